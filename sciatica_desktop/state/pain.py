"""The pain drawing being made, and its undo."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from sciatica_desktop.core.anatomy import Place
from sciatica_desktop.core.map_picture import Tool
from sciatica_desktop.core.pain import DEFAULT_INTENSITY, Drawing, Edits, Mark


class PainState(QObject):
    """Owns the drawing with its undo, the tool, and the intensity that new marks get."""

    changed = Signal(object)
    drawing_changed = Signal(object)
    tool_changed = Signal(object)
    intensity_changed = Signal(int)
    last_changed = Signal(object)

    def __init__(self, drawing: Drawing, last: Drawing) -> None:
        super().__init__()
        self.value = Edits(drawing)
        self.last = last
        self.tool = Tool.MARK
        self.intensity = DEFAULT_INTENSITY

    @property
    def drawing(self) -> Drawing:
        return self.value.now

    def _become(self, edits: Edits) -> None:
        if edits == self.value:
            return
        before, self.value = self.value.now, edits
        self.changed.emit(edits)
        if edits.now != before:
            self.drawing_changed.emit(edits.now)

    def _edit(self, drawing: Drawing) -> None:
        self._become(self.value.change(drawing))

    @Slot(object)
    def click(self, place: Place) -> None:
        """What a click does with the tool in hand."""
        if self.tool is Tool.ERASE:
            self.remove(place)
        else:
            self._edit(self.drawing.toggled(Mark(place, self.intensity)))

    @Slot(object)
    def paint(self, place: Place) -> None:
        """What a stroke does when it comes over a place: mark it or erase it, never the other way."""
        if self.tool is Tool.ERASE:
            self.remove(place)
        elif place not in self.drawing.by_place:
            self._edit(self.drawing.with_mark(Mark(place, self.intensity)))

    @Slot(object)
    def apply_intensity(self, place: Place) -> None:
        """Give a place the chosen intensity, marking it if need be."""
        self.set_intensity(place, self.intensity)

    @Slot(object, int)
    def set_intensity(self, place: Place, intensity: int) -> None:
        old = self.drawing.by_place.get(place, Mark(place))
        self._edit(self.drawing.with_mark(replace(old, intensity=intensity)))

    @Slot(object)
    def set_mark(self, mark: Mark) -> None:
        self._edit(self.drawing.with_mark(mark))

    @Slot(object)
    def remove(self, place: Place) -> None:
        self._edit(self.drawing.without(place))

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
        """Take the marks of the last session over; one undo takes them back."""
        self._edit(self.last)

    @Slot(object)
    def choose_tool(self, tool: Tool) -> None:
        if tool is not self.tool:
            self.tool = tool
            self.tool_changed.emit(tool)

    @Slot(int)
    def choose_intensity(self, intensity: int) -> None:
        """The intensity (0-10) that new marks get."""
        intensity = max(0, min(10, intensity))
        if intensity != self.intensity:
            self.intensity = intensity
            self.intensity_changed.emit(intensity)

    @Slot(object)
    def remember_last(self, drawing: Drawing) -> None:
        """The drawing that "start from last time" brings back."""
        if drawing != self.last:
            self.last = drawing
            self.last_changed.emit(drawing)
