"""How likely a drawing is if its pain comes from one trigger point, or from two at once: `docs/ranking.md`."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from sciatica_desktop.core.grid import Floats, Ints

COMPLETENESS = (0.25, 0.8)
"""How likely a place of the essential zone is marked: by those who mark a part of it, or nearly all."""

SPILLOVER_CHANCE = 0.4
"""How likely a place of the spillover zone is marked, beside one of the essential zone."""

STRAY_CHANCE = 0.006
"""How likely a place is marked that no source reaches."""

TOUCHED = 0.7
"""People who mark a place mark all of it: the chance is the share of it in the zone to this power."""

TWO_SOURCES = 0.35
"""How often two points send pain at once."""

PAIRED = 20
"""Two sources are looked for among so many points, those that explain something of the marks best."""

LENIENT = 0.3
"""The chance of a stray mark in that choice: what the other source explains should not count against a point."""

MOST = 0.95
_ROUNDING = 1e-9
"""Differences of chances below this share of them are nothing but rounding."""

Row = NDArray[np.float64]


class Evidence(NamedTuple):
    """The marks of one side: the index of each place, how easily it is no more than a weak or stray one (1 is as
    usual), and how much it counts (0-1; less than 1 where little of the place was painted)."""

    places: Ints
    ease: Row
    weight: Row


class Sources(NamedTuple):
    """What the marks say: for each point the chance that it is a source, and the best two together.

    `both` is the chance that there are two sources, `pair` the likeliest two (rows), or none.
    """

    chance: Row
    both: float = 0.0
    pair: tuple[int, int] | None = None


class Likelihood:
    """Arrays are (places, ways, points): a way is one completeness with one shift of the pattern."""

    def __init__(self, essential: Floats, spillover: Floats, shift_weights: Row) -> None:
        """From the shares (0-1) of the places that lie in each point's zones: (shifts, points, places)."""
        marking = np.repeat(COMPLETENESS, len(shift_weights))[:, None, None]
        ways = (len(COMPLETENESS), 1, 1)
        self._weights = np.tile(shift_weights, len(COMPLETENESS))[:, None] / len(COMPLETENESS)
        self._essential = _by_place(1 - marking * np.tile(essential**TOUCHED, ways))
        self._spillover = _by_place(marking * np.tile(spillover**TOUCHED, ways))
        self._logs = np.log(self._essential * (1 - SPILLOVER_CHANCE * self._spillover))
        self._nothing = self._logs.sum(axis=0)
        seen = 1 - np.exp(self._nothing)
        self._seen = np.where(seen > 0, seen, 1)

    def sources(self, marks: Evidence, log_prior: Row, log_second: Row) -> Sources:
        """The chances that each point is the only source of the marks, or one of two: `log_second` is for the other.

        Every source must have sent pain to at least one of the marks: stray marks alone make no candidate.
        """
        prior, second = _shared(log_prior), _shared(log_second)
        stray = np.minimum(STRAY_CHANCE * marks.ease, MOST)[:, None, None]
        reach = np.minimum(SPILLOVER_CHANCE * marks.ease, MOST)[:, None, None]
        weight = marks.weight[:, None, None]
        silent = self._essential[marks.places] * (1 - reach * self._spillover[marks.places])
        # What lies elsewhere is left unmarked; at the marks at least one of the causes was at work.
        elsewhere = np.exp(self._nothing - self._logs[marks.places].sum(axis=0)) / self._seen
        single, without = _marked(silent, stray, weight), silent.prod(axis=0)
        nobody = float(stray.prod())
        alone = (self._weights * elsewhere * _above(single, without * nobody)).sum(axis=0)
        alone *= prior * (1 - TWO_SOURCES)
        rows = self._worth_pairing(silent, weight, elsewhere, second)
        one, other = (rows[index] for index in _pairs_of(len(rows)))
        double = _marked(silent[:, :, one] * silent[:, :, other], stray, weight)
        # Less the drawings in which a source has sent nothing to any of the marks.
        no_one, no_other = without[:, one], without[:, other]
        less = no_one * single[:, other] + no_other * single[:, one] - no_one * no_other * nobody
        both = (self._weights * elsewhere[:, one] * elsewhere[:, other] * _above(double, less)).sum(axis=0)
        # Either may be the second; two different points meet with 1 - sum(p * q).
        meet = prior[one] * second[other] + second[one] * prior[other]
        both *= meet * (TWO_SOURCES / (1 - (prior * second).sum()))
        return _summed(alone, both, one, other, prior)

    def _worth_pairing(self, silent: Row, weight: Row, elsewhere: Row, prior: Row) -> Ints:
        """The rows of the points that explain at least something of the marks well."""
        stray = np.full_like(weight, LENIENT)
        some = _above(_marked(silent, stray, weight), silent.prod(axis=0) * float(stray.prod()))
        potential = (self._weights * elsewhere * some).sum(axis=0) * prior
        count = min(PAIRED, len(potential))
        return np.sort(np.argpartition(-potential, count - 1)[:count])


@cache
def _pairs_of(count: int) -> tuple[Ints, Ints]:
    """Every two of so many, by their numbers."""
    return np.triu_indices(count, 1)


def _by_place(ways: Row) -> Row:
    """From (ways, points, places) to (places, ways, points), so that the marked places lie together."""
    return np.ascontiguousarray(ways.transpose(2, 0, 1))


def _marked(silent: Row, stray: Row, weight: Row) -> Row:
    """How likely all marks are, each by the zone or as a stray one: (ways, points).

    A mark of weight w counts as one for w and as none for the rest.
    """
    chance = 1 - silent * (1 - stray)
    if (weight < 1).any():
        chance = chance**weight * silent ** (1 - weight)
    return np.asarray(chance.prod(axis=0))


def _shared(logs: Row) -> Row:
    """Chances that sum up to 1."""
    chances = np.exp(logs - logs.max())
    return np.asarray(chances / chances.sum())


def _above(whole: Row, part: Row) -> Row:
    rest = whole - part
    return np.where(rest > whole * _ROUNDING, rest, 0.0)


def _summed(alone: Row, both: Row, one: Ints, other: Ints, prior: Row) -> Sources:
    total = alone.sum() + both.sum()
    if not total > 0:
        return Sources(np.asarray(prior))  # the marks lie where no point sends pain
    chance = alone + np.bincount(one, both, len(prior)) + np.bincount(other, both, len(prior))
    if not both.any():
        return Sources(np.asarray(chance / total))
    best = int(both.argmax())
    return Sources(np.asarray(chance / total), float(both.sum() / total), (int(one[best]), int(other[best])))
