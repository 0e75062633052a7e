"""Looking after the database: going back to a backup, and checking that all is in order."""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import apsw

from sciatica_desktop.core.problems import Damaged, DataProblem
from sciatica_desktop.store.backups import back_up, dated
from sciatica_desktop.store.copies import reading, write_copy
from sciatica_desktop.store.database import Database, migrate
from sciatica_desktop.store.header import look
from sciatica_desktop.store.keys import file_key, use_key
from sciatica_desktop.store.schema import MIGRATIONS
from sciatica_desktop.store.seals import ENTRIES, Broken, broken
from sciatica_desktop.store.trouble import altered, damaged, plainly


def back_up_now(database: Database, folder: Path, now: datetime) -> Path:
    """A copy under today's date and time."""
    return back_up(database.connection, folder, dated(now), database.key)


def restore(database: Database, backup: Path, folder: Path, now: datetime, passphrase: str | None = None) -> Path:
    """Put a backup in the place of all that is in the database; gives back where that was backed up to first.

    The backup may have a passphrase of its own; the database keeps its one. Raises DataProblem, with nothing changed,
    if the backup is not a whole history of this program.
    """
    given = database.passphrase if passphrase is None else passphrase
    if look(backup, passphrase=given) == 0:
        raise DataProblem(str(backup), "is not a history of this program", "choose another file; nothing was changed")
    staged = database.path.with_name(f".{database.path.name}.{os.getpid()}.restoring")
    try:
        _stage(backup, given, staged, database.key)
        before = back_up(database.connection, folder, dated(now, "before-restore"), database.key)
        with reading(staged, database.key) as source, plainly(database.path):
            with database.connection.backup("main", source, "main") as copy:
                copy.step()
            database.connection.execute("PRAGMA journal_mode = WAL")
    finally:
        with suppress(OSError):
            staged.unlink(missing_ok=True)
    return before


def _stage(backup: Path, passphrase: str, staged: Path, key: str) -> None:
    """The backup as the database would hold it: with its key, and brought up to date."""
    with reading(backup, file_key(backup, passphrase)) as source:
        if faults(source):
            raise DataProblem(str(backup), "is damaged", "choose another file; nothing was changed")
        write_copy(source, staged, key)
    with plainly(staged):
        connection = apsw.Connection(str(staged))
        try:
            use_key(connection, key)
            migrate(Database(staged, connection), MIGRATIONS, keep_copy=False)
        finally:
            connection.close()


@dataclass(frozen=True)
class Health:
    """What reading a database found: how many entries it holds, or what is wrong with it, and a detail of that."""

    path: Path
    held: int = 0
    trouble: Damaged | None = None
    detail: str = ""

    @property
    def well(self) -> bool:
        return self.trouble is None

    @property
    def sentence(self) -> str:
        """All of it in English, for the command line."""
        if self.trouble is not None:
            return f"{self.trouble} ({self.detail})"
        return f"{self.path} is in order; it holds {self.held} {'entry' if self.held == 1 else 'entries'}."


def check(database: Database, *, quick: bool = False) -> Health:
    """Read every page, every reference and every seal; `quick` leaves out what takes longest, the indexes."""
    with plainly(database.path):
        found = faults(database.connection, quick=quick)
    if found:
        return Health(database.path, trouble=damaged(database.path), detail=found[0])
    try:
        with plainly(database.path):
            changed = broken(database.connection)
    except Damaged as problem:
        return Health(database.path, trouble=problem, detail="a text in it is none")
    if changed.number:
        return Health(database.path, trouble=altered(database.path), detail=_told(changed))
    ((count,),) = database.rows("SELECT count(*) FROM entries WHERE deleted_utc IS NULL")
    return Health(database.path, count)


def _told(changed: Broken) -> str:
    entries = len(changed.things[ENTRIES.table])
    others = changed.number - entries
    told = [f"{entries} {'entry' if entries == 1 else 'entries'}"] if entries else []
    told += [f"{others} other {'record' if others == 1 else 'records'}"] if others else []
    return " and ".join(told)


def faults(connection: apsw.Connection, *, quick: bool = False) -> list[str]:
    """What is wrong with a database, page by page and reference by reference."""
    try:
        found = [str(row[0]) for row in connection.execute(f"PRAGMA {'quick' if quick else 'integrity'}_check")]
        found += [f"{row[0]} without its {row[2]}" for row in connection.execute("PRAGMA foreign_key_check")]
    except (apsw.CorruptError, apsw.NotADBError) as error:
        return [str(error)]
    return [fault for fault in found if fault != "ok"]
