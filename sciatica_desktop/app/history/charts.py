"""The charts of the history, made when they are first shown: pyqtgraph takes longer to load than the whole window."""

from __future__ import annotations

from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from sciatica_desktop.app.parts import Host, Knowledge
from sciatica_desktop.core.days import caps
from sciatica_desktop.core.problems import DataProblem
from sciatica_desktop.state.diary import DiaryState
from sciatica_desktop.ui.kit.trouble_words import in_words

if TYPE_CHECKING:
    from sciatica_desktop.core.body_heat import BodyHeat
    from sciatica_desktop.ui.history.charts.page import ChartName, HistoryCharts

HOUR_S = 3600.0


class ChartsPage(QObject):
    """Fills the chart that is looked at, of the chosen time."""

    picture_requested = Signal()

    def __init__(self, knowledge: Knowledge, diary: DiaryState, host: Host) -> None:
        super().__init__()
        self._atlas, self._content, self._diary, self._host = knowledge.atlas, knowledge.content, diary, host
        self._view: HistoryCharts | None = None

    @cached_property
    def _heat(self) -> BodyHeat:
        from sciatica_desktop.core.body_heat import BodyHeat  # noqa: PLC0415 - loads numpy

        return BodyHeat(self._atlas)

    @property
    def view(self) -> HistoryCharts | None:
        """The page, once it was looked at."""
        return self._view

    def make(self) -> QWidget:
        from sciatica_desktop.ui.history.charts.page import HistoryCharts  # noqa: PLC0415 - loads pyqtgraph

        self._view = HistoryCharts()
        self._view.chart_chosen.connect(self.choose)
        self._view.period_chosen.connect(self.show)
        self._view.picture_requested.connect(self.picture_requested)
        return self._view

    @Slot()
    def show(self) -> None:
        """Draw it as things are now."""
        if self._view is not None:
            self.choose(self._view.name)

    @Slot(object)
    def choose(self, name: ChartName) -> None:
        """Look at another chart."""
        if self._view is None:
            return
        try:
            self._fill(self._view, name, self._view.period.period.start(self._host.now()))
        except DataProblem as problem:
            self._view.show_trouble(name, in_words(problem))
        else:
            self._view.show_chart(name)

    def _fill(self, view: HistoryCharts, name: ChartName, since: datetime | None) -> None:
        """Read what the chart shows; raises DataProblem."""
        from sciatica_desktop.store.charted import days, extents, rated  # noqa: PLC0415 - loads numpy
        from sciatica_desktop.ui.history.charts.calendar import CalendarChart  # noqa: PLC0415
        from sciatica_desktop.ui.history.charts.extent import ExtentChart  # noqa: PLC0415
        from sciatica_desktop.ui.history.charts.pain import PainChart  # noqa: PLC0415
        from sciatica_desktop.ui.history.charts.sessions import SessionsChart  # noqa: PLC0415

        database, chart = self._diary.history.database, view.chart(name)
        gap, today = self._content.limits["min_gap_h"] * HOUR_S, self._host.now().date()
        match chart:
            case PainChart():
                chart.render_ratings(rated(database, since))
            case ExtentChart():
                chart.render_extents(extents(database, self._heat.areas, since))
            case CalendarChart():
                chart.render_days(days(database, gap, today, since))
            case SessionsChart():
                chart.render_days(days(database, gap, today, since), caps(self._content))
