"""The regions seen from behind: complete, exact, without crumbs."""

from __future__ import annotations

from typing import Any

import pytest
from builder.source import region_table
from shapely import union_all
from shapely.geometry import Point, Polygon, box
from shapely.geometry.base import BaseGeometry

TOP = 500.0
Sheet = dict[str, Any]


def _mirrored(polygon: Polygon) -> Polygon:
    return Polygon([(-x, y) for x, y in polygon.exterior.coords])


def _skin(back: Sheet) -> BaseGeometry:
    return union_all([Polygon(ring) for ring in back["skin"]]).intersection(box(-400, TOP, 400, 1800))


@pytest.fixture(scope="module")
def places(back: Sheet, region_rows: list[dict[str, Any]]) -> dict[str, BaseGeometry]:
    """Every region on every side."""
    paired = {row["id"]: row["paired"] for row in region_rows}
    found: dict[str, BaseGeometry] = {}
    for key, rings in back["regions"].items():
        shapes = [Polygon(ring) for ring in rings]
        found[key] = union_all(shapes)
        if paired[key]:
            found["left " + key] = union_all([_mirrored(shape) for shape in shapes])
    return found


def test_every_region_with_a_back_view_is_drawn_and_no_other(back: Sheet, region_rows: list[dict[str, Any]]) -> None:
    assert set(back["regions"]) == {row["id"] for row in region_rows if "back" in row["views"]}


def test_the_region_list_is_the_table_in_its_order(region_rows: list[dict[str, Any]]) -> None:
    table = region_table()
    assert [row["id"] for row in region_rows] == [row["id"] for row in table]
    assert [row["paired"] for row in region_rows] == [row["side"] == "pair" for row in table]


def test_the_regions_cover_the_skin_below_the_ribs(back: Sheet, places: dict[str, BaseGeometry]) -> None:
    gap = _skin(back).difference(union_all(list(places.values())))
    assert gap.buffer(-0.5).is_empty
    assert gap.area < 150


def test_the_regions_stay_on_the_skin(back: Sheet, places: dict[str, BaseGeometry]) -> None:
    assert union_all(list(places.values())).difference(_skin(back)).buffer(-0.5).is_empty


def test_no_place_belongs_to_two_regions(places: dict[str, BaseGeometry]) -> None:
    shared = sum(shape.area for shape in places.values()) - union_all(list(places.values())).area
    assert shared < 1.0


def test_neighbours_share_their_border_without_a_gap(places: dict[str, BaseGeometry]) -> None:
    whole = union_all([shape for key, shape in places.items() if not key.startswith("left ")])
    holes = [Polygon(ring) for part in getattr(whole, "geoms", [whole]) for ring in part.interiors]
    assert not holes


def test_regions_are_few_whole_pieces_without_slivers(back: Sheet) -> None:
    for key, rings in back["regions"].items():
        assert len(rings) <= 2, key
        for ring in rings:
            shape = Polygon(ring)
            assert shape.is_valid, key
            assert shape.area > 400, key
            assert shape.buffer(-2.5).area > 0.4 * shape.area, key


def test_midline_regions_are_the_same_on_both_sides(back: Sheet, region_rows: list[dict[str, Any]]) -> None:
    for row in region_rows:
        if not row["paired"]:
            shape = union_all([Polygon(ring) for ring in back["regions"][row["id"]]])
            mirrored = union_all([_mirrored(Polygon(ring)) for ring in back["regions"][row["id"]]])
            assert shape.symmetric_difference(mirrored).area < 1.0


def test_paired_regions_lie_on_the_right(back: Sheet, region_rows: list[dict[str, Any]]) -> None:
    for row in region_rows:
        if row["paired"] and row["id"] in back["regions"]:
            assert min(x for ring in back["regions"][row["id"]] for x, _ in ring) >= 0.0


@pytest.mark.parametrize(
    ("landmark", "region"),
    [
        ("PSIS", "sacroiliac"),
        ("ischial_tuberosity", "sit_bone"),
        ("greater_trochanter_lateral", "hip_lateral"),
        ("iliac_crest_top", "iliac_crest"),
        ("popliteal_crease", "knee_posterior"),
        ("medial_malleolus", "ankle_medial"),
        ("lateral_malleolus", "ankle_lateral"),
        ("calcaneus_posterior", "heel_posterior"),
        ("L2_spinous", "lumbar_midline"),
        ("coccyx_tip", "coccyx"),
    ],
)
def test_landmarks_lie_in_the_regions_named_after_them(back: Sheet, landmark: str, region: str) -> None:
    shape = union_all([Polygon(ring) for ring in back["regions"][region]])
    assert shape.covers(Point(back["landmarks"][landmark]["at"]))
