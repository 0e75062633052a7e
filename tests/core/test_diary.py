"""Entries, their parts, quick logs, the morning after, and what two bad sessions in a row mean."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from sciatica_desktop.core.anatomy import Place, Side
from sciatica_desktop.core.diary import (
    Ending,
    Entry,
    Kind,
    Morning,
    Part,
    awaits_morning,
    interrupted,
    log_entry,
    worse_twice,
)
from sciatica_desktop.core.pain import Drawing, Mark


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


def test_a_session_is_the_sum_of_its_parts_and_is_named_after_the_first() -> None:
    parts = (
        Part("gmin_post", Side.LEFT, "gm_ball", "tennis_ball_wall", 60, 50, 1),
        Part("pir_1", Side.LEFT, "dr_fingers", "fingers", 30, 30, 2),
    )
    whole = entry(5, None).with_parts(parts)
    assert (whole.point, whole.side, whole.technique, whole.tool) == (
        "gmin_post",
        Side.LEFT,
        "gm_ball",
        "tennis_ball_wall",
    )
    assert (whole.planned_seconds, whole.seconds, whole.too_much) == (90, 80, 3)


@pytest.mark.parametrize(
    ("marked", "side"),
    [
        ([Side.LEFT], Side.LEFT),
        ([Side.RIGHT, Side.MIDLINE], Side.RIGHT),
        ([Side.LEFT, Side.RIGHT], Side.MIDLINE),
        ([], Side.MIDLINE),
    ],
)
def test_a_log_is_on_the_side_that_hurts(marked: list[Side], side: Side) -> None:
    drawing = Drawing(tuple(Mark(Place(f"place_{each}", each)) for each in marked))
    log = log_entry("log", datetime(2026, 5, 1, tzinfo=UTC), 6, drawing)
    assert (log.kind, log.side, log.pain_before, log.drawing) == (Kind.LOG, side, 6, drawing)


MIDNIGHT = datetime(2026, 5, 1, tzinfo=UTC)


def at(name: str, hours: float, **others: object) -> Entry:
    return replace(entry(5, 4), id=name, started=MIDNIGHT + timedelta(hours=hours), **others)  # type: ignore[arg-type]


def test_the_morning_is_asked_about_the_last_session_of_yesterday() -> None:
    entries = (at("today", 25), at("log", 23, kind=Kind.LOG), at("evening", 20), at("noon", 12))
    found = awaits_morning(entries, MIDNIGHT + timedelta(hours=32))
    assert found is not None
    assert found.id == "evening"


def test_the_morning_is_asked_about_once_and_not_days_later() -> None:
    asked = at("evening", 20, morning=Morning(None, MIDNIGHT + timedelta(hours=31)))
    assert awaits_morning((asked, at("noon", 12)), MIDNIGHT + timedelta(hours=32)) is None
    assert awaits_morning((at("evening", 20),), MIDNIGHT + timedelta(hours=56)) is None
    assert awaits_morning((at("evening", 20),), MIDNIGHT + timedelta(hours=21)) is None


def test_before_four_it_is_still_night() -> None:
    assert awaits_morning((at("evening", 20),), MIDNIGHT + timedelta(hours=27)) is None
    assert awaits_morning((at("evening", 20),), MIDNIGHT + timedelta(hours=28)) is not None


def test_only_the_last_session_counts_as_cut_off_and_only_if_work_was_done() -> None:
    cut = entry(5, None)
    assert interrupted((log_entry("log", MIDNIGHT, 3, Drawing()), cut, cut)) == cut
    for other in (replace(cut, seconds=0.0), entry(5, 3), entry(5, None, ending=Ending.STOPPED)):
        assert interrupted((other, cut)) is None
