"""`history`: looking after the file: backups, going back, damage, and the passphrase."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from collections.abc import Callable, Mapping
from datetime import datetime
from getpass import getpass
from pathlib import Path

from sciatica_desktop.core.problems import Damaged, DataProblem, Locked
from sciatica_desktop.host.clock import local_now
from sciatica_desktop.host.computer import computer_name
from sciatica_desktop.host.paths import Paths
from sciatica_desktop.store import backups, lock, recovery, upkeep
from sciatica_desktop.store.database import Database, open_database
from sciatica_desktop.store.sync import SyncFolder


def opened(options: Namespace, paths: Paths) -> Database:
    """The history; a locked one with the passphrase from its file, or asked for where somebody sits at a terminal."""
    given = _passphrase(options.passphrase_file)
    try:
        return open_database(paths.database, passphrase=given)
    except Locked as problem:
        if given or problem.wrong:
            raise
        if not sys.stdin.isatty():
            raise DataProblem(str(paths.database), problem.what, "give its passphrase with --passphrase-file") from None
        return open_database(paths.database, passphrase=getpass("Passphrase: "))


def _passphrase(file: Path | None) -> str:
    """The first line of a file; "-" is stdin, and no file is no passphrase."""
    if file is None:
        return ""
    if str(file) == "-":
        return sys.stdin.readline().rstrip("\r\n")
    try:
        return (file.read_text(encoding="utf-8").splitlines() or [""])[0]
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is no text"
        raise DataProblem(str(file), f"cannot be read ({reason})", "name a file with the passphrase") from error


def _need(paths: Paths) -> None:
    if not paths.database.exists():
        raise DataProblem(str(paths.database), "is not there yet", "nothing has been saved")


def _backup(options: Namespace, database: Database, paths: Paths) -> int:
    _need(paths)
    sys.stdout.write(f"{upkeep.back_up_now(database, paths.backups, local_now())}\n")
    return 0


def _backups(options: Namespace, database: Database, paths: Paths) -> int:
    """The dated backups, newest first, and what each holds."""
    found = [_described(backup, database.passphrase) for backup in backups.backups_in(paths.backups)]
    if options.json:
        sys.stdout.write(json.dumps(found, indent=1) + "\n")
        return 0
    for backup in found:
        held = backup["problem"] or f"{backup['entries']} entries"
        sys.stdout.write(f"{backup['made']}  {held}  {backup['file']}\n")
    return 0


def _described(backup: backups.Backup, passphrase: str) -> dict[str, object]:
    held: int | None = None
    problem = ""
    try:
        held = backups.holds(backup.path, passphrase)
    except DataProblem as trouble:
        problem = trouble.what
    return {
        "file": str(backup.path),
        "made": backup.made.isoformat(),
        "automatic": backup.automatic,
        "entries": held,
        "problem": problem,
    }


def _restore(options: Namespace, database: Database, paths: Paths) -> int:
    _need(paths)
    given = _passphrase(options.backup_passphrase_file) if options.backup_passphrase_file else None
    before = upkeep.restore(database, options.file, paths.backups, local_now(), given)
    sys.stdout.write(f"restored; what was there before is in {before}\n")
    return 0


def _check(options: Namespace, database: Database, paths: Paths) -> int:
    if not paths.database.exists():
        sys.stdout.write(f"{paths.database} is not there yet; nothing has been saved.\n")
        return 0
    health = upkeep.check(database)
    sys.stdout.write(f"{health.sentence}\n")
    return 0 if health.well else 1


def _lock(options: Namespace, database: Database, paths: Paths) -> int:
    _need(paths)
    return _relock(database, paths, _passphrase(options.new_passphrase_file) or _asked())


def _asked() -> str:
    """A new passphrase, typed twice."""
    if sys.stdin.isatty():
        first = getpass("New passphrase: ")
        if first and first == getpass("Once more: "):
            return first
    raise DataProblem(
        "The new passphrase", "is missing, or was typed in two ways", "give it with --new-passphrase-file"
    )


def _unlock(options: Namespace, database: Database, paths: Paths) -> int:
    _need(paths)
    return _relock(database, paths, "")


def _relock(database: Database, paths: Paths, new: str) -> int:
    old = database.passphrase
    lock.relock(database, new)
    left = lock.relock_backups(paths.backups, old, new)
    done = (
        "the history and its backups open with the new passphrase only" if new else "no passphrase is needed any more"
    )
    rest = f"; {left} backups could not be rewritten and are as they were" if left else ""
    sys.stdout.write(f"{done}{rest}\n")
    return 0


def _repair(options: Namespace, paths: Paths) -> int:
    """A damaged file, or values that a disk changed: put right, and said what was done."""
    _need(paths)
    given, now = _passphrase(options.passphrase_file), local_now()
    try:
        database = opened(options, paths)
    except Damaged:
        return _say(recovery.repair(paths.database, paths.backups, now, given))
    try:
        return _mend(database, paths, now)
    finally:
        database.close()


def _mend(database: Database, paths: Paths, now: datetime) -> int:
    health = upkeep.check(database)
    if not health.well:
        database.close()
        return _say(recovery.repair(paths.database, paths.backups, now, database.passphrase))
    sys.stdout.write(f"{health.sentence}\n")
    return 0


def _say(done: recovery.Repaired) -> int:
    sys.stdout.write(
        f"{done.read} entries could be read ({done.partly} not whole), {done.from_backup} more came from a backup, "
        f"{done.lost} are missing; the damaged file is kept as {done.set_aside}\n"
    )
    return 0


def _sync(options: Namespace, database: Database, paths: Paths) -> int:
    done = SyncFolder(options.folder, computer_name(paths.data)).exchange(database)
    sys.stdout.write(f"{done.sent} sent, {done.merged.added} added, {done.merged.updated} brought up to date\n")
    for problem in done.problems:
        sys.stderr.write(f"sciatica-desktop: {problem}\n")
    return 1 if done.problems else 0


ACTS: Mapping[str, Callable[[Namespace, Database, Paths], int]] = {
    "backup": _backup,
    "backups": _backups,
    "restore": _restore,
    "check": _check,
    "lock": _lock,
    "unlock": _unlock,
    "sync": _sync,
}
WITHOUT_OPENING: Mapping[str, Callable[[Namespace, Paths], int]] = {"repair": _repair}
