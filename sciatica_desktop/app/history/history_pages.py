"""The pages of the history that are made when they are first looked at."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from PySide6.QtWidgets import QWidget

from sciatica_desktop.app.history.body_page import BodyPage
from sciatica_desktop.app.history.charts import ChartsPage
from sciatica_desktop.app.history.helps_page import HelpsPage
from sciatica_desktop.app.parts import Host, Knowledge, State
from sciatica_desktop.ui.history.history_view import HistoryPageName


class Page(Protocol):
    """One page: its widget, made once, and a way to fill it with what is known now."""

    def make(self) -> QWidget: ...

    def show(self) -> None: ...


Pages = Mapping[HistoryPageName, Page]


def history_pages(knowledge: Knowledge, state: State, host: Host, body: BodyPage, charts: ChartsPage) -> Pages:
    """All but the timeline."""
    return {
        HistoryPageName.CHARTS: charts,
        HistoryPageName.BODY: body,
        HistoryPageName.HELPS: HelpsPage(knowledge, state.diary, host),
    }
