"""The regions as a tree of two levels, part of the body and region, with a tick for each side."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractItemModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from sciatica_desktop.core.anatomy import Place, Region, Side
from sciatica_desktop.core.body_parts import STARTS, part_of
from sciatica_desktop.core.content import RegionName
from sciatica_desktop.core.pain import Drawing
from sciatica_desktop.ui.kit.texts import place_name, word

Index = QModelIndex | QPersistentModelIndex
TOP = QModelIndex()

GROUPS = tuple(STARTS)

NAME, LEFT, RIGHT = range(3)
TEXTS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
COLUMNS: Mapping[int, Side] = {LEFT: Side.LEFT, RIGHT: Side.RIGHT}


@dataclass
class Row:
    """A region in the list with the words it is found by; `parent` is the row of its group."""

    region: Region
    words: str
    parent: int


class RegionModel(QAbstractItemModel):
    """Groups and their regions; the columns Left and Right carry the ticks, a midline region has one on the left."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names: dict[str, str] = {}
        self._all: list[Row] = []
        self._shown: list[tuple[int, list[Row]]] = []
        self._marked: frozenset[Place] = frozenset()
        self._search = ""

    def use_regions(self, regions: Mapping[str, Region], names: Mapping[str, RegionName]) -> None:
        """Take in all regions and what they are called."""
        self._names = {key: name.name for key, name in names.items()}
        self._all = []
        for key, region in regions.items():
            name = names.get(key, RegionName(key, "", ()))
            words = " ".join((name.name, *name.also, key.replace("_", " "))).casefold()
            self._all.append(Row(region, words, GROUPS.index(part_of(key))))
        self.search(self._search)

    def search(self, text: str) -> None:
        """Show only the regions that carry every word typed, in their name or in their other names."""
        self.beginResetModel()
        self._search = text
        wanted = text.casefold().split()
        found = [row for row in self._all if all(each in row.words for each in wanted)]
        parts = [(group, [row for row in found if row.parent == group]) for group in range(len(GROUPS))]
        self._shown = [(group, rows) for group, rows in parts if rows]
        self.endResetModel()

    def use_drawing(self, drawing: Drawing) -> None:
        """Tick what is marked."""
        marked = frozenset(drawing.by_place)
        if marked == self._marked:
            return
        changed = {place.region for place in marked ^ self._marked}
        self._marked = marked
        for top, (_, rows) in enumerate(self._shown):
            for at, row in enumerate(rows):
                if row.region.id in changed:
                    parent = self.index(top, NAME)
                    first, last = self.index(at, NAME, parent), self.index(at, RIGHT, parent)
                    self.dataChanged.emit(first, last, [Qt.ItemDataRole.CheckStateRole])

    def place_at(self, index: Index) -> Place | None:
        """The place whose tick stands at an index; a midline region has one tick, on the left, and by its name."""
        row = self._row(index)
        if row is None:
            return None
        if not row.region.paired:
            return row.region.places[0] if index.column() != RIGHT else None
        side = COLUMNS.get(index.column())
        return Place(row.region.id, side) if side else None

    def _row(self, index: Index) -> Row | None:
        """The region at an index; None for a group."""
        if not index.isValid() or not index.internalId():
            return None
        return self._shown[index.internalId() - 1][1][index.row()]

    def index(self, row: int, column: int, parent: Index = TOP) -> QModelIndex:
        """Groups carry the id 0; a region carries the number of its group plus one."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: Index = TOP) -> QModelIndex:  # type: ignore[override]
        if not index.isValid() or not index.internalId():
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, NAME, 0)

    def rowCount(self, parent: Index = TOP) -> int:
        if not parent.isValid():
            return len(self._shown)
        return 0 if parent.internalId() or parent.column() else len(self._shown[parent.row()][1])

    def columnCount(self, parent: Index = TOP) -> int:
        return RIGHT + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self.place_at(index) is None:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._row(index)
        if row is None:
            return self._group_text(index) if role in TEXTS else None
        name = self._names.get(row.region.id, row.region.id)
        place = self.place_at(index)
        if role == Qt.ItemDataRole.DisplayRole and index.column() == NAME:
            return name
        if role == Qt.ItemDataRole.CheckStateRole and place is not None and index.column() != NAME:
            return Qt.CheckState.Checked if place in self._marked else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return name if place is None else self._spoken(place)
        return None

    def _group_text(self, index: Index) -> str | None:
        """The heading of a group, with the sides over the columns of the ticks."""
        if not index.isValid():
            return None
        if index.column() in COLUMNS:
            return word(COLUMNS[index.column()])
        return word(GROUPS[self._shown[index.row()][0]])

    def _spoken(self, place: Place) -> str:
        """What a screen reader says of a tick."""
        if place in self._marked:
            return QCoreApplication.translate("RegionModel", "%1, marked").replace("%1", place_name(place, self._names))
        return QCoreApplication.translate("RegionModel", "%1, not marked").replace("%1", place_name(place, self._names))
