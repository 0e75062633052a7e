"""How the marks of one side fit every point, and in which words that is told."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from sciatica_desktop.core.findings import Match
from sciatica_desktop.core.grid import Ints
from sciatica_desktop.core.likelihood import Sources
from sciatica_desktop.core.prior import Row
from sciatica_desktop.core.reasons import Shares

STRONG_COVER, STRONG_MARGIN = 0.7, 2.0
"""A strong match covers this share of the marks, and scores so many times what any other muscle does."""

POSSIBLE_BESIDE_BEST = 0.1
"""A possible match scores at least this share of what the best one does; of two sides, that of the lower one."""

STRONG_MARKS = 2
"""One marked place says too little for a strong match."""

EVEN, EVEN_COVER = 0.75, 0.4
"""Muscles fit equally if their scores are within this share of the best one's, and each covers more than so much."""

PAIR_CHANCE, PAIR_COVER, PAIR_GAIN = 0.5, 0.8, 0.2
"""Two points are named together if two sources are this likely, cover so much, and so much more than any one does."""

_GRADES = (Match.WEAK, Match.POSSIBLE, Match.STRONG)


class Fit(NamedTuple):
    """For every point its score and its cover (0-1), beside it the best score of another muscle; the side's share (0-1)
    of all marks."""

    score: Row
    others: Row
    covers: Row
    share: float
    shares: Shares
    sources: Sources

    def together(self) -> tuple[int, int, float] | None:
        """The rows of the likeliest two points and what they cover, where two sources are likelier than one."""
        if self.sources.pair is None or self.sources.both < PAIR_CHANCE:
            return None
        one, other = sorted(self.sources.pair, key=lambda row: -self.score[row])
        parts = 1 - (1 - self.shares.parts[one]) * (1 - self.shares.parts[other])
        return one, other, float(parts @ self.shares.weights / self.shares.weights.sum())

    def pair(self) -> tuple[int, int, float] | None:
        """The same, where the two explain clearly more than one does."""
        found = self.together()
        if found is None or found[2] < max(PAIR_COVER, float(self.covers.max()) + PAIR_GAIN):
            return None
        return found

    def matches(self, muscle: Ints, least: float, *, clear: bool) -> list[Match]:
        """Possible from the score `least` on; strong only where the cover is good too, and the muscle stands clear of
        others, and of a nerve if not `clear`. Two sources in one muscle go by what they cover together.
        """
        covers, two = self.covers, self.together()
        if two and muscle[two[0]] == muscle[two[1]]:
            covers = covers.copy()
            covers[list(two[:2])] = two[2]
        enough = clear and len(self.shares.places) >= STRONG_MARKS
        strong = (covers >= STRONG_COVER) & (self.score >= STRONG_MARGIN * self.others) & enough
        possible = self.score * self.share >= least
        return [_GRADES[grade] for grade in np.where(strong & possible, 2, possible).tolist()]

    def even(self, muscle: Ints) -> int:
        """How many muscles fit about equally well; 0 where one leads, or none fits."""
        rows = (self.score >= EVEN * self.score.max()) & (self.covers > EVEN_COVER)
        muscles = len(set(muscle[rows].tolist()))  # np.unique would load numpy.ma at the first click
        return muscles if muscles > 1 else 0


def least_possible(fits: Sequence[Fit]) -> float:
    """The score from which a match is possible: one for both sides, so that words and order agree."""
    return POSSIBLE_BESIDE_BEST * min((float(fit.score.max()) * fit.share for fit in fits), default=0.0)
