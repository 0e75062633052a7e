"""A writing process is killed at any moment: what was said to be safe is there, and nothing is half there."""

from __future__ import annotations

import random
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from sciatica_desktop.store.database import open_database
from sciatica_desktop.store.history import History
from sciatica_desktop.store.upkeep import check
from tests.reliability.proof import Watch, make, session
from tests.support.source_rules import ROOT


def kill_one(file: Path, first: int, chance: random.Random) -> int:
    """Let a process write from a number on and kill it; gives back the number after the last one that was safe."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.reliability.writer", str(file), str(first)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        safe, wanted = first - 1, chance.randrange(1, 12)
        for line in process.stdout:
            safe = int(line)
            if safe >= first + wanted:
                break
        for _ in range(chance.randrange(20_000)):  # some moment within the next write
            pass
        process.kill()
        rest = process.stdout.read().split()
    return max([safe, *map(int, rest)]) + 1


def run(folder: Path, times: int, seed: int) -> int:
    """Kill so many times and look after each; gives back how many sessions were written."""
    file, chance, following = folder / "history.sqlite3", random.Random(seed), 0
    make(file, 0)
    for _ in range(times):
        following = kill_one(file, following, chance)
        database = open_database(file)
        assert check(database).well
        there = {entry.id: entry for entry in History(database, Watch()).latest(-1)}
        trash = {entry.id for entry in History(database, Watch()).trash()}
        database.close()
        ahead = len(there) + len(trash) - following
        assert ahead in (0, 1)  # one may be safe that nobody was told of any more
        following += ahead
        assert set(there) | trash == {session(number).id for number in range(following)}
        assert all(there[name] == session(int(name[1:])) for name in there)
        if trash:  # killed between two acts of its own: thrown away, not yet taken back
            restored = open_database(file)
            for name in trash:
                History(restored, Watch()).restore(name)
            restored.close()
    return following


def test_no_session_is_lost_or_half_there_however_a_writing_program_is_killed(tmp_path: Path) -> None:
    assert run(tmp_path, 3, seed=1) > 3


@pytest.mark.soak
def test_no_session_is_lost_in_three_hundred_kills(tmp_path: Path, tell: Callable[[str], None]) -> None:
    written = run(tmp_path, 300, seed=2)
    tell(f"kill -9: 300 times while writing; {written} sessions, none lost, none half there, 300 checks in order")
