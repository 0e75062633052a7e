"""Picks a pain from 0 to 10: round buttons in the colours of intensity, for mouse, arrow keys and digits."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from sciatica_desktop.ui.kit.colours import INTENSITY, ON_INTENSITY
from sciatica_desktop.ui.kit.mirrored import in_reading_order
from sciatica_desktop.ui.kit.pain_keys import WORST, PainKeys
from sciatica_desktop.ui.kit.theme import TARGET, scaled_font, scheme_of
from sciatica_desktop.ui.kit.widgets import Text, draw_focus_ring

COLUMNS = (11, 6, 4, 3)
"""In how many columns the buttons may stand; the most that fit are taken."""

AROUND = 4
"""Room (px) between the buttons and the ring of the focus round them."""


class _Step(QRadioButton):
    """One round button; the scale decides which one is checked and which one Tab reaches."""

    focus_moved = Signal()

    def __init__(self, value: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.value = value
        self.setAutoExclusive(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def nextCheckState(self) -> None:
        """The scale says which button is checked."""

    def hitButton(self, at: QPoint) -> bool:
        return self.rect().contains(at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_moved.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_moved.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        scheme = scheme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        centre = QRectF(self.rect()).center()
        full = min(self.width(), self.height()) / 2
        radius = full - (5.5 if self.isChecked() else 4)
        edge = INTENSITY[min(WORST, self.value + 4)]
        painter.setPen(QPen(QColor(edge), 1.2) if self.value < WORST else QPen(QColor(scheme.border_strong), 1.2))
        painter.setBrush(QColor(INTENSITY[self.value]))
        painter.drawEllipse(centre, radius, radius)
        painter.setFont(scaled_font(self, 1.25, bold=True))
        painter.setPen(QColor(ON_INTENSITY[self.value]))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self.value))
        self._paint_rings(painter, centre, full)

    def _paint_rings(self, painter: QPainter, centre: QPointF, full: float) -> None:
        """The ring of the chosen button, and round it the one of the focused button."""
        scheme = scheme_of(self)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.isChecked() or self.underMouse():
            painter.setPen(QPen(QColor(scheme.text), 3 if self.isChecked() else 1.2))
            painter.drawEllipse(centre, full - 2, full - 2)
        if self.hasFocus() and self.isChecked():
            painter.setPen(QPen(QColor(scheme.focus), 2.5))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 8, 8)


class _Steps(QWidget):
    """The eleven buttons in as many columns as fit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.steps = tuple(_Step(value, self) for value in range(WORST + 1))
        for step in self.steps:
            step.focus_moved.connect(self.update)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def cell(self) -> int:
        """Least side (px) of a button's square."""
        return max(TARGET, round(QFontMetrics(scaled_font(self, 1.25, bold=True)).height() * 1.7))

    def columns(self, width: int) -> int:
        return next((count for count in COLUMNS if count * self.cell() <= width - 2 * AROUND), COLUMNS[-1])

    def sizeHint(self) -> QSize:
        width = 6 * self.cell() + 2 * AROUND
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(COLUMNS[-1] * self.cell() + 2 * AROUND, self.cell() + 2 * AROUND)

    def heightForWidth(self, width: int) -> int:
        return -(-len(self.steps) // self.columns(width)) * self._side(width) + 2 * AROUND

    def _side(self, width: int) -> int:
        """Side (px) of a button's square: a little larger where there is room."""
        return min((width - 2 * AROUND) // self.columns(width), round(self.cell() * 1.25))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ring of the focus goes round all of them while none is chosen: round the 0 it would look chosen."""
        if any(step.hasFocus() and not step.isChecked() for step in self.steps):
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw_focus_ring(painter, QRectF(self.rect()), scheme_of(self).focus)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        columns, side = self.columns(self.width()), self._side(self.width())
        pitch = (self.width() - 2 * AROUND - side) / (columns - 1)
        for index, step in enumerate(self.steps):
            row, column = divmod(index, columns)
            place = QRectF(AROUND + round(column * pitch), AROUND + row * side, side, side)
            step.setGeometry(in_reading_order(place, QRectF(self.rect()), self.layoutDirection()).toRect())


class PainScale(QWidget):
    """A pain from 0 to 10, or none chosen yet; `value_chosen` is sent for what the person chose only.

    `value_clicked` is sent for a press of a button only, also of the chosen one: not on the way there by keys.
    """

    value_chosen = Signal(int)
    value_clicked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value: int | None = None
        self._keys = PainKeys()
        self._steps = _Steps()
        none = Text(self.tr("0 is no pain"), 0.9, muted=True)
        worst = Text(self.tr("10 is the worst you can imagine"), 0.9, muted=True)
        worst.setAlignment(Qt.AlignmentFlag.AlignTrailing)
        words = QHBoxLayout()
        words.addWidget(none, 2, Qt.AlignmentFlag.AlignTop)
        words.addWidget(worst, 3, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._steps)
        column.addLayout(words)
        for step in self._steps.steps:
            step.setAccessibleName(self._name(step.value))
            step.clicked.connect(self._on_step_clicked)
        self.setAccessibleName(self.tr("Pain from 0 to 10"))
        self.setAccessibleDescription(self.tr("Type a number, or use the arrow keys."))
        self.set_value(None)

    @property
    def value(self) -> int | None:
        return self._value

    def set_value(self, value: int | None) -> None:
        """Show a pain (0-10), or that none is chosen; sends no signal."""
        if value is not None and not 0 <= value <= WORST:
            raise ValueError(f"pain {value} is not between 0 and 10")
        self._value = value
        reached = value or 0
        for step in self._steps.steps:
            step.setChecked(step.value == value)
            here = step.value == reached
            step.setFocusPolicy(Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus)
        focused = any(step.hasFocus() for step in self._steps.steps)
        self.setFocusProxy(self._steps.steps[reached])
        if focused:
            self._steps.steps[reached].setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.take_key(event):
            super().keyPressEvent(event)

    def take_key(self, event: QKeyEvent) -> bool:
        """Choose by an arrow, Home, End or a digit; True if the key was one of these."""
        value = self._keys.pain(event, self._value, self.layoutDirection())
        if value is not None:
            self._choose(value)
        return value is not None

    def _choose(self, value: int) -> None:
        if value != self._value:
            self.set_value(value)
            self.value_chosen.emit(value)

    def _on_step_clicked(self) -> None:
        step = self.sender()
        if isinstance(step, _Step):
            self._choose(step.value)
            self.value_clicked.emit(step.value)

    def _name(self, value: int) -> str:
        ends = {0: self.tr("0, no pain"), WORST: self.tr("10, the worst pain you can imagine")}
        return ends.get(value, self.tr("%1 of 10").replace("%1", str(value)))
