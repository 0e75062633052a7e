"""The reminders on disk, so that a restart loses none; a file of no use is as if there were none."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

from sciatica_desktop.core.reminders import Reminders
from sciatica_desktop.store.exchange import write_whole

NAME = "reminders.json"


class RemindersFile:
    """Reads and writes one small file; `folder` tells where it is at that moment, None to keep nothing."""

    def __init__(self, folder: Callable[[], Path | None]) -> None:
        self._folder = folder

    def read(self) -> Reminders:
        """What was kept."""
        folder = self._folder()
        try:
            found = json.loads((folder / NAME).read_bytes()) if folder is not None else None
        except (OSError, ValueError, RecursionError):
            return Reminders()
        if not isinstance(found, dict):
            return Reminders()
        return Reminders(
            again=_moment(found.get("again")),
            stand=_moment(found.get("stand")),
            no_stand=_day(found.get("no_stand")),
        )

    def write(self, reminders: Reminders) -> None:
        """Keep them; raises DataProblem."""
        folder = self._folder()
        if folder is None:
            return
        values = {name: value.isoformat() for name, value in vars(reminders).items() if value is not None}
        write_whole(folder / NAME, json.dumps(values, indent=1) + "\n")


def _moment(value: object) -> datetime | None:
    """A time with its offset, or None."""
    try:
        found = datetime.fromisoformat(str(value))
    except ValueError:
        return None
    return found if found.tzinfo is not None else None


def _day(value: object) -> date | None:
    try:
        return date.fromisoformat(str(value))
    except ValueError:
        return None
