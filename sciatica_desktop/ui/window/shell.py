"""The main window: it places the views and keeps its own place on the screen. It knows nothing of what they show."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QCloseEvent, QGuiApplication, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QStyle, QVBoxLayout, QWidget

from sciatica_desktop.core.panel import Panel
from sciatica_desktop.ui.kit.scroll import Scroll
from sciatica_desktop.ui.window.actions import Command
from sciatica_desktop.ui.window.map_place import MapParts, MapPlace
from sciatica_desktop.ui.window.menus import Handlers, MenuBar
from sciatica_desktop.ui.window.notice import Notice
from sciatica_desktop.ui.window.rail import PlaceName, Rail

PanelState = Panel
LEAST = QSize(960, 640)
USUAL = QSize(1280, 860)
SIDE = 16

ShellParts = MapParts
"""The views that are seen first, already built."""


class LaterParts(NamedTuple):
    """The views that nobody sees before a click; they come once the window is on the screen."""

    region_list: QWidget
    again_bar: QWidget
    point_panel: QWidget
    routine_panel: QWidget
    session_panel: QWidget
    rating_panel: QWidget
    safety_page: QWidget
    history_view: QWidget
    learn_view: QWidget


class Shell(QMainWindow):
    """Rail, place and panel; one thing at a time in each."""

    place_chosen = Signal(object)
    notice_action = Signal()
    close_requested = Signal()
    hidden = Signal()
    """The window was closed, but the program stays."""
    shown = Signal()

    def __init__(self, parts: ShellParts) -> None:
        super().__init__()
        self.parts = parts
        self.stays = False
        """True while closing the window is not to end the program."""
        self.actions_of: dict[Command, QAction] = {}
        self._by_place: dict[PlaceName, QWidget] = {}
        self._rail = Rail()
        self._notice = Notice()
        self._places = QStackedWidget()
        self.map_place = MapPlace(parts)
        self._add_place(PlaceName.MAP, self.map_place)
        self._lay_out()
        self._rail.place_chosen.connect(self.show_place)
        self._notice.action_chosen.connect(self.notice_action)
        self._notice.outgrown.connect(self._float_notice)
        self._menu_bar = MenuBar()
        self.setMenuBar(self._menu_bar)
        self.setMinimumSize(LEAST)
        self.resize(USUAL)

    def _add_place(self, place: PlaceName, page: QWidget) -> None:
        self._by_place[place] = page
        self._places.addWidget(page)

    def add(self, later: LaterParts) -> None:
        """Take in the views that nobody has seen yet."""
        self.map_place.add_region_list(later.region_list)
        self.map_place.add_foot(later.again_bar)
        self.map_place.add_panel(Panel.POINT, later.point_panel)
        self.map_place.add_panel(Panel.ROUTINE, later.routine_panel)
        self.map_place.add_panel(Panel.SESSION, Scroll(later.session_panel))
        self.map_place.add_panel(Panel.RATING, Scroll(later.rating_panel))
        self.map_place.add_safety_page(later.safety_page)
        self._add_place(PlaceName.HISTORY, later.history_view)
        self._add_place(PlaceName.LEARN, later.learn_view)

    def _lay_out(self) -> None:
        right = self._right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._places, 1)
        middle = self._middle = QWidget()
        whole = self._whole = QVBoxLayout(middle)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._rail)
        row.addLayout(right, 1)
        whole.addLayout(row, 1)
        self._notice.setParent(middle)
        self.setCentralWidget(middle)

    @property
    def place(self) -> PlaceName:
        """The place on show."""
        return next(name for name, page in self._by_place.items() if page is self._places.currentWidget())

    @property
    def panel(self) -> Panel:
        """The panel on show in the Map place."""
        return self.map_place.panel

    @Slot(object)
    def show_panel(self, panel: Panel) -> None:
        """Show one panel beside the body, or the safety page over both."""
        self.map_place.show_panel(panel)

    @Slot(object)
    def show_place(self, place: PlaceName) -> None:
        """Show the map, the history or what there is to learn."""
        self._places.setCurrentWidget(self._by_place[place])
        self._rail.render_place(place)
        self._float_notice()
        self.place_chosen.emit(place)

    def add_strip(self, strip: QWidget) -> None:
        """Put a strip under the menu bar, to stay."""
        self._whole.insertWidget(0, strip)

    @Slot()
    def toggle_region_list(self) -> None:
        """Show or hide the list of regions."""
        self.map_place.toggle_region_list()

    @Slot(str)
    def show_notice(self, text: str, action_text: str = "", *, waits: bool = False) -> None:
        """Say something, in a strip if it waits for an answer; `notice_action` is sent when its button is pressed."""
        self._notice.show_text(text, action_text, waits=waits)
        if self._notice.floats:
            self._right.removeWidget(self._notice)
            self._right.activate()
            self._float_notice()
        else:
            self._right.insertWidget(0, self._notice)

    def _float_notice(self) -> None:
        """Over the top of the body, where no control is, or over the foot of another place."""
        notice = self._notice
        if notice.isHidden() or not notice.floats:
            return
        on_body = self.parts.body_map.isVisible()
        under = self.parts.body_map if on_body else self._places
        corner = under.mapTo(self._middle, under.rect().topLeft())
        width = min(under.width() - 2 * SIDE, notice.wanted_width())
        left = corner.x() + (under.width() - width) // 2
        height = notice.heightForWidth(width)
        down = SIDE // 2 if on_body else under.height() - height - SIDE
        notice.setGeometry(left, corner.y() + down, width, height)
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
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def take_place(self, place: QRect, *, fills: bool) -> None:
        """Stand there, or where no screen has such a place in the middle of the first; `fills`: fill the screen."""
        screen = QGuiApplication.screenAt(place.center())
        room = (screen or QGuiApplication.primaryScreen()).availableGeometry()
        if screen is None or place.size().boundedTo(room.size()) != place.size():
            size = place.size().boundedTo(room.size())
            place = QStyle.alignedRect(self.layoutDirection(), Qt.AlignmentFlag.AlignCenter, size, room)
        state = self.windowState() & ~Qt.WindowState.WindowMaximized
        self.setWindowState(state)
        self.setGeometry(place)
        if fills:
            self.setWindowState(state | Qt.WindowState.WindowMaximized)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._rail.fit(self.width())
        self._float_notice()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._rail.fit(self.width())
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """The body has the focus first: its keys work at once."""
        super().showEvent(event)
        if self.focusWidget() is None:
            self.parts.body_map.setFocus()
        self.shown.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.close_requested.emit()
        app = QGuiApplication.instance()
        if self.stays and isinstance(app, QGuiApplication) and not app.isSavingSession():
            event.ignore()
            self.hide()
            self.hidden.emit()
        else:
            super().closeEvent(event)

    @Slot()
    def quit(self) -> None:
        """End the program, whatever it waits for."""
        self.stays = False
        self.close()
        QGuiApplication.quit()
