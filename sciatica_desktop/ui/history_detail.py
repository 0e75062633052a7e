"""One session of the history in full: what was done, the marks, the notes."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from sciatica_desktop.core.history_rows import HistoryRow
from sciatica_desktop.ui.controls import Sentences
from sciatica_desktop.ui.history_row import Pen, pain_radius, pains_width
from sciatica_desktop.ui.scroll import Scroll
from sciatica_desktop.ui.theme import GAP, font_of, scheme_of
from sciatica_desktop.ui.widgets import Button, Card, Look, Text
from sciatica_desktop.ui.wrapping import WrappingRows


class _Pains(QWidget):
    """Pain before and after as discs, and the change in words."""

    def __init__(self) -> None:
        super().__init__()
        self._row: HistoryRow | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_row(self, row: HistoryRow) -> None:
        self._row = row
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, round(2 * pain_radius() + 8))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._row is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = Pen(painter, scheme_of(self))
        pen.pains(pains_width(), self.height() / 2, self._row)
        painter.setFont(font_of(1.0, bold=True))
        painter.setPen(pen.change_ink(self._row))
        ascent = QFontMetricsF(painter.font()).capHeight()
        painter.drawText(QPointF(pains_width() + 14, (self.height() + ascent) / 2), self._row.change)


class HistoryDetail(QWidget):
    """Shows one row, or a hint where none is chosen."""

    rate_requested = Signal(str)
    delete_requested = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._name = ""
        self.hint = Text(self.tr("Choose a session to see its marks and notes."), muted=True)
        self.title, self.when = Text("", 1.3, bold=True), Text("", muted=True)
        self.how, self.done, self.pains = Text(""), Text("", muted=True), _Pains()
        self.marks_title, self.marks = Text(self.tr("Marked then"), bold=True), Sentences()
        self.notes_title, self.notes = Text(self.tr("Note"), bold=True), Text("")
        self.notes.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.rate = Button(self.tr("Rate it now"), wraps=True)
        self.delete = Button(self.tr("Delete"), key=self.tr("Del"))
        self.rate.clicked.connect(self._on_rate_clicked)
        self.delete.clicked.connect(self._on_delete_clicked)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Scroll(self._inside()))
        self.setAccessibleName(self.tr("The chosen session"))
        self.render_row(None)

    def _inside(self) -> QWidget:
        self.card = Card()
        self.card.setAccessibleName(self.tr("The chosen session"))
        box = self.card.box
        box.setSpacing(6)
        for widget in (self.title, self.when, self.pains, self.how, self.done):
            box.addWidget(widget)
        for below in (self.marks_title, self.marks, self.notes_title, self.notes):
            box.addWidget(below)
        for title in (self.marks_title, self.notes_title):
            title.setContentsMargins(0, 8, 0, 0)
        row = WrappingRows(fill=False)
        row.setContentsMargins(0, GAP, 0, 0)
        row.addWidget(self.rate)
        row.addWidget(self.delete)
        box.addLayout(row)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.hint)
        column.addWidget(self.card)
        column.addStretch(1)
        return inside

    def render_row(self, row: HistoryRow | None) -> None:
        """Show a session, or that none is chosen."""
        self._name = row.id if row is not None else ""
        self.hint.setVisible(row is None)
        self.card.setVisible(row is not None)
        if row is None:
            return
        self.title.setText(f"{row.title} · {row.side}" if row.side else row.title)
        self.when.setText(f"{row.day}, {row.time}")
        self.how.setText(row.how)
        self.done.setText(row.done)
        self.pains.show_row(row)
        self.pains.setAccessibleName(row.change)
        self.marks.show_texts(row.marks)
        self.marks_title.setVisible(bool(row.marks))
        self.notes.setText(row.notes)
        for text in (self.notes_title, self.notes):
            text.setVisible(bool(row.notes))
        self.rate.look = Look.QUIET if row.rated else Look.PRIMARY
        self.rate.setText(self.tr("Change rating or note") if row.rated else self.tr("Rate it now"))

    def _on_rate_clicked(self) -> None:
        self.rate_requested.emit(self._name)

    def _on_delete_clicked(self) -> None:
        self.delete_requested.emit(self._name)
