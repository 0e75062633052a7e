"""The bar at the top: the menus, made from the table of commands, and the way to find a command by its words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QActionGroup, QColor, QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QMainWindow,
    QMenu,
    QMenuBar,
    QProxyStyle,
    QStyle,
    QStyleOption,
    QStyleOptionMenuItem,
    QWidget,
)

from sciatica_desktop.ui.kit import icons
from sciatica_desktop.ui.kit.buttons import Pressable, draw_focus_ring
from sciatica_desktop.ui.kit.mirrored import in_reading_order
from sciatica_desktop.ui.kit.theme import RADIUS, TARGET, font_of, metrics_of, scheme_of
from sciatica_desktop.ui.window.actions import BREAKS, MENU_TEXTS, SPECS, Command, Menu, native_key, translated

Handlers = Mapping[Command, Callable[[], object]]

WORD_ROOM = 12
"""Room (px) before and behind a word of the bar."""

ITEM_ROOM = QSize(20, 14)
"""Added to the size of an item in a menu (px), so that it is easily hit."""

FINDER_SIZE = 0.92
"""Size of the words of the way to find a command, of the program's font."""

FINDER_SHARE = 0.42
"""The most of the bar's width that its words may take."""


class MenuStyle(QProxyStyle):
    """Room and colours of the bar and of its menus; all else is as Qt draws it."""

    def sizeFromContents(
        self, kind: QStyle.ContentsType, option: QStyleOption, size: QSize, widget: QWidget | None = None
    ) -> QSize:
        if kind is QStyle.ContentsType.CT_MenuBarItem:
            return QSize(size.width() + 2 * WORD_ROOM, max(TARGET, size.height() + 18))
        made = super().sizeFromContents(kind, option, size, widget)  # type: ignore[arg-type]
        if kind is QStyle.ContentsType.CT_MenuItem and isinstance(option, QStyleOptionMenuItem) and option.text:
            return made + ITEM_ROOM
        return made

    def drawControl(
        self, element: QStyle.ControlElement, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        elements = QStyle.ControlElement
        if widget is None or element not in (elements.CE_MenuBarItem, elements.CE_MenuBarEmptyArea):
            super().drawControl(element, option, painter, widget)
            return
        scheme = scheme_of(widget)
        painter.fillRect(option.rect, QColor(scheme.panel))
        if element is elements.CE_MenuBarEmptyArea or not isinstance(option, QStyleOptionMenuItem):
            return
        lit = bool(option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_Sunken))
        if lit:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(scheme.accent_soft))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 6, -1, -6), RADIUS, RADIUS)
        painter.setPen(QColor(scheme.accent if lit else scheme.text))
        painter.drawText(option.rect, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextHideMnemonic), option.text)

    def drawPrimitive(
        self, element: QStyle.PrimitiveElement, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        """A menu stands on the colour of cards, within a thin line."""
        primitives = QStyle.PrimitiveElement
        if widget is None or element not in (primitives.PE_PanelMenu, primitives.PE_FrameMenu):
            super().drawPrimitive(element, option, painter, widget)
            return
        scheme = scheme_of(widget)
        if element is primitives.PE_PanelMenu:
            painter.fillRect(option.rect, QColor(scheme.card))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QColor(scheme.border_strong))
        painter.drawRect(option.rect.adjusted(0, 0, -1, -1))


