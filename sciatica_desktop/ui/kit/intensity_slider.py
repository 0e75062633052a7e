"""A slider from 0 to 10 in the colours of the marks, with the number in its handle."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QSlider

from sciatica_desktop.ui.kit.colours import INTENSITY, ON_INTENSITY
from sciatica_desktop.ui.kit.mirrored import in_reading_order
from sciatica_desktop.ui.kit.theme import TARGET, font_of, metrics_of, scheme_of
from sciatica_desktop.ui.kit.widgets import draw_focus_ring

WORST = 10


class IntensitySlider(QSlider):
    """Pain 0-10; `chosen` is sent once for each choice of the person, at the end of a drag."""

    chosen = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setRange(0, WORST)
        self.setPageStep(2)
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._told = 0
        self.actionTriggered.connect(self._on_action_triggered)

    def show_value(self, value: int) -> None:
        """Show a pain; sends no signal. A drag is not disturbed."""
        if not self.isSliderDown():
            self._told = value
            self.setValue(value)

    def _diameter(self) -> float:
        return max(30.0, metrics_of(1.0, bold=True).height() * 1.55)

    def sizeHint(self) -> QSize:
        return QSize(round(self._diameter() * 5), max(TARGET, round(self._diameter() + 8)))

    def minimumSizeHint(self) -> QSize:
        return QSize(round(self._diameter() * 4), self.sizeHint().height())

    def _on_action_triggered(self, _action: int) -> None:
        """A key moved the handle: the position is the new value."""
        if not self.isSliderDown():
            self._tell(self.sliderPosition())

    def _tell(self, value: int) -> None:
        if value != self._told:
            self._told = value
            self.chosen.emit(value)

    def _value_at(self, x: float) -> int:
        room = self.width() - self._diameter() - 6
        share = (self._mirrored(x) - self._diameter() / 2 - 3) / max(1.0, room)
        return max(0, min(WORST, round(share * WORST)))

    def _mirrored(self, x: float) -> float:
        """From the left or from the right (px), as the language is read."""
        return self.width() - x if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else x

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self.setValue(self._value_at(event.position().x()))
            event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self.setValue(self._value_at(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self.setSliderDown(False)
            self._tell(self.value())

    def paintEvent(self, event: QPaintEvent) -> None:
        scheme = scheme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        across = self._diameter()
        left, room = across / 2 + 3, self.width() - across - 6
        self._paint_track(painter, left, room)
        at = self._mirrored(left + room * self.value() / WORST)
        handle = QRectF(at - across / 2, (self.height() - across) / 2, across, across)
        painter.setPen(QPen(QColor(scheme.card), 2.5))
        painter.setBrush(QColor(INTENSITY[self.value()]))
        painter.drawEllipse(handle)
        painter.setPen(QColor(ON_INTENSITY[self.value()]))
        painter.setFont(font_of(1.0, bold=True))
        painter.drawText(handle, Qt.AlignmentFlag.AlignCenter, str(self.value()))
        if self.hasFocus():
            draw_focus_ring(painter, QRectF(self.rect()), scheme.focus, self.height() / 2 - 2)

    def _paint_track(self, painter: QPainter, left: float, room: float) -> None:
        """Ten pieces, each a step darker; those beyond the value are pale."""
        painter.setPen(Qt.PenStyle.NoPen)
        piece = room / WORST
        for index in range(WORST):
            colour = QColor(INTENSITY[index + 1] if index < self.value() else scheme_of(self).ring_track)
            painter.setBrush(colour)
            bar = QRectF(left + index * piece + 1, self.height() / 2 - 4, piece - 2, 8)
            painter.drawRoundedRect(in_reading_order(bar, QRectF(self.rect()), self.layoutDirection()), 3, 3)
