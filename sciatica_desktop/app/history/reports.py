"""The report of one page: saved as a PDF, or printed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from sciatica_desktop.app.notices import Notices
from sciatica_desktop.app.parts import Host, Knowledge
from sciatica_desktop.core.period import Period
from sciatica_desktop.core.problems import DataProblem
from sciatica_desktop.state.diary import DiaryState
from sciatica_desktop.store.exchange import write_whole
from sciatica_desktop.ui.window.dialogs import Asker

if TYPE_CHECKING:
    from sciatica_desktop.ui.history.report_page import Report


class Reports(QObject):
    """Asks for the time it is about and where it goes."""

    def __init__(self, knowledge: Knowledge, diary: DiaryState, host: Host, notices: Notices, asker: Asker) -> None:
        super().__init__()
        self._knowledge, self._diary, self._host = knowledge, diary, host
        self._notices, self._asker = notices, asker

    def save(self) -> None:
        """As a PDF in a file that the person names."""
        from sciatica_desktop.ui.history.report_page import report_pdf  # noqa: PLC0415 - loads numpy

        report = self._ask()
        if report is None:
            return
        start = Path.home() / "sciatica-report.pdf"
        target = self._asker.choose_file(self.tr("Save the report"), start, "PDF (*.pdf)", to_save=True)
        if target is None:
            return
        try:
            write_whole(target, report_pdf(report))
        except DataProblem as problem:
            self._notices.say(problem)
            return
        told = self.tr("The report is in %1. Anyone who has that file can read it.")
        self._notices.say(told.replace("%1", str(target)))

    def print_it(self) -> None:
        """On paper."""
        from sciatica_desktop.ui.history.report_page import paint_report  # noqa: PLC0415 - loads numpy

        report = self._ask()
        if report is not None:
            self._asker.print_painted(report.title, lambda painter, page: paint_report(painter, page, report))

    def _ask(self) -> Report | None:
        """The report of the time that the person chooses; None if there is none."""
        from sciatica_desktop.app.history.report import compose  # noqa: PLC0415 - loads numpy
        from sciatica_desktop.ui.history.period_choice import period_text  # noqa: PLC0415

        periods = tuple(Period)
        about = self.tr("One page with body, pain, what was tried, safety answers and your own words.")
        options = tuple(period_text(period) for period in periods)
        chosen = self._asker.choose(self.tr("Which time is the report about?"), about, options)
        if chosen is None:
            return None
        now = self._host.now()
        try:
            return compose(self._knowledge, self._diary.history, periods[chosen].start(now), now)
        except DataProblem as problem:
            self._notices.say(problem)
            return None
