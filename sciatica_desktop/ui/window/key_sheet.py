"""All keys on one page, made from the table of commands and from what the hand can do on body and session."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from sciatica_desktop.ui.kit.controls import Box
from sciatica_desktop.ui.kit.scroll import Scroll
from sciatica_desktop.ui.kit.side_dialog import SideDialog
from sciatica_desktop.ui.kit.theme import font_of, metrics_of, scheme_of
from sciatica_desktop.ui.kit.widgets import Text
from sciatica_desktop.ui.kit.wrapping import WrappingRows
from sciatica_desktop.ui.window import gestures
from sciatica_desktop.ui.window.actions import MENU_TEXTS, SPECS, Menu, native_key, plain_text, translated

WIDE, HIGH = 124, 42
"""The usual size, in widths of a letter and heights of a line."""

BOX_LETTERS = 52
"""The usual width of a field, in widths of a letter: two stand side by side where there is room."""

CAP_SIZE = 0.88
"""Size of a key's name, of the program's font."""

Line = tuple[tuple[str, ...], str]
"""Keys that do the same, and what they do."""


def commands_of(menu: Menu) -> Iterator[Line]:
    """The commands of a menu with their keys."""
    for command, spec in SPECS.items():
        if spec.menu is menu:
            yield tuple(map(native_key, spec.keys)), plain_text(command)


def _gestures(found: tuple[gestures.Gesture, ...]) -> Iterator[Line]:
    for gesture in found:
        yield tuple(map(_translated, gesture.keys)), _translated(gesture.meaning)


def _translated(text: object) -> str:
    return QCoreApplication.translate("KeySheet", str(text))


class KeyCap(QWidget):
    """The name of a key in a small frame."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)

    def sizeHint(self) -> QSize:
        metrics = metrics_of(CAP_SIZE)
        return QSize(metrics.horizontalAdvance(self.name) + 16, metrics.height() + 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        scheme = scheme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(scheme.border_strong), 1))
        painter.setBrush(QColor(scheme.ground))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -1.5), 5, 5)
        painter.setPen(QColor(scheme.text))
        painter.setFont(font_of(CAP_SIZE))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.name)


class _Field(Box):
    """A field with a title and its lines; as wide as the text likes, so that two stand side by side."""

    def __init__(self, title: str, lines: list[Line]) -> None:
        super().__init__(title)
        self.box.setSpacing(6)
        for keys, meaning in lines:
            self.box.addLayout(_line(keys, meaning))
        self.box.addStretch(1)
        self.setAccessibleName(title)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        wide = metrics_of(1.0).averageCharWidth() * BOX_LETTERS
        return QSize(wide, self.box.totalHeightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), self.box.totalMinimumSize().width()), 0)

    def heightForWidth(self, width: int) -> int:
        return self.box.totalHeightForWidth(width)


def _line(keys: tuple[str, ...], meaning: str) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(6)
    text = Text(meaning)
    text.setAccessibleName(f"{meaning}: {', '.join(keys)}")
    line.addWidget(text, 1)
    for key in keys:
        line.addWidget(KeyCap(key), 0, Qt.AlignmentFlag.AlignVCenter)
    return line


class KeySheet(SideDialog):
    """Stays open beside the work; Esc closes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, WIDE, HIGH)
        self.setWindowTitle(self.tr("All keys"))
        inside = QWidget()
        flow = WrappingRows(inside, gap=12)
        flow.setContentsMargins(0, 0, 0, 8)
        for field in self._fields():
            flow.addWidget(field)
        scroll = Scroll(inside)
        scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        scroll.setAccessibleName(self.windowTitle())
        self._hold(scroll)

    def _fields(self) -> Iterator[_Field]:
        """What is done most comes first."""
        besides = {Menu.BODY: gestures.BODY, Menu.SESSION: gestures.SESSION}
        for menu in (Menu.BODY, Menu.SESSION, Menu.VIEW, Menu.EDIT, Menu.FILE, Menu.HELP):
            title = translated(MENU_TEXTS[menu]).replace("&", "")
            yield _Field(title, [*_gestures(besides.get(menu, ())), *commands_of(menu)])
