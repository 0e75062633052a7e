"""The main window: it places the views and keeps its own place on the screen. It knows nothing of what they show."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QByteArray, QSize, Signal, Slot
from PySide6.QtGui import QAction, QCloseEvent, QColor, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from sciatica_desktop.core.panel import Panel
from sciatica_desktop.ui.actions import Command
from sciatica_desktop.ui.menus import Handlers, MenuBar
from sciatica_desktop.ui.notice import Notice
from sciatica_desktop.ui.rail import PlaceName, Rail
from sciatica_desktop.ui.scroll import Scroll, bring_into_view
from sciatica_desktop.ui.theme import scheme_of

PanelState = Panel
LEAST = QSize(960, 640)
USUAL = QSize(1280, 860)
BODY_SHARE, PANEL_SHARE = 3, 2
PANEL_LEAST, PANEL_MOST = 396, 720
SIDE = 16


class ShellParts(NamedTuple):
    """The views that are seen first, already built."""

    body_map: QWidget
    map_bar: QWidget
    pain_panel: QWidget
    suggestion_list: QWidget


class LaterParts(NamedTuple):
    """The views that nobody sees before a click; they come once the window is on the screen."""

    region_list: QWidget
    point_panel: QWidget
    session_panel: QWidget
    rating_panel: QWidget
    safety_page: QWidget
    history_view: QWidget
    learn_view: QWidget


class _Sheet(QWidget):
    """The ground of the panel, with a line towards the body."""

    def paintEvent(self, event: QPaintEvent) -> None:
        scheme = scheme_of(self)
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(scheme.panel))
        painter.fillRect(0, 0, 1, self.height(), QColor(scheme.border))


class _Column(QWidget):
    """What scrolls beside the body. Its wishes are not asked for: they would be worked out anew at every click."""

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()


class Shell(QMainWindow):
    """Rail, place and panel; one thing at a time in each."""

    place_chosen = Signal(object)
    notice_action = Signal()
    close_requested = Signal()

    def __init__(self, parts: ShellParts) -> None:
        super().__init__()
        self.parts = parts
        self.actions_of: dict[Command, QAction] = {}
        self._pages: dict[Panel, QWidget] = {}
        self._by_place: dict[PlaceName, QWidget] = {}
        self._region_list: QWidget | None = None
        self._left_at: QWidget | None = None
        self._rail = Rail()
        self._notice = Notice()
        self._panels = QStackedWidget()
        self._places = QStackedWidget()
        self._map_place = QStackedWidget()
        self._fill_panels()
        self._fill_places()
        self._lay_out()
        self._rail.place_chosen.connect(self.show_place)
        self._notice.action_chosen.connect(self.notice_action)
        self._menu_bar = MenuBar()
        self.setMenuBar(self._menu_bar)
        self.setMinimumSize(LEAST)
        self.resize(USUAL)

    def _fill_panels(self) -> None:
        """The marks and what is found for them share one scroll; each other panel has its own."""
        marking = _Column()
        column = QVBoxLayout(marking)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._held = QVBoxLayout()
        self._held.setContentsMargins(SIDE, 0, SIDE, 0)
        column.addWidget(self.parts.pain_panel)
        column.addLayout(self._held)
        column.addWidget(self.parts.suggestion_list, 1)
        self._add_page(Panel.MARK, Scroll(marking))

    def _fill_places(self) -> None:
        body = QVBoxLayout()
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addWidget(self.parts.body_map, 1)
        body.addWidget(self.parts.map_bar)
        sheet = _Sheet()
        inside = QVBoxLayout(sheet)
        inside.setContentsMargins(1, 0, 0, 0)
        inside.addWidget(self._panels)
        sheet.setMinimumWidth(PANEL_LEAST)
        sheet.setMaximumWidth(PANEL_MOST)
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(body, BODY_SHARE)
        row.addWidget(sheet, PANEL_SHARE)
        self._both = both
        self._map_place.addWidget(both)
        self._add_place(PlaceName.MAP, self._map_place)

    def _add_page(self, panel: Panel, page: QWidget) -> None:
        self._pages[panel] = page
        self._panels.addWidget(page)

    def _add_place(self, place: PlaceName, page: QWidget) -> None:
        self._by_place[place] = page
        self._places.addWidget(page)

    def add(self, later: LaterParts) -> None:
        """Take in the views that nobody has seen yet."""
        self._region_list = later.region_list
        later.region_list.hide()
        self._held.addWidget(later.region_list)
        self._held.setContentsMargins(SIDE, 0, SIDE, 8)
        self._add_page(Panel.POINT, later.point_panel)
        self._add_page(Panel.SESSION, Scroll(later.session_panel))
        self._add_page(Panel.RATING, Scroll(later.rating_panel))
        self._map_place.addWidget(later.safety_page)
        self._add_place(PlaceName.HISTORY, later.history_view)
        self._add_place(PlaceName.LEARN, later.learn_view)

    def _lay_out(self) -> None:
        right = self._right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._places, 1)
        middle = self._middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._rail)
        row.addLayout(right, 1)
        self._notice.setParent(middle)
        self.setCentralWidget(middle)

    @property
    def place(self) -> PlaceName:
        """The place on show."""
        return next(name for name, page in self._by_place.items() if page is self._places.currentWidget())

    @property
    def panel(self) -> Panel:
        """The panel on show in the Map place."""
        if self._map_place.currentWidget() is not self._both:
            return Panel.SAFETY
        return next(name for name, page in self._pages.items() if page is self._panels.currentWidget())

    @Slot(object)
    def show_panel(self, panel: Panel) -> None:
        """Show one panel beside the body; the safety page covers body and panel, whatever is found."""
        before = self.panel
        if before is Panel.MARK and panel is not Panel.MARK:
            self._left_at = self.focusWidget()
        if panel is Panel.SAFETY:
            self._map_place.setCurrentIndex(1)
            return
        self._map_place.setCurrentWidget(self._both)
        self._panels.setCurrentWidget(self._pages[panel])
        if panel is Panel.MARK and before is not Panel.MARK:
            self._go_back_to(self._left_at)

    def _go_back_to(self, widget: QWidget | None) -> None:
        """The focus goes to where it was before the panel changed, or to the body."""
        there = widget is not None and isValid(widget) and widget.isVisible()
        (widget if there and widget is not None else self.parts.body_map).setFocus()

    @Slot(object)
    def show_place(self, place: PlaceName) -> None:
        """Show the map, the history or what there is to learn."""
        self._places.setCurrentWidget(self._by_place[place])
        self._rail.render_place(place)
        self._float_notice()
        self.place_chosen.emit(place)

    @Slot()
    def toggle_region_list(self) -> None:
        """Show or hide the list of regions."""
        regions = self._region_list
        if regions is None:
            return
        shown = regions.isHidden()
        regions.setVisible(shown)
        if shown:
            regions.setFocus()
            bring_into_view(regions)

    @Slot(str)
    def show_notice(self, text: str, action_text: str = "") -> None:
        """Say something in the strip; `notice_action` is sent when its button is pressed."""
        self._notice.show_text(text, action_text)
        if self._notice.floats:
            self._right.removeWidget(self._notice)
            self._right.activate()
            self._float_notice()
        else:
            self._right.insertWidget(0, self._notice)

    def _float_notice(self) -> None:
        """Over the top of the body, where no control is, or over the top of another place."""
        notice = self._notice
        if notice.isHidden() or not notice.floats:
            return
        under = self.parts.body_map if self.parts.body_map.isVisible() else self._places
        corner = under.mapTo(self._middle, under.rect().topLeft())
        width = min(under.width() - 2 * SIDE, notice.wanted_width())
        left = corner.x() + (under.width() - width) // 2
        notice.setGeometry(left, corner.y() + SIDE // 2, width, notice.heightForWidth(width))
        notice.raise_()

    @property
    def notice_text(self) -> str:
        """What the strip says now, or ""."""
        return "" if self._notice.isHidden() else self._notice.text.text()

    def hide_notice(self) -> None:
        self._notice.hide()

    def fill_menus(self, handlers: Handlers) -> None:
        """Say what the commands do; every one needs a handler."""
        self.actions_of = self._menu_bar.fill(self, handlers)
        for command, tool in self._rail.tools.items():
            tool.clicked.connect(self.actions_of[command].trigger)

    @Slot()
    def come_forward(self) -> None:
        """Show the window before all others."""
        if self.isMinimized():
            self.showNormal()
        self.show()
        self.raise_()
        self.activateWindow()

    def save_geometry(self) -> bytes:
        """Place and size of the window."""
        return bytes(self.saveGeometry().data())

    def restore_geometry(self, geometry: bytes) -> None:
        """Take up a place and size kept before; useless bytes change nothing."""
        self.restoreGeometry(QByteArray(geometry))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._float_notice()

    def showEvent(self, event: QShowEvent) -> None:
        """The body has the focus first: its keys work at once."""
        super().showEvent(event)
        if self.focusWidget() is None:
            self.parts.body_map.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.close_requested.emit()
        super().closeEvent(event)
