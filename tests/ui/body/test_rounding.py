from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

from sciatica_desktop.ui.body.rounding import SOFT, rounded
from sciatica_desktop.ui.body.zones import Zone

BELOW = ((0.0, 0.0), (80.0, 0.0), (80.0, 120.0), (0.0, 120.0))
ABOVE = ((0.0, -100.0), (80.0, -100.0), (80.0, 0.0), (0.0, 0.0))


def boxed(box: QRectF) -> QPainterPath:
    path = QPainterPath()
    path.addRect(box)
    return path


def test_corners_go_and_sides_stay() -> None:
    soft = rounded(boxed(QRectF(0, 0, 80, 120)))
    assert not soft.contains(QPointF(3, 3))
    assert all(soft.contains(QPointF(x, y)) for x, y in ((40, 3), (3, 60), (77, 60), (40, 117)))
    assert all(not soft.contains(QPointF(x, y)) for x, y in ((40, -1), (-1, 60), (81, 60), (40, 121)))


@pytest.mark.parametrize("width", [2, 5, 13, 30])
def test_a_narrow_shape_keeps_its_width_and_loses_little_of_its_ends(width: float) -> None:
    box = rounded(boxed(QRectF(0, 0, width, 200))).boundingRect()
    assert box.width() >= 0.95 * width
    assert box.height() >= 200 - 2 * SOFT


def test_two_kinds_of_zone_stay_side_by_side() -> None:
    zone = Zone([BELOW], [ABOVE])
    zone.round_off()
    assert zone.often.contains(QPointF(40, 60))
    assert zone.sometimes.contains(QPointF(40, -60))
    assert not zone.sometimes.contains(QPointF(40, 60))
    assert not zone.sometimes.contains(QPointF(1, -99))


def test_a_point_that_is_never_felt_elsewhere_stays_without_the_second_zone() -> None:
    zone = Zone([BELOW], [])
    zone.round_off()
    assert zone.sometimes.isEmpty()
