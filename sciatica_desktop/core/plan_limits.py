"""What a session may not go over: spots, pressure on each, and its whole length, each with the reason in words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from sciatica_desktop.core.content import Content
from sciatica_desktop.core.dosing import pressing, pressure
from sciatica_desktop.core.findings import Reason
from sciatica_desktop.core.pace import Pace
from sciatica_desktop.core.plan import MINUTE_S, USUAL, Plan, Work, routine_of
from sciatica_desktop.core.routine import Routine
from sciatica_desktop.core.steps import Phase

BROAD_TOOLS = frozenset({"foam_roller", "massage_stick"})
"""Their pressure adds up over a whole muscle, not over a point (clinical source: techniques, caps)."""


def work_pressure(work: Work, content: Content) -> float:
    """Seconds of pressure of one technique at one point."""
    return pressure(pressing(content.techniques[work.technique].dose, count=work.count, on=work.on, sets=work.sets))


def counted_seconds(routine: Routine) -> float:
    """How long a routine is for the limit of a session: heat does not count (clinical source: techniques, heat)."""
    return sum(step.seconds for step in routine.steps if step.phase is not Phase.HEAT)


def over(plan: Plan, content: Content, pace: Pace = USUAL) -> tuple[Reason, ...]:
    """What a plan goes over; nothing if it may be started."""
    if not plan.works:
        return (Reason("plan_empty", {}),)
    return tuple((*_places(plan, content), *_length(plan, content, pace)))


def _places(plan: Plan, content: Content) -> Iterator[Reason]:
    most, most_points = int(content.limits["max_per_point_s"]), int(content.limits["max_points"])
    if len({(work.point, work.side) for work in plan.works}) > most_points:
        yield Reason("plan_points", {"most": most_points})
    points: dict[tuple[str, str], float] = defaultdict(float)
    muscles: dict[tuple[str, str], float] = defaultdict(float)
    for work in plan.works:
        seconds = work_pressure(work, content)
        points[work.point, work.side] += seconds
        if content.techniques[work.technique].tool in BROAD_TOOLS:
            muscles[content.points[work.point].muscle, work.side] += seconds
    for (point, _), seconds in points.items():
        if seconds > most:
            yield Reason("plan_place", {"place": content.points[point].plain, "seconds": round(seconds), "most": most})
    for (muscle, _), seconds in muscles.items():
        if seconds > most:
            yield Reason("plan_place", {"place": muscle, "seconds": round(seconds), "most": most})


def _length(plan: Plan, content: Content, pace: Pace) -> Iterator[Reason]:
    most = content.limits["max_session_min"]
    seconds = counted_seconds(routine_of(plan, content, pace))
    if seconds > most * MINUTE_S:
        yield Reason("plan_long", {"minutes": -int(-seconds // MINUTE_S), "most": int(most)})
