"""Where does it hurt? The marks and painted patches as a list, and the tools to make them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sciatica_desktop.core.anatomy import Place
from sciatica_desktop.core.brush import Brush, Tool
from sciatica_desktop.core.pain import Edits, Mark
from sciatica_desktop.ui.kit.intensity_slider import IntensitySlider
from sciatica_desktop.ui.kit.scroll import bring_into_view
from sciatica_desktop.ui.kit.tab_order import tab_on, tab_stops
from sciatica_desktop.ui.kit.texts import word
from sciatica_desktop.ui.kit.widgets import Button, Chip, Look, Text
from sciatica_desktop.ui.kit.wrapping import WrappingRows

if TYPE_CHECKING:
    from sciatica_desktop.core.strokes import Patch
    from sciatica_desktop.ui.marking.brush_row import BrushRow
    from sciatica_desktop.ui.marking.mark_row import MarkRow

SIDE = 16
"""Room (px) to the left and right of the panel."""

GAP = 6
"""Room (px) between tools."""

FEW = 3
"""With more rows than this and one, the older ones are folded away."""

FEW_PAINTED = 2
"""So many of them are painted patches, where there are marks too."""


class PainPanel(QWidget):
    """Shows what is painted and marked, newest first; asks for every change of it."""

    feeling_changed = Signal(object)
    """A mark or a patch as it shall be."""

    removed = Signal(object)
    """A mark or a patch."""

    tool_chosen = Signal(object)
    size_chosen = Signal(object)
    quality_chosen = Signal(object)
    undo_requested = Signal()
    redo_requested = Signal()
    clear_requested = Signal()
    last_requested = Signal()
    intensity_chosen = Signal(int)
    list_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._edits = Edits()
        self._patches: Sequence[Patch] = ()
        self._brush = Brush()
        self._brush_row: BrushRow | None = None
        self._names: Mapping[str, str] = {}
        self._rows: list[MarkRow] = []
        self._all = False
        self._title = Text(self.tr("Where does it hurt?"), 1.45, bold=True)
        self._hint = Text(
            self.tr("Click the places on the body, or paint over them. You can also tick them in the list."), muted=True
        )
        self._last = Button(self.tr("Start from last time"), Look.PRIMARY, symbol="last", wraps=True)
        self._last.hide()
        self._column = QVBoxLayout()
        self._column.setSpacing(GAP)
        self._older = Button("", symbol="down", wraps=True)
        self._slider = IntensitySlider(self.tr("Strength of new marks, 0 to 10"))
        self._slider.show_value(self._brush.intensity)
        self._make_tools()
        self._lay_out()
        self._join()
        self.setAccessibleName(self._title.text())
        self._show_marks()

    def _make_tools(self) -> None:
        self._tools = {tool: Chip(word(tool), checked=tool is self._brush.tool) for tool in Tool}
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
        tools, acts = QWidget(), QWidget()
        together = QHBoxLayout(acts)
        together.setContentsMargins(0, 0, 0, 0)
        together.setSpacing(GAP)
        for button in (self._undo, self._redo, self._clear):
            together.addWidget(button)
        flow = WrappingRows(tools, gap=GAP, fill=False)
        for part in (*self._tools.values(), self._list, acts):
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
        self._brush_place = QVBoxLayout()
        column.addLayout(self._brush_place)
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

    @Slot(object, object)
    def render_edits(self, edits: Edits, patches: Sequence[Patch] = ()) -> None:
        """Show what is marked and painted, and whether something can be undone or redone."""
        self._edits, self._patches = edits, patches
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
        self._last.setVisible(there and not self._felt)

    @Slot(object)
    def render_brush(self, brush: Brush) -> None:
        """Show the tool in hand, and how strong, wide and of what kind its marks and strokes are."""
        self._brush = brush
        for tool, chip in self._tools.items():
            chip.setChecked(tool is brush.tool)
        self._slider.show_value(brush.intensity)
        if brush.strokes and self._brush_row is None:
            self._brush_row = self._new_brush_row()
        if self._brush_row is not None:
            self._brush_row.render_brush(brush)
            self._brush_row.setVisible(brush.strokes)

    def _new_brush_row(self) -> BrushRow:
        from sciatica_desktop.ui.marking.brush_row import BrushRow  # noqa: PLC0415 - the first window has no brush in its hand

        row = BrushRow()
        row.size_chosen.connect(self.size_chosen)
        row.quality_chosen.connect(self.quality_chosen)
        self._brush_place.addWidget(row)
        return row

    @Slot(object)
    def open_mark_menu(self, place: Place) -> None:
        """Unfold strength, kind and depth of a place; one that is not marked yet is marked first."""
        if place not in self._edits.now.by_place:
            self.feeling_changed.emit(self._brush.mark(place))
        self._unfold(place)

    @Slot(int)
    def open_stroke_menu(self, number: int) -> None:
        """The same for the patch that a stroke, given by its number in the drawing, belongs to."""
        for patch in self._patches:
            if number in patch.strokes:
                self._unfold(patch.key)

    def _unfold(self, key: object) -> None:
        if key not in [felt.key for felt in self._shown()]:
            self._all = True
            self._show_marks()
        for row in self.rows:
            if row.mark is not None and row.mark.key == key:
                row.line.setChecked(True)
                row.line.setFocus()
                bring_into_view(row)

    @property
    def _felt(self) -> Sequence[Mark | Patch]:
        """All rows that there could be: first what is painted, then the marks, each with the newest first."""
        return (*self._patches[::-1], *self._edits.now.marks[::-1])

    def _shown(self) -> Sequence[Mark | Patch]:
        """The rows on show."""
        if self._all or len(self._felt) <= FEW + 1:
            return self._felt
        marks = self._edits.now.marks[::-1]
        painted = self._patches[::-1][: max(FEW_PAINTED, FEW - len(marks))]
        return (*painted, *marks[: FEW - len(painted)])

    def _show_marks(self) -> None:
        marks, shown = self._felt, self._shown()
        many = len(marks) > FEW + 1
        self._arrange([felt.key for felt in shown])
        for row, mark in zip(self._rows, shown, strict=False):
            row.show_mark(mark, self._names)
            if row.isHidden():
                row.show()
        for row in self._rows[len(shown) :]:
            row.hide()
            row.fold()
        self._older.setVisible(many)
        self._older.symbol = "up" if self._all else "down"
        self._older.setText(
            self.tr("Show fewer") if self._all else self.tr("Show all %1").replace("%1", str(len(marks)))
        )
        self._hint.setVisible(not marks)
        self._clear.setVisible(bool(marks))
        self._last.setVisible(bool(self._last.property("offered")) and not marks)

    def _arrange(self, keys: Sequence[object]) -> None:
        """Put the rows in the order of the keys; a row stays with its key, so that an open editor does too."""
        known: dict[object, MarkRow] = {row.mark.key: row for row in self._rows if row.mark is not None}
        free = [row for row in self._rows if row.mark is None or row.mark.key not in keys]
        ordered = [known.get(key) or (free.pop() if free else self._new_row()) for key in keys]
        self._rows = ordered + free
        moved = [index for index, row in enumerate(ordered) if self._column.indexOf(row) != index]
        for index in moved:
            self._column.insertWidget(index, ordered[index])
        if moved:
            self._order_tabs()

    def _new_row(self) -> MarkRow:
        from sciatica_desktop.ui.marking.mark_row import MarkRow  # noqa: PLC0415 - the first window has no marks yet

        row = MarkRow()
        row.changed.connect(self.feeling_changed)
        row.removed.connect(self.removed)
        row.unfolded.connect(self._on_row_unfolded)
        return row

    def _on_row_unfolded(self, felt: Mark | Patch) -> None:
        for row in self._rows:
            if row.mark is not None and row.mark.key != felt.key:
                row.fold()
        self._order_tabs()

    def _order_tabs(self) -> None:
        """The rows stand above the tools, which were made before them."""
        tab_on(self._last, (stop for row in self._rows for stop in tab_stops(row)))

    def _on_tool_clicked(self) -> None:
        for tool, chip in self._tools.items():
            if chip is self.sender():
                chip.setChecked(True)
                self.tool_chosen.emit(tool)

    def _on_older_clicked(self) -> None:
        self._all = not self._all
        self._show_marks()
