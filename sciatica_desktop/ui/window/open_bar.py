"""What was left open last time, asked about in a strip: a session to rate, and how the morning was."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from sciatica_desktop.ui.kit.pain_line import PainLine
from sciatica_desktop.ui.kit.strip import Strip
from sciatica_desktop.ui.kit.widgets import Button, Look


class UnratedBar(Strip):
    """A session that was cut off, on what day and at what time."""

    rated = Signal()
    left = Signal()

    def __init__(self, day: str, time: str) -> None:
        text = self.tr("A session was cut off (%1, %2). What you did is kept, and you can still rate it.")
        super().__init__(text.replace("%1", day).replace("%2", time))
        self.rate, self.leave = Button(self.tr("Rate it"), Look.PRIMARY), Button(self.tr("Leave it unrated"))
        self.rate.clicked.connect(self.rated)
        self.leave.clicked.connect(self.left)
        self.add(self.rate)
        self.add(self.leave)


class MorningBar(Strip):
    """How strong the pain was on the morning after a session: a number, then Enter."""

    chosen = Signal(int)
    left = Signal()

    def __init__(self, where: str) -> None:
        """`where` names the spots of yesterday."""
        text = self.tr("Yesterday: %1. How was the pain this morning?")
        super().__init__(text.replace("%1", where))
        self.scale, self.save = PainLine(), Button(self.tr("Save"), Look.PRIMARY)
        self.leave = Button(self.tr("Not now"))
        self.scale.setAccessibleName(self.text.text())
        self.save.setEnabled(False)
        self.scale.value_chosen.connect(self._on_scale_value_chosen)
        self.save.clicked.connect(self._on_save_clicked)
        self.leave.clicked.connect(self.left)
        for control in (self.scale, self.save, self.leave):
            self.add(control)

    def _on_scale_value_chosen(self) -> None:
        self.save.setEnabled(True)

    def _on_save_clicked(self) -> None:
        if self.scale.pain is not None:
            self.chosen.emit(self.scale.pain)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.leave.hasFocus():
            self.save.click()
        else:
            super().keyPressEvent(event)
