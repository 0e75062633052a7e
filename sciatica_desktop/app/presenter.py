"""From the news of the state to what the views show: no decisions, only the joining of facts with words."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from sciatica_desktop.app.parts import Knowledge, State, Views
from sciatica_desktop.app.session.session_presenter import SessionPresenter
from sciatica_desktop.core import briefing
from sciatica_desktop.core.anatomy import Side
from sciatica_desktop.core.cards import PointView, around_cards, candidate_cards, limits_card, nerve_card, sentences
from sciatica_desktop.core.content import Technique
from sciatica_desktop.core.findings import Findings
from sciatica_desktop.core.flow import Flow
from sciatica_desktop.core.pain import Drawing
from sciatica_desktop.core.panel import Panel
from sciatica_desktop.core.plan import Plan, usual_work


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
        cards = candidate_cards(briefing.shown(findings), self._content)
        nerve, around = nerve_card(findings.nerve, self._content), around_cards(findings, self._content)
        self._views.suggestion_list.render_findings(findings, cards, nerve, around)
        self.show_open_point()

    @Slot(object)
    def show_last(self, drawing: Drawing) -> None:
        """Whether there is a last time to start from."""
        self._views.pain_panel.render_last(bool(drawing.felt))

    @Slot(object)
    def show_flow(self, flow: Flow) -> None:
        """The panel of the flow, filled."""
        if flow.panel is Panel.POINT and flow.point is not None:
            self._views.point_panel.render_point(self.point_view(*flow.point))
        elif flow.panel is Panel.SESSION and flow.treatment is not None:
            self._session.show_session(flow.treatment)
        elif flow.panel is Panel.RATING and flow.treatment is not None:
            self._session.show_rating(flow.treatment)
        self._views.shell.show_panel(flow.panel)

    @Slot()
    def show_freedom(self) -> None:
        """What the safety answers leave, above the list; an open point follows at once."""
        self._views.suggestion_list.render_limits(limits_card(self._state.allowance(), self._content))
        self.show_open_point()

    @Slot()
    def show_open_point(self) -> None:
        """An open point, with what holds for it now."""
        flow = self._state.flow.value
        if flow.panel is Panel.POINT and flow.point is not None:
            self._views.point_panel.render_point(self.point_view(*flow.point))

    def point_view(self, point: str, side: Side) -> PointView:
        """A point on one side with what may be done there now."""
        content, allowance = self._content, self._state.allowance()
        known, allowed = content.points[point], allowance.at(point, side)
        return PointView(
            point=known,
            side=side,
            techniques=allowed,
            tools=content.tools,
            group=content.groups.get(known.group),
            hidden_reasons=sentences(allowance.left_out(point, side), content),
            held_back=self._held_back(point, side, allowed),
            keep_in_mind=sentences(allowance.keep_in_mind(point, side), content),
            stop_rules=tuple(content.stop_rules.values()),
            no_go_zones=content.no_go_zones,
            tried=self._state.suggestions.own.of((point, side)),
        )

    def _held_back(self, point: str, side: Side, techniques: tuple[Technique, ...]) -> tuple[str, ...]:
        """Why this point has to wait, in words."""
        if not techniques:
            return ()
        plan = Plan((usual_work(point, side, techniques[0].id, self._content),))
        return sentences(self._state.flow.holding_back(plan), self._content)
