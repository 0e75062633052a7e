"""Time as it stands along a chart: the clock on the wall, wherever something took place."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from PySide6.QtCore import QDate, QLocale, QTime

from sciatica_desktop.ui.kit.lists import listed
from sciatica_desktop.ui.kit.texts import day_form

EPOCH = datetime(2000, 1, 1)  # noqa: DTZ001 - the clock on the wall
DAY_S = 86_400.0

STEPS_DAYS = (1, 2, 3, 7, 14, 28, 56, 91, 182, 365, 730, 1461, 3652)
"""So many days may lie between two dates on the axis."""

LONG_DAYS = 300
"""From so many days on, dates are told by month and year."""


def wall_seconds(moment: datetime) -> float:
    """Seconds since EPOCH by the clock on the wall."""
    return (moment.replace(tzinfo=None) - EPOCH).total_seconds()


def day_seconds(day: date) -> float:
    """Seconds from EPOCH to the beginning of a day."""
    return (day - EPOCH.date()).days * DAY_S


def day_name(day: date, form: str = "") -> str:
    """A day in words: "3 May", or in a form of Qt."""
    return QLocale().toString(QDate(day.year, day.month, day.day), form or day_form())


def full_day(day: date) -> str:
    """A day with its year: "3 May 2026"."""
    return day_name(day, f"{day_form()} yyyy")


def moment_name(moment: datetime) -> str:
    """A day and the time: "3 May 2026, 19:20"."""
    time = QLocale().toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)
    return listed((full_day(moment), time))


def day_ticks(low: float, high: float, most: int) -> list[tuple[float, str]]:
    """At most so many midnights between two moments (s), evenly apart, with their dates."""
    days = (high - low) / DAY_S
    step = next((step for step in STEPS_DAYS if days / step <= most), STEPS_DAYS[-1])
    first = EPOCH + timedelta(days=int(low // DAY_S) + 1)
    form = "MMM yyyy" if days > LONG_DAYS else ""
    found = [first + timedelta(days=number * step) for number in range(int(days / step) + 1)]
    return [(wall_seconds(day), day_name(day, form)) for day in found if wall_seconds(day) <= high]
