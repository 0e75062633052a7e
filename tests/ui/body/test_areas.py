"""The skin areas of the nerve roots: where their letters stand, and that more than colour tells them apart."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from sciatica_desktop.core.anatomy import View
from sciatica_desktop.core.shapes import Polygon, contains
from sciatica_desktop.ui import samples
from sciatica_desktop.ui.body.areas import AreaPainter, letter_places
from sciatica_desktop.ui.kit.colours import LIGHT, SKIN_AREAS

WIDE: Polygon = ((0.0, 0.0), (100.0, 0.0), (100.0, 60.0), (0.0, 60.0))


def painted(areas: dict[str, tuple[Polygon, ...]]) -> QImage:
    image = QImage(400, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.translate(200, 50)
    AreaPainter(painter, 1.0, LIGHT).all(areas)
    painter.end()
    return image


def dark_pixels(image: QImage) -> int:
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return sum(colour.lightness() < 70 for colour in pixels)


@pytest.mark.parametrize("view", View)
def test_every_root_that_a_view_shows_has_a_colour_and_letters_on_its_own_skin(view: View) -> None:
    areas = samples.atlas().sheets[view].skin_areas
    assert areas
    assert set(areas) <= set(SKIN_AREAS)
    for polygons in areas.values():
        for polygon in polygons:
            for places in letter_places(polygon):
                assert all(contains(polygon, *at) for at in places)


def test_a_long_area_is_named_twice_and_a_short_one_once() -> None:
    long = tuple((x, 10 * y) for x, y in WIDE)
    assert len(list(letter_places(WIDE))) == 1
    assert len(list(letter_places(long))) == 2


def test_an_area_is_tinted_on_both_sides_and_named(qapp: QApplication) -> None:
    image = painted({"S1": (WIDE,)})
    white = QColor("white").rgb()
    assert image.pixel(205, 55) != white
    assert image.pixel(195, 55) != white
    assert dark_pixels(image) > 20


def test_letters_give_way_to_each_other(qapp: QApplication) -> None:
    alone, crowded = painted({"S1": (WIDE,)}), painted({"S1": (WIDE,) * 40})
    assert dark_pixels(crowded) < 4 * dark_pixels(alone)
