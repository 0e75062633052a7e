"""A plan in words, ready to be shown and changed."""

from __future__ import annotations

from dataclasses import dataclass

from sciatica_desktop.core.anatomy import Side
from sciatica_desktop.core.content import Content, Range, Technique
from sciatica_desktop.core.pace import Pace
from sciatica_desktop.core.plan import Plan, Pull, Work, routine_of
from sciatica_desktop.core.plan_limits import counted_seconds
from sciatica_desktop.core.steps import Phase


@dataclass(frozen=True)
class WorkRow:
    """One technique at one point: its words, and how long (s) it takes."""

    work: Work
    title: str
    technique: Technique
    tool: str
    seconds: float


@dataclass(frozen=True)
class PullRow:
    """A stretch that fits what is worked on, and whether it is part of the plan."""

    pull: Pull
    title: str
    chosen: bool


@dataclass(frozen=True)
class PlanView:
    """A plan to look at: rows, what may be chosen, its length (s) without and with heat, and what is against it."""

    plan: Plan
    works: tuple[WorkRow, ...]
    pulls: tuple[PullRow, ...]
    heat: tuple[float, ...]
    movement: tuple[float, ...]
    cold: tuple[float, ...]
    seconds: float
    heat_seconds: float
    reasons: tuple[str, ...] = ()
    saved: tuple[str, ...] = ()


def _choices(limits: Range) -> tuple[float, ...]:
    """Nothing, the least, the usual and the most."""
    return tuple(dict.fromkeys((0.0, limits.low, limits.default, limits.high)))


def plan_view(plan: Plan, content: Content, reasons: tuple[str, ...], saved: tuple[str, ...], pace: Pace) -> PlanView:
    """The view of a plan; `reasons` say why it may not be started, `saved` are the names of other routines."""
    routine = routine_of(plan, content, pace) if plan.works else None
    session = content.session
    return PlanView(
        plan=plan,
        works=tuple(_work_row(work, content, pace) for work in plan.works),
        pulls=_pull_rows(plan, content),
        heat=_choices(session.heat.minutes) if session else (0.0,),
        movement=_choices(session.movement_s) if session else (0.0,),
        cold=_choices(session.cold.minutes) if session else (0.0,),
        seconds=counted_seconds(routine) if routine else 0.0,
        heat_seconds=sum(step.seconds for step in routine.steps if step.phase is Phase.HEAT) if routine else 0.0,
        reasons=reasons,
        saved=saved,
    )


def _work_row(work: Work, content: Content, pace: Pace) -> WorkRow:
    technique = content.techniques[work.technique]
    return WorkRow(
        work=work,
        title=content.points[work.point].plain,
        technique=technique,
        tool=content.tools[technique.tool].name,
        seconds=routine_of(Plan((work,)), content, pace).total,
    )


def _pull_rows(plan: Plan, content: Content) -> tuple[PullRow, ...]:
    """The stretches of the muscles that are worked on, in their order; chosen ones as they are in the plan."""
    chosen = {(pull.stretch, pull.side): pull for pull in plan.pulls}
    rows: dict[tuple[str, Side], PullRow] = {}
    for work in plan.works:
        group = content.groups.get(content.points[work.point].group)
        for stretch in group.stretches if group else ():
            usual = Pull(stretch.id, work.side, stretch.hold.default, round(stretch.reps.default))
            key = (stretch.id, work.side)
            rows[key] = PullRow(chosen.get(key, usual), stretch.title, key in chosen)
    return tuple(rows.values())
