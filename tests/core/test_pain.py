"""The pain drawing and its undo."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sciatica_desktop.core.anatomy import Place, Side, View
from sciatica_desktop.core.pain import UNDO_STEPS, Drawing, Edits, Mark, Quality, Stroke

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


THIGH = Place("thigh_posterior_middle", Side.LEFT)
LINE = ((-90.0, 950.04), (-91.26, 1000.0))


def test_a_place_marked_as_a_whole_is_not_counted_as_painted_too() -> None:
    drawing = Drawing((Mark(BUTTOCK),), (Stroke(View.BACK, LINE, 10.0),), (Mark(THIGH, share=0.3),))
    assert [mark.place for mark in drawing.felt] == [BUTTOCK, THIGH]
    assert drawing.with_mark(Mark(THIGH, 9)).felt == (Mark(BUTTOCK), Mark(THIGH, 9))
    assert drawing.sides == {Side.LEFT, Side.RIGHT}


def test_a_stroke_is_kept_to_a_tenth_of_a_millimetre() -> None:
    assert Stroke(View.BACK, LINE, 9.96).points == ((-90.0, 950.0), (-91.3, 1000.0))
    assert Stroke(View.BACK, LINE, 9.96).radius == 10.0


@pytest.mark.parametrize(
    ("view", "x", "side"),
    [
        (View.BACK, -3.0, Side.LEFT),
        (View.FRONT, -3.0, Side.RIGHT),
        (View.SIDE, 80.0, Side.RIGHT),
        (View.SOLES, 80.0, Side.RIGHT),
        (View.BACK, 0.0, Side.MIDLINE),
    ],
)
def test_a_stroke_is_on_the_persons_own_side(view: View, x: float, side: Side) -> None:
    assert Stroke(view, ((x, 900.0), (2 * x, 920.0)), 5.0).side is side


def test_a_stroke_over_the_midline_is_on_neither_side() -> None:
    assert Stroke(View.BACK, ((-20.0, 600.0), (20.0, 600.0)), 5.0).side is Side.MIDLINE


@pytest.mark.parametrize(
    ("points", "radius"),
    [((), 5.0), (((float("nan"), 0.0),), 5.0), (((0.0, 1e9),), 5.0), (LINE, 0.0), (LINE, 101.0), (LINE, float("nan"))],
)
def test_a_stroke_that_cannot_be_drawn_is_refused(points: tuple[tuple[float, float], ...], radius: float) -> None:
    with pytest.raises(ValueError, match=r"stroke|radius"):
        Stroke(View.BACK, points, radius)


@pytest.mark.parametrize("share", [0.0, -0.1, 1.1])
def test_a_share_is_above_nothing_and_not_above_all(share: float) -> None:
    with pytest.raises(ValueError, match="not above 0"):
        Mark(BUTTOCK, share=share)
