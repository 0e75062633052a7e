"""A line for finding above a list of titles: how preferences, help, commands and pages are looked through."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from sciatica_desktop.ui.kit import icons
from sciatica_desktop.ui.kit.buttons import ENTER
from sciatica_desktop.ui.kit.colours import Scheme
from sciatica_desktop.ui.kit.field import Field
from sciatica_desktop.ui.kit.lists import listed
from sciatica_desktop.ui.kit.mirrored import in_reading_order
from sciatica_desktop.ui.kit.scroll import SlimBar
from sciatica_desktop.ui.kit.theme import RADIUS, TARGET, font_of, metrics_of, scheme_of
from sciatica_desktop.ui.kit.widgets import Text, draw_focus_ring

Index = QModelIndex | QPersistentModelIndex

TITLE = Qt.ItemDataRole.UserRole
BEFORE, BEHIND = 12, 10
"""Room (px) before and behind a title."""

WITHOUT_KEY = 10
"""Room (px) between a title and what stands at its end."""

PART = 13
"""Room (px) above a title that begins another part of the list, with a line in its middle."""

AT_THE_END = 0.85
"""Size of what stands at the end of a title, of the program's font."""


class Title(NamedTuple):
    """One line of the list; `beside` stands at its end, such as a key; the symbol of what is `urgent` warns.

    One that `begins` another part of the list has a line above.
    """

    id: str
    text: str
    symbol: str = ""
    beside: str = ""
    urgent: bool = False
    begins: bool = False


class _Titles(QAbstractListModel):
    """The titles on show."""

    def __init__(self) -> None:
        super().__init__()
        self.titles: tuple[Title, ...] = ()

    def take(self, titles: tuple[Title, ...]) -> None:
        self.beginResetModel()
        self.titles = titles
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.titles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        title = self.titles[index.row()]
        if role == TITLE:
            return title
        if role == Qt.ItemDataRole.DisplayRole:
            return title.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return listed((title.text, title.beside))
        return None


