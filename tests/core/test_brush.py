"""The tool in hand."""

from __future__ import annotations

import pytest

from sciatica_desktop.core.anatomy import Place, Side, View
from sciatica_desktop.core.brush import RADII, Brush, Size, Tool
from sciatica_desktop.core.pain import Level, Mark, Quality, Stroke

BRUSH = Brush(Tool.PAINT, Size.BROAD, 8, Quality.BURNING, Level.SURFACE)
LINE = ((1.0, 2.0), (3.0, 4.0))


def test_a_larger_brush_is_wider() -> None:
    assert [Brush(size=size).radius for size in Size] == sorted(RADII.values())
    assert len(set(RADII.values())) == len(Size)


@pytest.mark.parametrize(("tool", "draws"), [(Tool.MARK, False), (Tool.PAINT, True), (Tool.ERASE, True)])
def test_only_the_brush_and_the_eraser_draw_lines(tool: Tool, draws: bool) -> None:
    assert Brush(tool).strokes is draws


def test_a_mark_gets_the_feeling_of_the_brush() -> None:
    place = Place("shin", Side.LEFT)
    assert BRUSH.mark(place) == Mark(place, 8, Quality.BURNING, Level.SURFACE)


@pytest.mark.parametrize(("tool", "erases"), [(Tool.PAINT, False), (Tool.ERASE, True)])
def test_a_stroke_gets_its_width_and_its_feeling(tool: Tool, erases: bool) -> None:
    made = BRUSH._replace(tool=tool).stroke(View.SIDE, LINE)
    expected = Stroke(View.SIDE, LINE, RADII[Size.BROAD], 8, Quality.BURNING, Level.SURFACE, erases=erases)
    assert made == expected
