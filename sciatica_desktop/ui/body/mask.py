"""Masks of the body: what lies outside the skin is taken away, and the body comes out of nothing at the waist."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath

FADE = ((0.0, 0.0), (0.25, 0.12), (0.5, 0.45), (0.75, 0.83), (1.0, 1.0))
"""How the body appears between the two heights of a sheet's fade: share of the way and opacity."""


def cut_out(painter: QPainter, skin: QPainterPath, seen: QRectF) -> None:
    """Take away what lies outside the skin: once at the end is much quicker than a clip for every line."""
    outside = QPainterPath(skin)
    outside.setFillRule(Qt.FillRule.OddEvenFill)
    outside.addRect(seen.united(skin.boundingRect()).adjusted(-20, -20, 20, 20))
    painter.save()
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationOut)
    painter.fillPath(outside, Qt.GlobalColor.black)
    painter.restore()


def fade_in(painter: QPainter, fade: tuple[float, float], seen: QRectF) -> None:
    """Let what is painted come out of nothing between two heights (mm), so that it has no hard end."""
    clear, full = fade
    if seen.top() >= full:
        return
    gradient = QLinearGradient(QPointF(0, clear), QPointF(0, full))
    for place, alpha in FADE:
        gradient.setColorAt(place, black(alpha))
    painter.save()
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
    painter.fillRect(QRectF(seen.left(), seen.top(), seen.width(), full - seen.top() + 1), gradient)
    painter.restore()


def black(alpha: float) -> QColor:
    """Black of an opacity, for masks and shade."""
    colour = QColor(Qt.GlobalColor.black)
    colour.setAlphaF(alpha)
    return colour
