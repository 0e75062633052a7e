"""Works out, while nobody does anything, what the first mark of each place would have to wait for."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from sciatica_desktop.core.anatomy import Place


class Warmth(QObject):
    """One place a turn of the event loop, a few milliseconds each; no timer is left when all are done."""

    def __init__(self, parent: QObject, prepare: Callable[[Place], object]) -> None:
        super().__init__(parent)
        self._prepare = prepare
        self._waiting: list[Place] = []
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._next)

    def begin(self, places: list[Place]) -> None:
        self._waiting = places
        self._timer.start()

    @property
    def is_over(self) -> bool:
        return not self._timer.isActive()

    def _next(self) -> None:
        if not self._waiting:
            self._timer.stop()
            return
        self._prepare(self._waiting.pop())
