"""The last page of the first start: a card beside the body that asks for the first mark."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPaintEvent, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sciatica_desktop.ui.kit.theme import GAP, scheme_of
from sciatica_desktop.ui.kit.widgets import Button, Text, paint_field


class FirstMark(QWidget):
    """Goes away with the first mark, or when it was read."""

    read = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.got_it = Button(self.tr("I see"))
        self.got_it.clicked.connect(self.read)
        title = Text(self.tr("Mark your first place"), 1.2, bold=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP + 4, GAP, GAP + 4, GAP + 2)
        column.setSpacing(6)
        column.addWidget(title)
        column.addWidget(Text(self.tr("Click on the body where it hurts most. Then mark where else you feel it.")))
        column.addWidget(
            Text(self.tr("Spots that often send pain there show up below. F1 helps at any time."), muted=True)
        )
        column.addWidget(self.got_it, 0, Qt.AlignmentFlag.AlignLeft)
        self.setAccessibleName(title.text())

    def paintEvent(self, event: QPaintEvent) -> None:
        scheme = scheme_of(self)
        paint_field(self, scheme.accent_soft, scheme.accent)
