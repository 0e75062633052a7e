"""After damage: nothing is deleted, what can be read goes on, and the newest backup fills what is missing."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

import pytest

from sciatica_desktop.core.anatomy import Side
from sciatica_desktop.core.body_parts import BodyPart
from sciatica_desktop.core.conditions import Conditions
from sciatica_desktop.core.diary import Entry, Felt, Press
from sciatica_desktop.core.exchange.document import Document
from sciatica_desktop.core.exchange.entry import Saved
from sciatica_desktop.core.problems import DataProblem
from sciatica_desktop.core.redraw import Redraw
from sciatica_desktop.core.safety import Screening
from sciatica_desktop.store import keys
from sciatica_desktop.store.backups import back_up, dated
from sciatica_desktop.store.database import Database, open_database
from sciatica_desktop.store.history import History
from sciatica_desktop.store.lock import relock
from sciatica_desktop.store.recovery import go_back, repair, set_aside
from sciatica_desktop.store.upkeep import check
from tests.store.conftest import NOON, Watch
from tests.store.samples import EVENING, HOLDS, MARKS, entry

MANY = 300
PAGE = keys.PAGE_BYTES


def session(number: int) -> Entry:
    return entry(f"e{number:03}", number, parts=HOLDS, notes=f"note {number:03}, and that it was long")


CONDITIONS = Conditions(EVENING, frozenset({"CI09"}), {"CI09": frozenset({(BodyPart.KNEE, Side.LEFT)})}, EVENING)


@pytest.fixture
def folder(file: Path) -> Path:
    return file.parent / "backups"


@pytest.fixture
def full(database: Database, watch: Watch) -> History:
    """A history that goes over many pages."""
    history = History(database, watch)
    history.merge(Document(tuple(Saved(session(number), NOON) for number in range(MANY)), ()))
    history.save_drawing(MARKS)
    history.save_screening(Screening(EVENING, frozenset({"RF21"})))
    history.save_conditions(CONDITIONS)
    return history


def leaf_of(history: History, table: str) -> tuple[int, int]:
    """The number of a page in the middle of a table, and how many rows it holds."""
    query = "SELECT pageno, ncell FROM dbstat WHERE name = ? AND pagetype = 'leaf' ORDER BY pageno"
    rows = history.database.rows(query, (table,))
    page, cells = rows[len(rows) // 2]
    return int(page), int(cells)


def overwrite(file: Path, page: int, value: bytes = bytes(PAGE)) -> None:
    damaged = bytearray(file.read_bytes())
    damaged[(page - 1) * PAGE : (page - 1) * PAGE + len(value)] = value
    file.write_bytes(damaged)


def counted(file: Path, watch: Watch, passphrase: str = "") -> int:
    database = open_database(file, passphrase=passphrase)
    assert check(database).well
    number = History(database, watch).count()
    database.close()
    return number


def test_entries_past_a_broken_page_are_read_and_the_broken_file_is_kept(
    full: History, file: Path, folder: Path, watch: Watch
) -> None:
    page, rows = leaf_of(full, "entries")
    full.close()
    overwrite(file, page)
    broken = file.read_bytes()
    repaired = repair(file, folder, NOON)
    assert repaired.lost == rows
    assert repaired.read == MANY - repaired.lost == counted(file, watch)
    assert repaired.set_aside.read_bytes() == broken
    database = open_database(file)
    history = History(database, watch)
    assert history.get("e000") == session(0)
    assert (history.last_drawing(), history.screening().yes) == (MARKS, frozenset({"RF21"}))
    assert history.conditions() == CONDITIONS
    database.close()


def test_a_damaged_number_of_the_version_does_not_stop_the_repair(
    full: History, file: Path, folder: Path, watch: Watch
) -> None:
    full.close()
    damaged = bytearray(file.read_bytes())
    damaged[60:64] = b"\xff\xff\xff\xf0"
    file.write_bytes(damaged)
    assert repair(file, folder, NOON).read == MANY == counted(file, watch)


def test_the_newest_backup_fills_what_is_missing(full: History, file: Path, folder: Path, watch: Watch) -> None:
    backup = back_up(full.database.connection, folder, dated(NOON))
    full.add(entry("after the backup", MANY))
    page, _rows = leaf_of(full, "entries")
    full.close()
    overwrite(file, page)
    repaired = repair(file, folder, NOON)
    assert repaired.backup is not None
    assert (repaired.backup.path, repaired.lost) == (backup, 0)
    assert repaired.from_backup > 0
    assert counted(file, watch) == MANY + 1


def test_an_entry_whose_marks_are_gone_is_kept_without_them_and_counted(
    full: History, file: Path, folder: Path, watch: Watch
) -> None:
    page, _rows = leaf_of(full, "marks")
    full.close()
    overwrite(file, page)
    repaired = repair(file, folder, NOON)
    assert (repaired.read, repaired.lost) == (MANY, 0)
    assert 0 < repaired.partly < MANY


def test_a_broken_header_is_mended(full: History, file: Path, folder: Path, watch: Watch) -> None:
    full.close()
    overwrite(file, 1, b"\xa5" * 72)
    with pytest.raises(DataProblem, match="is not a history"):
        open_database(file)
    assert repair(file, folder, NOON).read == MANY == counted(file, watch)


def test_where_nothing_can_be_read_the_backup_goes_on(full: History, file: Path, folder: Path, watch: Watch) -> None:
    back_up(full.database.connection, folder, dated(NOON))
    full.close()
    file.write_bytes(bytes(5 * PAGE))
    repaired = repair(file, folder, NOON)
    assert (repaired.read, repaired.from_backup) == (0, MANY)
    assert counted(file, watch) == MANY


def test_with_neither_a_readable_page_nor_a_backup_an_empty_history_goes_on(
    file: Path, folder: Path, watch: Watch
) -> None:
    file.parent.mkdir()
    file.write_bytes(b"\xa5" * 7 * PAGE)
    repaired = repair(file, folder, NOON)
    assert (repaired.read, repaired.from_backup, repaired.backup) == (0, 0, None)
    assert repaired.set_aside.read_bytes() == b"\xa5" * 7 * PAGE
    assert counted(file, watch) == 0


def test_what_is_in_the_log_of_a_killed_run_is_read_too(full: History, file: Path, folder: Path, watch: Watch) -> None:
    full.add(entry("in the log only", MANY))
    page, _rows = leaf_of(full, "entries")
    whole, log = file.read_bytes(), file.with_name(f"{file.name}-wal").read_bytes()
    full.close()
    file.write_bytes(whole)
    file.with_name(f"{file.name}-wal").write_bytes(log)
    overwrite(file, page)
    repaired = repair(file, folder, NOON)
    assert repaired.set_aside.with_name(f"{repaired.set_aside.name}-wal").read_bytes() == log
    database = open_database(file)
    assert History(database, watch).get("in the log only") is not None
    database.close()


def test_a_locked_file_is_repaired_and_stays_locked(full: History, file: Path, folder: Path, watch: Watch) -> None:
    relock(full.database, "secret")
    page, rows = leaf_of(full, "entries")
    full.close()
    overwrite(file, page, b"\xa5" * 64)
    repaired = repair(file, folder, NOON, "secret")
    assert repaired.lost == rows
    assert keys.is_locked(file)
    assert counted(file, watch, "secret") == repaired.read


def test_an_older_backup_takes_the_place_of_a_file_that_is_set_aside(
    full: History, file: Path, folder: Path, watch: Watch
) -> None:
    backup = back_up(full.database.connection, folder, dated(NOON))
    full.close()
    file.write_bytes(b"\xa5" * PAGE)
    moved = go_back(file, backup, NOON)
    assert moved.read_bytes() == b"\xa5" * PAGE
    assert counted(file, watch) == MANY


def test_two_broken_files_of_one_second_are_both_kept(file: Path) -> None:
    file.parent.mkdir()
    file.write_bytes(b"first")
    first = set_aside(file, NOON)
    file.unlink()
    file.write_bytes(b"second")
    second = set_aside(file, NOON)
    assert (first.read_bytes(), second.read_bytes()) == (b"first", b"second")


def test_what_cannot_be_set_aside_stays_where_it_is(tmp_path: Path) -> None:
    with pytest.raises(DataProblem, match="cannot be set aside"):
        set_aside(tmp_path / "none.sqlite3", NOON)


def change(file: Path, before: bytes, after: bytes) -> None:
    """What a disk does: bytes of a closed file become others."""
    data = file.read_bytes()
    assert before in data
    file.write_bytes(data.replace(before, after))


def broken_of(file: Path, watch: Watch) -> str:
    database = open_database(file)
    health = check(database)
    database.close()
    return "" if health.well else health.sentence


def test_a_value_that_a_disk_changed_does_not_fit_its_seal_and_the_backup_puts_it_right(
    full: History, file: Path, folder: Path, watch: Watch
) -> None:
    back_up(full.database.connection, folder, dated(NOON))
    watch.move(60)
    full.rate("e001", 3)
    full.close()
    change(file, b"note 200", b"nose 200")
    assert "something other than this program changed it" in broken_of(file, watch)
    repaired = repair(file, folder, NOON)
    assert (repaired.read, repaired.from_backup, repaired.partly, repaired.lost) == (MANY - 1, 1, 0, 0)
    database = open_database(file)
    history = History(database, watch)
    assert check(database).well
    assert history.get("e200") == session(200)
    assert "nose 200" in history.earlier("e200")[0].entry.notes
    database.close()


def test_without_a_backup_what_does_not_fit_its_seal_is_kept_and_counted(
    full: History, file: Path, folder: Path, watch: Watch
) -> None:
    full.close()
    change(file, b"note 200", b"nose 200")
    repaired = repair(file, folder, NOON)
    assert (repaired.read, repaired.partly, repaired.lost) == (MANY, 1, 0)
    assert counted(file, watch) == MANY


def test_of_an_entry_changed_since_the_backup_the_later_version_counts_though_a_disk_changed_it(
    full: History, file: Path, folder: Path, watch: Watch
) -> None:
    back_up(full.database.connection, folder, dated(NOON))
    watch.move(60)
    full.rate("e200", 3, "a note since")
    full.close()
    change(file, b"a note since", b"a nose since")
    assert repair(file, folder, NOON).partly == 1
    database = open_database(file)
    found = History(database, watch).get("e200")
    assert found is not None
    assert (found.pain_after, found.notes) == (3, "a nose since")
    database.close()


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE marks SET intensity = 1 WHERE entry = 7 AND region = 'sacrum'",
        "DELETE FROM parts WHERE entry = 9 AND position = 1",
        "UPDATE presses SET felt = 'other'",
        "UPDATE redraws SET drawn_utc = drawn_utc + 1",
        "UPDATE screenings SET below_knee = 1",
        "DELETE FROM screening_flags",
        "UPDATE condition_places SET side = 'R'",
        "UPDATE drawing SET intensity = 1 WHERE position = 0",
        "DELETE FROM removed",
        "UPDATE entries SET seal = NULL WHERE number = 4",
        "UPDATE entries SET notes = CAST(x'6ee06f' AS TEXT) WHERE number = 4",
    ],
)
def test_nothing_that_is_kept_changes_unseen(full: History, file: Path, watch: Watch, damage: str) -> None:
    full.add_press(Press("p", EVENING, "pir_1", Side.RIGHT, Felt.SAME, "e001"))
    full.add_redraw(Redraw("r", EVENING, MARKS, MARKS))
    full.delete("e100")
    full.empty_trash()
    full.close()
    assert broken_of(file, watch) == ""
    plain = sqlite3.connect(file)
    plain.execute(damage)
    plain.commit()
    plain.close()
    assert "is damaged" in broken_of(file, watch)


def test_answers_and_presses_that_do_not_fit_are_taken_from_the_backup(
    full: History, file: Path, folder: Path, watch: Watch
) -> None:
    full.add_press(Press("p", EVENING, "pir_1", Side.RIGHT, Felt.SAME, "e001"))
    back_up(full.database.connection, folder, dated(NOON))
    full.close()
    plain = sqlite3.connect(file)
    plain.executescript("UPDATE presses SET felt = 'other'; UPDATE screening_flags SET flag = 'RF22'")
    plain.close()
    repair(file, folder, NOON)
    database = open_database(file)
    history = History(database, watch)
    assert history.presses()[0].felt is Felt.SAME
    assert history.screening().yes == frozenset({"RF21"})
    database.close()


def test_a_damaged_file_of_the_version_before_the_seals_is_read_as_before(tmp_path: Path, watch: Watch) -> None:
    file = tmp_path / "history.sqlite3"
    shutil.copy(Path(__file__).parents[1] / "databases" / "v7.sqlite3", file)
    overwrite(file, 1, b"\xff" * 16)
    repaired = repair(file, tmp_path / "backups", NOON)
    assert (repaired.read > 0, repaired.partly) == (True, 0)
    assert counted(file, watch) == repaired.read
