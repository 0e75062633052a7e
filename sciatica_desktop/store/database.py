"""The database file: looked at before it is touched, migrated step by step, backed up before that."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import apsw

from sciatica_desktop.core.problems import DataProblem
from sciatica_desktop.store.schema import APPLICATION_ID, MIGRATIONS

BUSY_MS = 2000
"""How long to wait for another program that is writing."""

MEMORY = Path(":memory:")

Row = tuple[Any, ...]
"""The schema, not the type checker, says what a row holds."""

_MAGIC = b"SQLite format 3\x00"
_HEADER_BYTES = 100
_VERSION_AT = 60
_ID_AT = 68

_ERRORS: tuple[tuple[type[apsw.Error], str, str], ...] = (
    (apsw.NotADBError, "is damaged", "restore a backup; the file was left as it is"),
    (apsw.CorruptError, "is damaged", "restore a backup; the file was left as it is"),
    (apsw.BusyError, "is in use by another program", "close the other program and try again"),
    (apsw.LockedError, "is in use by another program", "close the other program and try again"),
    (apsw.FullError, "could not be written because the disk is full", "make room and try again; nothing was changed"),
    (apsw.ReadOnlyError, "may not be written", "allow writing to it and try again; nothing was changed"),
    (apsw.CantOpenError, "cannot be opened", "look at whether you may read and write in its folder"),
    (apsw.PermissionsError, "cannot be opened", "look at whether you may read and write in its folder"),
    (apsw.IOError, "could not be read or written", "look at the disk and try again; nothing was changed"),
)


@contextmanager
def plainly(path: Path) -> Iterator[None]:
    """Turn expected database errors into a DataProblem and refused values into a ValueError; others are bugs."""
    try:
        yield
    except apsw.ConstraintError as error:
        raise ValueError(f"the database refuses this value: {error}") from error
    except apsw.Error as error:
        for kind, what, what_to_do in _ERRORS:
            if isinstance(error, kind):
                raise DataProblem(str(path), what, what_to_do) from error
        raise


class Database:
    """An open, up-to-date database; made by `open_database` and `in_memory`."""

    def __init__(self, path: Path, connection: apsw.Connection) -> None:
        self.path = path
        self.connection = connection

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
                self.connection.execute("COMMIT")
            except BaseException:
                if self.connection.in_transaction:
                    self.connection.execute("ROLLBACK")
                raise


def in_memory() -> Database:
    """A database that is gone when it is closed."""
    database = Database(MEMORY, apsw.Connection(":memory:"))
    migrate(database, MIGRATIONS)
    return database


def open_database(
    path: Path,
    *,
    migrations: Sequence[str] = MIGRATIONS,
    busy_ms: int = BUSY_MS,
    vfs: str | None = None,
) -> Database:
    """Open or make the database. A file that is not ours, newer or unreadable is refused and never changed."""
    new = look(path, len(migrations)) == 0
    if new:
        _make_file(path)
    _need_writing(path)
    with plainly(path):
        connection = apsw.Connection(str(path), vfs=vfs)
        database = Database(path, connection)
        try:
            connection.set_busy_timeout(busy_ms)
            connection.execute("PRAGMA synchronous = FULL")
            migrate(database, migrations)
            # Only now: the first version goes straight into the file, so that its header always says whose it is.
            connection.execute("PRAGMA journal_mode = WAL")
        except BaseException:
            connection.close()
            raise
    with suppress(OSError):
        path.chmod(0o600)
    return database


def look(path: Path, newest: int = len(MIGRATIONS)) -> int:
    """The version of the file, 0 where there is none yet; raises DataProblem for one that is of no use to us.

    Reads the header as bytes, because opening a file with SQLite can already change what lies beside it.
    """
    try:
        with path.open("rb") as file:
            header = file.read(_HEADER_BYTES)
    except FileNotFoundError:
        return 0
    except OSError as error:
        raise DataProblem(
            str(path), f"cannot be read ({error.strerror})", "look at whether you may read and write in its folder"
        ) from error
    if not header:
        return 0
    if header[: len(_MAGIC)] != _MAGIC or _number(header, _ID_AT) != APPLICATION_ID:
        raise DataProblem(
            str(path), "is not a history of this program", "move it away or choose another folder; it was left as it is"
        )
    version = max(_number(header, _VERSION_AT), _version_in_wal(path))
    if version > newest:
        raise DataProblem(
            str(path),
            f"was made by a newer version of this program (format {version}, this one reads up to {newest})",
            "install the newer version; the file was left as it is",
        )
    return version


def _number(header: bytes, at: int) -> int:
    return int.from_bytes(header[at : at + 4], "big")


def _version_in_wal(path: Path) -> int:
    """A run that was killed may have left a newer version in the write-ahead log; a read-only look changes neither."""
    wal = path.with_name(path.name + "-wal")
    if not wal.exists() or not wal.stat().st_size:
        return 0
    with plainly(path):
        connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
        try:
            return int(connection.pragma("user_version"))
        finally:
            connection.close()


def _make_file(path: Path) -> None:
    """An empty file that only its owner may read."""
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    except OSError as error:
        raise DataProblem(
            str(path), f"cannot be made ({error.strerror})", "choose a folder that you may write to"
        ) from error


def _need_writing(path: Path) -> None:
    """SQLite would only say that it cannot open the file."""
    for place, what in ((path.parent, "is in a folder that may not be written to"), (path, "may not be written")):
        if not os.access(place, os.W_OK):
            raise DataProblem(str(path), what, "allow writing there or choose another folder; nothing was changed")


def _version(connection: apsw.Connection) -> int:
    return int(connection.pragma("user_version"))


def migrate(database: Database, migrations: Sequence[str]) -> None:
    """Bring the file up to date, one transaction a step; a file with something in it is copied first."""
    old = _version(database.connection)
    if 0 < old < len(migrations) and database.path != MEMORY:
        back_up(database, database.path.parent / "backups", f"version-{old}-before-{len(migrations)}")
    # A table that is made anew must not take along the rows that refer to it. This cannot be set in a transaction.
    database.connection.execute("PRAGMA foreign_keys = OFF")
    try:
        for number in range(old, len(migrations)):
            _step(database, number, migrations[number])
    finally:
        database.connection.execute("PRAGMA foreign_keys = ON")


def _step(database: Database, number: int, statements: str) -> None:
    """From one version to the next, unless another run of the program was quicker."""
    with database.writing() as connection:
        if _version(connection) == number:
            connection.execute(statements).fetchall()  # to the end, whatever rows it gives on the way
            connection.pragma("application_id", APPLICATION_ID)
            connection.pragma("user_version", number + 1)


def back_up(database: Database, folder: Path, name: str) -> Path:
    """A compact copy `history-<name>.sqlite3` in the folder; an older copy of the same name stays."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        target = _free_file(folder, f"history-{name}")
    except OSError as error:
        raise DataProblem(
            str(folder), f"cannot be written ({error.strerror})", "choose a folder that you may write to"
        ) from error
    try:
        with plainly(target):
            database.connection.execute("VACUUM INTO ?", (str(target),))
    except BaseException:
        target.unlink(missing_ok=True)
        raise
    return target


def _free_file(folder: Path, stem: str) -> Path:
    """A new empty file that only its owner may read; `VACUUM INTO` accepts it because it is empty."""
    number = 1
    while True:
        target = folder / (f"{stem}.sqlite3" if number == 1 else f"{stem}-{number}.sqlite3")
        try:
            os.close(os.open(target, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
        except FileExistsError:
            number += 1
        else:
            return target
