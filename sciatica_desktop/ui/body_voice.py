"""The body map as it is spoken, and pressed, by a screen reader."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtWidgets import QWidget

from sciatica_desktop.core.anatomy import Place, Side
from sciatica_desktop.ui.body_access import Part
from sciatica_desktop.ui.body_canvas import BodyCanvas
from sciatica_desktop.ui.body_hotspots import Key
from sciatica_desktop.ui.body_words import spoken_mark, spoken_place, spoken_point

POINT = "point"
"""First part of the key of a trigger point, so that it cannot be taken for a place."""


class VocalBody(BodyCanvas):
    """A canvas whose places and trigger points have a name, a state and an action."""

    place_clicked = Signal(object)
    hotspot_clicked = Signal(str, object)
    """Point id and side."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._current: Place | None = None

    @property
    def current(self) -> Place | None:
        """The place that keys act on."""
        return self._current

    def go_to(self, place: Place) -> None:
        """Make a place the current one, with the ring of the keyboard's focus."""
        raise NotImplementedError

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
            self.go_to(thing)


def _thing(key: str) -> Place | Key:
    """The place or the trigger point that a spoken part stands for."""
    first, _, rest = key.partition(":")
    if first != POINT:
        return Place(rest, Side(first))
    side, _, point = rest.partition(":")
    return point, Side(side)
