"""The pain in one line: pressed, drawn along, or by keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sciatica_desktop.ui.kit.pain_line import AROUND, COUNT, PainLine
from sciatica_desktop.ui.kit.theme import TARGET


@pytest.fixture
def line(qtbot: QtBot) -> PainLine:
    made = PainLine()
    qtbot.addWidget(made)
    made.resize(364, made.sizeHint().height())
    made.show()
    return made


@pytest.fixture
def chosen(line: PainLine) -> list[int]:
    told: list[int] = []
    line.value_chosen.connect(told.append)
    return told


def middle(line: PainLine, number: int) -> QPoint:
    pitch = (line.width() - 2 * AROUND) / COUNT
    return QPoint(round(AROUND + (number + 0.5) * pitch), line.height() // 2)


def test_nothing_is_chosen_at_first(line: PainLine) -> None:
    assert line.pain is None
    assert line.accessibleDescription().startswith("None chosen yet.")


@pytest.mark.parametrize("number", range(COUNT))
def test_the_number_that_is_pressed_is_chosen(line: PainLine, chosen: list[int], number: int) -> None:
    QTest.mouseClick(line, Qt.MouseButton.LeftButton, pos=middle(line, number))
    assert (line.pain, chosen, line.accessibleDescription()) == (number, [number], "")


def test_it_can_be_drawn_along_and_past_its_ends(line: PainLine, chosen: list[int]) -> None:
    QTest.mousePress(line, Qt.MouseButton.LeftButton, pos=middle(line, 8))
    for at in (middle(line, 9), QPoint(line.width() + 50, 10), QPoint(-40, 10)):
        QTest.mouseMove(line, at)
    QTest.mouseRelease(line, Qt.MouseButton.LeftButton, pos=QPoint(0, 10))
    assert chosen == [8, 9, 10, 0]


def test_digits_arrows_and_ends_choose_and_ten_is_typed(line: PainLine, chosen: list[int]) -> None:
    keys = (Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_End, Qt.Key.Key_Left, Qt.Key.Key_Home, Qt.Key.Key_Down)
    for key in keys:
        QTest.keyClick(line, key)
    assert chosen == [0, 1, 10, 9, 0]
    QTest.keyClick(line, Qt.Key.Key_1)
    QTest.keyClick(line, Qt.Key.Key_0)
    assert line.pain == 10


def test_other_keys_and_the_wheel_are_left_to_the_panel(line: PainLine, chosen: list[int]) -> None:
    QTest.keyClick(line, Qt.Key.Key_A)
    QTest.keyClick(line, Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    at = middle(line, 5)
    turned = QWheelEvent(
        at.toPointF(),
        at.toPointF(),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    line.wheelEvent(turned)
    assert not turned.isAccepted()
    assert chosen == []


def test_where_people_read_from_right_to_left_it_begins_at_the_right(line: PainLine, chosen: list[int]) -> None:
    line.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QTest.mouseClick(line, Qt.MouseButton.LeftButton, pos=middle(line, 8))
    QTest.keyClick(line, Qt.Key.Key_Left)
    assert chosen == [2, 3]


def test_a_screen_reader_sets_it(line: PainLine, chosen: list[int]) -> None:
    reached = QAccessible.queryAccessibleInterface(line).valueInterface()
    reached.setCurrentValue(7)
    assert (line.pain, chosen) == (7, [7])


def test_what_is_shown_is_not_told(line: PainLine, chosen: list[int]) -> None:
    line.set_pain(4)
    line.set_pain(None)
    assert (line.pain, chosen) == (None, [])


def test_it_is_high_enough_to_be_hit_and_paints_what_is_chosen(line: PainLine) -> None:
    assert line.height() >= TARGET
    before = line.grab().toImage()
    line.set_pain(4)
    assert line.grab().toImage() != before
