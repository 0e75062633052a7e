"""Advice as values, what it rests on, and what goes round the pressure itself: heat, cold, movement, plain rules."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple


class Evidence(StrEnum):
    """What a claim rests on."""

    TRIAL = "trial"
    CONSENSUS = "consensus"
    TRADITION = "tradition"


@dataclass(frozen=True)
class Range:
    """A default inside its limits."""

    default: float
    low: float
    high: float

    def clamp(self, value: float) -> float:
        return max(self.low, min(self.high, value))


@dataclass(frozen=True)
class Advice:
    """General advice, or (with `why`) advice that is wrong and why."""

    id: str
    text: str
    evidence: Evidence | None = None
    why: str = ""
    claims: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()


@dataclass(frozen=True)
class Thermal:
    """Heat or cold; `minutes` and the most there may be."""

    minutes: Range
    most_minutes: float
    how: tuple[str, ...]
    never: tuple[str, ...]
    note: str


@dataclass(frozen=True)
class PainBand:
    """What a pressure from `low` to `high` (0-10) is called and what to do with it."""

    low: int
    high: int
    name: str
    text: str


class Basis(NamedTuple):
    """What some sentences rest on, with source ids."""

    evidence: Evidence | None = None
    sources: tuple[str, ...] = ()


@dataclass(frozen=True)
class SessionAdvice:
    """The general part of `techniques.json`; seconds in `movement_s` and `other_side_s`.

    `basis` says by the name of a part (`pain_scale`, `never` …) what it rests on.
    """

    heat: Thermal
    cold: Thermal
    movement_s: Range
    movement: str
    other_side_s: float
    other_side: str
    pain_bands: tuple[PainBand, ...]
    pressure: str
    fades: str
    fades_gentle: str
    useful_drop: str
    stretching: str
    ladder: tuple[str, ...]
    ladder_up: str
    ladder_down: str
    never: tuple[str, ...]
    course: tuple[str, ...] = ()
    end_early: tuple[str, ...] = ()
    daily: tuple[str, ...] = ()
    exercises: tuple[str, ...] = ()
    notes: tuple[Advice, ...] = ()
    basis: Mapping[str, Basis] = field(default_factory=dict)
