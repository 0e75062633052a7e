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
