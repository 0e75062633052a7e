"""The pain before and after each session: a ring and a dot with a line between, and the course of each."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QPen

from sciatica_desktop.core.trend import Floats, Rated, middle_at
from sciatica_desktop.ui.history.charts import words
from sciatica_desktop.ui.history.charts.course import Course
from sciatica_desktop.ui.history.charts.paper import Paper
from sciatica_desktop.ui.history.charts.plot import SMALL_PX, Chosen, TimePlot
from sciatica_desktop.ui.history.charts.signs import AFTER_PX, BEFORE_PX, Kind, Sign
from sciatica_desktop.ui.history.charts.time_axis import moment_name, wall_seconds
from sciatica_desktop.ui.history.charts.walk import Cells
from sciatica_desktop.ui.kit.colours import Scheme
from sciatica_desktop.ui.kit.theme import metrics_of, scheme_of

LOW = 14.0
"""A chart lower than this (in heights of a line) has fewer numbers at its side."""

WORST = 10


class PainChart(TimePlot):
    """Quick logs are rings without a dot."""

    def __init__(self) -> None:
        super().__init__(QCoreApplication.translate("Charts", "Pain before and after each session"))
        self.ratings: tuple[Rated, ...] = ()
        self._pains: tuple[Floats, Floats] = (np.empty(0), np.empty(0))
        self.joins = pg.PlotCurveItem(connect="pairs", antialias=True)
        self.before = pg.ScatterPlotItem(size=BEFORE_PX, antialias=True)
        self.after = pg.ScatterPlotItem(size=AFTER_PX, antialias=True)
        self.course_before, self.course_after = Course(self.box), Course(self.box)
        for part in (self.joins, self.before, self.after):
            self.box.addItem(part)
        self.colour()
        self.render_ratings(())

    def render_ratings(self, ratings: Sequence[Rated]) -> None:
        """Draw these, the oldest first."""
        self.ratings = tuple(ratings)
        times = np.array([wall_seconds(each.started) for each in ratings], dtype=float)
        order = np.argsort(times, kind="stable")  # the clock on the wall may go back while time goes on
        self.ratings = tuple(self.ratings[index] for index in order)
        times = times[order]
        self._pains = (
            np.array([np.nan if each.pain_before is None else each.pain_before for each in self.ratings], dtype=float),
            np.array([np.nan if each.pain_after is None else each.pain_after for each in self.ratings], dtype=float),
        )
        for course, pains in zip((self.course_before, self.course_after), self._pains, strict=True):
            known = ~np.isnan(pains)
            course.render(times[known], pains[known])
        self.take_times(times)

    def _draw(self, chosen: Chosen, step: int) -> None:
        times, (before, after) = self.times[chosen], (pains[chosen] for pains in self._pains)
        for item, pains in ((self.before, before), (self.after, after)):
            known = ~np.isnan(pains)
            item.setData(times[known], pains[known])
        both = ~np.isnan(before) & ~np.isnan(after)
        self.joins.setData(np.repeat(times[both], 2), np.column_stack((before[both], after[both])).ravel())

    def _scale(self) -> tuple[float, float, list[tuple[float, str]]]:
        flat = self.height() < LOW * metrics_of(0.9).height()
        margin, step = (0.9, 5) if flat else (0.5, 2)
        return -margin, WORST + margin, [(pain, str(pain)) for pain in range(0, WORST + 1, step)]

    def _paint_in(self, scheme: Scheme) -> None:
        crowd = self.is_crowded
        self.joins.setPen(pg.mkPen(scheme.border_strong, width=1.4))
        self.joins.setVisible(not crowd)
        self.before.setPen(pg.mkPen(None) if crowd else pg.mkPen(scheme.muted, width=1.8))
        self.before.setBrush(self.ink(scheme.muted if crowd else scheme.ground))
        self.after.setPen(pg.mkPen(None))
        self.after.setBrush(self.ink(scheme.accent))
        self.before.setSize(SMALL_PX if crowd else BEFORE_PX)
        self.after.setSize(SMALL_PX if crowd else AFTER_PX)
        for course, colour in ((self.course_before, scheme.muted), (self.course_after, scheme.accent)):
            course.colour(colour)
            course.raise_line(above=crowd)

    def _paint_values(self, paper: Paper, seen: Chosen, step: int) -> None:
        scheme, crowd = scheme_of(self), self.is_crowded
        times, (before, after) = self.times[seen], (pains[seen] for pains in self._pains)
        both = ~np.isnan(before) & ~np.isnan(after)
        courses = ((self.course_before.trend, scheme.muted), (self.course_after.trend, scheme.accent))
        for course, colour in courses:
            paper.course(course, colour)
        if not crowd:
            pairs = zip(before[both].tolist(), after[both].tolist(), strict=True)
            paper.joins(times[both], pairs, QPen(QColor(scheme.border_strong), 1.4))
        ring = None if crowd else QPen(QColor(scheme.muted), 1.8)
        fill = self.ink(scheme.muted if crowd else scheme.ground)
        paper.signs(times, before, SMALL_PX if crowd else BEFORE_PX, ring, fill)
        paper.signs(times, after, SMALL_PX if crowd else AFTER_PX, None, self.ink(scheme.accent))

    def summary(self) -> str:
        return words.pain_words(self.ratings, self.course_before.trend, self.course_after.trend)

    def signs(self) -> tuple[Sign, ...]:
        known = (
            Sign(Kind.RING, QCoreApplication.translate("Charts", "pain before, or noted without a session")),
            Sign(Kind.DOT, QCoreApplication.translate("Charts", "pain after")),
        )
        course = self.course_after.trend or self.course_before.trend
        return (*known, *words.course_signs(course, Kind.LINES)) if course is not None else known

    def columns(self) -> Cells:
        return (
            QCoreApplication.translate("Charts", "When"),
            QCoreApplication.translate("Charts", "Pain before"),
            QCoreApplication.translate("Charts", "Pain after"),
            QCoreApplication.translate("Charts", "Running median before (band)"),
            QCoreApplication.translate("Charts", "Running median after (band)"),
        )

    def cells(self, index: int) -> Cells:
        rated = self.ratings[index]
        pains = (rated.pain_before, rated.pain_after)
        told = ("" if pain is None else str(pain) for pain in pains)
        return (moment_name(rated.started), *told, *(self._middle(part, index) for part in (0, 1)))

    def _middle(self, part: int, index: int) -> str:
        """The course at a rating, which may lack this part."""
        pains = self._pains[part]
        if np.isnan(pains[index]):
            return ""
        known = ~np.isnan(pains)
        return words.middle_text(middle_at(pains[known], int(known[:index].sum())))

    def words_at(self, index: int) -> str:
        return words.pain_at(self.ratings[index])
