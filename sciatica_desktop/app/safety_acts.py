"""What is asked before a technique, and what happens with the answers."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from sciatica_desktop.app.parts import Host, Knowledge, State, Views
from sciatica_desktop.core import guard, safety
from sciatica_desktop.core.cards import sentences
from sciatica_desktop.core.conditions import Answers, active, asked
from sciatica_desktop.core.content import Content, RedFlag
from sciatica_desktop.core.flow import Flow
from sciatica_desktop.core.panel import Panel
from sciatica_desktop.core.safety import Cause, Verdict
from sciatica_desktop.ui.safety.advice_paper import advice_paper
from sciatica_desktop.ui.window.dialogs import Asker


class SafetyActs(QObject):
    """Shows the questions and the advice, and takes the answers."""

    def __init__(self, knowledge: Knowledge, state: State, views: Views, host: Host, asker: Asker) -> None:
        super().__init__()
        self._content: Content = knowledge.content
        self._state, self._views, self._host, self._asker = state, views, host, asker

    @property
    def _points(self) -> tuple[str, ...]:
        point = self._state.flow.value.point
        return point[:1] if point is not None else ()

    @Slot(object)
    def show_flow(self, flow: Flow) -> None:
        """Fill the page that the way leads to."""
        if flow.panel is Panel.SAFETY:
            self._show_signs()
        elif flow.panel is Panel.CONDITIONS:
            self._show_conditions(self._state.safety.conditions_due())

    def _show_signs(self) -> None:
        """The questions when they are due or asked for; what to do when a sign is present."""
        verdict, drawing = self._state.safety.value, self._state.pain.drawing
        cause = self._state.safety.due(drawing, *self._points)
        if cause is None and verdict.flags:
            self.show_verdict(verdict)
            return
        flags = safety.questions(self._content, drawing, self._state.safety.screening, cause)
        # Where not all was asked yet, a yes that could not wait is still there.
        self._ask(flags, cause or Cause.ASKED, kept=cause is Cause.NEVER)

    def _ask(self, flags: tuple[RedFlag, ...], cause: Cause, *, kept: bool, settled: bool = False) -> None:
        """Ask; the answers that were given are `kept`."""
        content = self._content
        risks = {flag.id: safety.risk(content, flag.id) for flag in flags}
        given = self._state.safety.screening.yes if kept else frozenset()
        check = safety.Check(flags, cause, content.screen, risks, content.help_numbers, given, settled)
        self._views.safety_page.render_questions(check)

    @Slot()
    def change_answers(self) -> None:
        """All questions again, as they were answered: one may have been a mistake."""
        flags, settled = tuple(self._content.red_flags.values()), self._state.safety.screening.complete is not None
        self._ask(flags, Cause.ASKED, kept=True, settled=settled)

    def _show_conditions(self, cause: Cause | None) -> None:
        known = self._state.safety.conditions
        given = active(known, self._content, self._host.now())
        self._views.safety_page.render_conditions(asked(self._content, cause), known, given, cause or Cause.ASKED)

    @Slot(object)
    def show_verdict(self, verdict: Verdict) -> None:
        """What the answers ask for, on the safety page."""
        if verdict.flags:
            content = self._content
            self._views.safety_page.render_verdict(verdict, content.help_numbers, content.help_text)

    @Slot(object)
    def take_answers(self, yes: frozenset[str]) -> None:
        """Where a sign is present, its advice comes first."""
        self._state.safety.answer(yes, self._state.pain.drawing, *self._points)
        if not self._state.safety.value.flags:
            self._state.flow.go_on()

    @Slot(object)
    def take_conditions(self, given: Answers) -> None:
        self._state.safety.answer_conditions(given, self._state.safety.conditions_due())
        self._state.flow.go_on()

    @Slot()
    def confirm_checked(self) -> None:
        self._state.safety.confirm_checked(self._state.pain.drawing)
        self._state.flow.go_on()

    @Slot()
    def show_guard(self) -> None:
        """What the history says about going on with what is marked."""
        entries, drawing = self._state.diary.value, self._state.pain.drawing
        told = guard.warnings(entries, drawing, self._host.now(), self._content)
        self._views.suggestion_list.render_guard(sentences(told, self._content))

    @Slot()
    def judge_again(self) -> None:
        """A verdict that blocks results empties the list; one that no longer does fills it again."""
        self._state.suggestions.use_drawing(self._state.pain.drawing)

    @Slot()
    def print_advice(self) -> None:
        """What to do, on paper."""
        page = advice_paper(self._state.safety.value, self._content, self._host.now())
        self._asker.print_page(self.tr("What to do now"), page)
