"""Building the body again gives the committed files."""

from __future__ import annotations

from typing import Any

import pytest
from builder.sheets import VIEWS, Body, region_list, sheet
from builder.zones import zone_file
from shapely import union_all
from shapely.geometry import Polygon

Sheet = dict[str, Any]


@pytest.fixture(scope="module")
def built(bodies: dict[str, Body]) -> dict[str, Sheet]:
    return {
        "regions": region_list(),
        "back": sheet(VIEWS[0], bodies["back"]),
        "zones": zone_file({"back": bodies["back"]}),
    }


def _same(one: list[Any], two: list[Any]) -> bool:
    first, second = (union_all([Polygon(ring) for ring in rings]) for rings in (one, two))
    return bool(first.symmetric_difference(second).area <= 0.002 * max(first.area, 1.0))


def test_the_region_list_is_up_to_date(built: dict[str, Sheet], region_rows: list[Sheet]) -> None:
    assert built["regions"]["regions"] == region_rows


def test_the_back_view_is_up_to_date(built: dict[str, Sheet], back: Sheet) -> None:
    assert list(built["back"]["regions"]) == list(back["regions"])
    assert built["back"]["landmarks"] == back["landmarks"]
    for key, rings in back["regions"].items():
        assert _same(built["back"]["regions"][key], rings), key
    for new, old in zip(built["back"]["muscles"], back["muscles"], strict=True):
        assert _same(new["polygons"], old["polygons"]), old["id"]


def test_the_zones_are_up_to_date(built: dict[str, Sheet], points: Sheet) -> None:
    new = built["zones"]["points"]
    assert list(new) == list(points)
    for key, point in points.items():
        assert new[key]["at"] == point["at"], key
        assert new[key]["elsewhere"] == point["elsewhere"], key
        for part, rings in point["zones"].get("back", {}).items():
            assert _same(new[key]["zones"]["back"][part], rings), (key, part)
