"""Places and zones of the trigger points: on the body, in their muscle, apart from each other."""

from __future__ import annotations

import json
from math import dist
from pathlib import Path
from typing import Any

import pytest
from builder.areas import AREAS, NOT_DRAWN
from builder.spots import muscles_of
from shapely import union_all
from shapely.geometry import Point, Polygon
from shapely.geometry.base import BaseGeometry

from sciatica_desktop.core import areas

Sheet = dict[str, Any]


def _zone(point: Sheet, part: str) -> BaseGeometry:
    return union_all([Polygon(ring) for ring in point["zones"].get("back", {}).get(part, [])])


def _content(body_folder: Path) -> list[Sheet]:
    path = body_folder.parent / "content" / "en" / "points.json"
    return list(json.loads(path.read_text(encoding="utf-8"))["points"])


def test_every_point_of_the_content_has_a_place(points: Sheet, body_folder: Path) -> None:
    assert list(points) == [point["id"] for point in _content(body_folder)]
    assert len(points) == 42


def test_every_point_lies_in_its_muscle(points: Sheet, source: Sheet) -> None:
    for key, point in points.items():
        muscle = union_all([Polygon(source["muscles"][name]["outline"]).buffer(0) for name in muscles_of(key)])
        assert muscle.distance(Point(point["at"]["back"])) <= 3.0, key


def test_points_of_one_muscle_lie_apart(points: Sheet, body_folder: Path) -> None:
    rows = _content(body_folder)
    pairs = [
        (one["id"], two["id"]) for k, one in enumerate(rows) for two in rows[k + 1 :] if one["muscle"] == two["muscle"]
    ]
    assert pairs
    for one, two in pairs:
        assert dist(points[one]["at"]["back"], points[two]["at"]["back"]) >= 12.0, (one, two)


def test_essential_and_spillover_do_not_overlap(points: Sheet) -> None:
    for key, point in points.items():
        assert _zone(point, "essential").intersection(_zone(point, "spillover")).area < 1.0, key


def test_zones_stay_on_the_skin(points: Sheet, back: Sheet) -> None:
    skin = Polygon(back["skin"][0])
    for key, point in points.items():
        for part in ("essential", "spillover"):
            assert _zone(point, part).difference(skin).area < 1.0, (key, part)


def test_zones_have_few_pieces_and_no_crumbs(points: Sheet) -> None:
    for key, point in points.items():
        for part in ("essential", "spillover"):
            rings = point["zones"].get("back", {}).get(part, [])
            assert len(rings) <= 3, (key, part)
            for ring in rings:
                assert Polygon(ring).is_valid, (key, part)
                assert Polygon(ring).area > 120, (key, part)
                assert len(ring) < 200, (key, part)


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
    ],
)
def test_zones_cover_the_regions_that_the_tables_name(
    points: Sheet, back: Sheet, key: str, part: str, region: str, least: float
) -> None:
    shape = union_all([Polygon(ring) for ring in back["regions"][region]])
    assert _zone(points[key], part).intersection(shape).area >= least * shape.area


def test_only_points_with_no_region_behind_have_no_zone_there(points: Sheet) -> None:
    empty = {key for key, point in points.items() if "back" not in point["zones"]}
    assert empty == {"am_2"}


def test_elsewhere_names_only_regions_that_no_view_draws(
    points: Sheet, region_rows: list[Sheet], body_folder: Path
) -> None:
    views = {path.stem for path in body_folder.glob("*.json")} & {"back", "side", "front", "soles"}
    hidden = {row["id"] for row in region_rows if not views & set(row["views"])}
    for key, point in points.items():
        for part in ("essential", "spillover"):
            assert set(point["elsewhere"][part]) <= hidden, key
            assert all(0 < share <= 1 for share in point["elsewhere"][part].values()), key


def test_every_area_of_the_content_is_mapped_or_known_to_have_no_region(body_folder: Path) -> None:
    named = {area["area"] for point in _content(body_folder) for part in point["zones"].values() for area in part}
    assert named <= set(AREAS) | NOT_DRAWN
    assert (frozenset(AREAS), NOT_DRAWN) == (areas.AREAS, areas.OFF_THE_MAP)
    page = (body_folder.parents[1] / "docs" / "areas.md").read_text(encoding="utf-8")
    assert all(area in page for area in named)
