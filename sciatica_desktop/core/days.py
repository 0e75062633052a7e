"""The history day by day: the worst pain, how many sessions, and how often one spot was worked on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from itertools import groupby
from typing import NamedTuple

from sciatica_desktop.core.content import Content


class Day(NamedTuple):
    """One day: its worst pain (0-10, None if none was noted), its sessions, and how many of them had the same spot."""

    day: date
    worst: int | None = None
    sessions: int = 0
    one_spot: int = 0


class Caps(NamedTuple):
    """How many sessions a day there should be at most, and on how many of them the same spot."""

    sessions: int
    one_spot: int


def caps(content: Content) -> Caps:
    """The limits of the content (clinical source: techniques, dosing.per_day; safety, limits)."""
    of_spot = (technique.dose.per_day.high for technique in content.techniques.values())
    return Caps(int(content.limits["max_sessions_per_day"]), round(max(of_spot)))


class Worked(NamedTuple):
    """A spot was worked on, in what began on this day at this moment (s)."""

    day: date
    at: float
    spot: str


def sessions_of(worked: Iterable[Worked], gap: float) -> dict[date, tuple[int, int]]:
    """Sessions a day, and how many of them had the same spot at most; in the order of time.

    What begins less than the gap (s) after the beginning of a session belongs to it.
    """
    found: dict[date, tuple[int, int]] = {}
    for day, rows in groupby(worked, key=lambda row: row.day):
        begun, spots = [float("-inf")], set[tuple[int, str]]()
        for row in rows:
            if row.at - begun[-1] >= gap:
                begun.append(row.at)
            spots.add((len(begun), row.spot))
        found[day] = len(begun) - 1, max(Counter(spot for _session, spot in spots).values())
    return found


def every_day(worst: Mapping[date, int], sessions: Mapping[date, tuple[int, int]], today: date) -> tuple[Day, ...]:
    """From the first day of which something is known to today, without a gap; nothing if nothing is known."""
    known = worst.keys() | sessions.keys()
    if not known:
        return ()
    first, last = min(known), max(today, *known)
    days = (first + timedelta(days=number) for number in range((last - first).days + 1))
    return tuple(Day(day, worst.get(day), *sessions.get(day, (0, 0))) for day in days)
