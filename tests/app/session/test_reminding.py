"""Reminders through the whole program: set after a session, told in the window and outside, answered in either."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from sciatica_desktop.core.anatomy import Side
from sciatica_desktop.core.panel import Panel
from sciatica_desktop.core.plan import Plan, usual_work
from sciatica_desktop.core.reminders import Reminder
from sciatica_desktop.host.notes import Note
from sciatica_desktop.host.paths import assets
from sciatica_desktop.ui.window.actions import Command
from sciatica_desktop.ui.window.rail import PlaceName
from tests.app.conftest import Begin, Hands

HOUR = 3600


def session(hands: Hands) -> None:
    """Do a session up to the question how the pain is now."""
    program = hands.program
    hands.answered()
    work = usual_work("gmin_post", Side.RIGHT, "lg_tennis_wall", program.knowledge.content)
    program.state.flow.begin(Plan((work,)), 5, program.state.pain.drawing)
    program.state.player.stop()
    assert hands.panel() is Panel.RATING


def wait(hands: Hands, hours: float) -> None:
    hands.clock.advance(hours * HOUR)
    hands.program.state.reminders.look()


@pytest.fixture
def notes(hands: Hands) -> list[Note]:
    """What was to be shown on the desktop."""
    shown: list[Note] = []
    hands.program.host.desktop.notes.failed.connect(shown.append)
    return shown


def test_a_session_is_reminded_of_where_its_rating_asked_for_it(hands: Hands, notes: list[Note]) -> None:
    session(hands)
    panel = hands.program.views.rating_panel
    words = [chip.text() for chip in panel.remind.chips]
    assert words == ["No", "In 2 hours", "In 4 hours", "Tomorrow"]
    hands.click(panel.remind.chips[2])
    QTest.keyClick(panel, Qt.Key.Key_3)
    hands.click(panel.save)
    wait(hands, 3.9)
    assert notes == []
    hands.program.views.shell.show_place(PlaceName.HISTORY)
    focus = hands.program.views.shell.focusWidget()
    wait(hands, 0.1)
    assert [note.name for note in notes] == ["again"]
    assert [words for _, words in notes[0].actions] == ["Start", "In 10 minutes", "Not today"]
    assert hands.program.views.shell.focusWidget() is focus
    hands.click(hands.program.helpers.reminding.bars[Reminder.AGAIN].start)
    assert hands.panel() is Panel.ROUTINE
    assert hands.program.views.shell.place is PlaceName.MAP
    assert [work.point for work in hands.program.state.plans.value.works] == ["gmin_post"]
    assert not hands.program.helpers.reminding.bars


def test_without_the_wish_nothing_is_reminded_of(hands: Hands, notes: list[Note]) -> None:
    session(hands)
    hands.click(hands.program.views.rating_panel.skip)
    wait(hands, 30)
    assert notes == []


def test_after_a_nerve_sign_no_next_session_is_offered(hands: Hands) -> None:
    program = hands.program
    session(hands)
    program.state.flow.rate(None, "")
    session(hands)
    program.state.flow.rate(None, "")
    work = usual_work("gmin_post", Side.RIGHT, "lg_tennis_wall", program.knowledge.content)
    program.state.flow.begin(Plan((work,)), 5, program.state.pain.drawing)
    program.helpers.session_acts.stop_for_nerve()
    assert program.views.rating_panel.remind.isHidden()


def test_a_spot_that_was_worked_on_for_the_first_time_is_offered_for_tomorrow(hands: Hands) -> None:
    program = hands.program
    hands.answered()
    work = usual_work("gmin_post", Side.RIGHT, "lg_tennis_wall", program.knowledge.content)
    program.state.flow.begin(Plan((work,)), 5, program.state.pain.drawing)
    hands.pass_time(program.state.player.value.total + 1 if program.state.player.value else 0)
    assert [chip.text() for chip in program.views.rating_panel.remind.chips] == ["No", "Tomorrow"]


def test_what_is_answered_on_the_desktop_is_answered_in_the_window_too(hands: Hands, notes: list[Note]) -> None:
    session(hands)
    hands.program.state.flow.rate(3, "")
    reminders, desktop = hands.program.state.reminders, hands.program.host.desktop
    reminders.again_in(2)
    wait(hands, 2)
    desktop.notes.chosen.emit("again", "later")
    assert not hands.program.helpers.reminding.bars
    wait(hands, 0.2)
    assert len(notes) == 2
    desktop.notes.chosen.emit("again", "not_today")
    wait(hands, 24)
    assert len(notes) == 2
    assert not hands.program.helpers.reminding.bars


def test_a_reminder_survives_the_end_of_the_program(begin: Begin, tmp_path: Path) -> None:
    first = begin(tmp_path)
    first.program.state.reminders.again_in(2)
    first.program.views.shell.close()
    first.clock.advance(3 * HOUR)
    second = begin(tmp_path)
    assert list(second.program.helpers.reminding.bars) == [Reminder.AGAIN]


def test_standing_up_is_reminded_of_at_the_desk_but_not_in_a_session(hands: Hands, notes: list[Note]) -> None:
    state, bars = hands.program.state, hands.program.helpers.reminding.bars
    state.preferences.change(stand_up=True)
    wait(hands, 1 / 3)
    assert [note.name for note in notes] == ["stand"]
    hands.click(bars[Reminder.STAND].start)
    wait(hands, 0.3)
    assert not bars
    wait(hands, 0.1)
    assert list(bars) == [Reminder.STAND]
    session(hands)
    assert not bars
    assert not state.reminders.waiting
    state.flow.rate(None, "")
    wait(hands, 1 / 3)
    assert list(bars) == [Reminder.STAND]


@pytest.fixture
def tray(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A tray, which the offscreen platform has none of."""
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    before = qapp.windowIcon()
    qapp.setWindowIcon(QIcon(str(assets() / "app_icon.svg")))
    yield
    qapp.setWindowIcon(before)


