"""Where a place's number stands, and which place lies next to another one in a direction. Lengths in mm."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from math import hypot, inf, sqrt
from typing import NamedTuple

from sciatica_desktop.core.anatomy import Place
from sciatica_desktop.core.pain import Stroke
from sciatica_desktop.core.shapes import Point, Polygon, area, bounds, centroid, distance_to_segment

GRID = 7
"""The longer side of an outline is searched in so many steps, then finer around the best point."""

FINE = 2.0
"""The finest step (mm)."""

AROUND = tuple((i, j) for i in (-1, 0, 1) for j in (-1, 0, 1))

CORNERS = 26
"""An outline is thinned to about this many corners before its inside is searched."""

CENTRED = 0.2
"""How much a place near the centroid is preferred to a roomier one."""

ENOUGH = 0.3
"""Another point is good if it has this share of the best one's room."""

ALONG = 24
"""So many places along a stroke are tried for its number."""

CONE = 1.8
"""A neighbour may lie this much further aside than ahead."""

ASIDE = 2.4
"""A millimetre aside counts as much as this many ahead."""


class Anchor(NamedTuple):
    """The roomiest point of a place and its distance from the edge."""

    x: float
    y: float
    room: float


def anchors(polygons: Sequence[Polygon]) -> tuple[Anchor, ...]:
    """The roomiest point of the largest polygon, near its middle where that has room too; then other good points."""
    outline = max(polygons, key=area)
    inside = _Inside(outline[:: max(1, len(outline) // CORNERS)])
    left, top, right, bottom = bounds([outline])
    step = max(right - left, bottom - top) / GRID
    columns, rows = int((right - left) / step) + 1, int((bottom - top) / step) + 1
    grid = [(left + (i + 0.5) * step, top + (j + 0.5) * step) for i in range(columns) for j in range(rows)]
    tried = (inside.middle, *grid)
    best = max(tried, key=inside.worth)
    others = [Anchor(*point, inside.depth(*point)) for point in tried]
    while step > FINE:
        step /= 2
        around = [(best[0] + i * step, best[1] + j * step) for i, j in AROUND]
        best = max(around, key=inside.worth)
    first = Anchor(*best, max(0.0, inside.depth(*best)))
    others = [other for other in others if other.room >= ENOUGH * first.room]
    return (first, *sorted(others, key=lambda other: hypot(other.x - first.x, other.y - first.y)))


def anchors_along(strokes: Sequence[Stroke], chosen: Sequence[int]) -> tuple[Anchor, ...]:
    """Where the number of some of the strokes may stand: along the longest, from its middle on, where it is left."""
    longest = max(chosen, key=lambda number: _length(strokes[number].points))
    stroke = strokes[longest]
    over = strokes[longest + 1 :]
    later = [other for other in over if other.view is stroke.view and other.hides(stroke)]
    middle = len(stroke.points) // 2
    order = sorted(range(len(stroke.points)), key=lambda index: abs(index - middle))
    points = [stroke.points[index] for index in order[:: max(1, len(order) // ALONG)]]
    left = [point for point in points if not any(under(point, other) for other in later)]
    return tuple(Anchor(x, y, stroke.radius) for x, y in left or points[:1])


def _length(points: Sequence[Point]) -> float:
    return sum(hypot(x1 - x0, y1 - y0) for (x0, y0), (x1, y1) in pairwise(points))


def under(point: Point, stroke: Stroke) -> bool:
    """True if a stroke covers a point."""
    ends = pairwise(stroke.points) if stroke.points[1:] else ((stroke.points[0], stroke.points[0]),)
    return any(distance_to_segment(*point, start, end) <= stroke.radius for start, end in ends)


class _Inside:
    """How deep points lie inside an outline; asked a hundred times a place, so it is one pass over the sides."""

    def __init__(self, outline: Polygon) -> None:
        self.middle = centroid([outline])
        self._known: dict[Point, float] = {}
        self._sides = [
            (x0, y0, x1 - x0, y1 - y0, 1 / ((x1 - x0) ** 2 + (y1 - y0) ** 2))
            for (x0, y0), (x1, y1) in pairwise((*outline, outline[0]))
            if (x0, y0) != (x1, y1)
        ]

    def depth(self, x: float, y: float) -> float:
        """Distance (mm) from the edge; negative outside."""
        if (x, y) not in self._known:
            self._known[x, y] = self._depth(x, y)
        return self._known[x, y]

    def _depth(self, x: float, y: float) -> float:
        least, inside = inf, False
        for x0, y0, dx, dy, per_length in self._sides:
            px, py = x - x0, y - y0
            share = (px * dx + py * dy) * per_length
            share = 0.0 if share < 0.0 else min(share, 1.0)
            away = (px - share * dx) ** 2 + (py - share * dy) ** 2
            least = min(least, away)
            if (py < 0.0) != (py < dy) and px < py * dx / dy:
                inside = not inside
        return sqrt(least) if inside else -sqrt(least)

    def worth(self, point: Point) -> float:
        """How good a point is: deep inside, and not far from the middle."""
        return self.depth(*point) - CENTRED * hypot(point[0] - self.middle[0], point[1] - self.middle[1])


def neighbour(centres: Mapping[Place, Point], place: Place, direction: Point) -> Place | None:
    """The next place in a direction (a unit step), or None at the edge of the body."""
    x, y = centres[place]
    best: Place | None = None
    least = float("inf")
    for other, (ox, oy) in centres.items():
        ahead = (ox - x) * direction[0] + (oy - y) * direction[1]
        aside = abs((ox - x) * direction[1] - (oy - y) * direction[0])
        if other == place or ahead <= 0 or aside > CONE * ahead:
            continue
        cost = ahead + ASIDE * aside
        if cost < least:
            best, least = other, cost
    return best


def nearest(centres: Mapping[Place, Point], to: Point) -> Place | None:
    """The place whose centre is nearest to a point."""
    if not centres:
        return None
    return min(centres, key=lambda place: hypot(centres[place][0] - to[0], centres[place][1] - to[1]))
