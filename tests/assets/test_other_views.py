"""The side, front and soles views can be built, though the program does not draw them yet."""

from __future__ import annotations

from typing import Any

import pytest
from builder.sheets import VIEWS, Body, View, sheet
from builder.zones import zone_file
from shapely import union_all
from shapely.geometry import Point, Polygon

OTHERS = [view for view in VIEWS if view.name != "back"]


@pytest.mark.parametrize("view", OTHERS, ids=[view.name for view in OTHERS])
def test_every_region_of_the_view_is_there_and_none_overlaps(
    view: View, bodies: dict[str, Body], region_rows: list[dict[str, Any]]
) -> None:
    body = bodies[view.name]
    assert set(body.regions) == {row["id"] for row in region_rows if view.name in row["views"]}
    shapes = [part for parts in body.regions.values() for part in parts]
    joined = union_all(shapes)
    assert sum(shape.area for shape in shapes) - joined.area < 1.0
    assert joined.difference(body.skin).buffer(-0.5).is_empty
    assert all(len(parts) == 1 for parts in body.regions.values())


def test_the_soles_are_covered_wholly(bodies: dict[str, Body]) -> None:
    body = bodies["soles"]
    covered = union_all([part for parts in body.regions.values() for part in parts])
    assert body.skin.difference(covered).buffer(-0.5).is_empty


def test_the_front_is_written_with_the_right_side_at_negative_x(bodies: dict[str, Body]) -> None:
    view = next(view for view in VIEWS if view.name == "front")
    drawn = sheet(view, bodies["front"])
    assert all(x <= 0 for rings in drawn["regions"].values() for ring in rings for x, _ in ring)
    assert drawn["landmarks"]["ASIS"]["at"][0] < 0
    assert drawn["fade"] == [470.0, 575.0]


def test_with_all_views_no_zone_is_left_elsewhere(bodies: dict[str, Body]) -> None:
    points = zone_file(bodies)["points"]
    assert all(not shares for point in points.values() for shares in point["elsewhere"].values())
    soles = union_all([Polygon(ring) for ring in points["gas_1"]["zones"]["soles"]["essential"]])
    midfoot = union_all(bodies["soles"].regions["sole_midfoot"])
    assert soles.intersection(midfoot).area > 0.8 * midfoot.area
    groin = union_all([Polygon(ring) for ring in points["am_1"]["zones"]["front"]["essential"]])
    assert groin.bounds[2] <= 0


def test_landmarks_of_the_side_view_lie_in_their_regions(bodies: dict[str, Body]) -> None:
    body = bodies["side"]
    for landmark, region in (("greater_trochanter_lateral", "hip_lateral"), ("lateral_malleolus", "ankle_lateral")):
        assert union_all(body.regions[region]).covers(Point(body.measured.at(landmark)))
