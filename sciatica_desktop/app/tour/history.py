"""The part of the tour that shows the history after some weeks: the example that comes with the program."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from sciatica_desktop.app.build import complete, region_names
from sciatica_desktop.app.example import open_example
from sciatica_desktop.app.front import build_front
from sciatica_desktop.app.parts import Host, Knowledge
from sciatica_desktop.app.tour.frame import Keep
from sciatica_desktop.core.preferences import Scheme
from sciatica_desktop.ui.history.history_view import HistoryPageName
from sciatica_desktop.ui.window.rail import PlaceName


class HistoryTour:
    """Looks at every page of the history in a second window; nothing of it is written."""

    def __init__(self, host: Host, knowledge: Knowledge, settle: Callable[[], None], picture: Keep) -> None:
        self._settle, self._picture = settle, picture
        example = replace(host, example=True)
        front = build_front(knowledge.atlas, region_names(knowledge.content))
        self._program = complete(example, knowledge, front, open_example(example, knowledge.content))
        self._shell = front.shell

    def drive(self, size: tuple[int, int]) -> None:
        """The pages one after the other, the timeline in the dark too."""
        view, change = self._program.views.history_view, self._program.state.preferences.change
        self._shell.resize(*size)
        self._shell.show()
        self._shell.show_place(PlaceName.HISTORY)
        self._settle()
        QTest.keyClick(view.timeline.list, Qt.Key.Key_Down)
        self._picture("history_timeline", self._shell)
        change(scheme=Scheme.DARK)
        self._picture("history_timeline_dark", self._shell)
        change(scheme=Scheme.LIGHT)
        for page in HistoryPageName:
            if page is not HistoryPageName.TIMELINE:
                view.show_page(page)
                self._picture(f"history_{page}", self._shell)
        self._charts()
        self._shell.hide()
        self._program.close()

    def _charts(self) -> None:
        """Each of the other charts with a value pointed out, and a table."""
        self._program.views.history_view.show_page(HistoryPageName.CHARTS)
        page = self._program.helpers.chart_pictures.page.view
        if page is None:
            return
        for name, chip in list(page.chips.items())[1:]:  # the first is on show when the page is opened
            chip.click()
            QTest.keyClick(page.chart(name), Qt.Key.Key_Left)
            self._picture(f"history_charts_{name}", self._shell)
        page.as_table.click()
        self._picture("history_charts_table", self._shell)
