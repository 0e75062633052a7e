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
from sciatica_desktop.store.body import read_atlas

ASSETS = Path(__file__).parents[2] / "assets"
ATLAS = read_atlas(ASSETS)


def test_the_shipped_body_has_the_view_from_behind_and_all_points() -> None:
    sheet = ATLAS.sheets[View.BACK]
    assert len(ATLAS.regions) > 40
    assert Place("sacrum", Side.MIDLINE) in sheet.places
    assert {place.side for place in sheet.places if place.region == "calf_middle"} == {Side.LEFT, Side.RIGHT}
    assert len(ATLAS.spots) == 42


def test_left_is_right_mirrored() -> None:
    sheet = ATLAS.sheets[View.BACK]
    left, right = (sheet.places[Place("calf_middle", side)] for side in (Side.LEFT, Side.RIGHT))
    assert {(-x, y) for polygon in left for x, y in polygon} == {point for polygon in right for point in polygon}


@pytest.fixture
def assets(tmp_path: Path) -> Path:
    """A copy of the body that may be spoilt."""
    (tmp_path / "body").mkdir()
    for name in ("regions", "back", "zones"):
        shutil.copy(ASSETS / "body" / f"{name}.json", tmp_path / "body")
    return tmp_path


def test_views_that_are_not_drawn_yet_are_left_out(assets: Path) -> None:
    assert list(read_atlas(assets).sheets) == [View.BACK]


@pytest.mark.parametrize("name", ["regions", "back", "zones"])
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
        ("back", "format", "format 1", lambda d: d.update(format=2)),
        ("zones", "points.pir_1.at.back", "point", lambda d: d["points"]["pir_1"]["at"].update(back=[1])),
        ("zones", "points.pir_1.at.above", "view", lambda d: d["points"]["pir_1"]["at"].update(above=[1, 2])),
        ("zones", "points.pir_1.zones.above", "view", lambda d: d["points"]["pir_1"]["zones"].update(above={})),
        (
            "zones",
            "points.pir_1.elsewhere.essential.elbow",
            "regions.json",
            lambda d: d["points"]["pir_1"].update(elsewhere={"essential": {"elbow": 1}}),
        ),
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
