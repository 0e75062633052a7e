"""The saved routines: one JSON file each in the data folder, and the one that was done last."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from zlib import crc32

from sciatica_desktop.core.content import Content
from sciatica_desktop.core.plan import Plan
from sciatica_desktop.core.problems import DataProblem
from sciatica_desktop.core.readers.plan_file import document, read_plan
from sciatica_desktop.core.reading import BadFile, Node
from sciatica_desktop.store.exchange import write_whole

LARGEST = 64_000
"""No routine takes more bytes than this."""

LAST = "last.json"
LAST_NAME = "last"


class RoutineFolder:
    """Reads and writes the files; `folder` tells where they are at that moment, None to keep nothing."""

    def __init__(self, folder: Callable[[], Path | None], content: Content) -> None:
        self._folder, self._content = folder, content

    def read(self) -> tuple[tuple[Plan, ...], tuple[str, ...]]:
        """The saved routines by name, and why others were refused."""
        plans: dict[str, Plan] = {}
        refused = []
        folder = self._folder()
        for path in sorted(folder.glob("*.json")) if folder is not None else ():
            if path.name == LAST:
                continue
            try:
                plan = self._read(path)
                plans[plan.name] = plan
            except BadFile as problem:
                refused.append(str(problem))
        return tuple(sorted(plans.values(), key=lambda plan: plan.name.casefold())), tuple(refused)

    def _read(self, path: Path) -> Plan:
        try:
            with path.open("rb") as file:
                text = file.read(LARGEST + 1)
            found = json.loads(text) if len(text) <= LARGEST else None
        except OSError as error:
            raise BadFile(path.name, "", f"cannot be read ({error.strerror})") from error
        except (ValueError, RecursionError) as error:
            raise BadFile(path.name, "", "is not a JSON document") from error
        if len(text) > LARGEST:
            raise BadFile(path.name, "", f"is larger than {LARGEST} bytes, so it is no routine")
        return read_plan(Node(found, path.name), self._content)

    def last(self) -> Plan | None:
        """What was done last; None if nothing was, or if this program no longer knows it."""
        folder = self._folder()
        path = folder / LAST if folder is not None else None
        with suppress(BadFile):
            plan = self._read(path) if path is not None and path.exists() else None
            return replace(plan, name="") if plan is not None and plan.name == LAST_NAME else plan
        return None

    def save(self, plan: Plan) -> None:
        """Keep a routine under its name; one of the same name is replaced. Raises DataProblem."""
        if self._folder() is None:
            raise DataProblem("This example", "keeps no routines", "go back to your own history to save one")
        self._write(_file_name(plan.name), plan)

    def save_last(self, plan: Plan) -> None:
        """Keep what is done now. Raises DataProblem."""
        self._write(LAST, replace(plan, name=plan.name or LAST_NAME))

    def delete(self, name: str) -> None:
        """Remove a routine. Raises DataProblem."""
        folder = self._folder()
        if folder is None:
            return
        path = folder / _file_name(name)
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise DataProblem(str(path), "cannot be removed (%2)", "remove it by hand", error.strerror) from error

    def _write(self, name: str, plan: Plan) -> None:
        folder = self._folder()
        if folder is None:
            return
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise DataProblem(str(folder), "cannot be made (%2)", "choose another folder", error.strerror) from error
        write_whole(folder / name, json.dumps(document(plan), ensure_ascii=False, indent=1) + "\n")


def _file_name(name: str) -> str:
    """A file name that every system takes, another one for each name."""
    plain = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")[:40]
    return f"{plain or 'routine'}-{crc32(name.encode()):08x}.json"
