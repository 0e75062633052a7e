"""When something is due, what quiet hours do to it, and what each answer means."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from sciatica_desktop.core.reminders import (
    Habits,
    Reminder,
    Reminders,
    after_quiet,
    again_at,
    at_desk,
    in_session,
    is_quiet,
    later,
    look,
    not_today,
)

NOON = datetime(2026, 5, 1, 12, 0, tzinfo=UTC)
SITS = Habits(stand_minutes=20)
NEVER_QUIET = Habits(stand_minutes=20, quiet_from=0, quiet_to=0)


def at(hour: int, minute: int = 0) -> datetime:
    return NOON.replace(hour=hour, minute=minute)


def test_a_session_is_reminded_of_at_its_time_and_once() -> None:
    set_then = again_at(Reminders(), NOON + timedelta(hours=4), Habits())
    assert look(set_then, at(15, 59), Habits()) == (set_then, ())
    left, due = look(set_then, at(16), Habits())
    assert due == (Reminder.AGAIN,)
    assert look(left, at(16, 1), Habits()) == (Reminders(), ())


def test_what_falls_into_the_quiet_hours_is_told_when_they_are_over() -> None:
    set_then = again_at(Reminders(), at(23), Habits())
    assert set_then.again == at(7) + timedelta(days=1)
    moved, due = look(Reminders(again=at(21)), at(22, 30), Habits())
    assert (moved.again, due) == (at(7) + timedelta(days=1), ())


def test_hours_that_begin_when_they_end_are_none() -> None:
    assert not any(is_quiet(at(hour), Habits(quiet_from=9, quiet_to=9)) for hour in range(24))


def test_a_session_of_the_day_before_is_no_longer_reminded_of() -> None:
    assert look(Reminders(again=NOON - timedelta(hours=13)), NOON, Habits()) == (Reminders(), ())
    assert look(Reminders(again=NOON - timedelta(hours=3)), NOON, Habits())[1] == (Reminder.AGAIN,)


def test_standing_up_is_reminded_of_again_and_again() -> None:
    sits = at_desk(Reminders(), NOON, SITS)
    left, due = look(sits, at(12, 20), SITS)
    assert (due, left.stand) == ((Reminder.STAND,), at(12, 40))


def test_nobody_is_told_to_stand_up_after_the_computer_slept() -> None:
    sits = at_desk(Reminders(), NOON, SITS)
    left, due = look(sits, at(14), SITS)
    assert (due, left.stand) == ((), at(14, 20))


def test_without_the_wish_nothing_is_counted() -> None:
    assert at_desk(Reminders(stand=NOON), NOON, Habits()) == Reminders()
    assert look(Reminders(stand=NOON), NOON, Habits()) == (Reminders(), (Reminder.STAND,))


def test_in_ten_minutes_means_that() -> None:
    assert later(Reminders(), Reminder.AGAIN, NOON, SITS).again == at(12, 10)
    assert later(Reminders(), Reminder.STAND, NOON, SITS).stand == at(12, 10)


def test_not_today_leaves_the_rest_of_the_day_alone() -> None:
    assert not_today(Reminders(again=NOON), Reminder.AGAIN, NOON) == Reminders()
    quiet = not_today(at_desk(Reminders(), NOON, NEVER_QUIET), Reminder.STAND, NOON)
    assert quiet.no_stand == date(2026, 5, 1)
    tomorrow = NOON.replace(hour=0) + timedelta(days=1)
    assert quiet.stand == at_desk(in_session(quiet), at(18), NEVER_QUIET).stand == tomorrow
    assert look(quiet, tomorrow + timedelta(hours=8), NEVER_QUIET)[0].stand == tomorrow + timedelta(hours=8, minutes=20)


def test_a_session_that_is_done_need_not_be_reminded_of() -> None:
    assert in_session(Reminders(again=NOON, stand=NOON)) == Reminders()


times = st.datetimes(datetime(2026, 1, 1), datetime(2026, 12, 31), timezones=st.just(UTC))  # noqa: DTZ001 - with zone
habits = st.builds(Habits, st.sampled_from((0, 10, 20, 60)), st.integers(0, 23), st.integers(0, 23))


@given(times, habits)
def test_nothing_is_ever_put_into_the_quiet_hours_or_before_its_time(moment: datetime, habit: Habits) -> None:
    moved = after_quiet(moment, habit)
    assert not is_quiet(moved, habit)
    assert timedelta(0) <= moved - moment < timedelta(days=1)


@given(times, times, times, habits)
def test_after_a_look_nothing_that_is_left_is_due(
    again: datetime, stand: datetime, now: datetime, habit: Habits
) -> None:
    left, due = look(Reminders(again, stand), now, habit)
    assert left.next is None or left.next > now
    assert not (due and is_quiet(now, habit))
