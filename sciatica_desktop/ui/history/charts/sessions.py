"""Sessions a day against the limits: bars, the part of them on one spot filled, and a line for each limit."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QPen

from sciatica_desktop.core.days import Caps, Day
from sciatica_desktop.core.trend import Floats
from sciatica_desktop.ui.history.charts import words
from sciatica_desktop.ui.history.charts.paper import Paper
from sciatica_desktop.ui.history.charts.plot import Chosen, TimePlot
from sciatica_desktop.ui.history.charts.signs import Kind, Sign, limit_pen
from sciatica_desktop.ui.history.charts.time_axis import DAY_S, day_seconds, full_day
from sciatica_desktop.ui.history.charts.walk import Cells
from sciatica_desktop.ui.kit.colours import Scheme
from sciatica_desktop.ui.kit.theme import scheme_of

WIDE = 0.7
"""Width of a bar, of a day."""


class SessionsChart(TimePlot):
    """A bar for each day; of many days one bar shows the busiest of a few."""

    def __init__(self) -> None:
        super().__init__(QCoreApplication.translate("Charts", "Sessions a day against the limits"))
        self.days: tuple[Day, ...] = ()
        self.caps = Caps(0, 0)
        self._counts: tuple[Floats, Floats] = (np.empty(0), np.empty(0))
        self.bars, self.parts = (pg.BarGraphItem(x=[], height=[], width=WIDE * DAY_S) for _ in range(2))
        self._limit, self._part_limit = (pg.InfiniteLine(angle=0, movable=False) for _ in range(2))
        for part in (self.bars, self.parts, self._limit, self._part_limit):
            self.box.addItem(part)
        self.colour()
        self.render_days((), Caps(0, 0))

    def render_days(self, days: Sequence[Day], caps: Caps) -> None:
        """Draw these days, one after the other without a gap."""
        busy = any(day.sessions for day in days)
        self.days, self.caps = tuple(days) if busy else (), caps
        self._counts = (
            np.array([day.sessions for day in self.days], dtype=float),
            np.array([day.one_spot for day in self.days], dtype=float),
        )
        self._limit.setValue(caps.sessions)
        self._part_limit.setValue(caps.one_spot)
        self.take_times(np.array([day_seconds(day.day) + DAY_S / 2 for day in self.days], dtype=float))

    def _draw(self, chosen: Chosen, step: int) -> None:
        for item, counts in zip((self.bars, self.parts), self._counts, strict=True):
            middles, most = self._busiest(counts, chosen, step)
            item.setOpts(x=middles[most > 0], height=most[most > 0], width=WIDE * step * DAY_S)

    def _busiest(self, counts: Floats, chosen: Chosen, step: int) -> tuple[Floats, Floats]:
        """The middle and the most of each run of so many days."""
        most = np.array([counts[index : index + step].max() for index in chosen], dtype=float)
        return self.times[chosen] + (step - 1) / 2 * DAY_S, most

    def _paint_values(self, paper: Paper, seen: Chosen, step: int) -> None:
        scheme = scheme_of(self)
        looks = ((QPen(QColor(scheme.accent), 1.2), scheme.accent_soft), (None, scheme.accent))
        for counts, (pen, fill) in zip(self._counts, looks, strict=True):
            paper.bars(*self._busiest(counts, seen, step), WIDE * step * DAY_S, pen, QColor(fill))
        paper.level(self.caps.sessions, limit_pen(scheme, part=False))
        paper.level(self.caps.one_spot, limit_pen(scheme, part=True))

    def _scale(self) -> tuple[float, float, list[tuple[float, str]]]:
        top = max(self.caps.sessions, int(self._counts[0].max()) if len(self._counts[0]) else 0)
        step = max(1, round(top / 8))
        return 0.0, top + 0.8, [(number, str(number)) for number in range(0, top + 1, step)]

    def _paint_in(self, scheme: Scheme) -> None:
        self.bars.setOpts(pen=pg.mkPen(scheme.accent, width=1.2), brush=pg.mkBrush(scheme.accent_soft))
        self.parts.setOpts(pen=pg.mkPen(None), brush=pg.mkBrush(scheme.accent))
        for line, part in ((self._limit, False), (self._part_limit, True)):
            pen = limit_pen(scheme, part=part)
            pen.setCosmetic(True)
            line.setPen(pen)

    def summary(self) -> str:
        return words.sessions_words(self.days, self.caps)

    def signs(self) -> tuple[Sign, ...]:
        limit = QCoreApplication.translate("Charts", "limit of sessions a day: %1")
        part = QCoreApplication.translate("Charts", "limit for the same spot: %1")
        return (
            Sign(Kind.BAR, QCoreApplication.translate("Charts", "sessions")),
            Sign(Kind.PART, QCoreApplication.translate("Charts", "of these on the same spot")),
            Sign(Kind.LIMIT, words.filled(limit, str(self.caps.sessions))),
            Sign(Kind.PART_LIMIT, words.filled(part, str(self.caps.one_spot))),
        )

    def columns(self) -> Cells:
        return (
            QCoreApplication.translate("Charts", "Day"),
            QCoreApplication.translate("Charts", "Sessions"),
            QCoreApplication.translate("Charts", "Of these on the same spot"),
        )

    def cells(self, index: int) -> Cells:
        day = self.days[index]
        return full_day(day.day), str(day.sessions), str(day.one_spot)

    def words_at(self, index: int) -> str:
        return words.sessions_at(self.days[index])
