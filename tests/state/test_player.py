"""The player: a clock that the test turns, a timer that only looks."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from sciatica_desktop.core.routine import Routine, Status, Why
from sciatica_desktop.core.steps import Phase, Step
from sciatica_desktop.state.player import PlayerState, shortened


class Hand:
    """A clock that stands still until it is turned."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


STEPS = Routine((Step(Phase.GET_READY, 5), Step(Phase.HOLD, 4), Step(Phase.REST, 2), Step(Phase.HOLD, 4)))


@pytest.fixture
def hand() -> Hand:
    return Hand()


@pytest.fixture
def player(qapp: object, hand: Hand) -> PlayerState:
    made = PlayerState(hand)
    made.load(STEPS)
    return made


def turn(player: PlayerState, hand: Hand, seconds: float) -> None:
    for _ in range(round(seconds * 2)):
        hand.now += 0.5
        player.look()


def test_no_timer_runs_until_the_routine_does(player: PlayerState) -> None:
    assert not player.ticking
    player.start()
    assert player.ticking
    player.pause()
    assert not player.ticking


def test_the_timer_stops_with_the_routine(player: PlayerState, hand: Hand) -> None:
    player.start()
    turn(player, hand, 15)
    assert player.value is not None
    assert player.value.status is Status.FINISHED
    assert not player.ticking


def test_each_press_is_cued_at_its_start_its_last_three_seconds_and_its_end(player: PlayerState, hand: Hand) -> None:
    cues: list[str] = []
    player.cue.connect(cues.append)
    player.start()
    turn(player, hand, 9)
    assert cues == ["tick", "tick", "tick", "start", "tick", "tick", "tick", "release"]


def test_the_end_is_told_once(player: PlayerState, hand: Hand) -> None:
    ends: list[Routine] = []
    player.ended.connect(ends.append)
    player.start()
    turn(player, hand, 20)
    player.stop()
    player.skip()
    assert [routine.status for routine in ends] == [Status.FINISHED]


def test_a_stopped_routine_is_told_too(player: PlayerState, hand: Hand) -> None:
    ends: list[Routine] = []
    player.ended.connect(ends.append)
    player.start()
    turn(player, hand, 7)
    player.stop()
    (routine,) = ends
    assert routine.status is Status.STOPPED
    assert routine.worked == pytest.approx(2)


def test_after_a_sleep_it_waits_instead_of_running_on_unseen(player: PlayerState, hand: Hand) -> None:
    player.start()
    turn(player, hand, 6)
    hand.now += 3600
    player.look()
    assert player.value is not None
    assert (player.value.status, player.value.why) == (Status.PAUSED, Why.SLEPT)
    assert not player.ticking


def test_space_starts_pauses_and_goes_on(player: PlayerState) -> None:
    seen: list[Status] = []
    player.changed.connect(lambda routine: seen.append(routine.status))
    for _ in range(3):
        player.toggle()
    assert seen == [Status.RUNNING, Status.PAUSED, Status.RUNNING]


def test_a_running_routine_is_not_replaced(player: PlayerState) -> None:
    player.start()
    with pytest.raises(RuntimeError, match="still going on"):
        player.load(STEPS)
    player.stop()
    player.load(STEPS)
    assert player.value == STEPS


def test_the_real_timer_looks_at_the_clock(qtbot: QtBot, player: PlayerState, hand: Hand) -> None:
    player.start()
    hand.now += 1
    with qtbot.waitSignal(player.changed):
        pass
    assert player.value is not None
    assert player.value.remaining == pytest.approx(4)


def test_nothing_happens_without_a_routine(qapp: object, hand: Hand) -> None:
    player = PlayerState(hand)
    player.toggle()
    player.stop()
    player.look()
    assert player.value is None


def test_a_shortened_routine_keeps_its_steps(qapp: object) -> None:
    assert [step.seconds for step in shortened(STEPS, 3).steps] == [3, 3, 2, 3]
