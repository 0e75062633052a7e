"""The shipped figures load, hold the same anatomy, and one that does not fit is refused by file, key and reason."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from sciatica_desktop.core.anatomy import Atlas, View
from sciatica_desktop.core.preferences import Figure
from sciatica_desktop.core.reading import BadFile
from sciatica_desktop.core.shapes import Polygon, bounds, contains, distance
from sciatica_desktop.store.body import read_atlas
from sciatica_desktop.store.figures import in_figure

ASSETS = Path(__file__).parents[2] / "assets"
ATLAS = read_atlas(ASSETS)
HAIR = 0.3
"""Outlines are kept to a tenth of a millimetre."""

OTHERS = [Figure.FEMALE, Figure.MALE]


@pytest.fixture(scope="module", params=OTHERS)
def figured(request: pytest.FixtureRequest) -> Atlas:
    return in_figure(ATLAS, request.param, ASSETS)


def _bodily(atlas: Atlas, view: View) -> list[Polygon]:
    sheet = atlas.sheets[view]
    bones = [polygon for bone in sheet.bones if not bone.context for polygon in bone.polygons]
    return [*bones, *(polygon for tissue in sheet.tissues if not tissue.context for polygon in tissue.polygons)]


@pytest.mark.parametrize("view", [View.BACK, View.SIDE, View.FRONT])
def test_muscles_and_bones_lie_inside_every_outline(figured: Atlas, view: View) -> None:
    neutral, skin = ATLAS.sheets[view].skin, figured.sheets[view].skin
    for polygon in _bodily(figured, view):
        for x, y in polygon[::4]:
            if any(contains(outline, x, y) for outline in neutral):
                assert min(distance(outline, x, y) for outline in skin) < HAIR, (x, y)


def test_the_figures_differ_where_people_do() -> None:
    hips = {}
    for figure in Figure:
        skin = in_figure(ATLAS, figure, ASSETS).sheets[View.BACK].skin
        hips[figure] = bounds([[(x, y) for outline in skin for x, y in outline if 820 < y < 900]])[2]
    assert hips[Figure.FEMALE] > hips[Figure.NEUTRAL] + 8 > hips[Figure.MALE] + 10


def test_regions_keep_their_names_and_their_neighbours(figured: Atlas) -> None:
    for view, sheet in figured.sheets.items():
        assert list(sheet.places) == list(ATLAS.sheets[view].places)
        corners = [point for polygons in sheet.places.values() for polygon in polygons for point in polygon]
        before = [point for polygons in ATLAS.sheets[view].places.values() for polygon in polygons for point in polygon]
        assert len(set(corners)) == len(set(before)), "vertices that were one are still one"


def test_the_neutral_figure_is_the_atlas_itself_and_reads_no_file(tmp_path: Path) -> None:
    assert in_figure(ATLAS, Figure.NEUTRAL, tmp_path) is ATLAS


@pytest.mark.parametrize("figure", OTHERS)
def test_a_missing_figure_is_named(figure: Figure, tmp_path: Path) -> None:
    with pytest.raises(BadFile, match=rf"^body/figure_{figure}\.json: cannot be read"):
        in_figure(ATLAS, figure, tmp_path)


@pytest.mark.parametrize(
    ("key", "change"),
    [
        ("views.back.rows", lambda d: d["views"]["back"].update(rows=[[0, 0, 0, 0, 0]])),
        ("views.back.rows", lambda d: d["views"]["back"]["rows"][3].pop()),
        ("views.back.rows", lambda d: d["views"]["back"]["rows"].pop(3)),
        ("views.side.rows[0][1]", lambda d: d["views"]["side"]["rows"][0].__setitem__(1, "far")),
        ("views.above", lambda d: d["views"].update(above={})),
        ("format", lambda d: d.update(format=2)),
    ],
)
def test_a_figure_that_does_not_fit_is_refused(
    key: str, change: Callable[[dict[str, Any]], object], tmp_path: Path
) -> None:
    (tmp_path / "body").mkdir()
    path = tmp_path / "body" / "figure_male.json"
    shutil.copy(ASSETS / "body" / path.name, path)
    document = json.loads(path.read_bytes())
    change(document)
    path.write_text(json.dumps(document))
    with pytest.raises(BadFile) as caught:
        in_figure(ATLAS, Figure.MALE, tmp_path)
    assert (caught.value.file, caught.value.key) == ("body/figure_male.json", key)


@pytest.mark.parametrize("figure", OTHERS)
def test_the_pictures_of_a_figure_are_there(figure: Figure) -> None:
    for view in (View.BACK, View.SIDE, View.FRONT):
        relief = in_figure(ATLAS, figure, ASSETS).sheets[view].reliefs["skin"]
        assert str(figure) in relief.file
        assert (ASSETS / "body" / relief.file).is_file()
