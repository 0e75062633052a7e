"""The way through the loop: which panel is shown, and the treatment under way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from PySide6.QtCore import QObject, Signal, Slot

from sciatica_desktop.core.allowance import Allowance
from sciatica_desktop.core.anatomy import Side
from sciatica_desktop.core.cards import StartRequest
from sciatica_desktop.core.content import Content
from sciatica_desktop.core.diary import Ending, Entry, Press
from sciatica_desktop.core.findings import Reason
from sciatica_desktop.core.flow import Flow, Treatment
from sciatica_desktop.core.pace import Pace
from sciatica_desktop.core.pacing import waits
from sciatica_desktop.core.pain import Drawing
from sciatica_desktop.core.panel import Panel
from sciatica_desktop.core.plan import Plan, Work, routine_of, usual_work
from sciatica_desktop.core.plan_limits import over
from sciatica_desktop.core.routine import Routine, Status
from sciatica_desktop.core.safety import Cause
from sciatica_desktop.core.script import PRESSING, parts_of

UNASKED = Pace(check=False)


@dataclass(frozen=True)
class Surroundings:
    """What the flow must know of the rest of the program.

    `due` tells why the red-flag questions come first at some points, `conditions_due` why those about conditions do,
    `allowance` what may be done, `stamp` gives a new id and the time, `entries` the newest sessions, `pace` how the
    session of a plan goes, `shorten` may cut a routine for a demonstration.
    """

    due: Callable[..., Cause | None]
    allowance: Callable[[], Allowance]
    stamp: Callable[[], tuple[str, datetime]]
    conditions_due: Callable[[], Cause | None] = lambda: None
    entries: Callable[[], tuple[Entry, ...]] = tuple
    pace: Callable[[Plan], Pace] = lambda plan: UNASKED
    shorten: Callable[[Routine], Routine] = lambda routine: routine


class FlowState(QObject):
    """Owns the Flow. What it must know of other slices is handed in."""

    changed = Signal(object)
    begun = Signal(object, object)
    refused = Signal(object)
    worked = Signal(str, object)
    sampled = Signal(str, float, int)
    pressed = Signal(object)
    ended = Signal(str, object, float, int)
    rated = Signal(str, object, str)

    def __init__(self, content: Content, around: Surroundings) -> None:
        super().__init__()
        self.value = Flow()
        self._content = content
        self._around = around
        self._ending: Ending | None = None

    def _become(self, flow: Flow) -> None:
        if flow != self.value:
            self.value = flow
            self.changed.emit(flow)

    @property
    def treating(self) -> bool:
        return self.value.panel is Panel.SESSION

    @Slot(object)
    def open_point(self, key: tuple[str, Side]) -> None:
        """Show a point; the red-flag questions come first when they are due."""
        self._open(Panel.POINT, key)

    def _open(self, panel: Panel, key: tuple[str, Side] | None) -> None:
        if not self.treating:
            shown = self._barred(*key[:1] if key else ()) or panel
            self._become(replace(self.value, panel=shown, wanted=panel, point=key))

    def _barred(self, *points: str) -> Panel | None:
        """The page that comes before a technique at these points: questions that are due, or why there is none now."""
        if self._around.due(*points) is not None or self._around.allowance().freedom.locks_techniques:
            return Panel.SAFETY
        return None if self._around.conditions_due() is None else Panel.CONDITIONS

    @Slot(str, object)
    def open_spot(self, point: str, side: Side) -> None:
        """The same, from a spot on the map."""
        self.open_point((point, side))

    @Slot()
    def open_routine(self) -> None:
        """Show what is put together for a session; the questions come first when they are due."""
        self._open(Panel.ROUTINE, None)

    @Slot()
    def go_on(self) -> None:
        """Questions are answered or advice was read: on to where they were asked for, if nothing else is due."""
        barred = self._barred(*self.value.point[:1] if self.value.point else ())
        if self._around.allowance().freedom.locks_techniques:
            self._become(replace(self.value, panel=Panel.SAFETY))
        elif self.value.point is None and self.value.wanted is not Panel.ROUTINE:
            self.go_back()
        else:
            self._become(replace(self.value, panel=barred or self.value.wanted))

    @Slot()
    def go_back(self) -> None:
        """Back to the marks and candidates; a treatment under way is not left like this."""
        if not self.treating:
            self._become(Flow())

    @Slot()
    def ask_conditions(self) -> None:
        """Show the answers about conditions, to change them."""
        if not self.treating:
            self._become(replace(self.value, panel=Panel.CONDITIONS))

    @Slot()
    def ask_safety(self) -> None:
        """Show the emergency signs now."""
        if not self.treating:
            self._become(replace(self.value, panel=Panel.SAFETY))

    def start(self, request: StartRequest, drawing: Drawing) -> None:
        """Begin a technique at the open point."""
        if self.value.point is None or self.value.panel is not Panel.POINT:
            return
        point, side = self.value.point
        work = Work(point, side, request.technique, request.count, request.on, request.sets)
        self.begin(Plan((work,)), request.pain_before, drawing)

    def holding_back(self, plan: Plan) -> tuple[Reason, ...]:
        """Why a plan may not be started now; nothing if it may."""
        content, around = self._content, self._around
        reasons = over(plan, content, around.pace(plan)) or around.allowance().why_not_plan(plan)
        if reasons:
            return reasons
        now = around.stamp()[1]
        return tuple(wait.reason for wait in waits(plan, around.entries(), now, content))

    def begin(self, plan: Plan, pain_before: int | None, drawing: Drawing) -> None:
        """Begin a session; nothing starts while questions are due, techniques are locked or a limit is reached."""
        if self.treating:
            return
        barred = self._barred(*(work.point for work in plan.works))
        if barred is not None:
            self._become(replace(self.value, panel=barred))
            return
        reasons = self.holding_back(plan)
        if reasons:
            self.refused.emit(reasons)
            return
        routine = self._around.shorten(routine_of(plan, self._content, self._around.pace(plan)))
        name, started = self._around.stamp()
        first, parts = plan.works[0], parts_of(routine, self._content)
        entry = Entry(
            id=name,
            started=started,
            point=first.point,
            side=first.side,
            technique=first.technique,
            tool=parts[0].tool,
            planned_seconds=routine.planned,
            pain_before=pain_before,
            drawing=drawing,
        )
        self._ending = None
        point = self.value.point or (first.point, first.side)
        self._become(replace(self.value, panel=Panel.SESSION, point=point, treatment=Treatment(plan, routine, name)))
        self.begun.emit(entry.with_parts(parts), routine)

    @Slot(object)
    def follow(self, routine: Routine) -> None:
        """Keep what the routine has come to; each second of work, each pain and each press is told at once."""
        treatment = self.value.treatment
        if treatment is None or not self.treating:
            return
        before, name = treatment.routine, treatment.entry
        self.value = replace(self.value, treatment=replace(treatment, routine=routine))
        if int(routine.worked) != int(before.worked) or routine.strong != before.strong:
            self.worked.emit(name, parts_of(routine, self._content))
        for at, pain in routine.curve:
            if (at, pain) not in before.curve:
                self.sampled.emit(name, at, pain)
        for number, felt in routine.felt[len(before.felt) :]:
            press_id, now = self._around.stamp()
            point, side = routine.units[number].place
            self.pressed.emit(Press(press_id, now, point, side, felt, name))
        self._look_at(routine)

    def _look_at(self, routine: Routine) -> None:
        """The point that is worked on now is the one to look at."""
        if routine.unit.block in PRESSING and routine.unit.place != self.value.point:
            self._become(replace(self.value, point=routine.unit.place))

    @Slot()
    def note_nerve_sign(self) -> None:
        """Numbness or electric pain was felt: the routine is ending because of it."""
        self._ending = Ending.NERVE_SIGN

    @Slot(object)
    def finish(self, routine: Routine) -> None:
        """The routine is over: keep how it ended, then ask for the rating."""
        treatment = self.value.treatment
        if treatment is None or not self.treating:
            return
        ending = Ending.COMPLETED if routine.status is Status.FINISHED else self._ending or Ending.STOPPED
        # Kept first: the rating page says what to do after such an ending.
        self.worked.emit(treatment.entry, parts_of(routine, self._content))
        self.ended.emit(treatment.entry, ending, routine.worked, routine.too_much)
        self._become(replace(self.value, panel=Panel.RATING, treatment=replace(treatment, routine=routine)))

    def rate_later(self, entry: Entry) -> None:
        """Ask for the rating of an earlier session."""
        content = self._content
        known = [p for p in entry.parts if p.technique in content.techniques and p.point in content.points]
        if self.treating or not known:
            return
        plan = Plan(tuple(usual_work(part.point, part.side, part.technique, content) for part in known))
        status = Status.FINISHED if entry.finished else Status.STOPPED
        done = replace(
            routine_of(plan, content, UNASKED),
            status=status,
            seconds=tuple(part.seconds for part in known),
            strong=tuple(part.too_much for part in known),
        )
        self._become(Flow(Panel.RATING, treatment=Treatment(plan, done, entry.id, late=True)))

    def rate(self, pain_after: int | None, notes: str) -> None:
        """Keep the rating (0-10, or None if skipped) and go back to the map."""
        treatment = self.value.treatment
        if treatment is None or self.value.panel is not Panel.RATING:
            return
        self.rated.emit(treatment.entry, pain_after, notes)
        self._become(Flow())
