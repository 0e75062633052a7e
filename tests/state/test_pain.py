"""The drawing slice: requests in, snapshots out."""

from __future__ import annotations

import pytest

from sciatica_desktop.core.anatomy import Atlas, Place, Region, Sheet, Side, View
from sciatica_desktop.core.brush import Brush
from sciatica_desktop.core.flow import Flow
from sciatica_desktop.core.pain import UNDO_STEPS, Drawing, Edits, Mark, Quality, Stroke
from sciatica_desktop.core.panel import Panel
from sciatica_desktop.core.strokes import Counter, Patch
from sciatica_desktop.state.pain import PainState

HERE, THERE = Place("thigh", Side.RIGHT), Place("calf", Side.RIGHT)
LAST = Drawing((Mark(Place("shin", Side.LEFT), 3),))
OUTLINES = {HERE: (((0, 0), (100, 0), (100, 200), (0, 200)),), THERE: (((0, 200), (100, 200), (100, 400), (0, 400)),)}
SHEET = Sheet(View.BACK, (-100, 0, 100, 400), (0, 1), (), OUTLINES)
REGIONS = {place.region: Region(place.region, True, (View.BACK,)) for place in OUTLINES}

ON_HERE = Stroke(View.BACK, ((50.0, 50.0), (50.0, 150.0)), 10.0)
ON_BOTH = Stroke(View.BACK, ((50.0, 50.0), (50.0, 350.0)), 10.0)
ERASER = Stroke(View.BACK, ((50.0, 0.0), (50.0, 400.0)), 20.0, erases=True)


@pytest.fixture
def pain(qapp: object) -> PainState:
    counter = Counter(Atlas(REGIONS, {View.BACK: SHEET}, {}))
    return PainState(Drawing(), LAST, lambda: counter)


def painted(pain: PainState) -> list[Place]:
    return [mark.place for mark in pain.drawing.painted]


def test_a_click_marks_as_the_brush_says_and_a_second_one_unmarks(pain: PainState) -> None:
    pain.use_brush(Brush(intensity=8, quality=Quality.SHARP))
    pain.click(HERE)
    assert pain.drawing.marks == (Mark(HERE, 8, Quality.SHARP),)
    pain.click(HERE)
    assert not pain.drawing.marks


def test_setting_an_intensity_keeps_the_quality(pain: PainState) -> None:
    pain.set_feeling(Mark(HERE, 4, Quality.BURNING))
    pain.set_intensity(HERE, 9)
    assert pain.drawing.marks == (Mark(HERE, 9, Quality.BURNING),)


def test_clear_all_can_be_undone(pain: PainState) -> None:
    pain.click(HERE)
    pain.take_stroke(ON_BOTH, ())
    before = pain.drawing
    pain.clear()
    assert pain.drawing == Drawing()
    pain.undo()
    assert pain.drawing == before
    pain.redo()
    assert pain.drawing == Drawing()


def test_last_time_comes_back_in_one_step(pain: PainState) -> None:
    pain.click(HERE)
    pain.start_from_last()
    assert pain.drawing == LAST
    pain.undo()
    assert pain.drawing.marks == (Mark(HERE),)


def test_nothing_is_told_when_nothing_changes(pain: PainState) -> None:
    told: list[object] = []
    for signal in (pain.changed, pain.drawing_changed, pain.last_changed, pain.ghosts_changed, pain.previewed):
        signal.connect(told.append)
    pain.undo()
    pain.clear()
    pain.remove(Mark(HERE))
    pain.preview(None)
    pain.take_stroke(ERASER, (HERE,))
    pain.take_stroke(Stroke(View.BACK, ((300.0, 50.0),), 10.0), ())
    pain.remember_last(LAST)
    assert told == []


def test_a_drag_marks_what_it_comes_over_in_one_step_and_never_unmarks(pain: PainState) -> None:
    pain.click(THERE)
    for place in (HERE, THERE, Place("heel", Side.RIGHT)):
        pain.sweep(place)
    pain.end_sweep()
    assert [mark.place.region for mark in pain.drawing.marks] == ["calf", "thigh", "heel"]
    pain.undo()
    assert [mark.place for mark in pain.drawing.marks] == [THERE]


def test_the_next_drag_is_a_step_of_its_own(pain: PainState) -> None:
    for place in (HERE, THERE):
        pain.sweep(place)
        pain.end_sweep()
    pain.undo()
    assert [mark.place for mark in pain.drawing.marks] == [HERE]


def test_a_stroke_is_kept_counted_and_undone_in_one_step(pain: PainState) -> None:
    pain.take_stroke(ON_BOTH, (HERE, THERE))
    assert pain.drawing.strokes == (ON_BOTH,)
    assert set(painted(pain)) == {HERE, THERE}
    assert [patch.strokes for patch in pain.patches] == [(0,)]
    pain.undo()
    assert pain.drawing == Drawing()
    assert pain.patches == ()


