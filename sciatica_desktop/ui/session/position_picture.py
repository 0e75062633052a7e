"""A position as a picture: the person, what they lean on and hold, the spot, and arrows for the pressure."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap, QPolygonF, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget

from sciatica_desktop.core.positions.picture import Arrow, Picture, Shape
from sciatica_desktop.ui.kit.colours import HOTSPOT, HOTSPOT_RING, POSITION, ROOM, Scheme
from sciatica_desktop.ui.kit.theme import scheme_of

MARGIN = 0.04
"""Room round the picture, of its longer side."""

BODY = frozenset({"skin", "shirt", "shorts"})
BALLS = frozenset({"ball", "hard_ball"})
FADE = 0.24
"""So much of the ground shines through what is furthest away."""

LIGHT = QPointF(-15, 17)
"""Where the light comes from (mm): what looks away from it lies in the shade."""

ARROW_WIDTH, HEAD, HEAD_ANGLE = 19.0, 52.0, 36.0
"""Width and head (mm) and half the angle of the head of an arrow."""

HALO = 15.0
"""How much (mm) wider the light line under an arrow is."""

SPOT = 17.0
"""Radius (mm) of the dot on the pressed spot."""

LEAST_ARROW_PX = 2.6
"""An arrow is never thinner than this."""


@lru_cache(maxsize=256)
def outline(shape: Shape) -> QPainterPath:
    """The outline of all polygons of a shape together."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for polygon in shape.polygons:
        path.addPolygon(QPolygonF([QPointF(x, y) for x, y in polygon]))
        path.closeSubpath()
    return path.simplified()


def blend(colour: QColor, other: QColor, share: float) -> QColor:
    """The colour with this share of another."""
    parts = zip(colour.getRgbF()[:3], other.getRgbF()[:3], strict=True)  # type: ignore[index]
    return QColor.fromRgbF(*(a + (b - a) * share for a, b in parts))


def draw_picture(painter: QPainter, picture: Picture, box: QRectF, scheme: Scheme) -> None:
    """Draw a picture as large as it fits into the box."""
    left, bottom, right, top = picture.bounds
    edge = MARGIN * max(box.width(), box.height())
    scale = min((box.width() - 2 * edge) / (right - left), (box.height() - 2 * edge) / (top - bottom))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.center())
    painter.scale(scale, -scale)
    painter.translate(-(left + right) / 2, -(bottom + top) / 2)
    for shape in picture.shapes:
        _draw_shape(painter, shape, scheme, scale)
    for shape in picture.shapes:
        if shape.ink in BALLS:
            _show_through(painter, shape, scheme, scale)
    width = max(ARROW_WIDTH, LEAST_ARROW_PX / scale)
    for colour, thick in ((scheme.panel, width + HALO), (scheme.text, width)):
        painter.setPen(QPen(QColor(colour), thick, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, _ROUND))
        for arrow in picture.arrows:
            _draw_arrow(painter, arrow)
    painter.setPen(QPen(QColor(HOTSPOT_RING), SPOT * 0.4))
    painter.setBrush(QColor(HOTSPOT))
    for x, y in picture.spots:
        painter.drawEllipse(QPointF(x, y), SPOT, SPOT)
    painter.restore()


_ROUND = Qt.PenJoinStyle.RoundJoin


def _draw_shape(painter: QPainter, shape: Shape, scheme: Scheme, scale: float) -> None:
    colour, path = _colour(shape, scheme), outline(shape)
    edge = colour.darker(138)
    painter.setPen(QPen(edge, max(4.5, 0.9 / scale), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, _ROUND))
    painter.setBrush(colour)
    painter.drawPath(path)
    if shape.ink in BODY:
        shine = QColor(Qt.GlobalColor.white)
        shine.setAlphaF(0.17)
        lit = path.intersected(QTransform.fromTranslate(LIGHT.x(), LIGHT.y()).map(path))
        painter.fillPath(lit, shine)


def _show_through(painter: QPainter, shape: Shape, scheme: Scheme, scale: float) -> None:
    """A ball that the body lies on is seen through it."""
    colour, path = _colour(shape, scheme), outline(shape)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for ink, thick in ((QColor(HOTSPOT_RING), 2.6), (colour.darker(138), 1.2)):
        painter.setPen(QPen(ink, max(4.5, 0.9 / scale) * thick))
        painter.drawPath(path)
    colour.setAlphaF(0.75)
    painter.fillPath(path, colour)


def _colour(shape: Shape, scheme: Scheme) -> QColor:
    ground, colour = QColor(scheme.panel), QColor(POSITION[shape.ink])
    if scheme.name == "dark":
        colour = blend(colour, ground, 0.62 if shape.ink in ROOM else 0.16)
    return blend(colour, ground, FADE * (1 - shape.near)) if shape.ink in BODY else colour


def _draw_arrow(painter: QPainter, arrow: Arrow) -> None:
    start, end = QPointF(*arrow.start), QPointF(*arrow.end)
    painter.drawLine(start, end)
    for tip, tail in ((end, start), (start, end)) if arrow.both else ((end, start),):
        for side in (HEAD_ANGLE, -HEAD_ANGLE):
            line = QLineF(tip, tail)
            line.setLength(min(HEAD, 0.8 * line.length()))
            line.setAngle(line.angle() + side)
            painter.drawLine(line)


class PositionPicture(QWidget):
    """Shows one picture, or nothing; it is drawn anew only when picture, size or colours change."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture: Picture | None = None
        self._kept: tuple[object, QPixmap] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Picture of the position"))

    def render_picture(self, picture: Picture | None, words: str = "") -> None:
        """Show a picture; `words` say the same to who cannot see it."""
        self.setAccessibleDescription(words)
        if picture is not self._picture:
            self._picture = picture
            self.update()

    @property
    def picture(self) -> Picture | None:
        return self._picture

    def sizeHint(self) -> QSize:
        return QSize(240, 190)

    def minimumSizeHint(self) -> QSize:
        return QSize(140, 120)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._picture is not None:
            QPainter(self).drawPixmap(0, 0, self._drawn(self._picture))

    def _drawn(self, picture: Picture) -> QPixmap:
        ratio = self.devicePixelRatioF()
        key = (id(picture), self.size(), ratio, scheme_of(self).name)
        if self._kept is None or self._kept[0] != key:
            pixmap = QPixmap(self.size() * ratio)
            pixmap.setDevicePixelRatio(ratio)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            draw_picture(painter, picture, QRectF(self.rect()), scheme_of(self))
            painter.end()
            self._kept = (key, pixmap)
        return self._kept[1]
