"""Expected errors of the database as sentences."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import apsw

from sciatica_desktop.core.problems import Damaged, DataProblem

ERRORS: tuple[tuple[type[apsw.Error], str, str], ...] = (
    (apsw.BusyError, "is in use by another program", "close the other program and try again"),
    (apsw.LockedError, "is in use by another program", "close the other program and try again"),
    (apsw.FullError, "could not be written because the disk is full", "make room and try again; nothing was changed"),
    (apsw.ReadOnlyError, "may not be written", "allow writing to it and try again; nothing was changed"),
    (apsw.CantOpenError, "cannot be opened", "look at whether you may read and write in its folder"),
    (apsw.PermissionsError, "cannot be opened", "look at whether you may read and write in its folder"),
    (apsw.IOError, "could not be read or written", "look at the disk and try again; nothing was changed"),
)

_BROKEN = (apsw.NotADBError, apsw.CorruptError)


def damaged(path: Path) -> Damaged:
    """A file whose values are none of ours."""
    return Damaged(str(path), "is damaged", "repair it or restore a backup; the file was left as it is")


def altered(path: Path) -> Damaged:
    """A file with values that somebody else put there."""
    what = "is damaged: something other than this program changed it"
    return Damaged(str(path), what, "repair it or restore a backup; the file was left as it is")


@contextmanager
def plainly(path: Path) -> Iterator[None]:
    """Turn expected database errors into a DataProblem and refused values into a ValueError; others are bugs.

    A text that is none was changed by a disk.
    """
    try:
        yield
    except apsw.ConstraintError as error:
        raise ValueError(f"the database refuses this value: {error}") from error
    except (UnicodeDecodeError, *_BROKEN) as error:
        raise damaged(path) from error
    except apsw.Error as error:
        for kind, what, what_to_do in ERRORS:
            if isinstance(error, kind):
                raise DataProblem(str(path), what, what_to_do) from error
        raise
