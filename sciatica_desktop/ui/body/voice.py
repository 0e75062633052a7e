"""The place that has the focus, and the body map as it is spoken, and pressed, by a screen reader."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from sciatica_desktop.core.anatomy import Place, Side
from sciatica_desktop.core.pain import WORST
from sciatica_desktop.ui.body.access import Part
from sciatica_desktop.ui.body.canvas import BodyCanvas
from sciatica_desktop.ui.body.hotspots import Key
from sciatica_desktop.ui.body.words import spoken_place, spoken_point, spoken_state

POINT = "point"
"""First part of the key of a trigger point, so that it cannot be taken for a place."""


class VocalBody(BodyCanvas):
    """A canvas whose places and trigger points have a name, a state and an action.

    The current place is the one last clicked or reached by keys; only then it carries a ring.
    """

    place_clicked = Signal(object)
    intensity_requested = Signal(object, int)
    hotspot_clicked = Signal(str, object)
    """Point id and side."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._current: Place | None = None
        self._by_keys = False

    @property
    def current(self) -> Place | None:
        """The place that keys act on."""
        return self._current

    def go_to(self, place: Place, *, by_keys: bool = True) -> None:
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

    def _hover(self, thing: Place | Key | None) -> None:
        """Show what the pointer is over."""
        raise NotImplementedError

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        by_tab = event.reason() in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}
        by_mouse = event.reason() == Qt.FocusReason.MouseFocusReason
        self._show_ring(by_keys=by_tab or (self._by_keys and not by_mouse))
        if self._current is not None:
            self.tell_focus(self._current.key)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
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
            felt, name = self._scene.felt.get(thing), spoken_place(thing, self._names)
            marked = thing in self._scene.drawing.by_place
            return Part(key, name, spoken_state(felt), rect, checked=marked, has_strength=marked)
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

    def adjust_part(self, key: str, step: int) -> None:
        thing = _thing(key)
        mark = self._scene.drawing.by_place.get(thing) if isinstance(thing, Place) else None
        if mark is not None:
            self.intensity_requested.emit(mark.place, max(0, min(WORST, mark.intensity + step)))

    def focus_part(self, key: str) -> None:
        thing = _thing(key)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(thing, Place):
            self.go_to(thing)


def _thing(key: str) -> Place | Key:
    """The place or the trigger point that a spoken part stands for."""
    first, _, rest = key.partition(":")
    if first != POINT:
        return Place(rest, Side(first))
    side, _, point = rest.partition(":")
    return point, Side(side)
