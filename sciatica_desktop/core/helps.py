"""What the pain did after a point, a technique or a tool: how much, and how sure that is.

A change is the pain after (or on the next morning) less the pain before: below zero is better.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import accumulate
from math import comb
from typing import NamedTuple

from sciatica_desktop.core.anatomy import Side

FEWEST = 5
"""With fewer sessions nothing is said."""

MANY = 10
"""From so many sessions on, an interval on one side of zero is called clear."""

MISSED = 0.1
"""The interval misses the true median in at most this share of cases."""


class Doubt(StrEnum):
    """How sure a median change is, in plain words."""

    TOO_FEW = "too_few"
    UNSURE = "unsure"
    LIKELY = "likely"
    CLEAR = "clear"


class By(StrEnum):
    """What sessions are put together by."""

    POINT = "point"
    TECHNIQUE = "technique"
    TOOL = "tool"


class Key(NamedTuple):
    """One point on one side, one technique, or one tool."""

    by: By
    id: str
    side: Side | None = None


@dataclass(frozen=True)
class Effect:
    """`count` sessions with their median change and the interval about it; how many were better and how many worse."""

    count: int
    median: float
    low: int
    high: int
    better: int
    worse: int

    @property
    def doubt(self) -> Doubt:
        if self.count < FEWEST:
            return Doubt.TOO_FEW
        if self.low <= 0 <= self.high:
            return Doubt.UNSURE
        return Doubt.CLEAR if self.count >= MANY else Doubt.LIKELY


class Help(NamedTuple):
    """What is known about one key; None where nothing was rated."""

    key: Key
    after: Effect | None
    morning: Effect | None


class Tallies:
    """How often each change came, by key: right after a session, and on the morning after it."""

    def __init__(self) -> None:
        self.after: dict[Key, Counter[int]] = {}
        self.morning: dict[Key, Counter[int]] = {}

    def add(self, key: Key, after: Mapping[int, int], morning: Mapping[int, int]) -> None:
        """So many more sessions with each change."""
        self.after.setdefault(key, Counter()).update(after)
        self.morning.setdefault(key, Counter()).update(morning)


def effect(tally: Mapping[int, int]) -> Effect | None:
    """What a tally of changes comes to; None for an empty one.

    The interval is that of the sign test: it reaches from the k-th smallest change to the k-th largest, and makes no
    assumption about how changes are spread.
    """
    changes = sorted(change for change in tally if tally[change])
    if not changes:
        return None
    sums = list(accumulate(tally[change] for change in changes))
    count = sums[-1]

    def ranked(rank: int) -> int:
        return next(change for change, upto in zip(changes, sums, strict=True) if rank <= upto)

    middle = (ranked((count + 1) // 2) + ranked(count // 2 + 1)) / 2
    outer = outermost(count)
    return Effect(
        count=count,
        median=middle,
        low=ranked(outer),
        high=ranked(count + 1 - outer),
        better=sum(tally[change] for change in changes if change < 0),
        worse=sum(tally[change] for change in changes if change > 0),
    )


def outermost(count: int) -> int:
    """The rank k from either end at which the interval about the median may begin; at least 1.

    Above some thousands the binomial is taken for normal.
    """
    if count > EXACT:
        return max(1, int((count - TWO_SIDED * count**0.5) / 2))
    whole, missed, rank = 2.0**count, 0.0, 0
    while True:
        missed += comb(count, rank) / whole
        if 2 * missed > MISSED or rank >= count // 2:
            return max(1, rank)
        rank += 1


EXACT = 1000
TWO_SIDED = 1.645
"""So many standard deviations on both sides leave out a share of MISSED."""


def helps(tallies: Tallies) -> tuple[Help, ...]:
    """All that was tried, by point, technique and tool; in each, what is sure before what is not, best change first."""
    found = (Help(key, effect(tally), effect(tallies.morning[key])) for key, tally in tallies.after.items())
    return tuple(sorted((known for known in found if known.after or known.morning), key=_order))


def _order(known: Help) -> tuple[object, ...]:
    shown = known.after or known.morning
    few = shown is None or shown.doubt is Doubt.TOO_FEW
    count, median = (shown.count, shown.median) if shown is not None else (0, 0.0)
    return list(By).index(known.key.by), few, 0.0 if few else median, -count, known.key
