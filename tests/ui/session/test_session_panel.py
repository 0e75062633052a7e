"""The panel of a running session."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from sciatica_desktop.core.diary import Felt
from sciatica_desktop.core.positions.index import picture
from sciatica_desktop.core.routine import Routine, Status, Why
from sciatica_desktop.core.session_view import SessionView
from sciatica_desktop.core.steps import Block, Phase, Step, Unit
from sciatica_desktop.ui.kit.theme import apply
from sciatica_desktop.ui.session import session_panel
from sciatica_desktop.ui.session.session_panel import SessionPanel

ROUTINE = Routine(
    (Step(Phase.GET_READY, 5), Step(Phase.HOLD, 30), Step(Phase.RELEASE, 10)), index=1, status=Status.RUNNING
)
VIEW = SessionView(
    "Outer buttock, deep",
    "right side · tennis ball",
    ROUTINE,
    "Lean in slowly.",
    "it goes numb.",
    picture=picture("lg_tennis_wall"),
    cue="Ball at the wall.",
    details=("Stand beside a wall.",),
    target=(4, 6),
    ceiling=7,
)
CHECKED = Routine((Step(Phase.CHECK, 5), Step(Phase.ANSWER, 10), Step(Phase.HOLD, 30)), status=Status.RUNNING)
TWO = Routine(
    (Step(Phase.HOLD, 30), Step(Phase.STRETCH, 30, unit=1)),
    (Unit(), Unit(Block.STRETCH, stretch="st_pir")),
    status=Status.RUNNING,
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
    assert panel.guide.instruction.text() == "Lean in slowly."
    assert panel.guide.next.text() == "Next: let go (10\N{NO-BREAK SPACE}s)"
    assert panel.stop_text.text() == "it goes numb."
    assert panel.guide.picture.picture is VIEW.picture
    assert panel.guide.picture.accessibleDescription() == "Ball at the wall."


def test_the_last_step_says_so(panel: SessionPanel) -> None:
    panel.render_session(at(Status.RUNNING, index=2))
    assert panel.guide.next.text() == "This is the last step"


def test_of_several_parts_it_says_which_one_and_how_long_the_whole_takes(panel: SessionPanel) -> None:
    assert panel.progress.isHidden()
    panel.render_session(replace(VIEW, routine=TWO, next_title="Ankle on knee"))
    assert panel.progress.text() == "Part 1 of 2 · 1\N{NO-BREAK SPACE}min left"
    assert panel.guide.next.text() == "Next: Ankle on knee"


KEYS = [
    (Qt.Key.Key_Space, "pause"),
    (Qt.Key.Key_Right, "skip"),
    (Qt.Key.Key_PageDown, "skip_unit"),
    (Qt.Key.Key_Left, "back"),
    (Qt.Key.Key_R, "restart"),
    (Qt.Key.Key_M, "mute"),
    (Qt.Key.Key_T, "too_much"),
    (Qt.Key.Key_N, "nerve_sign"),
    (Qt.Key.Key_F11, "floor"),
    (Qt.Key.Key_Escape, "leave"),
]


@pytest.mark.parametrize(("key", "signal"), KEYS)
@pytest.mark.parametrize("focused", ["pause", "skip", "nerve_sign"])
def test_every_key_means_the_same_wherever_the_focus_is(
    panel: SessionPanel, qtbot: QtBot, key: Qt.Key, signal: str, focused: str
) -> None:
    with qtbot.waitSignal(getattr(panel.asks, signal), timeout=100):
        QTest.keyClick(getattr(panel.controls, focused), key)


def test_enter_presses_the_button_with_the_focus(panel: SessionPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.asks.skip, timeout=100):
        QTest.keyClick(panel.controls.skip, Qt.Key.Key_Return)


@pytest.mark.parametrize(("focused", "key"), [("skip", Qt.Key.Key_Return), ("pause", Qt.Key.Key_T)])
def test_a_key_that_is_held_means_what_it_means_once(
    panel: SessionPanel, qtbot: QtBot, focused: str, key: Qt.Key
) -> None:
    held = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "", True)
    with qtbot.assertNotEmitted(panel.asks.skip), qtbot.assertNotEmitted(panel.asks.too_much):
        QApplication.sendEvent(getattr(panel.controls, focused), held)


@pytest.mark.parametrize(
    ("button", "signal"),
    [
        ("back", "back"),
        ("pause", "pause"),
        ("skip", "skip"),
        ("stop", "stop"),
        ("too_much", "too_much"),
        ("nerve_sign", "nerve_sign"),
    ],
)
def test_every_control_asks_for_its_own(panel: SessionPanel, qtbot: QtBot, button: str, signal: str) -> None:
    with qtbot.waitSignal(getattr(panel.asks, signal), timeout=100):
        QTest.mouseClick(getattr(panel.controls, button), Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("name", ["leave", "mute", "floor"])
def test_so_do_the_buttons_above_them(panel: SessionPanel, qtbot: QtBot, name: str) -> None:
    with qtbot.waitSignal(getattr(panel.asks, name), timeout=100):
        QTest.mouseClick(getattr(panel, name), Qt.MouseButton.LeftButton)


def test_digits_say_how_strong_it_is_and_a_0_after_a_1_means_10(panel: SessionPanel) -> None:
    said: list[int] = []
    panel.asks.pain.connect(said.append)
    for key in (Qt.Key.Key_4, Qt.Key.Key_1, Qt.Key.Key_0, Qt.Key.Key_0):
        QTest.keyClick(panel, key)
    assert said == [4, 1, 10, 0]


def test_a_click_on_the_bar_says_how_strong_it_is(panel: SessionPanel) -> None:
    said: list[int] = []
    panel.asks.pain.connect(said.append)
    bar = panel.guide.pressure
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPointF(bar.width() * 5.5 / 11, 20).toPoint())
    assert said == [5]
    panel.render_session(replace(VIEW, routine=replace(ROUTINE, curve=((3.0, 5),))))
    assert bar.accessibleDescription() == "Said last: 5"


def test_the_scale_says_what_it_is_for_and_what_to_do_above_the_limit(
    panel: SessionPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(session_panel, "announce", lambda widget, text: told.append(text))
    assert panel.guide.scale_words.text().endswith("Stay between 4 and 6.")
    assert panel.above.isHidden()
    for _ in range(2):
        panel.render_session(replace(VIEW, pain_text="8 of 10 is above the limit. Lighten."))
    assert panel.above.isVisible()
    assert panel.stop_text.isHidden()
    assert told == ["8 of 10 is above the limit. Lighten."]
    panel.render_session(VIEW)
    assert panel.above.isHidden()


@pytest.mark.parametrize(
    ("key", "felt"),
    [(Qt.Key.Key_1, Felt.SAME), (Qt.Key.Key_2, Felt.OTHER), (Qt.Key.Key_3, Felt.NOTHING)],
)
def test_a_press_check_is_answered_by_digit_or_button(
    panel: SessionPanel, qtbot: QtBot, key: Qt.Key, felt: Felt
) -> None:
    panel.render_session(replace(VIEW, routine=CHECKED))
    assert panel.guide.pressure.isHidden()
    with qtbot.waitSignal(panel.asks.felt, timeout=100, check_params_cb=lambda answer: answer is felt):
        QTest.keyClick(panel, key)
    with qtbot.waitSignal(panel.asks.felt, timeout=100, check_params_cb=lambda answer: answer is felt):
        panel.guide.answers[felt].click()


def test_other_digits_mean_nothing_during_a_press_check(panel: SessionPanel, qtbot: QtBot) -> None:
    panel.render_session(replace(VIEW, routine=CHECKED))
    with qtbot.assertNotEmitted(panel.asks.felt), qtbot.assertNotEmitted(panel.asks.pain):
        QTest.keyClick(panel, Qt.Key.Key_7)


@pytest.mark.parametrize("status", [Status.READY, Status.PAUSED])
def test_space_goes_on_when_it_waits(panel: SessionPanel, qtbot: QtBot, status: Status) -> None:
    panel.render_session(at(status, 0))
    with qtbot.waitSignal(panel.asks.resume, timeout=100):
        QTest.keyClick(panel, Qt.Key.Key_Space)


def test_after_sleep_it_says_how_much_is_left(panel: SessionPanel) -> None:
    panel.render_session(at(Status.PAUSED, 12, Why.SLEPT))
    text = panel.guide.instruction.text()
    assert "asleep" in text
    assert "18\N{NO-BREAK SPACE}s" in text


def test_given_words_for_the_pause_win(panel: SessionPanel) -> None:
    panel.render_session(replace(at(Status.PAUSED), paused_text="Wait for the heat."))
    assert panel.guide.instruction.text() == "Wait for the heat."


def test_a_session_that_is_over_takes_no_more_steps(panel: SessionPanel, qtbot: QtBot) -> None:
    panel.render_session(at(Status.FINISHED, 10, index=2))
    assert not panel.controls.pause.isEnabled()
    with qtbot.assertNotEmitted(panel.asks.resume), qtbot.assertNotEmitted(panel.asks.pain):
        QTest.keyClick(panel, Qt.Key.Key_Space)
        QTest.keyClick(panel, Qt.Key.Key_5)


def test_a_mute_session_offers_sound(panel: SessionPanel) -> None:
    panel.render_session(replace(VIEW, muted=True))
    assert panel.mute.accessibleName() == "Sound on (M)"


@pytest.mark.parametrize("width", [380, 420, 520])
def test_the_controls_never_leave_the_panel(panel: SessionPanel, width: int) -> None:
    panel.resize(width, 600)
    for button in panel.controls.all:
        assert panel.rect().contains(button.mapTo(panel, button.rect().topLeft()))
        assert panel.rect().contains(button.mapTo(panel, button.rect().bottomRight()))


def test_a_long_word_stands_below_the_buttons_and_the_picture_if_there_is_no_room_beside(
    panel: SessionPanel, qtbot: QtBot
) -> None:
    panel.resize(460, 800)
    word = "m"
    while panel.title.minimumSizeHint().width() < 400:
        word += "m"
        panel.title.setText(word)
    panel.render_session(replace(VIEW, title=word, instruction=word))
    texts = (panel.title, panel.guide.instruction)
    qtbot.waitUntil(lambda: all(text.width() >= text.minimumSizeHint().width() for text in texts))
    for part in (panel.mute, *texts):
        assert part.mapTo(panel, QPoint(part.width(), 0)).x() <= panel.width() == 460
    panel.render_session(VIEW)
    qtbot.waitUntil(lambda: panel.title.mapTo(panel, QPoint(0, 0)).y() == panel.mute.mapTo(panel, QPoint(0, 0)).y())


def test_the_ring_keeps_its_size_when_the_sentence_gets_longer(panel: SessionPanel) -> None:
    before = panel.ring.size()
    panel.render_session(replace(VIEW, instruction="Lean in until it is a 4 to 6 of 10. Breathe out slowly, twice."))
    panel.grab()
    assert panel.ring.size() == before


def test_every_button_has_a_name(panel: SessionPanel) -> None:
    assert all(button.accessibleName() or button.text() for button in panel.findChildren(QAbstractButton))
    assert panel.guide.pressure.accessibleName()


def test_when_to_stop_is_in_sight_however_low_the_window(qtbot: QtBot) -> None:
    panel = SessionPanel()
    qtbot.addWidget(panel)
    panel.resize(400, 480)
    panel.render_session(VIEW)
    panel.show()
    assert not panel.stop_text.visibleRegion().isEmpty()
    assert panel.stop_text.visibleRegion().boundingRect() == panel.stop_text.rect()


@pytest.mark.parametrize(("size", "scale"), [((400, 596), 1.0), ((440, 816), 2.0)])
def test_what_to_do_and_how_hard_are_in_sight_in_a_small_window_and_in_large_letters(
    qtbot: QtBot, qapp: QApplication, size: tuple[int, int], scale: float
) -> None:
    apply(qapp, "light", scale)
    try:
        panel = SessionPanel()
        qtbot.addWidget(panel)
        panel.resize(*size)
        panel.render_session(VIEW)
        panel.show()
        parts: tuple[QWidget, ...] = (panel.ring, panel.guide.instruction, panel.guide.pressure)
        qtbot.waitUntil(lambda: all(part.visibleRegion().boundingRect() == part.rect() for part in parts))
        assert panel.guide.picture.isHidden()
    finally:
        apply(qapp, "light")