class _Painter(QStyledItemDelegate):
    """Paints a title with its icon before it and its key at its end."""

    def _below_line(self, painter: QPainter, rect: QRectF, title: Title, scheme: Scheme) -> QRectF:
        """What is left for the title (px), below the line that begins another part."""
        if not title.begins:
            return rect
        painter.fillRect(QRectF(rect.left(), rect.top() + PART // 2, rect.width(), 1), QColor(scheme.border))
        return rect.adjusted(0, PART, 0, 0)

    def _room(self, rect: QRectF, title: Title) -> QRectF:
        """Where the text stands (px), from left to right."""
        room = rect.adjusted(BEFORE, 0, -BEHIND, 0)
        if title.symbol:
            room.setLeft(room.left() + _icon_side() + WITHOUT_KEY)
        if title.beside:
            room.setRight(room.right() - _beside_width(title) - WITHOUT_KEY)
        return room

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        title = index.data(TITLE)
        if not isinstance(title, Title):
            return QSize(0, 0)
        room = self._room(QRectF(0, 0, max(80, option.rect.width()), 1000), title)
        metrics = metrics_of(1.0, bold=True)
        box = metrics.boundingRect(room.toRect(), int(Qt.TextFlag.TextWordWrap), title.text)
        return QSize(120, max(TARGET, box.height() + 18) + (PART if title.begins else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        title = index.data(TITLE)
        if not isinstance(title, Title):
            return
        scheme = scheme_of(option.widget)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        rect = self._below_line(painter, QRectF(option.rect).adjusted(1, 1, -1, -1), title, scheme)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(QColor(scheme.accent_soft if chosen else scheme.border))
            painter.drawRoundedRect(rect, RADIUS, RADIUS)
        ink = scheme.accent if chosen else scheme.text
        if title.symbol:
            side = _icon_side()
            sign = QRectF(rect.left() + BEFORE, rect.center().y() - side / 2, side, side)
            colour = scheme.danger if title.urgent else ink
            icons.draw(painter, title.symbol, in_reading_order(sign, rect, option.direction), colour)
        painter.setPen(QColor(ink))
        painter.setFont(font_of(1.0, bold=chosen))
        centred = Qt.AlignmentFlag.AlignVCenter
        room = in_reading_order(self._room(rect, title), rect, option.direction)
        painter.drawText(room, int(centred | Qt.TextFlag.TextWordWrap), title.text)
        if title.beside:
            painter.setPen(QColor(scheme.muted))
            painter.setFont(font_of(AT_THE_END))
            end = rect.adjusted(BEFORE, 0, -BEHIND, 0)
            painter.drawText(end, int(centred | Qt.AlignmentFlag.AlignRight), title.beside)
        if option.state & QStyle.StateFlag.State_HasFocus:
            draw_focus_ring(painter, rect, scheme.focus)
        painter.restore()


def _icon_side() -> float:
    return metrics_of(1.0).height() * 1.1


def _beside_width(title: Title) -> int:
    return metrics_of(AT_THE_END).horizontalAdvance(title.beside)


class _List(QListView):
    """The list of titles, without a frame."""

    enter_pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setItemDelegate(_Painter(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBar(SlimBar())
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        colours = self.palette()
        colours.setColor(QPalette.ColorRole.Base, QColor(0, 0, 0, 0))
        self.setPalette(colours)

    def sizeHint(self) -> QSize:
        return QSize(metrics_of(1.0).averageCharWidth() * 20, TARGET * 4)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, whatever the desktop thinks that one click or two do."""
        if event.key() in ENTER:
            self.enter_pressed.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


class Contents(QWidget):
    """Shows titles and says which one is looked at (`chosen`) or opened (`opened`), and what is looked for."""

    wanted_changed = Signal(str)
    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, finding: str, list_name: str) -> None:
        super().__init__()
        self.field = Field(finding, finding, symbol="search")
        self.field.make_clearable(self.tr("Empty the line"))
        self.nothing = Text(self.tr("Nothing fits these words. Try fewer, or others."), muted=True)
        self.nothing.hide()
        self.model, self.list = _Titles(), _List()
        self.list.setModel(self.model)
        self.list.setAccessibleName(list_name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addWidget(self.nothing)
        column.addWidget(self.list, 1)
        column.addStretch()
        self.field.textChanged.connect(self.wanted_changed)
        self.field.returnPressed.connect(self._open_current)
        self.list.selectionModel().currentChanged.connect(self._on_current_changed)
        self.list.enter_pressed.connect(self._open_current)
        self.list.clicked.connect(self._open_current)

    @property
    def wanted(self) -> str:
        """What is looked for."""
        return self.field.text().strip()

    @property
    def current(self) -> str:
        """The id of the title that is looked at, or ""."""
        title = self.list.currentIndex().data(TITLE)
        return title.id if isinstance(title, Title) else ""

    def render_titles(self, titles: Iterable[Title]) -> None:
        """Show these; the one that was looked at stays so if it is among them, else the first is."""
        shown, before = tuple(titles), self.current
        if shown == self.model.titles:
            return
        self.model.take(shown)
        self.nothing.setVisible(not shown)
        self.list.setVisible(bool(shown))
        names = [title.id for title in shown]
        self.choose(before if before in names else next(iter(names), ""))

    def choose(self, name: str) -> None:
        """Look at this one."""
        for row, title in enumerate(self.model.titles):
            if title.id == name:
                self.list.setCurrentIndex(self.model.index(row))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """In the line the arrows go through the list; Esc empties the line first."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        if step and self.field.hasFocus() and self.model.titles:
            row = self.list.currentIndex().row() + step
            self.list.setCurrentIndex(self.model.index(max(0, min(len(self.model.titles) - 1, row))))
        elif event.key() == Qt.Key.Key_Escape and self.field.text():
            self.field.clear()
        else:
            super().keyPressEvent(event)

    def _on_current_changed(self, now: QModelIndex, before: QModelIndex) -> None:
        if self.current:
            self.chosen.emit(self.current)

    @Slot()
    def _open_current(self) -> None:
        if self.current:
            self.opened.emit(self.current)
