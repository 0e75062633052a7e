"""Sessions that are put together: what the routine panel shows, what it asks for, and what can be done again."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject, Slot

from sciatica_desktop.app.notices import Notices
from sciatica_desktop.app.parts import Host, Knowledge, State, Views
from sciatica_desktop.core.cards import StartRequest, sentence
from sciatica_desktop.core.diary import Entry, Kind
from sciatica_desktop.core.flow import Flow
from sciatica_desktop.core.pace import pace_of
from sciatica_desktop.core.panel import Panel
from sciatica_desktop.core.plan import Plan, Work
from sciatica_desktop.core.plan_view import plan_view
from sciatica_desktop.core.problems import Problem
from sciatica_desktop.core.routine import Routine
from sciatica_desktop.ui.kit.lists import list_text
from sciatica_desktop.ui.window.rail import PlaceName


class Plans(QObject):
    """Joins the draft of a session with its words, and its requests with what they need."""

    def __init__(self, knowledge: Knowledge, state: State, views: Views, host: Host, notices: Notices) -> None:
        super().__init__()
        self._content, self._state, self._views = knowledge.content, state, views
        self._host, self._notices = host, notices

    @Slot()
    def show(self) -> None:
        """The draft as it is now, with what is against it."""
        plans = self._state.plans
        plan = plans.value
        reasons = tuple(sentence(reason, self._content) for reason in self._state.flow.holding_back(plan))
        names = tuple(saved.name for saved in plans.saved)
        pace = pace_of(self._state.preferences.value)
        self._views.routine_panel.render_plan(plan_view(plan, self._content, reasons, names, pace))
        self.show_again()

    @Slot(object)
    def follow(self, flow: Flow) -> None:
        """What is against the draft may be another thing each time it is looked at."""
        if flow.panel is Panel.ROUTINE:
            self.show()

    @Slot()
    def show_again(self) -> None:
        """What can be done again with two clicks."""
        plans = self._state.plans
        last, what = ("", "") if plans.last is None else (self._last_words(), self._what(plans.last))
        self._views.again_bar.render_again(last, what, routines=bool(plans.saved or plans.value.works))

    def _last_words(self) -> str:
        """When it was."""
        days = self._days_ago()
        if days == 0:
            return self.tr("Same as earlier today")
        return self.tr("Same as yesterday") if days == 1 else self.tr("Same as last time")

    def _what(self, plan: Plan) -> str:
        """What it was: the name of a routine, or the spots."""
        return plan.name or list_text(dict.fromkeys(self._content.points[work.point].plain for work in plan.works))

    def _days_ago(self) -> int | None:
        """How many days the last session lies back."""
        sessions = (entry.started.date() for entry in self._state.diary.value if entry.kind is Kind.SESSION)
        last: date | None = next(sessions, None)
        return (self._host.now().date() - last).days if last is not None else None

    @Slot(object)
    def add(self, request: StartRequest) -> None:
        """Put the technique of the open point into the draft, and show it."""
        key = self._state.flow.value.point
        if key is not None:
            self._state.plans.add(Work(*key, request.technique, request.count, request.on, request.sets))
            self.open()

    @Slot()
    def open(self) -> None:
        """Show the draft, from any place."""
        self._views.shell.show_place(PlaceName.MAP)
        self.show()
        self._state.flow.open_routine()

    @Slot()
    def open_last(self) -> None:
        """The same as last time: one more click starts it."""
        self._state.plans.open_last()
        self.open()

    @Slot(object)
    def start(self, pain: int | None) -> None:
        self._state.flow.begin(self._state.plans.value, pain, self._state.pain.drawing)

    @Slot(object, object)
    def remember(self, _entry: Entry, _routine: Routine) -> None:
        """What began is what can be done again next time."""
        treatment = self._state.flow.value.treatment
        if treatment is not None:
            self._state.plans.remember(treatment.plan)

    @Slot(object)
    def tell_problem(self, problem: Problem) -> None:
        self._notices.say(problem)

    def tell_refused(self) -> None:
        """Routine files that do not fit are named once, at the start."""
        if self._state.plans.refused:
            self._notices.say(" ".join(self._state.plans.refused))
