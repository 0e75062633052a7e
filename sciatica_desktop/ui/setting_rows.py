"""A row for each kind of setting: a switch, chips, a number in percent. It asks, and shows what it is given."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from sciatica_desktop.ui.controls import Stepper
from sciatica_desktop.ui.theme import TARGET, metrics_of, scheme_of
from sciatica_desktop.ui.widgets import Chip, Text, draw_focus_ring
from sciatica_desktop.ui.wrapped import Lines, lines
from sciatica_desktop.ui.wrapping import WrappingRows


class Switch(QAbstractButton):
    """A line of text with a switch at its end; the whole line can be clicked."""

    asked = Signal(str, object)

    def __init__(self, name: str, text: str) -> None:
        super().__init__()
        self._name = name
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def _track(self) -> QRectF:
        """The field (px) that the knob moves in."""
        high = max(24.0, metrics_of(1.0).height() * 1.2)
        wide = high * 1.8
        return QRectF(self.width() - wide - 6, (self.height() - high) / 2, wide, high)

    def _lines(self, width: int) -> Lines:
        return lines(self.text(), max(1, width - round(self._track().width()) - 24))

    def heightForWidth(self, width: int) -> int:
        return max(TARGET, self._lines(width).height + 16)

    def sizeHint(self) -> QSize:
        width = metrics_of(1.0).horizontalAdvance(self.text()) + round(self._track().width()) + 28
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        widest = max(metrics_of(1.0).horizontalAdvance(word) for word in self.text().split())
        return QSize(widest + round(self._track().width()) + 28, TARGET)

    def paintEvent(self, event: QPaintEvent) -> None:
        scheme = scheme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on, able = self.isChecked(), self.isEnabled()
        made, track = self._lines(self.width()), self._track()
        painter.setPen(QColor(scheme.text if able else scheme.muted))
        made.draw(painter, 6, (self.height() - made.height) / 2)
        lit = able and self.underMouse()
        edge = scheme.accent if (on or lit) and able else scheme.border_strong
        fill = (scheme.accent_hover if lit else scheme.accent) if on and able else scheme.panel
        painter.setPen(QPen(QColor(edge), 1.6))
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(track, track.height() / 2, track.height() / 2)
        side = track.height() - 9
        at = track.right() - track.height() / 2 if on else track.left() + track.height() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(scheme.on_accent if on and able else edge))
        painter.drawEllipse(QPointF(at, track.center().y()), side / 2, side / 2)
        if self.hasFocus():
            draw_focus_ring(painter, QRectF(self.rect()), scheme.focus, 8)


class Chips(QWidget):
    """One of a few values; the arrow keys go from one to the next."""

    asked = Signal(str, object)

    def __init__(self, name: str, text: str, words: Iterable[tuple[StrEnum, str]]) -> None:
        super().__init__()
        self._name = name
        self._group = QButtonGroup(self)
        self._values: dict[QAbstractButton, StrEnum] = {}
        row = WrappingRows(gap=8, fill=False)
        for value, word in words:
            chip = Chip(word)
            chip.setAccessibleName(f"{text}: {word}")
            self._values[chip] = value
            self._group.addButton(chip)
            row.addWidget(chip)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 0, 6, 0)
        column.addWidget(Text(text))
        column.addLayout(row)
        self._group.buttonClicked.connect(self._on_button_clicked)

    def show_value(self, value: object) -> None:
        """Press the chip of this value; sends no signal."""
        for chip, known in self._values.items():
            if known == value:
                chip.setChecked(True)

    def _on_button_clicked(self, chip: QAbstractButton) -> None:
        self.asked.emit(self._name, self._values[chip])


@dataclass(frozen=True)
class Scale:
    """Limits and step in percent; `whole` is what 100 % is in the preferences."""

    low: int
    high: int
    step: int = 10
    whole: float = 100


class Percent(Stepper):
    """A number in percent, between its limits."""

    asked = Signal(str, object)

    def __init__(self, name: str, text: str, scale: Scale) -> None:
        super().__init__(text)
        self._setting, self._scale = name, scale
        self._fit()
        self.chosen.connect(self._on_chosen)

    def show_value(self, value: object) -> None:
        """Show a number of the preferences; sends no signal."""
        if isinstance(value, int | float):
            self.set_value(round(value * 100 / self._scale.whole))

    def _fit(self) -> None:
        self.set_range(self._scale.low, self._scale.high, self._scale.step, "%1\N{NO-BREAK SPACE}%")

    def _on_chosen(self, percent: float) -> None:
        self.asked.emit(self._setting, round(percent * self._scale.whole / 100, 2))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._fit()
