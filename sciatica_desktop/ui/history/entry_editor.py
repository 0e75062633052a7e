"""Changes an entry of the history: when it was, the pains, the note."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import QDate, QDateTime, QLocale, QSize, QTime, Signal
from PySide6.QtGui import QColor, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QDateTimeEdit,
    QDialog,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from sciatica_desktop.ui.kit.field import PADDING, Pad, draw_frame
from sciatica_desktop.ui.kit.mirrored import LEFT_TO_RIGHT, RIGHT_TO_LEFT, margins
from sciatica_desktop.ui.kit.pain_scale import PainScale
from sciatica_desktop.ui.kit.scroll import WIDTH, Scroll
from sciatica_desktop.ui.kit.theme import GAP, TARGET, metrics_of
from sciatica_desktop.ui.kit.widgets import Button, Look, Text

WIDE, HIGH = 84, 37
"""The usual size, in widths of a letter and heights of a line."""

LINES = 4
"""So many lines of the note are seen."""


class Draft(NamedTuple):
    """What can be changed of an entry; `when` is the clock on the wall. A log has one pain, the first."""

    id: str
    title: str
    when: datetime
    before: int | None
    after: int | None
    notes: str
    is_log: bool = False


class _When(QDateTimeEdit):
    """Day and time, to be typed or stepped through by the arrow keys, in the look of the other lines."""

    def __init__(self) -> None:
        super().__init__()
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self._read_from_the_left()
        self.setFrame(False)
        self.setMinimumHeight(max(TARGET, metrics_of(1.0).height() + 20))
        self.lineEdit().setTextMargins(PADDING, 0, PADDING, 0)
        colours = self.palette()
        colours.setColor(QPalette.ColorRole.Base, QColor(0, 0, 0, 0))
        self.setPalette(colours)

    def _read_from_the_left(self) -> None:
        """Numbers are, in Arabic too: Qt would turn the parts of the date round, and then hours and minutes."""
        if self.layoutDirection() is RIGHT_TO_LEFT:
            self.setLayoutDirection(LEFT_TO_RIGHT)
            form = QLocale().dateTimeFormat(QLocale.FormatType.ShortFormat)
            self.setDisplayFormat(form.replace("\N{RIGHT-TO-LEFT MARK}", ""))

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_frame(self, focused=self.hasFocus())


class EntryEditor(QDialog):
    """Shows a draft; `saved` carries it as the person left it."""

    saved = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Change an entry"))
        self._draft: Draft | None = None
        self.title = Text("", 1.3, bold=True)
        self.when = _When()
        self.when.setAccessibleName(self.tr("When it was"))
        self.before, self.after = PainScale(), PainScale()
        self.before_title, self.after_title = Text("", bold=True), Text(self.tr("Pain after"), bold=True)
        self.notes = Pad(self.tr("Note"), LINES)
        self.save, self.cancel = Button(self.tr("Save"), Look.PRIMARY), Button(self.tr("Cancel"))
        self._lay_out()
        self.save.setDefault(True)
        self.save.clicked.connect(self._on_save_clicked)
        self.cancel.clicked.connect(self.reject)

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(margins(2, 0, 0, 0))
        column.setSpacing(8)
        for widget in (
            self.title,
            Text(self.tr("When"), bold=True),
            self.when,
            self.before_title,
            self.before,
            self.after_title,
            self.after,
            Text(self.tr("Note"), bold=True),
            self.notes,
        ):
            column.addWidget(widget)
        column.addStretch(1)
        foot = QHBoxLayout()
        foot.setContentsMargins(margins(0, 0, WIDTH, 0))
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.save)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(margins(20, 20, 20 - WIDTH, 16))
        outer.setSpacing(GAP)
        outer.addWidget(Scroll(inside), 1)
        outer.addLayout(foot)

    def render_draft(self, draft: Draft) -> None:
        """Show what can be changed."""
        self._draft = draft
        self.title.setText(draft.title)
        day, time = draft.when.date(), draft.when.time()
        self.when.setDateTime(
            QDateTime(QDate(day.year, day.month, day.day), QTime(time.hour, time.minute, time.second))
        )
        self.before_title.setText(self.tr("Pain then") if draft.is_log else self.tr("Pain before"))
        self.before.set_value(draft.before)
        self.after.set_value(draft.after)
        self.after.setVisible(not draft.is_log)
        self.after_title.setVisible(not draft.is_log)
        self.notes.setPlainText(draft.notes)

    def _on_save_clicked(self) -> None:
        if self._draft is None:
            return
        day, time = self.when.date(), self.when.time()
        when = self._draft.when.replace(
            year=day.year(), month=day.month(), day=day.day(), hour=time.hour(), minute=time.minute()
        )
        draft = self._draft._replace(
            when=when, before=self.before.value, after=self.after.value, notes=self.notes.toPlainText().strip()
        )
        self.saved.emit(draft)
        self.accept()

    def sizeHint(self) -> QSize:
        metrics = metrics_of(1.0)
        return QSize(metrics.averageCharWidth() * WIDE, metrics.height() * HIGH)
