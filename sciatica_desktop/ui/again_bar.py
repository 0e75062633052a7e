"""Under the marks: the last session again, and the routines, each one click away."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from sciatica_desktop.ui.scroll import WIDTH
from sciatica_desktop.ui.widgets import Button

SIDE = 16


class AgainBar(QWidget):
    """Hidden as long as there is nothing to do again."""

    last_requested = Signal()
    routine_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.last = Button("", symbol="last", wraps=True)
        self.routine = Button(self.tr("Routines"), symbol="list")
        self.routine.setToolTip(self.tr("Put several spots together, with heat, stretches and cold (Ctrl+R)"))
        row = QHBoxLayout(self)
        row.setContentsMargins(SIDE, 8, SIDE + WIDTH, 12)
        row.setSpacing(8)
        policy = self.last.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Expanding)
        self.last.setSizePolicy(policy)
        row.addWidget(self.last, 1)
        row.addWidget(self.routine)
        self.last.clicked.connect(self.last_requested)
        self.routine.clicked.connect(self.routine_requested)
        self.hide()

    def render_again(self, last: str, *, routines: bool) -> None:
        """`last` says what can be done again ("" if nothing); `routines` if any are there or being put together."""
        self.last.setText(last.replace("&", "&&"))
        self.last.setVisible(bool(last))
        self.setVisible(bool(last) or routines)
