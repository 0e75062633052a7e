"""The timed routine as a state machine: time is handed in as monotonic seconds, never counted in ticks."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from math import ceil

from sciatica_desktop.core.diary import Felt
from sciatica_desktop.core.dosing import MAX_PRESSURE_S
from sciatica_desktop.core.steps import ASKED, BETWEEN, PRESSURE, Step, Unit

CUE_S = 3
"""The last seconds of each step that are cued."""

WAKE_GAP_S = 5.0
"""A longer gap between two looks at the clock means that the computer slept, or was too busy to look."""

ALMOST_NOTHING_S = 1e-9
SHORTEST_S = 5.0

STOP_PAIN = 8
"""From this pain (0-10) on a press ends (clinical source: techniques, pain_scale)."""


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


@dataclass(frozen=True)
class Routine:
    """A routine and where it stands; `spent` is the time (s) used of the current step up to `since`.

    `elapsed` is the time (s) it has run in all. By unit: `seconds` of pressure really done, and how often it was `too
    much`. `curve` holds the pain (0-10) by `elapsed`, `felt` what came of a press, by unit.
    """

    steps: tuple[Step, ...]
    units: tuple[Unit, ...] = (Unit(),)
    index: int = 0
    status: Status = Status.READY
    spent: float = 0.0
    since: float = 0.0
    elapsed: float = 0.0
    seconds: tuple[float, ...] = ()
    strong: tuple[int, ...] = ()
    why: Why | None = None
    curve: tuple[tuple[float, int], ...] = ()
    felt: tuple[tuple[int, Felt], ...] = ()

    def __post_init__(self) -> None:
        if not self.steps or any(step.seconds <= 0 for step in self.steps):
            raise ValueError("a routine needs steps, each longer than 0 s")
        if not all(0 <= step.unit < len(self.units) for step in self.steps):
            raise ValueError("a step belongs to a unit that is not there")
        for name, nothing in (("seconds", 0.0), ("strong", 0)):
            if not getattr(self, name):
                object.__setattr__(self, name, (nothing,) * len(self.units))

    @property
    def step(self) -> Step:
        return self.steps[self.index]

    @property
    def unit(self) -> Unit:
        """What the current step belongs to."""
        return self.units[self.step.unit]

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
    def left(self) -> float:
        """Seconds left of the whole."""
        return self.remaining + sum(step.seconds for step in self.steps[self.index + 1 :])

    @property
    def worked(self) -> float:
        """Seconds of pressure done in the whole routine."""
        return sum(self.seconds)

    @property
    def too_much(self) -> int:
        """How often the pressure was too much."""
        return sum(self.strong)

    def planned_in(self, unit: int) -> float:
        """Seconds of pressure planned in a unit; never less than what was done, as after going back."""
        steps = (step.seconds for step in self.steps if step.unit == unit and step.phase in PRESSURE)
        return max(sum(steps), self.seconds[unit])

    @property
    def planned(self) -> float:
        """Seconds of pressure in the whole routine."""
        return sum(self.planned_in(unit) for unit in range(len(self.units)))

    @property
    def total(self) -> float:
        """Seconds of all steps."""
        return sum(step.seconds for step in self.steps)

    def pressure_on(self, unit: int) -> float:
        """Seconds of pressure done so far at the place of a unit, by all units there."""
        place = self.units[unit].place
        pairs = zip(self.units, self.seconds, strict=True)
        return sum(seconds for other, seconds in pairs if other.place == place)


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
    spent = replace(routine, spent=routine.spent + seconds, elapsed=routine.elapsed + seconds)
    return _counted(spent, seconds) if routine.step.phase in PRESSURE else spent


def _counted(routine: Routine, seconds: float) -> Routine:
    unit, done = routine.step.unit, routine.seconds
    return replace(routine, seconds=(*done[:unit], done[unit] + seconds, *done[unit + 1 :]))


def _advance(routine: Routine) -> Routine:
    ended = replace(routine, spent=routine.step.seconds)
    return _enter(ended, routine.index + 1, Status.FINISHED)


def _enter(routine: Routine, index: int, at_end: Status) -> Routine:
    """Begin a step; one that would press a place past the cap is made shorter, or left out."""
    while index < len(routine.steps):
        step = routine.steps[index]
        if step.phase not in PRESSURE:
            return replace(routine, index=index, spent=0.0)
        room = MAX_PRESSURE_S - routine.pressure_on(step.unit)
        if room >= step.seconds:
            return replace(routine, index=index, spent=0.0)
        if room >= 1:
            steps = (*routine.steps[:index], replace(step, seconds=room), *routine.steps[index + 1 :])
            return replace(routine, steps=steps, index=index, spent=0.0)
        index += 1
    return replace(routine, status=at_end)


def pause(routine: Routine, now: float, why: Why = Why.ASKED) -> Routine:
    routine = tick(routine, now)
    if routine.status is not Status.RUNNING:
        return routine
    return replace(routine, status=Status.PAUSED, why=why)


def _go(routine: Routine, index: int, now: float) -> Routine:
    """Go to another step; past the last one the routine ends as stopped, because that one was not done."""
    return _enter(replace(routine, since=now), index, Status.STOPPED)


def skip(routine: Routine, now: float) -> Routine:
    """Go to the next step; skipping the last one ends the routine as stopped."""
    routine = tick(routine, now)
    return routine if routine.over else _go(routine, routine.index + 1, now)


def skip_unit(routine: Routine, now: float) -> Routine:
    """Go to the next point, stretch or whatever comes after the current unit."""
    routine = tick(routine, now)
    if routine.over:
        return routine
    later = (at for at in range(routine.index, len(routine.steps)) if routine.steps[at].unit != routine.step.unit)
    return _go(routine, next(later, len(routine.steps)), now)


def back(routine: Routine, now: float) -> Routine:
    """Go to the step before; on the first one, start it again."""
    routine = tick(routine, now)
    return routine if routine.over else _go(routine, max(0, routine.index - 1), now)


def restart_step(routine: Routine, now: float) -> Routine:
    """Start the current step again."""
    routine = tick(routine, now)
    return routine if routine.over else _go(routine, routine.index, now)


def too_much(routine: Routine, now: float) -> Routine:
    """The pressure is too much: end this press now, and make each later one of the unit a third shorter.

    Said a moment later, in the rest after it, it still shortens the next ones.
    """
    routine = tick(routine, now)
    if routine.over or routine.step.phase not in PRESSURE | BETWEEN:
        return routine
    unit, first = routine.step.unit, routine.index + 1
    steps = tuple(
        _shorter(step) if at >= first and step.unit == unit else step for at, step in enumerate(routine.steps)
    )
    strong = tuple(count + (at == unit) for at, count in enumerate(routine.strong))
    noted = replace(routine, steps=steps, strong=strong)
    return skip(noted, now) if routine.step.phase in PRESSURE else noted


def _shorter(step: Step) -> Step:
    """A press a third shorter, but not under SHORTEST_S; other steps as they are."""
    if step.phase not in PRESSURE or step.seconds <= SHORTEST_S:
        return step
    return replace(step, seconds=max(SHORTEST_S, float(round(step.seconds * 2 / 3))))


def note_pain(routine: Routine, now: float, pain: int) -> Routine:
    """Keep the pain (0-10) of this moment; from STOP_PAIN on the press is too much. Two of one second: the later."""
    routine = tick(routine, now)
    if routine.over or routine.status is Status.READY:
        return routine
    at = float(round(routine.elapsed))
    curve = tuple(sorted({**dict(routine.curve), at: pain}.items()))
    noted = replace(routine, curve=curve)
    return too_much(noted, now) if pain >= STOP_PAIN and routine.step.phase in PRESSURE else noted


def note_felt(routine: Routine, now: float, felt: Felt) -> Routine:
    """Keep what a press brought, and go on; after nothing, once, back to finding the spot."""
    routine = tick(routine, now)
    if routine.over or routine.step.phase not in ASKED:
        return routine
    unit = routine.step.unit
    again = felt is Felt.NOTHING and (unit, Felt.NOTHING) not in routine.felt
    noted = replace(routine, felt=(*routine.felt, (unit, felt)))
    first = next(at for at, step in enumerate(routine.steps) if step.unit == unit)
    asked = [at for at, step in enumerate(routine.steps) if step.unit == unit and step.phase in ASKED]
    return _go(noted, first if again else max(asked) + 1, now)


def stop(routine: Routine, now: float) -> Routine:
    """End the routine here; what was done stays counted."""
    routine = tick(routine, now)
    return routine if routine.over else replace(routine, status=Status.STOPPED)
