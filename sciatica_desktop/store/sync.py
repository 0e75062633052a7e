"""Several computers with one history, by a folder that any service may carry from one to the other.

Each computer writes only its own file there, and only adds to it; it takes in what the others wrote. So no two ever
write the same file, and it does not matter in which order, how late or how often the files arrive.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sciatica_desktop.core.exchange.document import Removed
from sciatica_desktop.core.exchange.entry import Saved
from sciatica_desktop.core.exchange.sync import Item, Known, gathered, name_of
from sciatica_desktop.core.problems import DataProblem, Locked
from sciatica_desktop.store.condition_rows import all_conditions
from sciatica_desktop.store.database import Database
from sciatica_desktop.store.entries import saved_where
from sciatica_desktop.store.merge import Merged, merge
from sciatica_desktop.store.press_rows import presses
from sciatica_desktop.store.redraw_rows import redraws
from sciatica_desktop.store.screening_rows import screenings
from sciatica_desktop.store.stamps import moment_of
from sciatica_desktop.store.sync_file import SyncFile

MANY = 200
"""From so many entries on, all are read at once to be sent."""


@dataclass(frozen=True)
class Synced:
    """What one exchange did: what came in, how many things went out, and what is wrong with other files."""

    merged: Merged
    sent: int
    problems: tuple[DataProblem, ...] = ()


class SyncFolder:
    """One computer's view of the folder; `computer` is a short name that no other computer has."""

    def __init__(self, folder: Path, computer: str) -> None:
        self.folder = folder
        self._own = SyncFile(folder / f"sciatica-{computer}.jsonl", computer)
        self._others: dict[Path, SyncFile] = {}

    def exchange(self, database: Database) -> Synced:
        """Take in what others wrote, then write what they do not have; DataProblem if the folder is of no use."""
        if not self.folder.is_dir():
            raise DataProblem(str(self.folder), "is not there", "choose another folder for syncing, or none")
        self._read_own(database.passphrase)
        items, problems = self._read_others(database.passphrase)
        merged = merge(database, gathered(items)) if items else Merged()
        missing = self._missing(database)
        if missing:
            self._own.add(missing)
        return Synced(merged, len(missing), tuple(problems))

    def _read_own(self, passphrase: str) -> None:
        """Know what was sent; a file that another passphrase locked is begun anew."""
        try:
            if self._own.path.exists():
                self._own.read_on(passphrase)
            fits = self._own.offset > 0 and self._own.sealed == bool(passphrase) and not self._own.bad
        except Locked:
            fits = False
        if not fits:
            self._own.begin(passphrase)

    def _read_others(self, passphrase: str) -> tuple[list[Item], list[DataProblem]]:
        items: list[Item] = []
        problems: list[DataProblem] = []
        for path in sorted(self.folder.glob("sciatica-*.jsonl")):
            if path != self._own.path:
                file = self._others.setdefault(path, SyncFile(path))
                try:
                    items.extend(file.read_on(passphrase))
                except DataProblem as problem:
                    problems.append(problem)
                if file.bad:
                    what = "has lines that cannot be read (%2)"
                    problems.append(DataProblem(str(path), what, "the others were taken", file.bad))
        return items, problems

    def _missing(self, database: Database) -> list[Item]:
        """What is here and in no file, or in an older version only."""
        edited = {str(name): moment_of(utc) for name, utc in database.rows("SELECT id, edited_utc FROM entries")}
        wanted = [name for name, moment in edited.items() if self._is_new(Known("entry", name), moment)]
        missing: list[Item] = list(_entries(database, wanted))
        for name, utc in database.rows("SELECT id, removed_utc FROM removed"):
            if self._is_new(Known("entry", name), moment_of(utc)):
                missing.append(Removed(name, moment_of(utc)))
        others: list[Item] = [*screenings(database), *all_conditions(database), *presses(database), *redraws(database)]
        missing.extend(item for item in others if self._is_new(name_of(item), None))
        return missing

    def _is_new(self, name: Known, moment: datetime | None) -> bool:
        for file in (self._own, *self._others.values()):
            if name in file.known:
                known = file.known[name]
                if moment is None or known is None or known >= moment:
                    return False
        return True


def _entries(database: Database, names: list[str]) -> tuple[Saved, ...]:
    if len(names) > MANY:
        chosen = set(names)
        return tuple(saved for saved in saved_where(database, "true") if saved.entry.id in chosen)
    return tuple(saved for name in names for saved in saved_where(database, "id = ?", (name,)))
