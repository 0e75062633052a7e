"""What the mouse, the wheel and two fingers do on the map, as signals. Lengths in px."""

from __future__ import annotations

from collections.abc import Callable
from math import hypot

from PySide6.QtCore import QObject, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QGestureEvent, QPinchGesture, QWidget

LONG_PRESS = 500
"""How long (ms) a press has to last to open the menu."""

SLIP = 6.0
"""A press that moves no further than this is still a click."""

WHEEL_STEP = 1.2
"""Zoom by one notch of the wheel."""


class Hand(QObject):
    """Tells clicks, long presses, strokes, pans and zooms apart."""

    clicked = Signal(object, object)
    """Where (QPointF) and with which keyboard modifiers."""

    held = Signal(object)
    """A long press or the other button: where."""

    stroked = Signal(object, object)
    """A drag went from one point to another; comes many times, the first time with the same point twice."""

    stroke_ended = Signal()
    stroke_lost = Signal()
    """The drag is over and shall not count."""

    pointed = Signal(object)
    """The pointer is here, with no button down."""

    panned = Signal(object)
    """Moved by (QPointF)."""

    zoomed = Signal(float, object)
    """By a factor, at a point."""

    def __init__(self, widget: QWidget, draws_at: Callable[[QPointF], bool]) -> None:
        """`draws_at` tells whether a press at a point begins a stroke at once; elsewhere it takes a drag."""
        super().__init__(widget)
        self._widget, self._draws_at = widget, draws_at
        self.space_down = False
        self._at: QPointF | None = None
        self._panning = False
        self._stroking = False
        self._spent = False
        self._panned_with_space = False
        self._long = QTimer(self)
        self._long.setSingleShot(True)
        self._long.setInterval(LONG_PRESS)
        self._long.timeout.connect(self._on_long_timeout)

    @property
    def busy(self) -> bool:
        """True while a button is down."""
        return self._at is not None

    @property
    def panning(self) -> bool:
        return self._panning

    def press(self, event: QMouseEvent) -> None:
        at = event.position()
        if event.button() == Qt.MouseButton.RightButton:
            self.held.emit(at)
            return
        if event.button() not in {Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton} or self.busy:
            return
        self._at, self._spent, self._stroking = at, False, False
        self._panning = event.button() == Qt.MouseButton.MiddleButton or self.space_down
        if self._panning:
            return
        if self._draws_at(at):
            self._stroking = True
            self.stroked.emit(at, at)
        else:
            self._long.start()

    def move(self, event: QMouseEvent) -> None:
        at = event.position()
        if self._at is None:
            self.pointed.emit(at)
        elif self._panning:
            self._panned_with_space |= self.space_down
            self.panned.emit(at - self._at)
            self._at = at
        elif not self._spent:
            self._stroke_to(at)

    def _stroke_to(self, at: QPointF) -> None:
        start = self._at or at
        if not self._stroking:
            if hypot(at.x() - start.x(), at.y() - start.y()) <= SLIP:
                return
            self._stroking = True
            self._long.stop()
            self.stroked.emit(start, start)
        self.stroked.emit(start, at)
        self._at = at

    def release(self, event: QMouseEvent) -> None:
        if self._at is None or event.button() == Qt.MouseButton.RightButton:
            return
        self._long.stop()
        was_stroke, was_pan, was_spent = self._stroking, self._panning, self._spent
        start, self._at = self._at, None
        self._panning = self._stroking = False
        if was_stroke:
            self.stroke_ended.emit()
        elif not was_pan and not was_spent:
            self.clicked.emit(start, event.modifiers())

    @property
    def stroking(self) -> bool:
        return self._stroking

    def cancel(self) -> None:
        """Forget what was begun: the map lost the pointer."""
        was_stroke = self._stroking
        self._long.stop()
        self._at = None
        self._panning = self._stroking = self.space_down = False
        if was_stroke:
            self.stroke_lost.emit()

    def take_space(self) -> bool:
        """True if Space was only pressed, not used for a pan, since it went down."""
        used, self._panned_with_space = self._panned_with_space, False
        self.space_down = False
        return not used

    def _on_long_timeout(self) -> None:
        if self._at is not None and not self._stroking:
            self._spent = True
            self.held.emit(self._at)

    def wheel(self, event: QWheelEvent) -> None:
        """A notch zooms by a fixed step; a touch pad by as much as it moved."""
        if not event.pixelDelta().isNull():
            factor = 1.0 + max(-0.4, min(0.4, event.pixelDelta().y() / 300))
        else:
            factor = WHEEL_STEP ** (event.angleDelta().y() / 120)
        if factor != 1.0:
            self.zoomed.emit(factor, event.position())

    def native(self, event: QNativeGestureEvent) -> bool:
        """Two fingers on a touch pad; True if it was a zoom."""
        if event.gestureType() != Qt.NativeGestureType.ZoomNativeGesture:
            return False
        self.zoomed.emit(1.0 + event.value(), self._widget.mapFromGlobal(event.globalPosition()))
        return True

    def pinch(self, event: QGestureEvent) -> bool:
        """Two fingers on a screen; True if it was a pinch."""
        gesture = event.gesture(Qt.GestureType.PinchGesture)
        if not isinstance(gesture, QPinchGesture):
            return False
        self.cancel()
        middle = self._widget.mapFromGlobal(gesture.centerPoint())
        self.panned.emit(gesture.centerPoint() - gesture.lastCenterPoint())
        self.zoomed.emit(gesture.scaleFactor(), middle)
        return True
