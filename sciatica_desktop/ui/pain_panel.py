"""Where does it hurt? The marks as a list, and the tools to make them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sciatica_desktop.core.anatomy import Place
from sciatica_desktop.core.map_picture import Tool
from sciatica_desktop.core.pain import DEFAULT_INTENSITY, Edits, Mark
from sciatica_desktop.ui.intensity_slider import IntensitySlider
from sciatica_desktop.ui.scroll import bring_into_view
from sciatica_desktop.ui.texts import word
from sciatica_desktop.ui.widgets import Button, Chip, Look, Text
from sciatica_desktop.ui.wrapping import WrappingRows

if TYPE_CHECKING:
    from sciatica_desktop.ui.mark_row import MarkRow

SIDE = 16
"""Room (px) to the left and right of the panel."""

FEW = 3
"""With more marks than this and one, the older ones are folded away."""


class PainPanel(QWidget):
    """Shows the marks, newest first; asks for every change of them."""

    mark_changed = Signal(object)
    mark_removed = Signal(object)
    tool_chosen = Signal(object)
    undo_requested = Signal()
    redo_requested = Signal()
    clear_requested = Signal()
    last_requested = Signal()
    intensity_chosen = Signal(int)
    list_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._edits = Edits()
        self._names: Mapping[str, str] = {}
        self._rows: list[MarkRow] = []
        self._all = False
        self._title = Text(self.tr("Where does it hurt?"), 1.45, bold=True)
        self._hint = Text(self.tr("Click the places on the body. Or press List and tick them."), muted=True)
        self._last = Button(self.tr("Start from last time"), Look.PRIMARY, symbol="last", wraps=True)
        self._last.hide()
        self._column = QVBoxLayout()
        self._column.setSpacing(6)
        self._older = Button("", symbol="down", wraps=True)
        self._slider = IntensitySlider(self.tr("Strength of new marks, 0 to 10"))
        self._slider.show_value(DEFAULT_INTENSITY)
        self._make_tools()
        self._lay_out()
        self._join()
        self.setAccessibleName(self._title.text())
        self._show_marks()

    def _make_tools(self) -> None:
        self._tools = {
            Tool.MARK: Chip(word(Tool.MARK), checked=True),
            Tool.ERASE: Chip(word(Tool.ERASE)),
        }
        self._undo = self._sign("undo", self.tr("Undo"), "Ctrl+Z")
        self._redo = self._sign("redo", self.tr("Redo"), "Ctrl+Y")
        for button in (self._undo, self._redo):
            button.setEnabled(False)
        self._list = Chip(self.tr("List"))
        self._list.setToolTip(self.tr("Choose the places from a list"))
        self._clear = self._sign("clear", self.tr("Clear all"), "Ctrl+Shift+Del")

    @staticmethod
    def _sign(symbol: str, name: str, key: str) -> Button:
        """A button with an icon only."""
        button = Button("", symbol=symbol)
        button.setAccessibleName(name)
        button.setToolTip(f"{name} ({key})")
        return button

    def _lay_out(self) -> None:
        tools = QWidget()
        flow = WrappingRows(tools, gap=6, fill=False)
        for part in (*self._tools.values(), self._list, self._undo, self._redo, self._clear):
            flow.addWidget(part)
        strength = QHBoxLayout()
        strength.setSpacing(10)
        strength.addWidget(Text(self.tr("Strength of new marks"), 0.92, muted=True), 2)
        strength.addWidget(self._slider, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, SIDE, SIDE, 10)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._hint)
        column.addWidget(self._last)
        column.addLayout(self._column)
        column.addWidget(self._older)
        column.addWidget(tools)
        column.addLayout(strength)

    def _join(self) -> None:
        for chip in self._tools.values():
            chip.clicked.connect(self._on_tool_clicked)
        self._undo.clicked.connect(self.undo_requested)
        self._redo.clicked.connect(self.redo_requested)
        self._clear.clicked.connect(self.clear_requested)
        self._last.clicked.connect(self.last_requested)
        self._list.clicked.connect(self.list_requested)
        self._older.clicked.connect(self._on_older_clicked)
        self._slider.chosen.connect(self.intensity_chosen)

    @property
    def rows(self) -> list[MarkRow]:
        """The rows on show, newest mark first."""
        return [row for row in self._rows if not row.isHidden()]

    def sizeHint(self) -> QSize:
        """The least: the height follows the width, and working it out for a width of its own would only cost time."""
        return self.minimumSizeHint()

    @Slot(object)
    def render_edits(self, edits: Edits) -> None:
        """Show the marks, and whether something can be undone or redone."""
        self._edits = edits
        self._undo.setEnabled(bool(edits.past))
        self._redo.setEnabled(bool(edits.future))
        self._show_marks()

    @Slot(object)
    def render_names(self, names: Mapping[str, str]) -> None:
        """Show the regions by these names."""
        self._names = names
        self._show_marks()

    @Slot(bool)
    def render_last(self, there: bool) -> None:
        """Offer to start from last time, or not."""
        self._last.setProperty("offered", there)
        self._last.setVisible(there and not self._edits.now.marks)

    @Slot(object)
    def render_tool(self, tool: Tool) -> None:
        for each, chip in self._tools.items():
            chip.setChecked(each is tool)

    @Slot(int)
    def render_intensity(self, intensity: int) -> None:
        """Show how strong new marks are (0-10)."""
        self._slider.show_value(intensity)

    @Slot(object)
    def open_mark_menu(self, place: Place) -> None:
        """Unfold strength, kind and depth of a place; one that is not marked yet is marked first."""
        mark = self._edits.now.by_place.get(place)
        if mark is None:
            self.mark_changed.emit(Mark(place, self._slider.value()))
        elif mark not in self._edits.now.marks[::-1][: len(self.rows)]:
            self._all = True
            self._show_marks()
        for row in self.rows:
            if row.mark is not None and row.mark.place == place:
                row.line.setChecked(True)
                row.line.setFocus()
                bring_into_view(row)

    def _show_marks(self) -> None:
        marks = self._edits.now.marks[::-1]
        many = len(marks) > FEW + 1
        shown = marks if self._all or not many else marks[:FEW]
        self._arrange([mark.place for mark in shown])
        for row, mark in zip(self._rows, shown, strict=False):
            row.show_mark(mark, self._names)
            if row.isHidden():
                row.show()
        for row in self._rows[len(shown) :]:
            row.hide()
            row.fold()
        self._older.setVisible(many)
        self._older.symbol = "up" if self._all else "down"
        self._older.setText(self.tr("Show fewer") if self._all else self.tr("Show all %n marks", "", len(marks)))
        self._hint.setVisible(not marks)
        self._clear.setVisible(bool(marks))
        self._last.setVisible(bool(self._last.property("offered")) and not marks)

    def _arrange(self, places: list[Place]) -> None:
        """Put the rows in the order of the places; a row stays with its place, so that an open editor does too."""
        known = {row.mark.place: row for row in self._rows if row.mark is not None}
        free = [row for row in self._rows if row.mark is None or row.mark.place not in places]
        ordered = [known.get(place) or (free.pop() if free else self._new_row()) for place in places]
        self._rows = ordered + free
        for index, row in enumerate(ordered):
            if self._column.indexOf(row) != index:
                self._column.insertWidget(index, row)

    def _new_row(self) -> MarkRow:
        from sciatica_desktop.ui.mark_row import MarkRow  # noqa: PLC0415 - the first window has no marks yet

        row = MarkRow()
        row.changed.connect(self.mark_changed)
        row.removed.connect(self.mark_removed)
        row.unfolded.connect(self._on_row_unfolded)
        return row

    def _on_row_unfolded(self, place: Place) -> None:
        for row in self._rows:
            if row.mark is not None and row.mark.place != place:
                row.fold()

    def _on_tool_clicked(self) -> None:
        for tool, chip in self._tools.items():
            if chip is self.sender():
                chip.setChecked(True)
                self.tool_chosen.emit(tool)

    def _on_older_clicked(self) -> None:
        self._all = not self._all
        self._show_marks()
