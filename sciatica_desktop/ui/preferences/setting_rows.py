"""The rows of settings that are more than a switch: chips, a number, a list. Each asks, and shows what it is given."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QVBoxLayout, QWidget

from sciatica_desktop.ui.kit.choice import Choice
from sciatica_desktop.ui.kit.controls import Stepper
from sciatica_desktop.ui.kit.switch import BEFORE
from sciatica_desktop.ui.kit.widgets import Chip, Text
from sciatica_desktop.ui.kit.wrapping import WrappingRows
from sciatica_desktop.ui.preferences.preference_sections import Scale


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
