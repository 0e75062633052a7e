"""What of a scrolled page was really in sight, part by part: to jump over some of it is not to have seen it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Signal
from PySide6.QtWidgets import QScrollArea, QWidget

NEARLY = 24
"""Room (px) above what is brought into sight, so that one sees where one was."""

EDGE = 8
"""At the lower edge of a part no words stand for so many pixels."""


class Sight(QObject):
    """Watches a scroll area; `completed` is sent when the last of the parts that must be seen was in sight.

    A part was seen when all of it was, from its top down without a gap; one that is higher than the area, bit by bit.
    """

    completed = Signal()

    def __init__(self, area: QScrollArea, inside: QWidget) -> None:
        super().__init__(area)
        self._area, self._inside = area, inside
        self._parts: Callable[[], Sequence[QWidget]] = tuple
        self._down_to: dict[QWidget, int] = {}
        self._seen: set[QWidget] = set()
        bar = area.verticalScrollBar()
        bar.valueChanged.connect(self.look)
        bar.rangeChanged.connect(self.look)
        area.installEventFilter(self)

    @property
    def whole(self) -> bool:
        """True if all that must be seen was."""
        return not self._missing()

    def _missing(self) -> list[QWidget]:
        return [part for part in self._parts() if part not in self._seen]

    def begin(self, parts: Callable[[], Sequence[QWidget]]) -> None:
        """Something else is on the page now; `parts` gives what of it must be seen, at any time."""
        self._parts = parts
        self._down_to, self._seen = {}, set()
        self._area.verticalScrollBar().setValue(0)
        self.look()

    def look(self) -> None:
        """See what is in sight."""
        missing = self._missing()
        if not missing or not self._area.isVisible():
            return
        # What was just shown gets its place first: else all of it would still lie at the top, in sight.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        self._seen.update(part for part in missing if self._was_seen(part))
        if self.whole:
            self.completed.emit()

    def _was_seen(self, part: QWidget) -> bool:
        """True if the last of a part has come into sight."""
        if not part.isVisible():
            return False
        top, room = self._top(part), self._area.viewport().height()
        first, last = max(0, -top), min(part.height(), room - top)
        so_far = self._down_to.get(part, 0)
        if first <= so_far < last:
            so_far = self._down_to[part] = last
        return so_far >= part.height() - EDGE

    def _top(self, part: QWidget) -> int:
        """How far (px) below the top of the area a part begins."""
        return part.mapTo(self._area.viewport(), QPoint(0, 0)).y()

    def further(self) -> None:
        """Scroll to the first part that was not seen."""
        bar, room = self._area.verticalScrollBar(), self._area.viewport().height()
        missing = self._missing()
        if missing:
            part = min(missing, key=self._top)
            high = part.height() > room - NEARLY
            bar.setValue(bar.value() + self._top(part) + (self._down_to.get(part, 0) if high else 0) - NEARLY)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Show, QEvent.Type.Resize):
            self.look()
        return super().eventFilter(watched, event)
