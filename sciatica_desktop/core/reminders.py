"""What is to be reminded of and when: again in some hours, and to stand up while at the desk."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

SNOOZE = timedelta(minutes=10)
LATE = timedelta(minutes=5)
"""A call to stand up that comes later than this found nobody at the desk: it is counted anew."""
STALE = timedelta(hours=12)
"""A session is no longer reminded of when its time is this long past."""


class Reminder(StrEnum):
    """What is reminded of."""

    AGAIN = "again"
    STAND = "stand"


@dataclass(frozen=True)
class Habits:
    """What the person set: minutes at the desk before standing up (0 for never), and the quiet hours (0-23)."""

    stand_minutes: int = 0
    quiet_from: int = 22
    quiet_to: int = 7


@dataclass(frozen=True)
class Reminders:
    """When to remind of a session and of standing up (None if not), and the day that wants to hear no more of standing.

    Times carry their offset from UTC.
    """

    again: datetime | None = None
    stand: datetime | None = None
    no_stand: date | None = None

    @property
    def next(self) -> datetime | None:
        """When there is something to look at."""
        return min((at for at in (self.again, self.stand) if at is not None), default=None)


def is_quiet(at: datetime, habits: Habits) -> bool:
    """True within the quiet hours, which may go over midnight; none if they begin when they end."""
    first, last = habits.quiet_from, habits.quiet_to
    if first <= last:
        return first <= at.hour < last
    return at.hour >= first or at.hour < last


def after_quiet(at: datetime, habits: Habits) -> datetime:
    """The same time, or the end of the quiet hours it falls into."""
    if not is_quiet(at, habits):
        return at
    end = at.replace(hour=habits.quiet_to, minute=0, second=0, microsecond=0)
    return end if end > at else end + timedelta(days=1)


def again_at(reminders: Reminders, at: datetime, habits: Habits) -> Reminders:
    """Remind of a session then, or after the quiet hours."""
    return replace(reminders, again=after_quiet(at, habits))


def at_desk(reminders: Reminders, now: datetime, habits: Habits) -> Reminders:
    """Count the time at the desk from now on, if standing up is reminded of at all; if not today, from tomorrow on."""
    if not habits.stand_minutes:
        return replace(reminders, stand=None)
    if reminders.no_stand == now.date():
        return replace(reminders, stand=_tomorrow(now))
    due = now + timedelta(minutes=habits.stand_minutes)
    return replace(reminders, stand=after_quiet(due, habits))


def look(reminders: Reminders, now: datetime, habits: Habits) -> tuple[Reminders, tuple[Reminder, ...]]:
    """What is due now, and what is left. A call to stand up that is late is not made: nobody sat there."""
    due: list[Reminder] = []
    quiet = is_quiet(now, habits)
    again = reminders.again
    if again is not None and again <= now:
        if quiet:
            reminders = again_at(reminders, now, habits)
        else:
            if now - again < STALE:
                due.append(Reminder.AGAIN)
            reminders = replace(reminders, again=None)
    if reminders.stand is not None and reminders.stand <= now:
        if now - reminders.stand < LATE and not quiet:
            due.append(Reminder.STAND)
        reminders = at_desk(reminders, now, habits)
    return reminders, tuple(due)


def in_session(reminders: Reminders) -> Reminders:
    """While a session is done there is nothing to remind of, and it need not be done again."""
    return replace(reminders, again=None, stand=None)


def later(reminders: Reminders, kind: Reminder, now: datetime, habits: Habits) -> Reminders:
    """In ten minutes."""
    if kind is Reminder.AGAIN:
        return again_at(reminders, now + SNOOZE, habits)
    return replace(reminders, stand=after_quiet(now + SNOOZE, habits))


def not_today(reminders: Reminders, kind: Reminder, now: datetime) -> Reminders:
    """No more of this today; standing up begins again tomorrow."""
    if kind is Reminder.AGAIN:
        return replace(reminders, again=None)
    return replace(reminders, stand=_tomorrow(now), no_stand=now.date())


def _tomorrow(now: datetime) -> datetime:
    return (now + timedelta(days=1)).replace(hour=0, minute=0, second=0, microsecond=0)
