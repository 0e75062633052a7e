"""Simulated drawings: what a person might mark whose pain comes from a known trigger point."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from random import Random

from tests.evaluation.body import LATTICE_MM, Body, Pattern

REACHED = 0.15
"""A region may be marked as part of a zone if at least this share of it lies in the zone as the person drew it."""

ESSENTIAL_PAIN, SPILLOVER_PAIN, OTHER_PAIN, PAIN_SPREAD = 6.0, 3.5, 3.0, 1.5
"""Mean intensities (0-10) and how far they scatter."""


@dataclass(frozen=True)
class Noise:
    """How a person departs from the pattern.

    The whole pattern is moved by up to `shift_mm`; of the regions that its essential zone then reaches a share between
    `least` and `most` is marked, larger overlaps more often; a region of the spillover zone is marked, a neighbour is
    painted over for each marked region, and one region anywhere is marked, with the chances given. Intensities are
    random unless `flat`. `one` marks one region only.
    """

    shift_mm: float = 0.0
    least: float = 1.0
    most: float = 1.0
    spillover: float = 0.0
    over: float = 0.0
    stray: float = 0.0
    flat: bool = False
    one: bool = False


LEVELS = {
    "all regions": Noise(flat=True),
    "light": Noise(shift_mm=10, least=0.7, spillover=0.2, over=0.05),
    "moderate": Noise(shift_mm=20, least=0.5, spillover=0.3, over=0.1, stray=0.05),
    "heavy": Noise(shift_mm=40, least=0.4, most=0.9, spillover=0.4, over=0.25, stray=0.25),
    "a small part": Noise(shift_mm=20, least=0.2, most=0.5, spillover=0.2, over=0.1, stray=0.05),
    "one region": Noise(flat=True, one=True),
}


@dataclass(frozen=True)
class Case:
    """A drawing (region, side, intensity) and the muscles and points that it came from."""

    muscles: tuple[str, ...]
    points: tuple[str, ...]
    side: str
    marks: tuple[tuple[str, str, int], ...]


class Simulator:
    """Draws with one seed; the same seed gives the same drawings.

    `beyond` leaves out (False) or takes only (True) the muscles that do not copy pain from the low back or hip.
    """

    def __init__(self, body: Body, seed: int, *, beyond: bool | None = None) -> None:
        self._body = body
        self._random = Random(seed)
        self.patterns = [pattern for pattern in body.patterns if pattern.mapped and beyond in (None, pattern.beyond)]

    def singles(self, noise: Noise, each: int) -> Iterator[Case]:
        """Every point as the only source, `each` times."""
        for pattern in self.patterns:
            for _ in range(each):
                yield self._case((pattern,), noise)

    @property
    def most_pairs(self) -> int:
        """How many different pairs there are."""
        return len(self._two())

    def _two(self) -> list[tuple[Pattern, Pattern]]:
        return [pair for pair in combinations(self.patterns, 2) if pair[0].muscle != pair[1].muscle]

    def pairs(self, noise: Noise, count: int) -> Iterator[Case]:
        """Two points of different muscles at once, on the same side."""
        for pair in self._random.sample(self._two(), count):
            yield self._case(pair, noise)

    def _case(self, sources: tuple[Pattern, ...], noise: Noise) -> Case:
        side = self._random.choice("LR")
        pains: dict[str, float] = {}
        for source in sources:
            for region, pain in self._drawn(source, noise).items():
                pains[region] = max(pain, pains.get(region, 0.0))
        marks = tuple(
            (region, side if self._body.paired[region] else "M", 5 if noise.flat else self._intensity(pain))
            for region, pain in pains.items()
        )
        return Case(tuple(s.muscle for s in sources), tuple(s.point for s in sources), side, marks)

    def _intensity(self, pain: float) -> int:
        return max(1, min(10, round(self._random.gauss(pain, PAIN_SPREAD))))

    def _drawn(self, source: Pattern, noise: Noise) -> dict[str, float]:
        """The regions marked for one source, with their mean pain."""
        shift = self._shift(noise)
        core = self._body.reached(source.essential, shift)
        core = core or self._body.reached(source.essential)  # moved off the body
        share = self._random.uniform(noise.least, noise.most)
        pains = dict.fromkeys(self._chosen(core, 0.0 if noise.one else share), ESSENTIAL_PAIN)
        around = self._body.reached(source.spillover, shift)
        for region, part in around.items():
            if part >= REACHED and self._random.random() < noise.spillover:
                pains.setdefault(region, SPILLOVER_PAIN)
        for region in tuple(pains):
            if self._random.random() < noise.over:
                pains.setdefault(self._random.choice(self._body.neighbours[region] or (region,)), OTHER_PAIN)
        if self._random.random() < noise.stray:
            pains.setdefault(self._random.choice(self._body.regions), OTHER_PAIN)
        return pains

    def _shift(self, noise: Noise) -> tuple[int, int]:
        """A move in any direction, in cells."""
        far, turn = self._random.uniform(0, noise.shift_mm), self._random.uniform(0, 2 * math.pi)
        return round(far * math.sin(turn) / LATTICE_MM), round(far * math.cos(turn) / LATTICE_MM)

    def _chosen(self, core: dict[str, float], share: float) -> list[str]:
        """At least one of the regions; the more of it is reached, the likelier."""
        able = {region: part for region, part in core.items() if part >= REACHED} or core
        count = max(1, round(share * len(able)))
        # Exponential races: sampling without replacement, by weight.
        race = {region: self._random.expovariate(part) for region, part in able.items()}
        return sorted(race, key=race.__getitem__)[:count]
