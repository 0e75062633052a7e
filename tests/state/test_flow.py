"""The way through the loop: no technique without the gate, one record a session."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sciatica_desktop.core import routine as machine
from sciatica_desktop.core.anatomy import Side
from sciatica_desktop.core.cards import StartRequest
from sciatica_desktop.core.content import Content
from sciatica_desktop.core.diary import Ending, Entry
from sciatica_desktop.core.freedom import Freedom
from sciatica_desktop.core.pain import Drawing
from sciatica_desktop.core.panel import Panel
from sciatica_desktop.core.routine import Routine, Status
from sciatica_desktop.core.safety import Cause
from sciatica_desktop.state.flow import FlowState, Surroundings
from sciatica_desktop.store.content import read_content

KEY = ("gmin_post", Side.RIGHT)
START = StartRequest("lg_tennis_wall", count=3, on=30, sets=1, pain_before=6)
NOW = datetime(2026, 5, 1, 12, tzinfo=UTC)


@dataclass
class World:
    """What the flow is told about the rest of the program."""

    due: Cause | None = None
    freedom: Freedom = Freedom.ALL
    entries: tuple[Entry, ...] = ()


@pytest.fixture(scope="module")
def content() -> Content:
    return read_content(Path(__file__).parents[2] / "assets")


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def flow(qapp: object, content: Content, world: World) -> FlowState:
    return FlowState(
        content, Surroundings(lambda: world.due, lambda: world.freedom, lambda: ("e1", NOW), lambda: world.entries)
    )


def begin(flow: FlowState) -> tuple[Entry, Routine]:
    """Open the point and start; gives what was begun."""
    begun: list[tuple[Entry, Routine]] = []
    flow.begun.connect(lambda entry, routine: begun.append((entry, routine)))
    flow.open_point(KEY)
    flow.start(START, Drawing())
    return begun[0]


def test_a_point_opens_when_no_question_is_due(flow: FlowState) -> None:
    flow.open_point(KEY)
    assert (flow.value.panel, flow.value.point) == (Panel.POINT, KEY)


def test_the_questions_come_before_the_first_technique(flow: FlowState, world: World) -> None:
    world.due = Cause.NEVER
    flow.open_point(KEY)
    assert (flow.value.panel, flow.value.point) == (Panel.SAFETY, KEY)
    world.due = None
    flow.after_answers()
    assert (flow.value.panel, flow.value.point) == (Panel.POINT, KEY)


@pytest.mark.parametrize("freedom", [Freedom.NO_TECHNIQUES, Freedom.NOTHING])
def test_a_warning_sign_keeps_the_safety_page_and_no_technique_starts(
    flow: FlowState, world: World, freedom: Freedom
) -> None:
    world.freedom = freedom
    flow.open_point(KEY)
    flow.start(START, Drawing())
    assert flow.value.panel is Panel.SAFETY
    flow.after_answers()
    assert flow.value.panel is Panel.SAFETY
    assert flow.value.treatment is None


def test_questions_that_fall_due_on_the_point_page_come_before_the_start(flow: FlowState, world: World) -> None:
    flow.open_point(KEY)
    world.due = Cause.NEW_SIDE
    flow.start(START, Drawing())
    assert flow.value.panel is Panel.SAFETY
    assert flow.value.treatment is None


def test_a_start_begins_an_entry_with_its_plan(flow: FlowState) -> None:
    entry, routine = begin(flow)
    assert flow.value.panel is Panel.SESSION
    assert (entry.point, entry.side) == KEY
    assert (entry.technique, entry.tool) == ("lg_tennis_wall", "tennis_ball_wall")
    assert (entry.planned_seconds, entry.pain_before, entry.ending) == (90, 6, None)
    assert routine.planned == 90


def test_each_second_of_work_is_told_once(flow: FlowState) -> None:
    _, routine = begin(flow)
    told: list[float] = []
    flow.worked.connect(lambda entry, parts: told.append(sum(part.seconds for part in parts)))
    routine = machine.start(routine, 0.0)
    for tick in range(1, 80):
        routine = machine.tick(routine, tick / 10)
        flow.follow(routine)
    assert [int(seconds) for seconds in told] == [1, 2]


def test_a_finished_routine_asks_for_a_rating_and_the_rating_ends_the_loop(flow: FlowState) -> None:
    _, routine = begin(flow)
    ends: list[tuple[str, Ending, float]] = []
    ratings: list[tuple[str, object, str]] = []
    flow.ended.connect(lambda name, ending, seconds, too_much: ends.append((name, ending, seconds)))
    flow.rated.connect(lambda name, pain, notes: ratings.append((name, pain, notes)))
    flow.finish(replace(routine, status=Status.FINISHED, seconds=(90.0,)))
    assert flow.value.panel is Panel.RATING
    flow.rate(3, "better")
    assert (ends, ratings) == ([("e1", Ending.COMPLETED, 90.0)], [("e1", 3, "better")])
    assert str(flow.value.panel) == "mark"


def test_a_stop_is_kept_as_stopped_and_a_nerve_sign_as_that(flow: FlowState) -> None:
    _, routine = begin(flow)
    ends: list[Ending] = []
    flow.ended.connect(lambda name, ending, seconds, too_much: ends.append(ending))
    flow.note_nerve_sign()
    flow.finish(replace(routine, status=Status.STOPPED))
    flow.rate(None, "")
    flow.open_point(KEY)
    flow.start(START, Drawing())
    flow.finish(replace(routine, status=Status.STOPPED))
    assert ends == [Ending.NERVE_SIGN, Ending.STOPPED]


def test_a_running_session_is_not_left_by_a_click_elsewhere(flow: FlowState) -> None:
    begin(flow)
    flow.open_point(("pir_1", Side.LEFT))
    flow.go_back()
    flow.ask_safety()
    assert flow.value.panel is Panel.SESSION
