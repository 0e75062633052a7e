"""Where the map looks."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, QSizeF

from sciatica_desktop.ui.body.camera import LEAST, MOST, Camera, Frame

SUBJECT = QRectF(-170, 500, 340, 1200)
FRAME = Frame(QSizeF(700, 820), SUBJECT)


def near(one: QPointF, other: QPointF, reach: float = 0.75) -> bool:
    return abs(one.x() - other.x()) <= reach and abs(one.y() - other.y()) <= reach


def test_the_whole_body_fills_the_height_and_stands_in_the_middle() -> None:
    camera = Camera.fitted(FRAME)
    assert camera.to_px(0, 500).y() == pytest.approx(16, abs=0.5)
    assert camera.to_px(0, 1700).y() == pytest.approx(820 - 16, abs=0.5)
    assert camera.to_px(0, 900).x() == pytest.approx(350, abs=0.5)


def test_a_narrow_place_shows_the_whole_width() -> None:
    camera = Camera.fitted(Frame(QSizeF(200, 820), SUBJECT))
    assert camera.to_px(-170, 900).x() >= 0
    assert camera.to_px(170, 900).x() <= 200


@given(st.floats(0.3, 4.0), st.floats(250, 450), st.floats(200, 600))
def test_what_lies_under_the_pointer_stays_there_while_zooming(factor: float, x: float, y: float) -> None:
    camera = Camera.fitted(FRAME).zoomed(2.0, QPointF(350, 410))
    at = QPointF(x, y)
    under, zoomed = camera.to_mm(at), camera.zoomed(factor, at)
    if zoomed.zoom != 1.0 and SUBJECT.adjusted(1, 1, -1, -1).contains(zoomed.centre):
        assert near(zoomed.to_px(under.x(), under.y()), at)


@given(st.lists(st.floats(0.2, 5.0), max_size=20))
def test_zoom_stays_between_half_and_eight_times(factors: list[float]) -> None:
    camera = Camera.fitted(FRAME)
    for factor in factors:
        camera = camera.zoomed(factor, QPointF(300, 300))
        assert LEAST <= camera.zoom <= MOST


def test_the_first_step_shows_hip_and_thigh() -> None:
    camera = Camera.fitted(FRAME).stepped(1)
    assert camera.zoom == 2.0
    assert camera.seen.contains(QRectF(-150, 720, 300, 450))


def test_steps_lead_to_the_nearest_and_back_to_the_whole() -> None:
    camera = Camera.fitted(FRAME)
    zooms = []
    for _ in range(7):
        camera = camera.stepped(1)
        zooms.append(camera.zoom)
    assert zooms == [2, 3, 4, 6, 8, 8, 8]
    for _ in range(5):
        camera = camera.stepped(-1)
    assert camera == Camera.fitted(FRAME)


def test_a_step_from_between_two_steps_leads_to_the_next_one() -> None:
    camera = Camera.fitted(FRAME).zoomed(2.5, QPointF(350, 400))
    assert (camera.stepped(1).zoom, camera.stepped(-1).zoom) == (3.0, 2.0)


def test_a_pan_moves_the_body_as_far_as_the_hand() -> None:
    camera = Camera.fitted(FRAME).stepped(1)
    moved = camera.panned(QPointF(30, -20))
    assert near(moved.to_px(0, 900) - camera.to_px(0, 900), QPointF(30, -20))


def test_the_body_cannot_be_pushed_out_of_sight() -> None:
    camera = Camera.fitted(FRAME).stepped(1).panned(QPointF(90_000, -90_000))
    assert camera.seen.intersects(SUBJECT)


def test_it_moves_only_as_far_as_a_place_needs() -> None:
    camera = Camera.fitted(FRAME).stepped(1)
    inside = QRectF(camera.centre - QPointF(10, 10), QSizeF(20, 20))
    assert camera.showing(inside) == camera
    below = QRectF(0, 1400, 50, 60)
    shown = camera.showing(below)
    assert shown.seen.contains(below)
    assert shown.centre.x() == camera.centre.x()


def test_a_place_larger_than_the_view_is_shown_by_its_middle() -> None:
    camera = Camera.fitted(FRAME).zoomed(8, QPointF(350, 400))
    large = QRectF(-160, 1000, 320, 400)
    assert near(camera.showing(large).centre, large.center(), 1.0)


def test_a_new_size_keeps_the_whole_body_whole() -> None:
    larger = Frame(QSizeF(1400, 1600), SUBJECT)
    assert Camera.fitted(FRAME).in_frame(larger) == Camera.fitted(larger)


def test_a_new_size_keeps_the_point_looked_at() -> None:
    camera = Camera.fitted(FRAME).zoomed(3, QPointF(200, 500))
    other = camera.in_frame(Frame(QSizeF(500, 500), SUBJECT))
    assert (other.zoom, other.centre) == (camera.zoom, camera.centre)


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
def test_the_body_lies_on_whole_pixels_of_the_screen(ratio: float) -> None:
    camera = Camera.fitted(Frame(QSizeF(701, 823), SUBJECT, ratio=ratio)).zoomed(1.7, QPointF(123.4, 56.7))
    for shift in (camera.transform.dx(), camera.transform.dy()):
        assert shift * ratio == pytest.approx(round(shift * ratio), abs=1e-6)
