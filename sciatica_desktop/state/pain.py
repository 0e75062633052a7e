"""The pain drawing being made, and its undo."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal, Slot

from sciatica_desktop.core.anatomy import Place
from sciatica_desktop.core.brush import Brush
from sciatica_desktop.core.flow import Flow
from sciatica_desktop.core.pain import Drawing, Edits, Mark, Stroke
from sciatica_desktop.core.panel import Panel

if TYPE_CHECKING:
    from sciatica_desktop.core.strokes import Patch, Tally


class Counts(Protocol):
    """Counts the strokes of a drawing: core/strokes.py."""

    def preview(self, drawing: Drawing, end: Stroke | None) -> Drawing: ...
    def tally(self, drawing: Drawing) -> Tally: ...
    def takes(self, drawing: Drawing, eraser: Stroke) -> bool: ...


class PainState(QObject):
    """Owns the drawing with its undo. While a session runs nothing changes it."""

    changed = Signal(object, object)
    """The edits, and the patches that the strokes make."""

    drawing_changed = Signal(object)
    previewed = Signal(object)
    """The drawing with the stroke under the hand, each time that it reaches another place."""

    ghosts_changed = Signal(object)
    last_changed = Signal(object)
    locked_changed = Signal(bool)

    def __init__(self, drawing: Drawing, last: Drawing, counts: Callable[[], Counts]) -> None:
        """`counts` is called when something is painted, and not before."""
        super().__init__()
        self._counts = counts
        self._brush = Brush()
        self._joining = False
        self._reached: frozenset[Place] = frozenset()
        self.locked = False
        self.last = last
        self.value = Edits(drawing)
        self.patches = self._patches(drawing)
        self.ghosts = self._find_ghosts()

    @property
    def drawing(self) -> Drawing:
        return self.value.now

    def _patches(self, drawing: Drawing) -> tuple[Patch, ...]:
        return self._counts().tally(drawing).patches if drawing.strokes else ()

    def _become(self, edits: Edits) -> None:
        if edits == self.value or self.locked:
            return
        before, self.value = self.value.now, edits
        self.patches = self._patches(edits.now)
        self.changed.emit(edits, self.patches)
        if edits.now != before:
            self.drawing_changed.emit(edits.now)
            self._show_ghosts()

    def _edit(self, drawing: Drawing, *, joined: bool = False) -> None:
        """Go to another drawing, its strokes counted; in one step with the last one if `joined`."""
        if drawing.strokes:
            drawing = self._counts().tally(drawing).drawing
        self._become(self.value.change(drawing, joined=joined))

    # Places

    @Slot(object)
    def click(self, place: Place) -> None:
        """Mark the place, or take its mark away."""
        self._edit(self.drawing.toggled(self._brush.mark(place)))

    @Slot(object)
    def sweep(self, place: Place) -> None:
        """What a drag does when it comes over a place: mark it, never the other way. One drag is one step of undo."""
        if place not in self.drawing.by_place:
            self._edit(self.drawing.with_mark(self._brush.mark(place)), joined=self._joining)
            self._joining = True

    @Slot()
    def end_sweep(self) -> None:
        self._joining = False

    @Slot(object)
    def apply_intensity(self, place: Place) -> None:
        """Give a place the chosen intensity, marking it if need be."""
        self.set_intensity(place, self._brush.intensity)

    @Slot(object, int)
    def set_intensity(self, place: Place, intensity: int) -> None:
        old = self.drawing.by_place.get(place, self._brush.mark(place))
        self._edit(self.drawing.with_mark(replace(old, intensity=intensity)))

    @Slot(object)
    def set_feeling(self, felt: Mark | Patch) -> None:
        """Take over how strong, of what kind and how deep a mark or a painted patch is."""
        if isinstance(felt, Mark):
            self._edit(self.drawing.with_mark(felt))
        else:
            self._edit(felt.felt_in(self.drawing))

    @Slot(object)
    def remove(self, felt: Mark | Patch) -> None:
        if isinstance(felt, Mark):
            self._edit(self.drawing.without(felt.place))
        else:
            self._edit(felt.taken_from(self.drawing))

    # Strokes

    @Slot(object)
    def preview(self, end: Stroke | None) -> None:
        """Look at the stroke under the hand, of which `end` is new, without keeping it; None if it was given up."""
        if not self.locked:
            self._tell_reached(self._counts().preview(self.drawing, end))

    def _tell_reached(self, drawing: Drawing) -> None:
        reached = frozenset(mark.place for mark in drawing.painted)
        if reached != self._reached:
            self._reached = reached
            self.previewed.emit(drawing)

    @Slot(object, object)
    def take_stroke(self, stroke: Stroke, places: tuple[Place, ...]) -> None:
        """Keep a stroke; an eraser that finds nothing painted takes away the marks of the places it came over."""
        drawing = self._counts().preview(self.drawing, None)
        if stroke.erases and not self._counts().takes(drawing, stroke):
            self._edit(replace(drawing, marks=tuple(mark for mark in drawing.marks if mark.place not in places)))
        else:
            self._edit(replace(drawing, strokes=(*drawing.strokes, stroke)))
        self._tell_reached(self.drawing)

    # The whole

    @Slot()
    def clear(self) -> None:
        self._edit(Drawing())

    @Slot()
    def undo(self) -> None:
        self._become(self.value.undo())

    @Slot()
    def redo(self) -> None:
        self._become(self.value.redo())

    @Slot()
    def start_from_last(self) -> None:
        """Take what was marked and painted last time over; one undo takes it back."""
        self._edit(self.last)

    def take(self, drawing: Drawing) -> None:
        """Go on with another drawing; one undo takes it back."""
        self._edit(drawing)

    @Slot(object)
    def remember_last(self, drawing: Drawing) -> None:
        """The drawing that "start from last time" brings back."""
        if drawing != self.last:
            self.last = drawing
            self.last_changed.emit(drawing)
            self._show_ghosts()

    def _find_ghosts(self) -> Drawing:
        """What was felt last time and is not drawn now: for a map that is empty, or was started from last time."""
        for drawing in (self.drawing, *reversed(self.value.past)):
            if not drawing.felt:
                return self.last if drawing is self.drawing else Drawing()
            if (drawing.marks, drawing.strokes) == (self.last.marks, self.last.strokes):
                return self.last.less(self.drawing)
        return Drawing()

    def _show_ghosts(self) -> None:
        ghosts = self._find_ghosts()
        if ghosts != self.ghosts:
            self.ghosts = ghosts
            self.ghosts_changed.emit(ghosts)

    # What it must know of others

    @Slot(object)
    def use_brush(self, brush: Brush) -> None:
        """What new marks are like."""
        self._brush = brush

    @Slot(object)
    def use_flow(self, flow: Flow) -> None:
        """A running session keeps the drawing that it began with."""
        locked = flow.panel is Panel.SESSION
        if locked != self.locked:
            self.locked = locked
            self.locked_changed.emit(locked)
