"""How likely a drawing is under one point or two."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sciatica_desktop.core.likelihood import Likelihood, Row

# Four points on six places: two small ones, one that takes both, one that lies off the map.
ESSENTIAL = np.array(
    [[1, 0, 0, 0, 0, 0], [0, 0, 0, 1, 0, 0], [1, 1, 1, 1, 0, 0], [0, 0, 0, 0, 0, 0]],
    dtype=np.float32,
)
SPILLOVER = np.zeros_like(ESSENTIAL)
SPILLOVER[0, 1] = 1
FIRST, SECOND, LARGE, NOWHERE = range(4)
EVEN = np.array([0.0, 0.0, 0.0, -np.inf])
likelihood = Likelihood(ESSENTIAL, SPILLOVER)


def among(*marked: int, strength: float = 5.0) -> Row:
    return likelihood.among_sources(np.array(marked), np.full(len(marked), strength), EVEN)


def test_the_point_that_explains_all_marks_and_no_more_comes_first() -> None:
    assert among(0).argmax() == FIRST
    assert among(3).argmax() == SECOND
    assert among(0, 1, 2, 3).argmax() == LARGE


def test_two_small_sources_can_explain_what_one_cannot() -> None:
    score = among(0, 3)
    assert score[FIRST] == pytest.approx(score[SECOND], rel=0.2)
    assert score[FIRST] + score[SECOND] > 0.5


def test_a_point_that_sends_nothing_to_any_mark_is_no_candidate() -> None:
    assert among(0)[SECOND] == 0
    assert among(0, 5)[SECOND] == 0


def test_a_point_that_lies_off_the_map_has_no_score() -> None:
    assert among(0, 1, 2, 3)[NOWHERE] == 0


def test_where_no_point_sends_pain_only_the_prior_is_left() -> None:
    assert among(4, 5) == pytest.approx([1 / 3, 1 / 3, 1 / 3, 0])


def test_a_weak_mark_counts_as_spillover_or_stray_more_easily() -> None:
    def with_a_mark_outside(strength: float) -> float:
        return float(likelihood.among_sources(np.array([0, 2]), np.array([5.0, strength]), EVEN)[FIRST])

    assert with_a_mark_outside(1) > with_a_mark_outside(5) > with_a_mark_outside(10)


@given(
    marked=st.lists(st.integers(0, 5), min_size=1, unique=True),
    strength=st.integers(0, 10),
    prior=st.lists(st.floats(-3, 3), min_size=4, max_size=4),
)
def test_scores_are_probabilities(marked: list[int], strength: int, prior: list[float]) -> None:
    intensity = np.full(len(marked), float(strength))
    score = likelihood.among_sources(np.array(marked), intensity, np.array(prior))
    assert ((score >= 0) & (score <= 1 + 1e-9)).all()
    assert 1 - 1e-9 <= score.sum() <= 2 + 1e-9
