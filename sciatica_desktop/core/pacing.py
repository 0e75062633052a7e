"""When a spot may be worked on again: hours between, times a day, and what opens more of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from sciatica_desktop.core.anatomy import Side
from sciatica_desktop.core.content import Content
from sciatica_desktop.core.diary import Ending, Entry, Kind, Part
from sciatica_desktop.core.findings import Reason
from sciatica_desktop.core.plan import Plan, Work

COUNTS_S = 15.0
"""Less pressure than this (s) does not count as having worked on a spot: the shortest hold of any dose."""

FIRST_DAYS, FIRST_DAYS_MOST = 2, 1
"""In the first two days a spot is worked on once a day (clinical source: techniques, dosing.per_day)."""

Place = tuple[str, Side]


@dataclass(frozen=True)
class Wait:
    """Why a session has to wait, and until when."""

    reason: Reason
    until: datetime


def waits(plan: Plan, entries: tuple[Entry, ...], now: datetime, content: Content) -> tuple[Wait, ...]:
    """What holds a plan back at this moment; nothing if it may be started. `entries` are newest first."""
    past = tuple(entry for entry in entries if entry.kind is Kind.SESSION and entry.started <= now)
    found = {wait.reason.phrase: wait for work in reversed(plan.works) for wait in _for_work(work, past, now, content)}
    rest = (_numb(past, now, content), _crowd(plan, past, now, content), _many(past, now, content))
    return (*found.values(), *(wait for wait in rest if wait))


def open_hours(
    plan: Plan, entries: tuple[Entry, ...], now: datetime, content: Content, hours: tuple[int, ...]
) -> tuple[int, ...]:
    """In how many hours a plan may be started again, of those that are asked about."""
    return tuple(later for later in hours if not waits(plan, entries, now + timedelta(hours=later), content))


def worked_on(entry: Entry) -> frozenset[Place]:
    """The spots that were really worked on in a session."""
    parts = entry.parts or (
        Part(entry.point, entry.side, entry.technique, entry.tool, entry.planned_seconds, entry.seconds),
    )
    return frozenset((part.point, part.side) for part in parts if part.seconds >= COUNTS_S)


def _for_work(work: Work, past: tuple[Entry, ...], now: datetime, content: Content) -> Iterator[Wait]:
    here = [entry for entry in past if (work.point, work.side) in worked_on(entry)]
    if not here:
        return
    values = {"place": content.points[work.point].plain}
    again = here[0].started + _gap(content)
    today = [entry for entry in here if entry.started.date() == now.date()]
    most = _most_a_day(work, here, now, content)
    if len(today) >= most:
        phrase = "wait_first_days" if most == FIRST_DAYS_MOST else "wait_day"
        yield Wait(Reason(phrase, {**values, "times": len(today)}), _tomorrow(now))
    elif now < again:
        told = {**values, "until": f"{again:%H:%M}", "hours": int(content.limits["min_gap_h"])}
        yield Wait(Reason("wait_gap", told), again)


def _most_a_day(work: Work, here: list[Entry], now: datetime, content: Content) -> int:
    """How often a day: once at first, then the usual most, and more only where it helped and left nothing sore."""
    dose = content.techniques[work.technique].dose
    if (now.date() - here[-1].started.date()).days < FIRST_DAYS:
        return FIRST_DAYS_MOST
    return dose.per_day_cap if _opened(here) else round(dose.per_day.high)


def _opened(here: list[Entry]) -> bool:
    """True if the latest rated session helped, and the latest morning after one was no worse than before it."""
    rated = next((entry for entry in here if entry.change is not None), None)
    slept = next((entry for entry in here if entry.morning is not None and entry.morning.pain is not None), None)
    if rated is None or slept is None or slept.morning is None or slept.morning.pain is None:
        return False
    helped = rated.change is not None and rated.change < 0
    return helped and slept.pain_before is not None and slept.morning.pain <= slept.pain_before


def _numb(past: tuple[Entry, ...], now: datetime, content: Content) -> Wait | None:
    """After a session that ended with numbness or tingling every spot waits (clinical source: safety, SR01)."""
    last = next((entry for entry in past if entry.ending is Ending.NERVE_SIGN), None)
    if last is None:
        return None
    until = last.started + _gap(content)
    return Wait(Reason("wait_numb", {"until": f"{until:%H:%M}"}), until) if now < until else None


def _crowd(plan: Plan, past: tuple[Entry, ...], now: datetime, content: Content) -> Wait | None:
    """Sessions begun shortly after each other count as one: together they have no more spots than one may have."""
    gap = _gap(content)
    recent = [entry for entry in past if now - entry.started < gap and worked_on(entry)]
    places = frozenset().union(*(worked_on(entry) for entry in recent))
    wanted = {(work.point, work.side) for work in plan.works}
    most = int(content.limits["max_points"])
    if not wanted - places or len(places | wanted) <= most:
        return None
    until = min(entry.started for entry in recent) + gap
    return Wait(Reason("wait_points", {"most": most, "until": f"{until:%H:%M}"}), until)


def _many(past: tuple[Entry, ...], now: datetime, content: Content) -> Wait | None:
    """So many sessions a day and no more; what begins within the gap is one session."""
    gap, most = _gap(content), int(content.limits["max_sessions_per_day"])
    begun: list[datetime] = []
    for entry in reversed(past):
        same = begun and entry.started - begun[-1] < gap
        if entry.started.date() == now.date() and worked_on(entry) and not same:
            begun.append(entry.started)
    if len(begun) < most or now - begun[-1] < gap:
        return None
    return Wait(Reason("wait_sessions", {"most": most}), _tomorrow(now))


def _gap(content: Content) -> timedelta:
    """What is left between two sessions."""
    return timedelta(hours=content.limits["min_gap_h"])


def _tomorrow(now: datetime) -> datetime:
    return (now + timedelta(days=1)).replace(hour=0, minute=0, second=0, microsecond=0)
