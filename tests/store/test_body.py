"""The shipped body loads, and one that does not fit is refused by file, key and reason."""

from __future__ import annotations

import gc
import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from sciatica_desktop.core.anatomy import Place, Side, View
from sciatica_desktop.core.reading import BadFile
from sciatica_desktop.core.shapes import centroid
from sciatica_desktop.store.body import add_rest, read_atlas, read_outlines

ASSETS = Path(__file__).parents[2] / "assets"
ATLAS = read_atlas(ASSETS)
FILES = ("regions", *View, "zones")


def test_the_shipped_body_has_all_views_and_a_place_for_every_point() -> None:
    assert list(ATLAS.sheets) == list(View)
    assert Place("sacrum", Side.MIDLINE) in ATLAS.sheets[View.BACK].places
    assert len(ATLAS.regions) > 40
    assert all(spot.at for spot in ATLAS.spots.values())


@pytest.mark.parametrize("view", View)
def test_every_region_is_shown_in_each_of_its_views_and_in_no_other(view: View) -> None:
    shown = {place for region in ATLAS.regions.values() if view in region.views for place in region.places}
    assert set(ATLAS.sheets[view].places) == shown


@pytest.mark.parametrize("view", View)
def test_left_is_right_mirrored_and_each_side_lies_where_the_view_says(view: View) -> None:
    places = ATLAS.sheets[view].places
    for place in (place for place in places if place.side is Side.RIGHT):
        right, left = places[place], places[place.mirrored]
        assert {(-x, y) for polygon in left for x, y in polygon} == {point for polygon in right for point in polygon}
        x, _ = centroid(right)
        assert view.side_at(x) is Side.RIGHT, place


def test_the_side_view_shows_two_profiles_that_do_not_touch() -> None:
    sheet = ATLAS.sheets[View.SIDE]
    assert sheet.shift == 200.0, "painted strokes are kept in this frame: it never changes"
    assert len(sheet.skin) == 2
    gaps = [min(abs(x) for x, _ in outline) for outline in sheet.skin]
    assert min(gaps) > 30.0
    assert [sheet.shift for view, sheet in ATLAS.sheets.items() if view is not View.SIDE] == [0.0] * 3


def test_the_first_view_can_be_read_alone_and_the_rest_added() -> None:
    first = read_outlines(ASSETS)
    assert list(first.sheets) == [View.BACK]
    assert not first.spots
    assert add_rest(first, ASSETS) == ATLAS


@pytest.fixture
def assets(tmp_path: Path) -> Path:
    """A copy of the body that may be spoilt."""
    (tmp_path / "body").mkdir()
    for name in FILES:
        shutil.copy(ASSETS / "body" / f"{name}.json", tmp_path / "body")
    return tmp_path


@pytest.mark.parametrize("name", FILES)
def test_a_missing_file_is_named(assets: Path, name: str) -> None:
    (assets / "body" / f"{name}.json").unlink()
    with pytest.raises(BadFile, match=rf"^body/{name}\.json: cannot be read"):
        read_atlas(assets)


@pytest.mark.parametrize(
    ("name", "key", "reason", "change"),
    [
        ("back", "view", "one of", lambda d: d.update(view="above")),
        ("back", "skin[0]", "points", lambda d: d.update(skin=[[[1, 2], [3]]])),
        ("back", "skin[0]", "points", lambda d: d.update(skin=[[["a", "b"]] * 3])),
        ("back", "skin", "three points", lambda d: d.update(skin=[[[1, 2], [3, 4]]])),
        ("back", "regions.elbow", "regions.json", lambda d: d["regions"].update(elbow=[])),
        ("back", "bounds", "four numbers", lambda d: d.update(bounds=[1, 2, 3])),
        ("back", "fade", "lower one first", lambda d: d.update(fade=[900, 800])),
        ("back", "muscles[0].layer", "one of", lambda d: d["muscles"][0].update(layer="outer")),
        ("side", "frame.shift_mm", "number", lambda d: d["frame"].update(shift_mm="far")),
        ("back", "format", "format 1", lambda d: d.update(format=2)),
        ("zones", "points.pir_1.at.back", "point", lambda d: d["points"]["pir_1"]["at"].update(back=[1])),
        ("zones", "points.pir_1.at.above", "view", lambda d: d["points"]["pir_1"]["at"].update(above=[1, 2])),
        ("zones", "points.pir_1.zones.above", "view", lambda d: d["points"]["pir_1"]["zones"].update(above={})),
        ("regions", "regions[0].paired", "true or false", lambda d: d["regions"][0].update(paired=1)),
        ("regions", "regions[1].id", "twice", lambda d: d["regions"][1].update(id=d["regions"][0]["id"])),
    ],
)
def test_a_body_that_does_not_fit_is_refused(
    assets: Path, name: str, key: str, reason: str, change: Callable[[dict[str, Any]], object]
) -> None:
    path = assets / "body" / f"{name}.json"
    document = json.loads(path.read_bytes())
    change(document)
    path.write_text(json.dumps(document))
    with pytest.raises(BadFile, match=reason) as caught:
        read_atlas(assets)
    assert (caught.value.file, caught.value.key) == (f"body/{name}.json", key)


def test_reading_leaves_the_garbage_collector_as_it_was(assets: Path) -> None:
    read_atlas(assets)
    assert gc.isenabled()
    (assets / "body" / "zones.json").unlink()
    with pytest.raises(BadFile):
        read_atlas(assets)
    assert gc.isenabled()
