"""A line of text with a switch at its end."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy

from sciatica_desktop.ui.kit.mirrored import in_reading_order
from sciatica_desktop.ui.kit.theme import TARGET, metrics_of, scheme_of
from sciatica_desktop.ui.kit.widgets import draw_focus_ring
from sciatica_desktop.ui.kit.wrapped import Lines, lines

EDGE = 5.0
"""Room (px) for the ring round a switch that has the focus."""

BEFORE = 16
"""Room (px) between a text and its switch."""


class Switch(QCheckBox):
    """A line of text with a switch at its end; the whole line can be clicked."""

    asked = Signal(str, object)

    def __init__(self, name: str, text: str) -> None:
        super().__init__(text)
        self._name = name
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(self._on_clicked)

    def show_value(self, value: object) -> None:
        """Show on or off; sends no signal."""
        self.setChecked(bool(value))

    def _on_clicked(self, checked: bool) -> None:
        self.asked.emit(self._name, checked)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def _track(self) -> QRectF:
        """The field (px) that the knob moves in."""
        high = max(24.0, metrics_of(1.0).height() * 1.2)
        wide = high * 1.8
        track = QRectF(self.width() - wide - EDGE, (self.height() - high) / 2, wide, high)
        return in_reading_order(track, QRectF(self.rect()), self.layoutDirection())

    def _lines(self, width: int) -> Lines:
        return lines(self.text(), max(1, width - self._beside()))

    def _beside(self) -> int:
        """Width (px) of all but the text."""
        return round(self._track().width() + EDGE) + BEFORE

    def heightForWidth(self, width: int) -> int:
        return max(TARGET, self._lines(width).height + 16)

    def sizeHint(self) -> QSize:
        width = metrics_of(1.0).horizontalAdvance(self.text()) + self._beside() + 2
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        widest = max(metrics_of(1.0).horizontalAdvance(word) for word in self.text().split())
        return QSize(widest + self._beside() + 2, TARGET)

    def paintEvent(self, event: QPaintEvent) -> None:
        scheme = scheme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        made, track = self._lines(self.width()), self._track()
        painter.setPen(QColor(scheme.text if self.isEnabled() else scheme.muted))
        made.draw_within(painter, QRectF(self.rect()), 0, (self.height() - made.height) / 2, self.layoutDirection())
        fill, edge, knob = self._colours()
        painter.setPen(QPen(QColor(edge), 1.6))
        painter.setBrush(QColor(fill))
        half = track.height() / 2
        painter.drawRoundedRect(track, half, half)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(knob))
        at = track.right() - half if self.isChecked() else track.left() + half
        painter.drawEllipse(QPointF(at, track.center().y()), half - 4.5, half - 4.5)
        if self.hasFocus():
            around = track.adjusted(-EDGE, -EDGE, EDGE, EDGE)
            draw_focus_ring(painter, around, scheme.focus, around.height() / 2 - 1.5)

    def _colours(self) -> tuple[str, str, str]:
        """Field, its edge, and the knob; one that does nothing now is grey."""
        scheme = scheme_of(self)
        if not self.isEnabled():
            return scheme.panel, scheme.border, scheme.border_strong
        lit = self.underMouse()
        if self.isChecked():
            fill = scheme.accent_hover if lit else scheme.accent
            return fill, fill, scheme.on_accent
        return scheme.panel, scheme.accent if lit else scheme.border_strong, scheme.border_strong
