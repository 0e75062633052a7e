"""Whether the whole of a scrolled page was in sight, from its beginning to its end."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QScrollArea, QWidget

NEARLY = 24
"""The end counts as seen from so many pixels before it."""


class Sight(QObject):
    """Watches a scroll area; `completed` is sent when the last of it comes into sight, or everything fits."""

    completed = Signal()

    def __init__(self, area: QScrollArea, inside: QWidget) -> None:
        super().__init__(area)
        self.whole = False
        self._area, self._inside = area, inside
        bar = area.verticalScrollBar()
        bar.valueChanged.connect(self.look)
        bar.rangeChanged.connect(self.look)
        area.installEventFilter(self)

    def begin(self) -> None:
        """Something else is on the page now."""
        self.whole = False
        self._area.verticalScrollBar().setValue(0)
        self.look()

    def look(self) -> None:
        """See whether the end is in sight."""
        if self.whole or not self._area.isVisible():
            return
        bar, room = self._area.verticalScrollBar(), self._area.viewport()
        at_end = bar.maximum() > 0 and bar.value() >= bar.maximum() - NEARLY
        if at_end or self._inside.heightForWidth(room.width()) <= room.height():
            self.whole = True
            self.completed.emit()

    def further(self) -> None:
        """Scroll on by what fits."""
        bar = self._area.verticalScrollBar()
        bar.setValue(bar.value() + bar.pageStep() - NEARLY)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Show, QEvent.Type.Resize):
            self.look()
        return super().eventFilter(watched, event)
