"""The few building blocks that every view is made of: cards, buttons, chips, badges and text."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from sciatica_desktop.ui.theme import GAP, RADIUS, TARGET, scaled_font, scheme_of


KEY_SIZE = 0.8
"""Size of a key's name beside a button's text, of the program's font."""


class Look(StrEnum):
    """How much a button asks for attention."""

    PRIMARY = "primary"
    QUIET = "quiet"
    CAUTION = "caution"
    DANGER = "danger"


def draw_focus_ring(painter: QPainter, rect: QRectF, colour: str, radius: float = RADIUS) -> None:
    """The ring that every focused control carries, inside its own rectangle."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(colour), 2.5))
    painter.drawRoundedRect(rect.adjusted(1.5, 1.5, -1.5, -1.5), radius, radius)


class Text(QLabel):
    """A label whose size follows the program's font: `factor` times as large; muted ones in the quieter colour."""

    def __init__(self, text: str = "", factor: float = 1.0, *, bold: bool = False, muted: bool = False) -> None:
        super().__init__(text)
        self._factor, self._bold, self._muted = factor, bold, muted
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._restyle()

    def _restyle(self) -> None:
        font = scaled_font(self, self._factor, bold=self._bold)
        if font != self.font():
            self.setFont(font)
        if self._muted:
            colours = self.palette()
            wanted = QColor(scheme_of(self).muted)
            if colours.color(self.foregroundRole()) != wanted:
                colours.setColor(self.foregroundRole(), wanted)
                self.setPalette(colours)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.ApplicationFontChange, QEvent.Type.StyleChange):
            self._restyle()
        super().changeEvent(event)


class Button(QPushButton):
    """A button with a text, at least TARGET px high; the name of its key stands beside it where there is room."""

    def __init__(self, text: str, look: Look = Look.QUIET, parent: QWidget | None = None, *, key: str = "") -> None:
        super().__init__(text, parent)
        self.look = look
        self.key_name = key
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMinimumHeight(TARGET)
        width = QSizePolicy.Policy.Preferred if key else QSizePolicy.Policy.Minimum
        self.setSizePolicy(width, QSizePolicy.Policy.Fixed)

    def _text_font(self) -> QFont:
        return scaled_font(self, 1.0, bold=self.look is not Look.QUIET or self.isChecked())

    def sizeHint(self) -> QSize:
        least = self.minimumSizeHint()
        return QSize(least.width() + self._key_width(), least.height())

    def minimumSizeHint(self) -> QSize:
        bold = QFontMetrics(scaled_font(self, 1.0, bold=True))
        width = bold.horizontalAdvance(self.text().replace("&", "")) + 36
        return QSize(max(TARGET, width), max(TARGET, bold.height() + 20))

    def _key_width(self) -> int:
        """Room (px) for the key's name with the gap before it."""
        metrics = QFontMetrics(scaled_font(self, KEY_SIZE))
        return metrics.horizontalAdvance(self.key_name) + 20 if self.key_name else 0

    def _colours(self) -> tuple[str, str, str]:
        """Fill, border and text."""
        scheme = scheme_of(self)
        lit = self.underMouse() and self.isEnabled()
        if not self.isEnabled():
            return scheme.panel, scheme.border, scheme.muted
        if self.look is Look.PRIMARY:
            fill = scheme.accent_hover if lit or self.isDown() else scheme.accent
            return fill, fill, scheme.on_accent
        if self.look is Look.DANGER:
            return (scheme.danger_soft if lit else scheme.card), scheme.danger, scheme.danger
        if self.look is Look.CAUTION:
            return (scheme.caution_soft if lit else scheme.card), scheme.caution, scheme.caution
        if self.isChecked():
            return scheme.accent_soft, scheme.accent, scheme.accent
        return (scheme.accent_soft if lit or self.isDown() else scheme.card), scheme.border, scheme.text

    def paintEvent(self, event: QPaintEvent) -> None:
        fill, border, ink = self._colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(border), 1.2))
        painter.setBrush(QColor(fill))
        rect = QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75)
        painter.drawRoundedRect(rect, RADIUS, RADIUS)
        painter.setPen(QColor(ink))
        painter.setFont(self._text_font())
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextHideMnemonic
        beside = self._key_width() if self.width() >= self.sizeHint().width() else 0
        painter.drawText(self.rect().adjusted(0, 0, -beside, 0), int(flags), self.text())
        if beside:
            self._paint_key(painter, beside, ink)
        if self.hasFocus():
            draw_focus_ring(painter, QRectF(self.rect()), scheme_of(self).focus)

    def _paint_key(self, painter: QPainter, beside: int, ink: str) -> None:
        """The key's name in a small frame to the right of the text, both together in the middle of the button."""
        font = scaled_font(self, KEY_SIZE)
        text = QFontMetrics(self._text_font()).horizontalAdvance(self.text().replace("&", ""))
        height = QFontMetrics(font).height() + 2.0
        left = (self.width() + text - beside) / 2 + 8
        cap = QRectF(left, (self.height() - height) / 2, beside - 8, height)
        edge = QColor(ink)
        edge.setAlphaF(0.45)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(edge, 1))
        painter.drawRoundedRect(cap, 4, 4)
        painter.setPen(QColor(ink))
        painter.setFont(font)
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self.key_name)


