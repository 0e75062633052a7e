"""How the body map looks: the shipped body with marks, zones and trigger points."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sciatica_desktop.core.anatomy import Atlas, Place, Sheet, Side, View
from sciatica_desktop.core.map_picture import Hotspot, Layer, Referral
from sciatica_desktop.core.pain import Drawing, Level, Mark, Quality, Stroke
from sciatica_desktop.ui import samples
from sciatica_desktop.ui.body.body_map import BodyMap
from sciatica_desktop.ui.kit import theme
from tests.support.picture import Pictures

RIGHT, LEFT = Side.RIGHT, Side.LEFT
MARKS = Drawing(
    (
        Mark(Place("buttock_mid", RIGHT), 7),
        Mark(Place("thigh_posterior_middle", RIGHT), 5, Quality.BURNING),
        Mark(Place("calf_lateral_upper", RIGHT), 3, Quality.TINGLING),
        Mark(Place("sacrum", Side.MIDLINE), 2, Quality.SHARP),
        Mark(Place("leg_lateral_lower", RIGHT), 4, Quality.NUMB),
        Mark(Place("thigh_posterior_distal", RIGHT), 6, Quality.ELECTRIC),
        Mark(Place("buttock_upper_outer", LEFT), 9, level=Level.SURFACE),
    )
)

PAINTED = Drawing(
    (
        Mark(Place("hip_lateral", RIGHT), 7),
        Mark(Place("thigh_lateral_middle", RIGHT), 5, Quality.BURNING),
        Mark(Place("shin", RIGHT), 4, Quality.SHARP),
        Mark(Place("groin", RIGHT), 3),
        Mark(Place("heel_plantar", LEFT), 6),
    ),
    (
        Stroke(View.SIDE, ((190.0, 1120.0), (215.0, 1200.0), (210.0, 1300.0)), 20.0, 8, Quality.TINGLING),
        Stroke(View.FRONT, ((60.0, 930.0), (75.0, 1020.0), (70.0, 1100.0)), 20.0, 6),
        Stroke(View.SOLES, ((90.0, -20.0), (85.0, 60.0), (110.0, 110.0)), 12.0, 7, Quality.NUMB),
    ),
)
"""Something in every view besides the back."""

POINTS = {
    "gmin_post": "Outer buttock, deep",
    "pir_1": "Mid-buttock, inner",
    "pir_2": "Mid-buttock, outer",
    "bf_1": "Thigh",
}
POINTS_RANKED = tuple(enumerate(POINTS.items(), start=1))


@pytest.fixture(params=["light", "dark"])
def scheme(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    theme.apply(qapp, request.param)
    yield request.param
    theme.apply(qapp, "light")


def body(qtbot: QtBot, sheet: Sheet) -> BodyMap:
    """A map of one view."""
    made = BodyMap()
    qtbot.addWidget(made)
    made.resize(420, 560)
    folder = samples.ASSETS / "body"
    reliefs = {name: QImage(str(folder / relief.file)) for name, relief in sheet.reliefs.items()}
    made.render_sheet(sheet, samples.names(), reliefs)
    return made


@pytest.fixture
def shown(qtbot: QtBot, scheme: str) -> Iterator[BodyMap]:
    made = body(qtbot, samples.atlas().sheets[View.BACK])
    yield made
    made.close()


@pytest.fixture(params=[View.SIDE, View.FRONT, View.SOLES])
def view(request: pytest.FixtureRequest) -> View:
    return View(request.param)


@pytest.fixture
def another(view: View, qtbot: QtBot, scheme: str, atlas: Atlas) -> Iterator[BodyMap]:
    made = body(qtbot, atlas.sheets[view])
    yield made
    made.close()


def test_every_other_view_with_marks_and_paint(another: BodyMap, view: View, scheme: str, picture: Pictures) -> None:
    another.render_drawing(PAINTED)
    picture(another, f"body_map_{view}_{scheme}")


def test_the_depth_of_every_other_view(another: BodyMap, view: View, scheme: str, picture: Pictures) -> None:
    another.render_layers(frozenset({Layer.SKIN, Layer.DEEP, Layer.BONES, Layer.NERVE}))
    picture(another, f"body_map_{view}_deep_{scheme}")


def test_the_muscles_with_marks(shown: BodyMap, scheme: str, picture: Pictures) -> None:
    shown.render_drawing(MARKS)
    picture(shown, f"body_map_marks_{scheme}")


def test_the_point_being_looked_at(shown: BodyMap, scheme: str, picture: Pictures) -> None:
    spots = {point: samples.atlas().spots[point].on(RIGHT) for point in POINTS}
    shown.render_drawing(MARKS)
    shown.render_hotspots(
        tuple(Hotspot(point, RIGHT, spots[point].at[View.BACK], name, rank) for rank, (point, name) in POINTS_RANKED)
    )
    shown.render_referral(Referral("gmin_post", RIGHT, POINTS["gmin_post"], spots["gmin_post"]))
    shown.zoom_buttons.nearer.click()
    picture(shown, f"body_map_zones_{scheme}")


def test_the_deep_layer(shown: BodyMap, scheme: str, picture: Pictures) -> None:
    shown.render_layers(frozenset({Layer.SKIN, Layer.DEEP, Layer.BONES, Layer.NERVE}))
    shown.zoom_buttons.nearer.click()
    picture(shown, f"body_map_deep_{scheme}")
