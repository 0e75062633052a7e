"""The words of the history in the language of the program."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from sciatica_desktop.core.history_rows import RowWords
from sciatica_desktop.ui.texts import change_text, seconds_text, side_word, word


class Days:
    """Names days as seen from today: "Today", "Yesterday", then the date."""

    def __init__(self, today: date) -> None:
        self._today = today
        self._locale = QLocale()

    def name(self, day: date) -> str:
        """A day in words."""
        if day == self._today:
            return QCoreApplication.translate("History", "Today")
        if day == self._today - timedelta(days=1):
            return QCoreApplication.translate("History", "Yesterday")
        form = "ddd d MMM" if day.year == self._today.year else "d MMM yyyy"
        return self._locale.toString(QDate(day.year, day.month, day.day), form)

    def time(self, moment: datetime) -> str:
        """The time of day where the session took place."""
        return self._locale.toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)


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
    )
