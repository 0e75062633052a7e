"""After damage: the file is set aside and never deleted; what can be read, and what the newest backup has, goes on.

`repair` puts a new file in the place of the damaged one. It holds what could be read of that one, joined with the
newest backup that is whole: of each entry the later version counts.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import apsw

from sciatica_desktop.core.exchange.document import Document
from sciatica_desktop.core.exchange.entry import Saved
from sciatica_desktop.core.problems import DataProblem
from sciatica_desktop.store import keys
from sciatica_desktop.store.backups import Backup, dated, newest_good
from sciatica_desktop.store.condition_rows import all_conditions, insert_conditions
from sciatica_desktop.store.copies import write_copy
from sciatica_desktop.store.database import Database, in_memory, migrate, open_database
from sciatica_desktop.store.drawing_rows import replace_current
from sciatica_desktop.store.entries import saved_where
from sciatica_desktop.store.merge import insert_whole, merge
from sciatica_desktop.store.press_rows import insert_press, presses
from sciatica_desktop.store.redraw_rows import insert_redraw, redraws
from sciatica_desktop.store.rows import number_of, replace_entry
from sciatica_desktop.store.salvage import Salvaged, salvage
from sciatica_desktop.store.schema import APPLICATION_ID, MIGRATIONS
from sciatica_desktop.store.screening_rows import insert_screening, screenings
from sciatica_desktop.store.seals import are_kept
from sciatica_desktop.store.versions import insert_version

HEADER_START = keys.MAGIC + bytes((0x10, 0x00, 2, 2, 0, 64, 32, 32))
"""How each of our files begins: pages of 4096 bytes, in write-ahead mode."""

LOGS = ("-wal", "-shm", "-journal")
"""What belongs to a database file, by the end of its name."""


@dataclass(frozen=True)
class Repaired:
    """What a repair did: sessions and logs read from the damaged file, more from a backup, and those still missing."""

    read: int
    partly: int
    from_backup: int
    lost: int
    set_aside: Path
    backup: Backup | None = None


def set_aside(path: Path, now: datetime) -> Path:
    """Keep a database file, with all that belongs to it, under another name; gives back which.

    The file itself stays until another one takes its place: at no moment is there none.
    """
    stem, number = f"{path.stem}-damaged-{dated(now)}", 1
    target = path.with_name(f"{stem}{path.suffix}")
    while target.exists():
        number += 1
        target = path.with_name(f"{stem}-{number}{path.suffix}")
    try:
        _duplicate(path, target)
        for end in LOGS:
            with suppress(FileNotFoundError):
                path.with_name(path.name + end).replace(target.with_name(target.name + end))
    except OSError as error:
        raise DataProblem(
            str(path),
            "cannot be set aside (%2)",
            "make room beside it, allow writing there and try again",
            error.strerror,
        ) from error
    return target


def _duplicate(path: Path, target: Path) -> None:
    """The same file under a second name, or a copy where a disk knows no second names."""
    try:
        target.hardlink_to(path)
    except OSError:
        shutil.copy2(path, target)


def repair(path: Path, backups: Path, now: datetime, passphrase: str = "") -> Repaired:
    """Put a whole file in the place of a damaged one, which nobody has open.

    Raises DataProblem, with nothing changed, if there is no room for that.
    """
    read = read_damaged(path, passphrase)
    fresh = in_memory()
    try:
        _take(fresh, read)
        held = _count(fresh)
        good = newest_good(backups, passphrase)
        if good is not None:
            _join(fresh, good[0].path, passphrase)
        still = read.lost - {str(name) for (name,) in fresh.rows("SELECT id FROM entries")}
        more = _count(fresh) - held
        held += _take_doubted(fresh, read)
        moved = put_in_place(path, fresh.connection, now, passphrase)
        return Repaired(held, len(read.partly), more, len(still), moved, good[0] if good is not None else None)
    finally:
        fresh.close()


def go_back(path: Path, backup: Path, now: datetime, passphrase: str = "") -> Path:
    """Put a backup in the place of a file that cannot be used, which is set aside; gives back where that is now."""
    fresh = in_memory()
    try:
        _join(fresh, backup, passphrase)
        return put_in_place(path, fresh.connection, now, passphrase)
    finally:
        fresh.close()


def put_in_place(path: Path, fresh: apsw.Connection, now: datetime, passphrase: str) -> Path:
    """Write a whole database beside the file, set the file aside, and let the new one take its place."""
    draft = path.with_name(f"{path.name}.new")
    try:
        write_copy(fresh, draft, keys.new_key(passphrase))
        moved = set_aside(path, now)
        draft.replace(path)
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
    open_database(path, passphrase=passphrase).close()
    return moved


def _count(database: Database) -> int:
    ((number,),) = database.rows("SELECT count(*) FROM entries WHERE deleted_utc IS NULL")
    return int(number)


def _take(fresh: Database, read: Salvaged) -> None:
    """Take in what was read and is not in doubt, one by one; what is out of bounds is lost."""
    with fresh.writing() as connection:
        connection.executemany("INSERT INTO removed (id, removed_utc) VALUES (?, ?)", read.removed.items())
        for saved in read.document.entries:
            if not _fits(connection, partial(insert_whole, connection, saved)):
                read.lost.add(saved.entry.id)
        _take_others(connection, read.document)
        _fits(connection, partial(replace_current, connection, read.drawing))


def _take_others(connection: apsw.Connection, document: Document) -> None:
    """All but the entries; what is there already stays."""
    for screening in document.screenings:
        _fits(connection, partial(insert_screening, connection, screening))
    for press in document.presses:
        _fits(connection, partial(insert_press, connection, press))
    for redraw in document.redraws:
        _fits(connection, partial(insert_redraw, connection, redraw))
    for conditions in document.conditions:
        _fits(connection, partial(insert_conditions, connection, conditions))


def _take_doubted(fresh: Database, read: Salvaged) -> int:
    """Take in what does not fit its seal; gives back how many entries the backup did not have."""
    new = 0
    with fresh.writing() as connection:
        for saved in read.doubted.entries:
            # What began at the same moment is the same entry: its id is what was changed.
            here = saved_where(fresh, "id = ? OR started = ?", (saved.entry.id, saved.entry.started.isoformat()))
            if here:
                _fits(connection, partial(_put_beside, connection, here[0], saved, read.partly))
            elif _fits(connection, partial(insert_whole, connection, saved)):
                read.partly.add(saved.entry.id)
                new += saved.deleted is None
            else:
                read.lost.add(saved.entry.id)
        _take_others(connection, read.doubted)
    return new


def _put_beside(connection: apsw.Connection, here: Saved, doubted: Saved, partly: set[str]) -> None:
    """What the backup has counts, unless it was changed since; the other is kept as a version of the entry."""
    number = number_of(connection, here.entry.id)
    if doubted.entry.id == here.entry.id and doubted.edited > here.edited:
        replace_entry(connection, number, doubted)
        insert_version(connection, number, here)
        partly.add(here.entry.id)
    else:
        insert_version(connection, number, doubted)


def _fits(connection: apsw.Connection, keep: Callable[[], object]) -> bool:
    """Keep one thing, all of it or nothing; False if its values are refused."""
    try:
        with connection:
            keep()
    except (apsw.ConstraintError, ValueError):
        return False
    return True


def _join(fresh: Database, backup: Path, passphrase: str) -> None:
    """Bring a backup in, the trash too."""
    with _scratch(backup) as copy:
        database = open_database(copy, passphrase=passphrase)
        try:
            whole = Document(
                saved_where(database, "true"),
                screenings(database),
                presses(database),
                redraws(database),
                all_conditions(database),
            )
            merge(fresh, whole)
        finally:
            database.close()


@contextmanager
def _scratch(path: Path) -> Iterator[Path]:
    """A copy of a database file with its log, in a folder of its own beside it that is gone afterwards."""
    try:
        with TemporaryDirectory(prefix=".repair-", dir=path.parent) as folder:
            copy = Path(folder) / path.name
            shutil.copyfile(path, copy)
            with suppress(FileNotFoundError):
                shutil.copyfile(path.with_name(f"{path.name}-wal"), copy.with_name(f"{copy.name}-wal"))
            yield copy
    except OSError as error:
        raise DataProblem(
            str(path), "cannot be copied (%2)", "make room beside it, allow writing there and try again", error.strerror
        ) from error


def read_damaged(path: Path, passphrase: str) -> Salvaged:
    """What can be read of a damaged file, as it is or with its header mended; the file itself is only copied."""
    best = Salvaged()
    for mend in (False, True):
        with _scratch(path) as copy:
            if mend:
                _mend_header(copy)
            read = _read(copy, passphrase)
        if read.number > best.number:
            best = read
        if best.number:
            break
    return best


def _mend_header(copy: Path) -> None:
    """Write what the header of each of our files says over one that is broken; a locked file's is chance."""
    if keys.is_locked(copy):
        return
    with copy.open("r+b") as file:
        pages = copy.stat().st_size // keys.PAGE_BYTES
        for at, value in (
            (0, HEADER_START),
            (28, pages.to_bytes(4, "big")),
            (32, bytes(8)),  # no free pages: they would only be lost room
            (44, (4).to_bytes(4, "big")),
            (56, (1).to_bytes(4, "big")),
            (60, len(MIGRATIONS).to_bytes(4, "big")),
            (68, APPLICATION_ID.to_bytes(4, "big")),
        ):
            file.seek(at)
            file.write(value)


def _read(copy: Path, passphrase: str) -> Salvaged:
    """What can be read; nothing if the file does not even open."""
    with suppress(apsw.Error, DataProblem):
        connection = apsw.Connection(str(copy))
        try:
            keys.use_key(connection, keys.file_key(copy, passphrase))
            database = Database(copy, connection, passphrase)
            sealed = are_kept(connection)
            migrate(database, MIGRATIONS, keep_copy=False, sealing=False)
            return salvage(database, sealed=sealed)
        finally:
            connection.close()
    return Salvaged()
