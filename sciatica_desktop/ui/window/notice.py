"""One message with at most one thing to do about it; it never stops the work.

A passing message floats, so that nothing moves under the pointer when it comes or goes; one that waits for an answer
is a strip.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from sciatica_desktop.ui.kit import icons
from sciatica_desktop.ui.kit.mirrored import in_reading_order, margins
from sciatica_desktop.ui.kit.theme import GAP, RADIUS, scheme_of
from sciatica_desktop.ui.kit.widgets import Button, Look, Text, text_width

STAYS_MS, STAYS_WITH_ACTION_MS = 8000, 20_000
"""A passing message goes away by itself after this time (ms): later if something can be done about it."""


class Notice(QWidget):
    """Hidden until there is something to say."""

    action_chosen = Signal()
    outgrown = Signal()
    """It needs another size: its text or the font is another one."""

    def __init__(self) -> None:
        super().__init__()
        self._waits = False
        self.text = Text()
        self.action = Button("")
        self.dismiss = Button("", Look.PLAIN, symbol="close")
        self.dismiss.setAccessibleName(self.tr("Put this message away"))
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(margins(48, 5, 8, 6))
        row.setSpacing(GAP)
        row.addWidget(self.text, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.action, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.dismiss, 0, Qt.AlignmentFlag.AlignVCenter)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self.action.clicked.connect(self.hide)
        self.action.clicked.connect(self.action_chosen)
        self.dismiss.clicked.connect(self.hide)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    @property
    def floats(self) -> bool:
        """True if it lies over what is there instead of taking room."""
        return not self._waits

    def wanted_width(self) -> int:
        """Width (px) of the message in one line."""
        margins = self.contentsMargins() + self._row.contentsMargins()
        beside = margins.left() + margins.right() + GAP + self.dismiss.sizeHint().width()
        if not self.action.isHidden():
            beside += GAP + self.action.sizeHint().width()
        return text_width(self.text.text()) + beside + GAP

    @property
    def goes_away(self) -> bool:
        """True if the message goes away by itself."""
        return self._timer.isActive()

    def show_text(self, text: str, action_text: str = "", *, waits: bool = False) -> None:
        """Say something; it goes away by itself unless it waits for an answer."""
        self._waits = waits
        self.text.setText(text)
        self.setAccessibleName(text)
        self.action.setText(action_text)
        self.action.setVisible(bool(action_text))
        if waits:
            self._timer.stop()
        else:
            self._timer.start(STAYS_WITH_ACTION_MS if action_text else STAYS_MS)
        self.show()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.outgrown.emit()
        return done

    def paintEvent(self, event: QPaintEvent) -> None:
        scheme = scheme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        waits = not self.floats
        if waits:
            painter.fillRect(self.rect(), QColor(scheme.caution_soft))
            painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(scheme.border))
        else:
            painter.setPen(QPen(QColor(scheme.accent), 1.2))
            painter.setBrush(QColor(scheme.accent_soft))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.8, 0.8, -0.8, -0.8), RADIUS + 2, RADIUS + 2)
        sign = QRectF(14, (self.height() - 22) / 2, 22, 22)
        sign = in_reading_order(sign, QRectF(self.rect()), self.layoutDirection())
        icons.draw(painter, "info", sign, scheme.caution if waits else scheme.accent)
