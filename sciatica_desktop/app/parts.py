"""All parts of the running program, by name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from sciatica_desktop.app.secrets import Secrets
from sciatica_desktop.core.allowance import Allowance
from sciatica_desktop.core.anatomy import Atlas
from sciatica_desktop.core.content import Content
from sciatica_desktop.core.readers.own_pack import OwnPack
from sciatica_desktop.core.routine import Routine
from sciatica_desktop.host.background import AtOnce, Background
from sciatica_desktop.host.desktop import Desktop
from sciatica_desktop.host.paths import Paths
from sciatica_desktop.host.sound import Sound
from sciatica_desktop.host.speech import Speech
from sciatica_desktop.state.brush import BrushState
from sciatica_desktop.state.diary import DiaryState
from sciatica_desktop.state.flow import FlowState
from sciatica_desktop.state.map import MapState
from sciatica_desktop.state.pain import PainState
from sciatica_desktop.state.plans import PlanState
from sciatica_desktop.state.player import PlayerState
from sciatica_desktop.state.preferences import PreferencesState
from sciatica_desktop.state.questions import QuestionState
from sciatica_desktop.state.reminders import ReminderState
from sciatica_desktop.state.safety import SafetyState
from sciatica_desktop.state.suggestions import SuggestionState
from sciatica_desktop.state.timeline import TimelineState
from sciatica_desktop.ui.body.body_map import BodyMap
from sciatica_desktop.ui.finding.point_panel import PointPanel
from sciatica_desktop.ui.finding.suggestion_list import SuggestionList
from sciatica_desktop.ui.history.history_view import HistoryView
from sciatica_desktop.ui.learn.learn_view import LearnView
from sciatica_desktop.ui.marking.again_bar import AgainBar
from sciatica_desktop.ui.marking.map_bar import MapBar
from sciatica_desktop.ui.marking.pain_panel import PainPanel
from sciatica_desktop.ui.marking.region_list import RegionList
from sciatica_desktop.ui.safety.safety_page import SafetyPage
from sciatica_desktop.ui.session.floor_window import FloorWindow
from sciatica_desktop.ui.session.rating_panel import RatingPanel
from sciatica_desktop.ui.session.routine_panel import RoutinePanel
from sciatica_desktop.ui.session.session_panel import SessionPanel
from sciatica_desktop.ui.window.dialogs import Asker
from sciatica_desktop.ui.window.shell import Shell


@dataclass(frozen=True)
class Host:
    """What the computer gives: folders, clocks, names for new entries, sound. Tests hand in their own."""

    paths: Paths
    now: Callable[[], datetime]
    clock: Callable[[], float]
    new_id: Callable[[], str]
    sound: Sound
    speech: Speech
    asker: Asker | None = None
    desktop: Desktop = field(default_factory=Desktop)
    shorten: Callable[[Routine], Routine] | None = None
    background: Background = field(default_factory=AtOnce)
    secrets: Secrets = field(default_factory=Secrets)
    hold: Callable[[Path], bool] = lambda folder: True
    """Keeps a folder for this window; False if another window has it."""
    example: bool = False
    """True while a made-up history is shown, which is never written to the person's files."""


@dataclass(frozen=True)
class Knowledge:
    """What the program knows: the body and the clinical content."""

    atlas: Atlas
    content: Content
    packs: tuple[OwnPack, ...] = ()
    refused: tuple[str, ...] = ()
    """Why packs of the person's own were left out."""


@dataclass(frozen=True)
class State:
    """One of each slice."""

    pain: PainState
    brush: BrushState
    map: MapState
    suggestions: SuggestionState
    questions: QuestionState
    safety: SafetyState
    flow: FlowState
    player: PlayerState
    plans: PlanState
    reminders: ReminderState
    diary: DiaryState
    timeline: TimelineState
    preferences: PreferencesState

    def allowance(self) -> Allowance:
        """What may be done now, with what is marked and answered."""
        return self.safety.allowance(self.suggestions.value.nerve.index)


@dataclass(frozen=True)
class Views:
    """One of each view."""

    shell: Shell
    body_map: BodyMap
    map_bar: MapBar
    pain_panel: PainPanel
    region_list: RegionList
    suggestion_list: SuggestionList
    again_bar: AgainBar
    point_panel: PointPanel
    routine_panel: RoutinePanel
    session_panel: SessionPanel
    floor_window: FloorWindow
    rating_panel: RatingPanel
    safety_page: SafetyPage
    history_view: HistoryView
    learn_view: LearnView
