"""The words of the history in the language of the program."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from sciatica_desktop.core.anatomy import Side
from sciatica_desktop.core.history_page import PageWords
from sciatica_desktop.core.history_rows import RowWords
from sciatica_desktop.ui.kit.counted import Counted
from sciatica_desktop.ui.kit.lists import listed
from sciatica_desktop.ui.kit.texts import change_text, day_form, seconds_text, side_word, word


class Days:
    """Names days as seen from today: "Today", "Yesterday", then the date."""

    def __init__(self, today: date) -> None:
        self._today = today
        self._locale = QLocale()

    def name(self, day: date) -> str:
        """A day in words."""
        if self._today - timedelta(days=1) <= day <= self._today:
            return near_days()[(self._today - day).days]
        when = QDate(day.year, day.month, day.day)
        return day_text(when) if day.year == self._today.year else self._locale.toString(when, f"{day_form()} yyyy")

    def time(self, moment: datetime) -> str:
        """The time of day where the session took place."""
        return self._locale.toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)


def near_days() -> tuple[str, str]:
    """The names of this day and the one before."""
    return QCoreApplication.translate("History", "Today"), QCoreApplication.translate("History", "Yesterday")


def day_text(day: QDate) -> str:
    """A day of this year: "Fri 27 Nov"."""
    return QLocale().toString(day, f"ddd {day_form()}")


def row_words(today: date) -> RowWords:
    """All the words that rows are put together from."""
    days = Days(today)
    return RowWords(
        day=days.name,
        time=days.time,
        length=seconds_text,
        change=change_text,
        side=side_word,
        word=word,
        done=QCoreApplication.translate("History", "%1 done"),
        stopped=QCoreApplication.translate("History", "stopped after %1"),
        nerve_sign=QCoreApplication.translate("History", "stopped after %1: numb or electric feeling"),
        broken_off=QCoreApplication.translate("History", "broken off after %1"),
        under_way=QCoreApplication.translate("History", "under way, %1 so far"),
        not_rated=QCoreApplication.translate("History", "not rated"),
        parts=_more_parts,
        marked=_marked,
        log=QCoreApplication.translate("History", "Pain noted"),
        morning=QCoreApplication.translate("History", "The morning after"),
        after=QCoreApplication.translate("History", "after: %1"),
        listed=listed,
    )


def page_words() -> PageWords:
    """The sentences about one entry."""
    return PageWords(
        too_much=_too_much,
        morning=QCoreApplication.translate("History", "The next morning: %1 of 10."),
        morning_unanswered=QCoreApplication.translate("History", "The next morning was not rated."),
        curve=QCoreApplication.translate("History", "Pain during the session: %1."),
        earlier=QCoreApplication.translate("History", "Until %1: %2"),
        pain_was=QCoreApplication.translate("History", "pain %1 → %2."),
        note_was=QCoreApplication.translate("History", "Note: “%1”."),
        other=QCoreApplication.translate("History", "other marks or another time."),
    )


def _more_parts(count: int) -> str:
    return Counted().more_parts(count)


def _marked(count: int) -> str:
    if not count:
        return QCoreApplication.translate("History", "nothing marked")
    return Counted().places_marked(count)


def _too_much(count: int) -> str:
    return Counted().too_much(count)


def side_words() -> dict[Side, str]:
    """The sides as people may type them to find something."""
    return {side: f"{word(side)} {side_word(side)}" for side in Side}


def month_words() -> tuple[str, ...]:
    """The months from January on, as people may type them."""
    locale = QLocale()
    return tuple(locale.standaloneMonthName(number, QLocale.FormatType.LongFormat) for number in range(1, 13))
