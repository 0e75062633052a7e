"""What a tally of changes comes to: median, interval, and a plain word for doubt."""

from __future__ import annotations

from collections import Counter
from math import comb
from statistics import median

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sciatica_desktop.core.anatomy import Side
from sciatica_desktop.core.helps import FEWEST, MISSED, By, Doubt, Effect, Key, Tallies, effect, helps, outermost

changes = st.lists(st.integers(-10, 10), min_size=1, max_size=200)


def of(*values: int) -> Effect:
    made = effect(Counter(values))
    assert made is not None
    return made


@given(changes)
def test_median_counts_and_ends_are_those_of_the_changes_themselves(values: list[int]) -> None:
    made = of(*values)
    assert made.median == median(values)
    assert (made.count, made.better, made.worse) == (
        len(values),
        sum(value < 0 for value in values),
        sum(value > 0 for value in values),
    )
    ordered, rank = sorted(values), outermost(len(values))
    assert (made.low, made.high) == (ordered[rank - 1], ordered[-rank])
    assert made.low <= made.median <= made.high


@given(changes)
def test_what_is_turned_round_comes_out_turned_round(values: list[int]) -> None:
    there, back = of(*values), of(*(-value for value in values))
    assert (there.median, there.low, there.high) == (-back.median, -back.high, -back.low)
    assert there.doubt is back.doubt


@pytest.mark.parametrize("count", [*range(FEWEST, 40), 100, 999, 1000])
def test_the_interval_misses_the_true_median_in_one_of_ten_cases_at_most(count: int) -> None:
    rank = outermost(count)
    missed = sum(comb(count, below) for below in range(rank)) / 2**count
    assert 2 * missed <= MISSED
    assert 2 * (missed + comb(count, rank) / 2**count) > MISSED


def test_for_very_many_the_rank_goes_on_smoothly() -> None:
    assert abs(outermost(1001) - outermost(1000)) <= 2
    assert outermost(100_000) == pytest.approx(50_000 - 1.645 * 100_000**0.5 / 2, abs=2)


@pytest.mark.parametrize(
    ("values", "doubt"),
    [
        ((-2, -2, -2, -2), Doubt.TOO_FEW),
        ((-2, -2, -2, -2, -2), Doubt.LIKELY),
        ((-2,) * 10, Doubt.CLEAR),
        ((2,) * 10, Doubt.CLEAR),
        ((0,) * 20, Doubt.UNSURE),
        ((-2, -2, -2, -2, 1), Doubt.UNSURE),
        ((-1, -1, 1, 1, -2, 2), Doubt.UNSURE),
    ],
)
def test_doubt_has_a_plain_word(values: tuple[int, ...], doubt: Doubt) -> None:
    assert of(*values).doubt is doubt


def test_an_empty_tally_comes_to_nothing() -> None:
    assert effect({}) is None
    assert effect({-1: 0}) is None


def test_what_is_known_stands_before_what_is_not_best_first_and_worse_as_plainly() -> None:
    tallies = Tallies()
    point = {name: Key(By.POINT, name, Side.LEFT) for name in ("best", "worst", "few", "fewer")}
    tallies.add(point["worst"], {2: 9}, {})
    tallies.add(point["few"], {-5: 3}, {})
    tallies.add(point["fewer"], {-5: 1}, {})
    tallies.add(point["best"], {-2: 9}, {-1: 4})
    tallies.add(Key(By.TOOL, "ball"), {}, {-1: 6})
    tallies.add(Key(By.TECHNIQUE, "unrated"), {}, {})
    found = helps(tallies)
    assert [known.key.id for known in found] == ["best", "worst", "few", "fewer", "ball"]
    assert found[0].after == Effect(9, -2.0, -2, -2, 9, 0)
    assert found[0].morning == Effect(4, -1.0, -1, -1, 4, 0)
    assert found[-1].after is None
