"""Which sound belongs to a change of the routine."""

from __future__ import annotations

from enum import StrEnum

from sciatica_desktop.core.routine import CUE_S, PRESSURE, Routine, Status


class Cue(StrEnum):
    """The sounds; each has its file in `assets/sounds`."""

    START = "start"
    TICK = "tick"
    HALF = "half"
    RELEASE = "release"
    DONE = "done"


def cue_between(old: Routine | None, new: Routine, *, half_time: bool = False) -> Cue | None:
    """The cue between two looks at the clock, or None.

    A press is cued at its start, at each of its last CUE_S seconds and at its release; with `half_time` in its middle
    too.
    """
    if new.status is Status.FINISHED:
        return Cue.DONE
    if old is None or new.status is not Status.RUNNING:
        return None
    if new.index > old.index:
        return Cue.START if new.step.phase in PRESSURE else Cue.RELEASE
    if new.shown_seconds < old.shown_seconds <= CUE_S + 1:
        return Cue.TICK
    if half_time and new.step.phase in PRESSURE and new.index == old.index and _passes_half(old, new):
        return Cue.HALF
    return None


def _passes_half(old: Routine, new: Routine) -> bool:
    half = new.step.seconds / 2
    return old.spent < half <= new.spent
