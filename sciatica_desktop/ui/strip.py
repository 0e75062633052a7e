"""A strip across the window that stays: it says in which state everything is, with the way out of it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from sciatica_desktop.ui import icons
from sciatica_desktop.ui.mirrored import in_reading_order, margins
from sciatica_desktop.ui.theme import GAP, scheme_of
from sciatica_desktop.ui.widgets import Button, Text

SIGN = 22
BEFORE = 48
"""Room (px) before the text, for the sign."""


class Strip(QWidget):
    """Words, and one thing to do."""

    left = Signal()

    def __init__(self, text: str, words: str) -> None:
        super().__init__()
        self.text, self.leave = Text(text), Button(words)
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(BEFORE, 6, GAP, 7))
        row.setSpacing(GAP)
        row.addWidget(self.text, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.leave, 0, Qt.AlignmentFlag.AlignVCenter)
        self.leave.clicked.connect(self.left)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        scheme, whole = scheme_of(self), QRectF(self.rect())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(scheme.accent_soft))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(scheme.border))
        sign = QRectF(15, (whole.height() - SIGN) / 2, SIGN, SIGN)
        icons.draw(painter, "info", in_reading_order(sign, whole, self.layoutDirection()), scheme.accent)
