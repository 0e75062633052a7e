"""How strong the pain is before a session, in one line: what lies above it must stay in sight."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sciatica_desktop.ui.kit.pain_line import PainLine
from sciatica_desktop.ui.kit.widgets import Text
from sciatica_desktop.ui.kit.wrapping import WrappingRows


class PainBefore(QWidget):
    """The question, what its ends mean, and the scale."""

    def __init__(self) -> None:
        super().__init__()
        self.scale = PainLine()
        words = WrappingRows(gap=8)
        words.addWidget(Text(self.tr("How strong is the pain now?"), bold=True))
        ends = Text(self.tr("0 is none, 10 the worst"), 0.9, muted=True)
        ends.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        words.addWidget(ends)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(words)
        column.addWidget(self.scale)
