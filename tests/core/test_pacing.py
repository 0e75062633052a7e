"""How long until a spot may be worked on again, and what opens more."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from sciatica_desktop.core.anatomy import Side
from sciatica_desktop.core.diary import Ending, Entry, Kind, Morning, Part
from sciatica_desktop.core.pacing import open_hours, waits
from sciatica_desktop.core.plan import Plan, usual_work
from sciatica_desktop.store.content import read_content

CONTENT = read_content(Path(__file__).parents[2] / "assets")
NOW = datetime(2026, 5, 10, 18, 0, tzinfo=UTC)
HIP = Plan((usual_work("gmin_post", Side.RIGHT, "lg_tennis_wall", CONTENT),))
DEEP = Plan((usual_work("pir_1", Side.RIGHT, "dr_tennis_floor", CONTENT),))


def session(at: datetime, *points: str, seconds: float = 90.0, before: int = 6, after: int = 4) -> Entry:
    """A session at these points."""
    parts = tuple(Part(point, Side.RIGHT, "x", "fingers", 90, seconds) for point in points or ("gmin_post",))
    bare = Entry(f"{at}", at, "", Side.RIGHT, "", "", 0, ending=Ending.COMPLETED, pain_before=before, pain_after=after)
    return bare.with_parts(parts)


def reasons(plan: Plan, *entries: Entry, now: datetime = NOW) -> list[str]:
    found = waits(plan, tuple(sorted(entries, key=lambda entry: entry.started, reverse=True)), now, CONTENT)
    for wait in found:
        assert wait.until > now
        assert CONTENT.phrases[wait.reason.phrase].format(**wait.reason.values)
    return [wait.reason.phrase for wait in found]


def hours(count: float) -> datetime:
    return NOW - timedelta(hours=count)


def days(count: float, hour: int = 9) -> datetime:
    return (NOW - timedelta(days=count)).replace(hour=hour)


OLD = (session(days(5)), session(days(4)))


def test_a_spot_that_was_never_worked_on_need_not_wait() -> None:
    assert reasons(HIP) == []


def test_two_hours_are_left_between() -> None:
    assert reasons(HIP, *OLD, session(hours(1))) == ["wait_gap"]
    assert reasons(HIP, *OLD, session(hours(2.1))) == []


def test_it_says_from_when_on() -> None:
    (wait,) = waits(HIP, (session(hours(1)), *OLD), NOW, CONTENT)
    assert wait.until == NOW + timedelta(hours=1)
    assert wait.reason.values["until"] == "19:00"


def test_another_spot_need_not_wait() -> None:
    assert reasons(DEEP, *OLD, session(hours(1))) == []


def test_after_a_massage_that_went_numb_every_spot_waits() -> None:
    numb = replace(session(hours(0.1), seconds=5), ending=Ending.NERVE_SIGN)
    assert reasons(DEEP, *OLD, numb) == ["wait_numb"]
    assert reasons(HIP, *OLD, numb) == ["wait_numb"]
    (wait,) = waits(DEEP, (numb, *OLD), NOW, CONTENT)
    assert wait.until == numb.started + timedelta(hours=2)
    assert reasons(DEEP, *OLD, numb, now=wait.until) == []


def test_a_later_massage_does_not_end_that_wait() -> None:
    numb = replace(session(hours(1)), ending=Ending.NERVE_SIGN)
    assert "wait_numb" in reasons(DEEP, *OLD, numb, session(hours(0.5)))


def test_once_a_day_is_enough_in_the_first_two_days() -> None:
    assert reasons(HIP, session(hours(5))) == ["wait_first_days"]
    assert reasons(HIP, session(days(1)), session(hours(5))) == ["wait_first_days"]
    assert reasons(HIP, session(days(2)), session(hours(5))) == []


def test_three_times_a_day_and_no_more() -> None:
    today = [session(hours(count)) for count in (9, 6, 3)]
    assert reasons(HIP, *OLD, *today[:2]) == []
    assert reasons(HIP, *OLD, *today) == ["wait_day"]


def test_more_times_open_where_it_helped_and_the_morning_was_no_worse() -> None:
    rested = replace(OLD[1], morning=Morning(5, days(3, 8)))
    today = [session(hours(count)) for count in (9, 6, 3)]
    assert reasons(HIP, rested, *today) == []
    sore = replace(OLD[1], morning=Morning(7, days(3, 8)))
    assert reasons(HIP, sore, *today) == ["wait_day"]
    unhelped = replace(today[-1], pain_after=6)
    assert reasons(HIP, rested, *today[:2], unhelped) == ["wait_day"]
    unasked = replace(OLD[1], morning=Morning(None, days(3, 8)))
    assert reasons(HIP, unasked, *today) == ["wait_day"]


def test_six_times_a_day_is_the_end_of_it() -> None:
    rested = replace(OLD[1], morning=Morning(5, days(3, 8)))
    late = NOW.replace(hour=23)
    today = [session(late - timedelta(hours=count)) for count in (22, 18, 14, 10, 6, 3)]
    assert set(reasons(HIP, rested, *today, now=late)) == {"wait_day", "wait_sessions"}
    assert reasons(DEEP, rested, *today, now=late) == ["wait_sessions"]


def test_what_begins_shortly_after_the_sixth_session_of_a_day_still_belongs_to_it() -> None:
    rested = replace(OLD[1], morning=Morning(5, days(3, 8)))
    late = NOW.replace(hour=23)
    today = [session(late - timedelta(hours=count)) for count in (22, 18, 14, 10, 6, 1)]
    assert reasons(DEEP, rested, *today, now=late) == []


def test_a_hold_broken_off_at_once_does_not_count() -> None:
    assert reasons(HIP, *OLD, session(hours(1), seconds=10)) == []


def test_a_quick_log_does_not_count() -> None:
    assert reasons(HIP, *OLD, replace(session(hours(1)), kind=Kind.LOG)) == []


def test_sessions_begun_one_after_the_other_have_three_spots_together() -> None:
    assert reasons(HIP, session(hours(0.5), "pir_1", "gmax_1")) == []
    assert reasons(HIP, session(hours(0.5), "pir_1", "gmax_1"), session(hours(0.2), "ql_s1")) == ["wait_points"]
    assert reasons(HIP, session(hours(2.5), "pir_1", "gmax_1"), session(hours(0.2), "ql_s1")) == []


def test_what_lies_in_the_future_after_a_clock_was_set_back_holds_nobody() -> None:
    assert reasons(HIP, *OLD, session(NOW + timedelta(hours=3))) == []


@pytest.mark.parametrize("plan", [HIP, DEEP])
def test_an_entry_of_before_sessions_had_parts_counts_too(plan: Plan) -> None:
    work = plan.works[0]
    old = Entry("old", hours(1), work.point, work.side, work.technique, "fingers", 90, seconds=90.0)
    assert reasons(plan, *OLD, old) == (["wait_gap"] if plan is HIP else ["wait_first_days"])


def test_of_the_hours_asked_about_those_are_open_in_which_it_need_not_wait() -> None:
    entries = (session(hours(1)), *reversed(OLD))
    assert open_hours(HIP, entries, NOW, CONTENT, (1, 2, 24)) == (1, 2, 24)
    assert open_hours(HIP, (session(hours(0.5)), *reversed(OLD)), NOW, CONTENT, (1, 2, 24)) == (2, 24)
    assert open_hours(HIP, (), NOW, CONTENT, (1, 24)) == (1, 24)


def test_after_the_last_of_a_day_it_waits_until_midnight() -> None:
    (wait,) = waits(HIP, (session(hours(5)),), NOW, CONTENT)
    assert wait.until == datetime(2026, 5, 11, tzinfo=UTC)


def test_a_session_of_this_very_moment_counts() -> None:
    assert reasons(HIP, *OLD, session(NOW)) == ["wait_gap"]
