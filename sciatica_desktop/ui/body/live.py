"""The stroke under the hand: each move draws only its new end. And the ring that shows how wide the brush is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from sciatica_desktop.core.brush import Brush
from sciatica_desktop.core.pain import Stroke
from sciatica_desktop.ui.body.camera import Camera
from sciatica_desktop.ui.body.easel import PREMULTIPLIED, Picture
from sciatica_desktop.ui.body.felt import draw_line, opacity, round_pen
from sciatica_desktop.ui.body.mask import cut_out
from sciatica_desktop.ui.body.shapes import Shapes, polygon
from sciatica_desktop.ui.body.tones import DARK, LIGHT, colours
from sciatica_desktop.ui.kit.colours import Scheme

Mode = QPainter.CompositionMode

SPARE = 2.0
"""Room (px) round what a stroke has changed, for its soft edge."""

RING = (3.4, 1.4)
"""Widths (px) of the dark and the light line of the brush's ring."""


class LiveInk:
    """A picture of the whole map for one camera, in which a stroke grows."""

    def __init__(self, shapes: Shapes, camera: Camera, scheme: Scheme, ink: Sequence[Picture]) -> None:
        """`ink` is what an eraser takes from."""
        self.camera = camera
        self._shapes, self._scheme, self._ink = shapes, scheme, ink
        ratio = camera.frame.ratio
        self._image = QImage((camera.frame.size * ratio).toSize().expandedTo(QSize(1, 1)), PREMULTIPLIED)
        self._image.fill(Qt.GlobalColor.transparent)
        self._image.setDevicePixelRatio(ratio)
        self._begun = False
        self.erases = False

    def grow(self, end: Stroke) -> QRectF:
        """Draw what the stroke has become longer by; the part of the map (px) that this changes."""
        if not self._begun:
            self._begin(end)
        reach = end.radius + (DARK + LIGHT + SPARE) / self.camera.scale
        area = polygon(end.points).boundingRect().adjusted(-reach, -reach, reach, reach)
        painter = QPainter(self._image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setTransform(self.camera.transform)
        painter.setClipRect(area)
        if self.erases:
            painter.setCompositionMode(Mode.CompositionMode_DestinationOut)
            draw_line(painter, end.points, round_pen(QColor(Qt.GlobalColor.black), 2 * end.radius))
        else:
            self._draw(painter, end)
            cut_out(painter, self._shapes.skin, area)
        painter.end()
        return self.camera.transform.mapRect(area)

    def _begin(self, end: Stroke) -> None:
        self._begun, self.erases = True, end.erases
        if self.erases:
            painter = QPainter(self._image)
            for picture in self._ink:
                picture.draw(painter, self.camera)
            painter.end()

    def _draw(self, painter: QPainter, end: Stroke) -> None:
        """In full colours, because ends lie over each other: the picture as a whole lets the body through."""
        inside, dark, light = colours(end.feeling, self._scheme)
        width, px = 2 * end.radius, 1 / self.camera.scale
        draw_line(painter, end.points, round_pen(inside, width - DARK * px))
        painter.setCompositionMode(Mode.CompositionMode_DestinationOver)
        draw_line(painter, end.points, round_pen(dark, width + DARK * px))
        draw_line(painter, end.points, round_pen(light, width + (DARK + 2 * LIGHT) * px))
        painter.setCompositionMode(Mode.CompositionMode_SourceOver)

    def draw(self, painter: QPainter) -> None:
        """Put it on the map."""
        painter.setOpacity(1.0 if self.erases else opacity(self.camera))
        painter.drawImage(0, 0, self._image)
        painter.setOpacity(1.0)


def draw_ring(painter: QPainter, at: QPointF, brush: Brush, camera: Camera) -> None:
    """How wide the brush is: a light line in a dark one, so that it shows on every ground."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    radius = brush.radius * camera.scale
    for colour, width in ((Qt.GlobalColor.black, RING[0]), (Qt.GlobalColor.white, RING[1])):
        painter.setPen(QPen(QColor(colour), width))
        painter.drawEllipse(at, radius, radius)
