"""Trigger points on the map: fanned out where they are close, found where they are meant."""

from __future__ import annotations

from itertools import combinations
from math import dist

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QFont

from sciatica_desktop.ui.body.camera import Camera, Frame
from sciatica_desktop.ui.body.hotspots import APART, CLOSE, fanned, size_for, target_at, targets
from tests.ui.small_body import hotspot

CAMERA = Camera.fitted(Frame(QSizeF(500, 600), QRectF(-100, 490, 200, 410)))
FAR = st.tuples(st.floats(0, 400), st.floats(0, 400))


def test_points_with_room_stay_where_they_are() -> None:
    points = [(0.0, 0.0), (40.0, 0.0), (0.0, 40.0)]
    assert fanned(points, CLOSE, APART) == points


@pytest.mark.parametrize("count", [2, 3, 5, 8])
def test_points_in_one_place_are_fanned_out(count: int) -> None:
    placed = fanned([(100.0, 100.0)] * count, CLOSE, APART)
    assert min(dist(one, other) for one, other in combinations(placed, 2)) >= CLOSE


@given(st.lists(FAR, max_size=6))
def test_fanning_out_gives_the_same_answer_twice_and_stays_near(points: list[tuple[float, float]]) -> None:
    placed = fanned(points, CLOSE, APART)
    assert placed == fanned(points, CLOSE, APART)
    assert all(dist(one, other) <= APART * len(points) for one, other in zip(points, placed, strict=True))


def test_a_moved_target_knows_its_true_place() -> None:
    one, other = targets((hotspot("a", (50, 600), 1), hotspot("b", (52, 600), 2)), CAMERA)
    assert one.moved
    assert other.moved
    assert one.true == CAMERA.to_px(50, 600)


def test_a_near_miss_still_hits() -> None:
    found = targets((hotspot("a", (50, 600), 1),), CAMERA)
    at = CAMERA.to_px(50, 600)
    hit = target_at(found, at + QPointF(0, 21))
    assert hit is not None
    assert hit.hotspot.point == "a"
    assert target_at(found, at + QPointF(0, 23)) is None


def test_between_two_the_nearer_one_is_meant() -> None:
    found = targets((hotspot("a", (20, 600), 1), hotspot("b", (44, 600), 2)), CAMERA)
    hit = target_at(found, CAMERA.to_px(38, 600))
    assert hit is not None
    assert hit.hotspot.point == "b"


def test_targets_grow_with_the_font_but_not_without_end() -> None:
    assert [size_for(QFont("Inter", size)) for size in (8, 10, 13, 30)] == [1.0, 1.0, 1.3, 1.5]
