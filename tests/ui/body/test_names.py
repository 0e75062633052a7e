"""The names of muscles, bones and landmarks on the map."""

from __future__ import annotations

from itertools import combinations, permutations

import pytest
from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF
from pytestqt.qtbot import QtBot

from sciatica_desktop.core.anatomy import Atlas, View
from sciatica_desktop.core.brush import Brush, Tool
from sciatica_desktop.core.map_picture import DEFAULT_LAYERS, Layer
from sciatica_desktop.ui import samples
from sciatica_desktop.ui.body.body_map import BodyMap
from sciatica_desktop.ui.body.camera import Camera, Frame
from sciatica_desktop.ui.body.columns import EDGE, Placed, placed
from sciatica_desktop.ui.body.names import Things, names
from sciatica_desktop.ui.body.shapes import Shapes

SIZE = QSizeF(720, 760)
ROOM = QRectF(QPointF(), SIZE).adjusted(EDGE, EDGE, -EDGE, -EDGE)
BUTTONS, WORDS, DISC = QRectF(660, 610, 44, 140), QRectF(16, 60, 70, 24), QRectF(120, 300, 40, 40)
MIDDLE = {View.BACK: 0.5, View.SIDE: 0.77, View.FRONT: 0.5, View.SOLES: 0.8}
LEAST = {View.BACK: 12, View.SIDE: 12, View.FRONT: 12, View.SOLES: 4}
"""Where a view is looked at (0-1 of its width), and how many names there are at least."""

UNEVEN = 4
"""So many more names may stand on one side than on the other."""

ALL = frozenset({Layer.SKIN, Layer.DEEP, Layer.BONES, Layer.NERVE})


@pytest.fixture(scope="module")
def sheets(atlas: Atlas) -> dict[View, Shapes]:
    return {view: Shapes(sheet) for view, sheet in atlas.sheets.items()}


def camera(shapes: Shapes, zoom: float, x: float = 0.5, y: float = 0.3) -> Camera:
    """A camera at a zoom over a part of the sheet (0-1 of its width and height)."""
    left, top, right, bottom = shapes.sheet.bounds
    subject = QRectF(left, top, right - left, bottom - top)
    middle = QPointF(left + x * subject.width(), top + y * subject.height())
    return Camera(Frame(SIZE, subject), zoom, middle)


def written(shapes: Shapes, look: Camera, layers: frozenset[Layer]) -> list[Placed]:
    covered = (BUTTONS, WORDS, DISC)
    found = names(Things(shapes).of(layers), samples.content().anatomy, look, covered, shapes.sheet.shift)
    return placed(found, ROOM, covered)


def meets(line: QLineF, box: QRectF) -> bool:
    """True if a line lies under the inside of a name."""
    inside = box.adjusted(3, 3, -3, -3)
    return any(inside.contains(line.pointAt(step / 60)) for step in range(61))


@pytest.mark.parametrize("layers", [DEFAULT_LAYERS, ALL])
@pytest.mark.parametrize("zoom", [1.6, 2.0, 3.0, 5.0, 8.0])
@pytest.mark.parametrize("view", View)
def test_names_never_lie_on_each_other_or_on_anything_else(
    qapp: object, sheets: dict[View, Shapes], view: View, zoom: float, layers: frozenset[Layer]
) -> None:
    for x, y in ((0.5, 0.3), (0.8, 0.25), (0.2, 0.7)):
        found = written(sheets[view], camera(sheets[view], zoom, x, y), layers)
        boxes = [name.box for name in found]
        assert not any(one.intersects(other) for one, other in combinations((*boxes, BUTTONS, WORDS, DISC), 2))
        assert all(ROOM.adjusted(-1, -1, 1, 1).contains(box) for box in boxes)
        titles = [name.name.title for name in found]
        assert len(set(titles)) == len(titles)
        lines = [name.line for name in found]
        assert not any(meets(one.line, other.box) for one, other in permutations(found, 2))
        crossings = (one.intersects(other)[0] for one, other in combinations(lines, 2))
        assert not any(box.adjusted(9, 9, -9, -9).contains(line.center()) for box in (BUTTONS, DISC) for line in lines)
        assert not any(kind is QLineF.IntersectionType.BoundedIntersection for kind in crossings)


