"""What a drag of the hand becomes: a stroke of the brush, or the places that it comes over."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from math import ceil, hypot

from PySide6.QtCore import QPointF

from sciatica_desktop.core.anatomy import Place, View
from sciatica_desktop.core.brush import Brush
from sciatica_desktop.core.pain import FARTHEST, Stroke
from sciatica_desktop.core.shapes import Point, thinned

APART, ASTRAY = 1.0, 0.3
"""Points nearer than this to the one before, or to the way past them, are left out (mm)."""

STRIDE = 6.0
"""A quick drag is looked at in steps of this length (px), so that it misses no place."""


class Pencil:
    """Gathers one drag: its points (mm) for the brush, and each place once."""

    def __init__(self, place_at: Callable[[QPointF], Place | None]) -> None:
        self._place_at = place_at
        self._points: list[Point] = []
        self._shown = 0
        self._places: dict[Place, None] = {}

    @property
    def places(self) -> tuple[Place, ...]:
        """The places that the drag came over."""
        return tuple(self._places)

    def add(self, point: Point) -> bool:
        """Go on to a point (mm); False if it is hardly another one than the last."""
        x, y = (max(-FARTHEST, min(FARTHEST, value)) for value in point)
        if self._points and hypot(x - self._points[-1][0], y - self._points[-1][1]) < APART:
            return False
        self._points.append((x, y))
        return True

    def come_over(self, start: QPointF, end: QPointF) -> Iterator[Place]:
        """The places on the way between two points (px) that are new in this drag."""
        way = end - start
        steps = max(1, ceil(hypot(way.x(), way.y()) / STRIDE))
        for step in range(steps + 1):
            place = self._place_at(start + way * (step / steps))
            if place is not None and place not in self._places:
                self._places[place] = None
                yield place

    def piece(self, brush: Brush, view: View) -> Stroke:
        """What the stroke has become longer by since this was asked for last."""
        new = self._points[max(0, self._shown - 1) :]
        self._shown = len(self._points)
        return brush.stroke(view, tuple(new))

    def finished(self, brush: Brush, view: View) -> Stroke:
        """The stroke with no more points than it needs."""
        return brush.stroke(view, thinned(self._points, APART, ASTRAY))

    def clear(self) -> None:
        self._points.clear()
        self._shown = 0
        self._places.clear()
