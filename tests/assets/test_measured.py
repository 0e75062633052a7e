"""What `atlas --json` tells agrees with the measurements; needs none of the build tools."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from sciatica_desktop.core.atlas_data import as_data
from sciatica_desktop.core.grid import CELL_MM, Bools, Frame, rasterise
from sciatica_desktop.store.body import read_atlas

LEAST_ALIKE = 0.90
"""Common over joint area of a muscle or bone and its measured outline."""

Shape = list[list[list[float]]]
Sheet = dict[str, Any]


@pytest.fixture(scope="module")
def told(body_folder: Path) -> Sheet:
    data: Sheet = as_data(read_atlas(body_folder.parent))["views"]  # type: ignore[assignment]
    return data


def _filled(shapes: list[Shape]) -> Bools:
    """Each shape as pixels of 1 mm."""
    scaled = [[tuple((x * CELL_MM, y * CELL_MM) for x, y in polygon) for polygon in shape] for shape in shapes]
    xs, ys = ([point[axis] for shape in scaled for polygon in shape for point in polygon] for axis in (0, 1))
    rows, columns = (int((max(line) - min(line)) / CELL_MM) + 2 for line in (ys, xs))
    return rasterise(scaled, Frame(min(xs), min(ys), rows, columns))


@pytest.mark.parametrize("kind", ["muscles", "bones"])
@pytest.mark.parametrize("view", ["back", "side", "front"])
def test_every_muscle_and_bone_is_drawn_as_it_was_measured(
    view: str, kind: str, told: Sheet, sources: dict[str, Sheet]
) -> None:
    given = sources[view][kind]
    drawn = {name.rpartition(":")[0]: shape for name, shape in told[view][kind].items() if not name.endswith(":L")}
    assert kind == "muscles" or set(drawn) == set(given)
    for name, shape in drawn.items():
        one, other = _filled([shape, [given[name]["outline"]]])
        assert (one & other).sum() >= LEAST_ALIKE * (one | other).sum(), name


@pytest.mark.parametrize("view", ["back", "side", "front", "soles"])
def test_no_millimetre_belongs_to_two_regions(view: str, told: Sheet) -> None:
    right = [shape for name, shape in told[view]["regions"].items() if not name.endswith(":L")]
    assert np.count_nonzero(_filled(right), axis=0).max() == 1
