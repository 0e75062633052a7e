"""When the history speaks against going on as before: worse twice, marks that grow, or nothing gained for weeks."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import pairwise

from sciatica_desktop.core.body_parts import BodyPart, part_of
from sciatica_desktop.core.content import Content
from sciatica_desktop.core.diary import Entry, worse_twice
from sciatica_desktop.core.findings import Reason
from sciatica_desktop.core.pain import Drawing

REST = timedelta(days=2)
"""So long it is told that it was worse twice (clinical source: techniques, caps)."""

LAST_TIME = timedelta(days=14)
"""Marks are compared with those of an earlier day, but not with older ones."""

WIDER, MORE_PLACES = 1.5, 2
"""Marks have grown if they cover so many times as much, in so many places more."""

FEWEST, CLEARLY = 3, 1.0
"""So many sessions at each end of a course are compared; it is better if the pain (0-10) fell by at least so much."""

DOWN = tuple(BodyPart)


def warnings(entries: tuple[Entry, ...], drawing: Drawing, now: datetime, content: Content) -> tuple[Reason, ...]:
    """What to say before going on; nothing if all is well. `entries` are newest first."""
    return tuple(Reason(phrase, values) for phrase, values in _warnings(entries, drawing, now, content))


def _warnings(
    entries: tuple[Entry, ...], drawing: Drawing, now: datetime, content: Content
) -> Iterator[tuple[str, dict[str, object]]]:
    rated = [entry for entry in entries if entry.change is not None]
    if worse_twice(entries) and now - rated[0].started <= REST:
        yield "worse_twice", {}
    before = _last_time(entries, now)
    if before is not None and drawing.felt:
        if _lowest(drawing) > _lowest(before):
            yield "grown_down", {}
        elif _wider(drawing, before):
            yield "grown_wide", {}
    days = _without_gain(rated, now)
    if days >= 7 * content.limits["see_professional_if_not_better_weeks"]:
        yield "no_better_long", {"weeks": days // 7}
    elif days >= content.limits["review_after_days"]:
        yield "no_better", {"days": days}


def _last_time(entries: tuple[Entry, ...], now: datetime) -> Drawing | None:
    """The marks of the latest session or log of an earlier day."""
    earlier = (entry for entry in entries if entry.drawing.felt and entry.started.date() < now.date())
    last = next(earlier, None)
    return last.drawing if last is not None and now - last.started <= LAST_TIME else None


def _lowest(drawing: Drawing) -> int:
    """How far down the leg the marks reach."""
    return max(DOWN.index(part_of(mark.place.region)) for mark in drawing.felt)


def _wider(drawing: Drawing, before: Drawing) -> bool:
    now, then = (sum(mark.share for mark in each.felt) for each in (drawing, before))
    return now >= WIDER * then and len(drawing.felt) >= len(before.felt) + MORE_PLACES


def _without_gain(rated: list[Entry], now: datetime) -> int:
    """For how many days sessions have gone on without the pain before them getting clearly less; 0 if it did."""
    course = rated[:1] if rated and now - rated[0].started <= LAST_TIME else []
    for later, earlier in pairwise(rated):
        if not course or later.started - earlier.started > LAST_TIME:
            break
        course.append(earlier)
    if len(course) < 2 * FEWEST:
        return 0
    new, old = (sum(entry.pain_before or 0 for entry in part) / FEWEST for part in (course[:FEWEST], course[-FEWEST:]))
    return 0 if new <= old - CLEARLY else (now - course[-1].started).days
