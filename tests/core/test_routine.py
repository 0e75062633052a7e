"""The routine as a state machine, in scripts of (event, time)."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from sciatica_desktop.core import routine as machine
from sciatica_desktop.core.content import Dose, Mode, Range
from sciatica_desktop.core.routine import PRESSURE, Phase, Routine, Status, Step, Why, plan

ONE = Range(1, 1, 1)
NONE = Range(0, 0, 0)
ONE_OR_TWO = Range(1, 1, 2)
REST = Range(10, 5, 30)
DAILY = Range(2, 1, 3)
HOLD = Dose(Mode.HOLD, Range(3, 2, 3), Range(30, 15, 60), REST, ONE, NONE, DAILY, (4, 6), 7)
ROLL = Dose(Mode.ROLL, Range(10, 10, 15), Range(3, 2, 4), NONE, ONE_OR_TWO, REST, DAILY, (4, 6), 7)
PULSE = Dose(Mode.PULSE, Range(10, 8, 12), Range(5, 5, 10), Range(5, 5, 10), ONE_OR_TWO, NONE, DAILY, (4, 6), 7)


def phases(routine: Routine) -> list[tuple[str, float]]:
    return [(str(step.phase), step.seconds) for step in routine.steps]


def run(routine: Routine, until: float, *, every: float = 0.1, begin: float = 0.0) -> Routine:
    """Look at the clock every so often from `begin` to `until`."""
    for tick in range(1, round((until - begin) / every) + 1):
        routine = machine.tick(routine, begin + tick * every)
    return routine


def test_the_default_hold_is_three_times_thirty_seconds_with_rests() -> None:
    assert phases(plan(HOLD)) == [
        ("get_ready", 5),
        ("hold", 30),
        ("rest", 10),
        ("hold", 30),
        ("rest", 10),
        ("hold", 30),
    ]
    assert plan(HOLD).planned == 90


def test_ten_passes_of_three_seconds_are_one_roll_of_thirty() -> None:
    assert phases(plan(ROLL)) == [("get_ready", 5), ("roll", 30)]


def test_ten_presses_have_nine_releases_between() -> None:
    routine = plan(PULSE)
    assert [step.phase for step in routine.steps].count(Phase.PRESS) == 10
    assert [step.phase for step in routine.steps].count(Phase.RELEASE) == 9
    assert routine.planned == 50


@pytest.mark.parametrize(
    ("count", "on", "pressure"),
    [(None, 60, 120), (99, 30, 90), (2, 15, 30), (3, 1, 45), (1, 600, 120)],
)
def test_doses_stay_in_their_range_and_under_two_minutes_of_pressure(
    count: float | None, on: float, pressure: float
) -> None:
    assert plan(HOLD, count=count, on=on).planned == pressure


@given(st.floats(0, 500), st.floats(0, 500), st.floats(0, 9), st.sampled_from([HOLD, ROLL, PULSE]))
def test_no_dose_passes_two_minutes_of_pressure(count: float, on: float, sets: float, dose: Dose) -> None:
    assert 0 < plan(dose, count=count, on=on, sets=sets).planned <= machine.MAX_PRESSURE_S


def test_a_routine_runs_to_its_end_by_the_clock() -> None:
    routine = run(machine.start(plan(HOLD), 0.0), 116)
    assert routine.status is Status.FINISHED
    assert routine.worked == pytest.approx(90)


@pytest.mark.parametrize("every", [0.05, 0.2, 0.7, 4.9])
def test_how_often_the_clock_is_looked_at_changes_nothing(every: float) -> None:
    routine = run(machine.start(plan(HOLD), 0.0), 49, every=every)
    expected = machine.tick(routine, 49.0)
    assert expected.index == 3
    assert expected.remaining == pytest.approx(26)


def test_thirty_seconds_are_shown_as_30_first_and_1_last() -> None:
    routine = Routine((Step(Phase.HOLD, 30),))
    running = machine.start(routine, 0.0)
    assert running.shown_seconds == 30
    assert machine.tick(running, 0.1).shown_seconds == 30
    assert run(running, 29.5).shown_seconds == 1


def test_a_pause_stands_still_and_goes_on_where_it_was() -> None:
    paused = machine.pause(run(machine.start(plan(HOLD), 0.0), 10), 10.0)
    assert (paused.status, paused.why) == (Status.PAUSED, Why.ASKED)
    assert paused.remaining == pytest.approx(25)
    later = machine.start(machine.tick(paused, 500.0), 1000.0)
    assert machine.tick(later, 1001.0).remaining == pytest.approx(24)


def test_after_a_sleep_it_is_paused_with_the_time_left_as_before() -> None:
    running = run(machine.start(plan(HOLD), 0.0), 10)
    woken = machine.tick(running, 4000.0)
    assert (woken.status, woken.why) == (Status.PAUSED, Why.SLEPT)
    assert woken.remaining == pytest.approx(25)


def test_a_clock_that_runs_backwards_pauses_too() -> None:
    running = run(machine.start(plan(HOLD), 100.0), 103, begin=100.0)
    assert machine.tick(running, 50.0).why is Why.SLEPT


def test_a_stall_under_five_seconds_is_caught_up_over_several_steps() -> None:
    routine = machine.start(Routine((Step(Phase.PRESS, 1), Step(Phase.RELEASE, 1), Step(Phase.PRESS, 5))), 0.0)
    after = machine.tick(routine, 4.5)
    assert after.index == 2
    assert after.worked == pytest.approx(3.5)


def test_skipping_the_last_step_ends_it_as_stopped_not_as_done() -> None:
    routine = machine.start(Routine((Step(Phase.HOLD, 30),)), 0.0)
    assert machine.skip(routine, 3.0).status is Status.STOPPED


def test_back_goes_to_the_step_before_and_restart_to_the_beginning_of_this_one() -> None:
    routine = run(machine.start(plan(HOLD), 0.0), 20)
    assert machine.restart_step(routine, 20.0).remaining == 30
    assert machine.back(routine, 20.0).step.phase is Phase.GET_READY
    assert machine.back(machine.back(routine, 20.0), 20.0).index == 0


def test_too_much_ends_this_hold_and_shortens_the_next_ones() -> None:
    routine = machine.too_much(run(machine.start(plan(HOLD), 0.0), 15), 15.0)
    assert routine.step.phase is Phase.REST
    assert [step.seconds for step in routine.steps if step.phase is Phase.HOLD] == [30, 20, 20]
    assert routine.too_much == 1
    assert routine.worked == pytest.approx(10)


def test_too_much_while_resting_changes_nothing() -> None:
    resting = run(machine.start(plan(HOLD), 0.0), 40)
    assert machine.too_much(resting, 40.0).too_much == 0


def test_nothing_moves_a_routine_that_is_over() -> None:
    over = machine.stop(machine.start(plan(HOLD), 0.0), 1.0)
    for act in (machine.start, machine.tick, machine.pause, machine.skip, machine.back, machine.too_much, machine.stop):
        assert act(over, 9.0) == over


@pytest.mark.parametrize("steps", [(), (Step(Phase.HOLD, 0),)])
def test_a_routine_needs_steps_with_length(steps: tuple[Step, ...]) -> None:
    with pytest.raises(ValueError, match="needs steps"):
        Routine(steps)


class AnyOrder(RuleBasedStateMachine):
    """Every event in every order, with any time between."""

    def __init__(self) -> None:
        super().__init__()
        self.now = 100.0
        self.routine = plan(replace(HOLD, on=Range(15, 15, 60)))
        self.planned = self.routine.planned

    @rule(gap=st.floats(0, 20), act=st.sampled_from(["start", "tick", "tick", "pause", "skip", "back", "too_much"]))
    def go_on(self, gap: float, act: str) -> None:
        before = self.routine
        self.now += gap
        self.routine = getattr(machine, act)(before, self.now)
        if act == "tick":
            assert self.routine.worked - before.worked <= gap + 1e-6

    @precondition(lambda self: not self.routine.over)
    @rule()
    def restart_step(self) -> None:
        self.routine = machine.restart_step(self.routine, self.now)

    @invariant()
    def the_times_make_sense(self) -> None:
        assert 0 <= self.routine.remaining <= self.routine.step.seconds
        assert self.routine.worked >= 0
        assert 0 <= self.routine.index < len(self.routine.steps)
        assert all(step.seconds > 0 for step in self.routine.steps)
        assert self.routine.planned <= self.planned

    @invariant()
    def only_pressure_counts_as_work(self) -> None:
        if self.routine.index == 0 and self.routine.step.phase not in PRESSURE and not self.routine.too_much:
            assert self.routine.status is not Status.FINISHED


TestAnyOrder = AnyOrder.TestCase
