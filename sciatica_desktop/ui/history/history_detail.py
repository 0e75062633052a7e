"""One entry of the history in full: what was done, the marks, the notes, what it was earlier."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from sciatica_desktop.core.history_page import HistoryPage
from sciatica_desktop.core.history_rows import HistoryRow, RowKind
from sciatica_desktop.ui.history.history_model import pain_text
from sciatica_desktop.ui.history.history_row import Pen, pain_radius, pains_width
from sciatica_desktop.ui.kit.controls import Fold, Sentences
from sciatica_desktop.ui.kit.lists import joined, listed
from sciatica_desktop.ui.kit.scroll import Scroll
from sciatica_desktop.ui.kit.theme import GAP, font_of, scheme_of
from sciatica_desktop.ui.kit.widgets import Button, Card, Look, Text
from sciatica_desktop.ui.kit.wrapping import WrappingRows


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
        whole = QRectF(self.rect())
        pen = Pen(painter, scheme_of(self), whole, self.layoutDirection())
        wide = pains_width() if len(self._row.pains) > 1 else 2 * pain_radius()
        pen.pains(wide, self.height() / 2, self._row)
        words = whole.adjusted(wide + 14, 0, 0, 0)
        pen.text(words, self._row.change, font_of(1.0, bold=True), pen.change_ink(self._row))


class HistoryDetail(QWidget):
    """Shows one entry, or a hint where none is chosen."""

    edit_requested = Signal(str)
    delete_requested = Signal(str)
    restore_requested = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._name = ""
        self.hint = Text(self.tr("Choose an entry to see its marks and notes."), muted=True)
        self.title, self.when = Text("", 1.3, bold=True), Text("", muted=True)
        self.how, self.done, self.pains = Text(""), Text("", muted=True), _Pains()
        self.parts, self.facts = Sentences(numbered=True), Sentences(muted=True)
        self.marks_title, self.marks = Text(self.tr("Marked then"), bold=True), Sentences()
        self.notes_title, self.notes = Text(self.tr("Note"), bold=True), Text("")
        self.notes.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.earlier = Fold("")
        self.edit, self.delete = Button(self.tr("Change…"), wraps=True), Button(self.tr("Delete"), key=self.tr("Del"))
        self.restore = Button(self.tr("Take back"), Look.PRIMARY)
        for button, asked in (
            (self.edit, self._on_edit_clicked),
            (self.delete, self._on_delete_clicked),
            (self.restore, self._on_restore_clicked),
        ):
            button.clicked.connect(asked)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Scroll(self._inside()))
        self.setAccessibleName(self.tr("The chosen entry"))
        self.render_page(None)

    def _inside(self) -> QWidget:
        self.card = Card()
        self.card.setAccessibleName(self.tr("The chosen entry"))
        box = self.card.box
        box.setSpacing(6)
        for widget in (self.title, self.when, self.pains, self.how, self.done, self.parts, self.facts):
            box.addWidget(widget)
        for below in (self.marks_title, self.marks, self.notes_title, self.notes, self.earlier):
            box.addWidget(below)
        for title in (self.marks_title, self.notes_title):
            title.setContentsMargins(0, 8, 0, 0)
        row = WrappingRows(fill=False)
        row.setContentsMargins(0, GAP, 0, 0)
        for button in (self.restore, self.edit, self.delete):
            row.addWidget(button)
        box.addLayout(row)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.hint)
        column.addWidget(self.card)
        column.addStretch(1)
        return inside

    def render_page(self, page: HistoryPage | None, *, in_trash: bool = False) -> None:
        """Show an entry, or that none is chosen."""
        self._name = page.id if page is not None else ""
        self.hint.setVisible(page is None)
        self.card.setVisible(page is not None)
        if page is not None:
            self._show_row(page.row)
            self._show_rest(page)
            self._show_buttons(page.row, in_trash=in_trash)

    def _show_row(self, row: HistoryRow) -> None:
        self.title.setText(joined(row.title, row.side))
        self.when.setText(listed((row.day, row.time)))
        for text, told in ((self.how, row.how), (self.done, row.done)):
            text.setText(told)
            text.setVisible(bool(told))
        self.pains.show_row(row)
        self.pains.setAccessibleName(listed((pain_text(row), row.change)))
        self.marks.show_texts(row.marks)
        self.marks_title.setVisible(bool(row.marks))
        self.notes.setText(row.notes)
        for text in (self.notes_title, self.notes):
            text.setVisible(bool(row.notes))

    def _show_rest(self, page: HistoryPage) -> None:
        self.how.setVisible(bool(page.row.how) and not page.parts)
        self.parts.show_texts(page.parts)
        self.facts.show_texts(page.facts)
        self.earlier.button.setText(self.tr("%n earlier version(s)", "", len(page.earlier)))
        self.earlier.show_texts(page.earlier)

    def _show_buttons(self, row: HistoryRow, *, in_trash: bool) -> None:
        rate = row.kind is RowKind.SESSION and not row.rated
        self.edit.look = Look.PRIMARY if rate else Look.QUIET
        self.edit.setText(self.tr("Rate it now") if rate else self.tr("Change…"))
        self.edit.setVisible(not in_trash)
        self.delete.setVisible(not in_trash)
        self.restore.setVisible(in_trash)

    def _on_edit_clicked(self) -> None:
        self.edit_requested.emit(self._name)

    def _on_delete_clicked(self) -> None:
        self.delete_requested.emit(self._name)

    def _on_restore_clicked(self) -> None:
        self.restore_requested.emit(self._name)
