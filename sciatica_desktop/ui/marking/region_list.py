"""The regions as a list that can be searched: the full second way to mark, for keyboard and screen reader."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from sciatica_desktop.core.anatomy import Region
from sciatica_desktop.core.content import RegionName
from sciatica_desktop.core.pain import Drawing
from sciatica_desktop.ui.kit import icons
from sciatica_desktop.ui.kit.field import Field
from sciatica_desktop.ui.kit.mirrored import RIGHT_TO_LEFT, margins
from sciatica_desktop.ui.kit.scroll import SlimBar
from sciatica_desktop.ui.kit.texts import word
from sciatica_desktop.ui.kit.theme import TARGET, metrics_of, scheme_of
from sciatica_desktop.ui.kit.widgets import Text, draw_focus_ring, paint_field, text_width
from sciatica_desktop.ui.kit.wrapped import lines
from sciatica_desktop.ui.marking.region_model import COLUMNS, LEFT, NAME, RIGHT, RegionModel

Index = QModelIndex | QPersistentModelIndex
BOX = 22
HEADING = 0.92
ROWS = 8
"""So many rows are seen at once."""

SIDEWAYS: Mapping[QAbstractItemView.CursorAction, int] = {
    QAbstractItemView.CursorAction.MoveLeft: -1,
    QAbstractItemView.CursorAction.MoveRight: 1,
}
UPDOWN: Mapping[QAbstractItemView.CursorAction, int] = {
    QAbstractItemView.CursorAction.MoveUp: -1,
    QAbstractItemView.CursorAction.MoveDown: 1,
}


class _Cells(QStyledItemDelegate):
    """Names in as many lines as they need, and ticks that are easy to hit."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        metrics = metrics_of(1.0)
        if index.column() != NAME:
            return QSize(max(TARGET + 8, metrics.height() * 3), TARGET)
        view = self.parent()
        width = view.columnWidth(NAME) if isinstance(view, QTreeView) else 4 * TARGET
        text = str(index.data() or "")
        return QSize(width, max(TARGET, lines(text, width - 12).height + 12))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        widget = option.widget
        scheme = scheme_of(widget)
        rect = self._place(QRectF(option.rect), index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        if state is not None:
            self._paint_tick(painter, rect, widget, Qt.CheckState(state) == Qt.CheckState.Checked)
        else:
            self._paint_text(painter, rect, index, option)
        if isinstance(widget, QTreeView) and widget.hasFocus() and index == widget.currentIndex():
            draw_focus_ring(painter, rect, scheme.focus, 6)
        painter.restore()

    @staticmethod
    def _place(rect: QRectF, index: Index) -> QRectF:
        """Where a cell is painted: the only tick of a midline region stands between those for left and right."""
        ticks = index.parent().isValid() and index.column() != NAME
        if ticks and index.sibling(index.row(), RIGHT).data(Qt.ItemDataRole.CheckStateRole) is None:
            inward = 1 if index.column() == LEFT else -1
            rect.translate(inward * rect.width() / 2, 0)
        return rect

    @staticmethod
    def _paint_text(painter: QPainter, rect: QRectF, index: Index, option: QStyleOptionViewItem) -> None:
        group, scheme = not index.parent().isValid(), scheme_of(option.widget)
        painter.setPen(QColor(scheme.muted if group else scheme.text))
        made = lines(str(index.data() or ""), round(rect.width()) - 12, HEADING if group else 1.0, bold=group)
        left = rect.left() + 8 if index.column() == NAME else rect.center().x() - made.width / 2
        made.draw_within(painter, rect, left, rect.top() + (rect.height() - made.height) / 2, option.direction)

    @staticmethod
    def _paint_tick(painter: QPainter, rect: QRectF, widget: QWidget, ticked: bool) -> None:
        scheme = scheme_of(widget)
        side = max(BOX, metrics_of(1.0).height())
        box = QRectF(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side)
        painter.setPen(QPen(QColor(scheme.accent if ticked else scheme.border_strong), 1.6))
        painter.setBrush(QColor(scheme.accent if ticked else scheme.card))
        painter.drawRoundedRect(box, 5, 5)
        if ticked:
            icons.draw(painter, "check", box.adjusted(2, 2, -2, -2), scheme.on_accent)


class _Tree(QTreeView):
    """Arrow keys go from tick to tick, over the headings; Space and Enter toggle."""

    toggled = Signal(QModelIndex)

    def __init__(self) -> None:
        super().__init__()
        self.setItemDelegate(_Cells(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setIndentation(0)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(SlimBar())
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        colours = self.palette()
        colours.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(colours)
        self.clicked.connect(self.toggled)

    def moveCursor(self, action: QAbstractItemView.CursorAction, keys: Qt.KeyboardModifier) -> QModelIndex:
        here = self.currentIndex()
        if action in SIDEWAYS:
            column = max(LEFT, min(RIGHT, here.column() + SIDEWAYS[action]))
            return here.siblingAtColumn(column) if here.parent().isValid() else here
        if action in UPDOWN:
            return self._beside(here, UPDOWN[action])
        return super().moveCursor(action, keys)

    def _beside(self, here: QModelIndex, step: int) -> QModelIndex:
        """The next region up or down in the same column, over the headings."""
        column = max(LEFT, here.column())
        there = here.siblingAtColumn(NAME)
        there = self.indexBelow(there) if step > 0 else self.indexAbove(there)
        while there.isValid() and not there.parent().isValid():
            there = self.indexBelow(there) if step > 0 else self.indexAbove(there)
        return there.siblingAtColumn(column) if there.isValid() else here

    def first(self) -> QModelIndex:
        """The first tick of the list."""
        model = self.model()
        return model.index(0, LEFT, model.index(0, NAME)) if model.rowCount() else QModelIndex()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.toggled.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class RegionList(QWidget):
    """Shows every region with a tick for left and right; says which place was ticked or unticked."""

    place_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._model = RegionModel(self)
        hint = self.tr("Search, as in hip, calf, piriformis")
        self.search = Field(self.tr("Search the regions"), hint, symbol="search")
        self.search.make_clearable(self.tr("Empty the search"))
        self.tree = _Tree()
        self.tree.setModel(self._model)
        self.tree.setAccessibleName(self.tr("Regions"))
        self.tree.setAccessibleDescription(self.tr("Arrow keys go from region to region, Space marks."))
        self._nothing = Text(self.tr("Nothing found. Try another word."), muted=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(margins(8, 8, 4, 8))
        column.setSpacing(6)
        for part in (self.search, self._nothing, self.tree):
            column.addWidget(part)
        self.search.textChanged.connect(self._model.search)
        self.search.returnPressed.connect(self._on_return_pressed)
        self._model.modelReset.connect(self._on_model_reset)
        self.tree.toggled.connect(self._on_tree_toggled)
        self.tree.header().sectionResized.connect(self._on_header_resized)
        self._fit()
        self._on_model_reset()

    def focusInEvent(self, _event: QFocusEvent) -> None:
        """The search has the focus; no proxy, because Tab would come back to one for ever once its order is set."""
        self.search.setFocus()

    @property
    def model(self) -> RegionModel:
        return self._model

    @Slot(object, object)
    def render_regions(self, regions: Mapping[str, Region], names: Mapping[str, RegionName]) -> None:
        """Show these regions by these names."""
        self._model.use_regions(regions, names)

    @Slot(object)
    def render_drawing(self, drawing: Drawing) -> None:
        """Tick what is marked."""
        self._model.use_drawing(drawing)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._fit()
        super().changeEvent(event)

    def _fit(self) -> None:
        """Heights and column widths by the font."""
        height = metrics_of(1.0).height()
        self.tree.setFixedHeight(ROWS * max(TARGET, height + 12))
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(TARGET)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        if self.layoutDirection() is RIGHT_TO_LEFT and header.visualIndex(LEFT) < header.visualIndex(RIGHT):
            header.swapSections(LEFT, RIGHT)  # left stays on the left, as on the body
        for column in (LEFT, RIGHT):
            heading = text_width(word(COLUMNS[column]), HEADING, bold=True)
            self.tree.setColumnWidth(column, max(TARGET + 14, heading + 16))

    def _on_model_reset(self) -> None:
        self.tree.expandAll()
        there = self._model.rowCount() > 0
        self.tree.setVisible(there)
        self._nothing.setVisible(not there)
        self.tree.setCurrentIndex(self.tree.first())

    def _on_return_pressed(self) -> None:
        """Enter in the search goes to the first region found."""
        if self.tree.first().isValid():
            self.tree.setFocus()
            self.tree.setCurrentIndex(self.tree.first())

    def _on_tree_toggled(self, index: QModelIndex) -> None:
        place = self._model.place_at(index)
        if place is None and index.column() == RIGHT:  # half of the only tick of a midline region stands there
            place = self._model.place_at(index.siblingAtColumn(LEFT))
        if place is not None:
            self.place_chosen.emit(place)

    def _on_header_resized(self) -> None:
        """Names may need more lines, or fewer."""
        self.tree.scheduleDelayedItemsLayout()

    def paintEvent(self, event: QPaintEvent) -> None:
        scheme = scheme_of(self)
        paint_field(self, scheme.card, scheme.border)
