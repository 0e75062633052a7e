"""The skin areas of the nerve roots lie on the skin, beside each other, and hold the key points of the examination."""

from __future__ import annotations

from typing import Any

import pytest
from shapely import union_all
from shapely.geometry import Point, Polygon
from shapely.geometry.base import BaseGeometry

Sheet = dict[str, Any]
ROOTS = {"back": "L4 L5 S1 S2", "side": "L4 L5 S1", "front": "L4 L5 S1", "soles": "L4 L5 S1"}


def _shape(rings: list[Any]) -> BaseGeometry:
    return union_all([Polygon(ring) for ring in rings])


@pytest.mark.parametrize("view", ROOTS)
def test_areas_lie_on_the_skin_beside_each_other(view: str, sheets: dict[str, Sheet]) -> None:
    areas = {root: _shape(rings) for root, rings in sheets[view]["skin_areas"].items()}
    assert " ".join(areas) == ROOTS[view]
    whole = union_all(list(areas.values()))
    assert sum(shape.area for shape in areas.values()) - whole.area < 30.0
    assert whole.difference(_shape(sheets[view]["skin"])).buffer(-0.5).is_empty
    assert all(len(rings) == 1 for rings in sheets[view]["skin_areas"].values())


@pytest.mark.parametrize(
    ("view", "root", "landmark"),
    [
        ("back", "S2", "popliteal_crease"),
        ("back", "L4", "medial_malleolus"),
        ("back", "S1", "calcaneus_posterior"),
        ("front", "L4", "medial_malleolus"),
        ("side", "S1", "calcaneus_posterior"),
        ("side", "L5", "fibular_neck"),
    ],
)
def test_areas_hold_the_key_points(view: str, root: str, landmark: str, sheets: dict[str, Sheet]) -> None:
    at = Point(sheets[view]["landmarks"][landmark]["at"])
    assert _shape(sheets[view]["skin_areas"][root]).covers(at)


@pytest.mark.parametrize(
    ("view", "root", "region"),
    [("front", "L5", "foot_dorsum"), ("soles", "S1", "foot_lateral"), ("soles", "S1", "heel_plantar")],
)
def test_areas_cover_most_of_the_regions_named_with_them(
    view: str, root: str, region: str, sheets: dict[str, Sheet]
) -> None:
    shape = _shape(sheets[view]["regions"][region])
    assert shape.intersection(_shape(sheets[view]["skin_areas"][root])).area > 0.6 * shape.area
