"""Looking after the database: backups by date, restoring one, and checking that all is in order."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import apsw

from sciatica_desktop.core.problems import DataProblem
from sciatica_desktop.store.database import Database, back_up, look, migrate, plainly
from sciatica_desktop.store.schema import MIGRATIONS

_READ_URI = apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI


def dated(now: datetime) -> str:
    """The name of a backup made at this moment: "2026-01-31-183000"."""
    return now.strftime("%Y-%m-%d-%H%M%S")


def back_up_now(database: Database, folder: Path, now: datetime) -> Path:
    """A copy under today's date and time."""
    return back_up(database, folder, dated(now))


def restore(database: Database, backup: Path, folder: Path, now: datetime) -> Path:
    """Put a backup in the place of all that is in the database; gives back where that was backed up to first.

    Raises DataProblem, with nothing changed, if the backup is not a whole history of this program.
    """
    if look(backup) == 0:
        raise DataProblem(str(backup), "is not a history of this program", "choose another file; nothing was changed")
    with plainly(backup):
        source = apsw.Connection(f"{backup.absolute().as_uri()}?immutable=1", flags=_READ_URI)
        try:
            if _faults(source):
                raise DataProblem(str(backup), "is damaged", "choose another file; nothing was changed")
            before = back_up(database, folder, f"{dated(now)}-before-restore")
            with plainly(database.path), database.connection.backup("main", source, "main") as copy:
                copy.step()
        finally:
            source.close()
    migrate(database, MIGRATIONS)
    with plainly(database.path):
        database.connection.execute("PRAGMA journal_mode = WAL")
    return before


@dataclass(frozen=True)
class Health:
    """Whether the database is in order, in one sentence."""

    well: bool
    sentence: str


def check(database: Database) -> Health:
    """Read every page and every reference."""
    with plainly(database.path):
        faults = _faults(database.connection)
    if faults:
        return Health(False, f"{database.path} is damaged ({faults[0]}); restore a backup.")
    ((count,),) = database.rows("SELECT count(*) FROM entries WHERE deleted_utc IS NULL")
    return Health(True, f"{database.path} is in order; it holds {count} {'session' if count == 1 else 'sessions'}.")


def _faults(connection: apsw.Connection) -> list[str]:
    try:
        found = [str(row[0]) for row in connection.execute("PRAGMA integrity_check")]
        found += [f"{row[0]} without its {row[2]}" for row in connection.execute("PRAGMA foreign_key_check")]
    except (apsw.CorruptError, apsw.NotADBError) as error:
        return [str(error)]
    return [fault for fault in found if fault != "ok"]
