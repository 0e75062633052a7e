"""The slim rail on the left: the three places of the program, and at its foot what is wanted anywhere."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from sciatica_desktop.ui.kit import icons
from sciatica_desktop.ui.kit.buttons import ENTER
from sciatica_desktop.ui.kit.mirrored import in_reading_order
from sciatica_desktop.ui.kit.theme import RADIUS, TARGET, font_of, metrics_of, scheme_of
from sciatica_desktop.ui.kit.widgets import draw_focus_ring
from sciatica_desktop.ui.kit.wrapped import Lines, lines
from sciatica_desktop.ui.window.actions import Command, keys_text, plain_text

WORDS = 0.86
"""Size of the words under the icons, of the program's font."""

SLIM = 0.1
"""A rail that takes more than this share of the window shows its icons alone."""

BETWEEN, ENDS, SIDE = 8, 10, 7
"""Room (px) between the buttons, above the first and below the last, and beside them."""

LEAST, EDGE = 68, 2
"""Width (px) of a button with its word at least, and the room beside the word."""


class PlaceName(StrEnum):
    """The three places of the program."""

    MAP = "map"
    HISTORY = "history"
    LEARN = "learn"


class Worded(QAbstractButton):
    """An icon over its word; without the word where there is no room for all."""

    def __init__(self, symbol: str, text: str, key: str) -> None:
        super().__init__()
        self._symbol, self._has_word = symbol, True
        self.setText(text)
        self.setAccessibleName(text)
        self.setToolTip(f"{text} ({key})")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_word(self, shown: bool) -> None:
        """With its word, or the icon alone."""
        if shown != self._has_word:
            self._has_word = shown
            self.updateGeometry()
            self.update()

    def _icon(self) -> int:
        return max(26, round(metrics_of(1.0).height() * 1.5))

    def _lines(self) -> Lines:
        """The word, broken so that each of its parts fits."""
        return lines(self.text(), self.width_with_word() - 2 * EDGE, WORDS, bold=self.isChecked())

    def height_with_word(self) -> int:
        """What it would take (px) with its word."""
        return max(TARGET, self._icon() + self._lines().height + 26)

    def width_with_word(self) -> int:
        """The same for the width."""
        metrics = metrics_of(WORDS, bold=True)
        return max(LEAST, max(metrics.horizontalAdvance(part) for part in self.text().split()) + 20)

    def sizeHint(self) -> QSize:
        if not self._has_word:
            bare = max(TARGET, self._icon() + 14)
            return QSize(bare, bare)
        return QSize(self.width_with_word(), self.height_with_word())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.ApplicationFontChange:
            self.updateGeometry()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows belong to the rail: Qt would go on to whatever comes next."""
        if event.key() in ENTER:
            self.click()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        scheme = scheme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked() or self.underMouse():
            painter.setBrush(QColor(scheme.accent_soft))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS + 2, RADIUS + 2)
        ink = scheme.accent if self.isChecked() else scheme.muted
        side, high = self._icon(), self._lines().height
        top = (self.height() - side - (6 + high if self._has_word else 0)) / 2
        icons.draw(painter, self._symbol, QRectF((self.width() - side) / 2, top, side, side), ink)
        if self._has_word:
            painter.setPen(QColor(ink))
            painter.setFont(font_of(WORDS, bold=self.isChecked()))
            words = QRectF(EDGE, top + side + 6, self.width() - 2 * EDGE, high + 4)
            flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
            painter.drawText(words, int(flags), self.text())
        if self.hasFocus():
            draw_focus_ring(painter, QRectF(self.rect()), scheme.focus)


class RailButton(Worded):
    """Leads to a place, and shows which one it is."""

    def __init__(self, place: PlaceName, text: str, key: str) -> None:
        super().__init__(place, text, key)
        self.place = place
        self.setCheckable(True)
        self.setAutoExclusive(True)


class Rail(QWidget):
    """Says which place was asked for; the window says which one is shown."""

    place_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._slim = False
        self.buttons = (
            RailButton(PlaceName.MAP, self.tr("Map"), "Ctrl+1"),
            RailButton(PlaceName.HISTORY, self.tr("History"), "Ctrl+2"),
            RailButton(PlaceName.LEARN, self.tr("Learn & safety"), "Ctrl+3"),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, ENDS, SIDE, ENDS)
        column.setSpacing(BETWEEN)
        for button in self.buttons:
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
            button.clicked.connect(self._on_button_clicked)
        column.addStretch(1)
        self.tools = {Command.LOG_PAIN: self._tool("plus", Command.LOG_PAIN)}
        self.tools[Command.PREFERENCES] = self._tool("settings", Command.PREFERENCES)
        self.tools[Command.HELP] = self._tool("help", Command.HELP)
        for tool in self.tools.values():
            column.addWidget(tool, 0, Qt.AlignmentFlag.AlignHCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(self.tr("Places"))
        self.render_place(PlaceName.MAP)

    @staticmethod
    def _tool(symbol: str, command: Command) -> Worded:
        """A command at the foot of the rail."""
        return Worded(symbol, plain_text(command), keys_text(command))

    @Slot(object)
    def render_place(self, place: PlaceName) -> None:
        for button in self.buttons:
            if button.place is place:
                button.setChecked(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_words()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._give_words()

    def fit(self, width: int) -> None:
        """Show the icons alone in a window of this width (px) where their words would take too much of it."""
        widest = max(button.width_with_word() for button in self.buttons)
        self._slim = widest + 2 * SIDE > width * SLIM
        for button in self.buttons:
            button.show_word(not self._slim)
        self._give_words()

    def _give_words(self) -> None:
        """The commands have their words if the places have, and all that stands here then has room."""
        every = (*self.buttons, *self.tools.values())
        needed = sum(each.height_with_word() for each in every) + BETWEEN * (len(every) + 1) + 2 * ENDS
        for tool in self.tools.values():
            tool.show_word(not self._slim and needed <= self.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down go from place to place."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        here = next((index for index, button in enumerate(self.buttons) if button.hasFocus()), None)
        if step and here is not None:
            self.buttons[(here + step) % len(self.buttons)].setFocus()
        else:
            super().keyPressEvent(event)

    def _on_button_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, RailButton):
            self.place_chosen.emit(button.place)

    def paintEvent(self, event: QPaintEvent) -> None:
        scheme = scheme_of(self)
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(scheme.panel))
        edge = QRectF(self.width() - 1, 0, 1, self.height())
        painter.fillRect(in_reading_order(edge, QRectF(self.rect()), self.layoutDirection()), QColor(scheme.border))