class Chip(Button):
    """A small button that stays pressed: a layer, a tool, a filter."""

    def __init__(self, text: str, *, checked: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(text, Look.QUIET, parent)
        self.setCheckable(True)
        self.setChecked(checked)

    def sizeHint(self) -> QSize:
        bold = QFontMetrics(scaled_font(self, 1.0, bold=True))
        return QSize(max(TARGET, bold.horizontalAdvance(self.text()) + 26), max(TARGET, bold.height() + 16))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


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

    def enterEvent(self, event: QEvent) -> None:  # type: ignore[override]
        super().enterEvent(event)  # type: ignore[arg-type]
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
    """A word in a rounded field."""

    def __init__(self, text: str = "", tone: Tone = Tone.PLAIN, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._tone = text, tone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_word(self, text: str, tone: Tone) -> None:
        if (text, tone) != (self._text, self._tone):
            self._text, self._tone = text, tone
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(scaled_font(self, 0.9, bold=True))
        return QSize(metrics.horizontalAdvance(self._text) + 20, metrics.height() + 8)

    def _colours(self) -> tuple[str, str, str]:
        scheme = scheme_of(self)
        return {
            Tone.STRONG: (scheme.accent, scheme.accent, scheme.on_accent),
            Tone.PLAIN: (scheme.accent_soft, scheme.accent, scheme.accent),
            Tone.WEAK: (scheme.panel, scheme.border_strong, scheme.muted),
            Tone.CAUTION: (scheme.caution_soft, scheme.caution, scheme.caution),
            Tone.DANGER: (scheme.danger_soft, scheme.danger, scheme.danger),
        }[self._tone]

    def paintEvent(self, event: QPaintEvent) -> None:
        fill, border, ink = self._colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(border), 1))
        painter.setBrush(QColor(fill))
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        painter.setPen(QColor(ink))
        painter.setFont(scaled_font(self, 0.9, bold=True))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._text)


def dot(painter: QPainter, centre: QPointF, radius: float, fill: str, ring: str) -> None:
    """A filled circle with a ring round it."""
    painter.setPen(QPen(QColor(ring), max(1.5, radius / 4)))
    painter.setBrush(QColor(fill))
    painter.drawEllipse(centre, radius, radius)


def text_width(text: str, factor: float = 1.0, *, bold: bool = False) -> int:
    """Width (px) of a text in the program's font."""
    font = QFont(QApplication.font())
    font.setPointSizeF(font.pointSizeF() * factor)
    if bold:
        font.setWeight(QFont.Weight.DemiBold)
    return QFontMetrics(font).horizontalAdvance(text)
