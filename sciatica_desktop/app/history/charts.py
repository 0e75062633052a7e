"""The chart of the history, made when it is first shown: pyqtgraph takes longer to load than the whole window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from sciatica_desktop.core.problems import DataProblem
from sciatica_desktop.state.diary import DiaryState

if TYPE_CHECKING:
    from sciatica_desktop.ui.history.history_chart import HistoryChart


class ChartsPage:
    """Makes the chart, and keeps it up to date from then on."""

    def __init__(self, diary: DiaryState) -> None:
        self._diary = diary
        self._chart: HistoryChart | None = None

    def make(self) -> QWidget:
        from sciatica_desktop.ui.history.history_chart import HistoryChart  # noqa: PLC0415

        self._chart = HistoryChart()
        return self._chart

    def show(self) -> None:
        """Draw it as things are now."""
        from sciatica_desktop.store.rated import rated  # noqa: PLC0415 - loads numpy

        if self._chart is None:
            return
        try:
            self._chart.render_entries(rated(self._diary.history.database))
        except DataProblem:
            self._chart.render_entries(self._diary.value)
