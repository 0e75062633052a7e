"""The way through the loop: no technique without the gate, one record a session."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sciatica_desktop.core import routine as machine
from sciatica_desktop.core.allowance import Allowance
from sciatica_desktop.core.anatomy import Side
from sciatica_desktop.core.cards import StartRequest
from sciatica_desktop.core.content import Content
from sciatica_desktop.core.diary import Ending, Entry
from sciatica_desktop.core.findings import Reason
from sciatica_desktop.core.freedom import Freedom
from sciatica_desktop.core.pain import Drawing
from sciatica_desktop.core.panel import Panel
from sciatica_desktop.core.restrictions import Restriction
from sciatica_desktop.core.routine import Routine, Status
from sciatica_desktop.core.safety import Cause, Verdict
from sciatica_desktop.state.flow import FlowState, Surroundings
from sciatica_desktop.store.content import read_content

KEY = ("gmin_post", Side.RIGHT)
START = StartRequest("lg_tennis_wall", count=3, on=30, sets=1, pain_before=6)
NOW = datetime(2026, 5, 1, 12, tzinfo=UTC)


@dataclass
class World:
    """What the flow is told about the rest of the program."""

    due: Cause | None = None
    conditions: Cause | None = None
    freedom: Freedom = Freedom.ALL
    held: tuple[Restriction, ...] = ()
    entries: tuple[Entry, ...] = ()


@pytest.fixture(scope="module")
def content() -> Content:
    return read_content(Path(__file__).parents[2] / "assets")


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def flow(qapp: object, content: Content, world: World) -> FlowState:
    around = Surroundings(
        due=lambda *points: world.due,
        conditions_due=lambda: world.conditions,
        allowance=lambda: Allowance(content, Verdict(world.freedom), world.held),
        stamp=lambda: ("e1", NOW),
        entries=lambda: world.entries,
    )
    return FlowState(content, around)


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
    flow.go_on()
    assert (flow.value.panel, flow.value.point) == (Panel.POINT, KEY)


@pytest.mark.parametrize("freedom", [Freedom.NO_TECHNIQUES, Freedom.NOTHING])
def test_a_warning_sign_keeps_the_safety_page_and_no_technique_starts(
    flow: FlowState, world: World, freedom: Freedom
) -> None:
    world.freedom = freedom
    flow.open_point(KEY)
    flow.start(START, Drawing())
    assert flow.value.panel is Panel.SAFETY
    flow.go_on()
    assert flow.value.panel is Panel.SAFETY
    assert flow.value.treatment is None


def test_the_conditions_are_asked_after_the_warning_signs_and_before_the_point(flow: FlowState, world: World) -> None:
    world.due = world.conditions = Cause.NEVER
    flow.open_point(KEY)
    world.due = None
    flow.go_on()
    assert (flow.value.panel, flow.value.point) == (Panel.CONDITIONS, KEY)
    world.conditions = None
    flow.go_on()
    assert (flow.value.panel, flow.value.point) == (Panel.POINT, KEY)


def test_conditions_that_were_looked_at_without_a_point_lead_back_to_the_map(flow: FlowState) -> None:
    flow.ask_conditions()
    shown = flow.value.panel
    flow.go_on()
    assert (shown, flow.value.panel) == (Panel.CONDITIONS, Panel.MARK)


def test_a_technique_that_a_condition_takes_away_is_not_started(
    flow: FlowState, world: World, content: Content
) -> None:
    flow.open_point(KEY)
    world.held = (Restriction(content.contraindications["CI21"]),)
    refused: list[tuple[Reason, ...]] = []
    flow.refused.connect(refused.append)
    flow.start(START, Drawing())
    assert flow.value.treatment is None
    assert [reason.phrase for reason in refused[0]] == ["plan_not_now"]


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
