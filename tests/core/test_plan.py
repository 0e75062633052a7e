"""From what a person put together to the routine, and what it may not go over."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sciatica_desktop.core.anatomy import Side
from sciatica_desktop.core.pace import Pace, pace_of
from sciatica_desktop.core.plan import Plan, Pull, Work, lead_in, moved, routine_of, usual_pulls, usual_work
from sciatica_desktop.core.plan_limits import counted_seconds, over, work_pressure
from sciatica_desktop.core.preferences import Preferences
from sciatica_desktop.core.readers.plan_file import document, read_plan
from sciatica_desktop.core.reading import BadFile, Node
from sciatica_desktop.core.steps import Block, Phase, Unit
from sciatica_desktop.store.content import read_content

RIGHT = Side.RIGHT
CONTENT = read_content(Path(__file__).parents[2] / "assets")
HIP = usual_work("gmin_post", RIGHT, "lg_tennis_wall", CONTENT)
DEEP = usual_work("pir_1", RIGHT, "dr_tennis_floor", CONTENT)
LONG = usual_work("gmax_1", RIGHT, "gm_fingers", CONTENT)
CALF = usual_work("gas_1", RIGHT, "calf_fingers", CONTENT)
WHOLE = Plan(
    (replace(HIP, other_side=True), DEEP),
    "Evening",
    heat=15,
    movement=90,
    pulls=usual_pulls((HIP, DEEP), CONTENT),
    cold=10,
)


def blocks(plan: Plan) -> list[Block]:
    return [unit.block for unit in routine_of(plan, CONTENT).units]


def test_one_technique_begins_at_once_with_its_press_check() -> None:
    routine = routine_of(Plan((HIP,)), CONTENT)
    phases = [step.phase for step in routine.steps]
    assert phases[:4] == [Phase.GET_READY, Phase.CHECK, Phase.ANSWER, Phase.GET_READY]
    assert phases[4:] == [Phase.HOLD, Phase.REST, Phase.HOLD, Phase.REST, Phase.HOLD]
    assert Phase.CHECK not in [step.phase for step in routine_of(Plan((HIP,)), CONTENT, Pace(check=False)).steps]


@pytest.mark.parametrize("check", [True, False])
def test_the_time_before_the_first_press_is_known_before_the_session(*, check: bool) -> None:
    pace = Pace(check=check, ready=20)
    steps = routine_of(Plan((HIP,)), CONTENT, pace).steps
    first = [step.phase for step in steps].index(Phase.HOLD)
    assert lead_in(pace) == sum(step.seconds for step in steps[:first])


def test_the_times_that_are_set_hold_for_every_spot() -> None:
    pace = pace_of(Preferences(ready_seconds=20, find_seconds=60))
    one, more = routine_of(Plan((HIP,)), CONTENT, pace), routine_of(WHOLE, CONTENT, pace)
    ready = {step.seconds for step in one.steps if step.phase is Phase.GET_READY}
    find = {step.seconds for step in more.steps if step.phase is Phase.FIND}
    assert (ready, find) == ({20}, {60})
    assert one.planned == routine_of(Plan((HIP,)), CONTENT).planned


def test_a_whole_session_goes_from_heat_to_cold() -> None:
    assert blocks(WHOLE) == [
        Block.HEAT,
        Block.MOVE,
        Block.TREAT,
        Block.TREAT,
        Block.OTHER_SIDE,
        Block.STRETCH,
        Block.STRETCH,
        Block.COLD,
    ]


def test_each_point_of_a_longer_session_is_found_first() -> None:
    routine = routine_of(WHOLE, CONTENT)
    firsts = {step.unit: step.phase for step in reversed(routine.steps)}
    assert [firsts[number] for number, unit in enumerate(routine.units) if unit.block is Block.TREAT] == [
        Phase.FIND
    ] * 2


def test_stretches_may_come_first() -> None:
    assert blocks(replace(WHOLE, stretch_first=True))[2:4] == [Block.STRETCH, Block.STRETCH]


def test_the_other_side_gets_one_set_and_the_midline_has_none() -> None:
    routine = routine_of(Plan((replace(HIP, other_side=True),)), CONTENT)
    other = [step for step in routine.steps if routine.units[step.unit].block is Block.OTHER_SIDE]
    assert [(step.phase, step.seconds) for step in other] == [(Phase.OTHER_SIDE, 10), (Phase.HOLD, 30)]
    assert routine.units[1].side is Side.LEFT
    middle = Plan((replace(HIP, side=Side.MIDLINE, other_side=True),))
    assert blocks(middle) == [Block.TREAT]


def test_a_stretch_is_held_as_often_as_it_is_set_with_rests_between_and_knows_what_it_is() -> None:
    pull = replace(usual_pulls((HIP,), CONTENT)[0], hold=25.0, reps=3)
    routine = routine_of(Plan((HIP,), pulls=(pull,)), CONTENT)
    steps = [step for step in routine.steps if routine.units[step.unit].block is Block.STRETCH]
    assert [(step.phase, step.number, step.of) for step in steps] == [
        (Phase.GET_READY, 1, 1),
        (Phase.STRETCH, 1, 3),
        (Phase.REST, 1, 2),
        (Phase.STRETCH, 2, 3),
        (Phase.REST, 2, 2),
        (Phase.STRETCH, 3, 3),
    ]
    assert {step.seconds for step in steps if step.phase is Phase.STRETCH} == {25}
    assert routine.units[-1] == Unit(Block.STRETCH, side=RIGHT, stretch=pull.stretch)
    assert routine.units[0] == Unit(Block.TREAT, HIP.point, RIGHT, HIP.technique)


def test_the_sets_that_were_chosen_are_done() -> None:
    routine = routine_of(Plan((replace(HIP, technique="lg_cane", sets=2, count=8, on=5.0),)), CONTENT)
    assert sum(step.phase is Phase.PRESS for step in routine.steps) == 16


def test_the_cold_is_cut_where_the_skin_is_looked_at() -> None:
    cold = [step for step in routine_of(WHOLE, CONTENT).steps if step.phase is Phase.COLD]
    assert [(step.seconds, step.number, step.of) for step in cold] == [(300, 1, 2), (300, 2, 2)]


def test_things_can_be_put_in_another_order() -> None:
    assert moved(("a", "b", "c"), 2, -1) == ("a", "c", "b")
    assert moved(("a", "b", "c"), 0, -1) == ("a", "b", "c")
    assert moved(("a", "b", "c"), 0, 1) == ("b", "a", "c")


def keys(plan: Plan) -> list[str]:
    return [reason.phrase for reason in over(plan, CONTENT)]


def test_a_plan_within_the_limits_has_nothing_against_it() -> None:
    assert keys(Plan((HIP,))) == []
    assert keys(Plan((HIP, DEEP, LONG), movement=90)) == []


@pytest.mark.parametrize(
    ("plan", "wanted"),
    [
        (Plan(()), "plan_empty"),
        (Plan((HIP, DEEP, LONG, CALF)), "plan_points"),
        (Plan((HIP, replace(HIP, technique="lg_fingers"))), "plan_place"),
        (replace(WHOLE, works=(HIP, DEEP, LONG), cold=15), "plan_long"),
    ],
)
def test_what_a_plan_goes_over_is_said(plan: Plan, wanted: str) -> None:
    assert wanted in keys(plan)
    for reason in over(plan, CONTENT):
        assert CONTENT.phrases[reason.phrase].format(**reason.values)


def test_a_session_that_is_too_long_says_its_minutes() -> None:
    (long,) = over(Plan((HIP,), cold=30), CONTENT)
    assert long.values == {"minutes": 33, "most": CONTENT.limits["max_session_min"]}


def test_rolling_adds_up_over_a_muscle_and_its_points() -> None:
    first = usual_work("gmed_1", RIGHT, "lg_roller", CONTENT)
    second = replace(first, point="gmed_2")
    shown = [work for work in (first, second)]
    assert "plan_place" not in keys(Plan((first,)))
    long = tuple(replace(work, sets=3, count=15) for work in shown)
    assert "plan_place" in keys(Plan(long))
    seconds, most = sum(work_pressure(work, CONTENT) for work in long), CONTENT.limits["max_per_point_s"]
    told = [reason.values for reason in over(Plan(long), CONTENT) if reason.values.get("place") == "gluteus medius"]
    assert told == [{"place": "gluteus medius", "seconds": round(seconds), "most": most}]


def test_each_set_and_each_second_of_a_technique_counts_for_the_pressure_of_its_spot() -> None:
    once = replace(usual_work("gmed_1", RIGHT, "lg_roller", CONTENT), sets=1)
    assert work_pressure(replace(once, sets=3), CONTENT) == 3 * work_pressure(once, CONTENT) > 0
    assert [work_pressure(replace(HIP, on=seconds), CONTENT) for seconds in (20, 30)] == [60, 90]


def test_heat_does_not_count_for_the_limit_of_a_session() -> None:
    warm, plain = Plan((HIP,), heat=15), Plan((HIP,))
    with_heat = routine_of(warm, CONTENT)
    assert with_heat.total == counted_seconds(with_heat) + 900
    assert counted_seconds(with_heat) == counted_seconds(routine_of(plain, CONTENT)) + 30 - 5


def test_a_plan_goes_to_its_file_and_back() -> None:
    assert read_plan(Node(document(WHOLE), "evening.json"), CONTENT) == WHOLE


NAMES = st.text(st.characters(min_codepoint=33, max_codepoint=0x24F, categories=("L", "N")), min_size=1, max_size=40)
TECHNIQUES = [(name, point) for name, known in CONTENT.techniques.items() for point in known.points]


@given(NAMES, st.lists(st.sampled_from(TECHNIQUES), min_size=1, max_size=3), st.booleans(), st.sampled_from(list(Side)))
def test_every_plan_survives_its_file(name: str, chosen: list[tuple[str, str]], other: bool, side: Side) -> None:
    works = tuple(replace(usual_work(point, side, technique, CONTENT), other_side=other) for technique, point in chosen)
    plan = Plan(works, name, pulls=usual_pulls(works, CONTENT), stretch_first=other)
    assert read_plan(Node(document(plan), "x.json"), CONTENT) == plan


def changed(**values: object) -> dict[str, object]:
    return {**document(WHOLE), **values}


@pytest.mark.parametrize(
    ("given", "key", "reason"),
    [
        (changed(kind="something else"), "kind", "should be"),
        (changed(format=2), "format", "reads format 1"),
        (changed(name=""), "name", "not empty"),
        (changed(name="x" * 61), "name", "short"),
        (changed(heat_min=90), "heat_min", "between 10 and 20"),
        (changed(cold_min="long"), "cold_min", "a number"),
        (changed(points=[]), "points", "one point"),
        (changed(points=[{"point": "elbow"}]), "points[0].point", "knows"),
        (
            changed(points=[{**HIP.__dict__, "point": "ql_s1", "technique": "lg_fingers"}]),
            "points[0].technique",
            "not for",
        ),
        (changed(stretches=[{"stretch": "st_nose", "side": "R"}]), "stretches[0].stretch", "knows"),
        (changed(stretches=[{}] * 13), "stretches", "12 entries"),
        ([], "", "an object"),
    ],
)
def test_a_file_that_does_not_fit_is_refused_with_its_key_and_the_reason(given: object, key: str, reason: str) -> None:
    with pytest.raises(BadFile, match=reason) as refused:
        read_plan(Node(given, "evening.json"), CONTENT)
    assert (refused.value.file, refused.value.key) == ("evening.json", key)


def test_doses_out_of_their_range_are_refused() -> None:
    points = document(WHOLE)["points"]
    assert isinstance(points, list)
    with pytest.raises(BadFile, match="between 15 and 60"):
        read_plan(Node(changed(points=[{**points[0], "on_s": 61}]), "x.json"), CONTENT)


def test_a_pull_names_its_stretch() -> None:
    assert usual_pulls((HIP,), CONTENT) == (Pull("st_fig4_chair", RIGHT, 30, 2),)


def test_a_single_technique_is_told_from_a_routine() -> None:
    assert Plan((HIP,)).single
    assert not WHOLE.single
    assert not Plan((replace(HIP, other_side=True),)).single
    assert isinstance(HIP, Work)
