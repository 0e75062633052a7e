"""The body map with a brush or an eraser in the hand."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from sciatica_desktop.core.anatomy import Place, Side, View
from sciatica_desktop.core.brush import Brush, Size, Tool
from sciatica_desktop.core.pain import Drawing, Level, Mark, Quality, Stroke
from sciatica_desktop.core.strokes import Patch
from sciatica_desktop.ui.body.body_map import BodyMap
from tests.ui.small_body import CALF, HIP, THIGH, hotspot, referral

LEFT = Qt.MouseButton.LeftButton
PAINT, ERASE = Brush(Tool.PAINT, intensity=8), Brush(Tool.ERASE)
DOWN_THE_THIGH = Stroke(View.BACK, ((50.0, 620.0), (50.0, 680.0)), 14.0, 8)


class Asked:
    """What the map asked for."""

    def __init__(self, shown: BodyMap) -> None:
        self.live: list[Stroke | None] = []
        self.strokes: list[tuple[Stroke, tuple[Place, ...]]] = []
        self.others: list[object] = []
        shown.stroke_grown.connect(self.live.append)
        shown.stroke_ended.connect(self._end)
        for signal in (shown.place_clicked, shown.place_swept, shown.hotspot_clicked, shown.place_menu_requested):
            signal.connect(self._note)

    def _end(self, stroke: Stroke, places: tuple[Place, ...]) -> None:
        self.strokes.append((stroke, places))

    def _note(self, *values: object) -> None:
        self.others.append(values)


@pytest.fixture
def asked(shown: BodyMap) -> Asked:
    shown.render_brush(PAINT)
    return Asked(shown)


def px(shown: BodyMap, x: float, y: float) -> QPoint:
    return shown.camera.to_px(x, y).toPoint()


def move(shown: BodyMap, at: QPoint, buttons: Qt.MouseButton = LEFT) -> None:
    place = QPointF(at)
    none = Qt.MouseButton.NoButton
    event = QMouseEvent(
        QEvent.Type.MouseMove, place, shown.mapToGlobal(place), none, buttons, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(shown, event)


def drag(shown: BodyMap, *points: tuple[float, float], let_go: bool = True) -> None:
    """Press at the first point (mm), move over the others, and let go."""
    QTest.mousePress(shown, LEFT, pos=px(shown, *points[0]))
    for point in points[1:]:
        move(shown, px(shown, *point))
    if let_go:
        QTest.mouseRelease(shown, LEFT, pos=px(shown, *points[-1]))


def picture(shown: BodyMap) -> QImage:
    """The map without the buttons on it."""
    return shown.grab(shown.rect().adjusted(0, 0, -80, 0)).toImage()


def lightness(shown: BodyMap, x: float, y: float) -> int:
    return shown.grab().toImage().pixelColor(px(shown, x, y)).lightness()


def test_a_drag_paints_a_stroke_in_millimetres(shown: BodyMap, asked: Asked) -> None:
    drag(shown, (50, 620), (50, 650), (60, 700))
    ((stroke, places),) = asked.strokes
    assert (stroke.view, stroke.radius, stroke.intensity, stroke.erases) == (View.BACK, PAINT.radius, 8, False)
    assert stroke.points[0] == pytest.approx((50, 620), abs=1)
    assert stroke.points[-1] == pytest.approx((60, 700), abs=1)
    assert places == (THIGH,)
    assert asked.others == []


def test_a_stroke_is_as_the_brush_says(shown: BodyMap, asked: Asked) -> None:
    shown.render_brush(Brush(Tool.PAINT, Size.BROAD, 3, Quality.NUMB, Level.SURFACE))
    drag(shown, (50, 620), (50, 650))
    stroke = asked.strokes[0][0]
    assert (stroke.radius, stroke.feeling) == (28.0, (3, Quality.NUMB, Level.SURFACE))


def test_a_press_without_a_drag_paints_a_dot(shown: BodyMap, asked: Asked) -> None:
    QTest.mouseClick(shown, LEFT, pos=px(shown, 50, 650))
    ((stroke, places),) = asked.strokes
    assert len(stroke.points) == 1
    assert places == (THIGH,)


def test_the_stroke_shows_under_the_hand_and_grows(shown: BodyMap, asked: Asked) -> None:
    before = lightness(shown, 50, 640)
    drag(shown, (50, 620), (50, 650), let_go=False)
    assert lightness(shown, 50, 640) < before
    assert asked.strokes == []
    pieces = [stroke.points for stroke in asked.live if stroke]
    assert [len(points) for points in pieces] == [1, 2]
    assert pieces[0][-1] == pieces[1][0]


def test_a_stroke_that_is_not_kept_leaves_nothing_behind(shown: BodyMap, asked: Asked) -> None:
    before = picture(shown)
    drag(shown, (50, 620), (50, 650))
    move(shown, QPoint(3, 3), Qt.MouseButton.NoButton)
    QApplication.sendEvent(shown, QEvent(QEvent.Type.Leave))
    assert picture(shown) == before


def test_escape_gives_a_stroke_up(shown: BodyMap, asked: Asked) -> None:
    drag(shown, (50, 620), (50, 650), let_go=False)
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    QTest.mouseRelease(shown, LEFT, pos=px(shown, 50, 650))
    assert asked.live[-1] is None
    assert asked.strokes == []


def test_a_stroke_is_seen_within_the_skin_only(shown: BodyMap, asked: Asked) -> None:
    outside, within = shown.camera.to_px(106, 650), shown.camera.to_px(96, 650)
    before = shown.grab().toImage()
    drag(shown, (104, 620), (104, 680), let_go=False)
    shown.render_brush(PAINT._replace(size=Size.FINE))
    shown.render_drawing(Drawing(strokes=(Stroke(View.BACK, ((104.0, 620.0), (104.0, 680.0)), 14.0, 8),)))
    after = shown.grab().toImage()
    assert after.pixelColor(outside.toPoint()) == before.pixelColor(outside.toPoint())
    assert after.pixelColor(within.toPoint()) != before.pixelColor(within.toPoint())


@pytest.mark.parametrize(
    "points",
    [
        [(0.0, 0.0)],
        [(-9000.0, 650.0), (9000.0, 650.0)],
        [(50.0, 650.0)] * 5,
        [(20.0 + (i * 7) % 60, 610.0 + i % 260) for i in range(800)],
    ],
    ids=["beside the body", "far beyond it", "on one spot", "a scribble"],
)
def test_odd_strokes_do_no_harm(shown: BodyMap, asked: Asked, points: list[tuple[float, float]]) -> None:
    drag(shown, *points)
    ((stroke, _),) = asked.strokes
    shown.render_drawing(Drawing(strokes=(stroke,)))
    assert not picture(shown).isNull()


def test_a_stroke_of_ten_thousand_points_is_drawn(shown: BodyMap) -> None:
    before = picture(shown)
    points = tuple((20.0 + (i * 7) % 60, 610.0 + i % 260) for i in range(10_000))
    shown.render_drawing(Drawing(strokes=(Stroke(View.BACK, points, 14.0, 8),)))
    assert picture(shown) != before


def test_a_trigger_point_is_opened_by_a_click_and_painted_over_by_a_drag(shown: BodyMap, asked: Asked) -> None:
    shown.render_hotspots((hotspot("a", (50, 650), 1),))
    QTest.mouseClick(shown, LEFT, pos=px(shown, 50, 650))
    assert asked.others == [("a", Side.RIGHT)]
    drag(shown, (50, 650), (50, 690))
    assert len(asked.strokes) == 1


def test_an_eraser_shows_what_it_takes_at_once(shown: BodyMap, asked: Asked) -> None:
    bare = lightness(shown, 50, 650)
    shown.render_drawing(Drawing(strokes=(DOWN_THE_THIGH,)))
    inked = lightness(shown, 50, 650)
    shown.render_brush(ERASE)
    drag(shown, (50, 640), (50, 660), let_go=False)
    assert inked < lightness(shown, 50, 650)
    assert lightness(shown, 50, 650) == pytest.approx(bare, abs=4)
    QTest.mouseRelease(shown, LEFT, pos=px(shown, 50, 660))
    assert asked.strokes[0][0].erases


def test_erased_paint_stays_away_and_has_an_edge(shown: BodyMap) -> None:
    bare = lightness(shown, 50, 650)
    eraser = Stroke(View.BACK, ((40.0, 650.0), (60.0, 650.0)), 10.0, erases=True)
    shown.render_drawing(Drawing(strokes=(DOWN_THE_THIGH, eraser)))
    assert lightness(shown, 50, 650) == pytest.approx(bare, abs=4)


def test_nothing_appears_under_the_hand_before_the_stroke_is_over(shown: BodyMap, asked: Asked) -> None:
    drag(shown, (50, 620), (50, 650), let_go=False)
    drawing = shown.grab().toImage()
    shown.render_hotspots((hotspot("a", (-50, 800), 1),))
    shown.render_referral(referral())
    assert shown.grab().toImage() == drawing
    QTest.mouseRelease(shown, LEFT, pos=px(shown, 50, 650))
    assert shown.hotspot_at(QPointF(px(shown, -50, 800))) is not None


def test_a_stroke_has_its_number_and_its_menu(shown: BodyMap, asked: Asked) -> None:
    plain = Drawing(strokes=(DOWN_THE_THIGH,))
    shown.render_drawing(plain)
    without = shown.grab().toImage()
    shown.render_drawing(plain, (Patch(View.BACK, (50.0, 620.0), (0,), (THIGH,), 8, Quality.ACHING, Level.DEEP),))
    assert shown.grab().toImage() != without
    menus: list[int] = []
    shown.stroke_menu_requested.connect(menus.append)
    shown.render_brush(Brush())
    for at in (px(shown, 50, 650), px(shown, 50, 800)):
        QTest.mousePress(shown, Qt.MouseButton.RightButton, pos=at)
    assert menus == [0]
    assert asked.others == [(CALF,)]


def test_what_was_painted_in_another_view_shows_as_a_faint_place(shown: BodyMap) -> None:
    before = lightness(shown, 30, 690)
    elsewhere = Stroke(View.SIDE, ((50.0, 650.0),), 14.0, 8)
    shown.render_drawing(Drawing(strokes=(elsewhere,), painted=(Mark(THIGH, 8, share=0.4),)))
    faint = lightness(shown, 30, 690)
    shown.render_drawing(Drawing((Mark(THIGH, 8),)))
    assert before > faint > lightness(shown, 30, 690)


def test_the_ring_of_the_brush_follows_the_pointer(shown: BodyMap, asked: Asked) -> None:
    without = picture(shown)
    at = px(shown, -50, 800)
    move(shown, at, Qt.MouseButton.NoButton)
    edge = QPoint(at.x() + round(PAINT.radius * shown.camera.scale), at.y())
    assert shown.grab().toImage().pixelColor(edge).lightness() > 240
    QApplication.sendEvent(shown, QEvent(QEvent.Type.Leave))
    assert picture(shown) == without


@pytest.mark.parametrize("act", [lambda shown: drag(shown, (50, 620), (50, 680)), lambda shown: drag(shown, (50, 620))])
def test_while_a_session_runs_nothing_is_painted_or_marked(
    shown: BodyMap, asked: Asked, act: Callable[[BodyMap], None]
) -> None:
    shown.render_locked(True)
    act(shown)
    shown.render_brush(Brush())
    act(shown)
    QTest.mousePress(shown, Qt.MouseButton.RightButton, pos=px(shown, 50, 650))
    assert (asked.strokes, asked.live, asked.others) == ([], [], [])
    shown.render_locked(False)
    QTest.mouseClick(shown, LEFT, pos=px(shown, 50, 560))
    assert asked.others == [(HIP,)]


def test_painted_colour_is_the_colour_of_its_strength(shown: BodyMap) -> None:
    seen: list[QColor] = []
    for intensity in (1, 5, 9):
        shown.render_drawing(Drawing(strokes=(Stroke(View.BACK, DOWN_THE_THIGH.points, 14.0, intensity),)))
        seen.append(shown.grab().toImage().pixelColor(px(shown, 50, 640)))
    assert seen[0].lightness() > seen[1].lightness() > seen[2].lightness()
