"""Databases with bytes flipped, cut off or zeroed: never a crash, and never a loss that nobody is told of."""

from __future__ import annotations

import json
import random
import shutil
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from sciatica_desktop.core.problems import DataProblem
from sciatica_desktop.store.backups import newest_good
from sciatica_desktop.store.database import open_database
from sciatica_desktop.store.exchange import export_json
from sciatica_desktop.store.history import History
from sciatica_desktop.store.recovery import repair
from sciatica_desktop.store.upkeep import back_up_now, check
from tests.reliability.proof import NOON, Watch, make, state

SESSIONS = 40


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A history with a backup of the same state."""
    folder = tmp_path_factory.mktemp("whole")
    make(folder / "history.sqlite3", SESSIONS)
    database = open_database(folder / "history.sqlite3")
    back_up_now(database, folder / "backups", NOON)
    database.close()
    return folder


def damage(file: Path, chance: random.Random) -> str:
    """Hurt a file in one of three ways; says which."""
    data = bytearray(file.read_bytes())
    way = chance.choice(("flipped", "cut off", "zeroed"))
    if way == "flipped":
        for _ in range(chance.randrange(1, 200)):
            data[chance.randrange(len(data))] ^= chance.randrange(1, 256)
    elif way == "cut off":
        del data[chance.randrange(len(data)) :]
    else:
        start = chance.randrange(len(data))
        end = min(len(data), start + chance.randrange(1, 3 * 4096))
        data[start:end] = bytes(end - start)
    file.write_bytes(data)
    return way


def is_whole(file: Path, truth: str) -> bool:
    """True if the program opens it, finds it in order, and it holds all; False if it says that something is wrong."""
    try:
        database = open_database(file)
    except DataProblem:
        return False
    try:
        if not check(database).well:
            return False
        found = History(database, Watch())
        parts = export_json(found), [thrown.id for thrown in found.trash()], repr(found.last_drawing())
    except DataProblem:
        return False
    finally:
        database.connection.close()
    assert json.dumps(parts, sort_keys=True, default=str) == truth, "a change that nobody is told of"
    return True


def hurt_one(whole: Path, folder: Path, truth: str, chance: random.Random) -> str:
    """Hurt a copy and go the way that the program goes; says how that ended."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(whole, folder)
    file, backups = folder / "history.sqlite3", folder / "backups"
    damage(file, chance)
    if is_whole(file, truth):
        return "opened whole"
    good = newest_good(backups, "")
    assert good is not None
    assert good[1] == SESSIONS
    if chance.random() < 0.5:  # without the backup: what can be read, with a count
        shutil.rmtree(backups)
    hurt = file.read_bytes()
    done = repair(file, backups, NOON)
    assert done.set_aside.read_bytes() == hurt
    database = open_database(file)
    assert check(database).well
    count = History(database, Watch()).count()
    database.close()
    assert count == done.read + done.from_backup
    if done.backup is not None:
        assert count == SESSIONS
        return "backup"
    return "read in part" if count else "set aside"


def run(whole: Path, scratch: Path, times: int, seed: int) -> Counter[str]:
    chance, truth = random.Random(seed), state(scratch_copy(whole, scratch) / "history.sqlite3")
    return Counter(hurt_one(whole, scratch / "hurt", truth, chance) for _ in range(times))


def scratch_copy(whole: Path, scratch: Path) -> Path:
    return Path(shutil.copytree(whole, scratch / "truth"))


def test_a_damaged_history_is_opened_whole_repaired_with_a_count_or_set_aside(whole: Path, tmp_path: Path) -> None:
    assert run(whole, tmp_path, 12, seed=3).total() == 12


@pytest.mark.soak
def test_a_thousand_damaged_histories(whole: Path, tmp_path: Path, tell: Callable[[str], None]) -> None:
    ended = run(whole, tmp_path, 1000, seed=4)
    tell("1,000 damaged databases: " + ", ".join(f"{count} {how}" for how, count in ended.most_common()))
