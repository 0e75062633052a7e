"""The routine as a state machine, in scripts of (event, time)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from sciatica_desktop.core import routine as machine
from sciatica_desktop.core.content import Dose, Mode, Range
from sciatica_desktop.core.diary import Felt
from sciatica_desktop.core.dosing import MAX_PRESSURE_S, pressing
from sciatica_desktop.core.routine import Routine, Status, Why
from sciatica_desktop.core.steps import PRESSURE, Block, Phase, Step, Unit

ONE = Range(1, 1, 1)
NONE = Range(0, 0, 0)
ONE_OR_TWO = Range(1, 1, 2)
REST = Range(10, 5, 30)
DAILY = Range(2, 1, 3)
HOLD = Dose(Mode.HOLD, Range(3, 2, 3), Range(30, 15, 60), REST, ONE, NONE, DAILY, (4, 6), 7)
ROLL = Dose(Mode.ROLL, Range(10, 10, 15), Range(3, 2, 4), NONE, ONE_OR_TWO, REST, DAILY, (4, 6), 7)
PULSE = Dose(Mode.PULSE, Range(10, 8, 12), Range(5, 5, 10), Range(5, 5, 10), ONE_OR_TWO, NONE, DAILY, (4, 6), 7)


def plan(dose: Dose, *, count: float | None = None, on: float | None = None, sets: float | None = None) -> Routine:
    """The routine of one dose."""
    return Routine((Step(Phase.GET_READY, 5.0), *pressing(dose, count=count, on=on, sets=sets)))


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
    assert 0 < plan(dose, count=count, on=on, sets=sets).planned <= MAX_PRESSURE_S


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


def test_too_much_said_a_moment_late_softens_the_next_ones_and_lets_the_rest_go_on() -> None:
    resting = run(machine.start(plan(HOLD), 0.0), 40)
    softer = machine.too_much(resting, 40.0)
    assert (softer.too_much, softer.step) == (1, resting.step)
    assert [step.seconds for step in softer.steps if step.phase is Phase.HOLD] == [30, 20, 20]


def test_too_much_before_the_first_press_changes_nothing() -> None:
    assert machine.too_much(run(machine.start(plan(HOLD), 0.0), 3), 3.0).too_much == 0


SPOT, OTHER = Unit(point="gmin_post"), Unit(point="pir_1")
TWO = Routine(
    (
        Step(Phase.GET_READY, 5),
        Step(Phase.HOLD, 30),
        Step(Phase.REST, 10),
        Step(Phase.HOLD, 30),
        Step(Phase.FIND, 30, unit=1),
        Step(Phase.HOLD, 20, unit=1),
    ),
    (SPOT, OTHER),
)


def test_too_much_at_one_point_leaves_the_next_point_as_it_was() -> None:
    routine = machine.too_much(run(machine.start(TWO, 0.0), 15), 15.0)
    assert routine.strong == (1, 0)
    assert [step.seconds for step in routine.steps if step.phase is Phase.HOLD] == [30, 20, 20]


def test_pressure_is_counted_for_each_point() -> None:
    routine = run(machine.start(TWO, 0.0), 115)
    assert routine.seconds == pytest.approx((60, 10))
    assert routine.worked == pytest.approx(70)
    assert routine.planned == 80


def test_a_part_can_be_left_out_as_a_whole() -> None:
    routine = machine.skip_unit(run(machine.start(TWO, 0.0), 8), 8.0)
    assert routine.step.phase is Phase.FIND
    assert machine.skip_unit(routine, 9.0).status is Status.STOPPED


def test_going_back_again_and_again_never_presses_a_point_for_more_than_two_minutes() -> None:
    routine = machine.start(plan(HOLD), 0.0)
    for now in range(1, 400):
        routine = machine.tick(routine, float(now))
        if routine.step.phase is Phase.REST and now < 300:
            routine = machine.back(routine, float(now))
    assert routine.over
    assert routine.worked == pytest.approx(MAX_PRESSURE_S)
    assert routine.worked <= routine.planned + 1e-6


def test_two_techniques_at_one_point_share_its_two_minutes() -> None:
    steps = (Step(Phase.HOLD, 90), Step(Phase.ROLL, 60, unit=1), Step(Phase.STRETCH, 30, unit=2))
    routine = run(machine.start(Routine(steps, (SPOT, SPOT, Unit(Block.STRETCH))), 0.0), 151)
    assert routine.seconds == pytest.approx((90, 30, 0))
    assert routine.status is Status.FINISHED


def test_the_pain_said_during_a_hold_becomes_a_curve() -> None:
    routine = run(machine.start(plan(HOLD), 0.0), 10)
    for at, pain in ((10.0, 5), (10.2, 6), (14.0, 4)):
        routine = machine.note_pain(routine, at, pain)
    assert routine.curve == ((10.0, 6), (14.0, 4))
    assert routine.too_much == 0


def test_from_8_on_the_pain_is_too_much() -> None:
    routine = machine.note_pain(run(machine.start(plan(HOLD), 0.0), 10), 10.0, 8)
    assert (routine.step.phase, routine.too_much, routine.curve) == (Phase.REST, 1, ((10.0, 8),))


def test_time_in_a_pause_is_no_time_of_the_curve() -> None:
    routine = machine.pause(run(machine.start(plan(HOLD), 0.0), 10), 10.0)
    routine = machine.note_pain(run(machine.start(routine, 500.0), 504, begin=500.0), 504.0, 3)
    assert routine.curve == ((14.0, 3),)


CHECKED = Routine(
    (Step(Phase.FIND, 30), Step(Phase.CHECK, 5), Step(Phase.ANSWER, 10), Step(Phase.GET_READY, 5), Step(Phase.HOLD, 30))
)


@pytest.mark.parametrize("felt", [Felt.SAME, Felt.OTHER])
def test_an_answer_to_the_press_check_leads_on(felt: Felt) -> None:
    routine = machine.note_felt(machine.skip(machine.start(CHECKED, 0.0), 1.0), 2.0, felt)
    assert (routine.step.phase, routine.felt) == (Phase.GET_READY, ((0, felt),))


def test_nothing_felt_leads_back_to_the_search_once() -> None:
    routine = machine.note_felt(machine.skip(machine.start(CHECKED, 0.0), 1.0), 2.0, Felt.NOTHING)
    assert routine.step.phase is Phase.FIND
    routine = machine.note_felt(machine.skip(routine, 3.0), 4.0, Felt.NOTHING)
    assert routine.step.phase is Phase.GET_READY
    assert routine.felt == ((0, Felt.NOTHING),) * 2


def test_an_answer_that_nobody_gives_is_not_waited_for() -> None:
    routine = run(machine.start(CHECKED, 0.0), 46)
    assert (routine.step.phase, routine.felt) == (Phase.GET_READY, ())


def test_an_answer_outside_the_check_means_nothing() -> None:
    routine = machine.start(plan(HOLD), 0.0)
    assert machine.note_felt(routine, 0.0, Felt.SAME) == routine


def test_what_is_left_of_the_whole_counts_down() -> None:
    routine = machine.start(plan(HOLD), 0.0)
    assert routine.left == routine.total == 115
    assert run(routine, 20).left == pytest.approx(95)


def test_a_step_must_belong_to_a_unit() -> None:
    with pytest.raises(ValueError, match="unit"):
        Routine((Step(Phase.HOLD, 5, unit=1),))


def test_nothing_moves_a_routine_that_is_over() -> None:
    over = machine.stop(machine.start(plan(HOLD), 0.0), 1.0)
    for act in (machine.start, machine.tick, machine.pause, machine.skip, machine.back, machine.too_much, machine.stop):
        assert act(over, 9.0) == over


@pytest.mark.parametrize("steps", [(), (Step(Phase.HOLD, 0),)])
def test_a_routine_needs_steps_with_length(steps: tuple[Step, ...]) -> None:
    with pytest.raises(ValueError, match="needs steps"):
        Routine(steps)


ACTS = ("start", "tick", "tick", "pause", "skip", "skip_unit", "back", "too_much")
CHECKED_TWICE = Routine(
    (*CHECKED.steps, Step(Phase.REST, 5), Step(Phase.HOLD, 90), Step(Phase.ROLL, 60, unit=1)), (SPOT, SPOT)
)


class AnyOrder(RuleBasedStateMachine):
    """Every event in every order, with any time between."""

    def __init__(self) -> None:
        super().__init__()
        self.now = 100.0
        self.routine = CHECKED_TWICE

    @rule(gap=st.floats(0, 20), act=st.sampled_from(ACTS))
    def go_on(self, gap: float, act: str) -> None:
        before = self.routine
        self.now += gap
        self.routine = getattr(machine, act)(before, self.now)
        if act == "tick":
            assert self.routine.worked - before.worked <= gap + 1e-6

    @rule(pain=st.integers(0, 10))
    def say_pain(self, pain: int) -> None:
        self.routine = machine.note_pain(self.routine, self.now, pain)

    @rule(felt=st.sampled_from(Felt))
    def answer(self, felt: Felt) -> None:
        self.routine = machine.note_felt(self.routine, self.now, felt)

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
        assert self.routine.worked <= self.routine.planned + 1e-6
        assert self.routine.spent <= self.routine.step.seconds + 1e-6
        for unit in range(len(self.routine.units)):
            assert self.routine.pressure_on(unit) <= MAX_PRESSURE_S + 1e-6
        assert all(0 <= pain <= 10 and at <= self.routine.elapsed + 1 for at, pain in self.routine.curve)

    @invariant()
    def only_pressure_counts_as_work(self) -> None:
        if self.routine.index == 0 and self.routine.step.phase not in PRESSURE and not self.routine.too_much:
            assert self.routine.status is not Status.FINISHED


TestAnyOrder = AnyOrder.TestCase
