"""How likely a drawing is under one point or two."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sciatica_desktop.core.likelihood import Evidence, Likelihood, Row, Sources

# Four points on six places: two small ones, one that takes both, one that lies off the map.
ESSENTIAL = np.array(
    [[1, 0, 0, 0, 0, 0], [0, 0, 0, 1, 0, 0], [1, 1, 1, 1, 0, 0], [0, 0, 0, 0, 0, 0]],
    dtype=np.float32,
)
SPILLOVER = np.zeros_like(ESSENTIAL)
SPILLOVER[0, 1] = 1
FIRST, SECOND, LARGE, NOWHERE = range(4)
EVEN = np.array([0.0, 0.0, 0.0, -np.inf])
likelihood = Likelihood(ESSENTIAL[None], SPILLOVER[None], np.ones(1))


def sources(*marked: int, ease: float = 1.0, weight: float = 1.0, prior: Row = EVEN) -> Sources:
    size = len(marked)
    return likelihood.sources(Evidence(np.array(marked), np.full(size, ease), np.full(size, weight)), prior, prior)


def among(*marked: int, ease: float = 1.0) -> Row:
    return sources(*marked, ease=ease).chance


def test_the_point_that_explains_all_marks_and_no_more_comes_first() -> None:
    assert among(0).argmax() == FIRST
    assert among(3).argmax() == SECOND
    assert among(0, 1, 2, 3).argmax() == LARGE


def test_two_small_sources_can_explain_what_one_cannot() -> None:
    found = sources(0, 3)
    assert found.chance[FIRST] == pytest.approx(found.chance[SECOND], rel=0.2)
    assert found.chance[FIRST] + found.chance[SECOND] > 0.5
    assert found.pair == (FIRST, SECOND)


def test_what_is_seldom_the_reason_alone_may_still_be_the_second() -> None:
    seldom = EVEN.copy()
    seldom[SECOND] -= 3

    def chance(second: Row) -> float:
        return float(
            likelihood.sources(Evidence(np.array([0, 3]), np.ones(2), np.ones(2)), seldom, second).chance[SECOND]
        )

    assert chance(EVEN) > chance(seldom)


def test_one_source_is_not_called_two() -> None:
    assert sources(0).both < 0.1
    assert sources(0, 3).both > 0.5


def test_a_point_that_sends_nothing_to_any_mark_is_no_candidate() -> None:
    assert among(0)[SECOND] == 0
    assert among(0, 5)[SECOND] == 0


def test_a_point_that_lies_off_the_map_has_no_score() -> None:
    assert among(0, 1, 2, 3)[NOWHERE] == 0


def test_where_no_point_sends_pain_only_the_prior_is_left() -> None:
    found = sources(4, 5)
    assert found.chance == pytest.approx([1 / 3, 1 / 3, 1 / 3, 0])
    assert found.pair is None


def test_a_weak_mark_counts_as_spillover_or_stray_more_easily() -> None:
    def with_a_mark_outside(ease: float) -> float:
        marks = Evidence(np.array([0, 2]), np.array([1.0, ease]), np.ones(2))
        return float(likelihood.sources(marks, EVEN, EVEN).chance[FIRST])

    assert with_a_mark_outside(3) > with_a_mark_outside(1) > with_a_mark_outside(0.3)


def test_a_place_that_is_hardly_painted_counts_less() -> None:
    def beside_the_pattern(weight: float) -> float:
        marks = Evidence(np.array([0, 2]), np.ones(2), np.array([1.0, weight]))
        return float(likelihood.sources(marks, EVEN, EVEN).chance[FIRST])

    assert beside_the_pattern(0.1) > beside_the_pattern(0.5) > beside_the_pattern(1.0)


def test_a_pattern_drawn_off_is_still_found() -> None:
    """Of two points with one place each, only the first reaches its neighbour when the pattern is drawn off."""
    as_drawn = np.array([[1, 0, 0], [0, 0, 1]], dtype=np.float32)
    drawn_off = np.array([[0, 1, 0], [0, 0, 1]], dtype=np.float32)
    shifted = Likelihood(np.array([as_drawn, drawn_off]), np.zeros((2, 2, 3), dtype=np.float32), np.array([0.5, 0.5]))
    chance = shifted.sources(Evidence(np.array([1]), np.ones(1), np.ones(1)), np.zeros(2), np.zeros(2)).chance
    assert chance.tolist() == pytest.approx([1, 0])


marks = st.lists(st.integers(0, 5), min_size=1, unique=True)


@given(
    marked=marks,
    ease=st.floats(0.01, 20),
    weight=st.floats(0.01, 1),
    prior=st.lists(st.floats(-3, 3), min_size=4, max_size=4),
)
def test_scores_are_probabilities(marked: list[int], ease: float, weight: float, prior: list[float]) -> None:
    found = sources(*marked, ease=ease, weight=weight, prior=np.array(prior))
    assert ((found.chance >= 0) & (found.chance <= 1 + 1e-9)).all()
    assert 1 - 1e-9 <= found.chance.sum() <= 2 + 1e-9
    assert 0 <= found.both <= 1


@given(marked=marks, liked=st.sampled_from([FIRST, SECOND, LARGE]), more=st.floats(0, 2))
def test_what_speaks_for_a_point_never_lowers_it_beside_any_other(marked: list[int], liked: int, more: float) -> None:
    before = among(*marked)
    prior = EVEN.copy()
    prior[liked] += more
    after = sources(*marked, prior=prior).chance
    assert all(after[liked] * before[row] >= before[liked] * after[row] - 1e-9 for row in range(4))
