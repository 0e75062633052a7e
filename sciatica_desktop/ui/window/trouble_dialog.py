"""Says that something went wrong; what may help to find out why is folded away and can be copied."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from sciatica_desktop.ui.kit.controls import Fold
from sciatica_desktop.ui.kit.field import Pad
from sciatica_desktop.ui.kit.theme import GAP, metrics_of
from sciatica_desktop.ui.kit.widgets import Button, Look, Text

LETTERS, LINES = 60, 5
"""The usual width, in letters, and the lines of details that are seen at once."""


class TroubleDialog(QDialog):
    """Closes with its one button or Esc."""

    def __init__(self, text: str, details: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.setMinimumWidth(metrics_of(1.0).averageCharWidth() * LETTERS)
        self.fold = Fold(self.tr("Details"))
        self.details = Pad(self.tr("Details"), LINES)
        self.details.setPlainText(details)
        self.details.setReadOnly(True)
        self.fold.box.addWidget(self.details)
        self.close_it = Button(self.tr("Close"), Look.PRIMARY)
        self.close_it.setDefault(True)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.close_it)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(GAP)
        column.addWidget(Text(text, 1.15, bold=True))
        column.addWidget(self.fold)
        column.addLayout(row)
        self.fold.button.toggled.connect(self.adjustSize)
        self.close_it.clicked.connect(self.accept)
        self.close_it.setFocus()
