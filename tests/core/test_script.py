"""The words and pictures of a session."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from sciatica_desktop.core import routine as timer
from sciatica_desktop.core.anatomy import Side
from sciatica_desktop.core.cues import Said
from sciatica_desktop.core.diary import Ending
from sciatica_desktop.core.pace import Pace
from sciatica_desktop.core.plan import Plan, routine_of, stretches, usual_pulls, usual_work
from sciatica_desktop.core.positions.index import technique_picture
from sciatica_desktop.core.routine import Routine
from sciatica_desktop.core.script import (
    advice_after,
    cue_line,
    details,
    done_text,
    instruction,
    pain_text,
    parts_of,
    position_of,
    stop_signs,
    stop_text,
    target,
    technique_of,
    unit_title,
    voice,
)
from sciatica_desktop.core.steps import Block, Phase
from sciatica_desktop.store.content import read_content

CONTENT = read_content(Path(__file__).parents[2] / "assets")
SAY = CONTENT.phrases
HIP = usual_work("gmin_post", Side.RIGHT, "lg_tennis_wall", CONTENT)
BALL = CONTENT.techniques["lg_tennis_wall"]
LOW, HIGH = BALL.dose.target
PLAN = Plan(
    (replace(HIP, other_side=True),), "Evening", heat=15, movement=90, pulls=usual_pulls((HIP,), CONTENT), cold=10
)
WHOLE = routine_of(PLAN, CONTENT)
UNITS = {unit.block: unit for unit in WHOLE.units}


def at(block: Block, phase: Phase | None = None) -> Routine:
    """The session where it comes to the first step of a block, or of a phase in it."""
    index = next(
        index
        for index, step in enumerate(WHOLE.steps)
        if WHOLE.units[step.unit].block is block and step.phase in (phase or step.phase, phase)
    )
    return replace(WHOLE, index=index)


def harder(routine: Routine, times: int = 1) -> Routine:
    """The same after it was too much so many times in this unit."""
    strong = [*routine.strong]
    strong[routine.step.unit] += times
    return replace(routine, strong=tuple(strong))


def test_only_units_that_press_have_a_technique() -> None:
    with_one = {block for block, unit in UNITS.items() if technique_of(unit, CONTENT) is BALL}
    assert with_one == {Block.TREAT, Block.OTHER_SIDE}
    assert {technique_of(unit, CONTENT) for block, unit in UNITS.items() if block not in with_one} == {None}


def test_a_unit_is_called_by_its_point_its_stretch_or_what_it_is() -> None:
    pull = UNITS[Block.STRETCH]
    assert [unit_title(UNITS[block], CONTENT) for block in Block] == [
        SAY["unit_heat"],
        SAY["unit_movement"],
        CONTENT.points["gmin_post"].plain,
        CONTENT.points["gmin_post"].plain,
        stretches(CONTENT)[pull.stretch].title,
        SAY["unit_cold"],
    ]


def test_the_position_is_told_in_few_words() -> None:
    assert cue_line(at(Block.TREAT), CONTENT) == (BALL.cue or BALL.position)
    known = stretches(CONTENT)[UNITS[Block.STRETCH].stretch]
    assert cue_line(at(Block.STRETCH), CONTENT) == (known.cue or known.steps[0])
    assert cue_line(at(Block.HEAT, Phase.HEAT), CONTENT) == SAY["say_heat"]


def test_who_wants_to_read_it_all_is_told_all_of_it() -> None:
    session = CONTENT.session
    assert session is not None
    assert details(at(Block.TREAT, Phase.HOLD), CONTENT) == (BALL.position, *BALL.find, *BALL.steps, *BALL.cautions)
    known = stretches(CONTENT)[UNITS[Block.STRETCH].stretch]
    assert details(at(Block.STRETCH), CONTENT) == (*known.steps, *known.cautions)
    assert details(at(Block.MOVE), CONTENT) == (session.movement,)
    assert details(at(Block.HEAT), CONTENT) == (*session.heat.how, *session.heat.never)
    assert details(at(Block.COLD), CONTENT) == (*session.cold.how, *session.cold.never)


def test_while_the_spot_is_searched_it_says_how_to_find_it() -> None:
    routine = at(Block.TREAT)
    step = replace(routine.step, phase=Phase.FIND)
    steps = (*routine.steps[: routine.index], step, *routine.steps[routine.index + 1 :])
    found = (*CONTENT.points["gmin_post"].find, *BALL.find)
    assert details(replace(routine, steps=steps), CONTENT) == found


@pytest.mark.parametrize(
    ("block", "times", "asked"),
    [
        (Block.TREAT, 0, (LOW, HIGH)),
        (Block.TREAT, 1, (LOW - 2, HIGH - 2)),
        (Block.TREAT, 9, (1, 2)),
        (Block.OTHER_SIDE, 0, ((LOW + 1) // 2, (HIGH + 1) // 2)),
        (Block.OTHER_SIDE, 9, (1, 2)),
    ],
)
def test_the_pressure_asked_for_falls_after_too_much_and_is_half_on_the_other_side(
    block: Block, times: int, asked: tuple[int, int]
) -> None:
    assert target(harder(at(block), times), BALL) == asked


def test_one_sentence_tells_what_to_do_now() -> None:
    assert instruction(at(Block.TREAT, Phase.GET_READY), CONTENT) == cue_line(at(Block.TREAT), CONTENT)
    assert instruction(at(Block.TREAT, Phase.HOLD), CONTENT) == SAY["say_hold"].format(low=LOW, high=HIGH)
    assert instruction(at(Block.COLD, Phase.COLD), CONTENT) == SAY["say_cold"]


def test_after_too_much_the_sentence_begins_with_softer_but_not_while_getting_ready() -> None:
    hold = harder(at(Block.TREAT, Phase.HOLD))
    softer = SAY["say_hold"].format(low=LOW - 2, high=HIGH - 2)
    assert instruction(hold, CONTENT) == f"{SAY['say_softer']} {softer}"
    ready = harder(at(Block.TREAT, Phase.GET_READY))
    assert instruction(ready, CONTENT) == cue_line(ready, CONTENT)


def test_the_voice_names_the_phase_with_its_seconds_and_the_last_three() -> None:
    hold = at(Block.TREAT, Phase.HOLD)
    assert voice(Said.PHASE, hold, CONTENT) == SAY["voice_hold"].format(seconds=round(hold.step.seconds))
    assert voice(Said.LAST, hold, CONTENT) == SAY["voice_last"]
    silent = replace(CONTENT, phrases={})
    assert voice(Said.PHASE, hold, silent) == ""


def test_when_to_stop_is_told_where_something_is_pressed() -> None:
    assert stop_text(at(Block.TREAT), CONTENT) == SAY["stop_if"].format(ceiling=BALL.dose.ceiling)
    assert stop_text(at(Block.HEAT), CONTENT) == ""


def test_each_sign_to_stop_at_is_told_with_what_to_do_where_something_is_pressed() -> None:
    told = stop_signs(at(Block.TREAT), CONTENT)
    assert len(told) == len(CONTENT.stop_rules)
    assert told[0].startswith(f"{CONTENT.stop_rules['SR01'].sign}: {CONTENT.stop_rules['SR01'].do_now}")
    assert stop_signs(at(Block.HEAT), CONTENT) == ()


def told_in(phase: Phase, pain: int, ago: float) -> Routine:
    """A routine in the middle of a phase of the treatment, with a pain that was told so many seconds ago."""
    return replace(at(Block.TREAT, phase), elapsed=100.0, spent=5.0, curve=((100.0 - ago, pain),))


def test_a_pain_above_the_limit_brings_what_the_stop_rule_says() -> None:
    rule, limit = CONTENT.stop_rules["SR02"], BALL.dose.ceiling
    assert pain_text(told_in(Phase.HOLD, limit, 2), CONTENT) == ""
    told = pain_text(told_in(Phase.HOLD, limit + 1, 2), CONTENT)
    assert told == SAY["pain_above"].format(pain=limit + 1, ceiling=limit, then=rule.do_now)
    assert "was above the limit" in pain_text(told_in(Phase.REST, limit + 1, 8), CONTENT)
    assert pain_text(told_in(Phase.HOLD, limit + 1, 8), CONTENT) == ""
    assert pain_text(told_in(Phase.REST, limit + 1, 99), CONTENT) == ""
    assert pain_text(replace(at(Block.HEAT), curve=((0.0, 9),)), CONTENT) == ""


def test_what_was_done_is_told_in_seconds() -> None:
    running = timer.start(WHOLE, 0.0)
    stopped = timer.stop(running, 1.0)
    planned = f"{round(WHOLE.planned)} s"
    assert done_text(stopped, CONTENT) == SAY["done_part"].format(done="0 s", planned=planned)
    whole = timer.start(routine_of(Plan((HIP,)), CONTENT, Pace(check=False)), 0.0)
    for second in range(1, round(whole.total) + 5):
        whole = timer.tick(whole, float(second))
    assert done_text(whole, CONTENT) == SAY["done_all"].format(done=f"{round(whole.planned)} s", planned="")


def test_after_a_nerve_sign_it_says_what_to_do_now_and_later_and_after_too_much_what_later() -> None:
    nerve, pressure = CONTENT.stop_rules["SR01"], CONTENT.stop_rules["SR02"]
    assert advice_after(Ending.NERVE_SIGN, 0, CONTENT) == (nerve.do_now, nerve.afterwards)
    assert advice_after(Ending.COMPLETED, 2, CONTENT) == (pressure.afterwards,)
    assert advice_after(Ending.COMPLETED, 0, CONTENT) == ()
    assert advice_after(Ending.NERVE_SIGN, 0, replace(CONTENT, stop_rules={})) == ()


def test_every_unit_has_a_picture_on_its_side() -> None:
    assert all(position_of(unit, CONTENT) is not None for unit in UNITS.values())
    other = UNITS[Block.OTHER_SIDE]
    assert other.side is Side.LEFT
    assert position_of(other, CONTENT) == technique_picture(BALL, Side.LEFT)


def test_only_what_was_pressed_is_kept_each_with_its_own_seconds() -> None:
    treat = at(Block.TREAT).step.unit
    seconds = tuple(12.5 if number == treat else 3.0 for number in range(len(WHOLE.units)))
    parts = parts_of(replace(harder(at(Block.TREAT)), seconds=seconds), CONTENT)
    assert [(part.side, part.seconds, part.too_much) for part in parts] == [(Side.RIGHT, 12.5, 1), (Side.LEFT, 3.0, 0)]
    for part in parts:
        assert (part.point, part.technique, part.tool) == ("gmin_post", "lg_tennis_wall", BALL.tool)
        assert part.planned_seconds > 0
