"""The way through the loop: which panel is shown, and the treatment under way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject, Signal, Slot

from sciatica_desktop.core.anatomy import Side
from sciatica_desktop.core.cards import StartRequest
from sciatica_desktop.core.content import Content
from sciatica_desktop.core.diary import Ending, Entry
from sciatica_desktop.core.flow import Flow, Treatment
from sciatica_desktop.core.freedom import Freedom
from sciatica_desktop.core.pain import Drawing
from sciatica_desktop.core.panel import Panel
from sciatica_desktop.core.routine import Routine, Status, plan
from sciatica_desktop.core.safety import Cause


class FlowState(QObject):
    """Owns the Flow. What it must know of other slices is handed in as functions."""

    changed = Signal(object)
    begun = Signal(object, object)
    worked = Signal(str, float, int)
    ended = Signal(str, object, float, int)
    rated = Signal(str, object, str)

    def __init__(
        self,
        content: Content,
        due: Callable[[], Cause | None],
        freedom: Callable[[], Freedom],
        stamp: Callable[[], tuple[str, datetime]],
        shorten: Callable[[Routine], Routine] | None = None,
    ) -> None:
        """`stamp` gives a new entry's id and start; `shorten` may cut a routine short for a demonstration."""
        super().__init__()
        self.value = Flow()
        self._content = content
        self._due = due
        self._freedom = freedom
        self._stamp = stamp
        self._shorten = shorten
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
        if not self.treating:
            panel = Panel.SAFETY if self._barred else Panel.POINT
            self._become(replace(self.value, panel=panel, point=key))

    @property
    def _barred(self) -> bool:
        """True while questions are due or techniques are locked."""
        return self._due() is not None or self._freedom().locks_techniques

    @Slot(str, object)
    def open_spot(self, point: str, side: Side) -> None:
        """The same, from a spot on the map."""
        self.open_point((point, side))

    @Slot()
    def after_answers(self) -> None:
        """The questions are answered: on to the point if that is allowed, else the safety page stays."""
        if self._freedom().locks_techniques:
            self._become(replace(self.value, panel=Panel.SAFETY))
        elif self.value.point is not None and self._due() is None:
            self._become(replace(self.value, panel=Panel.POINT))
        else:
            self.go_back()

    @Slot()
    def go_back(self) -> None:
        """Back to the marks and candidates; a treatment under way is not left like this."""
        if not self.treating:
            self._become(Flow())

    @Slot()
    def ask_safety(self) -> None:
        """Show the emergency signs now."""
        if not self.treating:
            self._become(replace(self.value, panel=Panel.SAFETY))

    def start(self, request: StartRequest, drawing: Drawing) -> None:
        """Begin a technique at the open point; nothing starts while questions are due or techniques are locked."""
        if self.value.point is None or self.value.panel is not Panel.POINT:
            return
        if self._barred:
            self.open_point(self.value.point)
            return
        point, side = self.value.point
        technique = self._content.techniques[request.technique]
        routine = plan(technique.dose, count=request.count, on=request.on, sets=request.sets)
        if self._shorten is not None:
            routine = self._shorten(routine)
        name, started = self._stamp()
        entry = Entry(
            id=name,
            started=started,
            point=point,
            side=side,
            technique=technique.id,
            tool=technique.tool,
            planned_seconds=routine.planned,
            pain_before=request.pain_before,
            drawing=drawing,
        )
        self._ending = None
        treatment = Treatment(point, side, technique.id, name, routine)
        self._become(replace(self.value, panel=Panel.SESSION, treatment=treatment))
        self.begun.emit(entry, routine)

    @Slot(object)
    def follow(self, routine: Routine) -> None:
        """Keep what the routine has come to; each new second of work is told at once."""
        treatment = self.value.treatment
        if treatment is None or self.value.panel is not Panel.SESSION:
            return
        before, self.value = treatment.routine, replace(self.value, treatment=replace(treatment, routine=routine))
        if int(routine.worked) != int(before.worked) or routine.too_much != before.too_much:
            self.worked.emit(treatment.entry, routine.worked, routine.too_much)

    @Slot()
    def note_nerve_sign(self) -> None:
        """Numbness or electric pain was felt: the routine is ending because of it."""
        self._ending = Ending.NERVE_SIGN

    @Slot(object)
    def finish(self, routine: Routine) -> None:
        """The routine is over: keep how it ended, then ask for the rating."""
        treatment = self.value.treatment
        if treatment is None or self.value.panel is not Panel.SESSION:
            return
        ending = Ending.COMPLETED if routine.status is Status.FINISHED else self._ending or Ending.STOPPED
        # Kept first: the rating page says what to do after such an ending.
        self.ended.emit(treatment.entry, ending, routine.worked, routine.too_much)
        self._become(replace(self.value, panel=Panel.RATING, treatment=replace(treatment, routine=routine)))

    def rate_later(self, entry: Entry) -> None:
        """Ask for the rating of an earlier session."""
        if self.treating or entry.technique not in self._content.techniques:
            return
        status = Status.FINISHED if entry.finished else Status.STOPPED
        routine = replace(plan(self._content.techniques[entry.technique].dose), status=status, worked=entry.seconds)
        treatment = Treatment(entry.point, entry.side, entry.technique, entry.id, routine)
        self._become(Flow(Panel.RATING, treatment=treatment))

    def rate(self, pain_after: int | None, notes: str) -> None:
        """Keep the rating (0-10, or None if skipped) and go back to the map."""
        treatment = self.value.treatment
        if treatment is None or self.value.panel is not Panel.RATING:
            return
        self.rated.emit(treatment.entry, pain_after, notes)
        self._become(Flow())
