"""Which place lies at a point of a sheet."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sciatica_desktop.core.anatomy import Atlas, Place, Side, View
from sciatica_desktop.core.shapes import Polygon, centroid, contains


def square(left: float, top: float, wide: float = 10.0) -> Polygon:
    return ((left, top), (left + wide, top), (left + wide, top + wide), (left, top + wide))


NEAR, FAR = Place("shin", Side.LEFT), Place("shin", Side.RIGHT)


@pytest.mark.parametrize(
    ("x", "y", "tolerance", "place"),
    [
        (5, 5, 0, NEAR),
        (15, 5, 0, None),
        (12, 5, 3, NEAR),
        (12, 5, 1, None),
        (18, 5, 8, FAR),
        (12, 5, 8, NEAR),
        (5, 13, 3, NEAR),
        (5, 13, 2.9, None),
        (-3, 5, 3, NEAR),
        (5, -3, 3, NEAR),
        (33, 5, 3, FAR),
    ],
)
def test_the_place_under_a_point_or_the_nearest_within_reach(
    atlas: Atlas, x: float, y: float, tolerance: float, place: Place | None
) -> None:
    sheet = replace(atlas.sheets[View.BACK], places={NEAR: (square(0, 0),), FAR: (square(20, 0),)})
    assert sheet.place_at(x, y, tolerance) == place


@pytest.mark.parametrize("view", View)
def test_the_middle_of_every_place_is_that_place(atlas: Atlas, view: View) -> None:
    sheet = atlas.sheets[view]
    for place, polygons in sheet.places.items():
        x, y = centroid(polygons)
        if any(contains(polygon, x, y) for polygon in polygons):
            assert sheet.place_at(x, y) == place
