"""A strip across the window that stays: it says something, with what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from sciatica_desktop.ui.kit import icons
from sciatica_desktop.ui.kit.mirrored import in_reading_order, margins
from sciatica_desktop.ui.kit.theme import GAP, scheme_of
from sciatica_desktop.ui.kit.widgets import Text

SIGN = 22
BEFORE = 48
"""Room (px) before the text, for the sign."""


class Strip(QWidget):
    """Words after a sign, and buttons after the words."""

    def __init__(self, text: str, symbol: str = "info") -> None:
        super().__init__()
        self._symbol = symbol
        self.text = Text(text)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(margins(BEFORE, 6, GAP, 7))
        self._row.setSpacing(GAP)
        self._row.addWidget(self.text, 1, Qt.AlignmentFlag.AlignVCenter)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(text)

    def add(self, control: QWidget) -> None:
        """Something to do."""
        self._row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)

    def paintEvent(self, event: QPaintEvent) -> None:
        scheme, whole = scheme_of(self), QRectF(self.rect())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(scheme.accent_soft))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(scheme.border))
        sign = QRectF(15, (whole.height() - SIGN) / 2, SIGN, SIGN)
        icons.draw(painter, self._symbol, in_reading_order(sign, whole, self.layoutDirection()), scheme.accent)
