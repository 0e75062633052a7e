"""What the charts say: each in a few sentences, and each of their values in one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from statistics import median

from PySide6.QtCore import QCoreApplication, QLocale

from sciatica_desktop.core.days import Caps, Day
from sciatica_desktop.core.trend import WINDOW, Extent, Middle, Rated, Trend
from sciatica_desktop.ui.history.body_over_time import area_text, count_words
from sciatica_desktop.ui.history.charts.signs import Kind, Sign
from sciatica_desktop.ui.history.charts.time_axis import full_day, moment_name
from sciatica_desktop.ui.kit.counted import Counted


def filled(text: str, *values: str) -> str:
    """A sentence with %1, %2 … in their places."""
    for number, value in reversed(list(enumerate(values, 1))):
        text = text.replace(f"%{number}", value)
    return text


def number_text(value: float) -> str:
    """A median: "4" or "4.5"."""
    return QLocale().toString(float(value), "f", 0 if value == int(value) else 1)


def middle_text(middle: Middle | None, told: Callable[[float], str] = number_text) -> str:
    """A running median with its band, as in the table."""
    if middle is None:
        return ""
    text = QCoreApplication.translate("Charts", "%1 (%2 to %3)")
    return filled(text, told(middle.median), told(middle.low), told(middle.high))


def course_signs(course: Trend, kind: Kind) -> tuple[Sign, Sign]:
    """The running median and its band in the legend."""
    line = QCoreApplication.translate("Charts", "running median (of %1 in a row)")
    band = QCoreApplication.translate("Charts", "band: half of them lie in it")
    return Sign(kind, filled(line, str(course.window))), Sign(Kind.BAND, band)


def span_text(count: int, first: datetime, last: datetime) -> str:
    """How many ratings from when to when."""
    counted = Counted()
    text = counted.ratings_on(count) if first.date() == last.date() else counted.ratings_between(count)
    return filled(text, full_day(first), full_day(last))


def pain_words(ratings: Sequence[Rated], before: Trend | None, after: Trend | None) -> str:
    """The chart of the pain."""
    if not ratings:
        return QCoreApplication.translate(
            "Charts", "No ratings in this time. Log your pain, or rate it after a session, and it is shown here."
        )
    parts = [span_text(len(ratings), ratings[0].started, ratings[-1].started), _typical(ratings)]
    if before is not None and after is not None:
        ends = (before.first, before.last, after.first, after.last)
        both = QCoreApplication.translate("Charts", "Running median: from %1 to %2 before, from %3 to %4 after.")
        parts.append(filled(both, *(number_text(end.median) for end in ends)))
    shown = after or before
    if shown is None:
        parts.append(too_few())
    elif before is None or after is None:
        parts.append(_course(shown))
    if shown is not None:
        parts.append(_band(shown.last))
    return " ".join(parts)


def _typical(ratings: Sequence[Rated]) -> str:
    before = [each.pain_before for each in ratings if each.pain_before is not None]
    after = [each.pain_after for each in ratings if each.pain_after is not None]
    both = QCoreApplication.translate("Charts", "Typical pain: %1 before, %2 after.")
    first, last = (
        QCoreApplication.translate("Charts", "Typical pain: %1."),
        QCoreApplication.translate("Charts", "Typical pain: %2 after."),
    )
    text = both if before and after else first if before else last
    return filled(text, *(number_text(median(pains)) if pains else "" for pains in (before, after)))


def _course(course: Trend, told: Callable[[float], str] = number_text) -> str:
    text = QCoreApplication.translate("Charts", "Running median: from %1 to %2.")
    return filled(text, told(course.first.median), told(course.last.median))


def _band(middle: Middle, told: Callable[[float], str] = number_text) -> str:
    wide = QCoreApplication.translate("Charts", "Half of the latest ones lie in the band from %1 to %2.")
    narrow = QCoreApplication.translate("Charts", "The band that half of the latest ones lie in is at %1.")
    low, high = told(middle.low), told(middle.high)
    return filled(narrow if low == high else wide, low, high)


def too_few() -> str:
    """Why there is no line yet."""
    text = QCoreApplication.translate("Charts", "Too few yet for a running median with its band; from %1 on.")
    return filled(text, str(WINDOW))


def pain_at(rated: Rated) -> str:
    """One rating."""
    before, after = rated.pain_before, rated.pain_after
    both = QCoreApplication.translate("Charts", "%1: pain %2 before, %3 after")
    first, last = (
        QCoreApplication.translate("Charts", "%1: pain %2"),
        QCoreApplication.translate("Charts", "%1: pain %3 after"),
    )
    text = first if after is None else last if before is None else both
    return filled(text, moment_name(rated.started), str(before), str(after))


def extent_words(extents: Sequence[Extent], course: Trend | None) -> str:
    """The chart of the skin that was marked."""
    if not extents:
        return QCoreApplication.translate(
            "Charts", "Nothing was marked or painted in this time. What you mark on the map is kept here."
        )
    first, last = extents[0], extents[-1]
    parts = [count_words(len(extents), first.started, last.started)]
    ends = QCoreApplication.translate("Charts", "Skin that hurt: %1 in the first, %2 in the last.")
    parts.append(filled(ends, area_text(first.area), area_text(last.area)))
    if course is None:
        parts.append(too_few())
    else:
        parts.extend((_course(course, area_text), _band(course.last, area_text)))
    return " ".join(parts)


def extent_at(extent: Extent) -> str:
    """One drawing."""
    return filled(Counted().extent(extent.places), moment_name(extent.started), area_text(extent.area))


def calendar_words(days: Sequence[Day]) -> str:
    """The calendar."""
    noted = [(day.worst, day.day) for day in days if day.worst is not None]
    if not noted:
        return QCoreApplication.translate(
            "Charts", "No ratings in this time. Log your pain, or rate it after a session, and it is shown here."
        )
    worst, when = max(noted)
    text = Counted().days_noted(len(noted))
    return filled(text, number_text(median(pain for pain, _day in noted)), str(worst), full_day(when))


def day_at(day: Day) -> str:
    """One day of the calendar."""
    counted = Counted()
    if day.worst is None:
        return filled(counted.day_without_pain(day.sessions), full_day(day.day))
    return filled(counted.day_with_pain(day.sessions), full_day(day.day), str(day.worst))


def sessions_words(days: Sequence[Day], caps: Caps) -> str:
    """The chart of the sessions against the limits."""
    busy = [day for day in days if day.sessions]
    if not busy:
        return QCoreApplication.translate("Charts", "No sessions in this time. Each one that you do is counted here.")
    counted, most = Counted(), max(busy, key=lambda day: day.sessions)
    parts = [filled(counted.days_with_sessions(len(busy)), str(most.sessions), full_day(most.day))]
    over = sum(day.sessions > caps.sessions for day in busy)
    spots = sum(day.one_spot > caps.one_spot for day in busy)
    if over:
        parts.append(filled(counted.days_over(over), str(caps.sessions)))
    if spots:
        parts.append(filled(counted.days_over_at_spot(spots), str(caps.one_spot)))
    if not over and not spots:
        within = QCoreApplication.translate("Charts", "Within the limits: %1 a day, %2 of them on the same spot.")
        parts.append(filled(within, str(caps.sessions), str(caps.one_spot)))
    return " ".join(parts)


def sessions_at(day: Day) -> str:
    """One day of it."""
    return filled(Counted().day_sessions(day.sessions), full_day(day.day), str(day.one_spot))
