"""What a person's own earlier results are worth in the ranking."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sciatica_desktop.core.anatomy import Side
from sciatica_desktop.core.content import PRESSED_POINT, Content
from sciatica_desktop.core.diary import Entry, Felt, Press
from sciatica_desktop.core.experience import FEWEST_SESSIONS, HELP_STEPS, PRESS_STEPS, Tried, experience

NOW = datetime(2026, 5, 1, tzinfo=UTC)
KEY = ("pir_1", Side.RIGHT)


def presses(*felt: Felt) -> tuple[Press, ...]:
    """Latest first."""
    return tuple(Press(str(n), NOW - timedelta(days=n), *KEY, each) for n, each in enumerate(felt))


def sessions(*changes: int) -> tuple[Entry, ...]:
    made = Entry("", NOW, *KEY, "dr_fingers", "fingers", 90.0)
    return tuple(replace(made, id=str(n), pain_before=5, pain_after=5 + each) for n, each in enumerate(changes))


def tried(*felt: Felt, changes: tuple[int, ...] = ()) -> Tried:
    return experience(presses(*felt), sessions(*changes)).of(KEY)


def test_what_was_never_tried_moves_nothing() -> None:
    found = experience((), ()).of(KEY)
    assert (found.steps, found.reasons) == (0.0, ())


def test_one_press_moves_a_point_as_far_as_the_clinical_question_says(content: Content) -> None:
    answers = content.questions["Q14"].by_id
    assert tried(Felt.SAME).steps == answers["usual_pain"].steps[PRESSED_POINT] == PRESS_STEPS
    assert tried(Felt.NOTHING).steps == answers["nothing"].steps[PRESSED_POINT] == -PRESS_STEPS
    assert tried(Felt.OTHER).steps == 0


def test_the_latest_press_counts_twice() -> None:
    same, nothing = Felt.SAME, Felt.NOTHING
    assert tried(same, nothing).steps > 0 > tried(nothing, same).steps


def test_the_times_it_was_confirmed_are_told() -> None:
    found = tried(Felt.SAME, Felt.SAME, Felt.OTHER, Felt.SAME, Felt.SAME)
    (reason,) = found.reasons
    assert (reason.phrase, dict(reason.values)) == ("own_same", {"times": 4, "of": 5})
    assert [each.phrase for each in tried(Felt.NOTHING, Felt.OTHER).reasons] == ["own_nothing"]


def test_a_few_sessions_say_nothing_and_more_move_the_point_by_what_they_changed() -> None:
    assert tried(changes=(-3,) * (FEWEST_SESSIONS - 1)).steps == 0
    assert tried(changes=(-1, -1, 0)).steps == pytest.approx(HELP_STEPS / 2)
    assert tried(changes=(-5, -4, -6)).steps == HELP_STEPS
    assert tried(changes=(2, 3, 1)).steps == -HELP_STEPS
    assert [reason.phrase for reason in tried(changes=(-2, -2, -2)).reasons] == ["own_helped"]
    assert [reason.phrase for reason in tried(changes=(1, 1, 1)).reasons] == ["own_worse"]


def test_the_other_side_and_unrated_sessions_do_not_count() -> None:
    made = experience(presses(Felt.SAME), [replace(entry, pain_after=None) for entry in sessions(-3, -3, -3)])
    assert made.of(("pir_1", Side.LEFT)) == Tried()
    assert made.of(KEY).sessions == 0


felt = st.lists(st.sampled_from(Felt), max_size=8)


@given(before=felt, changes=st.lists(st.integers(-5, 5), max_size=6))
def test_own_results_are_capped_and_a_confirmation_never_lowers_a_point(before: list[Felt], changes: list[int]) -> None:
    found = tried(*before, changes=tuple(changes))
    assert abs(found.steps) <= PRESS_STEPS + HELP_STEPS
    assert tried(Felt.SAME, *before, changes=tuple(changes)).steps >= found.steps
    assert tried(Felt.NOTHING, *before, changes=tuple(changes)).steps <= found.steps
