"""How much of the body was marked, drawing by drawing, and the course of it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QCoreApplication

from sciatica_desktop.core.trend import Extent, Floats, middle_at
from sciatica_desktop.ui.history.body_over_time import area_text
from sciatica_desktop.ui.history.charts import words
from sciatica_desktop.ui.history.charts.course import Course
from sciatica_desktop.ui.history.charts.paper import Paper
from sciatica_desktop.ui.history.charts.plot import SMALL_PX, Chosen, TimePlot
from sciatica_desktop.ui.history.charts.signs import AFTER_PX, Kind, Sign
from sciatica_desktop.ui.history.charts.time_axis import moment_name, wall_seconds
from sciatica_desktop.ui.history.charts.walk import Cells
from sciatica_desktop.ui.kit.colours import Scheme
from sciatica_desktop.ui.kit.theme import scheme_of

LEAST_CM2 = 100.0
"""The scale is never smaller, so that a little does not look like much."""

STEPS = (1, 2, 2.5, 5, 10)
LINES = 5


class ExtentChart(TimePlot):
    """A dot for each drawing."""

    def __init__(self) -> None:
        super().__init__(QCoreApplication.translate("Charts", "How much of the skin was marked or painted"))
        self.extents: tuple[Extent, ...] = ()
        self._areas: Floats = np.empty(0)
        self.dots = pg.ScatterPlotItem(size=AFTER_PX, antialias=True)
        self.course = Course(self.box)
        self.box.addItem(self.dots)
        self.colour()
        self.render_extents(())

    def render_extents(self, extents: Sequence[Extent]) -> None:
        """Draw these."""
        self.extents = tuple(sorted(extents, key=lambda each: wall_seconds(each.started)))
        times = np.array([wall_seconds(each.started) for each in self.extents], dtype=float)
        self._areas = np.array([each.area for each in self.extents], dtype=float)
        self.course.render(times, self._areas)
        self.take_times(times)

    def _draw(self, chosen: Chosen, step: int) -> None:
        self.dots.setData(self.times[chosen], self._areas[chosen])

    def _scale(self) -> tuple[float, float, list[tuple[float, str]]]:
        top = max(LEAST_CM2, float(self._areas.max()) if len(self._areas) else 0.0)
        power = 10.0 ** np.floor(np.log10(top / LINES))
        step = next(step * power for step in STEPS if step * power * LINES >= top)
        marks = [(number * step, area_text(number * step)) for number in range(int(top / step) + 1)]
        return -0.05 * top, 1.08 * top, marks

    def _paint_in(self, scheme: Scheme) -> None:
        self.dots.setPen(pg.mkPen(None))
        self.dots.setBrush(self.ink(scheme.accent))
        self.dots.setSize(SMALL_PX if self.is_crowded else AFTER_PX)
        self.course.colour(scheme.accent)
        self.course.raise_line(above=self.is_crowded)

    def _paint_values(self, paper: Paper, seen: Chosen, step: int) -> None:
        accent = scheme_of(self).accent
        paper.course(self.course.trend, accent)
        size = SMALL_PX if self.is_crowded else AFTER_PX
        paper.signs(self.times[seen], self._areas[seen], size, None, self.ink(accent))

    def summary(self) -> str:
        return words.extent_words(self.extents, self.course.trend)

    def signs(self) -> tuple[Sign, ...]:
        known = (Sign(Kind.DOT, QCoreApplication.translate("Charts", "skin that was marked or painted")),)
        course = self.course.trend
        return (*known, *words.course_signs(course, Kind.LINE)) if course is not None else known

    def columns(self) -> Cells:
        return (
            QCoreApplication.translate("Charts", "When"),
            QCoreApplication.translate("Charts", "Skin"),
            QCoreApplication.translate("Charts", "Places"),
            QCoreApplication.translate("Charts", "Running median (band)"),
        )

    def cells(self, index: int) -> Cells:
        extent, middle = self.extents[index], middle_at(self._areas, index)
        told = words.middle_text(middle, area_text)
        return moment_name(extent.started), area_text(extent.area), str(extent.places), told

    def words_at(self, index: int) -> str:
        return words.extent_at(self.extents[index])
