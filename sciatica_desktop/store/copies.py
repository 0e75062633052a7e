"""Copies of a database: compact, looked through, and on the disk before they take their place."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import apsw

from sciatica_desktop.core.problems import DataProblem
from sciatica_desktop.store.keys import uri, use_key
from sciatica_desktop.store.trouble import plainly

_READ = apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI


def write_copy(connection: apsw.Connection, target: Path, key: str) -> None:
    """A copy of everything at `target`, in the place of what is there; it opens with `key` ("": with none).

    Unlike a copy of the file, it also holds what is still in the write-ahead log. Raises DataProblem, with the old
    target as it was, if the copy cannot be written or cannot be read again.
    """
    draft = target.with_name(f".{target.name}.{os.getpid()}")
    try:
        with _writable(target):
            os.close(os.open(draft, os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o600))
        with plainly(target):
            connection.execute("VACUUM INTO ?", (uri(draft, key),))
        with reading(draft, key) as copy:
            if any(row[0] != "ok" for row in copy.execute("PRAGMA quick_check")):
                raise DataProblem(str(target), "could not be read again after it was written", "try another disk")
        with _writable(target):
            _settle(draft)
            draft.replace(target)
            _settle(target.parent)
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)


@contextmanager
def reading(file: Path, key: str) -> Iterator[apsw.Connection]:
    """A closed database file, only to be read: nothing beside it is looked for or made."""
    with plainly(file):
        connection = apsw.Connection(f"{file.absolute().as_uri()}?immutable=1", flags=_READ)
        try:
            use_key(connection, key)
            yield connection
        finally:
            connection.close()


@contextmanager
def _writable(target: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise DataProblem(
            str(target), "cannot be written (%2)", "choose a folder that you may write to", error.strerror
        ) from error


def _settle(path: Path) -> None:
    """Wait until a file, or what a folder holds, is on the disk; not every system can do so for a folder."""
    with suppress(PermissionError):
        handle = os.open(path, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
