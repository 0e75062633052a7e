"""What a computer can be like: two programs, a clock set back, full and read-only disks, odd paths, time zones."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from sciatica_desktop.core.problems import DataProblem
from sciatica_desktop.store.database import open_database
from sciatica_desktop.store.history import History
from sciatica_desktop.store.upkeep import back_up_now, check
from tests.reliability.proof import NOON, Watch, session, state
from tests.support.source_rules import ROOT

TO_WRITE = 12


def test_two_programs_that_write_at_once_lose_nothing_of_each_other(tmp_path: Path) -> None:
    file = tmp_path / "history.sqlite3"
    open_database(file).close()
    writers = [
        subprocess.Popen(
            [sys.executable, "-m", "tests.reliability.writer", str(file), str(first)],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
        )
        for first in (0, 50_000)
    ]
    said: set[int] = set()
    for writer in writers:
        assert writer.stdout is not None
        said |= {int(writer.stdout.readline()) for _ in range(TO_WRITE)}
    for writer in writers:
        writer.kill()
        assert writer.stdout is not None
        said |= set(map(int, writer.stdout.read().split()))
        writer.wait()
        writer.stdout.close()
    database = open_database(file)
    assert check(database).well
    history = History(database, Watch())
    there = {entry.id for entry in (*history.latest(-1), *history.trash())}
    database.close()
    assert {session(number).id for number in said} <= there


def test_a_clock_that_is_set_back_by_a_year_loses_no_edit(tmp_path: Path) -> None:
    watch = Watch()
    database = open_database(tmp_path / "history.sqlite3")
    history = History(database, watch)
    history.add(session(1))
    watch.move(-365 * 86_400)
    history.rate("e00001", 2, "the clock was wrong")
    history.edit(session(1))
    watch.move(-86_400)
    history.delete("e00001")
    back_up_now(database, tmp_path / "backups", watch())
    assert [entry.id for entry in history.trash()] == ["e00001"]
    assert [saved.entry.notes for saved in history.earlier("e00001")][:1] == ["the clock was wrong"]
    database.close()


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 1.5 MB in memory."""
    folder = tmp_path / "small"
    folder.mkdir()
    made = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=1500k", "tmpfs", folder], capture_output=True, check=False
    )
    if made.returncode:
        pytest.skip("no disk may be mounted here")
    yield folder
    subprocess.run(["umount", "--lazy", folder], check=True)


def fill(history: History) -> None:
    for number in range(10_000):
        history.add(session(number))


def test_a_disk_that_fills_up_is_told_and_what_was_saved_stays(small_disk: Path) -> None:
    file = small_disk / "history.sqlite3"
    database = open_database(file)
    history = History(database, Watch())
    with pytest.raises(DataProblem, match="the disk is full"):
        fill(history)
    saved = history.count()
    assert saved > 20
    assert [entry.id for entry in history.latest(1)] == [session(saved - 1).id]
    with pytest.raises(DataProblem):
        back_up_now(database, small_disk / "backups", NOON)
    assert check(database).well
    database.connection.close()
    again = open_database(file)
    assert History(again, Watch()).count() == saved
    again.connection.close()


def test_a_read_only_disk_is_told_and_nothing_is_changed(small_disk: Path) -> None:
    file = small_disk / "history.sqlite3"
    database = open_database(file)
    History(database, Watch()).add(session(1))
    database.close()
    before = file.read_bytes()
    subprocess.run(["mount", "-o", "remount,ro", small_disk], check=True)
    with pytest.raises(DataProblem, match="may not be written"):
        open_database(file)
    assert (file.read_bytes(), list(small_disk.iterdir())) == (before, [file])


@pytest.mark.parametrize("name", ["with spaces", "Schön älter 背中 🦵", "50% off?#&=+;'quote", "ישיאס"])
def test_any_name_of_a_folder_will_do(tmp_path: Path, name: str) -> None:
    file = tmp_path / name / "history.sqlite3"
    database = open_database(file)
    History(database, Watch()).add(session(1))
    back_up_now(database, file.parent / "back ups", NOON)
    database.close()
    (backup,) = (file.parent / "back ups").iterdir()
    assert state(backup) == state(file)


def test_entries_of_an_hour_that_comes_twice_keep_their_order_and_their_time(tmp_path: Path) -> None:
    berlin = ZoneInfo("Europe/Berlin")
    twice = [datetime(2026, 10, 25, 2, 30, tzinfo=berlin, fold=fold) for fold in (0, 1)]
    database = open_database(tmp_path / "history.sqlite3")
    history = History(database, Watch())
    for number, started in enumerate(reversed(twice)):
        history.add(replace(session(number), started=started))
    assert [entry.started.utcoffset() for entry in history.latest()] == [timedelta(hours=1), timedelta(hours=2)]
    assert [entry.started.hour for entry in history.latest()] == [2, 2]
    database.close()


def test_a_journey_across_the_date_line_keeps_the_clock_on_the_wall_of_each_place(tmp_path: Path) -> None:
    zones = ("Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kathmandu")
    moment = datetime(2026, 3, 29, 12, 0, tzinfo=ZoneInfo("UTC"))
    database = open_database(tmp_path / "history.sqlite3")
    history = History(database, Watch())
    wanted: list[datetime] = []
    for number, zone in enumerate(zones):
        started = (moment + timedelta(hours=number)).astimezone(ZoneInfo(zone))
        history.add(replace(session(number), started=started))
        wanted.insert(0, started.replace(tzinfo=None))
    assert [entry.started.replace(tzinfo=None) for entry in history.latest()] == wanted
    database.close()
