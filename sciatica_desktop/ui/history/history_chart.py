"""Pain before and after each session over time: the only file that knows pyqtgraph."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from statistics import median
from typing import TypeVar

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QDate, QEvent, QLocale, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from sciatica_desktop.core.diary import Entry
from sciatica_desktop.core.trend import Rated, trend
from sciatica_desktop.ui.kit.texts import day_form
from sciatica_desktop.ui.kit.theme import font_of, scheme_of
from sciatica_desktop.ui.kit.widgets import Text
from sciatica_desktop.ui.kit.wrapping import WrappingRows

Rating = Entry | Rated
Thing = TypeVar("Thing")

EPOCH = datetime(2000, 1, 1)  # noqa: DTZ001 - the clock on the wall, wherever the session took place
DAY_S = 86_400.0
LEAST_DAYS = 4
"""The time axis is never shorter, so that a single session stands in the middle."""

STEPS_DAYS = (1, 2, 3, 7, 14, 28, 56, 91, 182, 365, 730)
"""So many days may lie between two dates on the axis."""

GRID = 90
"""How strong the lines of the scale are (0-255)."""

LOW = 14.0
"""A chart lower than this (in heights of a line) has fewer numbers at its side."""

MOST_SIGNS = 1500
"""Of more sessions than this so many are shown, at even distances; the course of the medians is that of all."""

BAND = 46
"""How strong the band about a median is (0-255)."""

BEFORE_PX, AFTER_PX = 13.0, 8.0
"""Width (px) of a ring before and a dot after: one fits into the other."""


def wall_seconds(moment: datetime) -> float:
    """Seconds since EPOCH by the clock on the wall."""
    return (moment.replace(tzinfo=None) - EPOCH).total_seconds()


def day_name(moment: datetime) -> str:
    """A day as it stands on the axis: "3 May"."""
    return QLocale().toString(QDate(moment.year, moment.month, moment.day), day_form())


def day_ticks(low: float, high: float, most: int) -> list[tuple[float, str]]:
    """At most so many midnights between two moments (s), evenly apart, with their dates."""
    days = (high - low) / DAY_S
    step = next((step for step in STEPS_DAYS if days / step <= most), STEPS_DAYS[-1])
    first = EPOCH + timedelta(days=int(low // DAY_S) + 1)
    found = [first + timedelta(days=number * step) for number in range(int(days / step) + 1)]
    return [(wall_seconds(day), day_name(day)) for day in found if wall_seconds(day) <= high]


def number_text(value: float) -> str:
    """A median: "4" or "4.5"."""
    return QLocale().toString(float(value), "f", 0 if value == int(value) else 1)


class _Sign(QWidget):
    """One entry of the legend: a sign and its word."""

    def __init__(self, text: str, *, filled: bool) -> None:
        super().__init__()
        self._text, self._filled = text, filled
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(font_of(0.9))
        return QSize(round(metrics.horizontalAdvance(self._text) + BEFORE_PX + 14), round(metrics.height() + 4))

    def paintEvent(self, event: QPaintEvent) -> None:
        scheme = scheme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = AFTER_PX if self._filled else BEFORE_PX - 2
        painter.setPen(Qt.PenStyle.NoPen if self._filled else QPen(QColor(scheme.muted), 1.8))
        painter.setBrush(QColor(scheme.accent) if self._filled else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(BEFORE_PX / 2 + 1, self.height() / 2), width / 2, width / 2)
        painter.setPen(QColor(scheme.text))
        painter.setFont(font_of(0.9))
        room = self.rect().adjusted(round(BEFORE_PX) + 8, 0, 0, 0)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), self._text)


class _Course:
    """A running median as a line, and the band that half of the ratings lie in."""

    def __init__(self, box: pg.ViewBox) -> None:
        self.line, self._low, self._high = (pg.PlotCurveItem(antialias=True) for _ in range(3))
        self.band = pg.FillBetweenItem(self._low, self._high)
        for part, depth in ((self.band, -20), (self.line, -10)):
            part.setZValue(depth)
            box.addItem(part)

    def render(self, points: Sequence[tuple[float, int]]) -> None:
        """Draw the course of these ratings; nothing where they are few."""
        course = trend([at for at, _pain in points], [pain for _at, pain in points])
        times, low, middle, high = course if course is not None else (np.empty(0),) * 4
        self._low.setData(times, low)
        self._high.setData(times, high)
        self.line.setData(times, middle)
        for part in (self.band, self.line):
            part.setVisible(course is not None)

    def colour(self, name: str) -> None:
        self.line.setPen(pg.mkPen(name, width=2.6))
        soft = QColor(name)
        soft.setAlpha(BAND)
        self.band.setBrush(pg.mkBrush(soft))


class HistoryChart(QWidget):
    """A ring for the pain before, a dot for the pain after, a line joining the two; and the course of each."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[Rating, ...] = ()
        self._span = (0.0, LEAST_DAYS * DAY_S)
        self.words = Text("")
        self._legend = WrappingRows(gap=14, fill=False)
        self._legend.addWidget(_Sign(self.tr("pain before"), filled=False))
        self._legend.addWidget(_Sign(self.tr("pain after"), filled=True))
        self.plot = pg.GraphicsLayoutWidget()
        self.box = pg.ViewBox(enableMenu=False, enableMouse=False)
        self._left, self._bottom = pg.AxisItem("left"), pg.AxisItem("bottom")
        self._joins = pg.PlotCurveItem(connect="pairs", antialias=True)
        self._before = pg.ScatterPlotItem(size=BEFORE_PX, antialias=True)
        self._after = pg.ScatterPlotItem(size=AFTER_PX, antialias=True)
        self.course_before, self.course_after = _Course(self.box), _Course(self.box)
        self._prepare()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.words)
        column.addLayout(self._legend)
        column.addWidget(self.plot, 1)
        self.setAccessibleName(self.tr("Chart of the pain before and after each session"))
        self.render_entries(())

    def _prepare(self) -> None:
        """A picture to look at: no menu, no dragging, no wheel, no place in the order of Tab."""
        self.plot.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.plot.setFrameShape(self.plot.Shape.NoFrame)
        self.plot.setBackground(None)
        self.plot.ci.setContentsMargins(0, 0, 0, 0)
        self.plot.ci.setSpacing(0)
        for part, row, column in ((self._left, 0, 0), (self.box, 0, 1), (self._bottom, 1, 1)):
            self.plot.addItem(part, row, column)
        for axis in (self._left, self._bottom):
            axis.linkToView(self.box)
            axis.setZValue(-1000)  # below the signs
        self._left.setGrid(GRID)
        self._left.setStyle(hideOverlappingLabels=False)
        for part in (self._joins, self._before, self._after):
            self.box.addItem(part)
        self._colour()

    def render_entries(self, entries: Sequence[Rating]) -> None:
        """Draw these sessions; the ones without any rating are left out."""
        self._entries = tuple(
            entry for entry in entries if entry.pain_before is not None or entry.pain_after is not None
        )
        before = [(wall_seconds(e.started), e.pain_before) for e in self._entries if e.pain_before is not None]
        after = [(wall_seconds(e.started), e.pain_after) for e in self._entries if e.pain_after is not None]
        self.course_before.render(sorted(before))
        self.course_after.render(sorted(after))
        whole = _thinned([e for e in self._entries if e.change is not None])
        self._before.setData(*_columns(_thinned(before)))
        self._after.setData(*_columns(_thinned(after)))
        times = np.repeat([wall_seconds(e.started) for e in whole], 2)
        self._joins.setData(times, np.array([p for e in whole for p in (e.pain_before, e.pain_after)], dtype=float))
        self._frame([at for at, _pain in (*before, *after)])
        text = self.summary()
        self.words.setText(text)
        self.setAccessibleDescription(text)
        self.plot.setVisible(bool(self._entries))

    def summary(self) -> str:
        """The whole chart in one sentence."""
        if not self._entries:
            return self.tr("No ratings yet. Rate the pain after a session, and it is shown here.")
        first = min(entry.started for entry in self._entries)
        last = max(entry.started for entry in self._entries)
        count = len(self._entries)
        if count == 1:
            text = self.tr("1 session on %1; ")
        elif first.date() == last.date():
            text = self.tr("%n sessions on %1; ", "", count)
        else:
            text = self.tr("%n sessions from %1 to %2; ", "", count).replace("%2", day_name(last))
        return text.replace("%1", day_name(first)) + self._medians()

    def _medians(self) -> str:
        before = [entry.pain_before for entry in self._entries if entry.pain_before is not None]
        after = [entry.pain_after for entry in self._entries if entry.pain_after is not None]
        if len(self._entries) == 1:
            both = self.tr("pain before %1, after %2.")
            first, last = self.tr("pain before %1."), self.tr("pain after %2.")
        else:
            both = self.tr("typical pain %1 before, %2 after.")
            first, last = self.tr("typical pain %1 before."), self.tr("typical pain %2 after.")
        text = both if before and after else first if before else last
        text = text.replace("%1", number_text(median(before)) if before else "")
        return text.replace("%2", number_text(median(after)) if after else "")

    def _frame(self, times: Sequence[float]) -> None:
        """The span of time shown: all sessions with some room on both sides."""
        low, high = (min(times), max(times)) if times else (0.0, 0.0)
        missing = max(0.0, LEAST_DAYS * DAY_S - (high - low))
        room = max(0.03 * (high - low), missing / 2)
        self._span = (low - room, high + room)
        self.box.setXRange(*self._span, padding=0)
        self._mark_axes()

    def _mark_axes(self) -> None:
        metrics = QFontMetricsF(font_of(0.9))
        room = max(1.0, self.width() - 60.0)
        date = metrics.horizontalAdvance("00 MMM")
        most = max(2, int(room / (date + 30)))
        low, high = self._span
        edge = date / 2 * (high - low) / room  # so near to an end a date would be left out and its tick stay
        self._bottom.setTicks([[tick for tick in day_ticks(low, high, most) if low + edge <= tick[0] <= high - edge]])
        flat = self.height() < LOW * metrics.height()
        margin, step = (0.9, 5) if flat else (0.5, 2)
        self.box.setYRange(-margin, 10 + margin, padding=0)
        self._left.setTicks([[(pain, str(pain)) for pain in range(0, 11, step)]])

    def _colour(self) -> None:
        """Colours and fonts of the scheme in use."""
        scheme = scheme_of(self)
        self._joins.setPen(pg.mkPen(scheme.border_strong, width=1.4))
        self._before.setPen(pg.mkPen(scheme.muted, width=1.8))
        self._before.setBrush(pg.mkBrush(scheme.ground))
        self._after.setPen(pg.mkPen(None))
        self._after.setBrush(pg.mkBrush(scheme.accent))
        self.course_before.colour(scheme.muted)
        self.course_after.colour(scheme.accent)
        for axis in (self._left, self._bottom):
            axis.setTickFont(font_of(0.9))
            axis.setTextPen(pg.mkPen(scheme.muted))
            axis.setPen(pg.mkPen(scheme.border))
        self.plot.resetCachedContent()
        self._mark_axes()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._colour()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._mark_axes()


def _thinned(items: Sequence[Thing]) -> Sequence[Thing]:
    """All of a few, or so many at even distances."""
    step = -(-len(items) // MOST_SIGNS)
    return items[:: max(1, step)]


def _columns(points: Sequence[tuple[float, int]]) -> tuple[np.ndarray, np.ndarray]:
    """Moments and pains as two arrays."""
    times = np.array([at for at, _pain in points], dtype=float)
    return times, np.array([pain for _at, pain in points], dtype=float)
