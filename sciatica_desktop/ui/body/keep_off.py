"""Paints where a technique must not press: hatched in the colour of danger, within the skin."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QLineF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPixmap, QTransform

from sciatica_desktop.core.shapes import Polygon
from sciatica_desktop.ui.body.camera import Camera
from sciatica_desktop.ui.body.easel import Easel, Picture
from sciatica_desktop.ui.body.shapes import Shapes, path_of
from sciatica_desktop.ui.body.tissues import mixed
from sciatica_desktop.ui.kit.colours import DANGER_INK

APART = 8.0
"""Distance (px) of the lines of the hatching."""


def keep_off_picture(polygons: tuple[Polygon, ...], shapes: Shapes, camera: Camera) -> Picture:
    """The places as the camera sees them."""
    path = path_of(polygons).simplified() & shapes.skin
    easel = Easel(camera, path.boundingRect(), margin=4.0)
    painter = easel.painter()
    painter.setPen(Qt.PenStyle.NoPen)
    brush = QBrush(hatching(easel.ratio))
    brush.setTransform(easel.view.inverted()[0])
    painter.setBrush(brush)
    painter.drawPath(path)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in ((mixed("white", "white", 0, 0.75), 3.6), (QColor(DANGER_INK), 1.6)):
        pen = QPen(colour, width * easel.ratio)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.drawPath(path)
    painter.end()
    return easel.picture()


@lru_cache(maxsize=8)
def hatching(ratio: float) -> QBrush:
    """Slanted lines, each with a bright rim, so that they show on light and on dark ground."""
    side = round(APART * ratio) * 2
    pixmap = QPixmap(QSize(side, side))
    pixmap.fill(mixed("white", "white", 0, 0.25))
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for colour, width in ((mixed("white", "white", 0, 0.55), 4.2), (QColor(DANGER_INK), 2.0)):
        painter.setPen(QPen(colour, width * ratio))
        for start in range(-2 * side, 2 * side, side // 2):
            painter.drawLine(QLineF(start, side, start + side, 0))
    painter.end()
    return QBrush(pixmap)


def swatch_brush(ratio: float) -> QBrush:
    """The hatching for a small field in px."""
    brush = QBrush(hatching(ratio))
    brush.setTransform(QTransform.fromScale(1 / ratio, 1 / ratio))
    return brush
