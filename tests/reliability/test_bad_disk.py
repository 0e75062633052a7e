"""A disk that fails at each write in turn: the history is as before the act or as after it, never between."""

from __future__ import annotations

import json
import random
import shutil
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path

import apsw
import pytest

from sciatica_desktop.core.problems import DataProblem
from sciatica_desktop.store.backups import backups_in, holds
from sciatica_desktop.store.database import Database, open_database
from sciatica_desktop.store.exchange import import_json
from sciatica_desktop.store.history import History
from sciatica_desktop.store.upkeep import back_up_now, restore
from tests.reliability.disk import BadDisk, Fault
from tests.reliability.proof import NOON, Watch, copy_of, make, session, state

OLD = Path(__file__).parents[1] / "databases" / "v1.sqlite3"


def _add(database: Database, _folder: Path) -> None:
    History(database, Watch()).add(session(100))


def _edit(database: Database, _folder: Path) -> None:
    history = History(database, Watch())
    found = history.get("e00002")
    assert found is not None
    history.edit(session(2).with_sample(200.0, 1))


def _back_up(database: Database, folder: Path) -> None:
    back_up_now(database, folder / "backups", NOON)


def _restore(database: Database, folder: Path) -> None:
    restore(database, folder / "other.sqlite3", folder / "backups", NOON)


def _import(database: Database, folder: Path) -> None:
    import_json(History(database, Watch()), json.loads((folder / "other.json").read_text()))


def _nothing(_database: Database, _folder: Path) -> None:
    """Opening it is the act: the file is of an old version."""


ACTS: Mapping[str, Callable[[Database, Path], None]] = {
    "add": _add,
    "edit": _edit,
    "migrate": _nothing,
    "backup": _back_up,
    "restore": _restore,
    "import": _import,
}


@pytest.fixture(scope="module")
def starts(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Path]:
    """A folder for each act to begin from."""
    plain = tmp_path_factory.mktemp("plain")
    make(plain / "history.sqlite3", 12)
    make(plain / "other.sqlite3", 20)
    database = open_database(plain / "other.sqlite3")
    from sciatica_desktop.store.exchange import export_json  # noqa: PLC0415

    (plain / "other.json").write_text(json.dumps(export_json(History(database, Watch()))))
    database.close()
    old = tmp_path_factory.mktemp("old")
    shutil.copy(OLD, old / "history.sqlite3")
    return {act: old if act == "migrate" else plain for act in ACTS}


def strike(folder: Path, act: str, fault: Fault, at: int) -> bool:
    """Do the act on a disk that fails at a write; False if it made fewer writes than that."""
    disk = BadDisk(fault, at)
    database = None
    try:
        with suppress(DataProblem, ValueError, apsw.Error):
            database = open_database(folder / "history.sqlite3")
            ACTS[act](database, folder)
        if disk.dead:
            copy_of(folder, folder.with_name("crashed"))
    finally:
        with suppress(DataProblem, apsw.Error):
            if database is not None:
                database.connection.close()
        disk.unregister()
    return disk.struck


def power_cut(folder: Path, chance: random.Random) -> None:
    """What was not waited for did not all reach the disk: the end of the log is missing."""
    log = folder / "history.sqlite3-wal"
    if log.exists() and log.stat().st_size:
        with log.open("r+b") as file:
            file.truncate(chance.randrange(log.stat().st_size + 1))


def one(start: Path, scratch: Path, act: str, fault: Fault, at: int, allowed: frozenset[str]) -> bool:
    """One fault, and the look afterwards; False if the act was through before it came."""
    folder = copy_of(start, scratch / "hurt")
    struck = strike(folder, act, fault, at)
    if not struck:
        return False
    found = folder.with_name("crashed") if fault in (Fault.DEAD, Fault.FORGETFUL) else folder
    if fault is Fault.FORGETFUL:
        power_cut(found, random.Random(at))
    assert state(found / "history.sqlite3") in allowed, (act, fault, at)
    for backup in backups_in(found / "backups"):
        with suppress(DataProblem):  # a half one is seen as such
            assert holds(backup.path, "") >= 0
            assert state(backup.path) in allowed
    return True


def run(starts: Mapping[str, Path], scratch: Path, act: str, step: int) -> int:
    """Every so-manieth write of an act, with every fault; gives back how many faults there were."""
    before = state(copy_of(starts[act], scratch / "before") / "history.sqlite3")
    done = copy_of(starts[act], scratch / "after")
    database = open_database(done / "history.sqlite3")
    ACTS[act](database, done)
    database.close()
    allowed, count = frozenset({before, state(done / "history.sqlite3")}), 0
    for fault in Fault:
        at = 1
        while one(starts[act], scratch, act, fault, at, allowed):
            at += step
            count += 1
    return count


@pytest.mark.parametrize("act", ACTS)
def test_a_disk_that_fails_leaves_the_history_as_it_was_or_as_it_is_to_be(
    starts: Mapping[str, Path], tmp_path: Path, act: str
) -> None:
    assert run(starts, tmp_path, act, step=23) >= len(Fault) - 1


@pytest.mark.soak
@pytest.mark.parametrize("act", ACTS)
def test_a_disk_that_fails_at_each_write_in_turn(
    starts: Mapping[str, Path], tmp_path: Path, act: str, tell: Callable[[str], None]
) -> None:
    tell(f"bad disk, {act}: {run(starts, tmp_path, act, step=1)} faults, each left it as before or as after")
