"""From a click on the body to a row in the database, by mouse and by keyboard, through the real window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from sciatica_desktop.core.anatomy import Place, Side
from sciatica_desktop.core.briefing import shown
from sciatica_desktop.core.diary import Ending
from sciatica_desktop.core.dosing import pressing, pressure
from sciatica_desktop.core.panel import Panel
from sciatica_desktop.core.steps import Phase, Step
from sciatica_desktop.store.database import open_database
from sciatica_desktop.ui.history.charts.pain import PainChart
from sciatica_desktop.ui.history.history_view import HistoryPageName
from sciatica_desktop.ui.window.actions import Command
from sciatica_desktop.ui.window.rail import PlaceName
from tests.app.conftest import START, Begin, Hands

BUTTOCK = Place("buttock_mid", Side.RIGHT)
THIGH = Place("thigh_posterior_proximal", Side.RIGHT)
BEFORE_HOLD_S = 25
"""Get ready, the press check with its question, get ready."""

COLUMNS = "point, side, technique, tool, seconds, pain_before, pain_after, ending, notes"


def rows(folder: Path, sql: str) -> list[tuple[object, ...]]:
    database = open_database(folder / "history.sqlite3")
    try:
        return database.rows(sql)
    finally:
        database.close()


def to_point(hands: Hands) -> None:
    """Mark two places and open the best candidate past the safety questions."""
    for place in (BUTTOCK, THIGH):
        hands.click_place(place)
    hands.click(hands.program.views.suggestion_list.rows[0])
    hands.answer_none()
    assert hands.panel() is Panel.POINT


def test_by_mouse_from_a_click_to_a_row_in_the_database(hands: Hands, tmp_path: Path) -> None:
    views, state = hands.program.views, hands.program.state
    to_point(hands)
    best = shown(state.suggestions.value)[0]
    views.point_panel.scale.set_pain(6)
    hands.click(views.point_panel.start)
    assert hands.panel() is Panel.SESSION
    planned = state.player.value.total if state.player.value else 0
    hands.pass_time(planned + 1)
    assert hands.panel() is Panel.RATING
    QTest.keyClick(views.rating_panel, Qt.Key.Key_3)
    hands.click(views.rating_panel.save)
    assert hands.panel() is Panel.MARK
    ((point, side, technique, tool, seconds, before, after, ending, notes),) = rows(
        tmp_path, f"SELECT {COLUMNS} FROM entries"
    )
    assert (point, side) == (best.point, str(best.side))
    assert (before, after, ending, notes) == (6, 3, "completed", "")
    known = hands.program.knowledge.content.techniques[str(technique)]
    assert tool == known.tool
    assert point in known.points
    assert seconds == pytest.approx(pressure(pressing(known.dose)))
    marks = rows(tmp_path, "SELECT region, side, intensity FROM marks ORDER BY position")
    assert marks == [("buttock_mid", "R", 5), ("thigh_posterior_proximal", "R", 5)]
    assert rows(tmp_path, "SELECT count(*) FROM screenings") == [(1,)]


def key(widget: object, which: Qt.Key) -> None:
    QTest.keyClick(widget, which)  # type: ignore[call-overload]


def pause_and_skip_to_the_end(hands: Hands) -> None:
    session, state = hands.program.views.session_panel, hands.program.state
    key(session, Qt.Key.Key_Space)
    assert not state.player.ticking
    key(session, Qt.Key.Key_Space)
    assert state.player.ticking
    while hands.panel() is Panel.SESSION:
        key(session, Qt.Key.Key_Right)


def test_by_keyboard_alone_from_the_map_to_the_saved_rating(hands: Hands, tmp_path: Path) -> None:
    views, state = hands.program.views, hands.program.state
    body = views.body_map
    body.setFocus()
    key(body, Qt.Key.Key_Down)
    key(body, Qt.Key.Key_Return)
    key(body, Qt.Key.Key_7)
    assert [mark.intensity for mark in state.pain.drawing.marks] == [7]
    row = views.suggestion_list.rows[0]
    row.setFocus()
    key(row, Qt.Key.Key_Return)
    assert hands.panel() is Panel.SAFETY
    questions = views.safety_page.questions
    while hands.panel() is Panel.SAFETY:
        key(questions.go_on, Qt.Key.Key_Space)
    key(views.safety_page.conditions.go_on, Qt.Key.Key_Space)
    assert hands.panel() is Panel.POINT
    key(views.point_panel, Qt.Key.Key_4)
    key(views.point_panel, Qt.Key.Key_Return)
    assert hands.panel() is Panel.SESSION
    hands.pass_time(6)
    key(views.session_panel, Qt.Key.Key_1)
    hands.pass_time(8)
    pause_and_skip_to_the_end(hands)
    assert hands.panel() is Panel.RATING
    key(views.rating_panel, Qt.Key.Key_2)
    key(views.rating_panel, Qt.Key.Key_Return)
    ((seconds, before, after, ending),) = rows(tmp_path, "SELECT seconds, pain_before, pain_after, ending FROM entries")
    assert (before, after, ending) == (4, 2, "stopped")
    assert seconds == pytest.approx(3)


def test_the_time_to_get_into_position_that_is_set_holds_for_the_next_session(hands: Hands) -> None:
    to_point(hands)
    hands.program.state.preferences.change(ready_seconds=20)
    hands.click(hands.program.views.point_panel.start)
    treatment = hands.program.state.flow.value.treatment
    assert treatment is not None
    assert treatment.routine.steps[0] == Step(Phase.GET_READY, 20)


def test_a_session_is_in_the_database_before_it_ends(hands: Hands, tmp_path: Path) -> None:
    to_point(hands)
    hands.click(hands.program.views.point_panel.start)
    hands.pass_time(BEFORE_HOLD_S + 10)
    entry = hands.program.state.diary.history.latest(1)[0]
    assert entry.ending is None
    assert entry.seconds == pytest.approx(10, abs=1)
    assert entry.started == START
    hands.program.state.player.stop()


def test_closing_the_window_keeps_a_running_session_as_stopped(begin: Begin, tmp_path: Path) -> None:
    hands = begin(tmp_path)
    to_point(hands)
    hands.click(hands.program.views.point_panel.start)
    hands.pass_time(BEFORE_HOLD_S + 7)
    hands.program.views.shell.close()
    entry = hands.program.state.diary.history.latest(1)[0]
    assert entry.ending is Ending.STOPPED
    assert entry.seconds == pytest.approx(7, abs=0.3)


def test_a_numb_feeling_ends_the_session_and_says_what_to_do(hands: Hands) -> None:
    to_point(hands)
    hands.click(hands.program.views.point_panel.start)
    hands.pass_time(12)
    hands.program.views.session_panel.asks.nerve_sign.emit()
    entry = hands.program.state.diary.value[0]
    assert entry.ending is Ending.NERVE_SIGN
    assert hands.program.views.rating_panel.advice.isVisibleTo(hands.program.views.rating_panel)


def test_the_history_shows_the_session_with_its_chart(hands: Hands) -> None:
    to_point(hands)
    hands.program.views.point_panel.scale.set_pain(7)
    hands.click(hands.program.views.point_panel.start)
    hands.pass_time(20)
    hands.program.state.player.stop()
    hands.program.helpers.session_acts.rate(4, "easier")
    hands.program.views.shell.show_place(PlaceName.HISTORY)
    view = hands.program.views.history_view
    assert view.timeline.list.rows.rowCount() == 1
    view.show_page(HistoryPageName.CHARTS)
    chart = view.findChild(PainChart)
    assert chart is not None
    assert "Typical pain: 7 before, 4 after" in chart.accessibleDescription()


def test_marks_are_there_again_at_the_next_start(begin: Begin, tmp_path: Path) -> None:
    first = begin(tmp_path)
    first.click_place(BUTTOCK)
    first.program.close()
    second = begin(tmp_path)
    assert [mark.place for mark in second.program.state.pain.drawing.marks] == [BUTTOCK]
    assert second.program.state.suggestions.value.candidates


def test_undo_and_redo_by_their_keys(hands: Hands) -> None:
    hands.click_place(BUTTOCK)
    shell, pain = hands.program.views.shell, hands.program.state.pain
    assert {shortcut.toString() for shortcut in shell.actions_of[Command.REDO].shortcuts()} == {
        "Ctrl+Shift+Z",
        "Ctrl+Y",
    }
    key(shell, Qt.Key.Key_Tab)
    hands.do(Command.UNDO)
    assert not pain.drawing.marks
    hands.do(Command.REDO)
    assert [mark.place for mark in pain.drawing.marks] == [BUTTOCK]


def test_the_map_keeps_drawing_the_point_that_is_open(hands: Hands) -> None:
    state = hands.program.state
    hands.click_place(BUTTOCK)
    second = hands.program.views.suggestion_list.rows[1]
    hands.click(second)
    hands.answer_none()
    state.suggestions.hover(None)
    assert state.suggestions.chosen == state.flow.value.point == state.suggestions.value.candidates[1].key


def test_one_key_leads_on_from_step_to_step(hands: Hands) -> None:
    views = hands.program.views
    lead_on = views.shell.actions_of[Command.LEAD_ON].trigger
    lead_on()
    assert views.body_map.hasFocus()
    key(views.body_map, Qt.Key.Key_Down)
    key(views.body_map, Qt.Key.Key_Return)
    for panel, target in (
        (Panel.SAFETY, lambda: views.suggestion_list.rows[0]),
        (Panel.CONDITIONS, lambda: views.safety_page.questions.go_on),
        (Panel.POINT, lambda: views.safety_page.conditions.go_on),
        (Panel.SESSION, lambda: views.point_panel.start),
    ):
        before = hands.panel()
        lead_on()
        assert target().hasFocus()
        while hands.panel() is before:
            key(target(), Qt.Key.Key_Space)
        assert hands.panel() is panel
