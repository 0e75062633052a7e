"""Muscles, bones and nerves stay true to the measurements in every view."""

from __future__ import annotations

from typing import Any

import pytest
from shapely import union_all
from shapely.geometry import LineString, Polygon, box
from shapely.geometry.base import BaseGeometry

Sheet = dict[str, Any]


VIEWS = ("back", "side", "front")


def _shape(rings: list[Any], shift: float = 0.0) -> BaseGeometry:
    return union_all([Polygon([(x - shift, y) for x, y in ring]).buffer(0) for ring in rings])


def _likeness(drawn: BaseGeometry, given: BaseGeometry) -> float:
    return float(drawn.intersection(given).area / drawn.union(given).area)


@pytest.mark.parametrize("view", VIEWS)
def test_the_skin_keeps_its_measured_shape(view: str, sheets: dict[str, Sheet], sources: dict[str, Sheet]) -> None:
    shift = sheets[view]["frame"]["shift_mm"]
    given = _shape([sources[view]["skin"]["outline"]])
    left, _, right, _ = given.bounds
    half = _shape(sheets[view]["skin"], shift).intersection(box(left - 30, 0, right + 30, 1800))
    if not shift:
        half = half.intersection(box(0, 0, 400, 1800) if right > -left else box(-400, 0, 0, 1800))
    assert _likeness(half, given) >= 0.98
    above_the_toes = box(-500, 0, 500, 1660)
    assert half.intersection(above_the_toes).hausdorff_distance(given.intersection(above_the_toes)) < 4.0


@pytest.mark.parametrize("view", VIEWS)
def test_landmarks_are_where_they_were_measured(view: str, sheets: dict[str, Sheet], sources: dict[str, Sheet]) -> None:
    shift = sheets[view]["frame"]["shift_mm"]
    for key, landmark in sheets[view]["landmarks"].items():
        given = sources[view]["landmarks"][key]
        assert landmark["at"] == pytest.approx([given["x"] + shift, given["y"]], abs=0.001)


@pytest.mark.parametrize("view", VIEWS)
def test_fibres_are_many_and_stay_in_their_muscle(view: str, sheets: dict[str, Sheet]) -> None:
    for muscle in sheets[view]["muscles"]:
        room = _shape(muscle["polygons"]).buffer(0.3)
        assert len(muscle["fibres"]) >= 6, muscle["id"]
        assert all(room.covers(LineString(fibre)) for fibre in muscle["fibres"]), muscle["id"]


@pytest.mark.parametrize("view", VIEWS)
def test_what_was_set_by_hand_is_named_so_and_stays_in_the_body(
    view: str, sheets: dict[str, Sheet], sources: dict[str, Sheet]
) -> None:
    room = _shape(sheets[view]["skin"]).buffer(3.0)
    for muscle in sheets[view]["muscles"]:
        assert ("context" in muscle) == (muscle["id"] not in sources[view]["muscles"]), muscle["id"]
        assert room.covers(_shape(muscle["polygons"]).intersection(box(-500, 470, 500, 1800))), muscle["id"]


@pytest.mark.parametrize("view", VIEWS)
def test_tendons_are_part_of_their_muscle(view: str, sheets: dict[str, Sheet]) -> None:
    for muscle in sheets[view]["muscles"]:
        room = _shape(muscle["polygons"]).buffer(0.6)
        assert all(room.covers(Polygon(ring)) for ring in muscle["tendons"]), muscle["id"]


def test_the_nerves_of_the_leg_are_there_with_their_hidden_parts(sheets: dict[str, Sheet]) -> None:
    nerves = {nerve["id"]: nerve for nerve in sheets["back"]["nerves"]}
    assert {"sciatic", "tibial", "common_fibular", "sural", "L4_root", "L5_root", "S1_root", "S2_root"} <= set(nerves)
    assert nerves["sciatic"]["hidden"] == 2
    assert nerves["L5_root"]["hidden"] == len(nerves["L5_root"]["path"])
