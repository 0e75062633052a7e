"""Places and zones of the trigger points: on the body, in their muscle, apart from each other."""

from __future__ import annotations

import json
from math import dist
from pathlib import Path
from typing import Any

import pytest
from builder.areas import AREAS, NOT_DRAWN
from builder.spots import WITHOUT_OUTLINE, muscles_of
from shapely import union_all
from shapely.geometry import Point, Polygon
from shapely.geometry.base import BaseGeometry

from sciatica_desktop.core import areas

Sheet = dict[str, Any]
VIEWS = ("back", "side", "front", "soles")
MEASURED = VIEWS[:3]
KINDS = ("zones", "drawn")
OVERLAP = {"zones": 1.0, "drawn": 40.0}
"""How much (mm²) two kinds of zones may share: their common border is thinned apart on either side."""


def _zone(point: Sheet, part: str, view: str = "back", kind: str = "zones") -> BaseGeometry:
    return union_all([Polygon(ring) for ring in point[kind].get(view, {}).get(part, [])])


def _content(body_folder: Path) -> list[Sheet]:
    path = body_folder.parent / "content" / "en" / "points.json"
    return list(json.loads(path.read_text(encoding="utf-8"))["points"])


def test_every_point_of_the_content_has_a_place(points: Sheet, body_folder: Path) -> None:
    assert list(points) == [point["id"] for point in _content(body_folder)]
    assert all(point["at"] for point in points.values())


@pytest.mark.parametrize("view", MEASURED)
def test_every_point_lies_in_its_muscle(view: str, points: Sheet, sheets: dict[str, Sheet]) -> None:
    outlines = {muscle["id"]: muscle["polygons"] for muscle in sheets[view]["muscles"]}
    seen = {key: point for key, point in points.items() if view in point["at"] and muscles_of(key)}
    assert len(seen) >= 8
    for key, point in seen.items():
        rings = [ring for name in muscles_of(key) for ring in outlines.get(name, ())]
        muscle = union_all([Polygon(ring) for ring in rings])
        assert muscle.distance(Point(point["at"][view])) <= 3.0, key


@pytest.mark.parametrize("view", VIEWS)
def test_every_point_lies_on_the_skin(view: str, points: Sheet, sheets: dict[str, Sheet]) -> None:
    skin = union_all([Polygon(ring) for ring in sheets[view]["skin"]])
    off = [key for key, point in points.items() if view in point["at"] and not skin.contains(Point(point["at"][view]))]
    assert off == []


def test_only_muscles_that_were_not_measured_have_points_without_an_outline(points: Sheet) -> None:
    assert {key.partition("_")[0] for key in points if not muscles_of(key)} == set(WITHOUT_OUTLINE)


def test_points_of_one_muscle_lie_apart(points: Sheet, body_folder: Path) -> None:
    rows = _content(body_folder)
    pairs = [
        (one["id"], two["id"]) for k, one in enumerate(rows) for two in rows[k + 1 :] if one["muscle"] == two["muscle"]
    ]
    assert pairs
    for one, two in pairs:
        for view in set(points[one]["at"]) & set(points[two]["at"]):
            assert dist(points[one]["at"][view], points[two]["at"][view]) >= 12.0, (one, two, view)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("view", VIEWS)
def test_essential_and_spillover_do_not_overlap(view: str, kind: str, points: Sheet) -> None:
    for key, point in points.items():
        both = _zone(point, "essential", view, kind).intersection(_zone(point, "spillover", view, kind))
        assert both.area < OVERLAP[kind], key


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("view", VIEWS)
def test_zones_stay_on_the_skin(view: str, kind: str, points: Sheet, sheets: dict[str, Sheet]) -> None:
    skin = union_all([Polygon(ring) for ring in sheets[view]["skin"]])
    for key, point in points.items():
        for part in ("essential", "spillover"):
            assert _zone(point, part, view, kind).difference(skin).area < 1.0, (key, part)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("view", VIEWS)
def test_zones_have_few_pieces_and_no_crumbs(view: str, kind: str, points: Sheet) -> None:
    for key, point in points.items():
        for part in ("essential", "spillover"):
            rings = point[kind].get(view, {}).get(part, [])
            assert len(rings) <= 4, (key, part)
            for ring in rings:
                assert Polygon(ring).is_valid, (key, part)
                assert Polygon(ring).area > 120, (key, part)
                assert len(ring) < 200, (key, part)


@pytest.mark.parametrize("view", VIEWS)
def test_what_is_drawn_is_where_and_as_large_as_what_counts(view: str, points: Sheet) -> None:
    for key, point in points.items():
        for part in ("essential", "spillover"):
            counted, drawn = (_zone(point, part, view, kind) for kind in KINDS)
            assert abs(drawn.area - counted.area) <= max(0.12 * counted.area, 200.0), (key, part)
            assert drawn.intersection(counted).area >= min(0.75 * counted.area, counted.area - 200.0), (key, part)


@pytest.mark.parametrize("view", VIEWS)
def test_what_is_drawn_has_no_corners(view: str, points: Sheet) -> None:
    """A circle of 4 mm goes into nearly all of each patch."""
    for key, point in points.items():
        for ring in point["drawn"].get(view, {}).get("essential", []):
            patch = Polygon(ring)
            assert patch.buffer(-4).buffer(4.1).area >= 0.92 * patch.area, key


@pytest.mark.parametrize(
    ("key", "part", "region", "least"),
    [
        ("gmin_post", "essential", "thigh_posterior_middle", 0.5),
        ("gmin_post", "essential", "buttock_mid", 0.8),
        ("gmin_ant", "essential", "leg_lateral_upper", 0.6),
        ("pir_1", "essential", "hip_lateral", 0.7),
        ("pir_2", "essential", "sacroiliac", 0.8),
        ("sol_1", "essential", "achilles", 0.7),
        ("fl_1", "essential", "ankle_lateral", 0.6),
        ("ql_s2", "essential", "hip_lateral", 0.7),
        ("pla_1", "essential", "knee_posterior", 0.8),
        ("mf_s1", "essential", "coccyx", 0.7),
        ("gas_1", "essential", "sole_midfoot", 0.8),
        ("am_1", "essential", "groin", 0.7),
    ],
)
def test_zones_cover_the_regions_that_the_tables_name(
    points: Sheet, sheets: dict[str, Sheet], key: str, part: str, region: str, least: float
) -> None:
    view = next(view for view in VIEWS if region in sheets[view]["regions"])
    shape = union_all([Polygon(ring) for ring in sheets[view]["regions"][region]])
    assert _zone(points[key], part, view).intersection(shape).area >= least * shape.area


def test_only_a_point_whose_pain_stays_inside_the_pelvis_has_no_zone(points: Sheet) -> None:
    assert {key for key, point in points.items() if not point["zones"]} == {"am_2"}


def test_the_side_view_shows_the_zones_that_reach_its_regions(points: Sheet) -> None:
    seen = {key for key, point in points.items() if point["zones"].get("side", {}).get("essential")}
    assert {"gmin_post", "gmin_ant", "tfl_1", "vl_2", "fl_1", "gmed_2"} <= seen


def test_every_area_of_the_content_is_mapped_or_known_to_have_no_region(body_folder: Path) -> None:
    named = {area["area"] for point in _content(body_folder) for part in point["zones"].values() for area in part}
    assert named <= set(AREAS) | NOT_DRAWN
    assert (frozenset(AREAS), NOT_DRAWN) == (areas.AREAS, areas.OFF_THE_MAP)
    page = (body_folder.parents[1] / "docs" / "areas.md").read_text(encoding="utf-8")
    assert all(area in page for area in named)
