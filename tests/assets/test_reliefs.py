"""The reliefs of every view fit the body and are small, and their light comes from the upper left."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

Sheet = dict[str, Any]
VIEWS = ("back", "side", "front", "soles")


def grey(relief: Sheet, body_folder: Path) -> NDArray[np.float64]:
    with Image.open(body_folder / relief["file"]) as picture:
        assert picture.mode == "L"
        return np.asarray(picture, dtype=float)


@pytest.mark.parametrize("view", VIEWS)
def test_relief_pictures_are_flat_outside_the_body_and_cover_it(
    view: str, sheets: dict[str, Sheet], body_folder: Path
) -> None:
    left, top, right, bottom = sheets[view]["bounds"]
    assert list(sheets[view]["relief"]) == ["skin", "muscles", "deep"]
    for relief in sheets[view]["relief"].values():
        pixels = grey(relief, body_folder)
        high, wide = (size * relief["mm_per_px"] for size in pixels.shape)
        assert pixels[0, 0] == 128
        assert relief["origin"][0] <= left
        assert relief["origin"][1] <= top
        assert relief["origin"][0] + wide >= right
        assert relief["origin"][1] + high >= bottom


def test_the_files_of_the_body_stay_small(body_folder: Path) -> None:
    shipped = [path for path in body_folder.iterdir() if path.suffix in {".json", ".png"}]
    assert sum(path.stat().st_size for path in shipped) < 6_000_000
    assert not list(body_folder.glob("*.tmp"))


@pytest.mark.parametrize(
    ("view", "y", "lit", "shaded"),
    [("back", 1350, 60, 130), ("front", 1350, -112, -60), ("side", 1350, 145, 210), ("soles", -50, 84, 116)],
)
def test_light_on_the_skin_comes_from_the_upper_left(
    view: str, y: float, lit: float, shaded: float, sheets: dict[str, Sheet], body_folder: Path
) -> None:
    relief = sheets[view]["relief"]["skin"]
    pixels, mm = grey(relief, body_folder), relief["mm_per_px"]
    row = int((y - relief["origin"][1]) / mm)
    left, right = (int((x - relief["origin"][0]) / mm) for x in (lit, shaded))
    assert pixels[row - 20 : row + 20, left].mean() > 128 > pixels[row - 20 : row + 20, right].mean()


@pytest.mark.parametrize("view", ["back", "front", "side"])
def test_the_light_is_the_same_on_both_sides_of_the_body(
    view: str, sheets: dict[str, Sheet], body_folder: Path
) -> None:
    pixels = grey(sheets[view]["relief"]["skin"], body_folder)
    shapes = np.abs(pixels - 128)
    assert abs(shapes[:, : shapes.shape[1] // 2].mean() - shapes[:, shapes.shape[1] // 2 :].mean()) < 8
