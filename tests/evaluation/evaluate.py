"""`python -m tests.evaluation.evaluate [seed]`: how often the ranking finds the source, by level of noise."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sciatica_desktop.core.anatomy import Place, Side
from sciatica_desktop.core.briefing import shown
from sciatica_desktop.core.findings import Match
from sciatica_desktop.core.pain import DEFAULT_INTENSITY, Drawing, Mark
from sciatica_desktop.core.ranking import Ranker
from sciatica_desktop.store.body import read_atlas
from sciatica_desktop.store.content import read_content
from tests.evaluation.body import ASSETS, Body
from tests.evaluation.drawings import LEVELS, Case, Simulator
from tests.evaluation.plain import SEEN, TABLE, Plain

TRAINING_SEED, TEST_SEED = 1, 7
"""The constants of the ranking were chosen on drawings of the first; figures are given for the second."""

EACH = 60
"""Drawings for each point and level."""

PAIRS = 600
AMONG = 4
"""Where both of two sources should be."""

Marks = Iterable[tuple[str, str, int]]


@dataclass(frozen=True)
class Score:
    """Shares (0-1) of drawings with the right muscle first and among the first three, and the mean reciprocal rank."""

    count: int
    first: float
    three: float
    reciprocal: float


@dataclass(frozen=True)
class PlainScore:
    """Shares (0-1): first candidates that are commonly named, first three, and leading muscles among the first five."""

    first: float
    three: float
    leading: float


def make_ranker() -> Ranker:
    return Ranker(read_atlas(ASSETS), read_content(ASSETS))


def found(ranker: Ranker, marks: Marks) -> list[str]:
    """The muscles of the candidates, best first; one muscle may come several times."""
    candidates = ranker.rank(drawing_of(marks)).candidates
    return [ranker.content.points[candidate.point].muscle for candidate in candidates]


def drawing_of(marks: Marks) -> Drawing:
    return Drawing(tuple(Mark(Place(region, Side(side)), intensity) for region, side, intensity in marks))


def score(ranker: Ranker, cases: Iterable[Case]) -> Score:
    """For drawings with one source."""
    ranks = [found(ranker, case.marks).index(case.muscles[0]) + 1 for case in cases]
    first, three = (sum(rank <= most for rank in ranks) / len(ranks) for most in (1, 3))
    return Score(len(ranks), first, three, sum(1 / rank for rank in ranks) / len(ranks))


def by_word(ranker: Ranker, cases: Iterable[Case]) -> dict[Match, list[bool]]:
    """For each word, whether the muscle of the first candidate that is shown was right."""
    hits: dict[Match, list[bool]] = {word: [] for word in Match}
    for case in cases:
        first = shown(ranker.rank(drawing_of(case.marks)))[0]
        hits[first.match].append(ranker.content.points[first.point].muscle == case.muscles[0])
    return hits


def both_found(ranker: Ranker, cases: Sequence[Case]) -> float:
    """Share (0-1) of the drawings with two sources that have both muscles among the first candidates."""
    return sum(set(case.muscles) <= set(found(ranker, case.marks)[:AMONG]) for case in cases) / len(cases)


def score_plain(ranker: Ranker, body: Body, table: Sequence[Plain] = TABLE) -> PlainScore:
    """Against what is commonly taught."""
    answers = [
        found(ranker, [(name, "R" if body.paired[name] else "M", DEFAULT_INTENSITY) for name in row.regions])
        for row in table
    ]
    pairs = list(zip(table, answers, strict=True))
    first = [muscles[0] in row.named for row, muscles in pairs]
    three = [muscle in row.named for row, muscles in pairs for muscle in muscles[:3]]
    leading = [muscle in muscles[:5] for row, muscles in pairs for muscle in row.leading]
    return PlainScore(*(sum(hits) / len(hits) for hits in (first, three, leading)))


KINDS = {"all points": None, "those of the low back, hip and leg": False, "those beyond": True}
"""Which points are sources; the ranking always has all of them to choose from."""


def main(seed: int) -> None:
    """Print the table."""
    ranker, body = make_ranker(), Body()
    print(f"Simulated drawings, seed {seed}, {EACH} for each point and level")
    for kind, beyond in KINDS.items():
        _print_kind(ranker, body, kind, Simulator(body, seed, beyond=beyond))
    _print_words(ranker, Simulator(body, seed))
    for kind, table in (("in view when constants were chosen", TABLE[:SEEN]), ("not in view", TABLE[SEEN:])):
        plain = score_plain(ranker, body, table)
        print(f"\nPlain drawings, {kind} ({len(table)}): first candidate commonly named {plain.first:.0%}", end=", ")
        print(f"of the first 3 {plain.three:.0%}; leading muscles among the first 5: {plain.leading:.0%}", end="")
    print()


def _print_kind(ranker: Ranker, body: Body, kind: str, draws: Simulator) -> None:
    print(f"\n{kind + ':':36} {'drawings':>8} {'first':>7} {'first 3':>8} {'MRR':>6}")
    for name, noise in LEVELS.items():
        result = score(ranker, draws.singles(noise, EACH))
        print(f"{name:36} {result.count:8} {result.first:7.1%} {result.three:8.1%} {result.reciprocal:6.2f}")
    for name in ("all regions", "light", "moderate", "heavy"):
        cases = list(draws.pairs(LEVELS[name], min(PAIRS, draws.most_pairs)))
        both = both_found(ranker, cases)
        print(f"{f'two sources, {name}':36} {len(cases):8}  both among the first {AMONG}: {both:.1%}")


def _print_words(ranker: Ranker, draws: Simulator) -> None:
    """How often the muscle was right, by the word that the first candidate carries."""
    print("\nfirst candidate called   drawings   right muscle")
    for word, hits in by_word(ranker, draws.singles(LEVELS["moderate"], EACH)).items():
        print(f"{word:24} {len(hits):8}   {sum(hits) / max(1, len(hits)):.0%}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else TEST_SEED)
