"""The body map by hand: what clicks, strokes, long presses and the wheel ask for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sciatica_desktop.core.anatomy import Place, Side
from sciatica_desktop.core.brush import Brush, Tool
from sciatica_desktop.core.pain import Drawing, Mark
from sciatica_desktop.ui.body import hand as body_hand
from sciatica_desktop.ui.body.body_map import BodyMap
from sciatica_desktop.ui.body.layers import Backdrop
from tests.ui.small_body import CALF, FRONT, HIP, NAMES, SHEET, THIGH, body_map, hotspot, referral

LEFT = Qt.MouseButton.LeftButton
MIDDLE = Qt.MouseButton.MiddleButton


@pytest.fixture
def asked(shown: BodyMap) -> list[tuple[object, ...]]:
    """What the map asked for: the name of the signal and its values."""
    heard: list[tuple[object, ...]] = []

    def hear(name: str) -> None:
        def note(*values: object) -> None:
            heard.append((name, *values))

        getattr(shown, name).connect(note)

    for name in (
        "place_clicked",
        "place_adjust_requested",
        "place_swept",
        "place_hovered",
        "hotspot_clicked",
        "hotspot_hovered",
        "intensity_requested",
    ):
        hear(name)
    return heard


def px(shown: BodyMap, x: float, y: float) -> QPoint:
    return shown.camera.to_px(x, y).toPoint()


def move(shown: BodyMap, at: QPoint, buttons: Qt.MouseButton = Qt.MouseButton.NoButton) -> None:
    """A move of the pointer, without a window system that might leave it out."""
    place = QPointF(at)
    event = QMouseEvent(
        QEvent.Type.MouseMove, place, shown.mapToGlobal(place), Qt.MouseButton.NoButton, buttons, Qt.KeyboardModifier(0)
    )
    QApplication.sendEvent(shown, event)


def wheel(shown: BodyMap, at: QPoint, notches: int) -> None:
    place = QPointF(at)
    event = QWheelEvent(
        place,
        shown.mapToGlobal(place),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(shown, event)


def menu(shown: BodyMap, at: QPoint, reason: QContextMenuEvent.Reason) -> None:
    QApplication.sendEvent(shown, QContextMenuEvent(reason, at, shown.mapToGlobal(at)))


def test_a_click_asks_for_the_place_under_it(shown: BodyMap, asked: list[tuple[object, ...]]) -> None:
    QTest.mouseClick(shown, LEFT, pos=px(shown, 50, 650))
    assert asked == [("place_clicked", THIGH)]


def test_a_quick_second_click_is_a_click_too(shown: BodyMap, asked: list[tuple[object, ...]]) -> None:
    at = QPointF(px(shown, 50, 650))
    for kind in (
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.MouseButtonRelease,
    ):
        held = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else LEFT
        event = QMouseEvent(kind, at, shown.mapToGlobal(at), LEFT, held, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(shown, event)
    assert asked == [("place_clicked", THIGH)] * 2


def test_shift_and_click_ask_for_the_strength(shown: BodyMap, asked: list[tuple[object, ...]]) -> None:
    QTest.mouseClick(shown, LEFT, Qt.KeyboardModifier.ShiftModifier, px(shown, 50, 650))
    assert asked == [("place_adjust_requested", THIGH)]


def test_a_click_beside_a_place_means_the_nearest(shown: BodyMap, asked: list[tuple[object, ...]]) -> None:
    QTest.mouseClick(shown, LEFT, pos=px(shown, 50, 720) - QPoint(0, 6))
    assert asked == [("place_clicked", CALF)]


def test_a_click_far_outside_does_nothing(shown: BodyMap, asked: list[tuple[object, ...]]) -> None:
    QTest.mouseClick(shown, LEFT, pos=QPoint(4, 300))
    QTest.mouseClick(shown, LEFT, pos=px(shown, 50, 710))
    assert asked == []


def test_the_left_of_the_person_is_on_the_left_seen_from_behind(
    shown: BodyMap, asked: list[tuple[object, ...]]
) -> None:
    at = px(shown, -50, 650)
    assert at.x() < shown.width() / 2
    QTest.mouseClick(shown, LEFT, pos=at)
    assert asked == [("place_clicked", Place("thigh", Side.LEFT))]


def test_a_trigger_point_wins_over_the_place_below_it(shown: BodyMap, asked: list[tuple[object, ...]]) -> None:
    shown.render_hotspots((hotspot("a", (50, 650), 1),))
    QTest.mouseClick(shown, LEFT, pos=px(shown, 50, 650) + QPoint(15, 0))
    assert asked == [("hotspot_clicked", "a", Side.RIGHT)]


def test_beside_its_disc_a_trigger_point_leaves_the_click_to_the_mark_below_it(
    shown: BodyMap, asked: list[tuple[object, ...]]
) -> None:
    shown.render_hotspots((hotspot("a", (50, 650), 1),))
    shown.render_drawing(Drawing((Mark(THIGH, 5),)))
    for away in (12, 18):
        QTest.mouseClick(shown, LEFT, pos=px(shown, 50, 650) + QPoint(away, 0))
    assert asked == [("hotspot_clicked", "a", Side.RIGHT), ("place_clicked", THIGH)]


def test_the_pointer_names_a_place_once(shown: BodyMap, asked: list[tuple[object, ...]]) -> None:
    move(shown, px(shown, 50, 650))
    move(shown, px(shown, 55, 655))
    move(shown, QPoint(3, 3))
    assert asked == [("place_hovered", THIGH), ("place_hovered", None)]


def test_the_pointer_leaves_a_place_with_the_map(shown: BodyMap, asked: list[tuple[object, ...]]) -> None:
    move(shown, px(shown, 50, 650))
    QApplication.sendEvent(shown, QEvent(QEvent.Type.Leave))
    assert asked[-1] == ("place_hovered", None)


def test_the_pointer_over_a_trigger_point_tells_which(shown: BodyMap, asked: list[tuple[object, ...]]) -> None:
    spot = hotspot("a", (50, 650), 1)
    shown.render_hotspots((spot,))
    move(shown, px(shown, 50, 650))
    move(shown, px(shown, 50, 800))
    assert asked == [("hotspot_hovered", spot), ("place_hovered", CALF), ("hotspot_hovered", None)]


def test_a_drag_marks_every_place_on_its_way_once(shown: BodyMap, asked: list[tuple[object, ...]]) -> None:
    QTest.mousePress(shown, LEFT, pos=px(shown, 50, 560))
    move(shown, px(shown, 50, 800), LEFT)
    move(shown, px(shown, 50, 650), LEFT)
    QTest.mouseRelease(shown, LEFT, pos=px(shown, 50, 650))
    assert asked == [("place_swept", HIP), ("place_swept", THIGH), ("place_swept", CALF)]


def test_the_next_drag_begins_anew(shown: BodyMap, asked: list[tuple[object, ...]]) -> None:
    for _ in range(2):
        QTest.mousePress(shown, LEFT, pos=px(shown, 50, 750))
        move(shown, px(shown, 50, 800), LEFT)
        QTest.mouseRelease(shown, LEFT, pos=px(shown, 50, 800))
    assert asked == [("place_swept", CALF), ("place_swept", CALF)]


def test_a_long_press_opens_the_menu_and_is_no_click(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(body_hand, "LONG_PRESS", 1)
    shown, clicked = body_map(), list[object]()
    qtbot.addWidget(shown)
    shown.place_clicked.connect(clicked.append)
    at = px(shown, 50, 650)
    with qtbot.waitSignal(shown.place_menu_requested) as heard:
        QTest.mousePress(shown, LEFT, pos=at)
    QTest.mouseRelease(shown, LEFT, pos=at)
    assert heard.args == [THIGH]
    assert clicked == []


def test_the_other_button_opens_the_menu(qtbot: QtBot, shown: BodyMap) -> None:
    at = px(shown, 50, 650)
    with qtbot.waitSignal(shown.place_menu_requested) as heard:
        menu(shown, at, QContextMenuEvent.Reason.Mouse)
    assert heard.args == [THIGH]


def test_the_wheel_zooms_at_the_pointer(shown: BodyMap) -> None:
    at = px(shown, 50, 650)
    before = shown.camera.to_mm(QPointF(at))
    wheel(shown, at, 3)
    after = shown.camera.to_mm(QPointF(at))
    assert shown.camera.zoom == pytest.approx(1.2**3)
    assert (after.x(), after.y()) == pytest.approx((before.x(), before.y()), abs=1.0)


@pytest.mark.parametrize("with_space", [True, False])
def test_space_or_the_middle_button_pans(shown: BodyMap, asked: list[tuple[object, ...]], with_space: bool) -> None:
    wheel(shown, px(shown, 0, 700), 5)
    before, start = shown.camera.centre, QPoint(200, 300)
    button = LEFT if with_space else MIDDLE
    if with_space:
        QTest.keyPress(shown, Qt.Key.Key_Space)
    QTest.mousePress(shown, button, pos=start)
    move(shown, start + QPoint(0, 40), button)
    QTest.mouseRelease(shown, button, pos=start + QPoint(0, 40))
    if with_space:
        QTest.keyRelease(shown, Qt.Key.Key_Space)
    assert shown.camera.centre.y() == pytest.approx(before.y() - 40 / shown.camera.scale, abs=0.5)
    assert [entry for entry in asked if entry[0] != "place_hovered"] == []


def test_the_buttons_zoom_and_fit(shown: BodyMap) -> None:
    buttons = shown.zoom_buttons
    buttons.nearer.click()
    assert shown.camera.zoom == 2.0
    buttons.further.click()
    assert shown.camera.zoom == 1.0
    assert not buttons.whole.isEnabled()
    buttons.nearer.click()
    buttons.whole.click()
    assert shown.camera.zoom == 1.0


def test_buttons_that_lead_nowhere_are_off(shown: BodyMap) -> None:
    wheel(shown, px(shown, 0, 700), 40)
    assert not shown.zoom_buttons.nearer.isEnabled()
    wheel(shown, px(shown, 0, 700), -80)
    assert not shown.zoom_buttons.further.isEnabled()


def test_another_view_shows_all_of_it(shown: BodyMap, asked: list[tuple[object, ...]]) -> None:
    wheel(shown, px(shown, 0, 700), 3)
    shown.render_sheet(FRONT, NAMES, {})
    assert shown.camera.zoom == 1.0
    QTest.mouseClick(shown, LEFT, pos=px(shown, -50, 650))
    assert asked == [("place_clicked", THIGH)]


def test_the_pointer_is_a_cross_with_a_brush_in_the_hand(shown: BodyMap) -> None:
    move(shown, px(shown, 50, 650))
    assert shown.cursor().shape() == Qt.CursorShape.PointingHandCursor
    shown.render_brush(Brush(Tool.ERASE))
    move(shown, px(shown, 50, 660))
    assert shown.cursor().shape() == Qt.CursorShape.CrossCursor


def test_a_map_without_a_sheet_is_empty_and_harmless(qtbot: QtBot) -> None:
    made = BodyMap()
    qtbot.addWidget(made)
    made.render_drawing(Drawing((Mark(THIGH),)))
    made.render_referral(referral())
    QTest.mouseClick(made, LEFT, pos=QPoint(50, 50))
    QTest.keyClick(made, Qt.Key.Key_Down)
    image = made.grab().toImage()
    colours = {image.pixelColor(x, y).rgb() for x in range(0, made.width() - 80, 9) for y in range(0, made.height(), 9)}
    assert len(colours) == 1


def test_a_view_that_was_looked_at_closely_is_found_as_it_was_left(shown: BodyMap) -> None:
    wheel(shown, px(shown, 50, 650), 4)
    close = shown.camera
    shown.render_sheet(FRONT, NAMES, {})
    assert shown.camera.zoom == 1.0
    shown.render_sheet(SHEET, NAMES, {})
    assert shown.camera == close


def test_a_place_that_both_views_show_stays_the_current_one(shown: BodyMap) -> None:
    shown.focus_part(THIGH.key)
    shown.render_sheet(FRONT, NAMES, {})
    assert shown.current == THIGH
    shown.render_sheet(SHEET, NAMES, {})
    shown.focus_part(CALF.key)
    shown.render_sheet(FRONT, NAMES, {})
    assert shown.current is None


def test_a_view_is_painted_once_however_often_it_is_shown(shown: BodyMap, monkeypatch: pytest.MonkeyPatch) -> None:
    plates: list[object] = []
    picture = Backdrop.picture

    def count(self: Backdrop, *values: object) -> object:
        plates.append(values)
        return picture(self, *values)  # type: ignore[arg-type]

    shown.grab()
    monkeypatch.setattr(Backdrop, "picture", count)
    for sheet in (SHEET, FRONT, SHEET, FRONT):
        shown.render_sheet(sheet, NAMES, {})
        shown.grab()
    assert len(plates) == 1


def test_clicks_while_one_view_gives_way_to_the_next_mean_what_comes(
    shown: BodyMap, asked: list[tuple[object, ...]]
) -> None:
    shown.grab()
    shown.render_sheet(FRONT, NAMES, {})
    assert shown.is_fading
    QTest.mouseClick(shown, LEFT, pos=px(shown, -50, 650))
    assert asked == [("place_clicked", THIGH)]
