"""Under the marks: the last session again, and the routines, each one click away."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from sciatica_desktop.ui.kit.mirrored import margins
from sciatica_desktop.ui.kit.scroll import WIDTH
from sciatica_desktop.ui.kit.widgets import Button
from sciatica_desktop.ui.kit.wrapping import WrappingRows

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
        row = WrappingRows(self)
        row.setContentsMargins(margins(SIDE, 8, SIDE + WIDTH, 12))
        row.addWidget(self.last)
        row.addWidget(self.routine)
        self.last.clicked.connect(self.last_requested)
        self.routine.clicked.connect(self.routine_requested)
        self.hide()

    def render_again(self, last: str, what: str, *, routines: bool) -> None:
        """`last` says when it was that can be done again ("" if nothing), `what` what it was.

        `routines` if any are there or being put together.
        """
        self.last.setText(last)
        self.last.setToolTip(what)
        self.last.setAccessibleDescription(what)
        self.last.setVisible(bool(last))
        self.setVisible(bool(last) or routines)
