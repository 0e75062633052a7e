"""Dated copies of the history in one folder: made, listed and thinned out."""

from __future__ import annotations

import os
import re
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import apsw

from sciatica_desktop.core.problems import DataProblem
from sciatica_desktop.core.retention import Kept, to_keep
from sciatica_desktop.store.copies import reading, write_copy
from sciatica_desktop.store.header import look
from sciatica_desktop.store.keys import file_key

_NAME = re.compile(r"history-(\d{4}-\d{2}-\d{2}-\d{6})(-auto|-before-\w+)?(-\d+)?\.sqlite3")
_DATED = "%Y-%m-%d-%H%M%S"
AUTO = "auto"


@dataclass(frozen=True)
class Backup:
    """One backup; `made` by the clock on the wall, `automatic` if nobody asked for it."""

    path: Path
    made: datetime
    automatic: bool


def back_up(connection: apsw.Connection, folder: Path, name: str, key: str = "") -> Path:
    """A copy `history-<name>.sqlite3` in the folder; an older copy of the same name stays."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        target = _free_file(folder, f"history-{name}")
    except OSError as error:
        raise DataProblem(
            str(folder), "cannot be written (%2)", "choose a folder that you may write to", error.strerror
        ) from error
    try:
        write_copy(connection, target, key)
    except BaseException:
        target.unlink(missing_ok=True)
        raise
    return target


def dated(now: datetime, what: str = "") -> str:
    """The name of a backup made at this moment: "2026-01-31-183000", and why it was made."""
    return "-".join(filter(None, (now.strftime(_DATED), what)))


def _free_file(folder: Path, stem: str) -> Path:
    """A new empty file that only its owner may read."""
    number = 1
    while True:
        target = folder / (f"{stem}.sqlite3" if number == 1 else f"{stem}-{number}.sqlite3")
        try:
            os.close(os.open(target, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
        except FileExistsError:
            number += 1
        else:
            return target


def backups_in(folder: Path) -> tuple[Backup, ...]:
    """The dated backups of a folder by their names, newest first; none where there is no folder."""
    found = []
    with suppress(OSError):
        for path in folder.iterdir():
            name = _NAME.fullmatch(path.name)
            if name is not None:
                with suppress(ValueError):
                    made = datetime.strptime(name[1], _DATED)  # noqa: DTZ007 - the clock on the wall
                    found.append(Backup(path, made, name[2] == f"-{AUTO}"))
    return tuple(sorted(found, key=lambda backup: (backup.made, backup.path.name), reverse=True))


def thin_out(folder: Path, kept: Kept) -> int:
    """Delete the automatic backups that are no longer kept; gives back how many that were."""
    automatic = [backup for backup in backups_in(folder) if backup.automatic]
    keep = to_keep((backup.made for backup in automatic), kept)
    gone = [backup for backup in automatic if backup.made not in keep]
    for backup in gone:
        with suppress(OSError):
            backup.path.unlink(missing_ok=True)
    return len(gone)


def holds(file: Path, passphrase: str) -> int:
    """How many sessions and logs a backup holds; DataProblem if it is not whole, or locked with another passphrase."""
    if look(file, passphrase=passphrase) == 0:
        raise DataProblem(str(file), "is not a history of this program", "choose another file; nothing was changed")
    with reading(file, file_key(file, passphrase)) as connection:
        if any(row[0] != "ok" for row in connection.execute("PRAGMA quick_check")):
            raise DataProblem(str(file), "is damaged", "choose another file; nothing was changed")
        return int(connection.execute("SELECT count(*) FROM entries WHERE deleted_utc IS NULL").get)


def newest_good(folder: Path, passphrase: str) -> tuple[Backup, int] | None:
    """The newest backup that is whole, and how many sessions and logs it holds."""
    for backup in backups_in(folder):
        with suppress(DataProblem):
            return backup, holds(backup.path, passphrase)
    return None
