"""The table behind a chart: its values in rows, as many as there are, made as they are looked at."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from sciatica_desktop.ui.history.charts.walk import Walk
from sciatica_desktop.ui.kit.scroll import SlimBar
from sciatica_desktop.ui.kit.theme import font_of, metrics_of, scheme_of
from sciatica_desktop.ui.kit.widgets import draw_focus_ring

Index = QModelIndex | QPersistentModelIndex

PADDING = 10
WORDS = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)


class _Rows(QAbstractTableModel):
    """The values of a chart, the newest first."""

    def __init__(self) -> None:
        super().__init__()
        self._chart: Walk | None = None
        self._columns: tuple[str, ...] = ()

    def take(self, chart: Walk) -> None:
        self.beginResetModel()
        self._chart, self._columns = chart, chart.columns()
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() or self._chart is None else self._chart.count()

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if self._chart is None or not index.isValid() or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._chart.cells(self._chart.count() - 1 - index.row())[index.column()]

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The names of the columns; a row is called by its first field, for a screen reader."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Vertical:
            return self.index(section, 0).data()
        return self._columns[section] if section < len(self._columns) else None


class _Head(QHeaderView):
    """The names of the columns, in the quiet colour."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setResizeContentsPrecision(0)  # by the rows in sight, not by all of a long history

    def sizeHint(self) -> QSize:
        metrics, model, high = metrics_of(0.9, bold=True), self.model(), 0
        for section in range(self.count()):
            room = QRect(0, 0, max(40, self.sectionSize(section) - 2 * PADDING), 1000)
            text = str(model.headerData(section, Qt.Orientation.Horizontal))
            high = max(high, metrics.boundingRect(room, WORDS, text).height())
        return QSize(super().sizeHint().width(), high + 2 * PADDING)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        painter.setFont(font_of(0.9, bold=True))
        painter.setPen(QColor(scheme_of(self).muted))
        text = str(self.model().headerData(section, Qt.Orientation.Horizontal))
        painter.drawText(rect.adjusted(PADDING, 0, -PADDING, 0), WORDS, text)


class _Fields(QStyledItemDelegate):
    """A field: a thin line above, the row that is read on another ground, a ring round the field itself."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        metrics = metrics_of(1.0)
        return QSize(metrics.horizontalAdvance(str(index.data())) + 2 * PADDING + 4, metrics.height() + 2 * PADDING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if not isinstance(option.widget, QWidget):
            return
        scheme, box = scheme_of(option.widget), QRectF(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, QColor(scheme.card_chosen))
        painter.setPen(QPen(QColor(scheme.border), 1))
        painter.drawLine(box.topLeft(), box.topRight() + QPointF(1, 0))
        painter.setPen(QColor(scheme.text))
        painter.setFont(font_of(1.0))
        flags = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(option.rect.adjusted(PADDING, 0, -PADDING, 0), flags, str(index.data()))
        if option.state & QStyle.StateFlag.State_HasFocus:
            draw_focus_ring(painter, box, scheme.focus, 4)


class FiguresTable(QTableView):
    """Arrow keys go from field to field; each row stands for one value."""

    def __init__(self) -> None:
        super().__init__()
        self.rows = _Rows()
        self.setModel(self.rows)
        self.setHorizontalHeader(_Head())
        self.setItemDelegate(_Fields(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollBar(SlimBar())
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        for part in (self.viewport(), self.horizontalHeader().viewport()):
            part.setAutoFillBackground(False)

    def render_chart(self, chart: Walk) -> None:
        """Show the values of this chart."""
        self.setAccessibleName(chart.title)
        self.setAccessibleDescription(chart.summary())
        self.verticalHeader().setDefaultSectionSize(metrics_of(1.0).height() + 2 * PADDING)
        self.rows.take(chart)
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        if chart.count():
            self.setCurrentIndex(self.rows.index(0, 0))
