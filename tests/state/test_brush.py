"""The brush slice: requests in, snapshots out."""

from __future__ import annotations

import pytest

from sciatica_desktop.core.brush import RADII, Brush, Size, Tool
from sciatica_desktop.core.pain import Quality
from sciatica_desktop.state.brush import BrushState


@pytest.fixture
def brush(qapp: object) -> BrushState:
    return BrushState()


def test_tool_size_strength_and_kind_are_chosen(brush: BrushState) -> None:
    told: list[Brush] = []
    brush.changed.connect(told.append)
    brush.choose_tool(Tool.PAINT)
    brush.choose_size(Size.BROAD)
    brush.choose_intensity(8)
    brush.choose_quality(Quality.NUMB)
    assert told[-1] == Brush(Tool.PAINT, Size.BROAD, 8, Quality.NUMB)
    assert len(told) == 4


def test_choosing_what_is_chosen_already_tells_nothing(brush: BrushState) -> None:
    told: list[Brush] = []
    brush.changed.connect(told.append)
    brush.choose_tool(Tool.MARK)
    brush.choose_size(Size.MEDIUM)
    brush.choose_intensity(5)
    brush.choose_quality(Quality.ACHING)
    assert told == []


@pytest.mark.parametrize(("asked", "given"), [(-3, 0), (15, 10)])
def test_intensity_is_kept_between_0_and_10(brush: BrushState, asked: int, given: int) -> None:
    brush.choose_intensity(asked)
    assert brush.value.intensity == given


def test_broader_brushes_are_broader() -> None:
    assert sorted(RADII.values()) == [RADII[size] for size in Size]
