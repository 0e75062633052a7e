"""Small patterns for the qualities of pain, drawn over a mark's colour, so that colour is never the only sign."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from sciatica_desktop.core.pain import Quality

TILE = 12
"""Side of a pattern's tile (px)."""


@lru_cache(maxsize=64)
def quality_brush(quality: Quality, colour: str, ratio: float = 1.0) -> QBrush:
    """The pattern of a quality as a brush in the screen's own pixels; aching, the most common one, has none."""
    if quality is Quality.ACHING:
        return QBrush(Qt.BrushStyle.NoBrush)
    pixmap = QPixmap(round(TILE * ratio), round(TILE * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(pixmap.width() / TILE, pixmap.height() / TILE)
    ink = QColor(colour)
    painter.setPen(QPen(ink, 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    _PAINTERS[quality](painter, ink)
    painter.end()
    return QBrush(pixmap)


def _sharp(painter: QPainter, ink: QColor) -> None:
    """Slanting strokes, like a blade."""
    for shift in (-TILE, 0, TILE):
        painter.drawLine(QPointF(shift, TILE), QPointF(shift + TILE, 0))
        painter.drawLine(QPointF(shift + TILE / 2, TILE), QPointF(shift + TILE * 1.5, 0))


def _burning(painter: QPainter, ink: QColor) -> None:
    """Upright waves, like flames."""
    path = QPainterPath(QPointF(TILE / 2, 0))
    path.cubicTo(TILE * 0.95, TILE * 0.25, TILE * 0.95, TILE * 0.25, TILE / 2, TILE / 2)
    path.cubicTo(TILE * 0.05, TILE * 0.75, TILE * 0.05, TILE * 0.75, TILE / 2, TILE)
    painter.drawPath(path)


def _electric(painter: QPainter, ink: QColor) -> None:
    """Zigzag lines, like lightning."""
    corners = ((-3, 10.5), (0, 6), (3, 1.5), (9, 10.5), (12, 6), (15, 1.5))
    painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in corners]))


def _tingling(painter: QPainter, ink: QColor) -> None:
    """Dots, like pins and needles."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    for x, y in ((3, 3), (9, 9)):
        painter.drawEllipse(QPointF(x, y), 1.6, 1.6)


def _numb(painter: QPainter, ink: QColor) -> None:
    """A grid of level dashes, like a wall."""
    for start, end, y in ((1.5, 7.5, 3.0), (7.5, 13.5, 9.0), (-4.5, 1.5, 9.0)):
        painter.drawLine(QPointF(start, y), QPointF(end, y))


_PAINTERS = {
    Quality.SHARP: _sharp,
    Quality.BURNING: _burning,
    Quality.ELECTRIC: _electric,
    Quality.TINGLING: _tingling,
    Quality.NUMB: _numb,
}
