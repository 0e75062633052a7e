"""Where on the body something is: the sides, and the parts of the body."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sciatica_desktop.core.anatomy import Side
from sciatica_desktop.core.body_parts import BodyPart, Where
from sciatica_desktop.ui.kit.texts import word
from sciatica_desktop.ui.kit.widgets import Chip, Text
from sciatica_desktop.ui.kit.wrapping import WrappingRows

SIDES = (Side.LEFT, Side.RIGHT)


class WhereRow(QWidget):
    """Chips for sides and parts; with no side chosen both are meant, with no part everything."""

    changed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.sides = {side: Chip(word(side)) for side in SIDES}
        self.parts = {part: Chip(word(part)) for part in BodyPart}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(Text(self.tr("Where? Until you say so, it counts everywhere."), bold=True))
        for chips in (self.sides.values(), self.parts.values()):
            row = QWidget()
            flow = WrappingRows(row, gap=6, fill=False)
            for chip in chips:
                chip.setAccessibleName(f"{name}: {chip.text()}")
                chip.clicked.connect(self.changed)
                flow.addWidget(chip)
            column.addWidget(row)

    @property
    def where(self) -> Where:
        """What is chosen."""
        sides = [side for side, chip in self.sides.items() if chip.isChecked()] or list(SIDES)
        parts = [part for part, chip in self.parts.items() if chip.isChecked()]
        return frozenset(
            (part, side) for part in parts for side in ([Side.MIDLINE] if part is BodyPart.ELSEWHERE else sides)
        )

    def give(self, where: Where) -> None:
        """Show a choice; sends no signal."""
        for part, chip in self.parts.items():
            chip.setChecked(any(part is each for each, _ in where))
        for side, chip in self.sides.items():
            chip.setChecked(any(side is each for _, each in where))
