"""The running median of ratings and its band."""

from __future__ import annotations

import numpy as np
import pytest

from sciatica_desktop.core.trend import NODES, WINDOW, Middle, middle_at, trend, window_of


def test_fewer_ratings_than_are_looked_at_together_have_no_course() -> None:
    assert trend(range(WINDOW - 1), [5] * (WINDOW - 1)) is None


def test_one_bad_day_does_not_move_the_median() -> None:
    pains = [4] * 20
    pains[10] = 10
    course = trend(range(20), pains)
    assert course is not None
    assert set(course.median.tolist()) == {4.0}


def test_the_band_holds_half_of_the_ratings_round_the_median() -> None:
    course = trend(range(9), [0, 1, 2, 3, 4, 5, 6, 7, 8])
    assert course is not None
    assert (course.times.tolist(), course.low.tolist(), course.median.tolist(), course.high.tolist()) == (
        [4.0],
        [2.0],
        [4.0],
        [6.0],
    )


@pytest.mark.parametrize("count", [WINDOW, 500, 20_000])
def test_a_long_course_is_drawn_by_few_points_from_its_start_to_its_end(count: int) -> None:
    course = trend(range(count), [float(number % 7) for number in range(count)])
    assert course is not None
    assert len(course.times) <= NODES
    half = window_of(count) // 2
    assert (course.times[0], course.times[-1]) == (half, count - 1 - half)


def test_a_long_course_is_calmer() -> None:
    assert [window_of(count) for count in (9, 200, 300, 100_000)] == [9, 9, 13, 4167]


def test_the_course_at_one_rating_is_that_of_the_line() -> None:
    pains = np.array([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], dtype=float)
    course = trend(range(10), pains)
    assert course is not None
    assert middle_at(pains, 4) == course.first == Middle(2, 4, 6)
    assert middle_at(pains, 5) == course.last == Middle(3, 5, 7)
    assert middle_at(pains, 3) is None
    assert middle_at(pains, 6) is None
