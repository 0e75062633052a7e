"""Which backups are kept: the newest of each of the last hours, days and months that have any."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import NamedTuple

BETWEEN_S = 30 * 60.0
"""At least so long (s) after one automatic backup the next one is made."""

SETTLE_S = 5.0
"""And so long (s) after a change, because others often follow."""


def seconds_until_due(last: datetime | None, now: datetime, least: float = SETTLE_S) -> float:
    """How long (s) to wait with the next automatic backup after a change; `last` is by the clock on the wall.

    A last backup in the future (the clock was set back) does not hold the next one up.
    """
    gone = BETWEEN_S if last is None else (now.replace(tzinfo=None) - last).total_seconds()
    return max(least, BETWEEN_S - gone) if gone >= 0 else least


class Kept(NamedTuple):
    """So many hours, days and months of which a backup is kept."""

    hourly: int = 24
    daily: int = 30
    monthly: int = 24


_SPANS: tuple[Callable[[datetime], object], ...] = (
    lambda made: (made.date(), made.hour),
    lambda made: made.date(),
    lambda made: (made.year, made.month),
)


def to_keep(made: Iterable[datetime], kept: Kept) -> set[datetime]:
    """The moments of the backups that are kept, of all there are; always the newest one."""
    newest_first = sorted(set(made), reverse=True)
    keep = set(newest_first[:1])
    for span, most in zip(_SPANS, kept, strict=True):
        newest: dict[object, datetime] = {}
        for moment in newest_first:
            newest.setdefault(span(moment), moment)
        keep.update(list(newest.values())[:most])
    return keep
