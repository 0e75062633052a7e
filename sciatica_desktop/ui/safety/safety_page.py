"""Safety before technique: the questions, and what to do where a sign is present."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from sciatica_desktop.core.conditions import Conditions
from sciatica_desktop.core.rules import Contraindication, HelpNumber
from sciatica_desktop.core.safety import Cause, Check, Verdict
from sciatica_desktop.ui.safety.condition_page import ConditionPage
from sciatica_desktop.ui.safety.question_page import QuestionPage
from sciatica_desktop.ui.safety.verdict_page import VerdictPage


class SafetyPage(QStackedWidget):
    """Either asks the questions or says what to do."""

    answered = Signal(object)
    conditions_answered = Signal(object)
    gone_on = Signal()
    put_off = Signal()
    print_requested = Signal()
    checked_confirmed = Signal()
    change_requested = Signal()
    urgent = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.questions, self.conditions, self.verdict = QuestionPage(), ConditionPage(), VerdictPage()
        for page in (self.questions, self.conditions, self.verdict):
            self.addWidget(page)
            page.put_off.connect(self.put_off)
        self.setAccessibleName(self.tr("Safety"))
        self.questions.answered.connect(self.answered)
        self.questions.urgent.connect(self.urgent)
        self.conditions.answered.connect(self.conditions_answered)
        self.verdict.gone_on.connect(self.gone_on)
        self.verdict.print_requested.connect(self.print_requested)
        self.verdict.checked_confirmed.connect(self.checked_confirmed)
        self.verdict.change_requested.connect(self.change_requested)

    def render_questions(self, check: Check) -> None:
        """Ask about warning signs."""
        self.questions.show_questions(check)
        self._show(self.questions)

    def render_conditions(
        self,
        rules: tuple[Contraindication, ...],
        known: Conditions,
        given: Collection[Contraindication],
        cause: Cause,
    ) -> None:
        """Ask about these conditions, with what was answered before."""
        self.conditions.show_conditions(rules, known, given, cause)
        self._show(self.conditions)

    @Slot(object)
    def render_verdict(self, verdict: Verdict, numbers: tuple[HelpNumber, ...] = (), numbers_text: str = "") -> None:
        """Say what the answers ask for, with the telephone numbers for help."""
        self.verdict.show_verdict(verdict, numbers, numbers_text)
        self._show(self.verdict)

    def _show(self, page: QWidget) -> None:
        self.setCurrentWidget(page)
        self._take_focus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._take_focus()

    def _take_focus(self) -> None:
        """The focus goes to the first thing to do."""
        page = self.currentWidget()
        if self.isVisible() and isinstance(page, QuestionPage | ConditionPage | VerdictPage):
            page.take_focus()
