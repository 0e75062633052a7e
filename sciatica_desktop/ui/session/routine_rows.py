"""The rows of a routine that is put together: a spot with its technique, and one of a few lengths of time."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from sciatica_desktop.core.anatomy import Side
from sciatica_desktop.core.plan_view import WorkRow
from sciatica_desktop.ui.kit.controls import Box
from sciatica_desktop.ui.kit.lists import joined
from sciatica_desktop.ui.kit.switch import Switch
from sciatica_desktop.ui.kit.texts import seconds_text, side_word
from sciatica_desktop.ui.kit.widgets import Button, Chip, Text
from sciatica_desktop.ui.kit.wrapping import WrappingRows
from sciatica_desktop.ui.session.dose_box import dose_line


class SpotRow(Box):
    """One technique at one point: what it is, how long it takes, up, down, away, and the other side too."""

    moved = Signal(int, int)
    removed = Signal(int)
    other_side_asked = Signal(int, bool)

    def __init__(self, index: int, row: WorkRow, count: int) -> None:
        super().__init__()
        self._index = index
        self.up, self.down, self.away = Button("", symbol="up"), Button("", symbol="down"), Button("", symbol="close")
        work, title = row.work, row.title
        side = side_word(work.side)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Text(f"{index + 1}. {title}", 1.05, bold=True))
        words.addWidget(Text(joined(side, row.tool), muted=True))
        line = dose_line(row.technique.dose, work.count, work.on, work.sets)
        words.addWidget(Text(f"{line} · {seconds_text(row.seconds)}", muted=True))
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addLayout(words, 1)
        for button, name in (
            (self.up, self.tr("Earlier: %1")),
            (self.down, self.tr("Later: %1")),
            (self.away, self.tr("Take out: %1")),
        ):
            button.setAccessibleName(name.replace("%1", title))
            button.setToolTip(name.replace("%1", title))
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.up.setEnabled(index > 0)
        self.down.setEnabled(index < count - 1)
        self.box.addLayout(head)
        self.other = Switch("other_side", self.tr("Then once on the other side, at half the pressure"))
        self.other.show_value(work.other_side)
        self.other.setVisible(work.side is not Side.MIDLINE)
        self.box.addWidget(self.other)
        self.up.clicked.connect(self._on_up_clicked)
        self.down.clicked.connect(self._on_down_clicked)
        self.away.clicked.connect(self._on_away_clicked)
        self.other.asked.connect(self._on_other_asked)

    def _on_up_clicked(self) -> None:
        self.moved.emit(self._index, -1)

    def _on_down_clicked(self) -> None:
        self.moved.emit(self._index, 1)

    def _on_away_clicked(self) -> None:
        self.removed.emit(self._index)

    def _on_other_asked(self, _name: str, wanted: object) -> None:
        self.other_side_asked.emit(self._index, bool(wanted))


class LengthRow(QWidget):
    """A name and a few lengths of time to choose from, the first of them none."""

    chosen = Signal(float)

    def __init__(self, name: str, unit_s: float) -> None:
        """`unit_s` is how many seconds one of the values stands for."""
        super().__init__()
        self._name, self._unit = name, unit_s
        self._values: tuple[float, ...] = ()
        self._group = QButtonGroup(self)
        self._row = WrappingRows(gap=6, fill=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(Text(name))
        column.addLayout(self._row)
        self._group.idClicked.connect(self._on_id_clicked)

    def render_values(self, values: tuple[float, ...], chosen: float) -> None:
        """Offer these; sends no signal."""
        if values != self._values:
            self._values = values
            for number, value in enumerate(values):
                text = seconds_text(value * self._unit) if value else self.tr("None")
                chip = Chip(text)
                chip.setAccessibleName(f"{self._name}: {text}")
                self._group.addButton(chip, number)
                self._row.addWidget(chip)
        for number, value in enumerate(values):
            self._group.button(number).setChecked(value == chosen)

    def _on_id_clicked(self, number: int) -> None:
        self.chosen.emit(self._values[number])
