"""Plane geometry for outlines: inside, distance, mirror, bounds. Lengths in mm."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, pairwise
from math import hypot
from typing import overload

Point = tuple[float, float]
Polygon = tuple[Point, ...]
"""A closed outline without a repeated last vertex."""

Bounds = tuple[float, float, float, float]
"""left, top, right, bottom"""


class Packed(Sequence[Point]):
    """A line in a fifth of the room that a tuple takes; each point is made when it is asked for."""

    __slots__ = ("_numbers",)

    def __init__(self, points: Iterable[Point]) -> None:
        """Raises TypeError or ValueError for what is not points."""
        self._numbers = array("d", [number for x, y in points for number in (x, y)])

    def __len__(self) -> int:
        return len(self._numbers) // 2

    @overload
    def __getitem__(self, index: int) -> Point: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Point, ...]: ...
    def __getitem__(self, index: int | slice) -> Point | tuple[Point, ...]:
        if isinstance(index, slice):
            return tuple(self)[index]
        at = 2 * range(len(self))[index]
        return self._numbers[at], self._numbers[at + 1]

    def __iter__(self) -> Iterator[Point]:
        numbers = iter(self._numbers)
        return zip(numbers, numbers, strict=True)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Packed) and self._numbers == other._numbers

    def __hash__(self) -> int:
        return hash(self._numbers.tobytes())


def mirrored(polygon: Sequence[Point]) -> Polygon:
    """The same outline on the other side of the midline (x -> -x), running the same way round."""
    return tuple((-x, y) for x, y in reversed(polygon))


def bounds(polygons: Iterable[Sequence[Point]]) -> Bounds:
    """The box round all polygons. Raises ValueError if there is no point."""
    points = [point for polygon in polygons for point in polygon]
    if not points:
        raise ValueError("no points")
    xs = [x for x, _ in points]
    ys = [y for _, y in points]
    return min(xs), min(ys), max(xs), max(ys)


def contains(polygon: Sequence[Point], x: float, y: float) -> bool:
    """True if the point lies inside (even-odd rule)."""
    inside = False
    x0, y0 = polygon[-1]
    for x1, y1 in polygon:
        if (y1 > y) != (y0 > y) and x < (x0 - x1) * (y - y1) / (y0 - y1) + x1:
            inside = not inside
        x0, y0 = x1, y1
    return inside


def distance_to_segment(x: float, y: float, start: Point, end: Point) -> float:
    """Distance (mm) from a point to a straight piece of outline."""
    (x0, y0), (x1, y1) = start, end
    dx, dy = x1 - x0, y1 - y0
    length = dx * dx + dy * dy
    share = 0.0 if length == 0 else max(0.0, min(1.0, ((x - x0) * dx + (y - y0) * dy) / length))
    return hypot(x - x0 - share * dx, y - y0 - share * dy)


def distance(polygon: Sequence[Point], x: float, y: float) -> float:
    """Distance (mm) from a point to a polygon; 0 inside."""
    if contains(polygon, x, y):
        return 0.0
    closed = (*polygon, polygon[0])
    return min(distance_to_segment(x, y, start, end) for start, end in pairwise(closed))


def thinned(line: Sequence[Point], apart: float, astray: float) -> tuple[Point, ...]:
    """The line without points nearer than `apart` to the one before, or within `astray` of the way past them (mm)."""
    kept: list[Point] = list(line[:1])
    for x, y in line[1:]:
        if hypot(x - kept[-1][0], y - kept[-1][1]) < apart:
            continue
        if kept[1:] and distance_to_segment(*kept[-1], kept[-2], (x, y)) < astray:
            kept.pop()
        kept.append((x, y))
    if line and line[-1] != kept[-1]:
        kept.append(line[-1])
    return tuple(kept)


def rounded(polygon: Sequence[Point], reach: float, step: float = 2.0) -> Polygon:
    """The outline with its corners rounded: each point, one every `step`, is the mean of all within `reach` (mm)."""
    even = _evenly(polygon, step)
    span = min(round(reach / step), len(even) // 3)
    if span < 1:
        return tuple(polygon)
    around = (*even[-span:], *even, *even[:span])
    xs = [0.0, *accumulate(x for x, _ in around)]
    ys = [0.0, *accumulate(y for _, y in around)]
    wide = 2 * span + 1
    return tuple(((xs[i + wide] - xs[i]) / wide, (ys[i + wide] - ys[i]) / wide) for i in range(len(even)))


def _evenly(polygon: Sequence[Point], step: float) -> list[Point]:
    """Points on the outline about `step` (mm) apart."""
    points: list[Point] = []
    for (x0, y0), (x1, y1) in pairwise((*polygon, polygon[0])):
        parts = max(1, round(hypot(x1 - x0, y1 - y0) / step))
        points.extend((x0 + (x1 - x0) * i / parts, y0 + (y1 - y0) * i / parts) for i in range(parts))
    return points


def area(polygon: Sequence[Point]) -> float:
    """Area in mm², never negative."""
    closed = (*polygon, polygon[0])
    return abs(sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in pairwise(closed))) / 2


def centroid(polygons: Iterable[Sequence[Point]]) -> Point:
    """Centre of the largest polygon, by its vertices' area moments."""
    polygon = max(polygons, key=area)
    closed = (*polygon, polygon[0])
    twice = moment_x = moment_y = 0.0
    for (x0, y0), (x1, y1) in pairwise(closed):
        cross = x0 * y1 - x1 * y0
        twice += cross
        moment_x += (x0 + x1) * cross
        moment_y += (y0 + y1) * cross
    if twice == 0:
        return polygon[0]
    return moment_x / (3 * twice), moment_y / (3 * twice)
