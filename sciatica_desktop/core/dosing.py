"""From a dose to the steps that press it: how often, how long, with what rests, and never more than the cap."""

from __future__ import annotations

from collections.abc import Iterator

from sciatica_desktop.core.content import Dose, Mode
from sciatica_desktop.core.steps import Phase, Step

MAX_PRESSURE_S = 120.0
"""Most seconds of pressure on one point (clinical source: techniques, caps)."""

PHASES = {Mode.HOLD: Phase.HOLD, Mode.PULSE: Phase.PRESS, Mode.ROLL: Phase.ROLL, Mode.STROKE: Phase.STROKE}


def pressing(
    dose: Dose, *, count: float | None = None, on: float | None = None, sets: float | None = None, unit: int = 0
) -> tuple[Step, ...]:
    """The presses of a dose with the rests between; values left out are its defaults, each is kept within its range.

    Pressure never passes MAX_PRESSURE_S: presses too many are left out.
    """
    on_s = dose.on.clamp(dose.on.default if on is None else on)
    number = round(dose.count.clamp(dose.count.default if count is None else count))
    rounds = round(dose.sets.clamp(dose.sets.default if sets is None else sets))
    if dose.mode in (Mode.ROLL, Mode.STROKE):
        length = min(number * on_s, MAX_PRESSURE_S)
        return tuple(_presses(PHASES[dose.mode], rounds, length, (Phase.REST, dose.rest.default), unit))
    between = Phase.RELEASE if dose.mode is Mode.PULSE else Phase.REST
    return tuple(_presses(PHASES[dose.mode], number * rounds, on_s, (between, dose.off.default), unit))


def _presses(phase: Phase, wanted: int, seconds: float, pause: tuple[Phase, float], unit: int) -> Iterator[Step]:
    allowed = max(1, min(wanted, int(MAX_PRESSURE_S // seconds)))
    for index in range(allowed):
        if index and pause[1] > 0:
            yield Step(pause[0], pause[1], index, allowed - 1, unit)
        yield Step(phase, seconds, index + 1, allowed, unit)


def pressure(steps: tuple[Step, ...]) -> float:
    """Seconds of pressure in these steps."""
    return sum(step.seconds for step in steps if step.phase in PHASES.values())


def one_set(dose: Dose, seconds: float, unit: int) -> tuple[Step, ...]:
    """A single set of about so many seconds, as on the other side: one hold, roll or stroke, or a few short presses."""
    if dose.mode is not Mode.PULSE:
        return (Step(PHASES[dose.mode], seconds, unit=unit),)
    both = dose.on.default + dose.off.default
    return tuple(
        _presses(Phase.PRESS, max(1, round(seconds / both)), dose.on.default, (Phase.RELEASE, dose.off.default), unit)
    )
