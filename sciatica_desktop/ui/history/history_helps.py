"""What helps me: what the pain did after each spot, technique and tool."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sciatica_desktop.core.period import Period
from sciatica_desktop.ui.history.helps_list import HelpLine, HelpsList
from sciatica_desktop.ui.history.period_choice import PeriodChoice
from sciatica_desktop.ui.kit.mirrored import margins
from sciatica_desktop.ui.kit.theme import GAP
from sciatica_desktop.ui.kit.widgets import Text


class HistoryHelps(QWidget):
    """Shows lines of a period."""

    period_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.period, self.list = PeriodChoice(Period.ALL), HelpsList()
        self.words = Text("")
        self.caution = Text(
            self.tr("Pain goes up and down by itself, too. This shows what happened after, not why."), muted=True
        )
        head = QHBoxLayout()
        head.setSpacing(GAP)
        head.addWidget(self.words, 1)
        head.addWidget(self.period)
        column = QVBoxLayout(self)
        column.setContentsMargins(margins(0, 0, 8, 0))
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.caution)
        column.addWidget(self.list, 1)
        self.period.period_chosen.connect(self.period_chosen)
        self.setAccessibleName(self.tr("What helps me"))

    def render_lines(self, lines: tuple[HelpLine, ...], words: str) -> None:
        """Show these lines under a sentence that sums them up."""
        self.words.setText(words)
        self.list.render_lines(lines)
        self.list.setVisible(bool(lines))
        self.caution.setVisible(bool(lines))
