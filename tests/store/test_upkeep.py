"""Backups by date, restoring one, checking."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import apsw
import pytest

from sciatica_desktop.core.problems import DataProblem
from sciatica_desktop.store.backups import back_up
from sciatica_desktop.store.database import Database, open_database
from sciatica_desktop.store.history import History
from sciatica_desktop.store.schema import APPLICATION_ID, MIGRATIONS
from sciatica_desktop.store.upkeep import back_up_now, check, restore
from tests.store.conftest import Watch
from tests.store.samples import entry


def test_a_backup_holds_what_is_not_yet_in_the_main_file(database: Database, tmp_path: Path, watch: Watch) -> None:
    History(database, watch).add(entry())
    backup = back_up_now(database, tmp_path / "backups", watch())
    assert backup.name == "history-2026-05-01-120000.sqlite3"
    if os.name == "posix":
        assert stat.S_IMODE(backup.stat().st_mode) == 0o600
    copy = open_database(backup)
    assert History(copy, watch).latest() == (entry(),)
    copy.close()


def test_a_second_backup_in_the_same_second_leaves_the_first(database: Database, tmp_path: Path, watch: Watch) -> None:
    names = [back_up_now(database, tmp_path, watch()).name for _ in range(2)]
    assert names == ["history-2026-05-01-120000.sqlite3", "history-2026-05-01-120000-2.sqlite3"]


def test_a_backup_folder_that_cannot_be_made_is_one_sentence(database: Database, tmp_path: Path, watch: Watch) -> None:
    (tmp_path / "taken").write_text("a file")
    with pytest.raises(DataProblem, match="choose a folder"):
        back_up_now(database, tmp_path / "taken", watch())


def test_a_backup_that_is_restored_replaces_all_and_keeps_a_copy(
    database: Database, file: Path, tmp_path: Path, watch: Watch
) -> None:
    history = History(database, watch)
    history.add(entry("old"))
    backup = back_up_now(database, tmp_path, watch())
    history.delete("old")
    history.empty_trash()
    history.add(entry("new"))
    watch.move(60)
    before = restore(database, backup, tmp_path, watch())
    assert history.latest() == (entry("old"),)
    assert database.connection.pragma("journal_mode") == "wal"
    database.close()
    for path, kept in ((file, entry("old")), (before, entry("new"))):
        again = open_database(path)
        assert History(again, watch).latest() == (kept,)
        again.close()


def test_a_file_without_a_version_is_no_backup(database: Database, tmp_path: Path, watch: Watch) -> None:
    empty = tmp_path / "old.sqlite3"
    connection = apsw.Connection(str(empty))
    connection.pragma("application_id", APPLICATION_ID)
    connection.execute("CREATE TABLE of_version_zero (x TEXT)")
    connection.close()
    with pytest.raises(DataProblem, match="is not a history of this program"):
        restore(database, empty, tmp_path / "backups", watch())


def test_what_is_not_a_whole_backup_is_refused_and_nothing_changes(
    database: Database, tmp_path: Path, watch: Watch
) -> None:
    history = History(database, watch)
    history.add(entry())
    text = tmp_path / "letter.txt"
    text.write_text("Dear diary")
    damaged = back_up(database.connection, tmp_path, "damaged")
    whole = damaged.read_bytes()
    damaged.write_bytes(whole[: len(whole) // 2] + b"\xa5" * (len(whole) // 2))
    newer = tmp_path / "newer.sqlite3"
    open_database(newer, migrations=(*MIGRATIONS, "CREATE TABLE more (x TEXT) STRICT")).close()
    for bad in (text, damaged, newer, tmp_path / "not there"):
        with pytest.raises(DataProblem, match=bad.name):
            restore(database, bad, tmp_path / "backups", watch())
    assert history.latest() == (entry(),)
    assert not (tmp_path / "backups").exists()


def test_a_sound_history_is_said_to_be_in_order(database: Database, watch: Watch) -> None:
    History(database, watch).add(entry())
    health = check(database)
    assert (health.well, health.sentence) == (True, f"{database.path} is in order; it holds 1 entry.")


def test_damage_is_found(database: Database, file: Path, watch: Watch) -> None:
    database.connection.execute("PRAGMA foreign_keys = OFF")
    database.connection.execute("INSERT INTO screening_flags VALUES (1.0, 'RF01')")
    health = check(database)
    assert not health.well
    assert "screening_flags without its screenings" in health.sentence


def test_damaged_pages_are_found(file: Path) -> None:
    database = open_database(file)
    history = History(database, Watch())
    for number in range(200):
        history.add(entry(f"e{number}", number))
    database.close()
    pages = bytearray(file.read_bytes())
    pages[-8192:] = b"\xa5" * 8192
    file.write_bytes(pages)
    damaged = open_database(file)
    health = check(damaged)
    damaged.close()
    assert (health.well, "is damaged" in health.sentence) == (False, True)
