"""The few building blocks that every view is made of: cards, buttons, chips, badges and text."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QLabel, QSizePolicy, QVBoxLayout, QWidget

from sciatica_desktop.ui.kit.buttons import Button, Chip, Look, draw_focus_ring, text_width
from sciatica_desktop.ui.kit.colours import Scheme
from sciatica_desktop.ui.kit.theme import (
    GAP,
    RADIUS,
    font_of,
    metrics_of,
    scaled_font,
    scheme_of,
)

__all__ = [
    "Badge",
    "Button",
    "Card",
    "Chip",
    "Look",
    "Text",
    "Tone",
    "dot",
    "draw_focus_ring",
    "paint_field",
    "text_width",
]


BADGE_ROOM = QSize(20, 8)
"""Room (px) round the words of a badge."""


def paint_field(widget: QWidget, fill: str, edge: str) -> None:
    """The rounded field behind what stands in a widget; `fill` and `edge` are colours of its scheme."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(edge), 1.2))
    painter.setBrush(QColor(fill))
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(0.8, 0.8, -0.8, -0.8), RADIUS + 2, RADIUS + 2)


class Text(QLabel):
    """A label whose size follows the program's font: `factor` times as large.

    Muted ones are in the quieter colour; `ink` names another colour of the scheme.
    """

    def __init__(
        self, text: str = "", factor: float = 1.0, *, bold: bool = False, muted: bool = False, ink: str = ""
    ) -> None:
        super().__init__(text)
        self._factor, self._bold = factor, bold
        self._ink = "muted" if muted else ink
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setWordWrap(True)  # after the policy, which it gives a height that follows the width
        self.setForegroundRole(QPalette.ColorRole.WindowText)  # inside a card, too, which is a button to Qt
        self._restyle()

    def set_ink(self, ink: str) -> None:
        """Take another colour of the scheme."""
        self._ink = ink
        self._restyle()

    def set_factor(self, factor: float) -> None:
        """Take another size."""
        if factor != self._factor:
            self._factor = factor
            self._restyle()

    def _restyle(self) -> None:
        font = scaled_font(self, self._factor, bold=self._bold)
        if font != self.font():
            self.setFont(font)
        if self._ink:
            colours = self.palette()
            wanted = QColor(getattr(scheme_of(self), self._ink))
            if colours.color(self.foregroundRole()) != wanted:
                colours.setColor(self.foregroundRole(), wanted)
                self.setPalette(colours)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.ApplicationFontChange, QEvent.Type.StyleChange):
            self._restyle()
        super().changeEvent(event)


class Card(QAbstractButton):
    """A rounded box with a layout inside; clickable and focusable when `clickable`."""

    hovered = Signal(bool)

    def __init__(self, parent: QWidget | None = None, *, clickable: bool = False) -> None:
        super().__init__(parent)
        self._clickable = clickable
        self.setCheckable(clickable)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if clickable else Qt.FocusPolicy.NoFocus)
        if clickable:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(GAP + 4, GAP, GAP + 4, GAP)
        self.box.setSpacing(4)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def sizeHint(self) -> QSize:
        return self.box.totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        return self.box.totalMinimumSize()

    def hasHeightForWidth(self) -> bool:
        return self.box.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        return self.box.totalHeightForWidth(width)

    def nextCheckState(self) -> None:
        """The owner says which card is chosen."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._clickable and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._clickable:
            super().mousePressEvent(event)
        else:
            event.ignore()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.hovered.emit(True)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.hovered.emit(False)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        scheme = scheme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self._clickable and self.underMouse()
        chosen = self.isChecked()
        painter.setPen(QPen(QColor(scheme.accent if chosen or lit else scheme.border), 1.6 if chosen else 1.2))
        painter.setBrush(QColor(scheme.card_chosen if chosen else scheme.card))
        rect = QRectF(self.rect()).adjusted(0.8, 0.8, -0.8, -0.8)
        painter.drawRoundedRect(rect, RADIUS + 2, RADIUS + 2)
        if self.hasFocus():
            draw_focus_ring(painter, QRectF(self.rect()), scheme.focus, RADIUS + 2)


class Tone(StrEnum):
    """What a badge says by its colour; its word says it too."""

    STRONG = "strong"
    PLAIN = "plain"
    WEAK = "weak"
    CAUTION = "caution"
    DANGER = "danger"


class Badge(QWidget):
    """Words in a rounded field; they break into lines where there is too little room."""

    def __init__(self, text: str = "", tone: Tone = Tone.PLAIN, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._tone = text, tone
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_word(self, text: str, tone: Tone) -> None:
        if (text, tone) != (self._text, self._tone):
            self._text, self._tone = text, tone
            self.setAccessibleName(text)
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        return badge_size(self._text)

    def minimumSizeHint(self) -> QSize:
        widest = max(map(badge_size, self._text.split()), key=QSize.width, default=badge_size(""))
        return QSize(widest.width(), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the lines; a height that follows the width would make layouts guess at their own."""
        super().resizeEvent(event)
        # One more: the words of a line may be a fraction wider than the whole number that they are said to take.
        room = QRect(0, 0, max(1, self.width() - BADGE_ROOM.width() + 1), 10_000)
        box = metrics_of(0.9, bold=True).boundingRect(room, int(Qt.TextFlag.TextWordWrap), self._text)
        self.setFixedHeight(max(box.height() + BADGE_ROOM.height(), self.sizeHint().height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_badge(painter, QRectF(self.rect()), self._text, self._tone, scheme_of(self))


def badge_size(text: str) -> QSize:
    """The room (px) that a badge with this text takes."""
    metrics = metrics_of(0.9, bold=True)
    return QSize(metrics.horizontalAdvance(text), metrics.height()) + BADGE_ROOM


def draw_badge(painter: QPainter, rect: QRectF, text: str, tone: Tone, scheme: Scheme) -> None:
    """A word in a rounded field, for widgets that paint themselves."""
    fill, border, ink = {
        Tone.STRONG: (scheme.accent, scheme.accent, scheme.on_accent),
        Tone.PLAIN: (scheme.accent_soft, scheme.accent, scheme.accent),
        Tone.WEAK: (scheme.panel, scheme.border_strong, scheme.muted),
        Tone.CAUTION: (scheme.caution_soft, scheme.caution, scheme.caution),
        Tone.DANGER: (scheme.danger_soft, scheme.danger, scheme.danger),
    }[tone]
    painter.setPen(QPen(QColor(border), 1))
    painter.setBrush(QColor(fill))
    field = rect.adjusted(0.5, 0.5, -0.5, -0.5)
    radius = min(field.height(), badge_size("").height() - 1.0) / 2
    painter.drawRoundedRect(field, radius, radius)
    painter.setPen(QColor(ink))
    painter.setFont(font_of(0.9, bold=True))
    painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap), text)


def dot(painter: QPainter, centre: QPointF, radius: float, fill: str, ring: str) -> None:
    """A filled circle with a ring round it."""
    painter.setPen(QPen(QColor(ring), max(1.5, radius / 4)))
    painter.setBrush(QColor(fill))
    painter.drawEllipse(centre, radius, radius)
