"""Where the name of a thing on the map goes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from sciatica_desktop.ui.body.camera import Camera, Frame
from sciatica_desktop.ui.body.captions import CaptionPainter, Label
from sciatica_desktop.ui.body.label import label_box
from sciatica_desktop.ui.kit.colours import LIGHT

ROOM = QRectF(16, 16, 668, 788)
BODY = QRectF(240, 0, 220, 820)
THING = QRectF(370, 360, 60, 80)
SIZE = QSizeF(160, 50)


@pytest.mark.parametrize(("to_right", "left"), [(True, 482), (False, 58)])
def test_a_name_stands_beside_the_body_on_the_side_of_the_thing(to_right: bool, left: float) -> None:
    box = label_box(SIZE, THING, BODY, ROOM, (), to_right=to_right)
    assert box.left() == left
    assert box.center().y() == THING.center().y()


def test_where_the_body_fills_the_map_a_name_stands_beside_the_thing() -> None:
    box = label_box(SIZE, THING, QRectF(-500, -500, 1700, 1700), ROOM, (), to_right=True)
    assert box.left() == THING.right() + 22


def test_without_room_beside_it_a_name_stands_above() -> None:
    box = label_box(QSizeF(400, 50), THING, QRectF(-500, -500, 1700, 1700), ROOM, (), to_right=True)
    assert box.bottom() < THING.top()


def test_a_name_keeps_clear_of_the_words_and_buttons() -> None:
    right = QRectF(480, 370, 90, 24)
    box = label_box(SIZE, THING, BODY, ROOM, (right,), to_right=True)
    assert not box.intersects(right)
    assert box.left() == 482
    assert abs(box.center().y() - THING.center().y()) < 80


PLACES = st.tuples(st.floats(-50, 650), st.floats(-50, 800), st.floats(10, 300), st.floats(10, 300))


@given(PLACES, st.lists(PLACES, max_size=4), st.booleans())
def test_a_name_is_always_inside_the_map(
    thing: tuple[float, float, float, float], covered: list[tuple[float, float, float, float]], to_right: bool
) -> None:
    others = [QRectF(*other) for other in covered]
    box = label_box(SIZE, QRectF(*thing), BODY, ROOM, others, to_right=to_right)
    assert ROOM.contains(box)
    assert box.size() == SIZE


@pytest.mark.parametrize(("body", "over", "shown"), [(BODY, False, True), (ROOM, False, False), (ROOM, True, True)])
def test_a_name_that_must_not_lie_on_the_body_is_left_out_there(
    qapp: QApplication, body: QRectF, over: bool, shown: bool
) -> None:
    ground = QPixmap(700, 820)
    painter = QPainter(ground)
    captions = CaptionPainter(painter, Camera.fitted(Frame(QSizeF(700, 820), BODY)), LIGHT)
    placed = captions.place(Label("Outer buttock", "right side"), THING, body, over=over)
    painter.end()
    assert (placed is not None) is shown
