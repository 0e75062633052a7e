"""A line to type in, in the look of the buttons; one for finding has an icon and a way to empty it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QAction, QColor, QFocusEvent, QFontMetrics, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QFrame, QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from sciatica_desktop.ui.kit import icons
from sciatica_desktop.ui.kit.mirrored import in_reading_order, margins
from sciatica_desktop.ui.kit.theme import RADIUS, TARGET, font_of, metrics_of, scheme_of

PADDING = 12
"""Room (px) before and behind the text."""


def draw_frame(widget: QWidget, *, focused: bool) -> None:
    """The frame and ground of a line to type in."""
    scheme = scheme_of(widget)
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(scheme.focus if focused else scheme.border_strong), 2.5 if focused else 1.2))
    painter.setBrush(QColor(scheme.card))
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(1.25, 1.25, -1.25, -1.25), RADIUS, RADIUS)


class Field(QLineEdit):
    """One line of text, at least TARGET px high; `symbol` names an icon before it."""

    def __init__(self, name: str, hint: str = "", *, symbol: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._symbol = symbol
        self._clear: QAction | None = None
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setFrame(False)
        colours = self.palette()
        colours.setColor(QPalette.ColorRole.Base, QColor(0, 0, 0, 0))
        self.setPalette(colours)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._fit()

    def make_clearable(self, words: str) -> None:
        """A cross at the end empties the line."""
        self._clear = QAction(words, self)
        self._clear.setVisible(False)
        self._clear.triggered.connect(self.clear)
        self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self.textChanged.connect(self._on_text_changed)
        self._colour_cross()

    def _on_text_changed(self, text: str) -> None:
        if self._clear is not None:
            self._clear.setVisible(bool(text))

    def _colour_cross(self) -> None:
        if self._clear is not None:
            self._clear.setIcon(icons.icon("close", scheme_of(self).muted))

    def _icon_side(self) -> int:
        return round(QFontMetrics(font_of(1.0)).height() * 1.05) if self._symbol else 0

    def _fit(self) -> None:
        side = self._icon_side()
        self.setTextMargins(margins(PADDING + (side + 6 if side else 0), 0, PADDING, 0))

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(font_of(1.0))
        return QSize(metrics.averageCharWidth() * 22 + 2 * PADDING, max(TARGET, metrics.height() + 20))

    def minimumSizeHint(self) -> QSize:
        return QSize(TARGET * 3, self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._fit()
            self._colour_cross()

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_frame(self, focused=self.hasFocus())
        side = self._icon_side()
        if side:
            sign = QRectF(PADDING, (self.height() - side) / 2, side, side)
            sign = in_reading_order(sign, QRectF(self.rect()), self.layoutDirection())
            icons.draw(QPainter(self), self._symbol, sign, scheme_of(self).muted)
        super().paintEvent(event)


class Pad(QPlainTextEdit):
    """Several lines of text in the same frame, `lines` of them seen at once; Tab leaves it."""

    def __init__(self, name: str, lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        side = PADDING - round(self.document().documentMargin())
        self.setViewportMargins(side, side, side, side)
        self.setFixedHeight(metrics_of(1.0).lineSpacing() * lines + 2 * PADDING)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:  # of the frame; the text is painted by the viewport
            draw_frame(self, focused=self.hasFocus())
            return True
        return super().event(event)
