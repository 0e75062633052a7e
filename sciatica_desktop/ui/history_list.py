"""The sessions as a list of readable rows, newest first."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from sciatica_desktop.core.history_rows import HistoryRow
from sciatica_desktop.ui.history_row import ROW, STARTS_DAY, RowDelegate
from sciatica_desktop.ui.scroll import SlimBar

Index = QModelIndex | QPersistentModelIndex


class HistoryModel(QAbstractListModel):
    """Rows that can be searched; the day is shown once for all sessions of it."""

    def __init__(self) -> None:
        super().__init__()
        self._all: tuple[HistoryRow, ...] = ()
        self._wanted = ""
        self.rows: tuple[HistoryRow, ...] = ()

    def take(self, rows: tuple[HistoryRow, ...]) -> None:
        """Show other rows; what is looked for stays."""
        self._all = rows
        self._filter()

    def look_for(self, wanted: str) -> None:
        """Show only the rows in which all these words occur."""
        if wanted != self._wanted:
            self._wanted = wanted
            self._filter()

    def _filter(self) -> None:
        self.beginResetModel()
        self.rows = tuple(row for row in self._all if row.fits(self._wanted))
        self.endResetModel()

    def place_of(self, name: str) -> int:
        """The row number of an entry, or -1."""
        return next((number for number, row in enumerate(self.rows) if row.id == name), -1)

    def starts_day(self, number: int) -> bool:
        """True if the row above is of another day."""
        return number == 0 or self.rows[number - 1].day != self.rows[number].day

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role == STARTS_DAY:
            return self.starts_day(index.row())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return spoken(row)
        return None


def pain_text(row: HistoryRow) -> str:
    """The pain before and after: "6 → 4", with a question mark for what was not rated."""
    before, after = ("?" if pain is None else str(pain) for pain in (row.before, row.after))
    return f"{before} → {after}"


def spoken(row: HistoryRow) -> str:
    """A row as one line of text."""
    name = f"{row.title}, {row.side}" if row.side else row.title
    return f"{row.day} {row.time}. {name}. {row.how}, {row.done}. {pain_text(row)}, {row.change}."


class HistoryList(QListView):
    """The list itself; Delete asks to delete, Enter opens."""

    row_chosen = Signal(str)
    delete_requested = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._quiet = False
        self.rows = HistoryModel()
        self.setModel(self.rows)
        self.setItemDelegate(RowDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBar(SlimBar())
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        colours = self.palette()
        colours.setColor(QPalette.ColorRole.Base, QColor(0, 0, 0, 0))
        self.setPalette(colours)
        self.setAccessibleName(self.tr("Sessions, newest first"))
        self.selectionModel().currentChanged.connect(self._on_current_changed)

    def show_rows(self, rows: tuple[HistoryRow, ...]) -> None:
        """Show rows and keep the chosen one chosen; sends no signal."""
        chosen = self.chosen()
        self._quiet = True
        self.rows.take(rows)
        self._choose(chosen)

    def look_for(self, wanted: str) -> None:
        """Show only rows with these words; sends no signal."""
        chosen = self.chosen()
        self._quiet = True
        self.rows.look_for(wanted)
        self._choose(chosen)

    def choose_newest(self) -> None:
        """Choose the first row; sends no signal."""
        if self.rows.rows:
            self._quiet = True
            self._choose(self.rows.rows[0].id)

    def _choose(self, name: str) -> None:
        place = self.rows.place_of(name)
        if place >= 0:
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(self.rows.index(place), flags)
        self._quiet = False

    def chosen(self) -> str:
        """The id of the chosen row, or ""."""
        index = self.currentIndex()
        row = index.data(ROW)
        return row.id if isinstance(row, HistoryRow) and self.selectionModel().isSelected(index) else ""

    def _on_current_changed(self, now: QModelIndex, before: QModelIndex) -> None:
        row = now.data(ROW)
        if isinstance(row, HistoryRow) and not self._quiet:
            self.row_chosen.emit(row.id)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._quiet = True  # Qt makes the first row current here, which nobody has chosen
        super().focusInEvent(event)
        self._quiet = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        name = self.chosen()
        if name and event.key() == Qt.Key.Key_Delete:
            self.delete_requested.emit(name)
        elif name and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.row_chosen.emit(name)
        else:
            super().keyPressEvent(event)
