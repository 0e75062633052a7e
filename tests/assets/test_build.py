"""Building the body again gives the committed files."""

from __future__ import annotations

from typing import Any

import pytest
from builder.sheets import VIEWS, Body, View, region_list, sheet
from builder.zones import zone_file
from shapely import union_all
from shapely.geometry import Polygon

Sheet = dict[str, Any]


def _same(one: list[Any], two: list[Any]) -> bool:
    first, second = (union_all([Polygon(ring) for ring in rings]) for rings in (one, two))
    return bool(first.symmetric_difference(second).area <= 0.002 * max(first.area, 1.0))


def test_the_region_list_is_up_to_date(region_rows: list[Sheet]) -> None:
    assert region_list()["regions"] == region_rows


@pytest.mark.parametrize("view", VIEWS, ids=[view.name for view in VIEWS])
def test_every_view_is_up_to_date(view: View, bodies: dict[str, Body], sheets: dict[str, Sheet]) -> None:
    built, committed = sheet(view, bodies[view.name]), sheets[view.name]
    assert list(built["regions"]) == list(committed["regions"])
    for key in ("frame", "bounds", "fade", "landmarks"):
        assert built[key] == committed[key], key
    assert _same(built["skin"], committed["skin"])
    for key, rings in committed["regions"].items():
        assert _same(built["regions"][key], rings), key
    for root, rings in committed["skin_areas"].items():
        assert _same(built["skin_areas"][root], rings), root
    for kind in ("muscles", "bones"):
        for new, old in zip(built[kind], committed[kind], strict=True):
            assert _same(new["polygons"], old["polygons"]), old["id"]
    for kind in ("muscles", "bones", "nerves"):
        assert [new["name"] for new in built[kind]] == [old["name"] for old in committed[kind]]


def test_the_zones_are_up_to_date(bodies: dict[str, Body], points: Sheet) -> None:
    new = zone_file(bodies)["points"]
    assert list(new) == list(points)
    for key, point in points.items():
        assert new[key]["at"] == point["at"], key
        for kind in ("zones", "drawn"):
            assert list(new[key][kind]) == list(point[kind]), key
            for view, zones in point[kind].items():
                for part, rings in zones.items():
                    assert _same(new[key][kind][view][part], rings), (key, kind, view, part)
