"""Values along time: dragged, zoomed by the wheel or by keys, and never more of them drawn than can be seen."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout

from sciatica_desktop.core.trend import Floats
from sciatica_desktop.ui.history.charts.paper import PALE, Paper
from sciatica_desktop.ui.history.charts.time_axis import DAY_S, day_ticks
from sciatica_desktop.ui.history.charts.walk import EDGE, Walk
from sciatica_desktop.ui.kit.colours import Scheme
from sciatica_desktop.ui.kit.mirrored import LEFT_TO_RIGHT
from sciatica_desktop.ui.kit.theme import font_of, metrics_of, scheme_of

LEAST_DAYS = 4
"""The time axis is never shorter, so that a single value stands in the middle."""

GRID = 90
"""How strong the lines of the scale are (0-255)."""

MOST_SIGNS = 1500
"""Of more values than this so many are drawn, at even distances."""

CROWD_PX = 7.0
"""With less room than this for each, signs become small and pale, and the course stands out."""

SMALL_PX = 4.0
ZOOM = 1.5
ROOM = 0.03
"""So much of the time is added at both ends."""

Chosen = NDArray[np.intp]


class TimePlot(Walk):
    """A chart with time along its lower edge; the kinds of charts fill it."""

    thinned = Signal(bool)
    """Whether some values are left out until it is zoomed in."""

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self.times: Floats = np.empty(0)
        self.is_thinned = False
        self.is_crowded = False
        self._chosen, self._step = np.empty(0, dtype=np.intp), 1
        self._span = (0.0, LEAST_DAYS * DAY_S)
        self.plot = pg.GraphicsLayoutWidget()
        self.box = pg.ViewBox(enableMenu=False)
        self._left, self._bottom = pg.AxisItem("left"), pg.AxisItem("bottom")
        self._pointer = pg.InfiniteLine(angle=90, movable=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        column.addWidget(self.plot)
        self._prepare()

    def _prepare(self) -> None:
        """No menu and no place in the order of Tab: the chart as a whole has the focus."""
        self.plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.plot.setFrameShape(self.plot.Shape.NoFrame)
        self.plot.setBackground(None)
        self.plot.ci.setContentsMargins(0, 0, 0, 0)
        self.plot.ci.setSpacing(0)
        self.plot.ci.setLayoutDirection(LEFT_TO_RIGHT)  # time runs from left to right in every language
        for part, row, column in ((self._left, 0, 0), (self.box, 0, 1), (self._bottom, 1, 1)):
            self.plot.addItem(part, row, column)
        for axis in (self._left, self._bottom):
            axis.linkToView(self.box)
            axis.setZValue(-1000)  # below the signs
        self._left.setGrid(GRID)
        self._left.setStyle(hideOverlappingLabels=False)
        self.box.setMouseEnabled(x=True, y=False)
        self._pointer.setVisible(False)
        self.box.addItem(self._pointer, ignoreBounds=True)
        self.box.sigXRangeChanged.connect(self._on_range_changed)
        self.plot.scene().sigMouseMoved.connect(self._on_mouse_moved)
        self.plot.scene().sigMouseClicked.connect(self._on_mouse_clicked)

    # What the kinds of charts say

    def _scale(self) -> tuple[float, float, list[tuple[float, str]]]:
        """The ends of the scale at the side, and what stands at it."""
        raise NotImplementedError

    def _draw(self, chosen: Chosen, step: int) -> None:
        """Draw these of the values: each of them, or one for every `step`."""
        raise NotImplementedError

    def _paint_in(self, scheme: Scheme) -> None:
        """Take the colours of a scheme, and the looks of a crowd."""
        raise NotImplementedError

    def _paint_values(self, paper: Paper, seen: Chosen, step: int) -> None:
        """Paint for a file what is in sight."""
        raise NotImplementedError

    def ink(self, colour: str) -> QColor:
        """A colour for signs: pale in a crowd."""
        ink = QColor(colour)
        ink.setAlpha(PALE if self.is_crowded else 255)
        return ink

    # Time

    def count(self) -> int:
        return len(self.times)

    def take_times(self, times: Floats) -> None:
        """Show values at these moments (s since EPOCH), the oldest first: all of them."""
        self.times = times
        low, high = (float(times[0]), float(times[-1])) if len(times) else (0.0, 0.0)
        missing = max(0.0, LEAST_DAYS * DAY_S - (high - low))
        room = max(ROOM * (high - low), missing / 2)
        self._span = (low - room, high + room)
        self.box.setLimits(xMin=self._span[0], xMax=self._span[1], minXRange=min(2 * DAY_S, high - low + 2 * room))
        self.plot.setVisible(bool(len(times)))
        self.show_all()
        self._mark_axes()
        self._show_signs()
        self.renewed()

    def show_all(self) -> None:
        """As far out as it goes."""
        self.box.setXRange(*self._span, padding=0)

    def zoom(self, factor: float) -> None:
        """So much nearer, about the value that is pointed out, else about the middle."""
        low, high = self.box.viewRange()[0]
        middle = (low + high) / 2
        if self.at is not None and low <= self.times[self.at] <= high:
            middle = float(self.times[self.at])
        self.box.setXRange(middle - (middle - low) / factor, middle + (high - middle) / factor, padding=0)

    def pan(self, share: float) -> None:
        """On by a share of what is shown; stops at the ends."""
        low, high = self.box.viewRange()[0]
        way = share * (high - low)
        way = max(self._span[0] - low, min(self._span[1] - high, way))
        self.box.setXRange(low + way, high + way, padding=0)

    def _show_signs(self) -> None:
        """Draw what is in sight; the same ones stay as it moves on, because they are chosen by their numbers."""
        low, high = self.box.viewRange()[0]
        first, last = np.searchsorted(self.times, (low, high)) if len(self.times) else (0, 0)
        first, last = max(0, int(first) - 1), min(len(self.times), int(last) + 1)
        step = 1
        while (last - first) // step > MOST_SIGNS:
            step *= 2
        crowded = last - first > max(self.width(), 1) / CROWD_PX
        if crowded is not self.is_crowded:
            self.is_crowded = crowded
            self._paint_in(scheme_of(self))
        self._chosen, self._step = np.arange(first // step * step, last, step), step
        self._draw(self._chosen, step)
        if self.is_thinned is not (step > 1):
            self.is_thinned = step > 1
            self.thinned.emit(self.is_thinned)

    def _mark_axes(self) -> None:
        self._bottom.setTicks([self._days_within(max(1.0, self.width() - 60.0))])
        self._bottom.setHeight(metrics_of(0.9).height() + 8)
        bottom, top, marks = self._scale()
        self.box.setYRange(bottom, top, padding=0)
        self._left.setTicks([marks])

    def _days_within(self, room: float) -> list[tuple[float, str]]:
        """The dates that fit into so many px."""
        date = metrics_of(0.9).horizontalAdvance("00 MMM 0000")
        low, high = self.box.viewRange()[0]
        edge = date / 2 * (high - low) / room  # so near to an end a date would be left out and its tick stay
        marks = day_ticks(low, high, max(2, int(room / (date + 24))))
        return [mark for mark in marks if low + edge <= mark[0] <= high - edge]

    # Hands

    def _on_range_changed(self) -> None:
        self._mark_axes()
        self._show_signs()

    def _nearest(self, at: QPointF) -> int | None:
        if not len(self.times) or not self.box.sceneBoundingRect().contains(at):
            return None
        moment = self.box.mapSceneToView(at).x()
        after = int(np.searchsorted(self.times, moment))
        near = [index for index in (after - 1, after) if 0 <= index < len(self.times)]
        return min(near, key=lambda index: abs(self.times[index] - moment))

    def _on_mouse_moved(self, at: QPointF) -> None:
        index = self._nearest(at)
        if index is not None:
            self.go_to(index)

    def _on_mouse_clicked(self, event: pg.GraphicsScene.mouseEvents.MouseClickEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._on_mouse_moved(event.scenePos())

    def _takes(self, event: QKeyEvent) -> bool:
        zooms = event.key() in {Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus, Qt.Key.Key_0}
        others = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        return super()._takes(event) or (zooms and not others)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if not self._takes(event):
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            self.zoom(1 / ZOOM if key == Qt.Key.Key_Minus else ZOOM)
        elif key == Qt.Key.Key_0:
            self.show_all()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.pan(-0.25 if key == Qt.Key.Key_Left else 0.25)
        else:
            super().keyPressEvent(event)

    def _point_out(self, index: int | None, *, bring: bool) -> None:
        self._pointer.setVisible(index is not None)
        if index is None:
            return
        at = float(self.times[index])
        self._pointer.setValue(at)
        low, high = self.box.viewRange()[0]
        if bring and not low <= at <= high:
            self.pan((at - (low + high) / 2) / (high - low))

    # Looks

    def colour(self) -> None:
        """Colours and fonts of the scheme in use."""
        scheme = scheme_of(self)
        self._paint_in(scheme)
        self._pointer.setPen(pg.mkPen(scheme.border_strong, width=1.4))
        for axis in (self._left, self._bottom):
            axis.setTickFont(font_of(0.9))
            axis.setTextPen(pg.mkPen(scheme.muted))
            axis.setPen(pg.mkPen(scheme.border))
        self.plot.resetCachedContent()
        self._mark_axes()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self.colour()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._mark_axes()

    def paint_picture(self, painter: QPainter, box: QRectF) -> None:
        low, high = self.box.viewRange()[0]
        bottom, top, marks = self._scale()
        paper = Paper(painter, box, (low, high), (bottom, top), scheme_of(self))
        paper.paint_scales(self._days_within(box.width()), marks)
        seen = self._chosen[(self.times[self._chosen] >= low) & (self.times[self._chosen] <= high)]
        self._paint_values(paper, seen, self._step)
