"""A quick part of the evaluation: the ranking must not get worse. Floors are what was measured, less a margin."""

from __future__ import annotations

import numpy as np
import pytest

from sciatica_desktop.core.findings import Match
from sciatica_desktop.core.ranking import Ranker
from tests.evaluation.body import Body
from tests.evaluation.drawings import LEVELS, Simulator
from tests.evaluation.evaluate import TEST_SEED, both_found, by_word, make_ranker, score, score_plain

EACH = 6
PAIRS = 150


@pytest.fixture(scope="module")
def body() -> Body:
    return Body()


@pytest.fixture(scope="module")
def ranker() -> Ranker:
    return make_ranker()


@pytest.mark.parametrize(
    ("level", "first", "three"),
    [
        ("all regions", 0.75, 0.94),
        ("moderate", 0.72, 0.92),
        ("heavy", 0.59, 0.86),
        ("a small part", 0.50, 0.82),
        ("one region", 0.40, 0.72),
    ],
)
def test_one_source_of_low_back_hip_or_leg_is_found_at_each_level_of_noise(
    ranker: Ranker, body: Body, level: str, first: float, three: float
) -> None:
    result = score(ranker, Simulator(body, TEST_SEED, beyond=False).singles(LEVELS[level], EACH))
    assert result.first >= first
    assert result.three >= three


def test_one_source_of_any_muscle_is_found(ranker: Ranker, body: Body) -> None:
    result = score(ranker, Simulator(body, TEST_SEED).singles(LEVELS["moderate"], EACH))
    assert result.first >= 0.65
    assert result.three >= 0.9


def test_both_of_two_sources_are_found(ranker: Ranker, body: Body) -> None:
    assert both_found(ranker, list(Simulator(body, TEST_SEED).pairs(LEVELS["moderate"], PAIRS))) >= 0.75


def test_a_strong_match_is_right_more_often_than_a_possible_one(ranker: Ranker, body: Body) -> None:
    hits = by_word(ranker, Simulator(body, TEST_SEED).singles(LEVELS["moderate"], EACH))
    strong, possible = (sum(hits[word]) / len(hits[word]) for word in (Match.STRONG, Match.POSSIBLE))
    assert len(hits[Match.STRONG]) > 50
    assert strong > 0.85
    assert strong > possible + 0.15


def test_plain_drawings_lead_to_what_is_commonly_taught(ranker: Ranker, body: Body) -> None:
    result = score_plain(ranker, body)
    assert result.first >= 0.92
    assert result.three >= 0.85
    assert result.leading >= 0.95


def test_the_same_seed_draws_the_same(body: Body) -> None:
    first, again, other = (list(Simulator(body, seed).singles(LEVELS["heavy"], 1)) for seed in (5, 5, 6))
    assert first == again != other


def test_more_noise_is_further_from_the_pattern(body: Body) -> None:
    def outside(level: str) -> float:
        strays = []
        patterns = {pattern.point: pattern for pattern in body.patterns}
        for case in Simulator(body, 7).singles(LEVELS[level], 5):
            source = patterns[case.points[0]]
            core = body.reached(source.essential)
            strays.append(np.mean([region not in core for region, _, _ in case.marks]))
        return float(np.mean(strays))

    assert outside("all regions") == 0 < outside("light") < outside("moderate") < outside("heavy")


def test_a_zone_covers_what_its_areas_name(body: Body) -> None:
    patterns = {pattern.point: pattern for pattern in body.patterns}
    coccyx = patterns["gmax_3"]
    reached = body.reached(coccyx.essential)
    assert max(reached, key=reached.__getitem__) == "coccyx"
    assert "sacrum" in body.neighbours["sacroiliac"]
