"""Files that make trouble: one sentence, nothing changed, nothing lost, and a way on."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from sciatica_desktop.core.anatomy import Place, Side
from sciatica_desktop.core.diary import Ending, Entry
from sciatica_desktop.core.problems import DataProblem
from sciatica_desktop.store.database import open_database
from sciatica_desktop.store.history import History
from sciatica_desktop.ui.window.actions import Command
from sciatica_desktop.ui.window.backup_dialog import BackupDialog
from tests.app.conftest import Begin, Hands

BUTTOCK = Place("buttock_mid", Side.RIGHT)
FOREIGN = b"a letter to my doctor\n" * 200


def notice(hands: Hands) -> str:
    return hands.program.views.shell.notice_text


def begin_session(hands: Hands) -> None:
    hands.click_place(BUTTOCK)
    hands.click(hands.program.views.suggestion_list.rows[0])
    hands.answer_none()
    hands.click(hands.program.views.point_panel.start)
    hands.pass_time(12)


def session(hands: Hands) -> None:
    """One short session, stopped and rated."""
    begin_session(hands)
    hands.program.state.player.stop()
    hands.program.helpers.session_acts.rate(3, "my own words")


def go_back(hands: Hands) -> None:
    """Choose the newest backup in the list of them."""
    hands.do(Command.RESTORE)
    dialog = hands.program.views.shell.findChild(BackupDialog)
    assert dialog is not None
    dialog.restore.click()


def test_a_foreign_file_is_left_as_it_is_and_another_folder_takes_all(begin: Begin, tmp_path: Path) -> None:
    bad, good = tmp_path / "bad", tmp_path / "good"
    bad.mkdir()
    (bad / "history.sqlite3").write_bytes(FOREIGN)
    hands = begin(bad)
    assert str(bad / "history.sqlite3") in notice(hands)
    assert "is not a history of this program" in notice(hands)
    session(hands)
    assert (bad / "history.sqlite3").read_bytes() == FOREIGN
    hands.person.folder = good
    hands.program.views.shell.notice_action.emit()
    hands.program.close()
    database = open_database(good / "history.sqlite3")
    (entry,) = History(database, hands.program.host.now).latest()
    database.close()
    assert (entry.pain_after, entry.notes) == (3, "my own words")
    assert [mark.place for mark in entry.drawing.marks] == [BUTTOCK]


def test_a_newer_file_says_which_program_it_needs(begin: Begin, tmp_path: Path) -> None:
    database = open_database(tmp_path / "history.sqlite3")
    database.connection.pragma("user_version", 99)
    database.close()
    before = (tmp_path / "history.sqlite3").read_bytes()
    hands = begin(tmp_path)
    assert "newer version" in notice(hands)
    assert (tmp_path / "history.sqlite3").read_bytes() == before


def test_a_disk_that_fills_up_loses_nothing_and_saves_all_once_there_is_room(
    hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    history = hands.program.state.diary.history

    def full(*_: object, **__: object) -> None:
        raise DataProblem("history.sqlite3", "could not be written because the disk is full", "make room")

    for name in ("begin", "progress", "end", "rate", "save_screening", "add", "edit"):
        monkeypatch.setattr(history, name, full)
    session(hands)
    assert "disk is full" in notice(hands)
    (entry,) = hands.program.state.diary.value
    assert entry.notes == "my own words"
    monkeypatch.undo()
    hands.program.state.diary.keep_screening(hands.program.state.safety.screening)
    (saved,) = history.latest()
    assert saved == entry


def test_a_file_damaged_behind_its_header_is_told_and_left_as_it_is(begin: Begin, tmp_path: Path) -> None:
    hands = begin(tmp_path)
    session(hands)
    hands.program.close()
    file = tmp_path / "history.sqlite3"
    page = 4096
    damaged = file.read_bytes()[:page] + b"\xff" * (file.stat().st_size - page)
    file.write_bytes(damaged)
    hands = begin(tmp_path)
    assert "is damaged" in notice(hands)
    session(hands)
    assert file.read_bytes() == damaged


def damage(folder: Path) -> bytes:
    """Break the page of the sessions; gives back the broken file."""
    file = folder / "history.sqlite3"
    database = open_database(file)
    ((page,),) = database.rows("SELECT rootpage FROM sqlite_schema WHERE name = 'entries'")
    database.close()
    broken = bytearray(file.read_bytes())
    broken[(page - 1) * 4096 : page * 4096] = b"\xa5" * 4096
    file.write_bytes(broken)
    return bytes(broken)


def test_a_damaged_history_is_repaired_from_the_notice_and_goes_on(begin: Begin, tmp_path: Path) -> None:
    hands = begin(tmp_path)
    session(hands)
    hands.do(Command.BACK_UP)
    hands.program.close()
    broken = damage(tmp_path)
    hands = begin(tmp_path)
    assert "is damaged" in notice(hands)
    hands.program.views.shell.notice_action.emit()
    assert any("The newest backup is of Today, 09:30" in told for told in hands.person.told)
    assert "1 more came from the backup" in notice(hands)
    session(hands)
    hands.program.close()
    assert len(saved_in(tmp_path, hands)) == 2
    (kept,) = tmp_path.glob("history-damaged-*.sqlite3")
    assert kept.read_bytes() == broken


def test_a_damaged_history_can_give_way_to_the_backup_alone(begin: Begin, tmp_path: Path) -> None:
    hands = begin(tmp_path)
    session(hands)
    hands.do(Command.BACK_UP)
    hands.program.close()
    damage(tmp_path)
    hands = begin(tmp_path)
    hands.person.choice = 1
    hands.program.views.shell.notice_action.emit()
    assert "The file that could not be used is kept" in notice(hands)
    hands.program.close()
    assert len(saved_in(tmp_path, hands)) == 1


def test_a_repair_that_is_not_wanted_changes_nothing(begin: Begin, tmp_path: Path) -> None:
    hands = begin(tmp_path)
    session(hands)
    hands.program.close()
    broken = damage(tmp_path)
    hands = begin(tmp_path)
    hands.person.choice = None
    hands.program.views.shell.notice_action.emit()
    assert (tmp_path / "history.sqlite3").read_bytes() == broken


def test_checking_finds_what_a_disk_changed_and_the_backup_puts_it_right(begin: Begin, tmp_path: Path) -> None:
    hands = begin(tmp_path)
    session(hands)
    hands.do(Command.BACK_UP)
    change_beside(tmp_path / "history.sqlite3", "UPDATE entries SET pain_after = 9")
    hands.do(Command.CHECK_DATA)
    assert "something other than this program changed it" in notice(hands)
    hands.program.views.shell.notice_action.emit()
    assert hands.program.state.diary.value[0].pain_after == 3


def change_beside(file: Path, sql: str) -> None:
    """As a disk does, or somebody with another program."""
    plain = sqlite3.connect(file)
    plain.executescript(sql)
    plain.commit()
    plain.close()


def test_soon_after_the_start_damage_is_told_and_nothing_if_all_is_well(begin: Begin, tmp_path: Path) -> None:
    hands = begin(tmp_path)
    session(hands)
    hands.program.close()
    hands = begin(tmp_path)
    assert hands.program.helpers.data.care.later.isActive()
    hands.program.helpers.data.care.look()
    assert notice(hands) == ""
    change_beside(tmp_path / "history.sqlite3", "UPDATE drawing SET intensity = 1")
    hands.program.helpers.data.care.look()
    assert "something other than this program changed it" in notice(hands)
    hands.program.views.shell.notice_action.emit()
    assert "The damaged file is kept as" in notice(hands)


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE entries SET notes = CAST(x'6ee06f' AS TEXT)",
        "UPDATE entries SET started = 'yesterday, towards evening'",
        "PRAGMA ignore_check_constraints = ON; UPDATE drawing SET quality = 'achung'",
    ],
)
def test_at_the_start_values_that_are_none_are_damage_to_be_repaired(begin: Begin, tmp_path: Path, damage: str) -> None:
    hands = begin(tmp_path)
    session(hands)
    hands.do(Command.BACK_UP)
    hands.program.close()
    change_beside(tmp_path / "history.sqlite3", damage)
    hands = begin(tmp_path)
    assert "is damaged" in notice(hands)
    hands.program.views.shell.notice_action.emit()
    assert hands.program.state.diary.value[0].pain_after == 3


def test_a_backup_that_is_broken_is_told_in_the_list_and_not_offered(hands: Hands, tmp_path: Path) -> None:
    hands.do(Command.BACK_UP)
    (backup,) = (tmp_path / "backups").iterdir()
    backup.write_bytes(backup.read_bytes()[:8192])
    hands.do(Command.RESTORE)
    dialog = hands.program.views.shell.findChild(BackupDialog)
    assert dialog is not None
    assert not dialog.restore.isEnabled()
    assert "Damaged" in dialog.rows[0].row.held
    dialog.reject()


def saved_in(folder: Path, hands: Hands) -> tuple[Entry, ...]:
    """What a later start would find there."""
    database = open_database(folder / "history.sqlite3")
    entries = History(database, hands.program.host.now).latest()
    database.close()
    return entries


def test_a_session_goes_on_in_another_folder_and_its_rating_is_kept_there(hands: Hands, tmp_path: Path) -> None:
    begin_session(hands)
    hands.person.folder = tmp_path / "other"
    hands.do(Command.OTHER_FOLDER)
    hands.pass_time(4)
    hands.program.state.player.stop()
    hands.program.helpers.session_acts.rate(2, "moved house")
    hands.program.close()
    (entry,) = saved_in(tmp_path / "other", hands)
    assert (entry.ending, entry.pain_after, entry.notes) == (Ending.STOPPED, 2, "moved house")


def test_a_backup_restored_during_a_session_does_not_lose_the_session(hands: Hands, tmp_path: Path) -> None:
    hands.do(Command.BACK_UP)
    begin_session(hands)
    go_back(hands)
    hands.program.state.player.stop()
    hands.program.helpers.session_acts.rate(2, "still here")
    hands.program.close()
    (entry,) = saved_in(tmp_path, hands)
    assert entry.notes == "still here"


def test_another_folder_that_does_not_take_the_history_changes_nothing(
    begin: Begin, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bad, good = tmp_path / "bad", tmp_path / "good"
    bad.mkdir()
    (bad / "history.sqlite3").write_bytes(FOREIGN)
    hands = begin(bad)
    session(hands)

    def full(*_: object) -> None:
        raise DataProblem("history.sqlite3", "could not be written because the disk is full", "make room")

    monkeypatch.setattr(History, "merge", full)
    hands.person.folder = good
    hands.do(Command.OTHER_FOLDER)
    assert "disk is full" in notice(hands)
    monkeypatch.undo()
    hands.do(Command.OTHER_FOLDER)
    hands.program.close()
    (entry,) = saved_in(good, hands)
    assert entry.notes == "my own words"


def test_what_could_not_be_saved_is_tried_once_more_when_the_window_closes(
    hands: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin_session(hands)
    hands.program.state.diary.flush()

    def busy(*_: object, **__: object) -> None:
        raise DataProblem("history.sqlite3", "is in use by another program", "close it")

    monkeypatch.setattr(hands.program.state.diary.history, "end", busy)
    hands.program.state.player.stop()
    hands.program.close()
    (entry,) = saved_in(tmp_path, hands)
    assert entry.ending is Ending.STOPPED


def test_a_folder_that_another_window_holds_is_not_taken(begin: Begin, tmp_path: Path) -> None:
    hands = begin(tmp_path / "one", hold=lambda folder: False)
    hands.person.folder = tmp_path / "two"
    hands.do(Command.OTHER_FOLDER)
    assert "is open in another window" in notice(hands)
    assert not (tmp_path / "two").exists()


def test_a_folder_named_at_the_start_is_not_forgotten_without_a_word(hands: Hands, tmp_path: Path) -> None:
    hands.person.folder = tmp_path / "other"
    hands.do(Command.OTHER_FOLDER)
    assert "until you close the program" in notice(hands)
    assert hands.program.state.preferences.value.data_folder == ""


def test_export_and_import_through_the_menu(hands: Hands, tmp_path: Path) -> None:
    session(hands)
    hands.person.file = tmp_path / "out.json"
    hands.do(Command.EXPORT)
    assert (tmp_path / "out.json").exists()
    hands.do(Command.IMPORT)
    assert "0 new" in notice(hands)


@pytest.mark.parametrize(("command", "says"), [(Command.BACK_UP, "Backed up to"), (Command.CHECK_DATA, "is in order")])
def test_looking_after_the_data_says_what_was_done(hands: Hands, command: Command, says: str) -> None:
    hands.do(command)
    assert says in notice(hands)


def test_an_unexpected_error_is_shown_and_the_program_goes_on(hands: Hands) -> None:
    hands.program.tell_bug("ValueError at somewhere.py:1")
    assert "Your history is safe" in hands.person.told[0]
    hands.click_place(BUTTOCK)
    assert hands.program.state.suggestions.value.candidates
