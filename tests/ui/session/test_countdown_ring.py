"""The countdown ring and the strip of steps."""

from __future__ import annotations

from dataclasses import replace
from math import hypot

import pytest
from pytestqt.qtbot import QtBot

from sciatica_desktop.core.routine import Routine, Status, Why
from sciatica_desktop.core.steps import Phase, Step
from sciatica_desktop.ui.session.countdown_ring import (
    CLEAR,
    FAR_LOW,
    LINE,
    LOW,
    CountdownRing,
    digits_of,
    line_room,
)
from sciatica_desktop.ui.session.step_strip import StepStrip

STEPS = (
    Step(Phase.GET_READY, 5),
    Step(Phase.HOLD, 30, 1, 2),
    Step(Phase.RELEASE, 10, 1, 1),
    Step(Phase.HOLD, 30, 2, 2),
)
RUNNING = Routine(STEPS, index=1, status=Status.RUNNING)


@pytest.fixture
def ring(qtbot: QtBot) -> CountdownRing:
    made = CountdownRing()
    qtbot.addWidget(made)
    made.resize(300, 300)
    made.show()
    return made


@pytest.mark.parametrize(("seconds", "text"), [(0, "0"), (9, "9"), (99, "99"), (100, "1:40"), (900, "15:00")])
def test_long_times_are_shown_in_minutes(seconds: int, text: str) -> None:
    assert digits_of(seconds) == text


def test_the_face_says_what_to_do_and_for_how_long(ring: CountdownRing) -> None:
    ring.render_routine(replace(RUNNING, spent=12.3))
    assert (ring.face.digits, ring.face.word, ring.face.pressing) == (
        "18",
        "Hold 1\N{NO-BREAK SPACE}of\N{NO-BREAK SPACE}2",
        True,
    )


def test_rest_looks_different_from_pressure(ring: CountdownRing) -> None:
    ring.render_routine(replace(RUNNING, index=2, spent=3))
    assert not ring.face.pressing


@pytest.mark.parametrize(("spent", "last"), [(26.0, 0), (27.0, 3), (28.5, 2), (29.5, 1)])
def test_the_last_three_seconds_are_cued(ring: CountdownRing, spent: float, last: int) -> None:
    ring.render_routine(replace(RUNNING, spent=spent))
    assert ring.face.last == last


def test_a_new_step_is_announced_for_one_second(ring: CountdownRing) -> None:
    ring.render_routine(replace(RUNNING, spent=0.2))
    assert ring.face.flash
    ring.render_routine(replace(RUNNING, spent=1.0))
    assert not ring.face.flash


def test_a_pause_is_written_on_the_ring(ring: CountdownRing) -> None:
    ring.render_routine(replace(RUNNING, spent=12, status=Status.PAUSED, why=Why.SLEPT))
    assert (ring.face.state, ring.face.quiet, ring.face.last) == ("Paused", True, 0)


def test_the_ring_is_painted_only_when_something_changed(ring: CountdownRing) -> None:
    ring.render_routine(replace(RUNNING, spent=12.0))
    ring.grab()
    before = ring.face
    for spent in (12.0, 12.001, 12.004):
        ring.render_routine(replace(RUNNING, spent=spent))
    assert ring.face is before
    ring.render_routine(replace(RUNNING, spent=12.5))
    assert ring.face is not before


def test_a_screen_reader_hears_phases_and_not_seconds(ring: CountdownRing) -> None:
    ring.render_routine(replace(RUNNING, spent=2.0))
    said = ring.accessibleDescription()
    ring.render_routine(replace(RUNNING, spent=3.0))
    assert ring.accessibleDescription() == said
    ring.render_routine(replace(RUNNING, index=2, spent=0))
    assert ring.accessibleDescription() == "Let go, 10\N{NO-BREAK SPACE}s"


@pytest.mark.parametrize("status", list(Status))
def test_every_state_can_be_drawn(ring: CountdownRing, status: Status) -> None:
    ring.render_routine(replace(RUNNING, spent=20, status=status))
    picture = ring.grab().toImage()
    middle = {picture.pixel(x, y) for x in range(90, 210) for y in range(100, 200)}
    assert len(middle) > 1


def test_the_digits_are_a_third_of_the_rings_height(ring: CountdownRing) -> None:
    ring.render_routine(replace(RUNNING, status=Status.PAUSED, spent=12))
    image = ring.grab().toImage()
    ground = image.pixel(75, 150)
    rows = [y for y in range(70, 200) if any(image.pixel(x, y) != ground for x in range(90, 211))]
    digits = [y for y in rows if y > 85]
    assert max(digits) - min(digits) >= 95


def strip(qtbot: QtBot, routine: Routine, width: int = 400) -> StepStrip:
    made = StepStrip()
    qtbot.addWidget(made)
    made.resize(width, made.sizeHint().height())
    made.render_routine(routine)
    return made


def test_the_strip_shows_steps_as_long_as_they_last(qtbot: QtBot) -> None:
    boxes = strip(qtbot, RUNNING).boxes()
    assert len(boxes) == len(STEPS)
    assert boxes[1].width() == pytest.approx(boxes[3].width())
    assert boxes[1].width() > boxes[2].width() > boxes[0].width()
    assert boxes[1].height() > boxes[2].height()


def test_the_strip_stays_inside_with_many_steps(qtbot: QtBot) -> None:
    many = Routine(tuple(Step(Phase.PRESS, 5, n, 60) for n in range(1, 61)))
    boxes = strip(qtbot, many, 300).boxes()
    assert boxes[-1].right() <= 300.5
    assert all(box.width() > 0 for box in boxes)


def test_the_strip_says_which_step_it_is(qtbot: QtBot) -> None:
    assert strip(qtbot, RUNNING).accessibleDescription() == "Step 2 of 4"


@pytest.mark.parametrize("at", [LOW, FAR_LOW, -LOW - 0.015])
def test_a_line_of_words_stays_on_the_inner_disc_and_has_room_for_it(at: float) -> None:
    assert line_room(at) > 0.4
    assert hypot(line_room(at) / 2, abs(at) + LINE / 2) <= CLEAR + 1e-9
