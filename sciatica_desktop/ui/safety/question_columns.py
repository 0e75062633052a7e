"""Groups of questions in one column, or in two where the window is wide enough."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sciatica_desktop.ui.kit.column import LETTERS
from sciatica_desktop.ui.kit.theme import GAP, metrics_of
from sciatica_desktop.ui.kit.widgets import Text
from sciatica_desktop.ui.safety.question_row import SIDE

BETWEEN = 40
"""Room (px) between two columns."""

TWO_FROM = 1.3
"""From this share of a full column's width on there are two."""


class Group(QWidget):
    """A heading with its questions below it; `weight` tells about how high it is."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.weight = 0.5
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, GAP, 0, 0)
        self._column.setSpacing(0)
        if title:
            heading = Text(title, 0.92, bold=True, ink="accent")
            heading.setContentsMargins(SIDE, 0, SIDE, 2)
            self._column.addWidget(heading)

    def add(self, question: QWidget, weight: float = 1.0) -> None:
        self._column.addWidget(question)
        self.weight += weight

    def add_below(self, question: QWidget, part: QWidget) -> None:
        """Put something below a question that is here."""
        self._column.insertWidget(self._column.indexOf(question) + 1, part)


def split(weights: list[float]) -> int:
    """How many of the groups stand in the first of two columns, so that both are about as high."""
    total = sum(weights)
    return min(range(len(weights), 0, -1), key=lambda count: abs(2 * sum(weights[:count]) - total))


class Columns(QWidget):
    """Shows groups in their order, down the first column and then down the second."""

    def __init__(self) -> None:
        super().__init__()
        self._groups: list[Group] = []
        self._count = 0
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._columns: list[QVBoxLayout] = []
        for stretch in (100, 0):
            column = QVBoxLayout()
            column.setSpacing(0)
            column.addStretch(1)
            self._columns.append(column)
            row.addLayout(column, stretch)
        self._row = row

    def show_groups(self, groups: list[Group]) -> None:
        """Show these instead of those before."""
        for old in self._groups:
            old.hide()
            old.setParent(None)
            old.deleteLater()
        self._groups, self._count = groups, 0
        self._arrange()

    def _arrange(self) -> None:
        full = metrics_of(1.0).averageCharWidth() * LETTERS
        count = 2 if self.width() >= TWO_FROM * full and len(self._groups) > 1 else 1
        if count == self._count:
            return
        self._count = count
        for group in self._groups:
            for column in self._columns:
                column.removeWidget(group)  # not takeAt: its item would live on, and the new one keep an old height
        first = split([group.weight for group in self._groups]) if count > 1 else len(self._groups)
        for index, group in enumerate(self._groups):
            column = self._columns[index >= first]
            column.insertWidget(column.count() - 1, group)
            group.show()  # Qt would do so later, and until then it has no place
        self._row.setSpacing(BETWEEN if count > 1 else 0)
        self._row.setStretch(1, 100 if count > 1 else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
