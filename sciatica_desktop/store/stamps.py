"""Moments as the database holds them: seconds since 1970 (UTC), to the millisecond."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

TICK = 0.001
"""Two changes of one entry are at least so far apart, however the clock is set."""


def stamp(moment: datetime) -> float:
    """A moment that comes back from `moment_of` as it is, and compares the same in every file."""
    return round(moment.timestamp(), 3)


def moment_of(seconds: float) -> datetime:
    """The moment of a stamp."""
    return _EPOCH + timedelta(milliseconds=round(seconds * 1000))


def moment(when: datetime, what: str) -> tuple[str, float]:
    """A moment as text, and as a stamp; ValueError if it does not say its offset from UTC."""
    if when.utcoffset() is None:
        raise ValueError(f"{what} must carry its offset from UTC")
    return when.isoformat(), stamp(when)
