"""Sets, changes or removes the passphrase of the history and of its backups."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

import apsw

from sciatica_desktop.core.problems import DataProblem
from sciatica_desktop.store import keys
from sciatica_desktop.store.backups import backups_in
from sciatica_desktop.store.copies import reading, write_copy
from sciatica_desktop.store.database import Database, open_database
from sciatica_desktop.store.header import look
from sciatica_desktop.store.trouble import plainly


def relock(database: Database, passphrase: str) -> None:
    """Write the history anew with another passphrase, or with none (""); the database goes on with it.

    The old file stays until the new one is whole and on the disk. Raises DataProblem, with nothing changed, if the
    history is in use elsewhere or the disk is full.
    """
    draft = database.path.with_name(f".{database.path.name}.{os.getpid()}.relocked")
    try:
        _hold_alone(database)
        write_copy(database.connection, draft, keys.new_key(passphrase))
        database.close()
        draft.replace(database.path)
    except BaseException:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
        _open_again(database, database.passphrase)
        raise
    _open_again(database, passphrase)


def _hold_alone(database: Database) -> None:
    """Bring everything into the one file, and keep others out: what they wrote now would be lost."""
    with plainly(database.path):
        if database.connection.execute("PRAGMA journal_mode = DELETE").get != "delete":
            raise DataProblem(
                str(database.path), "is in use by another program", "close the other program and try again"
            )
        database.connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        database.connection.execute("BEGIN EXCLUSIVE; COMMIT")


def _open_again(database: Database, passphrase: str) -> None:
    with suppress(apsw.Error):
        database.connection.close()
    fresh = open_database(database.path, passphrase=passphrase)
    database.connection, database.passphrase, database.seals = fresh.connection, fresh.passphrase, fresh.seals


def relock_backups(folder: Path, old: str, new: str) -> int:
    """Give the backups the new passphrase too; gives back how many could not be rewritten, and are as they were."""
    key, left = keys.new_key(new), 0
    for backup in backups_in(folder):
        try:
            look(backup.path, passphrase=old)
            with reading(backup.path, keys.file_key(backup.path, old)) as source:
                write_copy(source, backup.path, key)
        except DataProblem:
            left += 1
    return left
