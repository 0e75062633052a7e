"""The database file: looked at before it is touched, migrated step by step, backed up before that."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import apsw

from sciatica_desktop.core.problems import DataProblem
from sciatica_desktop.store.backups import back_up
from sciatica_desktop.store.header import look
from sciatica_desktop.store.keys import file_key, use_key
from sciatica_desktop.store.schema import APPLICATION_ID, MIGRATIONS
from sciatica_desktop.store.seals import Seals, are_kept, seal_all
from sciatica_desktop.store.trouble import plainly

BUSY_MS = 2000
"""How long to wait for another program that is writing."""

MEMORY = Path(":memory:")

OPENED = apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE | apsw.SQLITE_OPEN_URI

Row = tuple[Any, ...]
"""The schema, not the type checker, says what a row holds."""


class Database:
    """An open, up-to-date database; made by `open_database` and `in_memory`. A locked one knows its passphrase."""

    def __init__(self, path: Path, connection: apsw.Connection, passphrase: str = "") -> None:
        self.path = path
        self.connection = connection
        self.passphrase = passphrase
        self.seals: Seals | None = None

    def watch(self) -> None:
        """From now on all that is written is sealed."""
        self.seals = Seals(self.connection) if are_kept(self.connection) else None

    @property
    def key(self) -> str:
        """The key of the file, "" for one that is open to all."""
        return file_key(self.path, self.passphrase) if self.passphrase else ""

    def close(self) -> None:
        """Bring everything into the one file and let go of it."""
        with plainly(self.path):
            self.connection.close()

    def rows(self, sql: str, values: Sequence[apsw.SQLiteValue] = ()) -> list[Row]:
        """All rows of a query."""
        with plainly(self.path):
            return list(self.connection.execute(sql, values))

    @contextmanager
    def writing(self) -> Iterator[apsw.Connection]:
        """One transaction: all of it, or none of it."""
        with plainly(self.path):
            self.connection.execute("BEGIN IMMEDIATE")
            try:
                yield self.connection
                if self.seals is not None:
                    self.seals.renew()
                self.connection.execute("COMMIT")
            except BaseException:
                if self.seals is not None:
                    self.seals.forget()
                if self.connection.in_transaction:
                    self.connection.execute("ROLLBACK")
                raise


def in_memory() -> Database:
    """A database that is gone when it is closed."""
    database = Database(MEMORY, apsw.Connection(":memory:", flags=OPENED))
    migrate(database, MIGRATIONS)
    database.watch()
    return database


def open_database(
    path: Path,
    *,
    passphrase: str = "",
    migrations: Sequence[str] = MIGRATIONS,
    busy_ms: int = BUSY_MS,
    vfs: str | None = None,
) -> Database:
    """Open or make the database. A file that is not ours, newer or unreadable is refused and never changed.

    A locked one needs its passphrase (Locked is raised without it); a new one is made without.
    """
    if look(path, len(migrations), passphrase) == 0:
        _make_file(path)
    _need_writing(path)
    with plainly(path):
        connection = apsw.Connection(str(path), flags=OPENED, vfs=vfs)
        key = file_key(path, passphrase)
        database = Database(path, connection, passphrase if key else "")
        try:
            use_key(connection, key)
            connection.set_busy_timeout(busy_ms)
            # What SQLite puts aside while it sorts must not lie in a file that is open to all.
            connection.execute("PRAGMA temp_store = MEMORY; PRAGMA synchronous = FULL")
            migrate(database, migrations)
            # Only now: the first version goes straight into the file, so that its header always says whose it is.
            connection.execute("PRAGMA journal_mode = WAL")
            database.watch()
        except BaseException:
            connection.close()
            raise
    with suppress(OSError):
        path.chmod(0o600)
    return database


def _make_file(path: Path) -> None:
    """An empty file that only its owner may read."""
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    except OSError as error:
        raise DataProblem(
            str(path), "cannot be made (%2)", "choose a folder that you may write to", error.strerror
        ) from error


def _need_writing(path: Path) -> None:
    """SQLite would only say that it cannot open the file."""
    for place, what in ((path.parent, "is in a folder that may not be written to"), (path, "may not be written")):
        if not os.access(place, os.W_OK):
            raise DataProblem(str(path), what, "allow writing there or choose another folder; nothing was changed")


def _version(connection: apsw.Connection) -> int:
    """Without a sign, as the header is read: SQLite takes a damaged one for a number below zero."""
    return int(connection.pragma("user_version")) % (1 << 32)


def migrate(database: Database, migrations: Sequence[str], *, keep_copy: bool = True, sealing: bool = True) -> None:
    """Bring the file up to date, one transaction a step; one with something in it is copied first, if `keep_copy`.

    What it holds by then is sealed anew, if `sealing`.
    """
    old = _version(database.connection)
    if keep_copy and 0 < old < len(migrations) and database.path != MEMORY:
        folder = database.path.parent / "backups"
        back_up(database.connection, folder, f"version-{old}-before-{len(migrations)}", database.key)
    # A table that is made anew must not take along the rows that refer to it. This cannot be set in a transaction.
    database.connection.execute("PRAGMA foreign_keys = OFF")
    try:
        for number in range(old, len(migrations)):
            _step(database, number, migrations[number], sealing=sealing)
    finally:
        database.connection.execute("PRAGMA foreign_keys = ON")


def _step(database: Database, number: int, statements: str, *, sealing: bool) -> None:
    """From one version to the next, unless another run of the program was quicker."""
    with database.writing() as connection:
        if _version(connection) == number:
            connection.execute(statements).fetchall()  # to the end, whatever rows it gives on the way
            connection.pragma("application_id", APPLICATION_ID)
            connection.pragma("user_version", number + 1)
            if sealing and are_kept(connection):
                seal_all(connection)
