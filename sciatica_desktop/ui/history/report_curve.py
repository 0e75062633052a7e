"""The curve of the report: each rating where there are few, and the running medians; to be read in grey."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from sciatica_desktop.core.trend import trend
from sciatica_desktop.ui.kit.colours import PAPER

GROUND, _SKIN, _OUTLINE, INK, QUIET, _LINE = PAPER
WORST = 10
CROWD = 90
"""Of more ratings than this only small dots are painted."""

PALE = 110


class Rated(NamedTuple):
    """One entry of the curve: where it lies between start and end (0-1), and the pain (0-10) where it was rated."""

    at: float
    before: int | None
    after: int | None


class CurvePainter:
    """Paints ratings into a box whose height is the scale from 0 to 10."""

    def __init__(self, painter: QPainter, box: QRectF, curve: Sequence[Rated]) -> None:
        self._painter, self._box, self._curve = painter, box, curve

    def paint(self) -> None:
        """Ratings first, their courses above them."""
        crowd = len(self._curve) > CROWD
        for rated in self._curve:
            if crowd:
                self._small(rated)
            else:
                self._signs(rated)
        self._course([(each.at, each.before) for each in self._curve], Qt.PenStyle.DashLine)
        self._course([(each.at, each.after) for each in self._curve], Qt.PenStyle.SolidLine)

    def _at(self, share: float, pain: float) -> QPointF:
        x = self._box.left() + 14 + share * (self._box.width() - 28)
        return QPointF(x, self._box.bottom() - pain * self._box.height() / WORST)

    def _signs(self, rated: Rated) -> None:
        painter = self._painter
        if rated.before is not None and rated.after is not None:
            painter.setPen(QPen(QColor(QUIET), 2.5))
            painter.drawLine(self._at(rated.at, rated.before), self._at(rated.at, rated.after))
        if rated.before is not None:
            painter.setPen(QPen(QColor(INK), 3))
            painter.setBrush(QColor(GROUND))
            painter.drawEllipse(self._at(rated.at, rated.before), 9, 9)
        if rated.after is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(INK))
            painter.drawEllipse(self._at(rated.at, rated.after), 7, 7)

    def _small(self, rated: Rated) -> None:
        ink = QColor(QUIET)
        ink.setAlpha(PALE)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(ink)
        for pain in (rated.before, rated.after):
            if pain is not None:
                self._painter.drawEllipse(self._at(rated.at, pain), 3, 3)

    def _course(self, points: Sequence[tuple[float, int | None]], style: Qt.PenStyle) -> None:
        known = [(at, pain) for at, pain in points if pain is not None]
        course = trend([at for at, _pain in known], [pain for _at, pain in known])
        if course is None:
            return
        pen = QPen(QColor(INK), 5, style)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        self._painter.setPen(pen)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        middles = zip(course.times.tolist(), course.median.tolist(), strict=True)
        self._painter.drawPolyline(QPolygonF([self._at(at, pain) for at, pain in middles]))
