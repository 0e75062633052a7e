"""How is it now? One click on a number keeps it; on a bad day there are three large ways on."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from sciatica_desktop.ui.kit.mirrored import margins
from sciatica_desktop.ui.kit.pain_scale import PainScale
from sciatica_desktop.ui.kit.scroll import WIDTH, Scroll
from sciatica_desktop.ui.kit.theme import GAP, TARGET, metrics_of
from sciatica_desktop.ui.kit.widgets import Button, Card, Text

WIDE = 74
"""The usual width, in widths of a letter."""

CONFIRM = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Way(Card):
    """One large choice: what it is, and what it means."""

    def __init__(self, title: str, text: str) -> None:
        super().__init__(clickable=True)
        self.name, self.meaning = Text(title, 1.2, bold=True), Text(text, muted=True)
        self.box.addWidget(self.name)
        self.box.addWidget(self.meaning)
        self.setMinimumHeight(2 * TARGET)
        self.say(text)

    def say(self, text: str) -> None:
        """What it means."""
        self.meaning.setText(text)
        self.setAccessibleName(f"{self.name.text()}. {text}")


class LogDialog(QDialog):
    """`logged` carries the pain (0-10), None where no number was given."""

    logged = Signal(object)
    hold_requested = Signal()
    ease_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Log pain"))
        self.scale = PainScale()
        self.marked = Text("", muted=True)
        self.hold = Way(self.tr("One easy hold"), "")
        self.ease = Way(
            self.tr("A position of ease"), self.tr("Lie or sit so that it may ease off. Nothing is pressed.")
        )
        self.note = Way(self.tr("Just note it"), "")
        self.cancel = Button(self.tr("Cancel"))
        self.cancel.setAutoDefault(False)  # Enter keeps a number that was typed
        self._lay_out()
        self.scale.value_chosen.connect(self._show_note)
        self.scale.value_clicked.connect(self._log)
        self.note.clicked.connect(self._log)
        self.cancel.clicked.connect(self.reject)
        for way, asked in ((self.hold, self.hold_requested), (self.ease, self.ease_requested)):
            way.clicked.connect(self.accept)
            way.clicked.connect(asked)
        self._show_note()

    def _lay_out(self) -> None:
        self._inside = QWidget()
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        for widget in (
            Text(self.tr("How is the pain now?"), 1.5, bold=True),
            Text(self.tr("Click a number, or type it and press Enter.")),
            self.scale,
            self.marked,
            Text(self.tr("A bad day?"), 1.2, bold=True),
            self.hold,
            self.ease,
            self.note,
        ):
            column.addWidget(widget)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(margins(20, 20, 20 - WIDTH, 16))
        outer.setSpacing(GAP)
        outer.addWidget(Scroll(self._inside), 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(margins(0, 0, WIDTH, 0))
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        outer.addLayout(foot)

    def render_marked(self, text: str) -> None:
        """What of the map goes with the number."""
        self.marked.setText(text)

    def render_hold(self, spot: str) -> None:
        """The spot that one easy hold would be at; "" where none may be pressed."""
        self.hold.setVisible(bool(spot))
        self.hold.say(self.tr("Gently, once: %1.").replace("%1", spot))

    def _show_note(self) -> None:
        value = self.scale.value
        without = self.tr("Keeps that today is a bad day, without a number.")
        with_it = self.tr("Keeps %1 of 10, and no more today.").replace("%1", str(value))
        self.note.say(without if value is None else with_it)

    def _log(self) -> None:
        self.logged.emit(self.scale.value)
        self.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.scale.take_key(event):
            return
        if event.key() in CONFIRM and self.scale.value is not None:
            self._log()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.scale.setFocus()

    def sizeHint(self) -> QSize:
        width = metrics_of(1.0).averageCharWidth() * WIDE
        foot = self.cancel.sizeHint().height() + GAP
        return QSize(width, self._inside.heightForWidth(width - 40) + foot + 40)
