"""A reminder inside the window: a strip that stays until it is answered, or until it is no longer of use."""

from __future__ import annotations

from PySide6.QtCore import Signal

from sciatica_desktop.core.reminders import Reminder
from sciatica_desktop.ui.kit.strip import Strip
from sciatica_desktop.ui.kit.widgets import Button, Look


class ReminderBar(Strip):
    """What is reminded of, with what can be done about it."""

    started = Signal(object)
    later = Signal(object)
    not_today = Signal(object)

    def __init__(self, reminder: Reminder, text: str, start: str) -> None:
        """`start` are the words of the first button."""
        super().__init__(text, "bell")
        self.reminder = reminder
        self.start = Button(start, Look.PRIMARY)
        self.wait = Button(self.tr("In 10 minutes"))
        self.stop = Button(self.tr("Not today"))
        for button in (self.start, self.wait, self.stop):
            self.add(button)
        self.start.clicked.connect(self._on_start_clicked)
        self.wait.clicked.connect(self._on_wait_clicked)
        self.stop.clicked.connect(self._on_stop_clicked)

    def _on_start_clicked(self) -> None:
        self.started.emit(self.reminder)

    def _on_wait_clicked(self) -> None:
        self.later.emit(self.reminder)

    def _on_stop_clicked(self) -> None:
        self.not_today.emit(self.reminder)
