"""The lines of the history as a model that asks for a page when somebody looks at it, however many lines there are."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QStandardItemModel

from sciatica_desktop.core.history_rows import HistoryRow, RowKind
from sciatica_desktop.ui.kit.lists import listed

Index = QModelIndex | QPersistentModelIndex

PAGE = 60
"""So many lines are asked for at once."""

PAGES_KEPT = 30
"""So many pages are remembered."""

ROW = Qt.ItemDataRole.UserRole
"""Under this role the model gives the whole row, None if it cannot be had."""


class HistoryModel(QStandardItemModel):
    """`page_requested` is answered at once, by `take_page`.

    It has no items, only their count: a list asks for that many times for each line, and Qt answers itself far faster.
    """

    page_requested = Signal(int, int)

    def __init__(self) -> None:
        super().__init__(0, 1)
        self._keys: tuple[object, ...] = ()
        self._pages: OrderedDict[int, tuple[HistoryRow, ...]] = OrderedDict()
        self._asked: int | None = None

    @property
    def keys(self) -> tuple[object, ...]:
        """What each line is known by."""
        return self._keys

    def render_keys(self, keys: tuple[object, ...]) -> None:
        """Show these lines; each is read anew when it is looked at."""
        self._keys = keys
        self._pages.clear()
        self.setRowCount(len(keys))
        if keys:
            self.dataChanged.emit(self.index(0, 0), self.index(len(keys) - 1, 0))

    def take_page(self, first: int, rows: tuple[HistoryRow, ...]) -> None:
        """The lines that were asked for."""
        self._pages[first // PAGE] = rows
        self._pages.move_to_end(first // PAGE)
        while len(self._pages) > PAGES_KEPT:
            self._pages.popitem(last=False)

    def row(self, number: int) -> HistoryRow | None:
        """A line, read now if need be; None if it is gone by now."""
        page = number // PAGE
        if page not in self._pages and self._asked != page:
            self._asked = page  # who answers may look at the model again
            self.page_requested.emit(page * PAGE, PAGE)
            self._asked = None
        rows = self._pages.get(page, ())
        at = number - page * PAGE
        return rows[at] if at < len(rows) else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or role not in (ROW, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        row = self.row(index.row())
        return row if role == ROW or row is None else spoken(row)


def pain_text(row: HistoryRow) -> str:
    """The pains: "6 → 4", with a question mark for what was not rated."""
    return " → ".join("?" if pain is None else str(pain) for pain in row.pains)


def spoken(row: HistoryRow) -> str:
    """A row as one line of text."""
    name = listed((row.title, row.side))
    told = listed((row.how, row.done))
    pains = f"{listed((pain_text(row), row.change if row.kind is RowKind.SESSION else ''))}."
    return ". ".join(part for part in (f"{row.day} {row.time}", name, told, pains) if part)
