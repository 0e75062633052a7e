"""Which backups are kept."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sciatica_desktop.core.retention import Kept, seconds_until_due, to_keep

NOON = datetime(2026, 5, 31, 12)  # noqa: DTZ001 - the clock on the wall
EVERY_HALF_HOUR = [NOON - timedelta(minutes=30 * number) for number in range(48 * 800)]


def test_of_two_years_the_last_hours_days_and_months_stay() -> None:
    kept = sorted(to_keep(EVERY_HALF_HOUR, Kept()), reverse=True)
    assert kept[:24] == [NOON] + [NOON - timedelta(hours=number, minutes=-30) for number in range(1, 24)]
    days = {moment.date() for moment in kept}
    assert {(NOON - timedelta(days=number)).date() for number in range(30)} <= days
    assert len({(moment.year, moment.month) for moment in kept}) == 24
    assert len(kept) <= 24 + 30 + 24


def test_a_day_without_backups_costs_none_of_the_others() -> None:
    rare = [NOON - timedelta(days=100 * number) for number in range(5)]
    assert to_keep(rare, Kept(1, 3, 0)) == set(rare[:3])


def test_the_newest_stays_whatever_is_asked_for() -> None:
    assert to_keep(EVERY_HALF_HOUR[:9], Kept(0, 0, 0)) == {NOON}
    assert to_keep([], Kept()) == set()


@pytest.mark.parametrize(("minutes_ago", "seconds"), [(None, 5), (0, 1800), (20, 600), (30, 5), (3000, 5), (-90, 5)])
def test_a_backup_is_due_half_an_hour_after_the_last_one(minutes_ago: float | None, seconds: float) -> None:
    last = None if minutes_ago is None else NOON - timedelta(minutes=minutes_ago)
    assert seconds_until_due(last, NOON.replace(tzinfo=UTC)) == seconds


@given(
    minutes=st.lists(st.integers(0, 60 * 24 * 900), max_size=60),
    kept=st.builds(Kept, st.integers(0, 5), st.integers(0, 5), st.integers(0, 5)),
)
def test_thinning_out_twice_is_the_same_as_once(minutes: list[int], kept: Kept) -> None:
    made = {NOON - timedelta(minutes=each) for each in minutes}
    once = to_keep(made, kept)
    assert once <= made
    assert to_keep(once, kept) == once
    assert len(once) <= max(1, sum(kept))
