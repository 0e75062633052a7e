"""Buttons and chips: painted in the colours of the scheme, at least TARGET px high, with a ring for the focus."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from sciatica_desktop.ui.kit import icons
from sciatica_desktop.ui.kit.mirrored import in_reading_order
from sciatica_desktop.ui.kit.theme import RADIUS, TARGET, font_of, metrics_of, scaled_font, scheme_of

KEY_SIZE = 0.8
"""Size of a key's name beside a button's text, of the program's font."""


CLEAR = "transparent"


class Look(StrEnum):
    """How much a button asks for attention."""

    PRIMARY = "primary"
    QUIET = "quiet"
    PLAIN = "plain"
    CAUTION = "caution"
    DANGER = "danger"


def draw_focus_ring(painter: QPainter, rect: QRectF, colour: str, radius: float = RADIUS) -> None:
    """The ring that every focused control carries, inside its own rectangle."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(colour), 2.5))
    painter.drawRoundedRect(rect.adjusted(1.5, 1.5, -1.5, -1.5), radius, radius)


def text_width(text: str, factor: float = 1.0, *, bold: bool = False) -> int:
    """Width (px) of a text in the program's font."""
    return metrics_of(factor, bold=bold).horizontalAdvance(text)


ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Pressable(QPushButton):
    """A button that Enter presses too; outside a dialog Qt leaves that to Space alone."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)  # given with the parent, PySide6 would look for an icon first, and make that class

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            if not event.isAutoRepeat():
                self.click()
        else:
            super().keyPressEvent(event)


class Button(Pressable):
    """A button with a text, at least TARGET px high, with an icon before it, or alone where there is no text.

    The name of its key stands behind the text where there is room. One that `wraps` breaks its text into lines where
    it has too little room, instead of asking for more.
    """

    def __init__(
        self,
        text: str,
        look: Look = Look.QUIET,
        parent: QWidget | None = None,
        *,
        key: str = "",
        symbol: str = "",
        wraps: bool = False,
    ) -> None:
        super().__init__(text, parent)
        self.look, self.key_name, self.symbol, self.wraps = look, key, symbol, wraps
        self.padding = 18
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMinimumHeight(TARGET)
        # A fixed height would keep a wrapped text from getting the height it needs.
        policy = QSizePolicy(
            QSizePolicy.Policy.Preferred if wraps or key else QSizePolicy.Policy.Minimum,
            QSizePolicy.Policy.Preferred if wraps else QSizePolicy.Policy.Fixed,
        )
        policy.setHeightForWidth(wraps)
        self.setSizePolicy(policy)

    def _text_font(self) -> QFont:
        return scaled_font(self, 1.0, bold=self.look not in (Look.QUIET, Look.PLAIN) or self.isChecked())

    def _metrics(self) -> QFontMetrics:
        return metrics_of(1.0, bold=True)

    def _plain_text(self) -> str:
        return self.text().replace("&&", "\0").replace("&", "").replace("\0", "&")

    def _symbol_width(self) -> int:
        """Width (px) of the icon with the gap behind it."""
        if not self.symbol:
            return 0
        side = round(self._metrics().height() * 1.05)
        return side + (8 if self.text() else 0)

    def _key_width(self) -> int:
        """Room (px) for the key's name with the gap before it."""
        return text_width(self.key_name, KEY_SIZE) + 20 if self.key_name else 0

    def _full_width(self) -> int:
        """Width (px) of icon and text in one line."""
        return max(TARGET, self._metrics().horizontalAdvance(self._plain_text()) + self._around())

    def _around(self) -> int:
        """Width (px) of all but the text; an icon alone needs no padding."""
        return self._symbol_width() + (2 * self.padding if self.text() else 0)

    def sizeHint(self) -> QSize:
        return QSize(self._full_width() + self._key_width(), max(TARGET, self._metrics().height() + 20))

    def minimumSizeHint(self) -> QSize:
        if not self.wraps:
            return QSize(self._full_width(), self.sizeHint().height())
        widest = max((self._metrics().horizontalAdvance(part) for part in self._plain_text().split()), default=0)
        return QSize(max(TARGET, widest + self._around()), self.sizeHint().height())

    def heightForWidth(self, width: int) -> int:
        if not self.wraps or width >= self._full_width():
            return self.sizeHint().height()
        room = QRect(0, 0, max(1, width - self._around()), 10_000)
        box = self._metrics().boundingRect(room, int(Qt.TextFlag.TextWordWrap), self._plain_text())
        return max(TARGET, box.height() + 20)

    def _colours(self) -> tuple[str, str, str]:
        """Fill, border and text."""
        scheme = scheme_of(self)
        lit = self.underMouse() and self.isEnabled()
        if not self.isEnabled():
            return (
                (CLEAR, CLEAR, scheme.muted) if self.look is Look.PLAIN else (scheme.panel, scheme.border, scheme.muted)
            )
        if self.look is Look.QUIET and self.isChecked():
            return scheme.accent_soft, scheme.accent, scheme.accent
        pressed = lit or self.isDown()
        filled = scheme.accent_hover if pressed else scheme.accent
        return {
            Look.PRIMARY: (filled, filled, scheme.on_accent),
            Look.QUIET: (scheme.accent_soft if pressed else scheme.card, scheme.border, scheme.text),
            Look.PLAIN: (scheme.accent_soft if pressed else CLEAR, CLEAR, scheme.muted),
            Look.CAUTION: (scheme.caution_soft if pressed else scheme.card, scheme.caution, scheme.caution),
            Look.DANGER: (scheme.danger_soft if pressed else scheme.card, scheme.danger, scheme.danger),
        }[self.look]

    def paintEvent(self, event: QPaintEvent) -> None:
        fill, border, ink = self._colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(border), 1.2))
        painter.setBrush(QColor(fill))
        rect = QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75)
        painter.drawRoundedRect(rect, RADIUS, RADIUS)
        self._paint_text(painter, ink)
        if self.hasFocus():
            self._paint_focus(painter)

    def _paint_focus(self, painter: QPainter) -> None:
        """The ring; on a filled button a light line parts it from the fill, or it would not be seen."""
        scheme, rect = scheme_of(self), QRectF(self.rect())
        if self.look is Look.PRIMARY and self.isEnabled():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(scheme.panel), 2.0))
            painter.drawRoundedRect(rect.adjusted(3.6, 3.6, -3.6, -3.6), RADIUS - 2, RADIUS - 2)
        draw_focus_ring(painter, rect, scheme.focus)

    def _paint_text(self, painter: QPainter, ink: str) -> None:
        """Icon, text and key together in the middle."""
        painter.setPen(QColor(ink))
        painter.setFont(self._text_font())
        before = self._symbol_width()
        behind = self._key_width() if self.width() >= self.sizeHint().width() else 0
        flags = int(Qt.AlignmentFlag.AlignCenter) | (int(Qt.TextFlag.TextWordWrap) if self.wraps else 0)
        padding = max(0, min(self.padding, (self.width() - before) // 2)) if before else 0
        room = self.rect().adjusted(padding + before, 0, -padding - behind, 0)
        box = painter.boundingRect(room, flags, self._plain_text())
        left = (self.width() - before - box.width() - behind) / 2
        words = QRectF(left + before, 0, box.width() + 1, self.height())
        painter.drawText(self._in_order(words), flags, self._plain_text())
        if before:
            side = round(self._metrics().height() * 1.05)
            sign = QRectF(left, (self.height() - side) / 2, side, side)
            icons.draw(painter, self.symbol, self._in_order(sign), ink)
        if behind:
            self._paint_key(painter, left + before + box.width() + 8, behind - 8, ink)

    def _in_order(self, rect: QRectF) -> QRectF:
        return in_reading_order(rect, QRectF(self.rect()), self.layoutDirection())

    def _paint_key(self, painter: QPainter, left: float, width: float, ink: str) -> None:
        """The key's name in a small frame."""
        font = font_of(KEY_SIZE)
        height = QFontMetrics(font).height() + 2.0
        cap = self._in_order(QRectF(left, (self.height() - height) / 2, width, height))
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

    def __init__(
        self, text: str, *, checked: bool = False, parent: QWidget | None = None, symbol: str = "", wraps: bool = False
    ) -> None:
        super().__init__(text, Look.QUIET, parent, symbol=symbol, wraps=wraps)
        self.padding = 13
        self.setCheckable(True)
        self.setChecked(checked)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), max(TARGET, self._metrics().height() + 16))
