"""The history through the real window: noted, changed, thrown away, taken back, and the easy ways on a bad day."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QRadioButton

from sciatica_desktop.core.anatomy import Place, Side
from sciatica_desktop.core.conditions import Answers
from sciatica_desktop.core.diary import Ending, Entry, Felt, Kind, Press
from sciatica_desktop.core.panel import Panel
from sciatica_desktop.ui.history.entry_editor import EntryEditor
from sciatica_desktop.ui.history.history_helps import HistoryHelps
from sciatica_desktop.ui.history.history_view import HistoryPageName
from sciatica_desktop.ui.history.log_dialog import LogDialog
from sciatica_desktop.ui.window.actions import Command
from sciatica_desktop.ui.window.rail import PlaceName
from tests.app.conftest import START, Hands

BUTTOCK = Place("buttock_mid", Side.RIGHT)


def notice(hands: Hands) -> str:
    return hands.program.views.shell.notice_text


def undo(hands: Hands) -> None:
    hands.program.views.shell.notice_action.emit()


def dialog_of(hands: Hands) -> LogDialog:
    hands.do(Command.LOG_PAIN)
    return hands.program.views.shell.findChildren(LogDialog)[-1]


def log(hands: Hands, pain: int) -> str:
    """Two clicks: the rail, a number. Gives the id of the entry."""
    steps = dialog_of(hands).scale.findChildren(QRadioButton)
    hands.click(steps[pain])
    return hands.program.state.diary.value[0].id


def lines(hands: Hands) -> list[str]:
    hands.program.views.shell.show_place(PlaceName.HISTORY)
    model = hands.program.views.history_view.timeline.list.rows
    return [row.title for row in map(model.row, range(model.rowCount())) if row is not None]


def test_a_log_is_two_clicks_from_the_map_and_can_be_undone(hands: Hands) -> None:
    hands.click_place(BUTTOCK)
    log(hands, 6)
    (entry,) = hands.program.state.diary.value
    assert (entry.kind, entry.pain_before, entry.started, entry.side) == (Kind.LOG, 6, START, Side.RIGHT)
    assert [mark.place for mark in entry.drawing.marks] == [BUTTOCK]
    assert lines(hands) == ["Pain noted"]
    undo(hands)
    assert not hands.program.state.diary.value


def test_the_window_of_the_log_names_what_is_marked(hands: Hands) -> None:
    assert "Nothing is marked" in dialog_of(hands).marked.text()
    dialog_of(hands).reject()
    hands.click_place(BUTTOCK)
    name = hands.program.knowledge.content.regions["buttock_mid"].name
    assert name.casefold() in dialog_of(hands).marked.text().casefold()


def test_one_easy_hold_is_still_one_after_the_questions_that_come_first(hands: Hands) -> None:
    state, page = hands.program.state, hands.program.views.safety_page
    state.diary.keep_press(Press("p1", START - timedelta(days=1), "bf_1", Side.LEFT, Felt.SAME))
    hands.click(dialog_of(hands).hold)
    assert hands.panel() is Panel.SAFETY
    page.answered.emit(frozenset())
    assert hands.panel() is Panel.CONDITIONS
    page.conditions_answered.emit(Answers(frozenset()))
    assert hands.panel() is Panel.SESSION
    treatment = state.flow.value.treatment
    assert treatment is not None
    (work,) = treatment.plan.works
    assert (work.point, work.side, work.count, work.sets) == ("bf_1", Side.LEFT, 1, 1)


def test_an_easy_hold_that_was_put_off_does_not_begin_later(hands: Hands) -> None:
    state, page = hands.program.state, hands.program.views.safety_page
    state.diary.keep_press(Press("p1", START - timedelta(days=1), "bf_1", Side.LEFT, Felt.SAME))
    hands.click(dialog_of(hands).hold)
    page.put_off.emit()
    state.flow.open_point(("bf_1", Side.LEFT))
    page.answered.emit(frozenset())
    page.conditions_answered.emit(Answers(frozenset()))
    assert hands.panel() is Panel.POINT


def test_one_easy_hold_begins_at_once_where_pressing_brought_the_pain(hands: Hands) -> None:
    hands.answered()
    hands.program.state.diary.keep_press(Press("p1", START - timedelta(days=1), "bf_1", Side.LEFT, Felt.SAME))
    hands.click(dialog_of(hands).hold)
    assert hands.panel() is Panel.SESSION
    entry = hands.program.state.diary.value[0]
    assert (entry.point, entry.side, len(entry.parts)) == ("bf_1", Side.LEFT, 1)


def test_the_red_flag_questions_come_before_an_easy_hold(hands: Hands) -> None:
    hands.click_place(BUTTOCK)
    hands.click(dialog_of(hands).hold)
    assert hands.panel() is Panel.SAFETY
    assert not hands.program.state.diary.value


def test_with_nothing_known_no_hold_is_offered(hands: Hands) -> None:
    assert not dialog_of(hands).hold.isVisible()


def test_a_position_of_ease_is_a_page_to_read(hands: Hands) -> None:
    hands.click(dialog_of(hands).ease)
    assert hands.program.views.shell.place is PlaceName.LEARN
    page = hands.program.views.learn_view.page
    assert page is not None
    assert page.page.id == "ease"


def test_a_bad_day_is_noted_without_a_number(hands: Hands) -> None:
    hands.click(dialog_of(hands).note)
    (entry,) = hands.program.state.diary.value
    assert (entry.pain_before, entry.notes) == (None, "A bad day")


def test_an_entry_is_changed_and_what_it_was_can_be_read(hands: Hands) -> None:
    name = log(hands, 6)
    view = hands.program.views.history_view
    assert lines(hands) == ["Pain noted"]
    view.timeline.list.setCurrentIndex(view.timeline.list.rows.index(0, 0))
    view.timeline.edit_requested.emit(name)
    editor = hands.program.views.shell.findChild(EntryEditor)
    assert editor is not None
    editor.before.set_value(4)
    editor.notes.setPlainText("easier than I thought")
    hands.click(editor.save)
    (entry,) = hands.program.state.diary.value
    assert (entry.pain_before, entry.notes) == (4, "easier than I thought")
    hands.program.helpers.history.show_history()
    assert view.timeline.detail.notes.text() == "easier than I thought"
    assert view.timeline.detail.earlier.isVisibleTo(view.timeline.detail)


def test_deleting_an_entry_can_be_undone(hands: Hands) -> None:
    name = log(hands, 6)
    hands.program.views.history_view.timeline.delete_requested.emit(name)
    assert lines(hands) == []
    undo(hands)
    assert lines(hands) == ["Pain noted"]


def test_undo_in_the_history_takes_back_what_was_done_there_and_leaves_the_marks(hands: Hands) -> None:
    hands.click_place(BUTTOCK)
    marks = hands.program.state.pain.value
    name = log(hands, 6)
    hands.program.views.shell.show_place(PlaceName.HISTORY)
    timeline = hands.program.views.history_view.timeline
    timeline.delete_requested.emit(name)
    hands.do(Command.UNDO)
    assert lines(hands) == ["Pain noted"]
    hands.do(Command.REDO)
    assert lines(hands) == []
    hands.do(Command.UNDO)
    timeline.edit_requested.emit(name)
    editor = hands.program.views.shell.findChild(EntryEditor)
    assert editor is not None
    editor.before.set_value(2)
    hands.click(editor.save)
    hands.do(Command.UNDO)
    assert [entry.pain_before for entry in hands.program.state.diary.value] == [6]
    assert hands.program.state.pain.value == marks


def test_undo_rests_where_there_is_nothing_to_take_back(hands: Hands) -> None:
    hands.click_place(BUTTOCK)
    shell = hands.program.views.shell
    assert shell.actions_of[Command.UNDO].isEnabled()
    for place in (PlaceName.HISTORY, PlaceName.LEARN):
        shell.show_place(place)
        assert not shell.actions_of[Command.UNDO].isEnabled()
        assert not shell.actions_of[Command.CLEAR].isEnabled()
    shell.show_place(PlaceName.MAP)
    assert shell.actions_of[Command.UNDO].isEnabled()


def test_nothing_is_taken_back_out_of_a_trash_that_was_emptied(hands: Hands) -> None:
    shell = hands.program.views.shell
    name = log(hands, 6)
    shell.show_place(PlaceName.HISTORY)
    hands.program.views.history_view.timeline.delete_requested.emit(name)
    hands.person.agrees = True
    hands.program.views.history_view.timeline.empty_requested.emit()
    assert not shell.actions_of[Command.UNDO].isEnabled()


def test_when_the_only_entry_is_deleted_nothing_is_said_of_filters_and_the_focus_stays(hands: Hands) -> None:
    log(hands, 6)
    shell, lines = hands.program.views.shell, hands.program.views.history_view.timeline
    shell.show_place(PlaceName.HISTORY)
    shell.activateWindow()
    lines.list.setFocus()
    QTest.keyClick(lines.list, Qt.Key.Key_Delete)
    hands.program.helpers.history.show_history()
    assert lines.nothing.text() == "Nothing here. What you threw away is in the trash."
    assert shell.focusWidget() is lines.bar.find_box


@pytest.mark.parametrize(("agrees", "left"), [(True, 0), (False, 1)])
def test_the_trash_is_emptied_only_after_a_question(hands: Hands, agrees: bool, left: int) -> None:
    hands.program.state.diary.delete(log(hands, 6))
    hands.person.agrees = agrees
    hands.program.views.history_view.timeline.empty_requested.emit()
    assert len(hands.program.state.diary.history.trash()) == left


def test_an_entry_is_taken_back_from_the_trash(hands: Hands) -> None:
    name = log(hands, 6)
    hands.program.state.diary.delete(name)
    timeline = hands.program.views.history_view.timeline
    assert lines(hands) == []
    hands.click(timeline.bar.trash)
    assert lines(hands) == ["Pain noted"]
    hands.click(timeline.detail.restore)
    hands.click(timeline.leave_trash)
    assert lines(hands) == ["Pain noted"]
    assert "back in your history" in notice(hands)


def test_what_is_typed_finds_lines_by_side_month_and_note(hands: Hands) -> None:
    log(hands, 6)
    hands.click_place(BUTTOCK)
    log(hands, 3)
    lines(hands)
    box = hands.program.views.history_view.timeline.bar.find_box
    for text, found in (("right", 1), (f"{START:%B}", 2), ("buttock", 1), ("nowhere", 0)):
        box.setText(text)
        assert len(lines(hands)) == found, text


def test_the_lists_of_the_filter_offer_what_occurs(hands: Hands) -> None:
    hands.answered()
    hands.program.state.diary.keep_press(Press("p1", START - timedelta(days=1), "bf_1", Side.LEFT, Felt.SAME))
    hands.click(dialog_of(hands).hold)
    hands.program.state.player.stop()
    hands.program.state.flow.rate(None, "")
    lines(hands)
    bar = hands.program.views.history_view.timeline.bar
    hands.click(bar.more)
    muscles = [bar.muscle.itemText(number) for number in range(bar.muscle.count())]
    assert muscles == ["Any muscle", *sorted(hands.program.knowledge.content.points["bf_1"].muscle.split("/"))]


def test_an_unrated_session_is_rated_where_sessions_are_rated(hands: Hands) -> None:
    hands.answered()
    hands.program.state.diary.keep_press(Press("p1", START - timedelta(days=1), "bf_1", Side.LEFT, Felt.SAME))
    hands.click(dialog_of(hands).hold)
    hands.program.state.player.stop()
    hands.program.state.flow.rate(None, "")
    name = hands.program.state.diary.value[0].id
    hands.program.views.history_view.timeline.edit_requested.emit(name)
    assert hands.panel() is Panel.RATING
    QTest.keyClick(hands.program.views.rating_panel, Qt.Key.Key_2)
    hands.click(hands.program.views.rating_panel.save)
    assert hands.program.state.diary.value[0].pain_after == 2


def test_what_helps_me_is_told_from_the_rated_sessions(hands: Hands) -> None:
    view, diary = hands.program.views.history_view, hands.program.state.diary
    log(hands, 6)
    lines(hands)
    view.show_page(HistoryPageName.HELPS)
    page = view.findChild(HistoryHelps)
    assert page is not None
    assert "Rate the pain before and after" in page.words.text()
    for number in range(6):
        entry = Entry(
            f"s{number}",
            START - timedelta(days=number + (100 if number else 0)),
            "pir_1",
            Side.RIGHT,
            "dr_fingers",
            "fingers",
            90,
            seconds=90,
            pain_before=3,
            pain_after=5,
            ending=Ending.COMPLETED,
        )
        diary.log(entry)
    hands.program.helpers.history.show_history()
    plain = hands.program.knowledge.content.points["pir_1"].plain
    assert f"More pain after: “{plain}” (right side)" in page.words.text()
    assert [line.title for line in page.list.lines.lines if line.heading] == ["Spots", "Techniques", "Tools"]
    page.period.setCurrentIndex(0)
    page.period.activated.emit(0)
    assert "Too few sessions yet" in page.words.text()
