"""The regions of every view: complete, exact, without crumbs."""

from __future__ import annotations

from typing import Any

import pytest
from builder.source import region_table
from shapely import union_all
from shapely.geometry import Point, Polygon, box
from shapely.geometry.base import BaseGeometry

TOP = 500.0
"""Above this height (mm) no view has a region."""

LOWEST_WITHOUT = {"back": TOP, "side": 850.0, "front": 906.0, "soles": -100.0}
"""How far down (mm) skin without a region reaches: belly and chest, which hold none."""

VIEWS = tuple(LOWEST_WITHOUT)
Sheet = dict[str, Any]
Places = dict[str, BaseGeometry]


def _mirrored(polygon: Polygon) -> Polygon:
    return Polygon([(-x, y) for x, y in polygon.exterior.coords])


def _shape(rings: list[Any]) -> BaseGeometry:
    return union_all([Polygon(ring) for ring in rings])


@pytest.fixture(scope="module")
def all_places(sheets: dict[str, Sheet], region_rows: list[Sheet]) -> dict[str, Places]:
    """Every region on every side, by view."""
    paired = {row["id"]: row["paired"] for row in region_rows}
    found: dict[str, Places] = {}
    for view, sheet in sheets.items():
        places = found[view] = {}
        for key, rings in sheet["regions"].items():
            places[key] = _shape(rings)
            if paired[key]:
                places["left " + key] = union_all([_mirrored(Polygon(ring)) for ring in rings])
    return found


@pytest.mark.parametrize("view", VIEWS)
def test_every_region_is_drawn_in_each_of_its_views(
    view: str, sheets: dict[str, Sheet], region_rows: list[Sheet]
) -> None:
    assert set(sheets[view]["regions"]) == {row["id"] for row in region_rows if view in row["views"]}


def test_the_region_list_is_the_table_in_its_order(region_rows: list[Sheet]) -> None:
    table = region_table()
    assert [row["id"] for row in region_rows] == [row["id"] for row in table]
    assert [row["paired"] for row in region_rows] == [row["side"] == "pair" for row in table]


@pytest.mark.parametrize("view", VIEWS)
def test_the_regions_cover_the_skin_but_for_belly_and_chest(
    view: str, sheets: dict[str, Sheet], all_places: dict[str, Places]
) -> None:
    gap = _shape(sheets[view]["skin"]).difference(union_all(list(all_places[view].values())))
    wide = gap.buffer(-0.5).buffer(0.5)
    for part in getattr(wide, "geoms", [wide]):
        if not part.is_empty:
            assert part.bounds[1] < TOP, "a gap that does not belong to the trunk"
            assert part.bounds[3] < LOWEST_WITHOUT[view] + 1.0


@pytest.mark.parametrize("view", VIEWS)
def test_the_regions_stay_on_the_skin(view: str, sheets: dict[str, Sheet], all_places: dict[str, Places]) -> None:
    outside = union_all(list(all_places[view].values())).difference(_shape(sheets[view]["skin"]))
    assert outside.buffer(-0.5).is_empty


@pytest.mark.parametrize("view", VIEWS)
def test_no_place_belongs_to_two_regions(view: str, all_places: dict[str, Places]) -> None:
    shapes = list(all_places[view].values())
    assert sum(shape.area for shape in shapes) - union_all(shapes).area < 1.0


@pytest.mark.parametrize("view", VIEWS)
def test_neighbours_share_their_border_without_a_gap(view: str, all_places: dict[str, Places]) -> None:
    whole = union_all([shape for key, shape in all_places[view].items() if not key.startswith("left ")])
    holes = [Polygon(ring) for part in getattr(whole, "geoms", [whole]) for ring in part.interiors]
    assert sum(hole.area for hole in holes) < 0.5


def _slits(regions: BaseGeometry, skin: BaseGeometry, reach: float) -> list[float]:
    """How long (mm) the gaps are that are wider than 1 mm and narrower than twice the reach, open ones too."""
    between = regions.buffer(reach).buffer(-reach).difference(regions).intersection(skin)
    wide = between.buffer(-0.5).buffer(0.5)
    found = [part.bounds for part in getattr(wide, "geoms", [wide]) if not part.is_empty]
    return [max(right - left, bottom - top) for left, top, right, bottom in found]


