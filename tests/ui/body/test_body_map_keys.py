"""The body map by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sciatica_desktop.ui.body.body_map import BodyMap
from tests.ui.small_body import CALF, HIP, LEFT_THIGH, SACRUM, THIGH

Key = Qt.Key


@pytest.fixture
def shown(qtbot: QtBot, shown: BodyMap) -> BodyMap:
    qtbot.waitActive(shown)
    shown.setFocus()
    return shown


@pytest.fixture
def clicked(shown: BodyMap) -> list[object]:
    heard: list[object] = []
    shown.place_clicked.connect(heard.append)
    return heard


def press(shown: BodyMap, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(shown, key)


def test_the_first_arrow_goes_to_the_place_nearest_to_the_middle(shown: BodyMap) -> None:
    press(shown, Key.Key_Down)
    assert shown.current in {THIGH, LEFT_THIGH}


def test_arrows_move_between_places(shown: BodyMap) -> None:
    shown.focus_part(HIP.key)
    press(shown, Key.Key_Down)
    assert shown.current == THIGH
    press(shown, Key.Key_Down, Key.Key_Down, Key.Key_Down)
    assert shown.current == CALF
    press(shown, Key.Key_Up, Key.Key_Up, Key.Key_Left)
    assert shown.current == SACRUM


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter, Key.Key_Space])
def test_enter_and_space_mark_the_place_with_the_ring(shown: BodyMap, clicked: list[object], key: Qt.Key) -> None:
    shown.focus_part(THIGH.key)
    press(shown, key)
    assert clicked == [THIGH]


def test_enter_without_a_place_only_shows_the_ring(shown: BodyMap, clicked: list[object]) -> None:
    press(shown, Key.Key_Return)
    assert shown.current is not None
    assert clicked == []


@pytest.mark.parametrize("digit", range(10))
def test_digits_ask_for_a_strength(shown: BodyMap, digit: int) -> None:
    asked: list[tuple[object, int]] = []

    def note(place: object, intensity: int) -> None:
        asked.append((place, intensity))

    shown.intensity_requested.connect(note)
    shown.focus_part(THIGH.key)
    press(shown, Qt.Key(Key.Key_0 + digit))
    assert asked == [(THIGH, digit)]


def test_a_digit_after_a_click_is_for_the_clicked_place(qtbot: QtBot, shown: BodyMap) -> None:
    QTest.mouseClick(shown, Qt.MouseButton.LeftButton, pos=shown.camera.to_px(50, 650).toPoint())
    with qtbot.waitSignal(shown.intensity_requested) as heard:
        press(shown, Key.Key_7)
    assert heard.args == [THIGH, 7]


@pytest.mark.parametrize("by_keys", [True, False])
def test_one_and_nought_make_ten(shown: BodyMap, by_keys: bool) -> None:
    asked: list[int] = []

    def note(_place: object, intensity: int) -> None:
        asked.append(intensity)

    shown.intensity_requested.connect(note)
    if by_keys:
        shown.focus_part(THIGH.key)
    else:
        QTest.mouseClick(shown, Qt.MouseButton.LeftButton, pos=shown.camera.to_px(50, 650).toPoint())
    press(shown, Key.Key_1, Key.Key_0)
    assert asked == [1, 10]


def test_a_nought_after_something_else_is_nought(shown: BodyMap) -> None:
    asked: list[int] = []

    def note(_place: object, intensity: int) -> None:
        asked.append(intensity)

    shown.intensity_requested.connect(note)
    shown.focus_part(THIGH.key)
    press(shown, Key.Key_1, Key.Key_2, Key.Key_0, Key.Key_0)
    assert asked == [1, 2, 0, 0]


def test_f_asks_for_the_next_view(qtbot: QtBot, shown: BodyMap) -> None:
    with qtbot.waitSignal(shown.next_view_requested):
        press(shown, Key.Key_F)


def test_plus_and_minus_zoom_and_nought_fits(shown: BodyMap) -> None:
    press(shown, Key.Key_Plus)
    assert shown.camera.zoom == 2.0
    press(shown, Key.Key_Plus, Key.Key_Minus)
    assert shown.camera.zoom == 2.0
    press(shown, Key.Key_0)
    assert shown.camera.zoom == 1.0


def test_home_fits_with_a_place_under_the_ring_too(shown: BodyMap) -> None:
    press(shown, Key.Key_Plus)
    shown.focus_part(THIGH.key)
    press(shown, Key.Key_Home)
    assert shown.camera.zoom == 1.0


def test_a_place_out_of_sight_is_brought_into_view(shown: BodyMap) -> None:
    press(shown, Key.Key_Plus, Key.Key_Plus, Key.Key_Plus, Key.Key_Plus)
    shown.focus_part(CALF.key)
    assert shown.rect().contains(shown.box_of(CALF).center().toPoint())


@pytest.mark.parametrize(
    ("key", "modifier"),
    [(Key.Key_Menu, Qt.KeyboardModifier.NoModifier), (Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)],
)
def test_the_menu_key_opens_the_menu_of_the_place(
    qtbot: QtBot, shown: BodyMap, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    shown.focus_part(THIGH.key)
    with qtbot.waitSignal(shown.place_menu_requested) as heard:
        QTest.keyClick(shown, key, modifier)
    assert heard.args == [THIGH]


def test_escape_leaves_the_place_and_then_the_map(qtbot: QtBot, shown: BodyMap) -> None:
    shown.focus_part(THIGH.key)
    press(shown, Key.Key_Escape)
    assert shown.current is None
    assert shown.hasFocus()


@pytest.mark.parametrize("key", [Key.Key_Z, Key.Key_F, Key.Key_Plus])
def test_commands_of_the_window_are_left_to_it(shown: BodyMap, key: Qt.Key) -> None:
    before = shown.camera
    QTest.keyClick(shown, key, Qt.KeyboardModifier.ControlModifier)
    assert shown.camera == before


def test_the_ring_shows_only_for_the_keyboard(shown: BodyMap) -> None:
    shown.focus_part(THIGH.key)
    with_ring = shown.grab().toImage()
    QTest.mouseClick(shown, Qt.MouseButton.LeftButton, pos=shown.camera.to_px(50, 650).toPoint())
    assert shown.grab().toImage() != with_ring


def test_tab_into_the_map_shows_where_the_focus_is(shown: BodyMap) -> None:
    shown.clearFocus()
    without = shown.grab().toImage()
    shown.setFocus(Qt.FocusReason.TabFocusReason)
    assert shown.grab().toImage() != without


def test_a_click_into_the_map_shows_no_frame(shown: BodyMap) -> None:
    shown.clearFocus()
    without = shown.grab().toImage()
    shown.setFocus(Qt.FocusReason.MouseFocusReason)
    assert shown.grab().toImage() == without


def test_the_ring_comes_back_with_the_window(shown: BodyMap) -> None:
    shown.focus_part(THIGH.key)
    ringed = shown.grab().toImage()
    shown.clearFocus()
    shown.setFocus(Qt.FocusReason.ActiveWindowFocusReason)
    assert shown.grab().toImage() == ringed
