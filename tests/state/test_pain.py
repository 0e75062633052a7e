"""The drawing slice: requests in, snapshots out."""

from __future__ import annotations

import pytest

from sciatica_desktop.core.anatomy import Place, Side
from sciatica_desktop.core.map_picture import Tool
from sciatica_desktop.core.pain import Drawing, Mark, Quality
from sciatica_desktop.state.pain import PainState

HERE = Place("buttock_mid", Side.RIGHT)
LAST = Drawing((Mark(Place("shin", Side.LEFT), 3),))


@pytest.fixture
def pain(qapp: object) -> PainState:
    return PainState(Drawing(), LAST)


def test_a_click_marks_with_the_chosen_intensity_and_a_second_one_unmarks(pain: PainState) -> None:
    pain.choose_intensity(8)
    pain.click(HERE)
    assert pain.drawing.marks == (Mark(HERE, 8),)
    pain.click(HERE)
    assert not pain.drawing.marks


def test_the_eraser_only_takes_away(pain: PainState) -> None:
    pain.choose_tool(Tool.ERASE)
    pain.click(HERE)
    assert not pain.drawing.marks


def test_setting_an_intensity_keeps_the_quality(pain: PainState) -> None:
    pain.set_mark(Mark(HERE, 4, Quality.BURNING))
    pain.set_intensity(HERE, 9)
    assert pain.drawing.marks == (Mark(HERE, 9, Quality.BURNING),)


def test_clear_all_can_be_undone(pain: PainState) -> None:
    pain.click(HERE)
    pain.clear()
    pain.undo()
    assert pain.drawing.marks == (Mark(HERE),)
    pain.redo()
    assert not pain.drawing.marks


def test_last_time_comes_back_in_one_step(pain: PainState) -> None:
    pain.click(HERE)
    pain.start_from_last()
    assert pain.drawing == LAST
    pain.undo()
    assert pain.drawing.marks == (Mark(HERE),)


def test_nothing_is_told_when_nothing_changes(pain: PainState) -> None:
    told: list[object] = []
    for signal in (pain.changed, pain.drawing_changed, pain.tool_changed, pain.intensity_changed, pain.last_changed):
        signal.connect(told.append)
    pain.undo()
    pain.clear()
    pain.remove(HERE)
    pain.choose_tool(Tool.MARK)
    pain.choose_intensity(5)
    pain.remember_last(LAST)
    assert told == []


@pytest.mark.parametrize(("asked", "given"), [(-3, 0), (15, 10)])
def test_intensity_is_kept_between_0_and_10(pain: PainState, asked: int, given: int) -> None:
    pain.choose_intensity(asked)
    assert pain.intensity == given


def test_a_stroke_marks_what_it_comes_over_and_never_unmarks(pain: PainState) -> None:
    pain.paint(HERE)
    pain.paint(HERE)
    assert list(pain.drawing.marks) == [Mark(HERE)]
    pain.choose_tool(Tool.ERASE)
    pain.paint(HERE)
    assert not pain.drawing.marks
