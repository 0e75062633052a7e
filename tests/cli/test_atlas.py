"""`atlas`: what the body map is made of, both sides, in mm."""

from __future__ import annotations

import csv
import io
import json
from contextlib import redirect_stdout
from statistics import mean
from typing import Any

import pytest

from sciatica_desktop.cli import main
from sciatica_desktop.host.paths import assets
from tests.cli.conftest import Run

SHAPES = ("regions", "bones", "muscles", "skin_areas")
Shape = list[list[list[float]]]


@pytest.fixture(scope="module")
def atlas() -> dict[str, Any]:
    """What `atlas --json` prints; it is large, so all tests read one answer."""
    with redirect_stdout(io.StringIO()) as out:
        assert main(["atlas", "--json"]) == 0
    found: dict[str, Any] = json.loads(out.getvalue())
    return found


def table() -> list[dict[str, str]]:
    with (assets() / "body" / "source" / "regions.csv").open(encoding="utf-8") as file:
        return list(csv.DictReader(file))


def shapes_of(view: dict[str, Any]) -> dict[str, Shape]:
    """All that is drawn in a view, a zone as two shapes, a point as a polygon of one corner."""
    zones = {f"{kind} {name}": shape for name, both in view["zones"].items() for kind, shape in both.items()}
    points = {f"at {name}": [[at]] for name, at in view["points"].items()}
    drawn = {f"{kind} {name}": shape for kind in SHAPES for name, shape in view[kind].items()}
    return drawn | zones | points


def corners(shape: Shape, sign: int = 1) -> set[frozenset[tuple[float, float]]]:
    return {frozenset((sign * x, y) for x, y in polygon) for polygon in shape}


def test_it_has_the_promised_shape(atlas: dict[str, Any]) -> None:
    assert set(atlas) == {"frame", "views"}
    assert atlas["frame"]["stature_mm"] == 1700
    assert list(atlas["views"]) == ["back", "side", "front", "soles"]
    for view in atlas["views"].values():
        assert set(view) == {"skin", "regions", "bones", "muscles", "skin_areas", "points", "zones", "zones_drawn"}
        for kind in SHAPES:
            for name, shape in view[kind].items():
                assert name.rpartition(":")[2] in {"L", "R", "M"}, name
                assert shape, name
                assert min(map(len, shape)) >= 3, name
                assert all(len(point) == 2 for polygon in shape for point in polygon), name


def test_a_view_has_every_region_that_the_table_names_for_it(atlas: dict[str, Any]) -> None:
    expected: dict[str, set[str]] = {view: set() for view in atlas["views"]}
    for row in table():
        for view in row["views"].replace("sole", "soles").split("|"):
            expected[view] |= {f"{row['id']}:{side}" for side in ("M" if row["side"] == "midline" else "LR")}
    assert expected == {name: set(view["regions"]) for name, view in atlas["views"].items()}


def test_both_sides_are_exact_mirrors(atlas: dict[str, Any]) -> None:
    for view in atlas["views"].values():
        shapes = shapes_of(view)
        right = {name: shape for name, shape in shapes.items() if name.endswith(":R")}
        assert len(right) > 80
        assert len(right) == sum(name.endswith(":L") for name in shapes)
        for name, shape in right.items():
            assert corners(shapes[name[:-1] + "L"]) == corners(shape, -1), name


def test_every_point_is_somewhere_and_has_zones_on_both_sides(atlas: dict[str, Any]) -> None:
    words = json.loads((assets() / "content" / "en" / "points.json").read_text(encoding="utf-8"))
    expected = {f"{point['id']}:{side}" for point in words["points"] for side in "LR"}
    placed = set().union(*(view["points"] for view in atlas["views"].values()))
    assert placed == expected
    for view in atlas["views"].values():
        assert set(view["zones"]) == expected
        assert all(set(zones) == {"essential", "spillover"} for zones in view["zones"].values())


def test_bones_and_muscles_carry_the_names_of_the_body_file(atlas: dict[str, Any]) -> None:
    for name, view in atlas["views"].items():
        body = json.loads((assets() / "body" / f"{name}.json").read_text(encoding="utf-8"))
        for kind in ("muscles", "bones"):
            measured = {shape["id"] for shape in body[kind] if not shape.get("context")}
            assert {key.rpartition(":")[0] for key in view[kind]} == measured
    back = atlas["views"]["back"]
    assert {"femur:L", "femur:R", "gluteus_minimus:L", "gluteus_minimus:R"} <= set(back["bones"]) | set(back["muscles"])


def test_the_side_view_is_told_in_the_frame_it_was_measured_in(atlas: dict[str, Any]) -> None:
    source = json.loads((assets() / "body" / "source" / "anatomy_lateral.json").read_text(encoding="utf-8"))
    side = atlas["views"]["side"]

    def ends(shape: Shape) -> tuple[float, float]:
        xs = [x for polygon in shape for x, _ in polygon]
        return min(xs), max(xs)

    for kind, name, side_of in (("bones", "femur", "R"), ("bones", "sacrum", "M"), ("muscles", "soleus", "R")):
        given = ends([source[kind][name]["outline"]])
        assert ends(side[kind][f"{name}:{side_of}"]) == pytest.approx(given, abs=1.5), name
    right, left = ends(side["bones"]["femur:R"]), ends(side["bones"]["femur:L"])
    assert left == (-right[1], -right[0])
    assert ends(side["skin"][:1])[0] == pytest.approx(ends([source["skin"]["outline"]])[0], abs=1.5)
    trochanter = source["landmarks"]["greater_trochanter_lateral"]
    assert side["points"]["gmin_ant:R"][0] == pytest.approx(trochanter["x"], abs=40)


def test_right_is_right_and_what_is_high_has_a_small_y(atlas: dict[str, Any]) -> None:
    regions = atlas["views"]["back"]["regions"]

    def middle(name: str, axis: int) -> float:
        return float(mean(point[axis] for polygon in regions[name] for point in polygon))

    assert middle("buttock_mid:R", 0) > 50
    assert middle("buttock_mid:L", 0) < -50
    assert abs(middle("sacrum:M", 0)) < 1
    assert 0 < middle("lumbar_lower:R", 1) < middle("buttock_mid:R", 1) < middle("calf_middle:R", 1) < 1700


def test_without_json_it_counts(run: Run) -> None:
    ran = run("atlas")
    assert ran.code == 0
    assert f"{len(table())} regions, 65 trigger points" in ran.out


def test_the_region_table_of_the_program_is_the_one_it_was_built_from() -> None:
    built = json.loads((assets() / "body" / "regions.json").read_text(encoding="utf-8"))["regions"]
    assert [region["id"] for region in built] == [row["id"] for row in table()]
