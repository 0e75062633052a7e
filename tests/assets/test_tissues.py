"""Muscles, bones and nerves stay true to the measurements; the relief fits the body."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image
from shapely import union_all
from shapely.geometry import LineString, Polygon

Sheet = dict[str, Any]


def _likeness(rings: list[Any], outline: list[Any]) -> float:
    drawn, given = union_all([Polygon(ring) for ring in rings]), Polygon(outline).buffer(0)
    return float(drawn.intersection(given).area / drawn.union(given).area)


def test_every_muscle_keeps_its_measured_shape(back: Sheet, source: Sheet) -> None:
    for muscle in back["muscles"]:
        assert _likeness(muscle["polygons"], source["muscles"][muscle["id"]]["outline"]) >= 0.95, muscle["id"]


def test_every_bone_keeps_its_measured_shape(back: Sheet, source: Sheet) -> None:
    assert {bone["id"] for bone in back["bones"]} == set(source["bones"])
    for bone in back["bones"]:
        assert _likeness(bone["polygons"], source["bones"][bone["id"]]["outline"]) >= 0.95, bone["id"]


def test_the_skin_keeps_its_measured_shape(back: Sheet, source: Sheet) -> None:
    half = Polygon(back["skin"][0]).intersection(Polygon([(0, 0), (400, 0), (400, 1800), (0, 1800)]))
    given = Polygon(source["skin"]["outline"]).buffer(0)
    assert half.intersection(given).area / half.union(given).area >= 0.98
    assert half.exterior.hausdorff_distance(given.exterior) < 4.0


def test_landmarks_are_where_they_were_measured(back: Sheet, source: Sheet) -> None:
    for key, landmark in back["landmarks"].items():
        assert landmark["at"] == [source["landmarks"][key]["x"], source["landmarks"][key]["y"]]
        assert landmark["plain"]


def test_fibres_are_many_and_stay_in_their_muscle(back: Sheet) -> None:
    for muscle in back["muscles"]:
        room = union_all([Polygon(ring) for ring in muscle["polygons"]]).buffer(0.3)
        assert len(muscle["fibres"]) >= 9, muscle["id"]
        assert all(room.covers(LineString(fibre)) for fibre in muscle["fibres"]), muscle["id"]


def test_tendons_are_part_of_their_muscle(back: Sheet) -> None:
    for muscle in back["muscles"]:
        room = union_all([Polygon(ring) for ring in muscle["polygons"]]).buffer(0.6)
        assert all(room.covers(Polygon(ring)) for ring in muscle["tendons"]), muscle["id"]


def test_the_nerves_of_the_leg_are_there_with_their_hidden_parts(back: Sheet) -> None:
    nerves = {nerve["id"]: nerve for nerve in back["nerves"]}
    assert {"sciatic", "tibial", "common_fibular", "sural", "L4_root", "L5_root", "S1_root", "S2_root"} <= set(nerves)
    assert nerves["sciatic"]["hidden"] == 2
    assert nerves["L5_root"]["hidden"] == len(nerves["L5_root"]["path"])


def test_relief_pictures_are_grey_small_and_cover_the_body(back: Sheet, body_folder: Path) -> None:
    left, top, right, bottom = back["bounds"]
    total = 0
    for relief in back["relief"].values():
        path = body_folder / relief["file"]
        total += path.stat().st_size
        with Image.open(path) as picture:
            assert picture.mode == "L"
            wide, high = (size * relief["mm_per_px"] for size in picture.size)
            assert np.asarray(picture)[0, 0] == 128
        assert relief["origin"][0] <= left
        assert relief["origin"][1] <= top
        assert relief["origin"][0] + wide >= right
        assert relief["origin"][1] + high >= bottom
    assert total < 600_000


def test_light_on_the_skin_comes_from_the_upper_left(back: Sheet, body_folder: Path) -> None:
    relief = back["relief"]["skin"]
    with Image.open(body_folder / relief["file"]) as picture:
        grey = np.asarray(picture, dtype=float)
    row = int((1350 - relief["origin"][1]) / relief["mm_per_px"])
    left, right = (int((x - relief["origin"][0]) / relief["mm_per_px"]) for x in (60, 130))
    assert grey[row - 20 : row + 20, left].mean() > 128 > grey[row - 20 : row + 20, right].mean()
