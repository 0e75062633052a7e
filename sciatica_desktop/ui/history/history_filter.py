"""What is looked for in the history: a line of words, and lists of sides, muscles, techniques and tools."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sciatica_desktop.core.anatomy import Side
from sciatica_desktop.core.timeline import Filter
from sciatica_desktop.ui.kit.choice import Choice
from sciatica_desktop.ui.kit.field import Field
from sciatica_desktop.ui.kit.mirrored import margins
from sciatica_desktop.ui.kit.scroll import WIDTH
from sciatica_desktop.ui.kit.texts import word
from sciatica_desktop.ui.kit.widgets import Button, Chip
from sciatica_desktop.ui.kit.wrapping import WrappingRows

Options = tuple[tuple[str, str], ...]


class FilterOptions(NamedTuple):
    """What occurs in the history: ids with their names."""

    muscles: Options = ()
    techniques: Options = ()
    tools: Options = ()


class FilterBar(QWidget):
    """Says what is wanted as one Filter."""

    filter_changed = Signal(object)
    options_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._quiet = False
        self.find_box = Field(self.tr("Find in the history"), self.tr("Find"), symbol="search")
        self.find_box.make_clearable(self.tr("Show all again"))
        self.more = Chip(self.tr("Filter"), symbol="down")
        self.more.setAccessibleName(self.tr("Filter by side, muscle, technique and tool"))
        self.trash = Chip(self.tr("Trash"))
        self.all_again = Button(self.tr("Show all"))
        self.side, self.muscle, self.technique, self.tool = (Choice() for _ in range(4))
        for choice, name in (
            (self.side, self.tr("Side")),
            (self.muscle, self.tr("Muscle")),
            (self.technique, self.tr("Technique")),
            (self.tool, self.tr("Tool")),
        ):
            choice.setAccessibleName(name)
            choice.activated.connect(self._tell)
        self._lay_out()
        self.render_options(FilterOptions())
        self.find_box.textChanged.connect(self._tell)
        self.more.clicked.connect(self._on_more_clicked)
        self.trash.clicked.connect(self._tell)
        self.all_again.clicked.connect(self.clear)

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self.find_box, 1)
        first.addWidget(self.more)
        first.addWidget(self.trash)
        self._lists = QWidget()
        second = WrappingRows(self._lists, gap=8, fill=False)
        for choice in (self.side, self.muscle, self.technique, self.tool):
            second.addWidget(choice)
        second.addWidget(self.all_again)
        self._lists.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(margins(0, 0, WIDTH, 0))  # as wide as what stands below it beside its bar
        column.setSpacing(8)
        column.addLayout(first)
        column.addWidget(self._lists)

    @property
    def filter(self) -> Filter:
        """What is wanted now."""
        side = self.side.currentData()
        return Filter(
            self.find_box.text().strip(),
            Side(side) if side else None,
            str(self.muscle.currentData() or ""),
            str(self.technique.currentData() or ""),
            str(self.tool.currentData() or ""),
            self.trash.isChecked(),
        )

    def render_options(self, options: FilterOptions) -> None:
        """Fill the lists; what is chosen stays chosen if it is still there. Sends no signal."""
        sides = tuple((str(side), word(side)) for side in (Side.LEFT, Side.RIGHT, Side.MIDLINE))
        for choice, every, offered in (
            (self.side, self.tr("Any side"), sides),
            (self.muscle, self.tr("Any muscle"), options.muscles),
            (self.technique, self.tr("Any technique"), options.techniques),
            (self.tool, self.tr("Any tool"), options.tools),
        ):
            chosen = choice.currentData()
            choice.clear()
            choice.addItem(every, "")
            for name, text in offered:
                choice.addItem(text, name)
            choice.setCurrentIndex(max(0, choice.findData(chosen)))
            choice.updateGeometry()

    def render_trash(self, thrown_away: int) -> None:
        """How much is in the trash; an empty one is not offered."""
        self.trash.setText(self.tr("Trash (%1)").replace("%1", str(thrown_away)))
        self.trash.setVisible(bool(thrown_away) or self.trash.isChecked())
        self.trash.updateGeometry()

    def leave_trash(self) -> None:
        """Back to what is kept."""
        self.trash.setChecked(False)
        self._tell()

    def clear(self) -> None:
        """Show all again, in the trash or not."""
        self._quiet = True
        self.find_box.clear()
        for choice in (self.side, self.muscle, self.technique, self.tool):
            choice.setCurrentIndex(0)
        self._quiet = False
        self._tell()

    def _on_more_clicked(self) -> None:
        if self.more.isChecked():
            self.options_requested.emit()
        self._lists.setVisible(self.more.isChecked())

    def _tell(self) -> None:
        if not self._quiet:
            self.all_again.setEnabled(self.filter.narrows)
            self.filter_changed.emit(self.filter)
