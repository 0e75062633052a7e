"""Paints where a point sends pain: often (solid) and sometimes (stippled), soft at the edge and within the skin."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPainterPath, QPen, QPixmap, QTransform

from sciatica_desktop.core.shapes import Polygon
from sciatica_desktop.ui.body.camera import Camera
from sciatica_desktop.ui.body.easel import PREMULTIPLIED, Easel, Picture, empty
from sciatica_desktop.ui.body.mask import cut_out, fade_in
from sciatica_desktop.ui.body.rounding import rounded
from sciatica_desktop.ui.body.shapes import Shapes, path_of
from sciatica_desktop.ui.body.tissues import mixed
from sciatica_desktop.ui.kit.colours import ESSENTIAL, SPILLOVER, ZONE_EDGE

SOFT = 5.0
"""Width (px) of a zone's soft edge."""

OFTEN, SOMETIMES = 0.62, 0.2
"""Opacity of the two kinds of zone; the second one carries the dots besides."""

DOT = (7.0, 1.7)
"""Distance of the dots in a row, and their radius (px)."""


class Zone:
    """The two kinds of zone of one point as paths in mm."""

    def __init__(self, often: Sequence[Polygon], sometimes: Sequence[Polygon]) -> None:
        self.often = path_of(often).simplified() if often else QPainterPath()
        self.sometimes = path_of(sometimes).simplified() if sometimes else QPainterPath()

    def round_off(self) -> None:
        """Take the corners off zones that have no soft patches of their own; where both kinds meet, often wins."""
        whole = rounded(self.often | self.sometimes)
        self.often = rounded(self.often)
        self.sometimes = whole - self.often

    @property
    def is_empty(self) -> bool:
        return self.often.isEmpty() and self.sometimes.isEmpty()

    @property
    def box(self) -> QRectF:
        return self.often.boundingRect() | self.sometimes.boundingRect()


def zone_picture(zone: Zone, shapes: Shapes, camera: Camera) -> Picture:
    """The zones as the camera sees them."""
    easel = Easel(camera, zone.box, margin=2 * SOFT)
    painter = easel.painter()
    painter.resetTransform()
    if not zone.sometimes.isEmpty():
        mask = _soft_mask(zone.sometimes, easel)
        painter.drawImage(easel.image.rect(), _tinted(mask, SPILLOVER, SOMETIMES))
        painter.drawImage(0, 0, _dotted(mask, easel))
    if not zone.often.isEmpty():
        painter.drawImage(easel.image.rect(), _tinted(_soft_mask(zone.often, easel), ESSENTIAL, OFTEN))
    painter.setTransform(easel.view)
    cut_out(painter, shapes.skin, easel.seen)
    fade_in(painter, shapes.sheet.fade, easel.seen)
    painter.end()
    return easel.picture()


def edges_picture(zone: Zone, shapes: Shapes, camera: Camera) -> Picture:
    """The line round the zones where pain is often felt: drawn over the marks, so that it shows what they share."""
    easel = Easel(camera, zone.often.boundingRect(), margin=3.0)
    painter = easel.painter()
    for pen in (edge(3.4 * easel.ratio), core(1.6 * easel.ratio)):
        painter.setPen(pen)
        painter.drawPath(zone.often)
    fade_in(painter, shapes.sheet.fade, easel.seen)
    painter.end()
    return easel.picture()


def edge(width: float) -> QPen:
    """The dark line round a zone where pain is often felt; its width in px."""
    return _line(mixed(ZONE_EDGE, ZONE_EDGE, 0, 0.6), width)


def core(width: float) -> QPen:
    """The bright line in the middle of the dark one."""
    return _line(mixed(ESSENTIAL, "white", 0.25), width)


def _line(colour: QColor, width: float) -> QPen:
    pen = QPen(colour, width)
    pen.setCosmetic(True)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def _soft_mask(path: QPainterPath, easel: Easel) -> QImage:
    """A path painted so small that it gets a soft edge when it is drawn large."""
    size, soft = easel.image.size(), SOFT * easel.ratio
    small = empty(QSize(round(size.width() / soft), round(size.height() / soft)))
    painter = QPainter(small)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    shrink = QTransform.fromScale(small.width() / size.width(), small.height() / size.height())
    painter.setTransform(easel.view * shrink)
    painter.fillPath(path, Qt.GlobalColor.black)
    painter.end()
    return small


def _tinted(mask: QImage, colour: str, opacity: float) -> QImage:
    """The mask in a colour."""
    tint = QImage(mask.size(), PREMULTIPLIED)
    tint.fill(mixed(colour, colour, 0, opacity))
    painter = QPainter(tint)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
    painter.drawImage(0, 0, mask)
    painter.end()
    return tint


def _dotted(mask: QImage, easel: Easel) -> QImage:
    """The mask at full size in dots that stay with the body when it moves."""
    dots = empty(easel.image.size())
    painter = QPainter(dots)
    brush = QBrush(stipple(easel.ratio))
    brush.setTransform(QTransform.fromTranslate(easel.view.dx(), easel.view.dy()))
    painter.fillRect(dots.rect(), brush)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
    painter.drawImage(QRectF(dots.rect()), mask)
    painter.end()
    return dots


@lru_cache(maxsize=8)
def stipple(ratio: float) -> QBrush:
    """Dots in staggered rows; each has a dark rim, so that it shows on light and on dark ground."""
    apart, radius = DOT
    pixmap = QPixmap(QSize(round(apart * ratio * 2), round(apart * ratio * 2)))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(pixmap.width() / (2 * apart), pixmap.height() / (2 * apart))
    painter.setPen(QPen(mixed(ZONE_EDGE, ZONE_EDGE, 0, 0.85), 0.9))
    painter.setBrush(QColor(SPILLOVER))
    for x, y in ((0.5, 0.5), (1.5, 0.5), (0.0, 1.5), (1.0, 1.5), (2.0, 1.5)):
        painter.drawEllipse(QPointF(x * apart, y * apart), radius, radius)
    painter.end()
    return QBrush(pixmap)
