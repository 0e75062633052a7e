"""Another figure: skin, regions and zones move with the outline, everything under the skin stays."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sciatica_desktop.core.anatomy import Atlas, Place, Relief, Side, View
from sciatica_desktop.core.figures import Reshaping, Row, Shape, with_figure
from sciatica_desktop.core.shapes import mirrored

WIDER = Reshaping(500.0, 100.0, tuple(Row(0.0, 100.0, 0.0, by) for by in (0.0, 10.0, 10.0, 0.0)))
LIMB = Reshaping(0.0, 100.0, (Row(20.0, 80.0, -4.0, 8.0), Row(20.0, 80.0, -4.0, 8.0)))
RELIEF = Relief("back_skin_wider.png", (0.0, 0.0), 1.0)


@pytest.fixture(scope="module")
def wider(atlas: Atlas) -> Atlas:
    return with_figure(atlas, {View.BACK: Shape(WIDER, {"skin": RELIEF})})


@pytest.mark.parametrize(
    ("at", "moved"),
    [
        ((100.0, 600.0), (110.0, 600.0)),
        ((-100.0, 600.0), (-110.0, 600.0)),
        ((100.0, 550.0), (105.0, 550.0)),
        ((50.0, 600.0), (50.0, 600.0)),
        ((0.0, 600.0), (0.0, 600.0)),
        ((120.0, 600.0), (130.0, 600.0)),
        ((100.0, 400.0), (100.0, 400.0)),
        ((100.0, 2000.0), (100.0, 2000.0)),
    ],
)
def test_the_edge_moves_most_and_the_middle_of_a_limb_stays(
    at: tuple[float, float], moved: tuple[float, float]
) -> None:
    assert WIDER.moved((at,)) == (moved,)


def test_both_edges_of_a_limb_move_apart_on_both_sides() -> None:
    right = LIMB.moved(((20.0, 50.0), (80.0, 50.0)))
    assert right == ((16.0, 50.0), (88.0, 50.0))
    assert LIMB.moved(mirrored(((20.0, 50.0), (80.0, 50.0)))) == mirrored(right)


def test_skin_regions_and_zones_follow(atlas: Atlas, wider: Atlas) -> None:
    before, after = atlas.sheets[View.BACK], wider.sheets[View.BACK]
    assert after.bounds[2] == pytest.approx(before.bounds[2], abs=20)
    place = Place("flank", Side.RIGHT)
    assert after.places[place] != before.places[place]
    assert after.places[place.mirrored] == tuple(map(mirrored, after.places[place]))
    zones = [(spot.zones, wider.spots[name].zones) for name, spot in atlas.spots.items()]
    assert any(old.essential.get(View.BACK) != new.essential.get(View.BACK) for old, new in zones)
    assert all(old.essential.get(View.FRONT) == new.essential.get(View.FRONT) for old, new in zones)


def test_what_lies_under_the_skin_stays(atlas: Atlas, wider: Atlas) -> None:
    before, after = atlas.sheets[View.BACK], wider.sheets[View.BACK]
    assert (after.tissues, after.bones, after.nerves, after.landmarks) == (
        before.tissues,
        before.bones,
        before.nerves,
        before.landmarks,
    )
    assert [spot.at for spot in wider.spots.values()] == [spot.at for spot in atlas.spots.values()]
    assert wider.sheets[View.SIDE] is atlas.sheets[View.SIDE]


def test_the_light_on_the_skin_is_another_one_and_that_on_the_muscles_is_not(atlas: Atlas, wider: Atlas) -> None:
    before, after = atlas.sheets[View.BACK].reliefs, wider.sheets[View.BACK].reliefs
    assert after["skin"] == RELIEF
    assert after["muscles"] == before["muscles"]


def test_without_shapes_it_is_the_same_atlas(atlas: Atlas) -> None:
    assert with_figure(atlas, {}) is atlas
    assert with_figure(replace(atlas, sheets={}), {View.BACK: Shape(WIDER, {})}).sheets == {}
