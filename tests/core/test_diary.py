"""Entries, and what two bad sessions in a row mean."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from sciatica_desktop.core.anatomy import Side
from sciatica_desktop.core.diary import Ending, Entry, worse_twice


def entry(before: int | None, after: int | None, *, point: str = "pir_1", ending: Ending | None = None) -> Entry:
    started = datetime(2026, 5, 1, tzinfo=UTC)
    return Entry("id", started, point, Side.RIGHT, "dr_fingers", "fingers", 90, 90, before, after, ending)


@pytest.mark.parametrize(("before", "after", "change"), [(7, 4, -3), (2, 5, 3), (None, 4, None), (4, None, None)])
def test_change_needs_both_ratings(before: int | None, after: int | None, change: int | None) -> None:
    assert entry(before, after).change == change


@pytest.mark.parametrize(
    ("ending", "finished"),
    [(None, False), (Ending.STOPPED, False), (Ending.NERVE_SIGN, False), (Ending.COMPLETED, True)],
)
def test_only_a_completed_session_is_finished(ending: Ending | None, finished: bool) -> None:
    assert entry(5, 5, ending=ending).finished is finished


@pytest.mark.parametrize(
    ("changes", "worse"),
    [([1, 2], True), ([1, -1], False), ([None, 1, 2], True), ([1], False), ([0, 3], False), ([1, 1, -5], True)],
)
def test_worse_twice_in_a_row_is_noticed(changes: list[int | None], worse: bool) -> None:
    entries = tuple(entry(5, None if change is None else 5 + change) for change in changes)
    assert worse_twice(entries) is worse
