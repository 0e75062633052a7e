"""`python -m tests.evaluation.evaluate [seed]`: how often the ranking finds the source, by level of noise."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sciatica_desktop.core.anatomy import Place, Side
from sciatica_desktop.core.pain import Drawing, Mark
from sciatica_desktop.core.ranking import Ranker
from sciatica_desktop.store.body import read_atlas
from sciatica_desktop.store.content import read_content
from tests.evaluation.body import ASSETS, Body
from tests.evaluation.drawings import LEVELS, Case, Simulator

TRAINING_SEED, TEST_SEED = 1, 20
EACH = 60
"""Drawings for each point and level."""

PAIRS = 600


@dataclass(frozen=True)
class Score:
    """Shares (0-1) of drawings with the right muscle first and among the first three, and the mean reciprocal rank."""

    count: int
    first: float
    three: float
    reciprocal: float


def make_ranker() -> Ranker:
    return Ranker(read_atlas(ASSETS), read_content(ASSETS))


def found(ranker: Ranker, case: Case) -> list[str]:
    """The muscles of the candidates, best first; one muscle may come several times."""
    drawing = Drawing(tuple(Mark(Place(region, Side(side)), intensity) for region, side, intensity in case.marks))
    return [ranker.content.points[candidate.point].muscle for candidate in ranker.rank(drawing).candidates]


def score(ranker: Ranker, cases: Iterable[Case]) -> Score:
    """For drawings with one source."""
    ranks = [found(ranker, case).index(case.muscles[0]) + 1 for case in cases]
    count = len(ranks)
    return Score(
        count,
        sum(rank == 1 for rank in ranks) / count,
        sum(rank <= 3 for rank in ranks) / count,
        sum(1 / rank for rank in ranks) / count,
    )


def both_in(ranker: Ranker, cases: Sequence[Case], places: int = 4) -> float:
    """Share (0-1) of the drawings with two sources that have both muscles among the first candidates."""
    return sum(set(case.muscles) <= set(found(ranker, case)[:places]) for case in cases) / len(cases)


def main(seed: int) -> None:
    """Print the table."""
    ranker, body = make_ranker(), Body()
    print(f"seed {seed}; {EACH} drawings a point and level\n")
    print(f"{'level':14} {'drawings':>8} {'first':>7} {'first 3':>8} {'MRR':>6}")
    for name, noise in LEVELS.items():
        result = score(ranker, Simulator(body, seed).singles(noise, EACH))
        print(f"{name:14} {result.count:8} {result.first:7.1%} {result.three:8.1%} {result.reciprocal:6.3f}")
    for name in ("all regions", "moderate"):
        cases = list(Simulator(body, seed).pairs(LEVELS[name], PAIRS))
        print(f"two sources, {name}: both muscles among the first 4: {both_in(ranker, cases):.1%} of {len(cases)}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else TEST_SEED)
