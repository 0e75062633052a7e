"""The reliefs fit the body, and their light comes from the upper left."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

Sheet = dict[str, Any]


@pytest.fixture
def back(sheets: dict[str, Sheet]) -> Sheet:
    return sheets["back"]


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
