"""Drawings laid over each other, as they are painted on a body."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from sciatica_desktop.core.anatomy import Atlas, View
from sciatica_desktop.core.body_heat import BodyHeat, Heat
from sciatica_desktop.core.pain import Drawing
from sciatica_desktop.ui.body.heat_paint import Skin, light_of, paint_heat

SKIN = Skin("#ffffff", "#ffffff")
BOX = QRectF(0, 0, 300, 900)


def painted(atlas: Atlas, cells: dict[tuple[int, int], float], *, change: bool = False, skin: Skin = SKIN) -> QImage:
    """The body from behind with so much pain in some cells (row and column from its middle)."""
    heat = BodyHeat(atlas).mean([Drawing()])[View.BACK]
    values = np.array(heat.cells)
    middle = values.shape[0] // 2, values.shape[1] // 2 + 12
    for (row, column), pain in cells.items():
        values[middle[0] + row, middle[1] + column] = pain
    image = QImage(BOX.size().toSize(), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    paint_heat(painter, BOX, atlas.sheets[View.BACK], Heat(heat.frame, values), skin, change=change)
    painter.end()
    return image


def inked(image: QImage) -> int:
    """How many pixels are not white."""
    return sum(image.pixel(x, y) != 0xFFFFFFFF for x in range(image.width()) for y in range(300, 700))


SQUARE = {(row, column): 6.0 for row in range(10) for column in range(8)}


@pytest.mark.parametrize("change", [False, True])
def test_a_line_as_thin_as_one_cell_is_still_seen(atlas: Atlas, change: bool) -> None:
    assert inked(painted(atlas, {(row, 0): 5.0 for row in range(12)}, change=change)) > 20


def test_a_field_is_about_as_large_as_its_cells(atlas: Atlas) -> None:
    below = {(row + 10, column): 6.0 for row, column in SQUARE}
    assert 1.7 < inked(painted(atlas, SQUARE | below)) / inked(painted(atlas, SQUARE)) < 2.1


def test_an_outline_of_steps_is_painted_in_many_shades(atlas: Atlas) -> None:
    steps = {(row, column): 6.0 for row in range(16) for column in range(row // 2 + 1)}
    image = painted(atlas, steps)
    shades = {image.pixel(x, y) for x in range(image.width()) for y in range(300, 700)}
    assert len(shades) > 12


def test_less_and_more_look_different(atlas: Atlas) -> None:
    more, less = (painted(atlas, {cell: change for cell in SQUARE}, change=True) for change in (4.0, -4.0))
    assert more != less
    assert inked(less) > 100


def test_the_skin_has_the_light_of_the_map(atlas: Atlas) -> None:
    sheet = atlas.sheets[View.BACK]
    assert light_of(sheet, {}) is None
    grey = QImage(1600, 3200, QImage.Format.Format_RGB32)
    grey.fill(0xFF202020)
    found = light_of(sheet, {"skin": grey})
    assert found is not None
    assert (found.area.x(), found.area.y()) == sheet.reliefs["skin"].origin
    plain, lit = (painted(atlas, {}, skin=Skin("#c0a090", "#ffffff", light)) for light in (None, found))
    assert plain != lit
