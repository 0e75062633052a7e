"""The history as a list of readable lines, newest first."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from sciatica_desktop.core.history_rows import HistoryRow
from sciatica_desktop.ui.history.history_model import ROW, HistoryModel
from sciatica_desktop.ui.history.history_row import RowDelegate
from sciatica_desktop.ui.kit.scroll import SlimBar


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
        self.setAccessibleName(self.tr("Entries, newest first"))
        self.selectionModel().currentChanged.connect(self._on_current_changed)

    def render_keys(self, keys: tuple[object, ...]) -> None:
        """Show these lines; the chosen one stays chosen if it is still there. Sends no signal."""
        chosen = self._chosen_key()
        self._quiet = True
        self.rows.render_keys(keys)
        self._choose(keys.index(chosen) if chosen in keys else -1)

    def choose_newest(self) -> None:
        """Choose the first line; sends no signal."""
        self._quiet = True
        self._choose(0 if self.rows.keys else -1)

    def _choose(self, place: int) -> None:
        if place >= 0:
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(self.rows.index(place, 0), flags)
        else:
            self.selectionModel().clear()
        self._quiet = False

    def _chosen_key(self) -> object:
        """What the chosen line is known by, None if none is chosen."""
        index = self.currentIndex()
        there = index.isValid() and self.selectionModel().isSelected(index)
        return self.rows.keys[index.row()] if there else None

    def chosen_row(self) -> HistoryRow | None:
        """The chosen line, or None."""
        index = self.currentIndex()
        row = index.data(ROW) if index.isValid() and self.selectionModel().isSelected(index) else None
        return row if isinstance(row, HistoryRow) else None

    def chosen(self) -> str:
        """The id of the entry of the chosen line, or ""."""
        row = self.chosen_row()
        return row.id if row is not None else ""

    def _on_current_changed(self, now: QModelIndex, before: QModelIndex) -> None:
        row = None if self._quiet else now.data(ROW)
        if isinstance(row, HistoryRow):
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
