"""After a session: when to be reminded of the next one, if at all."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QVBoxLayout, QWidget

from sciatica_desktop.ui.kit.theme import GAP
from sciatica_desktop.ui.kit.widgets import Chip, Text
from sciatica_desktop.ui.kit.wrapping import WrappingRows

DAY = 24
"""So many hours are called tomorrow."""


class RemindRow(QWidget):
    """One chip for each time on offer, and one for none, which is pressed at first."""

    def __init__(self) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._hours: dict[QAbstractButton, int] = {}
        self.label = Text(self.tr("Remind me of the next one"))
        self._row = WrappingRows(gap=8, fill=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP // 2, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.label)
        column.addLayout(self._row)
        self.hide()

    def render_hours(self, hours: tuple[int, ...]) -> None:
        """Offer to be reminded in so many hours; without any there is nothing to choose."""
        for chip in tuple(self._hours):
            self._group.removeButton(chip)
            self._row.removeWidget(chip)
            chip.deleteLater()
        self._hours.clear()
        for number in (0, *hours):
            chip = Chip(self._words(number))
            chip.setAccessibleName(f"{self.label.text()}: {chip.text()}")
            chip.setChecked(not number)
            self._hours[chip] = number
            self._group.addButton(chip)
            self._row.addWidget(chip)
        self.setVisible(bool(hours))

    def _words(self, hours: int) -> str:
        if not hours:
            return self.tr("No")
        return self.tr("Tomorrow") if hours == DAY else self.tr("In %n hour(s)", "", hours)

    @property
    def chips(self) -> tuple[QAbstractButton, ...]:
        """All that can be chosen, none first."""
        return tuple(self._hours)

    @property
    def hours(self) -> int:
        """In how many hours to remind; 0 for not at all."""
        chip = self._group.checkedButton()
        return self._hours.get(chip, 0) if chip is not None else 0
