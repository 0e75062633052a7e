"""From the news of the state to what the views show: no decisions, only the joining of facts with words."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from sciatica_desktop.app.parts import Knowledge, State, Views
from sciatica_desktop.app.session_presenter import SessionPresenter
from sciatica_desktop.core import briefing, safety
from sciatica_desktop.core.anatomy import Side
from sciatica_desktop.core.cards import PointView, candidate_card, nerve_card, sentence
from sciatica_desktop.core.content import Technique
from sciatica_desktop.core.findings import Findings
from sciatica_desktop.core.flow import Flow
from sciatica_desktop.core.pain import Drawing
from sciatica_desktop.core.panel import Panel
from sciatica_desktop.core.plan import Plan, usual_work
from sciatica_desktop.core.safety import Cause, Verdict
from sciatica_desktop.ui.actions import Command


class Presenter(QObject):
    """Turns snapshots into finished words and pictures for the views."""

    def __init__(self, knowledge: Knowledge, state: State, views: Views, session: SessionPresenter) -> None:
        super().__init__()
        self._session = session
        self._atlas, self._content = knowledge.atlas, knowledge.content
        self._state, self._views = state, views

    @Slot(object)
    def show_findings(self, findings: Findings) -> None:
        """The list of candidates."""
        cards = tuple(candidate_card(candidate, self._content) for candidate in briefing.shown(findings))
        self._views.suggestion_list.render_findings(findings, cards, nerve_card(findings.nerve, self._content))

    @Slot(object)
    def show_last(self, drawing: Drawing) -> None:
        """Whether there is a last time to start from."""
        self._views.pain_panel.render_last(bool(drawing.felt))

    @Slot()
    def show_edits(self) -> None:
        """Which of the commands for the marks lead anywhere now."""
        pain, actions = self._state.pain, self._views.shell.actions_of
        for command, possible in (
            (Command.UNDO, pain.value.past),
            (Command.REDO, pain.value.future),
            (Command.CLEAR, pain.drawing.felt),
        ):
            actions[command].setEnabled(bool(possible) and not pain.locked)

    @Slot(object)
    def show_flow(self, flow: Flow) -> None:
        """The panel of the flow, filled."""
        if flow.panel is Panel.POINT and flow.point is not None:
            self._views.point_panel.render_point(self._point_view(*flow.point))
        elif flow.panel is Panel.SESSION and flow.treatment is not None:
            self._session.show_session(flow.treatment)
        elif flow.panel is Panel.RATING and flow.treatment is not None:
            self._session.show_rating(flow.treatment)
        elif flow.panel is Panel.SAFETY:
            self._show_safety()
        self._views.shell.show_panel(flow.panel)

    def _show_safety(self) -> None:
        """The questions when they are due or asked for; what to do when a sign is present."""
        verdict = self._state.safety.value
        cause = self._state.safety.due(self._state.pain.drawing)
        if cause is None and verdict.flags:
            self.show_verdict(verdict)
        else:
            flags = self._state.safety.questions(self._state.pain.drawing)
            self._views.safety_page.render_questions(flags, cause or Cause.OLD, self._content.screen.headings)

    @Slot(object)
    def show_verdict(self, verdict: Verdict) -> None:
        """What the answers ask for, on the safety page and above the list."""
        self._views.suggestion_list.render_freedom(verdict.freedom)
        if verdict.flags:
            content = self._content
            self._views.safety_page.render_verdict(verdict, content.help_numbers, content.help_text)

    def _point_view(self, point: str, side: Side) -> PointView:
        known = self._content.points[point]
        techniques = self._content.techniques_for(point)
        verdict = self._state.safety.value
        allowed = safety.allowed(techniques, verdict.freedom)
        hidden = len(techniques) - len(allowed)
        return PointView(
            point=known,
            side=side,
            techniques=allowed,
            tools=self._content.tools,
            group=self._content.groups.get(known.group),
            hidden_reasons=tuple(flag.title for flag in verdict.flags) if hidden else (),
            held_back=self._held_back(point, side, allowed),
            stop_rules=tuple(self._content.stop_rules.values()),
        )

    def _held_back(self, point: str, side: Side, techniques: tuple[Technique, ...]) -> tuple[str, ...]:
        """Why this point has to wait, in words."""
        if not techniques:
            return ()
        plan = Plan((usual_work(point, side, techniques[0].id, self._content),))
        return tuple(sentence(reason, self._content) for reason in self._state.flow.holding_back(plan))
