"""The body map under mouse, fingers and brush: says by signals what the hand asked for."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, Qt, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QImage,
    QMouseEvent,
    QNativeGestureEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QGestureEvent, QWidget

from sciatica_desktop.core.anatomy import Place, Sheet
from sciatica_desktop.core.brush import Brush
from sciatica_desktop.ui.body.hand import Hand
from sciatica_desktop.ui.body.hotspots import Key
from sciatica_desktop.ui.body.voice import VocalBody

if TYPE_CHECKING:
    from sciatica_desktop.ui.body.pencil import Pencil


class PointedBody(VocalBody):
    """Marks and paints by hand."""

    place_adjust_requested = Signal(object)
    """Shift and click: the place shall take the intensity of the slider."""

    place_swept = Signal(object)
    """A drag that marks came over this place; once a drag and place."""

    sweep_ended = Signal()
    stroke_grown = Signal(object)
    """What the stroke under the hand has become longer by, or None if it was given up."""

    stroke_ended = Signal(object, object)
    """A stroke, and the places that its middle came over."""

    place_menu_requested = Signal(object)
    stroke_menu_requested = Signal(int)
    """The number of a stroke in the drawing."""

    place_hovered = Signal(object)
    """Place or None."""

    hotspot_hovered = Signal(object)
    """Hotspot or None."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._locked = False
        self._hand = Hand(self, self._draws_at)
        self._hand.clicked.connect(self._on_hand_clicked)
        self._hand.held.connect(self._on_hand_held)
        self._hand.stroked.connect(self._on_hand_stroked)
        self._hand.stroke_ended.connect(self._on_stroke_ended)
        self._hand.stroke_lost.connect(self._on_stroke_lost)
        self._hand.pointed.connect(self._on_hand_pointed)
        self._hand.panned.connect(self.pan)
        self._hand.zoomed.connect(self.zoom_at)
        self.setMouseTracking(True)
        self.grabGesture(Qt.GestureType.PinchGesture)

    @cached_property
    def _pencil(self) -> Pencil:
        from sciatica_desktop.ui.body.pencil import Pencil  # noqa: PLC0415 - for the first drag

        return Pencil(self.place_at)

    def render_sheet(self, sheet: Sheet, names: Mapping[str, str], reliefs: Mapping[str, QImage]) -> None:
        """Show another view; a place that it shows too stays the current one."""
        self._hand.cancel()
        if self._current not in sheet.places:
            self._current = None
        super().render_sheet(sheet, names, reliefs)
        self._show_ring(by_keys=self._by_keys)

    @Slot(object)
    def render_brush(self, brush: Brush) -> None:
        """Know what the hand does, and how wide."""
        self._hand.cancel()
        self._scene.brush = brush
        self._point_brush(None)

    @Slot(bool)
    def render_locked(self, locked: bool) -> None:
        """While a session runs nothing is marked or painted."""
        self._hand.cancel()
        self._locked = locked
        self._point_brush(None)

    @property
    def _draws(self) -> bool:
        """True if the hand holds something that draws lines."""
        return self._scene.brush.strokes and not self._locked

    def _draws_at(self, at: QPointF) -> bool:
        """True if a press begins a stroke; a trigger point comes first."""
        return self._draws and self.hotspot_at(at) is None

    # The hand

    def _on_hand_pointed(self, at: QPointF) -> None:
        hotspot = self.hotspot_at(at)
        self._hover((hotspot.point, hotspot.side) if hotspot else self.place_at(at))
        self._point_brush(at if self._draws and hotspot is None else None)

    def _hover(self, thing: Place | Key | None) -> None:
        before, self._scene.hovered = self._scene.hovered, thing
        if thing == before:
            return
        if isinstance(before, Place) or isinstance(thing, Place):
            self.place_hovered.emit(thing if isinstance(thing, Place) else None)
        if isinstance(before, tuple) or isinstance(thing, tuple):
            self.hotspot_hovered.emit(self.hotspot(thing) if isinstance(thing, tuple) else None)
        self._set_cursor()
        self._refresh()

    def _on_hand_clicked(self, at: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        hotspot = self.hotspot_at(at)
        if hotspot is not None:
            self.hotspot_clicked.emit(hotspot.point, hotspot.side)
            return
        place = self.place_at(at)
        if place is None or self._locked:
            return
        self.go_to(place, by_keys=False)
        shifted = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        (self.place_adjust_requested if shifted else self.place_clicked).emit(place)

    def _on_hand_stroked(self, start: QPointF, end: QPointF) -> None:
        """The brush draws, and what marks comes over places."""
        if self._locked or self._stage is None:
            return
        places = list(self._pencil.come_over(start, end))
        if not self._draws:
            for place in places:
                self.place_swept.emit(place)
            return
        self._hover(None)
        at = self._camera.to_mm(end)
        if self._pencil.add((at.x(), at.y())):
            piece = self._pencil.piece(self._scene.brush, self._stage.view)
            self._draw_live(piece)
            self.stroke_grown.emit(piece)
        self._point_brush(end)

    def _on_stroke_ended(self) -> None:
        if not self._draws or self._stage is None:
            self.sweep_ended.emit()
        else:
            stroke, places = self._pencil.finished(self._scene.brush, self._stage.view), self._pencil.places
            self._end_live()
            self.stroke_ended.emit(stroke, places)
        self._pencil.clear()

    def _on_stroke_lost(self) -> None:
        """Pinched, or left with Esc: as if it had not been begun."""
        self._pencil.clear()
        self._end_live()
        self.sweep_ended.emit()
        self.stroke_grown.emit(None)

    def _on_hand_held(self, at: QPointF) -> None:
        """Strength, kind and depth of what is painted there, or of the place."""
        number, place = self.stroke_at(at), self.place_at(at)
        if self._locked:
            return
        if number is not None:
            self.stroke_menu_requested.emit(number)
        elif place is not None:
            self.go_to(place, by_keys=False)
            self.place_menu_requested.emit(place)

    def _set_cursor(self) -> None:
        if self._hand.panning:
            shape = Qt.CursorShape.ClosedHandCursor
        elif self._hand.space_down:
            shape = Qt.CursorShape.OpenHandCursor
        elif self._scene.pointer is not None:
            shape = Qt.CursorShape.CrossCursor
        elif self._scene.hovered is None or (self._locked and isinstance(self._scene.hovered, Place)):
            shape = Qt.CursorShape.ArrowCursor
        else:
            shape = Qt.CursorShape.PointingHandCursor
        if self.cursor().shape() != shape:
            self.setCursor(shape)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._hand.press(event)
        self._set_cursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._hand.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hand.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._hand.release(event)
        self._set_cursor()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._hand.wheel(event)
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The mouse's menu; the keyboard's comes as a key, which every platform sends."""
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            self._hand.cancel()
            self._on_hand_held(QPointF(event.pos()))
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(None)
        self._point_brush(None)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QNativeGestureEvent) and self._hand.native(event):
            return True
        if isinstance(event, QGestureEvent) and self._hand.pinch(event):
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._hand.cancel()
        self._set_cursor()
