"""What the person put together for a session, and the routine that comes of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TypeVar

from sciatica_desktop.core.anatomy import Side
from sciatica_desktop.core.content import Content, Stretch
from sciatica_desktop.core.dosing import one_set, pressing
from sciatica_desktop.core.pace import Pace
from sciatica_desktop.core.routine import Routine
from sciatica_desktop.core.steps import Block, Phase, Step, Unit

CHECK_S, ANSWER_S = 5.0, 10.0
"""How long a point is pressed to see what it brings, and how long the question after it stands."""

TURN_S = 10.0
"""Time to change to the other side, or into a stretch."""

SKIN_CHECK_S = 300.0
"""After so long with a cold pack it is time to look at the skin (clinical source: techniques, cold)."""

MINUTE_S = 60.0
T = TypeVar("T")


@dataclass(frozen=True)
class Work:
    """One technique at one point, with its dose: `count` times `on` seconds in `sets` sets."""

    point: str
    side: Side
    technique: str
    count: int
    on: float
    sets: int
    other_side: bool = False
    once: bool = False
    """A single press, shorter than any dose: for a bad day."""


@dataclass(frozen=True)
class Pull:
    """One stretch on a side: `reps` times `hold` seconds."""

    stretch: str
    side: Side
    hold: float
    reps: int


@dataclass(frozen=True)
class Plan:
    """A session as the person put it together; `heat` and `cold` in minutes, `movement` in seconds, 0 for none.

    The order is fixed: heat, easy movement, the points, the other side, stretches, cold; `stretch_first` brings the
    stretches before the points.
    """

    works: tuple[Work, ...]
    name: str = ""
    heat: float = 0.0
    movement: float = 0.0
    pulls: tuple[Pull, ...] = ()
    stretch_first: bool = False
    cold: float = 0.0

    @property
    def single(self) -> bool:
        """True if it is one technique at one point and nothing else."""
        extra = self.heat or self.movement or self.cold or self.pulls
        return len(self.works) == 1 and not extra and not self.works[0].other_side


def moved(items: tuple[T, ...], index: int, by: int) -> tuple[T, ...]:
    """The same with one of them moved up (-1) or down (+1), as far as it goes."""
    to = min(max(index + by, 0), len(items) - 1)
    rest = (*items[:index], *items[index + 1 :])
    return (*rest[:to], items[index], *rest[to:])


def stretches(content: Content) -> dict[str, Stretch]:
    """All stretches by their ids."""
    return {stretch.id: stretch for group in content.groups.values() for stretch in group.stretches}


def usual_work(point: str, side: Side, technique: str, content: Content) -> Work:
    """A technique at a point with its usual dose."""
    dose = content.techniques[technique].dose
    return Work(point, side, technique, round(dose.count.default), dose.on.default, round(dose.sets.default))


def usual_pulls(works: tuple[Work, ...], content: Content) -> tuple[Pull, ...]:
    """The first stretch of each muscle that is worked on, with its usual dose."""
    made: dict[tuple[str, Side], Pull] = {}
    for work in works:
        group = content.groups.get(content.points[work.point].group)
        for stretch in group.stretches[:1] if group else ():
            made[stretch.id, work.side] = Pull(stretch.id, work.side, stretch.hold.default, round(stretch.reps.default))
    return tuple(made.values())


class _Draft:
    """Collects units and their steps."""

    def __init__(self, content: Content) -> None:
        self.content = content
        self.units: list[Unit] = []
        self.steps: list[Step] = []

    def add(self, unit: Unit, steps: tuple[Step, ...]) -> None:
        self.steps.extend(replace(step, unit=len(self.units)) for step in steps)
        self.units.append(unit)


USUAL = Pace()


def routine_of(plan: Plan, content: Content, pace: Pace = USUAL) -> Routine:
    """The routine of a plan.

    A plan of one technique begins at once: its point was found before.
    """
    draft = _Draft(content)
    for block, phase, seconds in (
        (Block.HEAT, Phase.HEAT, plan.heat * MINUTE_S),
        (Block.MOVE, Phase.MOVE, plan.movement),
    ):
        if seconds:
            draft.add(Unit(block), (Step(phase, seconds),))
    if plan.stretch_first:
        _add_pulls(draft, plan)
    for work in plan.works:
        _add_work(draft, work, pace, find=not plan.single)
    for work in plan.works:
        _add_other_side(draft, work)
    if not plan.stretch_first:
        _add_pulls(draft, plan)
    if plan.cold:
        draft.add(Unit(Block.COLD), tuple(_cold(plan.cold * MINUTE_S)))
    return Routine(tuple(draft.steps), tuple(draft.units))


def lead_in(pace: Pace) -> float:
    """How long (s) one technique takes before its first press."""
    return sum(step.seconds for step in _opening(pace, find=False))


def _opening(pace: Pace, *, find: bool) -> list[Step]:
    """Find the spot, press it as a check, get into position."""
    steps: list[Step] = [Step(Phase.FIND, pace.find)] if find else []
    if pace.check:
        begin = [] if find else [Step(Phase.GET_READY, pace.ready)]
        steps += [*begin, Step(Phase.CHECK, CHECK_S), Step(Phase.ANSWER, ANSWER_S)]
    return [*steps, Step(Phase.GET_READY, pace.ready)]


def _add_work(draft: _Draft, work: Work, pace: Pace, *, find: bool) -> None:
    dose = draft.content.techniques[work.technique].dose
    steps = _opening(pace, find=find)
    if work.once:
        steps += one_set(dose, work.on, 0)
    else:
        steps += pressing(dose, count=work.count, on=work.on, sets=work.sets)
    draft.add(Unit(Block.TREAT, work.point, work.side, work.technique), tuple(steps))


def _add_other_side(draft: _Draft, work: Work) -> None:
    seconds = draft.content.session.other_side_s if draft.content.session else 0.0
    if seconds <= 0 or not work.other_side or work.side is Side.MIDLINE:
        return
    steps = one_set(draft.content.techniques[work.technique].dose, seconds, 0)
    unit = Unit(Block.OTHER_SIDE, work.point, work.side.other, work.technique)
    draft.add(unit, (Step(Phase.OTHER_SIDE, TURN_S), *steps))


def _add_pulls(draft: _Draft, plan: Plan) -> None:
    known = stretches(draft.content)
    for pull in plan.pulls:
        steps = [Step(Phase.GET_READY, TURN_S)]
        for number in range(1, pull.reps + 1):
            if number > 1:
                steps.append(Step(Phase.REST, known[pull.stretch].rest.default, number - 1, pull.reps - 1))
            steps.append(Step(Phase.STRETCH, pull.hold, number, pull.reps))
        draft.add(Unit(Block.STRETCH, side=pull.side, stretch=pull.stretch), tuple(steps))


def _cold(seconds: float) -> Iterator[Step]:
    """Pieces after which the skin is looked at."""
    pieces = max(1, round(seconds / SKIN_CHECK_S))
    for number in range(1, pieces + 1):
        yield Step(Phase.COLD, seconds / pieces, number, pieces)
