"""Is this the spot? Press it for a moment and say what you feel."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from sciatica_desktop.core.diary import Felt
from sciatica_desktop.ui.kit.controls import Box
from sciatica_desktop.ui.kit.widgets import Chip, Text
from sciatica_desktop.ui.kit.wrapping import WrappingRows


class PressCheck(Box):
    """Three answers, and what each of them means for what to do next."""

    checked = Signal(str)

    def __init__(self) -> None:
        super().__init__(QCoreApplication.translate("PressCheck", "Is this the spot?"))
        self.box.addWidget(Text(self.tr("Press it gently for 5 seconds. What do you feel?")))
        self.chips = {
            Felt.SAME: Chip(self.tr("My usual pain"), wraps=True),
            Felt.OTHER: Chip(self.tr("Sore, but not my pain"), wraps=True),
            Felt.NOTHING: Chip(self.tr("Nothing"), wraps=True),
        }
        self._means = {
            Felt.SAME: self.tr("Then this spot is worth working on."),
            Felt.OTHER: self.tr("It may still be worth a try. Others in the list may fit better."),
            Felt.NOTHING: self.tr("Search 1 to 2 cm around it, or try another spot of the list."),
        }
        row = QWidget()
        flow = WrappingRows(row, gap=6)
        for chip in self.chips.values():
            flow.addWidget(chip)
            chip.clicked.connect(self._on_chip_clicked)
        self.box.addWidget(row)
        self.meaning = Text("", muted=True)
        self.box.addWidget(self.meaning)
        self.before = Text("", muted=True)
        self.box.addWidget(self.before)
        self.forget()

    def show_tried(self, same: int, pressed: int) -> None:
        """How often it was pressed, and how often that brought the usual pain."""
        told = self.tr("Confirmed %1 of %2 times.").replace("%1", str(same)).replace("%2", str(pressed))
        self.before.setText(told)
        self.before.setVisible(pressed > 0)

    def forget(self) -> None:
        """No answer yet."""
        for chip in self.chips.values():
            chip.setChecked(False)
        self.meaning.hide()

    def _on_chip_clicked(self) -> None:
        for answer, chip in self.chips.items():
            chosen = chip is self.sender()
            chip.setChecked(chosen)
            if chosen:
                self.meaning.setText(self._means[answer])
                self.meaning.show()
                self.checked.emit(answer)
