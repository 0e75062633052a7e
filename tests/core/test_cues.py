"""Sounds between two looks at the clock."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sciatica_desktop.core.cues import Cue, Said, cue_between, said_between
from sciatica_desktop.core.routine import Routine, Status, Why
from sciatica_desktop.core.steps import Phase, Step

RUN = Routine((Step(Phase.HOLD, 30), Step(Phase.REST, 10), Step(Phase.HOLD, 30)), status=Status.RUNNING)


@pytest.mark.parametrize(
    ("old", "new", "cue"),
    [
        (RUN, replace(RUN, spent=1.0), None),
        (replace(RUN, spent=26.9), replace(RUN, spent=27.1), Cue.TICK),
        (replace(RUN, spent=28.9), replace(RUN, spent=29.1), Cue.TICK),
        (replace(RUN, spent=29.9), replace(RUN, index=1), Cue.RELEASE),
        (replace(RUN, index=1, spent=9.9), replace(RUN, index=2), Cue.START),
        (replace(RUN, index=2, spent=29.9), replace(RUN, index=2, spent=30.0, status=Status.FINISHED), Cue.DONE),
        (RUN, replace(RUN, spent=15.0, status=Status.PAUSED), None),
        (None, RUN, None),
    ],
)
def test_a_change_has_its_cue(old: Routine | None, new: Routine, cue: Cue | None) -> None:
    assert cue_between(old, new) is cue


@pytest.mark.parametrize(("index", "half_time", "cue"), [(0, True, Cue.HALF), (0, False, None), (1, True, None)])
def test_half_time_is_cued_only_if_wanted_and_only_while_pressing(index: int, half_time: bool, cue: Cue | None) -> None:
    half = RUN.steps[index].seconds / 2
    old, new = (replace(RUN, index=index, spent=spent) for spent in (half - 0.1, half))
    assert cue_between(old, new, half_time=half_time) is cue


def test_a_turn_to_the_other_side_has_a_sound_of_its_own() -> None:
    turn = replace(RUN, steps=(Step(Phase.HOLD, 30), Step(Phase.OTHER_SIDE, 10)))
    assert cue_between(replace(turn, spent=29.9), replace(turn, index=1)) is Cue.TURN


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (None, RUN, Said.PHASE),
        (replace(RUN, status=Status.READY), RUN, Said.PHASE),
        (RUN, replace(RUN, spent=1.0), None),
        (RUN, replace(RUN, index=1), Said.PHASE),
        (replace(RUN, spent=26.9), replace(RUN, spent=27.1), Said.LAST),
        (replace(RUN, spent=27.1), replace(RUN, spent=27.3), None),
        (replace(RUN, index=1, spent=6.9), replace(RUN, index=1, spent=7.1), None),
        (RUN, replace(RUN, status=Status.PAUSED), None),
        (RUN, replace(RUN, status=Status.PAUSED, why=Why.SLEPT), Said.WAITING),
        (None, replace(RUN, status=Status.PAUSED, why=Why.SLEPT), None),
        (RUN, replace(RUN, status=Status.FINISHED), Said.DONE),
        (RUN, replace(RUN, status=Status.STOPPED), None),
        (replace(RUN, status=Status.FINISHED), replace(RUN, status=Status.FINISHED), None),
        (None, replace(RUN, status=Status.FINISHED), None),
    ],
)
def test_a_change_has_its_word(old: Routine | None, new: Routine, said: Said | None) -> None:
    assert said_between(old, new) is said


@pytest.mark.parametrize(("index", "wanted", "said"), [(0, True, Said.HALF), (0, False, None), (1, True, None)])
def test_half_time_is_said_only_if_wanted_and_only_while_pressing(index: int, wanted: bool, said: Said | None) -> None:
    half = RUN.steps[index].seconds / 2
    old, new = (replace(RUN, index=index, spent=spent) for spent in (half - 0.1, half))
    assert said_between(old, new, half_time=wanted) is said
