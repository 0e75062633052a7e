"""Where a number stands in a place, and the next place in a direction."""

from __future__ import annotations

import pytest

from sciatica_desktop.core.anatomy import Atlas, Place, View
from sciatica_desktop.core.shapes import Point, centroid, contains
from sciatica_desktop.ui import samples
from sciatica_desktop.ui.body.steps import anchors, nearest, neighbour
from tests.ui.small_body import CALF, HIP, LEFT_HIP, SACRUM, SHEET, THIGH, box

UP, DOWN, LEFT, RIGHT = (0, -1), (0, 1), (-1, 0), (1, 0)
CENTRES = {place: centroid(polygons) for place, polygons in SHEET.places.items()}


@pytest.mark.parametrize(
    ("start", "direction", "wanted"),
    [
        (HIP, DOWN, THIGH),
        (THIGH, DOWN, CALF),
        (THIGH, UP, HIP),
        (HIP, LEFT, SACRUM),
        (SACRUM, LEFT, LEFT_HIP),
        (SACRUM, RIGHT, HIP),
    ],
)
def test_an_arrow_leads_to_the_place_next_to_it(start: Place, direction: Point, wanted: Place) -> None:
    assert neighbour(CENTRES, start, direction) == wanted


@pytest.mark.parametrize(("start", "direction"), [(HIP, UP), (HIP, RIGHT), (CALF, DOWN)])
def test_there_is_nothing_beyond_the_edge(start: Place, direction: Point) -> None:
    assert neighbour(CENTRES, start, direction) is None


def test_the_nearest_place_is_found() -> None:
    assert nearest(CENTRES, (45, 800)) == CALF
    assert nearest({}, (0, 0)) is None


@pytest.mark.parametrize("view", View)
def test_every_place_of_the_body_is_reached_by_arrows(atlas: Atlas, view: View) -> None:
    centres = {place: centroid(polygons) for place, polygons in atlas.sheets[view].places.items()}
    first = next(iter(centres))
    reached, open_ends = {first}, [first]
    while open_ends:
        place = open_ends.pop()
        for direction in (UP, DOWN, LEFT, RIGHT):
            found = neighbour(centres, place, direction)
            if found is not None and found not in reached:
                reached.add(found)
                open_ends.append(found)
    assert set(centres) - reached == set()


def test_a_number_stands_inside_its_place() -> None:
    for place, polygons in samples.atlas().sheets[View.BACK].places.items():
        first = anchors(polygons)[0]
        assert any(contains(polygon, first.x, first.y) for polygon in polygons), place
        assert first.room > 5, place


def test_a_number_stands_in_the_middle_of_a_box() -> None:
    first = anchors([box(0, 0, 40, 60)])[0]
    assert (first.x, first.y) == pytest.approx((20, 30), abs=2)
    assert first.room == pytest.approx(20, abs=1)


def test_a_number_of_a_bent_place_stands_in_its_widest_arm() -> None:
    bent = ((0.0, 0.0), (100.0, 0.0), (100.0, 40.0), (12.0, 40.0), (12.0, 100.0), (0.0, 100.0))
    first = anchors([bent])[0]
    assert first.y < 40
    assert first.room > 15


def test_other_points_for_a_number_have_room_too() -> None:
    first, *others = anchors([box(0, 0, 40, 100)])
    assert others
    assert all(other.room >= 0.3 * first.room for other in others)
