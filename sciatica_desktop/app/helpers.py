"""Those who turn news into words and requests into acts, by name."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import SignalInstance

from sciatica_desktop.app.acts import Acts
from sciatica_desktop.app.catching_up import CatchingUp
from sciatica_desktop.app.data.data import Data
from sciatica_desktop.app.data.transfers import Transfers
from sciatica_desktop.app.guides.greeting import Greeting
from sciatica_desktop.app.guides.guides import Guides
from sciatica_desktop.app.guides.palette import Palette
from sciatica_desktop.app.guides.side_windows import SideWindows
from sciatica_desktop.app.history.body_page import BodyPage
from sciatica_desktop.app.history.chart_pictures import ChartPictures
from sciatica_desktop.app.history.history_acts import HistoryActs
from sciatica_desktop.app.history.history_presenter import HistoryPresenter
from sciatica_desktop.app.history.pain_log import PainLog
from sciatica_desktop.app.history.redrawing import Redrawing
from sciatica_desktop.app.history.reports import Reports
from sciatica_desktop.app.map_presenter import MapPresenter
from sciatica_desktop.app.notices import Notices
from sciatica_desktop.app.presenter import Presenter
from sciatica_desktop.app.safety_acts import SafetyActs
from sciatica_desktop.app.session.plans import Plans
from sciatica_desktop.app.session.reminding import Reminding
from sciatica_desktop.app.session.session_acts import SessionActs
from sciatica_desktop.app.session.session_presenter import SessionPresenter
from sciatica_desktop.app.ticks import Ticks
from sciatica_desktop.app.undoing import Undoing

Connections = Iterable[tuple[SignalInstance, object]]


@dataclass(frozen=True)
class Helpers:
    """One of each."""

    presenter: Presenter
    map_presenter: MapPresenter
    session: SessionPresenter
    acts: Acts
    safety: SafetyActs
    session_acts: SessionActs
    history: HistoryPresenter
    history_acts: HistoryActs
    body_page: BodyPage
    chart_pictures: ChartPictures
    redrawing: Redrawing
    pain_log: PainLog
    plans: Plans
    reminding: Reminding
    data: Data
    notices: Notices
    windows: SideWindows
    guides: Guides
    palette: Palette
    greeting: Greeting
    catching_up: CatchingUp
    ticks: Ticks
    undoing: Undoing
    transfers: Transfers
    reports: Reports
