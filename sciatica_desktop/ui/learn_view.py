"""The Learn place: warning signs, when to stop, pages to read and all sources, with a way to find words."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from sciatica_desktop.core.content import Content
from sciatica_desktop.core.learn_pages import LearnPage, Special, learn_pages
from sciatica_desktop.ui import icons
from sciatica_desktop.ui.field import Field
from sciatica_desktop.ui.learn_page import PageView
from sciatica_desktop.ui.mirrored import in_reading_order, margins
from sciatica_desktop.ui.scroll import Scroll, SlimBar
from sciatica_desktop.ui.theme import GAP, RADIUS, TARGET, font_of, scheme_of
from sciatica_desktop.ui.widgets import Text, draw_focus_ring

Index = QModelIndex | QPersistentModelIndex

PAGE = Qt.ItemDataRole.UserRole
SIDE = 16
NARROW = 46.0
"""Under this width (in heights of a line) the list of pages stands above the page."""

ANY = 16_777_215
"""What Qt takes for no limit of a size."""

LIST = 17.0
"""Width of the list of pages in heights of a line."""


class _Pages(QAbstractListModel):
    """The pages that fit what is looked for."""

    def __init__(self) -> None:
        super().__init__()
        self.pages: tuple[LearnPage, ...] = ()

    def take(self, pages: tuple[LearnPage, ...]) -> None:
        self.beginResetModel()
        self.pages = pages
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.pages)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        page = self.pages[index.row()]
        if role == PAGE:
            return page
        return page.title if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole) else None


class _Titles(QStyledItemDelegate):
    """Paints the title of a page; the warning signs carry an icon in the colour of danger."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        room = QRectF(0, 0, max(40, option.rect.width() - 24), 1000).toRect()
        metrics = QFontMetrics(font_of(1.0, bold=True))
        box = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), str(index.data()))
        return QSize(120, max(TARGET, box.height() + 20))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        widget, page = option.widget, index.data(PAGE)
        if not isinstance(page, LearnPage):
            return
        scheme = scheme_of(widget)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        rect = QRectF(option.rect).adjusted(1, 1, -1, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(QColor(scheme.accent_soft if chosen else scheme.border))
            painter.drawRoundedRect(rect, RADIUS, RADIUS)
        room = rect.adjusted(12, 0, -10, 0)
        if page.id == Special.EMERGENCY:
            side = QFontMetrics(font_of(1.0)).height() * 1.1
            sign = QRectF(room.left(), room.center().y() - side / 2, side, side)
            icons.draw(painter, "warning", in_reading_order(sign, rect, option.direction), scheme.danger)
            room.setLeft(room.left() + side + 8)
        room = in_reading_order(room, rect, option.direction)
        painter.setPen(QColor(scheme.accent if chosen else scheme.text))
        painter.setFont(font_of(1.0, bold=chosen))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap), page.title)
        if option.state & QStyle.StateFlag.State_HasFocus:
            draw_focus_ring(painter, rect, scheme.focus)
        painter.restore()


