"""What a person's own earlier results say about a point, as steps in the ranking: shown, and never more than a few."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from sciatica_desktop.core.anatomy import Side
from sciatica_desktop.core.diary import Entry, Felt, Press
from sciatica_desktop.core.findings import Reason

Key = tuple[str, Side]

PRESS_STEPS = 2.0
"""Pressing moves a point by at most so many steps (clinical source: questions, Q14)."""

HELP_STEPS = 1.0
FEWEST_SESSIONS = 3
"""Sessions that were rated before and after, from which on what they did counts."""


@dataclass(frozen=True)
class Tried:
    """What is known of one point on one side.

    How often it was pressed and how often that brought the usual pain or nothing, what it brought the last time, and
    in how many sessions the pain was rated before and after, with the median change (below zero is better).
    """

    pressed: int = 0
    same: int = 0
    nothing: int = 0
    last: Felt | None = None
    sessions: int = 0
    change: float = 0.0

    @property
    def steps(self) -> float:
        """How far it moves in the ranking; the latest press counts twice."""
        return self._pressing + self._helping

    @property
    def _pressing(self) -> float:
        if not self.pressed:
            return 0.0
        latest = {Felt.SAME: 1, Felt.NOTHING: -1}.get(self.last or Felt.OTHER, 0)
        return PRESS_STEPS * (self.same - self.nothing + latest) / (self.pressed + 1)

    @property
    def _helping(self) -> float:
        if self.sessions < FEWEST_SESSIONS:
            return 0.0
        return max(-HELP_STEPS, min(HELP_STEPS, -self.change / 2))

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """What moved the point, in words."""
        found = []
        if self.same:
            found.append(Reason("own_same", {"times": self.same, "of": self.pressed}))
        elif self.nothing:
            found.append(Reason("own_nothing", {"times": self.nothing, "of": self.pressed}))
        if self._helping:
            phrase = "own_helped" if self._helping > 0 else "own_worse"
            found.append(Reason(phrase, {"sessions": self.sessions, "points": f"{abs(self.change):g}"}))
        return tuple(found)


NOTHING_TRIED = Tried()


@dataclass(frozen=True)
class Experience:
    """What was tried, by point and side."""

    tried: Mapping[Key, Tried] = field(default_factory=dict)

    def of(self, key: Key) -> Tried:
        return self.tried.get(key, NOTHING_TRIED)


def experience(presses: Sequence[Press], entries: Iterable[Entry]) -> Experience:
    """Count presses (latest first) and sessions by point and side."""
    felt: dict[Key, list[Felt]] = {}
    for press in presses:
        felt.setdefault((press.point, press.side), []).append(press.felt)
    changes: dict[Key, list[int]] = {}
    for entry in entries:
        if entry.point and entry.change is not None:
            changes.setdefault((entry.point, entry.side), []).append(entry.change)
    return Experience({key: _tried(felt.get(key, []), changes.get(key, [])) for key in felt.keys() | changes.keys()})


def _tried(felt: list[Felt], changes: list[int]) -> Tried:
    from statistics import median  # noqa: PLC0415 - with decimal numbers and fractions, and a first start has no session

    return Tried(
        pressed=len(felt),
        same=felt.count(Felt.SAME),
        nothing=felt.count(Felt.NOTHING),
        last=felt[0] if felt else None,
        sessions=len(changes),
        change=float(median(changes)) if changes else 0.0,
    )
