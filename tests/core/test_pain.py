"""The pain drawing and its undo."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sciatica_desktop.core.anatomy import Place, Side
from sciatica_desktop.core.pain import UNDO_STEPS, Drawing, Edits, Mark, Quality

BUTTOCK = Place("buttock_mid", Side.RIGHT)
SACRUM = Place("sacrum", Side.MIDLINE)

sides = st.sampled_from([Side.LEFT, Side.RIGHT])
places = st.builds(Place, st.sampled_from(["buttock_mid", "sit_bone", "achilles"]), sides)
marks = st.builds(Mark, places, st.integers(0, 10), st.sampled_from(Quality))


def test_a_place_is_marked_once_and_the_later_mark_wins() -> None:
    drawing = Drawing().with_mark(Mark(BUTTOCK, 3)).with_mark(Mark(SACRUM)).with_mark(Mark(BUTTOCK, 8))
    assert drawing.marks == (Mark(BUTTOCK, 8), Mark(SACRUM))


def test_a_second_click_takes_the_mark_away() -> None:
    assert Drawing().toggled(Mark(BUTTOCK)).toggled(Mark(BUTTOCK)) == Drawing()


@pytest.mark.parametrize("intensity", [-1, 11])
def test_intensity_stays_between_0_and_10(intensity: int) -> None:
    with pytest.raises(ValueError, match="not between 0 and 10"):
        Mark(BUTTOCK, intensity)


def test_the_midline_is_on_neither_side() -> None:
    assert Drawing((Mark(SACRUM), Mark(BUTTOCK))).sides == {Side.RIGHT}


@given(st.lists(marks, max_size=6))
def test_mirroring_twice_gives_the_same_drawing(some: list[Mark]) -> None:
    drawing = Drawing()
    for mark in some:
        drawing = drawing.with_mark(mark)
    assert drawing.mirrored.mirrored == drawing


@given(st.lists(marks, max_size=30))
def test_undo_takes_back_each_step_and_redo_brings_it_back(some: list[Mark]) -> None:
    edits = Edits()
    seen = [edits.now]
    for mark in some:
        edits = edits.change(edits.now.toggled(mark))
        seen.append(edits.now)
    for drawing in reversed(seen[:-1]):
        edits = edits.undo()
        assert edits.now == drawing
    assert edits.undo() == edits
    for drawing in seen[1:]:
        edits = edits.redo()
        assert edits.now == drawing
    assert edits.redo() == edits


def test_a_new_mark_forgets_what_could_be_redone() -> None:
    edits = Edits().change(Drawing((Mark(BUTTOCK),))).undo().change(Drawing((Mark(SACRUM),)))
    assert edits.future == ()


def test_changing_nothing_is_no_step() -> None:
    edits = Edits().change(Drawing((Mark(BUTTOCK),)))
    assert edits.change(edits.now) is edits


def test_at_least_200_steps_can_be_undone() -> None:
    edits = Edits()
    for step in range(UNDO_STEPS + 50):
        edits = edits.change(Drawing((Mark(BUTTOCK, step % 10),)))
    assert len(edits.past) == UNDO_STEPS >= 200
