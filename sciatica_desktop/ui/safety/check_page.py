"""What pages of safety questions share: a heading, the questions, and the ways on once all were in sight."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sciatica_desktop.ui.kit.column import Centred
from sciatica_desktop.ui.kit.scroll import WIDTH, Scroll
from sciatica_desktop.ui.kit.sight import Sight
from sciatica_desktop.ui.kit.theme import GAP
from sciatica_desktop.ui.kit.widgets import Button, Look, Text
from sciatica_desktop.ui.safety.question_columns import Columns
from sciatica_desktop.ui.safety.question_row import SIDE

COLUMNS = 1.7
"""The questions take up to so many times the width of a column of text."""


class Deliberate(Button):
    """Takes a double click for one click: what the button means after the first one was not read yet."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()


class CheckPage(QWidget):
    """Asks; a page says what it asks, what its main button is called and what was answered."""

    answered = Signal(object)
    put_off = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title = Text("", 1.6, bold=True)
        self._cause = Text("", 1.05)
        self._calm, self._how = Text("", muted=True), Text("", 0.92, muted=True)
        self._columns = Columns()
        self.go_on = Deliberate("", Look.PRIMARY, wraps=True)
        self.later = Button(self.tr("Later"), wraps=True)
        self.go_on.clicked.connect(self._on_go_on_clicked)
        self.later.clicked.connect(self._leave)

    def _lay_out(self, *above_buttons: QWidget) -> None:
        """Once the words of the heading are there: set later they would move all that is below them."""
        inside = Centred(self._head(), columns=COLUMNS)
        scroll = Scroll(inside)
        self._sight = Sight(scroll, inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(scroll, 1)
        column.addWidget(Centred(self._foot(above_buttons), above=10, right=WIDTH, columns=COLUMNS))
        self._sight.completed.connect(self._show_state)

    def _head(self) -> QVBoxLayout:
        head = QVBoxLayout()
        head.setSpacing(8)
        for part in (self._title, self._cause, self._calm, self._how):
            part.setContentsMargins(SIDE, 0, SIDE, 0)
            head.addWidget(part)
        head.addSpacing(8)
        head.addWidget(self._columns)
        head.addStretch(1)
        return head

    def _foot(self, above_buttons: tuple[QWidget, ...]) -> QVBoxLayout:
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP)
        buttons.addWidget(self.later, 1)
        buttons.addWidget(self.go_on, 3)
        foot = QVBoxLayout()
        foot.setSpacing(6)
        for part in above_buttons:
            foot.addWidget(part)
        foot.addLayout(buttons)
        return foot

    def _way_on(self, *, some: bool) -> str:
        """What the main button does: show what was not seen yet, or go on, with a yes to `some` or to none."""
        if not self._sight.whole:
            return self.tr("Show the other questions")
        return self.tr("Go on") if some else self.tr("None of these")

    def _show_state(self) -> None:
        raise NotImplementedError

    def _given(self) -> object:
        raise NotImplementedError

    def _on_go_on_clicked(self) -> None:
        self._sight.look()
        if self._sight.whole:
            self.answered.emit(self._given())
        else:
            self._sight.further()

    @Slot()
    def _leave(self) -> None:
        self.put_off.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts the questions off."""
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)
