"""What the charts are drawn from."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from sciatica_desktop.core.diary import Kind, Morning, log_entry
from sciatica_desktop.core.pain import Drawing
from sciatica_desktop.store.charted import days, extents, rated
from sciatica_desktop.store.history import History
from tests.store.samples import CALF, EVENING, HOLDS, MARKS, PAINTED, SACRUM, entry

GAP = 2 * 3600.0
TODAY = date(2026, 5, 2)
DAY = 24 * 60


def test_ratings_come_oldest_first_without_the_trash_and_what_was_not_rated(history: History) -> None:
    history.add(entry("late", 20, pain_before=5, pain_after=3))
    history.add(entry("early", 10, pain_before=7))
    history.add(entry("gone", 15, pain_before=9))
    history.add(entry("none", 5))
    history.delete("gone")
    found = rated(history.database)
    assert [each[1:] for each in found] == [(7, None), (5, 3)]
    assert found[0].started == entry("early", 10).started


def test_a_quick_log_counts_as_pain_without_a_session(history: History) -> None:
    history.add(log_entry("log", EVENING, 8, MARKS))
    assert [each[1:] for each in rated(history.database)] == [(8, None)]


def test_only_what_began_since_then_is_read(history: History) -> None:
    history.add(entry("old", -DAY, pain_before=7))
    history.add(entry("new", 0, pain_before=5))
    assert [each.pain_before for each in rated(history.database, EVENING)] == [5]
    assert len(extents(history.database, {}, EVENING)) == 1
    assert [each.worst for each in days(history.database, GAP, EVENING.date(), EVENING)] == [5]


def test_the_extent_is_the_skin_of_the_places_marked_and_the_share_of_those_painted(history: History) -> None:
    history.add(entry("marked"))
    history.add(entry("painted", 1, drawing=PAINTED))
    history.add(entry("nothing", 2, drawing=Drawing()))
    (share,) = (mark.share for mark in PAINTED.painted)
    sizes = {CALF: 90.0, SACRUM: 30.0, PAINTED.painted[0].place: 50.0}
    found = [(each.area, each.places) for each in extents(history.database, sizes)]
    assert found == [(120.0, 2), (pytest.approx(50.0 * share), 1)]


def test_a_day_has_the_worst_of_all_that_was_noted_on_it(history: History) -> None:
    history.add(entry("one", pain_before=4, pain_after=6, morning=Morning(8, EVENING + timedelta(hours=12))))
    history.add(entry("two", 5, pain_after=5))
    first, second, third = days(history.database, GAP, TODAY)
    assert [(day.day.day, day.worst) for day in (first, second, third)] == [(30, 6), (1, 8), (2, None)]


def test_sessions_within_the_gap_are_one_and_what_was_hardly_pressed_is_none(history: History) -> None:
    for name, minutes, seconds in (("a", 0, 60.0), ("b", 30, 60.0), ("c", 125, 60.0), ("d", 260, 5.0)):
        history.add(entry(name, minutes, started=EVENING.replace(hour=8) + timedelta(minutes=minutes), seconds=seconds))
    assert [day.sessions for day in days(history.database, GAP, EVENING.date())] == [2]


def test_a_spot_counts_once_for_each_session_it_was_in(history: History) -> None:
    early = EVENING.replace(hour=8)
    history.add(replace(entry("a").with_parts(HOLDS), started=early))
    history.add(replace(entry("b").with_parts((HOLDS[0], HOLDS[0])), started=early + timedelta(hours=3)))
    assert [(day.sessions, day.one_spot) for day in days(history.database, GAP, EVENING.date())] == [(2, 2)]


def test_the_day_is_that_of_the_place_where_the_person_was(history: History) -> None:
    late = datetime.fromisoformat("2026-05-01T23:50:00-07:00")
    history.add(entry("far", started=late, pain_before=3))
    assert [day.day for day in days(history.database, GAP, date(2026, 5, 1))] == [date(2026, 5, 1)]


def test_a_history_without_anything_has_no_days(history: History) -> None:
    history.add(entry("none", kind=Kind.SESSION))
    assert days(history.database, GAP, TODAY) == ()