class Finder(Pressable):
    """At the end of the bar: find a command by its words."""

    def __init__(self) -> None:
        super().__init__(QCoreApplication.translate("Finder", "Find a command"))
        self._key = native_key(SPECS[Command.COMMANDS].keys[0])
        self.setAccessibleName(self.text())
        self.setToolTip(f"{self.text()} ({self._key})")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _side(self) -> int:
        return round(metrics_of(FINDER_SIZE).height() * 1.05)

    def _full(self) -> int:
        """Width (px) with its words and its key."""
        metrics = metrics_of(FINDER_SIZE)
        return metrics.horizontalAdvance(self.text()) + metrics.horizontalAdvance(self._key) + self._side() + 58

    @property
    def short(self) -> bool:
        """True where there is room for its sign only."""
        bar = self.parentWidget()
        return bar is not None and self._full() > bar.width() * FINDER_SHARE

    def sizeHint(self) -> QSize:
        high = max(TARGET, metrics_of(FINDER_SIZE).height() + 18)
        return QSize(high + 10 if self.short else self._full(), high)

    def paintEvent(self, event: QPaintEvent) -> None:
        scheme = scheme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect())
        field = whole.adjusted(2, 6.5, -8, -6.5)
        lit = self.underMouse()
        painter.setPen(QColor(scheme.accent if lit else scheme.border))
        painter.setBrush(QColor(scheme.accent_soft if lit else scheme.ground))
        painter.drawRoundedRect(field, RADIUS, RADIUS)
        side = self._side()
        left = field.center().x() - side / 2 if self.short else field.left() + 10
        sign = QRectF(left, field.center().y() - side / 2, side, side)
        icons.draw(painter, "search", in_reading_order(sign, whole, self.layoutDirection()), scheme.muted)
        if self.hasFocus():
            draw_focus_ring(painter, field, scheme.focus)
        if self.short:
            return
        painter.setFont(font_of(FINDER_SIZE))
        painter.setPen(QColor(scheme.muted))
        words = field.adjusted(10 + side + 8, 0, -12, 0)
        centred = Qt.AlignmentFlag.AlignVCenter
        room = in_reading_order(words, whole, self.layoutDirection())
        painter.drawText(room, int(centred | Qt.AlignmentFlag.AlignLeft), self.text())
        painter.drawText(room, int(centred | Qt.AlignmentFlag.AlignRight), self._key)


class MenuBar(QMenuBar):
    """The names of the menus; what is in them comes later, because nobody opens one before the first paint."""

    def __init__(self) -> None:
        super().__init__()
        self._look = MenuStyle()
        self.setStyle(self._look)
        self.menus = {menu: self.addMenu(translated(text)) for menu, text in MENU_TEXTS.items()}
        self.finder = Finder()
        self.setCornerWidget(self.finder)

    def fill(self, window: QMainWindow, handlers: Handlers) -> dict[Command, QAction]:
        """Fill the menus; a command without a handler is a KeyError, at once and not when it is chosen."""
        actions = {command: _action(window, command, handlers[command]) for command in SPECS}
        for group in sorted({spec.one_of for spec in SPECS.values()} - {""}):
            _tie(window, [actions[command] for command, spec in SPECS.items() if spec.one_of == group])
        for name, menu in self.menus.items():
            menu.setStyle(self._look)
            _fill(menu, name, actions)
        self.finder.clicked.connect(actions[Command.COMMANDS].trigger)
        return actions

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self.finder.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The finder gives way where there is little room."""
        self.finder.updateGeometry()
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        QPainter(self).fillRect(0, self.height() - 1, self.width(), 1, QColor(scheme_of(self).border))


def _action(window: QMainWindow, command: Command, handler: Callable[[], object]) -> QAction:
    spec = SPECS[command]
    action = QAction(translated(spec.text), window)
    action.setObjectName(command)
    action.setShortcuts([QKeySequence(key) for key in spec.keys])
    if spec.by_view:
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    action.setMenuRole(spec.role)
    action.setCheckable(spec.ticked or bool(spec.one_of))
    action.triggered.connect(partial(_run, handler))
    return action


def _run(handler: Callable[[], object], *_checked: bool) -> None:
    """Whether an action is ticked is no business of its handler."""
    handler()


def _tie(window: QMainWindow, actions: list[QAction]) -> None:
    """Of these only one is ticked."""
    group = QActionGroup(window)
    for action in actions:
        group.addAction(action)


def _fill(menu: QMenu, name: Menu, actions: Mapping[Command, QAction]) -> None:
    for command, spec in SPECS.items():
        if spec.menu is name:
            if command in BREAKS:
                menu.addSeparator()
            menu.addAction(actions[command])
