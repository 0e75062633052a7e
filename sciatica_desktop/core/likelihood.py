"""How likely a drawing is if its pain comes from one trigger point, or from two at once: `docs/ranking.md`."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from sciatica_desktop.core.grid import Floats, Ints
from sciatica_desktop.core.pain import DEFAULT_INTENSITY

COMPLETENESS = (0.06, 0.12, 0.25, 0.5, 0.9)
"""How likely a place of the essential zone is marked: by those who mark one typical place, up to nearly all of them."""

SPILLOVER_CHANCE = 0.35
"""How likely a place of the spillover zone is marked, beside one of the essential zone."""

STRAY_CHANCE = 0.01
"""How likely a place is marked that no source reaches."""

INTENSITY_PULL = 1.0
"""Weak marks are spillover or stray more often: the two chances fall by e for each 5 / INTENSITY_PULL steps."""

TWO_SOURCES = 0.15
"""How often two points send pain at once."""

MOST = 0.95
_ROUNDING = 1e-9
"""Differences of chances below this share of them are nothing but rounding."""

Row = NDArray[np.float64]


class Likelihood:
    """Arrays are (completeness, points, places), and (completeness, pairs, places) for two sources."""

    def __init__(self, essential: Floats, spillover: Floats) -> None:
        """From the shares (0-1) of the places that lie in each point's zones: (points, places)."""
        marking = np.array(COMPLETENESS)[:, None, None]
        self._essential = 1 - marking * essential
        self._spillover = marking * spillover
        self._logs = np.log(self._essential * (1 - SPILLOVER_CHANCE * self._spillover))
        self._nothing = self._logs.sum(axis=2)
        seen = 1 - np.exp(self._nothing)
        self._seen = np.where(seen > 0, seen, 1)
        self._one, self._other = np.triu_indices(len(essential), 1)

    def among_sources(self, marked: Ints, intensity: Row, log_prior: Row) -> Row:
        """For each point the probability that it is the only source of the marks, or one of two.

        Every source must have sent pain to at least one of the marks: stray marks alone make no candidate.
        """
        one, other = self._one, self._other
        prior = np.exp(log_prior - log_prior.max())
        prior /= prior.sum()
        alone, both = self._likelihoods(marked, intensity)
        alone = alone * prior * (1 - TWO_SOURCES)
        # Two different points meet with 1 - sum(p²).
        both = both * prior[one] * prior[other] * (2 * TWO_SOURCES / (1 - (prior**2).sum()))
        total = alone.sum() + both.sum()
        if not total > 0:
            return np.asarray(prior)  # the marks lie where no point sends pain
        score = alone + np.bincount(one, both, len(prior)) + np.bincount(other, both, len(prior))
        return np.asarray(score / total)

    def _likelihoods(self, marked: Ints, intensity: Row) -> tuple[Row, Row]:
        """Of exactly these marks: (points) for one source, (pairs) for two."""
        one, other = self._one, self._other
        weak = np.exp(INTENSITY_PULL * (1 - intensity / DEFAULT_INTENSITY))
        stray = STRAY_CHANCE * weak
        silent = self._essential[:, :, marked] * (
            1 - np.minimum(SPILLOVER_CHANCE * weak, MOST) * self._spillover[:, :, marked]
        )
        # What lies elsewhere is left unmarked; at the marks at least one of the causes was at work.
        elsewhere = np.exp(self._nothing - self._logs[:, :, marked].sum(axis=2)) / self._seen
        single = (1 - silent * (1 - stray)).prod(axis=2)
        double = (1 - silent[:, one] * silent[:, other] * (1 - stray)).prod(axis=2)
        # Less the drawings in which a source has sent nothing to any of the marks.
        without, nobody = silent.prod(axis=2), stray.prod()
        first, second = without[:, one], without[:, other]
        less = first * single[:, other] + second * single[:, one] - first * second * nobody
        alone = elsewhere * _above(single, without * nobody)
        both = elsewhere[:, one] * elsewhere[:, other] * _above(double, less)
        return alone.mean(axis=0), both.mean(axis=0)


def _above(whole: Row, part: Row) -> Row:
    rest = whole - part
    return np.where(rest > whole * _ROUNDING, rest, 0.0)
