"""A single set, as on the other side."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sciatica_desktop.core.content import Content, Mode
from sciatica_desktop.core.dosing import one_set
from sciatica_desktop.core.steps import Phase, Step


@pytest.mark.parametrize(
    ("mode", "phase"), [(Mode.HOLD, Phase.HOLD), (Mode.ROLL, Phase.ROLL), (Mode.STROKE, Phase.STROKE)]
)
def test_it_is_one_piece_of_that_length(content: Content, mode: Mode, phase: Phase) -> None:
    dose = replace(content.techniques["lg_tennis_wall"].dose, mode=mode)
    assert one_set(dose, 40.0, 3) == (Step(phase, 40.0, unit=3),)


def test_short_presses_fill_that_time_with_letting_go_between(content: Content) -> None:
    dose = content.techniques["lg_cane"].dose
    steps = one_set(dose, 30.0, 1)
    assert [(step.phase, step.seconds) for step in steps] == [
        (Phase.PRESS, 5),
        (Phase.RELEASE, 5),
        (Phase.PRESS, 5),
        (Phase.RELEASE, 5),
        (Phase.PRESS, 5),
    ]
    assert {step.unit for step in steps} == {1}
    assert [(step.number, step.of) for step in steps if step.phase is Phase.PRESS] == [(1, 3), (2, 3), (3, 3)]


def test_there_is_one_press_however_short_the_time(content: Content) -> None:
    assert [step.phase for step in one_set(content.techniques["lg_cane"].dose, 2.0, 0)] == [Phase.PRESS]
