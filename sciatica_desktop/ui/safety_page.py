"""Safety before technique: the questions, and what to do where a sign is present."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget

from sciatica_desktop.core.content import RedFlag
from sciatica_desktop.core.rules import HelpNumber
from sciatica_desktop.core.safety import Cause, Verdict
from sciatica_desktop.ui.question_page import QuestionPage
from sciatica_desktop.ui.verdict_page import VerdictPage


class SafetyPage(QStackedWidget):
    """Either asks the questions or says what to do."""

    answered = Signal(object)
    put_off = Signal()
    print_requested = Signal()
    checked_confirmed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.questions, self.verdict = QuestionPage(), VerdictPage()
        self.addWidget(self.questions)
        self.addWidget(self.verdict)
        self.setAccessibleName(self.tr("Safety"))
        self.questions.answered.connect(self.answered)
        self.questions.put_off.connect(self.put_off)
        self.verdict.put_off.connect(self.put_off)
        self.verdict.print_requested.connect(self.print_requested)
        self.verdict.checked_confirmed.connect(self.checked_confirmed)

    @Slot(object, object)
    def render_questions(
        self, flags: tuple[RedFlag, ...], cause: Cause, headings: Mapping[str, str] | None = None
    ) -> None:
        """Ask about these signs; `headings` are the titles of their groups."""
        self.questions.show_questions(flags, cause, headings or {})
        self.setCurrentWidget(self.questions)
        self._take_focus()

    @Slot(object)
    def render_verdict(self, verdict: Verdict, numbers: tuple[HelpNumber, ...] = (), numbers_text: str = "") -> None:
        """Say what the answers ask for, with the telephone numbers for help."""
        self.verdict.show_verdict(verdict, numbers, numbers_text)
        self.setCurrentWidget(self.verdict)
        self._take_focus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._take_focus()

    def _take_focus(self) -> None:
        """The focus goes to the first thing to do."""
        page = self.currentWidget()
        if self.isVisible() and isinstance(page, QuestionPage | VerdictPage):
            page.take_focus()
