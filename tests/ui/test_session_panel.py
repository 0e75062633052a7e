"""The panel of a running session."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from sciatica_desktop.core.routine import Phase, Routine, Status, Step, Why
from sciatica_desktop.core.session_view import SessionView
from sciatica_desktop.ui.session_panel import SessionPanel

ROUTINE = Routine((Step(Phase.GET_READY, 5), Step(Phase.HOLD, 30), Step(Phase.RELEASE, 10)), 1, Status.RUNNING)
VIEW = SessionView(
    "Outer buttock, deep", "right side · tennis ball", ROUTINE, "Lean in slowly.", "it goes numb.", "No sound here."
)


@pytest.fixture
def panel(qtbot: QtBot) -> SessionPanel:
    made = SessionPanel()
    qtbot.addWidget(made)
    made.resize(420, 800)
    made.render_session(VIEW)
    made.show()
    return made


def at(status: Status, spent: float = 12.0, why: Why | None = None, index: int = 1) -> SessionView:
    return replace(VIEW, routine=replace(ROUTINE, status=status, spent=spent, why=why, index=index))


def test_it_shows_what_to_do_and_what_comes_next(panel: SessionPanel) -> None:
    assert panel.title.text() == "Outer buttock, deep"
    assert panel.instruction.text() == "Lean in slowly."
    assert panel.next.text() == "Next: let go, 10 s"
    assert panel.stop_text.text() == "it goes numb."


def test_the_last_step_says_so(panel: SessionPanel) -> None:
    panel.render_session(at(Status.RUNNING, index=2))
    assert panel.next.text() == "This is the last step"


@pytest.mark.parametrize(
    ("key", "signal"),
    [
        (Qt.Key.Key_Space, "pause_requested"),
        (Qt.Key.Key_Right, "skip_requested"),
        (Qt.Key.Key_Left, "back_requested"),
        (Qt.Key.Key_R, "restart_requested"),
        (Qt.Key.Key_M, "mute_requested"),
        (Qt.Key.Key_T, "too_much_requested"),
        (Qt.Key.Key_Escape, "leave_requested"),
    ],
)
@pytest.mark.parametrize("focused", ["pause", "skip", "nerve_sign"])
def test_every_key_means_the_same_wherever_the_focus_is(
    panel: SessionPanel, qtbot: QtBot, key: Qt.Key, signal: str, focused: str
) -> None:
    with qtbot.waitSignal(getattr(panel, signal), timeout=100):
        QTest.keyClick(getattr(panel, focused), key)


def test_enter_presses_the_button_with_the_focus(panel: SessionPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.skip_requested, timeout=100):
        QTest.keyClick(panel.skip, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("button", "signal"),
    [
        ("leave", "leave_requested"),
        ("back", "back_requested"),
        ("pause", "pause_requested"),
        ("skip", "skip_requested"),
        ("stop", "stop_requested"),
        ("too_much", "too_much_requested"),
        ("nerve_sign", "nerve_sign_requested"),
        ("mute", "mute_requested"),
    ],
)
def test_every_button_asks_for_its_own(panel: SessionPanel, qtbot: QtBot, button: str, signal: str) -> None:
    with qtbot.waitSignal(getattr(panel, signal), timeout=100):
        QTest.mouseClick(getattr(panel, button), Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("status", [Status.READY, Status.PAUSED])
def test_space_goes_on_when_it_waits(panel: SessionPanel, qtbot: QtBot, status: Status) -> None:
    panel.render_session(at(status, 0))
    with qtbot.waitSignal(panel.resume_requested, timeout=100):
        QTest.keyClick(panel, Qt.Key.Key_Space)


def test_after_sleep_it_says_how_much_is_left(panel: SessionPanel) -> None:
    panel.render_session(at(Status.PAUSED, 12, Why.SLEPT))
    text = panel.instruction.text()
    assert "asleep" in text
    assert "18\N{NO-BREAK SPACE}s" in text


def test_given_words_for_the_pause_win(panel: SessionPanel) -> None:
    panel.render_session(replace(at(Status.PAUSED), paused_text="Wait for the heat."))
    assert panel.instruction.text() == "Wait for the heat."


def test_a_session_that_is_over_takes_no_more_steps(panel: SessionPanel, qtbot: QtBot) -> None:
    panel.render_session(at(Status.FINISHED, 10, index=2))
    assert not panel.pause.isEnabled()
    with qtbot.assertNotEmitted(panel.resume_requested):
        QTest.keyClick(panel, Qt.Key.Key_Space)


def test_a_mute_session_offers_sound(panel: SessionPanel) -> None:
    panel.render_session(replace(VIEW, muted=True))
    assert panel.mute.text() == "Sound on"


@pytest.mark.parametrize("width", [380, 420, 520])
def test_the_controls_never_leave_the_panel(panel: SessionPanel, width: int) -> None:
    panel.resize(width, 600)
    for button in (panel.back, panel.pause, panel.skip, panel.stop, panel.too_much, panel.nerve_sign):
        assert panel.rect().contains(button.geometry())


def test_the_ring_keeps_its_size_when_the_sentence_gets_longer(panel: SessionPanel) -> None:
    before = panel.ring.size()
    panel.render_session(replace(VIEW, instruction="Lean in until it is a 4 to 6 of 10. Breathe out slowly, twice."))
    panel.grab()
    assert panel.ring.size() == before


def test_every_button_has_a_name(panel: SessionPanel) -> None:
    assert all(button.accessibleName() or button.text() for button in panel.findChildren(QAbstractButton))
