"""The timeline: what is looked for, the list of entries by days, and the chosen one in full."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from sciatica_desktop.core.history_page import HistoryPage
from sciatica_desktop.core.timeline import Filter
from sciatica_desktop.ui.history.history_detail import HistoryDetail
from sciatica_desktop.ui.history.history_filter import FilterBar
from sciatica_desktop.ui.history.history_list import HistoryList
from sciatica_desktop.ui.kit.theme import GAP, font_of
from sciatica_desktop.ui.kit.widgets import Button, Look, Text

NARROW = 48.0
"""Under this width (in heights of a line) the chosen entry stands below the list instead of beside it."""


class HistoryTimeline(QWidget):
    """Shows what it is given; the list asks for the lines that are looked at."""

    row_chosen = Signal(str)
    delete_requested = Signal(str)
    edit_requested = Signal(str)
    restore_requested = Signal(str)
    empty_requested = Signal()
    filter_changed = Signal(object)
    options_requested = Signal()
    page_requested = Signal(int, int)

    def __init__(self) -> None:
        super().__init__()
        self.bar, self.list, self.detail = FilterBar(), HistoryList(), HistoryDetail()
        self.nothing = Text("", muted=True)
        self.empty_trash = Button(self.tr("Empty the trash…"), Look.CAUTION)
        self.leave_trash = Button(self.tr("Back to the history"))
        self._lay_out()
        for signal, slot in (
            (self.list.row_chosen, self._on_list_row_chosen),
            (self.list.delete_requested, self._on_list_delete_requested),
            (self.list.rows.page_requested, self.page_requested),
            (self.detail.delete_requested, self.delete_requested),
            (self.detail.edit_requested, self.edit_requested),
            (self.detail.restore_requested, self.restore_requested),
            (self.bar.filter_changed, self.filter_changed),
            (self.bar.options_requested, self.options_requested),
            (self.empty_trash.clicked, self.empty_requested),
            (self.leave_trash.clicked, self.bar.leave_trash),
        ):
            signal.connect(slot)
        self.setAccessibleName(self.tr("Timeline"))

    def _lay_out(self) -> None:
        self._trash_row = QWidget()
        row = QHBoxLayout(self._trash_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Text(self.tr("What you threw away. It stays here until you empty the trash."), muted=True), 1)
        row.addWidget(self.leave_trash)
        row.addWidget(self.empty_trash)
        self._trash_row.hide()
        left = QVBoxLayout()
        left.addWidget(self.nothing)
        left.addWidget(self.list, 1)
        left.addStretch()
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.setSpacing(GAP)
        self._body.addLayout(left, 3)
        self._body.addWidget(self.detail, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.bar)
        column.addWidget(self._trash_row)
        column.addLayout(self._body, 1)

    def render_listing(self, wanted: Filter, keys: tuple[object, ...], thrown_away: int) -> None:
        """Show these lines; the chosen one stays chosen."""
        first = not self.list.rows.keys
        self.list.render_keys(keys)
        self.nothing.setVisible(not keys)
        self.nothing.setText(self._why_nothing(wanted))
        if not keys and self.focusWidget() is not None and self.isAncestorOf(self.focusWidget()):
            self.bar.find_box.setFocus(Qt.FocusReason.OtherFocusReason)  # or the focus would leave with the list
        self.list.setVisible(bool(keys))
        self._trash_row.setVisible(wanted.trash)
        self.empty_trash.setEnabled(bool(keys))
        self.bar.render_trash(thrown_away)
        if wanted.trash and not self.list.chosen():
            self.list.choose_newest()
        if first and self.isVisible():
            self._greet()
        self._ask_for_chosen()
        self._arrange()

    def _why_nothing(self, wanted: Filter) -> str:
        """What is said in the place of the list."""
        if wanted.trash:
            return self.tr("The trash is empty.")
        if wanted == Filter():
            return self.tr("Nothing here. What you threw away is in the trash.")
        return self.tr("Nothing fits. Try fewer words, or another filter.")

    def render_page(self, page: HistoryPage | None, *, in_trash: bool = False) -> None:
        """The chosen entry in full."""
        self.detail.render_page(page, in_trash=in_trash)

    def focus_find(self) -> None:
        """Put the cursor into the line for finding."""
        self.bar.find_box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.bar.find_box.selectAll()

    def _greet(self) -> None:
        """Seen for the first time: the list has the focus, and the newest entry is open where there is room."""
        if not self.list.rows.keys:
            return
        if not self.list.chosen() and self.width() >= NARROW * self._line():
            self.list.choose_newest()
            self._ask_for_chosen()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_for_chosen(self) -> None:
        name = self.list.chosen()
        if name:
            self.row_chosen.emit(name)
        else:
            self.render_page(None)

    def _on_list_row_chosen(self, name: str) -> None:
        self.row_chosen.emit(name)
        self._arrange()

    def _on_list_delete_requested(self, name: str) -> None:
        if not self.bar.filter.trash:
            self.delete_requested.emit(name)

    def _line(self) -> int:
        return QFontMetrics(font_of(1.0)).height()

    def _arrange(self) -> None:
        """Where the detail stands, by the room there is."""
        narrow = self.width() < NARROW * self._line()
        ways = QBoxLayout.Direction
        self._body.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        self.detail.setVisible(bool(self.list.rows.keys) and (not narrow or bool(self.list.chosen())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._greet()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.bar.find_box.text():
            self.bar.find_box.clear()
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)
