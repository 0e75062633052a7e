"""A chart along time, painted for a file: plain shapes where they stand, so that an SVG is clean."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from sciatica_desktop.core.trend import Floats, Trend
from sciatica_desktop.ui.history.charts.signs import BAND
from sciatica_desktop.ui.kit.colours import Scheme
from sciatica_desktop.ui.kit.theme import font_of, metrics_of

Ends = tuple[float, float]
Ticks = Sequence[tuple[float, str]]

LINE_PX = 2.6
PALE = 90
"""How strong a sign is in a crowd (0-255)."""


class Paper:
    """The field that values are painted in, with its two scales."""

    def __init__(self, painter: QPainter, box: QRectF, across: Ends, up: Ends, scheme: Scheme) -> None:
        self.painter, self.scheme = painter, scheme
        self._box, self._across, self._up = box, across, up
        self._area = box

    def at(self, moment: float, value: float) -> QPointF:
        """Where a value stands."""
        x = (moment - self._across[0]) / max(1.0, self._across[1] - self._across[0])
        y = (value - self._up[0]) / (self._up[1] - self._up[0])
        return QPointF(self._area.left() + x * self._area.width(), self._area.bottom() - y * self._area.height())

    def paint_scales(self, days: Ticks, marks: Ticks) -> None:
        """Lines and numbers at the side, dates below."""
        painter, metrics = self.painter, metrics_of(0.9)
        left = max((metrics.horizontalAdvance(text) for _value, text in marks), default=0) + 12.0
        self._area = self._box.adjusted(left, 0, -4, -metrics.height() - 10.0)
        painter.setFont(font_of(0.9))
        high = float(metrics.height())
        right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for value, text in marks:
            y = self.at(0, value).y()
            self.level(value, QPen(QColor(self.scheme.border), 1))
            painter.setPen(QColor(self.scheme.muted))
            painter.drawText(QRectF(self._box.left(), y - high / 2, left - 10, high), right, text)
        for moment, text in days:
            x, wide = self.at(moment, 0).x(), metrics.horizontalAdvance(text) + 4.0
            place = QRectF(x - wide / 2, self._area.bottom() + 6, wide, high)
            painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), text)

    def line(self, start: QPointF, end: QPointF, pen: QPen) -> None:
        self.painter.setPen(pen)
        self.painter.drawLine(start, end)

    def level(self, value: float, pen: QPen) -> None:
        """A line right across."""
        y = self.at(0, value).y()
        self.line(QPointF(self._area.left(), y), QPointF(self._area.right(), y), pen)

    def course(self, trend: Trend | None, colour: str) -> None:
        """A running median with its band, as far as it is in sight."""
        if trend is None:
            return
        seen = (trend.times >= self._across[0]) & (trend.times <= self._across[1])
        times, painter, soft = trend.times[seen], self.painter, QColor(colour)
        soft.setAlpha(BAND)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(soft)
        low, high = self._points(times, trend.low[seen]), self._points(times, trend.high[seen])
        painter.drawPolygon(QPolygonF([*low, *reversed(high)]))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colour), LINE_PX))
        painter.drawPolyline(QPolygonF(self._points(times, trend.median[seen])))

    def _points(self, times: Floats, values: Floats) -> list[QPointF]:
        return [self.at(time, value) for time, value in zip(times.tolist(), values.tolist(), strict=True)]

    def signs(self, times: Floats, values: Floats, size: float, pen: QPen | None, fill: QColor) -> None:
        """A disc for each value that there is."""
        known = ~np.isnan(values)
        self.painter.setPen(pen if pen is not None else QPen(Qt.PenStyle.NoPen))
        self.painter.setBrush(fill)
        for point in self._points(times[known], values[known]):
            self.painter.drawEllipse(point, size / 2, size / 2)

    def joins(self, times: Floats, pairs: Iterable[tuple[float, float]], pen: QPen) -> None:
        """A line from one value to another of the same moment."""
        for time, (before, after) in zip(times.tolist(), pairs, strict=True):
            self.line(self.at(time, before), self.at(time, after), pen)

    def bars(self, middles: Floats, heights: Floats, width: float, pen: QPen | None, fill: QColor) -> None:
        """A bar for each value, so many seconds wide."""
        self.painter.setPen(pen if pen is not None else QPen(Qt.PenStyle.NoPen))
        self.painter.setBrush(fill)
        for middle, height in zip(middles.tolist(), heights.tolist(), strict=True):
            if height:
                self.painter.drawRect(QRectF(self.at(middle - width / 2, height), self.at(middle + width / 2, 0)))