@pytest.mark.parametrize("view", VIEWS)
def test_no_gap_opens_towards_belly_and_chest(
    view: str, sheets: dict[str, Sheet], all_places: dict[str, Places]
) -> None:
    """Where two regions meet at the belly, the corner between them may be blunt; that is no gap."""
    whole, skin = union_all(list(all_places[view].values())), _shape(sheets[view]["skin"])
    assert _slits(whole, skin, 2.0) == []
    assert all(long < 12.0 for long in _slits(whole, skin, 8.0))


def test_an_open_gap_would_be_seen(sheets: dict[str, Sheet], all_places: dict[str, Places]) -> None:
    shapes, skin = all_places["side"], _shape(sheets["side"]["skin"])
    whole = union_all(list(shapes.values()))
    for wide, reach in ((1.5, 2.0), (6.0, 8.0)):
        border = shapes["flank"].intersection(shapes["iliac_crest"]).buffer(wide / 2, cap_style="flat")
        assert max(_slits(whole.difference(border), skin, reach)) > 12.0


@pytest.mark.parametrize("view", VIEWS)
def test_regions_are_few_whole_pieces_without_slivers(view: str, sheets: dict[str, Sheet]) -> None:
    for key, rings in sheets[view]["regions"].items():
        assert len(rings) <= 2, key
        for ring in rings:
            shape = Polygon(ring)
            assert shape.is_valid, key
            assert shape.area > 400, key
            assert shape.buffer(-2.5).area > 0.4 * shape.area, key


def test_midline_regions_are_the_same_on_both_sides(sheets: dict[str, Sheet], region_rows: list[Sheet]) -> None:
    for row in region_rows:
        if not row["paired"]:
            rings = sheets["back"]["regions"][row["id"]]
            mirrored = union_all([_mirrored(Polygon(ring)) for ring in rings])
            assert _shape(rings).symmetric_difference(mirrored).area < 1.0


@pytest.mark.parametrize("view", VIEWS)
def test_paired_regions_lie_on_the_right(view: str, sheets: dict[str, Sheet], region_rows: list[Sheet]) -> None:
    sign = -1 if view == "front" else 1
    for row in region_rows:
        if row["paired"] and row["id"] in sheets[view]["regions"]:
            assert min(sign * x for ring in sheets[view]["regions"][row["id"]] for x, _ in ring) >= 0.0


@pytest.mark.parametrize(
    ("view", "landmark", "region"),
    [
        ("back", "PSIS", "sacroiliac"),
        ("back", "ischial_tuberosity", "sit_bone"),
        ("back", "greater_trochanter_lateral", "hip_lateral"),
        ("back", "iliac_crest_top", "iliac_crest"),
        ("back", "popliteal_crease", "knee_posterior"),
        ("back", "medial_malleolus", "ankle_medial"),
        ("back", "lateral_malleolus", "ankle_lateral"),
        ("back", "calcaneus_posterior", "heel_posterior"),
        ("back", "L2_spinous", "lumbar_midline"),
        ("back", "coccyx_tip", "coccyx"),
        ("side", "greater_trochanter_lateral", "hip_lateral"),
        ("side", "iliac_crest_top", "iliac_crest"),
        ("side", "lateral_epicondyle", "knee_lateral"),
        ("side", "fibular_head", "knee_lateral"),
        ("side", "lateral_malleolus", "ankle_lateral"),
        ("side", "calcaneus_posterior", "heel_posterior"),
        ("front", "lateral_malleolus", "ankle_lateral"),
        ("front", "medial_malleolus", "ankle_medial"),
        ("front", "greater_trochanter_lateral", "hip_lateral"),
    ],
)
def test_landmarks_lie_in_the_regions_named_after_them(
    view: str, landmark: str, region: str, sheets: dict[str, Sheet]
) -> None:
    sheet = sheets[view]
    assert _shape(sheet["regions"][region]).covers(Point(sheet["landmarks"][landmark]["at"]))


def test_the_back_is_covered_from_the_ribs_down(sheets: dict[str, Sheet], all_places: dict[str, Places]) -> None:
    skin = _shape(sheets["back"]["skin"]).intersection(box(-400, TOP, 400, 1800))
    assert skin.difference(union_all(list(all_places["back"].values()))).area < 150
