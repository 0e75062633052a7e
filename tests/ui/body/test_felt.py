"""What is felt, as it is painted: nothing is lost, and nothing is smeared."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QImage, QPainterPath
from PySide6.QtWidgets import QApplication

from sciatica_desktop.core.anatomy import Atlas, Side, View
from sciatica_desktop.core.pain import Feeling, Level, Quality
from sciatica_desktop.ui.body.camera import Camera, Frame
from sciatica_desktop.ui.body.easel import Picture
from sciatica_desktop.ui.body.felt import Felt
from sciatica_desktop.ui.body.shapes import Shapes
from sciatica_desktop.ui.body.tones import Look
from sciatica_desktop.ui.kit.colours import LIGHT

ACHE = Look(Feeling(6, Quality.ACHING, Level.DEEP))
SEEN = 100
"""Opacity (of 255) from which a pixel is seen as marked."""


def camera(shapes: Shapes, size: QSizeF) -> Camera:
    return Camera.fitted(Frame(size, shapes.skin.boundingRect()))


def seen(picture: Picture) -> int:
    """How many pixels are painted."""
    image = picture.pixmap.toImage().convertToFormat(QImage.Format.Format_RGBA8888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return int((rows[:, 3 : image.width() * 4 : 4] >= SEEN).sum())


@pytest.mark.parametrize("view", View)
def test_on_the_smallest_map_no_mark_is_lost(qapp: QApplication, atlas: Atlas, view: View) -> None:
    shapes = Shapes(atlas.sheets[view])
    look = camera(shapes, QSizeF(420, 320))
    felt = Felt(shapes, look, LIGHT)
    for place in shapes.sheet.places:
        if place.side is not Side.LEFT:
            path = shapes.region(place)
            box = look.transform.mapRect(path.boundingRect())
            assert seen(felt.areas(path, ACHE, shapes.softness(place))) > box.width() * box.height() / 4, place


def test_a_thin_end_of_a_shape_leaves_no_smear(qapp: QApplication, atlas: Atlas) -> None:
    shapes = Shapes(atlas.sheets[View.BACK])
    felt = Felt(shapes, camera(shapes, QSizeF(700, 800)), LIGHT)
    block, tail = QPainterPath(), QPainterPath()
    block.addRect(QRectF(QPointF(40, 1000), QSizeF(40, 60)))
    tail.addRect(QRectF(QPointF(58, 1060), QSizeF(4, 80)))
    assert seen(felt.areas(block | tail, ACHE, 6.0)) == pytest.approx(seen(felt.areas(block, ACHE, 6.0)), rel=0.02)
    assert seen(felt.areas(tail, ACHE, 6.0)) == 0