@pytest.mark.usefixtures("tray")
@pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)
def test_while_something_is_to_come_the_closed_window_waits_in_the_tray(hands: Hands, notes: list[Note]) -> None:
    shell, acts = hands.program.views.shell, hands.program.helpers.reminding
    hands.program.state.reminders.again_in(2)
    assert acts.tray.on
    session(hands)
    hands.program.state.flow.rate(None, "")
    assert not acts.tray.on
    hands.program.state.reminders.again_in(2)
    shell.close()
    assert shell.isHidden()
    assert [note.name for note in notes] == ["in_tray"]
    acts.tray.opened.emit()
    assert shell.isVisible()
    shell.close()
    assert len(notes) == 1
    hands.program.host.desktop.notes.chosen.emit("in_tray", "default")
    assert shell.isVisible()
    hands.do(Command.QUIT)
    assert shell.isHidden()
    assert not shell.stays


@pytest.mark.usefixtures("tray")
@pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)
def test_the_sign_in_the_tray_opens_the_window_and_its_menu_ends_the_program(hands: Hands) -> None:
    shell, tray = hands.program.views.shell, hands.program.helpers.reminding.tray
    hands.program.state.reminders.again_in(2)
    shell.close()
    assert tray.icon is not None
    assert tray.menu is not None
    tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.Context)
    assert shell.isHidden()
    tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    assert shell.isVisible()
    tray.menu.actions()[1].trigger()
    assert not shell.stays


@pytest.mark.usefixtures("tray")
@pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)
def test_a_hidden_program_keeps_its_sign_until_what_it_tells_is_answered_and_ends_after_the_last_answer(
    hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    program, told, ended = hands.program, list[str](), list[bool]()
    shell, tray, answered = program.views.shell, program.helpers.reminding.tray, program.host.desktop.notes.chosen
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda _icon, title, _text: told.append(title))
    monkeypatch.setattr(shell, "quit", lambda: ended.append(True))
    program.state.reminders.again_in(2)
    shell.close()
    wait(hands, 2)
    assert told == ["Sciatica Desktop is still open", "Your next session"]
    assert tray.on
    answered.emit("again", "later")
    wait(hands, 0.2)
    assert tray.on
    assert not ended
    answered.emit("again", "not_today")
    assert ended


@pytest.mark.usefixtures("tray")
@pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)
def test_a_window_that_is_seen_again_needs_no_sign_for_what_it_shows_itself(hands: Hands) -> None:
    shell, reminding = hands.program.views.shell, hands.program.helpers.reminding
    hands.program.state.reminders.again_in(2)
    shell.close()
    wait(hands, 2)
    reminding.tray.opened.emit()
    assert list(reminding.bars) == [Reminder.AGAIN]
    assert not reminding.tray.on
    assert not shell.stays


def test_without_a_tray_closing_the_window_ends_the_program(hands: Hands) -> None:
    hands.program.state.reminders.again_in(2)
    assert not hands.program.views.shell.stays
