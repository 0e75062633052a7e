"""Makes the slices of the state and tells each what it must know of the others."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from sciatica_desktop.app.brain import Brain
from sciatica_desktop.app.data.kept import Kept
from sciatica_desktop.app.parts import Host, Knowledge, State
from sciatica_desktop.core import map_hints
from sciatica_desktop.core.diary import Press
from sciatica_desktop.core.experience import Experience
from sciatica_desktop.core.findings import Findings
from sciatica_desktop.core.freedom import Freedom
from sciatica_desktop.core.pace import Pace, pace_of
from sciatica_desktop.core.pain import Drawing
from sciatica_desktop.core.plan import Plan
from sciatica_desktop.core.preferences import Preferences
from sciatica_desktop.core.problems import Problem
from sciatica_desktop.core.routine import Routine
from sciatica_desktop.core.timeline import Filter, Query, query
from sciatica_desktop.host import preferences_file
from sciatica_desktop.host.logs import log
from sciatica_desktop.state.brush import BrushState
from sciatica_desktop.state.diary import DiaryState
from sciatica_desktop.state.flow import FlowState, Surroundings
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
from sciatica_desktop.store.reminders import RemindersFile
from sciatica_desktop.store.routines import RoutineFolder
from sciatica_desktop.ui.history.history_words import month_words, side_words

ASK_AGAIN = timedelta(minutes=15)
"""What pressing a point brings is asked again after this time."""


def _map_state(knowledge: Knowledge) -> MapState:
    spots = knowledge.atlas.spots
    return MapState(lambda point: spots[point].layer, lambda point: map_hints.views_of(spots[point]))


def make_state(host: Host, knowledge: Knowledge, kept: Kept, brain: Brain) -> State:
    """One of each slice, with what was kept."""
    pain = PainState(kept.drawing, kept.last, brain.counter)
    safety = SafetyState(kept.screening, knowledge.content, host.now, kept.conditions)

    def rank(drawing: Drawing, answers: Mapping[str, str], own: Experience) -> Findings:
        return Findings() if safety.value.freedom is Freedom.NOTHING else brain.rank(drawing, answers, own)

    def save(preferences: Preferences) -> None:
        try:
            preferences_file.save(host.paths.preferences, preferences)
        except Problem as problem:
            log.warning("preferences: %s", problem)

    def understand(wanted: Filter) -> Query:
        return query(wanted, knowledge.content, side_words(), month_words())

    suggestions = SuggestionState(rank)
    diary = DiaryState(kept.history, kept.entries, kept.presses)
    preferences = PreferencesState(preferences_file.load(host.paths.preferences), save)
    flow = FlowState(
        knowledge.content,
        Surroundings(
            due=lambda *points: safety.due(pain.drawing, *points),
            allowance=lambda: safety.allowance(suggestions.value.nerve.index),
            conditions_due=safety.conditions_due,
            stamp=lambda: (host.new_id(), host.now()),
            entries=lambda: diary.value,
            pace=lambda plan: _pace(plan, preferences.value, diary.presses, host.now()),
            shorten=host.shorten or _as_it_is,
        ),
    )
    return State(
        pain=pain,
        brush=BrushState(),
        map=_map_state(knowledge),
        suggestions=suggestions,
        questions=QuestionState(
            knowledge.content, lambda: (suggestions.value, suggestions.answers), suggestions.if_answered
        ),
        safety=safety,
        flow=flow,
        player=PlayerState(host.clock),
        plans=PlanState(RoutineFolder(lambda: _routines(diary, host), knowledge.content), knowledge.content),
        reminders=ReminderState(RemindersFile(lambda: _beside(diary, host)), host.now),
        diary=diary,
        timeline=TimelineState(lambda: diary.history.database, understand),
        preferences=preferences,
    )


def _pace(plan: Plan, preferences: Preferences, presses: tuple[Press, ...], now: datetime) -> Pace:
    """As it is set; what was said a moment ago is not asked."""
    wanted = pace_of(preferences)
    return replace(wanted, check=wanted.check and not _just_pressed(plan, presses, now))


def _just_pressed(plan: Plan, presses: tuple[Press, ...], now: datetime) -> bool:
    """True if it was said a moment ago what pressing the one point of a plan brings: it need not be asked again."""
    places = {(work.point, work.side) for work in plan.works}
    said = (press for press in presses if (press.point, press.side) in places)
    return plan.single and any(timedelta(0) <= now - press.pressed < ASK_AGAIN for press in said)


def _beside(diary: DiaryState, host: Host) -> Path | None:
    """Where the history is; None while the example is shown: nothing of it is kept."""
    if host.example:
        return None
    path = diary.history.path
    return path.parent if path.is_absolute() else host.paths.data


def _routines(diary: DiaryState, host: Host) -> Path | None:
    """Where routines are kept."""
    folder = _beside(diary, host)
    return folder / "routines" if folder is not None else None


def _as_it_is(routine: Routine) -> Routine:
    return routine
