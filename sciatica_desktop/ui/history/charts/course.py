"""A running median as a line, and the band that half of the values lie in."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtGui import QColor

from sciatica_desktop.core.trend import Floats, Trend, trend
from sciatica_desktop.ui.history.charts.paper import LINE_PX
from sciatica_desktop.ui.history.charts.signs import BAND


class Course:
    """Lies below the signs of a chart; nothing of it where there are few values."""

    def __init__(self, box: pg.ViewBox) -> None:
        self.trend: Trend | None = None
        self.line, self._low, self._high = (pg.PlotCurveItem(antialias=True) for _ in range(3))
        self.band = pg.FillBetweenItem(self._low, self._high)
        for part, depth in ((self.band, -20), (self.line, -10)):
            part.setZValue(depth)
            box.addItem(part)

    def render(self, times: Sequence[float] | Floats, values: Sequence[float] | Floats) -> None:
        """Draw the course of these values, in the order of their moments."""
        self.trend = trend(times, values)
        course = self.trend or Trend(0, *(np.empty(0),) * 4)
        self._low.setData(course.times, course.low)
        self._high.setData(course.times, course.high)
        self.line.setData(course.times, course.median)
        for part in (self.band, self.line):
            part.setVisible(self.trend is not None)

    def raise_line(self, *, above: bool) -> None:
        """Lay the line above the signs, where they are crowded."""
        self.line.setZValue(10 if above else -10)

    def colour(self, name: str) -> None:
        self.line.setPen(pg.mkPen(name, width=LINE_PX))
        soft = QColor(name)
        soft.setAlpha(BAND)
        self.band.setBrush(pg.mkBrush(soft))
