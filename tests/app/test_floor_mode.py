"""A whole session on the whole screen, by the keyboard alone: from its start to the rating in the database."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from sciatica_desktop.core.panel import Panel
from sciatica_desktop.core.routine import Routine, Status
from sciatica_desktop.core.steps import Phase
from sciatica_desktop.ui.session.floor_window import FloorWindow
from tests.app.conftest import Hands
from tests.app.test_main_job import rows, to_point


def playing(hands: Hands) -> Routine:
    routine = hands.program.state.player.value
    assert routine is not None
    return routine


def pass_to(hands: Hands, phase: Phase) -> None:
    for _ in range(200):
        if playing(hands).step.phase is phase:
            return
        hands.pass_time(0.5)
    raise AssertionError(f"{phase} is not reached")


def press(hands: Hands, key: Qt.Key) -> None:
    """A key goes to what has the keyboard, as it would for a person."""
    target = QApplication.focusWidget()
    assert isinstance(target, QWidget)
    QTest.keyClick(target, key)


def on_the_floor(hands: Hands, qtbot: QtBot) -> FloorWindow:
    """From the open point to the whole screen by F11, once it has the keyboard."""
    floor, shell = hands.program.views.floor_window, hands.program.views.shell
    shell.activateWindow()
    assert QTest.qWaitForWindowActive(shell)
    press(hands, Qt.Key.Key_F11)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is floor)
    assert hands.panel() is Panel.SESSION
    return floor


def test_from_start_to_stored_rating_by_keyboard_in_floor_mode(hands: Hands, qtbot: QtBot, tmp_path: Path) -> None:
    to_point(hands)
    QTest.keyClick(hands.program.views.point_panel, Qt.Key.Key_6)
    floor = on_the_floor(hands, qtbot)
    assert floor.screen() is hands.program.views.shell.screen()
    pass_to(hands, Phase.ANSWER)
    assert floor.phase.text()
    press(hands, Qt.Key.Key_1)
    pass_to(hands, Phase.HOLD)
    assert "Hold 1" in floor.phase.text()
    assert floor.picture.picture is not None
    press(hands, Qt.Key.Key_J)
    assert playing(hands).status is Status.PAUSED
    assert "left of this step" in floor.instruction.text()
    press(hands, Qt.Key.Key_J)
    hands.pass_time(3)
    press(hands, Qt.Key.Key_5)
    press(hands, Qt.Key.Key_T)
    assert "too much" in floor.pressure.text()
    hands.pass_time(playing(hands).left + 1)
    assert hands.panel() is Panel.RATING
    assert floor.rates
    press(hands, Qt.Key.Key_2)
    press(hands, Qt.Key.Key_Return)
    assert hands.panel() is Panel.MARK
    assert not floor.isVisible()
    columns = "pain_before, pain_after, ending, too_much"
    assert rows(tmp_path, f"SELECT {columns} FROM entries") == [(6, 2, "completed", 1)]
    assert rows(tmp_path, "SELECT pain FROM pain_curve") == [(5,)]


def test_a_numb_feeling_on_the_floor_stops_and_says_what_to_do(hands: Hands, qtbot: QtBot) -> None:
    to_point(hands)
    floor = on_the_floor(hands, qtbot)
    pass_to(hands, Phase.HOLD)
    press(hands, Qt.Key.Key_N)
    assert floor.rates
    rule = hands.program.knowledge.content.stop_rules["SR01"]
    assert floor.rating.first.text() == rule.do_now


def test_left_and_come_back_to_the_whole_screen_shows_where_the_session_stands(hands: Hands, qtbot: QtBot) -> None:
    to_point(hands)
    floor = on_the_floor(hands, qtbot)
    press(hands, Qt.Key.Key_Escape)
    assert not floor.isVisible()
    pass_to(hands, Phase.HOLD)
    QTest.keyClick(hands.program.views.session_panel, Qt.Key.Key_F11)
    qtbot.waitUntil(floor.isVisible)
    assert "Hold 1" in floor.phase.text()
