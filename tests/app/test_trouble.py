"""Files that make trouble: one sentence, nothing changed, nothing lost, and a way on."""

from __future__ import annotations

from pathlib import Path

import pytest

from sciatica_desktop.core.anatomy import Place, Side
from sciatica_desktop.core.problems import DataProblem
from sciatica_desktop.store.database import open_database
from sciatica_desktop.store.history import History
from sciatica_desktop.ui.actions import Command
from tests.app.conftest import Begin, Hands

BUTTOCK = Place("buttock_mid", Side.RIGHT)
FOREIGN = b"a letter to my doctor\n" * 200


def notice(hands: Hands) -> str:
    return hands.program.views.shell.notice_text


def session(hands: Hands) -> None:
    """One short session, stopped and rated."""
    hands.click_place(BUTTOCK)
    hands.click(hands.program.views.suggestion_list.rows[0])
    hands.program.views.safety_page.answered.emit(frozenset())
    hands.click(hands.program.views.point_panel.start)
    hands.pass_time(12)
    hands.program.state.player.stop()
    hands.program.helpers.acts.rate(3, "my own words")


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


def test_export_and_import_through_the_menu(hands: Hands, tmp_path: Path) -> None:
    session(hands)
    hands.person.file = tmp_path / "out.json"
    hands.do(Command.EXPORT)
    assert (tmp_path / "out.json").exists()
    hands.do(Command.IMPORT)
    assert "0 new" in notice(hands)


def test_deleting_an_entry_can_be_undone(hands: Hands) -> None:
    session(hands)
    (entry,) = hands.program.state.diary.value
    hands.program.views.history_view.delete_requested.emit(entry.id)
    assert not hands.program.state.diary.value
    hands.program.views.shell.notice_action.emit()
    assert hands.program.state.diary.value == (entry,)


@pytest.mark.parametrize(("command", "says"), [(Command.BACK_UP, "Backed up to"), (Command.CHECK_DATA, "is in order")])
def test_looking_after_the_data_says_what_was_done(hands: Hands, command: Command, says: str) -> None:
    hands.do(command)
    assert says in notice(hands)


def test_an_unexpected_error_is_shown_and_the_program_goes_on(hands: Hands) -> None:
    hands.program.tell_bug("ValueError at somewhere.py:1")
    assert "Your history is safe" in hands.person.told[0]
    hands.click_place(BUTTOCK)
    assert hands.program.state.suggestions.value.candidates
