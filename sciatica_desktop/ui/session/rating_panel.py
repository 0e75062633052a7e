"""After a session: how the pain is now, a note, and advice where the session ended on a nerve sign."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QLayout, QSizePolicy, QVBoxLayout, QWidget

from sciatica_desktop.core.session_view import RatingView
from sciatica_desktop.ui.kit.controls import Fold, Sentences
from sciatica_desktop.ui.kit.field import Field
from sciatica_desktop.ui.kit.lists import joined
from sciatica_desktop.ui.kit.mirrored import margins
from sciatica_desktop.ui.kit.pain_scale import PainScale
from sciatica_desktop.ui.kit.scroll import WIDTH as BAR
from sciatica_desktop.ui.kit.scrolled import Scrolled
from sciatica_desktop.ui.kit.texts import begun, change_text
from sciatica_desktop.ui.kit.theme import GAP
from sciatica_desktop.ui.kit.widgets import Badge, Button, Card, Look, Text, Tone
from sciatica_desktop.ui.kit.wrapping import WrappingRows
from sciatica_desktop.ui.session.remind_row import RemindRow

SIDE = 16
LONGEST_NOTE = 2000
"""Most characters of a note."""


class RatingPanel(QWidget):
    """Asks for the pain after a session; a number and Enter are enough, and it may be skipped."""

    rated = Signal(int, str)
    skipped = Signal(str)
    reminder_wanted = Signal(int)
    """In so many hours; sent before the rating is, or is skipped."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before: int | None = None
        self.title, self.done = Text("", 1.5, bold=True), Text("", muted=True)
        self.advice, self.first, self.more = Card(), Text("", 1.15, bold=True), Sentences()
        for widget in (Badge(self.tr("Please read first"), Tone.DANGER), self.first, self.more):
            self.advice.box.addWidget(widget)
        self.scale = PainScale()
        self.change = Text("", 1.2, bold=True)
        self.note = Field(self.tr("Note"), self.tr("Note, if you like"))
        self.remind = RemindRow()
        self.watch = Fold(self.tr("When to get help after a massage"))
        self.save = Button(self.tr("Save"), Look.PRIMARY, key=self.tr("Enter"))
        self.skip = Button(self.tr("Skip rating"))
        self._name()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Scrolled(self._questions(), fits=True), 1)
        column.addLayout(self._answers())
        column.addStretch(0)
        self.scale.value_chosen.connect(self._on_scale_value_chosen)
        self.save.clicked.connect(self._on_save_clicked)
        self.skip.clicked.connect(self._on_skip_clicked)

    def _name(self) -> None:
        self.setAccessibleName(self.tr("Rating"))
        self.advice.setAccessibleName(self.tr("Please read first"))
        self.note.setMaxLength(LONGEST_NOTE)
        self.save.setAccessibleName(self.tr("Save the rating"))
        self.skip.setAccessibleName(self.tr("Skip the rating"))

    def _questions(self) -> QLayout:
        column = QVBoxLayout()
        column.setContentsMargins(margins(SIDE, GAP, SIDE - BAR, GAP))
        column.setSpacing(GAP)
        for widget in (self.advice, self.title, self.done, self.scale, self.change, self.note, self.remind, self.watch):
            column.addWidget(widget)
        column.addStretch(1)
        return column

    def _answers(self) -> WrappingRows:
        row = WrappingRows()
        row.setContentsMargins(SIDE, 8, SIDE, GAP)
        policy = self.skip.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Preferred)
        self.skip.setSizePolicy(policy)
        row.addWidget(self.save)
        row.addWidget(self.skip)
        return row

    def render_rating(self, view: RatingView) -> None:
        """Ask about one session; a rating given before is shown and can be changed."""
        self._before = view.before
        now, then = self.tr("How is the pain now?"), self.tr("How was the pain right after it?")
        self.title.setText(then if view.late else now)
        self.done.setText(joined(view.title, view.done_text))
        self._show_advice(view.advice)
        self.scale.set_value(view.after)
        self.note.setText(view.note)
        self._show_change(view.after)
        self.remind.render_hours(view.again)
        self.watch.show_texts(view.watch)

    def _show_advice(self, advice: tuple[str, ...]) -> None:
        self.advice.setVisible(bool(advice))
        self.first.setText(advice[0] if advice else "")
        self.more.show_texts(advice[1:])

    def _show_change(self, value: int | None) -> None:
        """The pain before, and how the chosen one compares with it."""
        if self._before is None:
            text = ""
        elif value is None:
            text = self.tr("Before the session: %1 of 10").replace("%1", str(self._before))
        else:
            text = self.tr("%1, from %2 to %3").replace("%1", begun(change_text(value - self._before)))
            text = text.replace("%2", str(self._before)).replace("%3", str(value))
        self.change.setText(text)

    def _on_scale_value_chosen(self, value: int) -> None:
        self._show_change(value)

    def _on_save_clicked(self) -> None:
        value = self.scale.value
        if value is None:
            self.change.setText(self.tr("Choose a number first, or skip."))
            self.scale.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._remind()
        self.rated.emit(value, self.note.text().strip())

    def _on_skip_clicked(self) -> None:
        self._remind()
        self.skipped.emit(self.note.text().strip())

    def _remind(self) -> None:
        if self.remind.hours:
            self.reminder_wanted.emit(self.remind.hours)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            (self.skip if self.skip.hasFocus() else self.save).click()
        elif self.note.hasFocus() or not self.scale.take_key(event):
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.scale.setFocus(Qt.FocusReason.OtherFocusReason)
