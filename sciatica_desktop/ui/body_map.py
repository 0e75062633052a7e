"""The clickable body: says by signals what the user asked for with mouse, keyboard or screen reader."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QGestureEvent, QWidget

from sciatica_desktop.core.anatomy import Place, Sheet, Side
from sciatica_desktop.core.map_picture import Tool
from sciatica_desktop.ui.body_access import Part
from sciatica_desktop.ui.body_canvas import BodyCanvas
from sciatica_desktop.ui.body_hand import Hand
from sciatica_desktop.ui.body_hotspots import Key
from sciatica_desktop.ui.body_keys import Do, Move, Strength, command_of
from sciatica_desktop.ui.body_steps import nearest, neighbour
from sciatica_desktop.ui.body_words import spoken_mark, spoken_place, spoken_point

POINT = "point"
"""First part of the key of a trigger point, so that it cannot be taken for a place."""


class BodyMap(BodyCanvas):
    """The body as a map. The current place is the one last clicked or reached by keys; only then it carries a ring."""

    place_clicked = Signal(object)
    place_adjust_requested = Signal(object)
    """Shift and click: the place shall take the intensity of the slider."""

    place_painted = Signal(object)
    """A stroke with the button down came over this place; once a stroke and place."""

    place_menu_requested = Signal(object, object)
    """Place and global QPoint."""

    place_hovered = Signal(object)
    """Place or None."""

    hotspot_clicked = Signal(str, object)
    """Point id and side."""

    hotspot_hovered = Signal(object)
    """Hotspot or None."""

    intensity_requested = Signal(object, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tool = Tool.MARK
        self._current: Place | None = None
        self._by_keys = False
        self._stroke: set[Place] = set()
        self._hand = Hand(self)
        self._hand.clicked.connect(self._on_hand_clicked)
        self._hand.held.connect(self._on_hand_held)
        self._hand.stroked.connect(self._on_hand_stroked)
        self._hand.stroke_ended.connect(self._stroke.clear)
        self._hand.pointed.connect(self._on_hand_pointed)
        self._hand.panned.connect(self.pan)
        self._hand.zoomed.connect(self.zoom_at)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.grabGesture(Qt.GestureType.PinchGesture)
        self.setAccessibleName(self.tr("Body map"))
        self.setAccessibleDescription(
            self.tr("Arrow keys move between places. Enter marks or unmarks. 1 to 9 set how strong it is.")
        )

    def render_sheet(self, sheet: Sheet, names: Mapping[str, str], reliefs: Mapping[str, QImage]) -> None:
        """Show another view; `names` are the plain names of the regions by id."""
        self._current = None
        super().render_sheet(sheet, names, reliefs)

    def render_tool(self, tool: Tool) -> None:
        """Know what a click does, for the pointer's shape."""
        self._tool = tool
        self._set_cursor()

    @property
    def current(self) -> Place | None:
        """The place that keys act on."""
        return self._current

    # The hand

    def _on_hand_pointed(self, at: QPointF) -> None:
        hotspot = self.hotspot_at(at)
        self._hover((hotspot.point, hotspot.side) if hotspot else self.place_at(at))

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
        if place is None:
            return
        self._go_to(place, by_keys=False)
        shifted = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        (self.place_adjust_requested if shifted else self.place_clicked).emit(place)

    def _on_hand_stroked(self, at: QPointF) -> None:
        place = self.place_at(at)
        if place is not None and place not in self._stroke:
            self._stroke.add(place)
            self.place_painted.emit(place)

    def _on_hand_held(self, at: QPointF) -> None:
        place = self.place_at(at)
        if place is not None:
            self._go_to(place, by_keys=False)
            self.place_menu_requested.emit(place, self.mapToGlobal(at.toPoint()))

    def _set_cursor(self) -> None:
        if self._hand.panning:
            shape = Qt.CursorShape.ClosedHandCursor
        elif self._hand.space_down:
            shape = Qt.CursorShape.OpenHandCursor
        elif self._scene.hovered is None:
            shape = Qt.CursorShape.ArrowCursor
        elif self._tool is Tool.ERASE and isinstance(self._scene.hovered, Place):
            shape = Qt.CursorShape.CrossCursor
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

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QNativeGestureEvent) and self._hand.native(event):
            return True
        if isinstance(event, QGestureEvent) and self._hand.pinch(event):
            return True
        return super().event(event)

    # The keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        command = command_of(event, with_place=self._by_keys and self._current is not None)
        if isinstance(command, Move):
            self._move(command)
        elif isinstance(command, Strength):
            if self._current is not None:
                self.intensity_requested.emit(self._current, command.intensity)
        elif command is Do.SPACE:
            self._hand.space_down = True
            self._set_cursor()
        elif command is Do.LEAVE and self._current is not None:
            self._current = None
            self._show_ring(by_keys=True)
        elif not self._do(command):
            super().keyPressEvent(event)

    def _do(self, command: Do | None) -> bool:
        """Carry out a command that needs no more than its name; False if there is none."""
        if command in {Do.NEARER, Do.FURTHER}:
            self._on_step_requested(1 if command is Do.NEARER else -1)
        elif command is Do.WHOLE:
            self._on_fit_requested()
        elif command is Do.PRESS:
            self._press_current()
        elif command is Do.MENU and self._current is not None:
            middle = self.box_of(self._current).center().toPoint()
            self.place_menu_requested.emit(self._current, self.mapToGlobal(middle))
        else:
            return False
        return True

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Space or event.isAutoRepeat():
            super().keyReleaseEvent(event)
            return
        if self._hand.take_space():
            self._press_current()
        self._set_cursor()

    def _press_current(self) -> None:
        """Mark or unmark the place with the ring; without a ring, show it first."""
        if self._current is not None and self._by_keys:
            self.place_clicked.emit(self._current)
        else:
            self._move(Move(0, 0))

    def _move(self, move: Move) -> None:
        if self._stage is None:
            return
        centres = self._stage.shapes.centres
        place = self._current
        if place is None:
            middle = self._camera.to_mm(self._camera.frame.middle)
            place = nearest(centres, (middle.x(), middle.y()))
        elif self._by_keys:
            place = neighbour(centres, place, (move.x, move.y))
        if place is not None:
            self._go_to(place, by_keys=True)

    def _go_to(self, place: Place, *, by_keys: bool) -> None:
        """Make a place the current one; the ring shows only when it was reached by keys."""
        self._current = place
        if by_keys and self._stage is not None:
            self._hover(None)  # else the name would stay with the resting mouse
            camera = self._camera.showing(self._stage.shapes.region(place).boundingRect())
            if camera != self._camera:
                self._look(camera)
        self._show_ring(by_keys=by_keys)
        self.tell_focus(place.key)

    def _show_ring(self, *, by_keys: bool) -> None:
        """The ring of the keyboard's focus: round the current place, or round the map while there is none."""
        self._by_keys = by_keys
        shows = by_keys and self.hasFocus()
        self._scene.focused = self._current if shows else None
        self._scene.framed = shows and self._current is None
        self._refresh()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        by_tab = event.reason() in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}
        by_mouse = event.reason() == Qt.FocusReason.MouseFocusReason
        self._show_ring(by_keys=by_tab or (self._by_keys and not by_mouse))
        if self._current is not None:
            self.tell_focus(self._current.key)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._hand.cancel()
        self._set_cursor()
        self._show_ring(by_keys=self._by_keys)

    # What is spoken

    def part_keys(self) -> Sequence[str]:
        if self._stage is None:
            return ()
        points = (f"{POINT}:{spot.side}:{spot.point}" for spot in self._scene.hotspots)
        return (*(place.key for place in self._stage.shapes.sheet.places), *points)

    def focused_key(self) -> str:
        return self._current.key if self._current is not None and self.hasFocus() else ""

    def part(self, key: str) -> Part:
        thing = _thing(key)
        rect = self.box_of(thing).toAlignedRect()
        if isinstance(thing, Place):
            mark = self._scene.drawing.by_place.get(thing)
            name = spoken_place(thing, self._names)
            return Part(key, name, spoken_mark(mark), rect, checked=mark is not None)
        hotspot = self.hotspot(thing)
        return Part(key, spoken_point(hotspot) if hotspot else "", rect=rect, is_button=True)

    def part_at(self, at: QPointF) -> str:
        hotspot = self.hotspot_at(at)
        if hotspot is not None:
            return f"{POINT}:{hotspot.side}:{hotspot.point}"
        place = self.place_at(at)
        return place.key if place else ""

    def press_part(self, key: str) -> None:
        thing = _thing(key)
        if isinstance(thing, Place):
            self.place_clicked.emit(thing)
        else:
            self.hotspot_clicked.emit(*thing)

    def focus_part(self, key: str) -> None:
        thing = _thing(key)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(thing, Place):
            self._go_to(thing, by_keys=True)


def _thing(key: str) -> Place | Key:
    """The place or the trigger point that a spoken part stands for."""
    first, _, rest = key.partition(":")
    if first != POINT:
        return Place(rest, Side(first))
    side, _, point = rest.partition(":")
    return point, Side(side)
