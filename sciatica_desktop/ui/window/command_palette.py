"""Everything that can be asked for, found by its words: a card over the window, opened by Ctrl+K."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from shiboken6 import isValid

from sciatica_desktop.core.word_match import fit
from sciatica_desktop.ui.kit.contents import Contents, Title
from sciatica_desktop.ui.kit.theme import RADIUS, metrics_of, scheme_of

SHADOW = 14
"""Room (px) round the card for its shadow."""

WIDE, HIGH = 68, 26
"""The largest card, in widths of a letter and heights of a line."""

SHADE = 4
"""How dark (0-255) each ring of the shadow is."""

FALL = 4
"""How far (px) the shadow falls below the card."""


class Found(NamedTuple):
    """One thing that can be asked for: its words, what stands at the end of its line, and what else finds it."""

    id: str
    text: str
    symbol: str = ""
    beside: str = ""
    also: str = ""


class CommandPalette(QWidget):
    """Lies over the window until something is chosen, or the focus goes elsewhere."""

    chosen = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._found: tuple[Found, ...] = ()
        self._came_from: QWidget | None = None
        self.contents = Contents(self.tr("Find a command, a setting or help"), self.tr("What can be asked for"))
        column = QVBoxLayout(self)
        edge = SHADOW + 12
        column.setContentsMargins(edge, edge, edge, edge)
        column.addWidget(self.contents)
        self.contents.wanted_changed.connect(self._show_fitting)
        self.contents.opened.connect(self._on_opened)
        self.setAccessibleName(self.contents.field.accessibleName())
        self.hide()
        window.installEventFilter(self)

    def open(self, found: tuple[Found, ...]) -> None:
        """Show these, all of them at first."""
        self._found = found
        self._came_from = QApplication.focusWidget()
        self.contents.field.clear()
        self._show_fitting()
        self._place()
        self.show()
        self.raise_()
        self.contents.field.setFocus(Qt.FocusReason.PopupFocusReason)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed, Qt.ConnectionType.UniqueConnection)

    def _place(self) -> None:
        """In the middle, near the top."""
        window, metrics = self._window, metrics_of(1.0)
        width = min(metrics.averageCharWidth() * WIDE, window.width() - 16)
        height = min(metrics.height() * HIGH, window.height() - 16)
        self.setGeometry((window.width() - width) // 2, 8, width, height)

    @Slot()
    def _show_fitting(self) -> None:
        """Those whose own words are closest to what is looked for come first."""
        wanted = self.contents.wanted
        fitting = [found for found in self._found if fit(f"{found.text} {found.also} {found.beside}", wanted)]
        begins = wanted.casefold()
        fitting.sort(key=lambda found: (-round(fit(found.text, wanted)), not found.text.casefold().startswith(begins)))
        self.contents.render_titles(Title(found.id, found.text, found.symbol, found.beside) for found in fitting)
        if self.contents.model.titles:
            self.contents.choose(self.contents.model.titles[0].id)

    def _on_opened(self, name: str) -> None:
        self.close_up()
        self.chosen.emit(name)

    def close_up(self) -> None:
        """Go away, and leave the focus where it was."""
        app = QApplication.instance()
        if isinstance(app, QApplication) and self.isVisible():
            app.focusChanged.disconnect(self._on_focus_changed)
        self.hide()
        if self._came_from is not None and isValid(self._came_from):
            self._came_from.setFocus(Qt.FocusReason.PopupFocusReason)
        self._came_from = None

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, old: QWidget | None, now: QWidget | None) -> None:
        """A click beside it, or Tab out of it, puts it away; another window in front leaves it."""
        if now is not None and not self.isAncestorOf(now):
            self._came_from = None
            self.close_up()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_up()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        scheme = scheme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = QRectF(self.rect()).adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, SHADE))
        for ring in range(1, SHADOW - FALL):
            fallen = card.adjusted(-ring, FALL - ring, ring, FALL + ring)
            painter.drawRoundedRect(fallen, RADIUS + 4 + ring, RADIUS + 4 + ring)
        painter.setPen(QPen(QColor(scheme.border), 1.2))
        painter.setBrush(QColor(scheme.panel))
        painter.drawRoundedRect(card, RADIUS + 4, RADIUS + 4)