def test_close_up_there_are_names_on_both_sides_in_every_view(qapp: object, sheets: dict[View, Shapes]) -> None:
    for view in View:
        shown = written(sheets[view], camera(sheets[view], 2.0, MIDDLE[view]), DEFAULT_LAYERS)
        assert len(shown) >= LEAST[view]
        on_right = sum(each.name.to_right for each in shown)
        assert abs(2 * on_right - len(shown)) <= UNEVEN


def test_plain_names_come_first_and_the_latin_ones_below(qapp: object, sheets: dict[View, Shapes]) -> None:
    names_there = written(sheets[View.BACK], camera(sheets[View.BACK], 2.0), DEFAULT_LAYERS)
    found = {name.title: name.detail for name, _ in names_there}
    assert found["Large buttock muscle"] == "gluteus maximus"
    assert found["Sit bone"] == "tuber ischiadicum"


def test_only_what_is_shown_has_a_name(qapp: object, sheets: dict[View, Shapes]) -> None:
    def titles(layers: frozenset[Layer]) -> set[str]:
        return {name.title for name, _ in written(sheets[View.BACK], camera(sheets[View.BACK], 2.0), layers)}

    assert "Deep buttock muscle" not in titles(DEFAULT_LAYERS)
    assert "Deep buttock muscle" in titles(frozenset({Layer.DEEP}))
    assert "Thigh bone" in titles(frozenset({Layer.BONES}))
    assert "Sciatic nerve" in titles(frozenset({Layer.NERVE}))
    assert not titles(frozenset({Layer.SKIN})) & {"Large buttock muscle", "Thigh bone", "Sciatic nerve"}


def test_a_muscle_is_named_where_it_can_be_seen(qapp: object, sheets: dict[View, Shapes]) -> None:
    shapes = sheets[View.BACK]
    shown = {thing.name: thing.at for thing in Things(shapes).of(DEFAULT_LAYERS)}
    over = next(tissue for tissue in shapes.tissues if tissue.tissue.id == "gluteus_maximus")
    assert shown["gluteus medius"]
    assert not any(over.outline.contains(QPointF(x, y)) for x, y in shown["gluteus medius"])


def test_names_show_close_up_and_not_while_painting_or_moving(qtbot: QtBot) -> None:
    shown = BodyMap()
    qtbot.addWidget(shown)
    shown.resize(720, 760)
    shown.render_sheet(samples.atlas().sheets[View.BACK], samples.names(), {})
    shown.show()

    def changed_by_names() -> bool:
        shown.render_plain_names({})
        latin = shown.grab().toImage()
        shown.render_plain_names(samples.content().anatomy)
        return shown.grab().toImage() != latin

    assert not changed_by_names()
    shown.zoom_buttons.nearer.click()
    assert changed_by_names()
    shown.render_brush(Brush(Tool.PAINT))
    assert not changed_by_names()
    shown.render_brush(Brush())
    shown.zoom_at(1.1, QPointF(300, 300))
    assert shown.is_moving
    assert not changed_by_names()


def test_the_side_view_is_looked_at_closely_where_it_hurts(qtbot: QtBot, atlas: Atlas) -> None:
    shown = BodyMap()
    qtbot.addWidget(shown)
    shown.resize(720, 760)
    shown.render_sheet(atlas.sheets[View.SIDE], samples.names(), {})
    shown.zoom_buttons.nearer.click()
    assert shown.camera.centre.x() == 200.0
    shown.zoom_buttons.whole.click()
    shown.render_drawing(samples.DRAWING.mirrored)
    shown.zoom_buttons.nearer.click()
    assert shown.camera.centre.x() == -200.0