class _List(QListView):
    """The list of pages."""

    def __init__(self) -> None:
        super().__init__()
        self.setItemDelegate(_Titles(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBar(SlimBar())
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        colours = self.palette()
        colours.setColor(QPalette.ColorRole.Base, QColor(0, 0, 0, 0))
        self.setPalette(colours)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


class LearnView(QWidget):
    """Shows the pages of a content; nothing is built before it is seen for the first time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content: Content | None = None
        self._pages: tuple[LearnPage, ...] = ()
        self._wanted_page = ""
        self._built = False
        self.page: PageView | None = None
        self.setAccessibleName(self.tr("Learn and safety"))

    def render_content(self, content: Content) -> None:
        """Show this content, at once if the place is seen, else when it is."""
        self._content = content
        if self._built:
            self._take_pages()

    def show_page(self, name: str) -> None:
        """Open a page by its id, as soon as the place is seen."""
        self._wanted_page = name
        if self._built:
            self._open_wanted()

    def focus_find(self) -> None:
        """Put the cursor into the line for finding."""
        self._build()
        self.find_box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.find_box.selectAll()

    def _build(self) -> None:
        if self._built:
            return
        self._built = True
        self.find_box = Field(self.tr("Find in these pages"), self.tr("Find"), symbol="search", parent=self)
        self.find_box.make_clearable(self.tr("Show all again"))
        self.nothing = Text(self.tr("Nothing fits these words. Try fewer, or others."), muted=True)
        self.model, self.list = _Pages(), _List()
        self.list.setModel(self.model)
        self.list.setAccessibleName(self.tr("Pages"))
        self._side = QWidget()
        self._column = QVBoxLayout(self._side)
        self._column.setSpacing(8)
        self._column.addWidget(self.find_box)
        self._column.addWidget(self.nothing)
        self._column.addWidget(self.list, 1)
        self._column.addStretch()
        self._place = Scroll(QWidget())
        self._place.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(margins(SIDE, GAP, 0, 0))
        self._row.setSpacing(GAP)
        self._row.addWidget(self._side)
        self._row.addWidget(self._place, 1)
        self.find_box.textChanged.connect(self._on_find_box_text_changed)
        self.list.selectionModel().currentChanged.connect(self._on_list_current_changed)
        self._take_pages()

    def _take_pages(self) -> None:
        if self._content is None:
            return
        titles = {
            Special.EMERGENCY: self.tr("Warning signs"),
            Special.STOP: self.tr("When to stop a massage"),
            Special.SOURCES: self.tr("All sources"),
        }
        self._pages = learn_pages(self._content, titles)
        self._filter()
        self._open_wanted()

    def _filter(self) -> None:
        wanted = self.find_box.text()
        kept = self.page.page.id if self.page is not None else ""
        self.model.take(tuple(page for page in self._pages if page.fits(wanted)))
        self.nothing.setVisible(not self.model.pages)
        self.list.setVisible(bool(self.model.pages))
        self._choose(kept)

    def _choose(self, name: str) -> None:
        """Choose a page in the list; the first one if it is not there."""
        names = [page.id for page in self.model.pages]
        if names:
            self.list.setCurrentIndex(self.model.index(names.index(name) if name in names else 0))

    def _open_wanted(self) -> None:
        if self._wanted_page:
            self.find_box.clear()
            self._choose(self._wanted_page)
            self._wanted_page = ""

    def _on_list_current_changed(self, now: QModelIndex, before: QModelIndex) -> None:
        page = now.data(PAGE)
        if isinstance(page, LearnPage) and self._content is not None:
            if self.page is None or self.page.page is not page:
                self.page = PageView(page, self._content.sources)
                self._place.setWidget(self.page)
                self.page.setAutoFillBackground(False)
                self._place.setAccessibleName(page.title)
                self._place.setAccessibleDescription(self.page.told())
            self._mark_found()

    def _on_find_box_text_changed(self, text: str) -> None:
        self._filter()
        self._mark_found()

    def _mark_found(self) -> None:
        if self.page is not None:
            hit = self.page.look_for(self.find_box.text())
            if hit is not None:
                self._place.ensureWidgetVisible(hit, 0, 80)

    def _arrange(self) -> None:
        line = QFontMetrics(font_of(1.0)).height()
        narrow = self.width() < NARROW * line
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        width = round(LIST * line)
        self._side.setMinimumWidth(0 if narrow else width)
        self._side.setMaximumWidth(ANY if narrow else width)
        self._column.setContentsMargins(margins(0, 0, SIDE if narrow else 0, 0))
        self._row.setStretch(0, 4 if narrow else 0)
        self._row.setStretch(1, 7)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._built:
            self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        self._build()
        self._arrange()
        super().showEvent(event)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._built and event.key() == Qt.Key.Key_Escape and self.find_box.text():
            self.find_box.clear()
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)
