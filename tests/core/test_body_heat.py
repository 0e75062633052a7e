"""Drawings as heat: means, extents, and changes that are larger than the hand's own noise."""

from __future__ import annotations

from datetime import UTC, datetime

import numpy as np
import pytest

from sciatica_desktop.core.anatomy import Atlas, Place, Side, View
from sciatica_desktop.core.body_heat import LEAST, NOISE, BodyHeat, fullest
from sciatica_desktop.core.pain import Drawing, Mark, Stroke
from sciatica_desktop.core.redraw import Redraw

THIGH, CALF = Place("thigh_posterior_middle", Side.RIGHT), Place("calf_middle", Side.RIGHT)
WHEN = datetime(2026, 5, 1, 9, 0, tzinfo=UTC)


def marked(*marks: tuple[Place, int]) -> Drawing:
    return Drawing(tuple(Mark(place, intensity) for place, intensity in marks))


def painted(x: float, y: float = 700.0) -> Drawing:
    return Drawing(strokes=(Stroke(View.BACK, ((x, y), (x, y + 120)), 25.0, 6),))


@pytest.fixture(scope="module")
def heat(atlas: Atlas) -> BodyHeat:
    return BodyHeat(atlas)


def test_the_mean_of_drawings_is_the_mean_of_each_cell(heat: BodyHeat) -> None:
    cells = heat.mean([marked((THIGH, 8)), marked((THIGH, 4)), Drawing(), Drawing()])[View.BACK].cells
    assert sorted({float(value) for value in cells.ravel()}) == [0.0, 3.0]


def test_nothing_drawn_is_nowhere(heat: BodyHeat) -> None:
    assert not any(found.felt for found in heat.mean(()).values())
    assert heat.extent(Drawing()) == 0


def test_a_painted_line_is_as_strong_as_it_was_painted_and_erased_where_it_was_erased(heat: BodyHeat) -> None:
    line = painted(70)
    assert float(heat.mean([line])[View.BACK].cells.max()) == 6
    rubbed = Drawing(strokes=(*line.strokes, Stroke(View.BACK, ((70, 690), (70, 830)), 60.0, erases=True)))
    assert not heat.mean([rubbed])[View.BACK].felt


def test_the_same_place_drawn_all_the_time_is_no_clear_change(heat: BodyHeat) -> None:
    change = heat.change([marked((THIGH, 6))] * 8, None)
    assert change is not None
    assert not change.clear
    assert not any(found.felt for found in change.maps.values())


def test_too_few_drawings_say_nothing_about_a_change(heat: BodyHeat) -> None:
    assert heat.change([marked((THIGH, 6)), marked((THIGH, 1))] * 1, None) is None


def test_less_in_one_place_and_more_in_another_are_both_told(heat: BodyHeat) -> None:
    change = heat.change([marked((THIGH, 8))] * 4 + [marked((CALF, 8))] * 4, None)
    assert change is not None
    assert change.less > 20
    assert change.more > 20
    cells = change.maps[View.BACK].cells
    assert float(cells.min()) < -NOISE
    assert float(cells.max()) > NOISE
    assert fullest(change.maps) is View.BACK


def test_what_the_hand_draws_differently_by_itself_is_no_change(heat: BodyHeat) -> None:
    before, after = painted(65), painted(77)
    noise = heat.noise([Redraw("a", WHEN, before, after)])
    assert noise is not None
    one_each = [before, before, after, after]
    sure = heat.change(one_each, 0.0)
    assert sure is not None
    assert sure.clear
    floor = heat.change(one_each, noise * 2**0.5)
    assert floor is not None
    assert floor.less + floor.more < 0.3 * (sure.less + sure.more)


def test_an_exercise_drawn_twice_alike_leaves_the_least_noise(heat: BodyHeat) -> None:
    assert heat.noise([Redraw("a", WHEN, painted(70), painted(70))]) == LEAST
    assert heat.noise([]) is None
    assert heat.noise([Redraw("a", WHEN, painted(70), Drawing())]) is None


def test_the_extent_of_a_place_is_its_area_and_of_half_of_it_half_of_that(heat: BodyHeat) -> None:
    whole = heat.extent(marked((THIGH, 5)))
    half = heat.extent(Drawing(painted=(Mark(THIGH, 5, share=0.5),)))
    assert 20 < whole < 400
    assert half == pytest.approx(whole / 2)


def test_left_and_right_are_alike(heat: BodyHeat) -> None:
    right, left = (heat.mean([drawing])[View.BACK].cells for drawing in (painted(70), painted(70).mirrored))
    assert np.array_equal(right, left[:, ::-1])


def test_only_the_views_in_which_something_can_be_seen_well_are_needed(atlas: Atlas) -> None:
    heat = BodyHeat(atlas)

    def views(*regions: str, strokes: tuple[Stroke, ...] = ()) -> tuple[View, ...]:
        marks = tuple(Mark(Place(region, Side.RIGHT), 5) for region in regions)
        return heat.views_of([Drawing(marks, strokes)])

    assert views("buttock_mid", "thigh_posterior_middle", "calf_middle") == (View.BACK,)
    assert views("thigh_lateral_middle") == (View.SIDE,)
    assert views("buttock_lower_inner", "thigh_lateral_middle", "heel_plantar") == (View.BACK, View.SIDE, View.SOLES)
    assert views("groin") == (View.FRONT,)
    assert views("buttock_lower_inner", strokes=(Stroke(View.FRONT, ((100.0, 900.0),), 12.0),)) == (
        View.BACK,
        View.FRONT,
    )
    assert heat.views_of([Drawing()]) == (View.BACK,)
    assert views("of_an_older_body") == (View.BACK,)
