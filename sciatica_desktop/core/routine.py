"""The timed routine as a state machine: time is handed in as monotonic seconds, never counted in ticks."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from math import ceil

from sciatica_desktop.core.content import Dose, Mode

GET_READY_S = 5.0
CUE_S = 3
"""The last seconds of each step that are cued."""

WAKE_GAP_S = 5.0
"""A longer gap between two looks at the clock means that the computer slept."""

ALMOST_NOTHING_S = 1e-9
SHORTEST_S = 5.0

MAX_PRESSURE_S = 120.0
"""Most seconds of pressure on one point (clinical source: techniques, caps)."""


class Phase(StrEnum):
    """What the person does during a step."""

    GET_READY = "get_ready"
    HOLD = "hold"
    PRESS = "press"
    ROLL = "roll"
    STROKE = "stroke"
    RELEASE = "release"
    REST = "rest"
    OTHER_SIDE = "other_side"
    STRETCH = "stretch"
    HEAT = "heat"
    COLD = "cold"


PRESSURE = frozenset({Phase.HOLD, Phase.PRESS, Phase.ROLL, Phase.STROKE})


class Status(StrEnum):
    """What the routine as a whole is doing."""

    READY = "ready"
    RUNNING = "running"
    PAUSED = "paused"
    FINISHED = "finished"
    STOPPED = "stopped"


class Why(StrEnum):
    """Why a routine is paused."""

    ASKED = "asked"
    SLEPT = "slept"
    TOO_MUCH = "too_much"


@dataclass(frozen=True)
class Step:
    """A piece of a routine: its phase, its length (s) and which of how many alike it is."""

    phase: Phase
    seconds: float
    number: int = 1
    of: int = 1


@dataclass(frozen=True)
class Routine:
    """A routine and where it stands; `spent` is the time (s) used of the current step up to `since`."""

    steps: tuple[Step, ...]
    index: int = 0
    status: Status = Status.READY
    spent: float = 0.0
    since: float = 0.0
    worked: float = 0.0
    why: Why | None = None
    too_much: int = 0

    def __post_init__(self) -> None:
        if not self.steps or any(step.seconds <= 0 for step in self.steps):
            raise ValueError("a routine needs steps, each longer than 0 s")

    @property
    def step(self) -> Step:
        return self.steps[self.index]

    @property
    def next_step(self) -> Step | None:
        return self.steps[self.index + 1] if self.index + 1 < len(self.steps) else None

    @property
    def over(self) -> bool:
        return self.status in (Status.FINISHED, Status.STOPPED)

    @property
    def remaining(self) -> float:
        """Seconds left of the current step, as of the last look at the clock."""
        return max(0.0, self.step.seconds - self.spent)

    @property
    def shown_seconds(self) -> int:
        """The whole seconds to show: 30 at the start of a hold of 30 s, 0 only when it is over."""
        return ceil(self.remaining - ALMOST_NOTHING_S)

    @property
    def planned(self) -> float:
        """Seconds of pressure in the whole routine."""
        return sum(step.seconds for step in self.steps if step.phase in PRESSURE)

    @property
    def total(self) -> float:
        """Seconds of all steps."""
        return sum(step.seconds for step in self.steps)


def plan(dose: Dose, *, count: float | None = None, on: float | None = None, sets: float | None = None) -> Routine:
    """The routine of a dose; values left out are its defaults, and each is kept within its range.

    Pressure on one point never passes MAX_PRESSURE_S: presses too many are left out.
    """
    on_s = dose.on.clamp(dose.on.default if on is None else on)
    number = round(dose.count.clamp(dose.count.default if count is None else count))
    rounds = round(dose.sets.clamp(dose.sets.default if sets is None else sets))
    if dose.mode in (Mode.ROLL, Mode.STROKE):
        return _sets_of_strokes(dose, number * on_s, rounds)
    phase = Phase.PRESS if dose.mode is Mode.PULSE else Phase.HOLD
    between = Phase.RELEASE if dose.mode is Mode.PULSE else Phase.REST
    allowed = max(1, min(number * rounds, int(MAX_PRESSURE_S // on_s)))
    steps = [Step(Phase.GET_READY, GET_READY_S)]
    for index in range(allowed):
        if index:
            steps.append(Step(between, dose.off.default, index, allowed - 1))
        steps.append(Step(phase, on_s, index + 1, allowed))
    return Routine(tuple(steps))


def _sets_of_strokes(dose: Dose, set_s: float, rounds: int) -> Routine:
    phase = Phase.ROLL if dose.mode is Mode.ROLL else Phase.STROKE
    allowed = max(1, min(rounds, int(MAX_PRESSURE_S // set_s)))
    steps = [Step(Phase.GET_READY, GET_READY_S)]
    for index in range(allowed):
        if index:
            steps.append(Step(Phase.REST, dose.rest.default, index, allowed - 1))
        steps.append(Step(phase, min(set_s, MAX_PRESSURE_S), index + 1, allowed))
    return Routine(tuple(steps))


def start(routine: Routine, now: float) -> Routine:
    """Begin, or go on after a pause."""
    if routine.status not in (Status.READY, Status.PAUSED):
        return routine
    return replace(routine, status=Status.RUNNING, since=now, why=None)


def tick(routine: Routine, now: float) -> Routine:
    """Bring the routine up to date. After a gap of more than WAKE_GAP_S it is paused where it stood before the gap."""
    if routine.status is not Status.RUNNING:
        return routine
    gap = now - routine.since
    if gap < 0 or gap > WAKE_GAP_S:
        return replace(routine, status=Status.PAUSED, since=now, why=Why.SLEPT)
    while gap > 0 and routine.status is Status.RUNNING:
        used = min(gap, routine.remaining)
        routine = _spend(routine, used)
        gap -= used
        if routine.remaining <= ALMOST_NOTHING_S:
            routine = _advance(routine)
    return replace(routine, since=now)


def _spend(routine: Routine, seconds: float) -> Routine:
    worked = seconds if routine.step.phase in PRESSURE else 0.0
    return replace(routine, spent=routine.spent + seconds, worked=routine.worked + worked)


def _advance(routine: Routine) -> Routine:
    if routine.next_step is None:
        return replace(routine, status=Status.FINISHED, spent=routine.step.seconds)
    return replace(routine, index=routine.index + 1, spent=0.0)


def pause(routine: Routine, now: float, why: Why = Why.ASKED) -> Routine:
    routine = tick(routine, now)
    if routine.status is not Status.RUNNING:
        return routine
    return replace(routine, status=Status.PAUSED, why=why)


def skip(routine: Routine, now: float) -> Routine:
    """Go to the next step; skipping the last one ends the routine as stopped, because it was not done."""
    routine = tick(routine, now)
    if routine.over:
        return routine
    if routine.next_step is None:
        return replace(routine, status=Status.STOPPED)
    return replace(routine, index=routine.index + 1, spent=0.0, since=now)


def back(routine: Routine, now: float) -> Routine:
    """Go to the step before; on the first one, start it again."""
    routine = tick(routine, now)
    if routine.over:
        return routine
    return replace(routine, index=max(0, routine.index - 1), spent=0.0, since=now)


def restart_step(routine: Routine, now: float) -> Routine:
    routine = tick(routine, now)
    return routine if routine.over else replace(routine, spent=0.0, since=now)


def too_much(routine: Routine, now: float) -> Routine:
    """The pressure is too much: end this press now, and make each later one a third shorter."""
    routine = tick(routine, now)
    if routine.over or routine.step.phase not in PRESSURE:
        return routine
    done, rest = routine.steps[: routine.index + 1], routine.steps[routine.index + 1 :]
    steps = (*done, *map(_shorter, rest))
    return skip(replace(routine, steps=steps, too_much=routine.too_much + 1), now)


def _shorter(step: Step) -> Step:
    """A press a third shorter, but not under SHORTEST_S; other steps as they are."""
    if step.phase not in PRESSURE or step.seconds <= SHORTEST_S:
        return step
    return replace(step, seconds=max(SHORTEST_S, float(round(step.seconds * 2 / 3))))


def stop(routine: Routine, now: float) -> Routine:
    """End the routine here; what was done stays counted."""
    routine = tick(routine, now)
    return routine if routine.over else replace(routine, status=Status.STOPPED)
