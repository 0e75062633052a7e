"""A passphrase: set, changed, taken away; the wrong one is refused in a sentence; nothing readable is left behind."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import apsw
import pytest

from sciatica_desktop.core.problems import DataProblem, Locked
from sciatica_desktop.store import keys
from sciatica_desktop.store.backups import back_up, backups_in, dated, holds
from sciatica_desktop.store.database import Database, open_database
from sciatica_desktop.store.history import History
from sciatica_desktop.store.lock import relock, relock_backups
from sciatica_desktop.store.upkeep import back_up_now, check, restore
from tests.store.conftest import NOON, Watch
from tests.store.samples import entry

SECRET = "Träume '\"%&?; 夜"
OTHER = "another one"
NOTE = "Better on the stairs."


@pytest.fixture(autouse=True)
def few_rounds(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keys are made from their passphrase in no time; that the real number of rounds fits is tested on its own."""
    monkeypatch.setattr(keys, "ROUNDS", 2)
    monkeypatch.setattr(keys, "derived", keys.derived.__wrapped__)


@pytest.fixture
def locked(database: Database, watch: Watch) -> Database:
    """A history with one entry, locked with SECRET."""
    History(database, watch).add(entry(notes=NOTE))
    relock(database, SECRET)
    return database


def readable(folder: Path) -> list[Path]:
    """The files in which the note can be read by anybody."""
    return [path for path in folder.rglob("*") if path.is_file() and NOTE.encode() in path.read_bytes()]


def test_a_locked_history_goes_on_and_opens_again_only_with_its_passphrase(
    locked: Database, file: Path, watch: Watch
) -> None:
    History(locked, watch).add(entry("e2", 1))
    locked.close()
    assert readable(file.parent) == []
    assert [path.name for path in file.parent.iterdir()] == [file.name]
    again = open_database(file, passphrase=SECRET)
    assert [kept.id for kept in History(again, watch).latest()] == ["e2", "e1"]
    assert check(again).well
    again.close()
    if os.name == "posix":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


@pytest.mark.parametrize(("given", "wrong"), [("", False), ("secret", True), (SECRET + " ", True)])
def test_without_the_right_passphrase_it_stays_shut_and_as_it_is(
    locked: Database, file: Path, given: str, wrong: bool
) -> None:
    locked.close()
    before = file.read_bytes()
    with pytest.raises(Locked, match="passphrase") as caught:
        open_database(file, passphrase=given)
    assert caught.value.wrong is wrong
    assert file.read_bytes() == before


def test_the_write_ahead_log_and_what_is_put_aside_while_sorting_are_not_readable(
    locked: Database, file: Path, watch: Watch
) -> None:
    History(locked, watch).add(entry("e2", 1, notes=NOTE))
    assert file.with_name(f"{file.name}-wal").stat().st_size > 0
    assert readable(file.parent) == []
    assert locked.connection.pragma("temp_store") == 2


def test_a_passphrase_is_changed_and_taken_away(locked: Database, file: Path, watch: Watch) -> None:
    for new in (OTHER, "", SECRET):
        relock(locked, new)
        assert History(locked, watch).count() == 1
        assert locked.connection.pragma("journal_mode") == "wal"
    locked.close()
    open_database(file, passphrase=SECRET).close()


def test_a_passphrase_given_for_a_history_that_needs_none_is_not_missed(database: Database, file: Path) -> None:
    database.close()
    again = open_database(file, passphrase=SECRET)
    assert again.passphrase == ""
    again.close()


def test_a_history_that_is_open_elsewhere_is_not_locked_under_their_hands(
    database: Database, file: Path, watch: Watch
) -> None:
    elsewhere = open_database(file)
    elsewhere.rows("SELECT 1 FROM entries")
    database.connection.set_busy_timeout(1)
    with pytest.raises(DataProblem, match="in use"):
        relock(database, SECRET)
    History(elsewhere, watch).add(entry())
    assert History(database, watch).count() == 1
    elsewhere.close()


def test_backups_are_locked_likewise_and_follow_a_new_passphrase(
    locked: Database, file: Path, tmp_path: Path, watch: Watch
) -> None:
    folder = tmp_path / "backups"
    made = back_up_now(locked, folder, NOON)
    assert readable(folder) == []
    assert holds(made, SECRET) == 1
    assert relock_backups(folder, SECRET, OTHER) == 0
    assert holds(made, OTHER) == 1
    assert relock_backups(folder, SECRET, "") == 1
    assert relock_backups(folder, OTHER, "") == 0
    assert holds(made, "") == 1
    assert len(backups_in(folder)) == 1


def test_a_backup_from_before_the_passphrase_goes_back_into_a_locked_history(
    database: Database, file: Path, tmp_path: Path, watch: Watch
) -> None:
    History(database, watch).add(entry("old", notes=NOTE))
    plain = back_up(database.connection, tmp_path / "plain", dated(NOON))
    relock(database, SECRET)
    History(database, watch).add(entry("new", 1))
    kept = restore(database, plain, tmp_path / "backups", NOON)
    assert [each.id for each in History(database, watch).latest()] == ["old"]
    assert holds(kept, SECRET) == 2
    database.close()
    assert readable(file.parent) == []
    open_database(file, passphrase=SECRET).close()


def test_a_backup_with_another_passphrase_asks_for_it(locked: Database, tmp_path: Path, watch: Watch) -> None:
    backup = back_up_now(locked, tmp_path / "backups", NOON)
    relock(locked, OTHER)
    with pytest.raises(Locked, match="does not open with this passphrase"):
        restore(locked, backup, tmp_path / "backups", NOON)
    restore(locked, backup, tmp_path / "backups", NOON, SECRET)
    assert History(locked, watch).count() == 1


def test_one_flipped_bit_of_a_locked_file_is_seen(locked: Database, file: Path) -> None:
    locked.close()
    damaged = bytearray(file.read_bytes())
    damaged[3 * keys.PAGE_BYTES + 17] ^= 1
    file.write_bytes(damaged)
    again = open_database(file, passphrase=SECRET)
    assert not check(again).well
    again.connection.close()


def test_the_file_is_that_of_sqlcipher_4_with_all_its_rounds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    path = tmp_path / "history.sqlite3"
    database = open_database(path)
    relock(database, SECRET)
    database.close()
    other = apsw.Connection(str(path))
    other.pragma("cipher", "sqlcipher")
    other.pragma("legacy", 4)
    other.pragma("key", SECRET)  # the passphrase itself: the key is made by the library, with the rounds of SQLCipher 4
    assert other.execute("SELECT count(*) FROM entries").get == 0
    other.close()
