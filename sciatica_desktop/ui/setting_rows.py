"""A row for each kind of setting: a switch, chips, a number, a list. It asks, and shows what it is given."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QCheckBox, QSizePolicy, QVBoxLayout, QWidget

from sciatica_desktop.ui.controls import Choice, Stepper
from sciatica_desktop.ui.mirrored import in_reading_order
from sciatica_desktop.ui.preference_sections import Scale
from sciatica_desktop.ui.theme import TARGET, metrics_of, scheme_of
from sciatica_desktop.ui.widgets import Chip, Text, draw_focus_ring
from sciatica_desktop.ui.wrapped import Lines, lines
from sciatica_desktop.ui.wrapping import WrappingRows

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
        column.setContentsMargins(0, 8, 0, 2)
        column.setSpacing(8)
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


class Amount(Stepper):
    """A number between its limits, in its unit."""

    asked = Signal(str, object)

    def __init__(self, name: str, text: str, scale: Scale, unit: str) -> None:
        super().__init__(text)
        self._setting, self._scale, self._unit_text = name, scale, unit
        self.chosen.connect(self._on_chosen)

    def show_value(self, value: object) -> None:
        """Show a number of the preferences; sends no signal."""
        if isinstance(value, int | float):
            self._fit()  # not before: it shows the row, which is a window as long as it stands nowhere
            self.set_value(round(value * 100 / self._scale.whole))

    def _fit(self) -> None:
        self.set_range(self._scale.low, self._scale.high, self._scale.step, self._unit_text)

    def _on_chosen(self, amount: float) -> None:
        self.asked.emit(self._setting, round(amount * self._scale.whole / 100, 2))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._fit()


class Pick(QWidget):
    """One value from a list that the program fills; at the end of the line, or below a text that is too long."""

    asked = Signal(str, object)

    def __init__(self, name: str, text: str) -> None:
        super().__init__()
        self._name = name
        self.choice = Choice()
        self.choice.setAccessibleName(text)
        self.choice.view().setAccessibleName(text)
        label = Text(text)
        label.setBuddy(self.choice)
        row = WrappingRows(self, gap=BEFORE, fill=True)
        row.addWidget(label)
        row.addWidget(self.choice)
        self.choice.activated.connect(self._on_activated)

    def render_options(self, options: Iterable[tuple[str, str]]) -> None:
        """The values and their words."""
        self.choice.clear()
        for value, words in options:
            self.choice.addItem(words, value)

    def show_value(self, value: object) -> None:
        """Show this value; sends no signal."""
        self.choice.setCurrentIndex(max(0, self.choice.findData(value)))

    def _on_activated(self, index: int) -> None:
        self.asked.emit(self._name, self.choice.itemData(index))
