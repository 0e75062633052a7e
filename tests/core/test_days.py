"""The history day by day."""

from __future__ import annotations

from datetime import date

from sciatica_desktop.core.content import Content
from sciatica_desktop.core.days import Caps, Day, Worked, caps, every_day, sessions_of

ONE, TWO, FOUR = date(2026, 5, 1), date(2026, 5, 2), date(2026, 5, 4)


def test_days_without_anything_stand_between_those_with_something_and_up_to_today() -> None:
    found = every_day({ONE: 6}, {TWO: (2, 1)}, FOUR)
    assert found == (Day(ONE, 6), Day(TWO, None, 2, 1), Day(date(2026, 5, 3)), Day(FOUR))


def test_without_anything_known_there_are_no_days() -> None:
    assert every_day({}, {}, FOUR) == ()


def test_a_clock_that_was_put_back_hides_no_day() -> None:
    assert [day.day for day in every_day({FOUR: 3}, {}, ONE)] == [FOUR]


def test_the_gap_counts_from_the_beginning_of_a_session_and_ends_with_the_day() -> None:
    begun = [(ONE, 0.0), (ONE, 90.0), (ONE, 100.0), (ONE, 199.0), (TWO, 205.0)]
    found = sessions_of((Worked(day, at, "L:a") for day, at in begun), 100.0)
    assert found == {ONE: (2, 2), TWO: (1, 1)}


def test_only_the_spot_of_most_sessions_of_a_day_is_counted_and_once_in_each() -> None:
    worked = [(0.0, "a"), (50.0, "a"), (60.0, "b"), (200.0, "b"), (400.0, "b")]
    assert sessions_of((Worked(ONE, at, spot) for at, spot in worked), 100.0) == {ONE: (3, 3)}


def test_the_caps_are_those_of_the_content(content: Content) -> None:
    assert caps(content) == Caps(6, 3)
