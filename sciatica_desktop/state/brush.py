"""The tool in hand, and what new marks and strokes are like."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from sciatica_desktop.core.brush import Brush, Size, Tool
from sciatica_desktop.core.pain import WORST, Quality


class BrushState(QObject):
    """Owns the brush."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.value = Brush()

    def _become(self, **values: object) -> None:
        brush = self.value._replace(**values)  # type: ignore[arg-type]
        if brush != self.value:
            self.value = brush
            self.changed.emit(brush)

    @Slot(object)
    def choose_tool(self, tool: Tool) -> None:
        self._become(tool=tool)

    @Slot(object)
    def choose_size(self, size: Size) -> None:
        self._become(size=size)

    @Slot(int)
    def choose_intensity(self, intensity: int) -> None:
        """The intensity (0-10) that new marks and strokes get."""
        self._become(intensity=max(0, min(WORST, intensity)))

    @Slot(object)
    def choose_quality(self, quality: Quality) -> None:
        self._become(quality=quality)
