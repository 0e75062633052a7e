"""The picker of a pain from 0 to 10."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QRadioButton
from pytestqt.qtbot import QtBot

from sciatica_desktop.ui.kit.pain_keys import PAIR_MS
from sciatica_desktop.ui.kit.pain_scale import PainScale
from sciatica_desktop.ui.kit.theme import TARGET


@pytest.fixture
def scale(qtbot: QtBot) -> PainScale:
    made = PainScale()
    qtbot.addWidget(made)
    made.resize(400, 200)
    made.show()
    return made


@pytest.fixture
def chosen(scale: PainScale) -> list[int]:
    values: list[int] = []
    scale.value_chosen.connect(values.append)
    return values


def press(scale: PainScale, text: str, at: int = 0) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_0 + int(text), Qt.KeyboardModifier.NoModifier, text)
    event.setTimestamp(at)
    scale.keyPressEvent(event)


def buttons(scale: PainScale) -> list[QRadioButton]:
    return scale.findChildren(QRadioButton)


def test_nothing_is_chosen_at_first(scale: PainScale) -> None:
    assert scale.value is None
    assert not any(button.isChecked() for button in buttons(scale))


def test_a_click_chooses_and_says_so(scale: PainScale, chosen: list[int]) -> None:
    QTest.mouseClick(buttons(scale)[7], Qt.MouseButton.LeftButton)
    assert chosen == [7]
    assert [button.isChecked() for button in buttons(scale)].index(True) == 7


def test_a_second_click_on_the_same_number_keeps_it(scale: PainScale, chosen: list[int]) -> None:
    for _ in range(2):
        QTest.mouseClick(buttons(scale)[3], Qt.MouseButton.LeftButton)
    assert (scale.value, chosen) == (3, [3])


def test_a_value_that_is_set_is_shown_without_a_signal(scale: PainScale, chosen: list[int]) -> None:
    scale.set_value(4)
    assert (scale.value, chosen) == (4, [])
    scale.set_value(None)
    assert not any(button.isChecked() for button in buttons(scale))


@pytest.mark.parametrize("value", [-1, 11])
def test_a_value_off_the_scale_is_refused(scale: PainScale, value: int) -> None:
    with pytest.raises(ValueError, match="not between 0 and 10"):
        scale.set_value(value)


def test_a_zero_soon_after_a_one_means_ten(scale: PainScale, chosen: list[int]) -> None:
    press(scale, "1", at=1000)
    press(scale, "0", at=1000 + PAIR_MS)
    assert chosen == [1, 10]


def test_a_zero_long_after_a_one_means_none(scale: PainScale, chosen: list[int]) -> None:
    press(scale, "1", at=1000)
    press(scale, "0", at=1001 + PAIR_MS)
    assert chosen == [1, 0]


def test_a_zero_after_another_digit_means_none(scale: PainScale, chosen: list[int]) -> None:
    press(scale, "1", at=10)
    press(scale, "4", at=20)
    press(scale, "0", at=30)
    assert chosen == [1, 4, 0]


@pytest.mark.parametrize(
    ("start", "key", "end"),
    [
        (4, Qt.Key.Key_Right, 5),
        (4, Qt.Key.Key_Up, 5),
        (4, Qt.Key.Key_Left, 3),
        (4, Qt.Key.Key_Down, 3),
        (0, Qt.Key.Key_Left, 0),
        (10, Qt.Key.Key_Right, 10),
        (4, Qt.Key.Key_Home, 0),
        (4, Qt.Key.Key_End, 10),
        (None, Qt.Key.Key_Right, 0),
    ],
)
def test_keys_move_along_the_scale(scale: PainScale, start: int | None, key: Qt.Key, end: int) -> None:
    scale.set_value(start)
    QTest.keyClick(buttons(scale)[start or 0], key)
    assert scale.value == end


def test_a_digit_with_control_is_left_to_others(scale: PainScale) -> None:
    QTest.keyClick(scale, Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    assert scale.value is None


def test_tab_reaches_the_chosen_number_only(scale: PainScale) -> None:
    scale.set_value(6)
    reached = [step.focusPolicy() & Qt.FocusPolicy.TabFocus for step in buttons(scale)]
    assert [bool(policy) for policy in reached].index(True) == 6
    assert sum(bool(policy) for policy in reached) == 1


@pytest.mark.parametrize("width", [240, 400, 560])
def test_every_number_is_large_and_inside_at_any_width(scale: PainScale, width: int) -> None:
    scale.resize(width, max(200, scale.heightForWidth(width)))
    for button in buttons(scale):
        assert min(button.width(), button.height()) >= TARGET
        assert scale.rect().contains(QRect(button.mapTo(scale, QPoint(0, 0)), button.size()))


def test_every_number_has_a_name_for_screen_readers(scale: PainScale) -> None:
    names = [button.accessibleName() for button in buttons(scale)]
    assert len(set(names)) == 11
    assert names[5] == "5 of 10"
