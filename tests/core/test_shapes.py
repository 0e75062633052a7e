"""Plane geometry for outlines."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sciatica_desktop.core import shapes

SQUARE = ((0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (0.0, 10.0))
places = st.floats(-50, 50)


@pytest.mark.parametrize(("x", "y", "inside"), [(5, 5, True), (-1, 5, False), (5, 11, False), (9.9, 0.1, True)])
def test_a_point_is_inside_or_not(x: float, y: float, inside: bool) -> None:
    assert shapes.contains(SQUARE, x, y) is inside


@pytest.mark.parametrize(("x", "y", "away"), [(5, 5, 0), (13, 5, 3), (13, 14, 5), (-2, 0, 2)])
def test_distance_is_to_the_nearest_edge_and_nothing_inside(x: float, y: float, away: float) -> None:
    assert shapes.distance(SQUARE, x, y) == pytest.approx(away)


def test_a_segment_without_length_is_a_point() -> None:
    assert shapes.distance_to_segment(3, 4, (0, 0), (0, 0)) == pytest.approx(5)


@given(places, places)
def test_a_mirrored_shape_holds_the_mirrored_points(x: float, y: float) -> None:
    away = shapes.distance(SQUARE, x, y)
    assert shapes.distance(shapes.mirrored(SQUARE), -x, y) == pytest.approx(away)


def test_mirroring_twice_changes_nothing() -> None:
    assert shapes.mirrored(shapes.mirrored(SQUARE)) == SQUARE


def test_area_and_centroid_of_a_square() -> None:
    assert shapes.area(SQUARE) == pytest.approx(100)
    assert shapes.centroid([SQUARE]) == pytest.approx((5, 5))


def test_the_centroid_is_that_of_the_largest_piece() -> None:
    small = ((100.0, 100.0), (101.0, 100.0), (101.0, 101.0))
    assert shapes.centroid([small, SQUARE]) == pytest.approx((5, 5))


def test_a_flat_shape_has_its_first_point_for_centroid() -> None:
    assert shapes.centroid([((1.0, 2.0), (1.0, 2.0), (1.0, 2.0))]) == (1.0, 2.0)


def test_bounds_need_a_point() -> None:
    assert shapes.bounds([SQUARE, ((20.0, -5.0),)]) == (0, -5, 20, 10)
    with pytest.raises(ValueError, match="no points"):
        shapes.bounds([])


def test_a_line_is_thinned_to_points_that_matter() -> None:
    straight = tuple((float(x), 0.0) for x in range(11))
    assert shapes.thinned(straight, apart=0.5, astray=0.1) == ((0.0, 0.0), (10.0, 0.0))
    corner = (*straight, *((10.0, float(y)) for y in range(1, 11)))
    assert shapes.thinned(corner, apart=0.5, astray=0.1) == ((0.0, 0.0), (10.0, 0.0), (10.0, 10.0))


def test_points_too_near_each_other_are_dropped_but_the_last_one_stays() -> None:
    assert shapes.thinned(((0, 0), (0.4, 0), (0.8, 0)), apart=1, astray=0) == ((0, 0), (0.8, 0))
    assert shapes.thinned(((0, 0), (1, 0), (1.4, 0)), apart=1, astray=0) == ((0, 0), (1, 0), (1.4, 0))
    assert shapes.thinned((), apart=1, astray=1) == ()
    assert shapes.thinned(((3, 4),), apart=1, astray=1) == ((3, 4),)


def test_rounding_cuts_the_corners_and_keeps_the_middle_of_the_edges() -> None:
    square = ((0.0, 0.0), (40.0, 0.0), (40.0, 40.0), (0.0, 40.0))
    outline = shapes.rounded(square, reach=6, step=2)
    assert len(outline) == 80
    assert min(abs(x) + abs(y) for x, y in outline) == pytest.approx(24 / 7)
    assert (20.0, 0.0) in [(round(x, 6), round(y, 6)) for x, y in outline]
    assert 0.97 * 1600 < shapes.area(outline) < 1600
    assert shapes.centroid([outline]) == pytest.approx((20, 20))


def test_an_outline_too_small_to_be_rounded_stays() -> None:
    assert shapes.rounded(SQUARE, reach=0.5, step=2) == SQUARE


def test_a_packed_line_is_the_same_points() -> None:
    packed = shapes.Packed(SQUARE)
    assert (tuple(packed), len(packed), packed[1], packed[-1], packed[1:3]) == (SQUARE, 4, *SQUARE[1::2], SQUARE[1:3])
    assert packed == shapes.Packed(SQUARE) != shapes.Packed(SQUARE[:3])
    assert hash(packed) == hash(shapes.Packed(SQUARE))
    with pytest.raises(IndexError):
        packed[4]
