"""Rounds outlines that nobody has softened beforehand. Lengths in mm."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath, QPolygonF

STEP = 3.0
"""How far apart the points of a rounded outline lie along the given one, at most."""

SOFT = 14.0
"""Along the outline, places up to about this far away pull a point towards them (standard deviation);"""

SHARE = 0.06
"""on a short outline, no further than this share of its length."""


def rounded(path: QPainterPath) -> QPainterPath:
    """The outlines of a path with round corners; straight pieces stay where they are."""
    soft = QPainterPath()
    for outline in path.toSubpathPolygons():
        soft.addPolygon(QPolygonF(list(_rounded(outline))))
        soft.closeSubpath()
    return soft


def _rounded(outline: QPolygonF) -> Iterator[QPointF]:
    """Every point of the outline as the mean of those near it along the line."""
    corners = np.array([(point.x(), point.y()) for point in outline.toList()])
    way = np.concatenate(([0.0], np.cumsum(np.hypot(*np.diff(corners, axis=0).T))))
    length = float(way[-1])
    count = max(round(length / STEP), 16)
    places = np.linspace(0, length, count, endpoint=False)
    far = np.minimum(places, length - places) / min(SOFT, SHARE * length)
    weights = np.fft.rfft(np.exp(-far * far / 2))
    weights /= weights[0]
    xs, ys = (np.fft.irfft(np.fft.rfft(np.interp(places, way, axis)) * weights, count) for axis in corners.T)
    return (QPointF(x, y) for x, y in zip(xs.tolist(), ys.tolist(), strict=True))
