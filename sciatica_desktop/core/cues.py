"""Which sound and which words belong to a change of the routine."""

from __future__ import annotations

from enum import StrEnum

from sciatica_desktop.core.routine import CUE_S, Routine, Status, Why
from sciatica_desktop.core.steps import PRESSURE, Phase

LONG_STEP_S = 10.0
"""Only in a step this long (s) its last seconds and its middle are said aloud."""


class Cue(StrEnum):
    """The sounds; each has its file in `assets/sounds`."""

    START = "start"
    TICK = "tick"
    HALF = "half"
    RELEASE = "release"
    TURN = "turn"
    DONE = "done"


class Said(StrEnum):
    """What the voice says, besides the phase that begins."""

    PHASE = "phase"
    LAST = "last"
    HALF = "half"
    DONE = "done"
    WAITING = "waiting"


def cue_between(old: Routine | None, new: Routine, *, half_time: bool = False) -> Cue | None:
    """The cue between two looks at the clock, or None.

    A press is cued at its start, at each of its last CUE_S seconds and at its release; with `half_time` in its middle
    too.
    """
    if old is None or (new.over and not old.over):
        return Cue.DONE if new.status is Status.FINISHED else None
    if new.status is not Status.RUNNING:
        return None
    if new.index != old.index:
        return _cue_of(new)
    if new.shown_seconds < old.shown_seconds <= CUE_S + 1:
        return Cue.TICK
    if half_time and _passes_half(old, new):
        return Cue.HALF
    return None


def _cue_of(routine: Routine) -> Cue:
    """The cue of a step that begins."""
    if routine.step.phase in PRESSURE or routine.step.phase in (Phase.CHECK, Phase.STRETCH):
        return Cue.START
    return Cue.TURN if routine.step.phase is Phase.OTHER_SIDE else Cue.RELEASE


def said_between(old: Routine | None, new: Routine, *, half_time: bool = False) -> Said | None:
    """What to say aloud between two looks at the clock, or None."""
    if new.over:
        return Said.DONE if new.status is Status.FINISHED and old is not None and not old.over else None
    if new.status is Status.PAUSED and new.why is Why.SLEPT and old is not None and old.status is Status.RUNNING:
        return Said.WAITING
    if new.status is not Status.RUNNING:
        return None
    if old is None or new.index != old.index or old.status is Status.READY:
        return Said.PHASE
    long = new.step.seconds >= LONG_STEP_S and new.step.phase in PRESSURE | {Phase.STRETCH}
    if long and new.shown_seconds == CUE_S < old.shown_seconds:
        return Said.LAST
    return Said.HALF if long and half_time and _passes_half(old, new) else None


def _passes_half(old: Routine, new: Routine) -> bool:
    half = new.step.seconds / 2
    return new.step.phase in PRESSURE and old.spent < half <= new.spent
