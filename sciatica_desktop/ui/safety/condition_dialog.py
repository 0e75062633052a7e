"""The answers about conditions in a window of their own, to look at and to change."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from sciatica_desktop.core.conditions import Answers, Conditions
from sciatica_desktop.core.rules import Contraindication
from sciatica_desktop.core.safety import Cause
from sciatica_desktop.ui.kit.theme import metrics_of
from sciatica_desktop.ui.safety.condition_page import ConditionPage

WIDE, HIGH = 120, 36
"""The usual size, in widths of a letter and heights of a line."""


class ConditionDialog(QDialog):
    """Says what was answered when it is closed with "Go on"."""

    answered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Your health"))
        self.page = ConditionPage()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)
        self.resize(self.sizeHint())  # else Qt takes the least height of what can be scrolled
        self.page.put_off.connect(self.reject)
        self.page.answered.connect(self._on_page_answered)

    def render_conditions(
        self, rules: tuple[Contraindication, ...], known: Conditions, given: Collection[Contraindication]
    ) -> None:
        """Show all conditions with what was answered before."""
        self.page.show_conditions(rules, known, given, Cause.ASKED)
        self.page.take_focus()

    def sizeHint(self) -> QSize:
        metrics = metrics_of(1.0)
        wanted = QSize(metrics.averageCharWidth() * WIDE, metrics.height() * HIGH)
        return wanted.boundedTo(self.screen().availableSize() * 0.9)

    @Slot(object)
    def _on_page_answered(self, given: Answers) -> None:
        self.answered.emit(given)
        self.accept()
