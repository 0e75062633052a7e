"""The chart of the history, made when it is first shown: pyqtgraph takes longer to load than the whole window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from sciatica_desktop.core.diary import Entry

if TYPE_CHECKING:
    from sciatica_desktop.ui.history_chart import HistoryChart


class ChartMaker(QObject):
    """Makes the chart, and keeps it up to date from then on."""

    def __init__(self) -> None:
        super().__init__()
        self._chart: HistoryChart | None = None
        self._entries: tuple[Entry, ...] = ()

    def make(self) -> QWidget:
        from sciatica_desktop.ui.history_chart import HistoryChart  # noqa: PLC0415

        self._chart = HistoryChart()
        self._chart.render_entries(self._entries)
        return self._chart

    @Slot(object)
    def show(self, entries: tuple[Entry, ...]) -> None:
        self._entries = entries
        if self._chart is not None:
            self._chart.render_entries(entries)
