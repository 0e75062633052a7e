"""What each version brought, newest first."""

from __future__ import annotations

import re

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sciatica_desktop.core.readers.guide import Release
from sciatica_desktop.ui.kit.controls import Sentences
from sciatica_desktop.ui.kit.mirrored import margins
from sciatica_desktop.ui.kit.scroll import Scroll
from sciatica_desktop.ui.kit.side_dialog import SideDialog
from sciatica_desktop.ui.kit.widgets import Text

WEEKDAY = re.compile(r"dddd\W*")
"""The day of the week in a form of dates, with what parts it from the rest."""

WIDE, HIGH = 68, 28
"""The usual size, in widths of a letter and heights of a line."""


class NewsDialog(SideDialog):
    """Stays open beside the work; Esc closes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, WIDE, HIGH)
        self.setWindowTitle(self.tr("What is new"))
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(margins(0, 0, 8, 8))
        self._column.setSpacing(8)
        scroll = Scroll(inside)
        scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        scroll.setAccessibleName(self.windowTitle())
        self._hold(scroll)

    def render_releases(self, releases: tuple[Release, ...]) -> None:
        """Show these versions."""
        while self._column.count():
            item = self._column.takeAt(0)
            old = item.widget() if item is not None else None
            if old is not None:
                old.deleteLater()
        for release in releases:
            heading = self.tr("Version %1, %2").replace("%1", release.id).replace("%2", _day(release.date))
            self._column.addWidget(Text(heading, 1.25, bold=True))
            news = Sentences()
            news.show_texts(release.news)
            self._column.addWidget(news)
            self._column.addSpacing(12)
        self._column.addStretch(1)


def _day(date: str) -> str:
    """A date as it is written in the language of the program."""
    day, locale = QDate.fromString(date, Qt.DateFormat.ISODate), QLocale()
    whole = locale.dateFormat(QLocale.FormatType.LongFormat)
    return locale.toString(day, WEEKDAY.sub("", whole))
