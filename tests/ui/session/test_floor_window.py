"""Floor mode: large enough to be read from the floor, and worked by keys alone."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sciatica_desktop.core.positions.index import picture
from sciatica_desktop.core.routine import Routine, Status, Why
from sciatica_desktop.core.session_view import RatingView, SessionView
from sciatica_desktop.core.steps import Block, Phase, Step, Unit
from sciatica_desktop.ui.kit import theme
from sciatica_desktop.ui.kit.colours import DARK, LIGHT
from sciatica_desktop.ui.session.floor_window import FloorText, FloorWindow

ROUTINE = Routine(
    (Step(Phase.HOLD, 30, 1, 3), Step(Phase.REST, 10), Step(Phase.STRETCH, 30, unit=1)),
    (Unit(point="gmin_post"), Unit(Block.STRETCH, stretch="st_pir")),
    status=Status.RUNNING,
    spent=2.0,
)
VIEW = SessionView(
    "Outer buttock, deep", "right side", ROUTINE, "Lean in slowly.", picture=picture("lg_tennis_wall"), target=(4, 6)
)


@pytest.fixture
def floor(qtbot: QtBot, qapp: QApplication) -> FloorWindow:
    theme.apply(qapp, "light")
    made = FloorWindow()
    qtbot.addWidget(made)
    made.resize(1280, 860)
    made.render_session(VIEW)
    made.show()
    return made


def height_of_digits(floor: FloorWindow, ink: str) -> int:
    """How high (px) the dark digits in the middle of the ring are drawn."""
    image: QImage = floor.ring.grab().toImage()
    wanted, middle = QColor(ink), image.width() // 2
    rows = [
        y
        for y in range(image.height())
        if any(
            image.pixelColor(x, y) == wanted for x in range(middle - image.width() // 4, middle + image.width() // 4)
        )
    ]
    return max(rows) - min(rows) + 1


def test_a_pain_above_the_limit_says_what_to_do_and_not_how_often_it_was_too_much(floor: FloorWindow) -> None:
    strong = replace(VIEW.routine, strong=(1,))
    floor.render_session(replace(VIEW, routine=strong, pain_text="Lighten."))
    assert floor.pressure.text() == "Lighten."


@pytest.mark.parametrize("size", [(1280, 860), (960, 640), (1280, 1024), (1920, 1080), (3840, 2160)])
def test_the_digits_take_a_third_of_the_height(floor: FloorWindow, size: tuple[int, int]) -> None:
    floor.resize(*size)
    assert height_of_digits(floor, LIGHT.text) >= floor.height() / 3


def test_in_the_dark_they_are_as_large(qtbot: QtBot, qapp: QApplication) -> None:
    theme.apply(qapp, "dark")
    floor = FloorWindow()
    qtbot.addWidget(floor)
    floor.resize(1280, 860)
    floor.render_session(VIEW)
    floor.show()
    assert height_of_digits(floor, DARK.text) >= floor.height() / 3
    theme.apply(qapp, "light")


def test_the_colours_may_change_while_it_is_on_show(floor: FloorWindow, qapp: QApplication) -> None:
    theme.apply(qapp, "dark", 1.0)
    qapp.processEvents()
    colour = floor.instruction.palette().color(QPalette.ColorRole.WindowText)
    theme.apply(qapp, "light", 1.0)
    qapp.processEvents()
    assert colour.lightnessF() > 0.8
    assert floor.instruction.palette().color(QPalette.ColorRole.WindowText).lightnessF() < 0.2


def test_minutes_are_as_large_and_their_seconds_stand_under_them(floor: FloorWindow) -> None:
    heat = Routine((Step(Phase.HEAT, 900),), status=Status.RUNNING, spent=28.0)
    floor.render_session(replace(VIEW, routine=heat, picture=picture("heat")))
    assert (floor.ring.face.digits, floor.ring.face.beside) == ("14", "min 32 s")
    assert height_of_digits(floor, LIGHT.text) >= floor.height() / 3


def test_it_says_what_to_do_and_what_comes_next_in_words(floor: FloorWindow) -> None:
    assert floor.phase.text() == "Hold 1\N{NO-BREAK SPACE}of\N{NO-BREAK SPACE}3"
    assert (
        floor.title.text()
        == "Outer buttock, deep · Part 1 of 2 · 1\N{NO-BREAK SPACE}min\N{NO-BREAK SPACE}10\N{NO-BREAK SPACE}s left"
    )
    assert floor.instruction.text() == "Lean in slowly."
    assert floor.next.text() == "Next: rest (10\N{NO-BREAK SPACE}s)"
    assert floor.picture.picture is VIEW.picture


def test_too_much_is_noted_in_words(floor: FloorWindow) -> None:
    assert floor.pressure.text() == ""
    floor.render_session(replace(VIEW, routine=replace(ROUTINE, strong=(1, 0))))
    assert floor.pressure.text().startswith("Noted: too much")


def test_however_long_the_words_are_none_of_their_lines_is_cut(floor: FloorWindow, qapp: QApplication) -> None:
    floor.render_session(replace(VIEW, instruction="Lean in slowly until it is 4 to 6 of 10, then stay. Breathe."))
    for height in range(640, 720, 4):
        floor.resize(960, height)
        qapp.processEvents()
        shown = [text for text in floor.findChildren(FloorText) if text.isVisible()]
        assert [text.text() for text in shown if text.height() < text.heightForWidth(text.width())] == [], height


def test_after_sleep_it_says_what_is_left(floor: FloorWindow) -> None:
    paused = replace(ROUTINE, status=Status.PAUSED, why=Why.SLEPT)
    floor.render_session(replace(VIEW, routine=paused))
    assert "asleep" in floor.instruction.text()


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_A, Qt.Key.Key_Return, Qt.Key.Key_Up, Qt.Key.Key_F5])
def test_any_key_pauses(floor: FloorWindow, qtbot: QtBot, key: Qt.Key) -> None:
    with qtbot.waitSignal(floor.asks.pause, timeout=100):
        QTest.keyClick(floor, key)


def test_any_key_goes_on_again(floor: FloorWindow, qtbot: QtBot) -> None:
    floor.render_session(replace(VIEW, routine=replace(ROUTINE, status=Status.PAUSED)))
    with qtbot.waitSignal(floor.asks.resume, timeout=100):
        QTest.keyClick(floor, Qt.Key.Key_A)


def test_keys_that_mean_nothing_alone_do_nothing(floor: FloorWindow, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(floor.asks.pause):
        QTest.keyClick(floor, Qt.Key.Key_Shift)
        QTest.keyClick(floor, Qt.Key.Key_Control)


def test_a_click_pauses(floor: FloorWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(floor.asks.pause, timeout=100):
        QTest.mouseClick(floor, Qt.MouseButton.LeftButton, pos=QPoint(1000, 700))


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_F11])
def test_escape_and_f11_make_it_small(floor: FloorWindow, qtbot: QtBot, key: Qt.Key) -> None:
    with qtbot.waitSignal(floor.left, timeout=100), qtbot.assertNotEmitted(floor.asks.leave):
        QTest.keyClick(floor, key)


def test_the_keys_of_the_session_mean_the_same(floor: FloorWindow, qtbot: QtBot) -> None:
    for key, signal in (
        (Qt.Key.Key_Left, floor.asks.back),
        (Qt.Key.Key_Right, floor.asks.skip),
        (Qt.Key.Key_T, floor.asks.too_much),
        (Qt.Key.Key_N, floor.asks.nerve_sign),
        (Qt.Key.Key_5, floor.asks.pain),
    ):
        with qtbot.waitSignal(signal, timeout=100), qtbot.assertNotEmitted(floor.asks.pause):
            QTest.keyClick(floor, key)


def test_the_rating_is_given_by_a_digit_and_enter(floor: FloorWindow, qtbot: QtBot) -> None:
    floor.render_rating(RatingView("Outer buttock, deep", "90 s", before=6))
    assert floor.rates
    with qtbot.waitSignal(floor.rating.rated, timeout=100) as rated:
        QTest.keyClick(floor.rating.scale.focusProxy() or floor.rating, Qt.Key.Key_3)
        QTest.keyClick(floor.rating, Qt.Key.Key_Return)
    assert rated.args == [3, ""]


def test_while_it_asks_a_click_beside_the_question_does_nothing(floor: FloorWindow, qtbot: QtBot) -> None:
    floor.render_rating(RatingView("Outer buttock, deep"))
    with qtbot.assertNotEmitted(floor.asks.pause), qtbot.assertNotEmitted(floor.asks.resume):
        QTest.mouseClick(floor, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))


def test_it_fills_the_screen_it_is_given(floor: FloorWindow) -> None:
    screen = floor.screen()
    floor.open_on(screen)
    assert floor.isFullScreen()
    assert floor.screen() is screen
    assert floor.hasFocus()


def test_away_it_draws_nothing_and_shows_what_is_the_case_when_it_comes(floor: FloorWindow) -> None:
    floor.hide()
    before = floor.phase.text()
    later = replace(VIEW, routine=replace(ROUTINE, status=Status.PAUSED), paused_text="The computer slept.")
    floor.render_session(later)
    assert floor.instruction.text() != "The computer slept."
    floor.show()
    assert (floor.instruction.text(), floor.phase.text()) == ("The computer slept.", before)
