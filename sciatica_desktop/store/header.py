"""Looks at a database file before SQLite does: whose it is, of which version, and whether it is locked."""

from __future__ import annotations

from pathlib import Path

import apsw

from sciatica_desktop.core.problems import Damaged, DataProblem, Locked
from sciatica_desktop.store import keys
from sciatica_desktop.store.schema import APPLICATION_ID, MIGRATIONS
from sciatica_desktop.store.trouble import plainly

_HEADER_BYTES = 100
_VERSION_AT = 60
_ID_AT = 68


def look(path: Path, newest: int = len(MIGRATIONS), passphrase: str = "") -> int:
    """The version of the file, 0 where there is none yet; raises DataProblem for one that is of no use to us.

    Reads the header as bytes, because opening a file with SQLite can already change what lies beside it.
    """
    header = _read(path)
    if not header:
        return 0
    if header.startswith(keys.MAGIC):
        version = _number(header, _VERSION_AT) if _number(header, _ID_AT) == APPLICATION_ID else None
    else:
        version = _unlocked(path, passphrase) if keys.is_locked(path) else None
    if version is not None and header.startswith(keys.MAGIC) and _has_wal(path):
        version = max(version, _version_inside(path, "") or 0)
    if version is None:
        # A sound header without our letters is another program's. Whole pages without one may be a broken file of ours.
        broken = not header.startswith(keys.MAGIC) and path.stat().st_size % keys.PAGE_BYTES == 0
        kind = Damaged if broken else DataProblem
        raise kind(
            str(path), "is not a history of this program", "move it away or choose another folder; it was left as it is"
        )
    return _not_newer(path, version, newest)


def _read(path: Path) -> bytes:
    """The first bytes; none if there is no file, or nothing in it."""
    try:
        with path.open("rb") as file:
            return file.read(_HEADER_BYTES)
    except FileNotFoundError:
        return b""
    except OSError as error:
        raise DataProblem(
            str(path), "cannot be read (%2)", "look at whether you may read and write in its folder", error.strerror
        ) from error


def _not_newer(path: Path, version: int, newest: int) -> int:
    if version > newest:
        raise DataProblem(
            str(path),
            "was made by a newer version of this program (format %2, this one reads up to %3)",
            "install the newer version; the file was left as it is",
            version,
            newest,
        )
    return version


def _number(header: bytes, at: int) -> int:
    return int.from_bytes(header[at : at + 4], "big")


def _has_wal(path: Path) -> bool:
    """A run that was killed may have left a newer version in the write-ahead log."""
    wal = path.with_name(path.name + "-wal")
    return wal.exists() and wal.stat().st_size > 0


def _version_inside(path: Path, key: str) -> int | None:
    """The version as SQLite sees it; a read-only look changes neither file nor log. None if it is not ours."""
    with plainly(path):
        connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
        try:
            keys.use_key(connection, key)
            ours = connection.pragma("application_id") == APPLICATION_ID
            return int(connection.pragma("user_version")) if ours else None
        finally:
            connection.close()


def _unlocked(path: Path, passphrase: str) -> int | None:
    if not passphrase:
        raise Locked(str(path), "is locked, or is not a history of this program", "give its passphrase")
    try:
        return _version_inside(path, keys.file_key(path, passphrase))
    except DataProblem as problem:
        if isinstance(problem.__cause__, apsw.NotADBError):
            raise Locked(str(path), "does not open with this passphrase", "try again", wrong=True) from None
        raise
