"""A pain from 0 to 10 in one low line of numbers: pressed or drawn along, or chosen by keys."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QSlider

from sciatica_desktop.ui.kit.colours import INTENSITY, ON_INTENSITY
from sciatica_desktop.ui.kit.mirrored import RIGHT_TO_LEFT, in_reading_order
from sciatica_desktop.ui.kit.pain_keys import WORST, PainKeys
from sciatica_desktop.ui.kit.theme import TARGET, font_of, metrics_of, scheme_of
from sciatica_desktop.ui.kit.widgets import draw_focus_ring

COUNT = WORST + 1
AROUND = 4
"""Room (px) for the ring of the focus."""

NARROW = 28
"""Least width (px) of a number."""

ROUND = 7.0


class PainLine(QSlider):
    """The number nearest to where it is pressed is taken; `value_chosen` is sent for what the person chose only."""

    value_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._pain: int | None = None
        self._keys = PainKeys()
        self.setRange(0, WORST)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Pain from 0 to 10"))
        self.valueChanged.connect(self._on_value_changed)
        self.set_pain(None)

    @property
    def pain(self) -> int | None:
        """The pain chosen, None if none is."""
        return self._pain

    def set_pain(self, value: int | None) -> None:
        """Show a pain (0-10), or that none is chosen; sends no signal."""
        self._pain = value
        self.blockSignals(True)
        self.setValue(value or 0)
        self.blockSignals(False)
        none = self.tr("None chosen yet. Type a number, or use the arrow keys.")
        self.setAccessibleDescription(none if value is None else "")
        self.update()

    def _choose(self, value: int) -> None:
        if value != self._pain:
            self.set_pain(value)
            self.value_chosen.emit(value)

    def _on_value_changed(self, value: int) -> None:
        """A screen reader has set it."""
        self._choose(value)

    def take_key(self, event: QKeyEvent) -> bool:
        """Choose by an arrow, Home, End or a digit; True if the key was one of these."""
        value = self._keys.pain(event, self._pain, self.layoutDirection())
        if value is not None:
            self._choose(value)
        return value is not None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.take_key(event):
            event.ignore()

    def _pitch(self) -> float:
        return (self.width() - 2 * AROUND) / COUNT

    def _number_at(self, x: float) -> int:
        if self.layoutDirection() is RIGHT_TO_LEFT:
            x = self.width() - x
        return max(0, min(WORST, int((x - AROUND) // self._pitch())))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._choose(self._number_at(event.position().x()))
            event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._choose(self._number_at(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def sizeHint(self) -> QSize:
        high = max(TARGET, round(metrics_of(1.0, bold=True).height() * 1.7)) + 2 * AROUND
        return QSize(NARROW * COUNT * 3 // 2, high)

    def minimumSizeHint(self) -> QSize:
        return QSize(NARROW * COUNT + 2 * AROUND, TARGET + 2 * AROUND)

    def _font(self) -> QFont:
        """As large as the text of the program, if the 10 has room then."""
        room, widest = self._pitch() - 6, metrics_of(1.0, bold=True).horizontalAdvance(str(WORST))
        return font_of(min(1.0, room / widest), bold=True)

    def paintEvent(self, event: QPaintEvent) -> None:
        scheme = scheme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font())
        for number in range(COUNT):
            self._paint_number(painter, number)
        if self.hasFocus():
            draw_focus_ring(painter, QRectF(self.rect()), scheme.focus)

    def _paint_number(self, painter: QPainter, number: int) -> None:
        scheme, pitch = scheme_of(self), self._pitch()
        place = QRectF(AROUND + number * pitch, AROUND + 2, pitch, self.height() - 2 * AROUND - 4)
        whole = in_reading_order(place, QRectF(self.rect()), self.layoutDirection())
        chosen = number == self._pain
        inset = 4.0 if chosen else 2.0
        edge = scheme.border_strong if number == WORST else INTENSITY[min(WORST, number + 4)]
        painter.setPen(QPen(QColor(edge), 1.2))
        painter.setBrush(QColor(INTENSITY[number]))
        painter.drawRoundedRect(whole.adjusted(inset, inset, -inset, -inset), ROUND, ROUND)
        painter.setPen(QColor(ON_INTENSITY[number]))
        painter.drawText(whole, Qt.AlignmentFlag.AlignCenter, str(number))
        if chosen:
            painter.setPen(QPen(QColor(scheme.text), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(whole.adjusted(1.5, 1.5, -1.5, -1.5), ROUND + 1, ROUND + 1)