def test_the_stroke_under_the_hand_is_told_when_it_reaches_another_place(pain: PainState) -> None:
    told: list[Drawing] = []
    pain.previewed.connect(told.append)
    for y in range(50, 350, 10):
        pain.preview(Stroke(View.BACK, ((50.0, float(y)), (50.0, y + 10.0)), 10.0))
    assert [len(drawing.painted) for drawing in told] == [1, 2]
    assert pain.drawing == Drawing()
    pain.preview(None)
    assert told[-1] == Drawing()


def test_a_mark_over_paint_hides_it_and_without_it_the_paint_counts_again(pain: PainState) -> None:
    pain.take_stroke(ON_HERE, ())
    pain.click(HERE)
    assert (len(pain.drawing.marks), painted(pain)) == (1, [])
    pain.click(HERE)
    assert (len(pain.drawing.marks), painted(pain)) == (0, [HERE])


def test_the_eraser_takes_paint_and_leaves_the_marks_below_it(pain: PainState) -> None:
    pain.click(HERE)
    pain.take_stroke(ON_BOTH, ())
    pain.take_stroke(ERASER, (HERE, THERE))
    assert pain.drawing == Drawing((Mark(HERE),))


def test_the_eraser_takes_marks_where_nothing_is_painted(pain: PainState) -> None:
    pain.click(HERE)
    pain.click(THERE)
    pain.take_stroke(ERASER, (HERE,))
    assert pain.drawing == Drawing((Mark(THERE),))


def test_a_patch_is_felt_otherwise_and_removed(pain: PainState) -> None:
    pain.take_stroke(ON_HERE, ())
    (patch,) = pain.patches
    pain.set_feeling(Patch(patch.view, patch.start, patch.strokes, patch.places, 9, Quality.NUMB, patch.level))
    assert pain.drawing.painted[0].intensity == 9
    pain.remove(pain.patches[0])
    assert pain.drawing == Drawing()


def test_old_marks_are_ghosts_of_an_empty_map(pain: PainState) -> None:
    assert pain.ghosts == LAST
    pain.click(HERE)
    assert pain.ghosts == Drawing()
    pain.undo()
    assert pain.ghosts == LAST


def test_old_marks_stay_as_ghosts_where_they_are_taken_away_after_a_start_from_them(pain: PainState) -> None:
    pain.remember_last(Drawing((Mark(HERE), Mark(THERE))))
    pain.start_from_last()
    assert pain.ghosts == Drawing()
    pain.click(HERE)
    assert pain.ghosts == Drawing((Mark(HERE),))


def test_what_was_painted_last_time_and_is_taken_away_stays_as_a_ghost(pain: PainState) -> None:
    pain.remember_last(Drawing((Mark(THERE),), (ON_HERE,)))
    pain.start_from_last()
    pain.remove(pain.patches[0])
    assert pain.ghosts.strokes == (ON_HERE,)


def test_a_map_that_was_cleared_and_marked_anew_has_no_ghosts(pain: PainState) -> None:
    pain.start_from_last()
    pain.clear()
    assert pain.ghosts == LAST
    pain.click(HERE)
    assert pain.ghosts == Drawing()


def test_while_a_session_runs_nothing_changes_the_drawing(pain: PainState) -> None:
    pain.click(HERE)
    pain.take_stroke(ON_BOTH, ())
    before, told = pain.value, list[bool]()
    pain.locked_changed.connect(told.append)
    pain.use_flow(Flow(Panel.SESSION))
    pain.click(THERE)
    pain.sweep(THERE)
    pain.take_stroke(ON_HERE, ())
    pain.set_intensity(HERE, 9)
    for act in (pain.undo, pain.redo, pain.clear, pain.start_from_last):
        act()
    assert pain.value == before
    pain.use_flow(Flow(Panel.RATING))
    pain.undo()
    assert pain.value != before
    assert told == [True, False]


def test_every_act_can_be_undone_two_hundred_times_and_more(pain: PainState) -> None:
    for number in range(UNDO_STEPS + 50):
        if number % 10:
            pain.set_intensity(THERE, number % 11)
        else:
            pain.take_stroke(Stroke(View.BACK, ((10.0 + number % 80, 50.0), (10.0 + number % 70, 150.0)), 10.0), ())
    for _ in range(UNDO_STEPS):
        pain.undo()
    assert len(pain.value.future) >= 200
    assert not pain.value.past


def test_edits_of_one_drag_are_one_step() -> None:
    edits = Edits().change(Drawing((Mark(HERE),))).change(Drawing((Mark(HERE), Mark(THERE))), joined=True)
    assert edits.undo().now == Drawing()
