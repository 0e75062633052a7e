"""Curves and shapes for the builder: splines, half planes, rounded blobs, smoothing. Lengths in mm."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
from scipy.interpolate import CubicSpline, PchipInterpolator
from scipy.ndimage import gaussian_filter1d
from shapely import affinity
from shapely.geometry import LineString, MultiPolygon, Point, Polygon
from shapely.geometry.base import BaseGeometry

Coordinates = Sequence[Sequence[float]]
FAR = 4000.0
ALIKE = 0.975
GRID = 0.1
"""Coordinates are rounded to this (mm)."""


def polygons_of(shape: BaseGeometry) -> list[Polygon]:
    """The polygons in any geometry, largest first."""
    parts = [shape] if isinstance(shape, Polygon) else list(getattr(shape, "geoms", []))
    found = [part for part in parts if isinstance(part, Polygon) and not part.is_empty]
    for part in parts:
        if isinstance(part, MultiPolygon):
            found.extend(polygons_of(part))
    return sorted(found, key=lambda part: (-part.area, part.bounds))


def largest(shape: BaseGeometry) -> Polygon:
    """The largest polygon of a geometry."""
    return polygons_of(shape)[0]


def clean(outline: Coordinates) -> Polygon:
    """A valid polygon from an outline; of several parts the largest."""
    return largest(Polygon(outline).buffer(0))


def curve(points: Coordinates, step: float = 1.5) -> list[tuple[float, float]]:
    """A smooth curve through the points, sampled about every step (mm)."""
    given = np.asarray(points, dtype=float)
    chord = np.sqrt(np.hypot(*np.diff(given, axis=0).T))
    along = np.concatenate([[0.0], np.cumsum(chord)])
    spline = CubicSpline(along, given, bc_type="natural")
    length = float(np.hypot(*np.diff(given, axis=0).T).sum())
    samples = spline(np.linspace(0.0, along[-1], max(4, int(length / step))))
    return [(float(x), float(y)) for x, y in samples]


def through(points: Coordinates, step: float = 1.0) -> list[tuple[float, float]]:
    """A curve through the points that never swings wide of them (centripetal Catmull-Rom)."""
    given = np.asarray(points, dtype=float)
    ends = np.vstack([2 * given[0] - given[1], given, 2 * given[-1] - given[-2]])
    found = []
    for p0, p1, p2, p3 in zip(ends, ends[1:], ends[2:], ends[3:], strict=False):
        steps = [np.hypot(*(b - a)) ** 0.5 for a, b in ((p0, p1), (p1, p2), (p2, p3))]
        knots = np.concatenate([[0.0], np.cumsum(steps)])
        t = np.linspace(knots[1], knots[2], max(2, int(np.hypot(*(p2 - p1)) / step)), endpoint=False)[:, None]
        a1 = _mix(p0, p1, knots[0], knots[1], t)
        a2 = _mix(p1, p2, knots[1], knots[2], t)
        a3 = _mix(p2, p3, knots[2], knots[3], t)
        b1, b2 = _mix(a1, a2, knots[0], knots[2], t), _mix(a2, a3, knots[1], knots[3], t)
        found.append(_mix(b1, b2, knots[1], knots[2], t))
    return [(float(x), float(y)) for x, y in [*np.vstack(found), given[-1]]]


def _mix(first: np.ndarray, second: np.ndarray, start: float, end: float, at: np.ndarray) -> np.ndarray:
    return np.asarray(((end - at) * first + (at - start) * second) / (end - start))


def below(points: Coordinates) -> Polygon:
    """Everything below a curve that runs from left to right."""
    line = curve(points)
    return clean([(-FAR, line[0][1]), *line, (FAR, line[-1][1]), (FAR, FAR), (-FAR, FAR)])


def outward(points: Coordinates) -> Polygon:
    """Everything to the right of a curve that runs from top to bottom."""
    line = curve(points)
    return clean([(line[0][0], -FAR), *line, (line[-1][0], FAR), (FAR, FAR), (FAR, -FAR)])


def blob(centre: Sequence[float], radii: Sequence[float], power: float = 2.0, turn: float = 0.0) -> Polygon:
    """A superellipse: power 2 is an ellipse, below 2 a rounded diamond, above 2 a rounded box; turn in degrees."""
    angle = np.linspace(0.0, 2 * np.pi, 240, endpoint=False)
    cos, sin = np.cos(angle), np.sin(angle)
    x = np.sign(cos) * np.abs(cos) ** (2 / power) * radii[0]
    y = np.sign(sin) * np.abs(sin) ** (2 / power) * radii[1]
    shape = affinity.rotate(Polygon(np.column_stack([x, y])), turn, origin=(0, 0))
    return affinity.translate(shape, centre[0], centre[1]).buffer(2).buffer(-2)


def ribbon(points: Coordinates, half_width: float) -> Polygon:
    """A band with round ends along a smooth curve."""
    return largest(LineString(curve(points)).buffer(half_width, quad_segs=16))


def mirror(shape: BaseGeometry) -> BaseGeometry:
    """The same on the other side of the midline (x -> -x)."""
    return affinity.scale(shape, xfact=-1.0, yfact=1.0, origin=(0, 0))


def interpolated(pairs: Iterable[tuple[float, float]], at: Sequence[float]) -> list[float]:
    """Values at the places asked for, without overshoot, from (place, value) pairs."""
    places, values = zip(*sorted(pairs), strict=True)
    return [float(value) for value in PchipInterpolator(places, values)(np.clip(at, places[0], places[-1]))]


def span(shape: BaseGeometry, y: float) -> tuple[float, float]:
    """Left and right end (x) of a shape at a height."""
    left, _, right, _ = shape.intersection(LineString([(-FAR, y), (FAR, y)])).bounds
    return left, right


def smoothed(outline: Coordinates, sigma: float = 3.0, limit: float = 0.8, step: float = 1.0) -> Polygon:
    """The outline with its corners rounded; no point moves by more than the limit (mm)."""
    ring = clean(outline).exterior
    count = max(12, int(ring.length / step))
    points = np.array([ring.interpolate(i * ring.length / count).coords[0] for i in range(count)])
    return clean(_rounded(points, sigma * count / ring.length, limit, "wrap").tolist())


def likeness(first: Polygon, second: Polygon) -> float:
    """Common area over joint area: 1 for the same shape."""
    return float(first.intersection(second).area / first.union(second).area)


def organic(outline: Coordinates, least: float = 0.97) -> Polygon:
    """The outline as softly rounded as it can be while it stays the same shape (likeness at least this)."""
    given = clean(outline)
    for radius, sigma, limit in ((14, 7, 3.0), (9, 6, 2.5), (6, 5, 1.8), (3, 4, 1.2), (0, 4, 0.9)):
        opened = given.buffer(-radius).buffer(radius) if radius else given
        if len(polygons_of(opened)) != 1:
            continue
        soft = smoothed(list(largest(opened).exterior.coords)[:-1], sigma, limit)
        if likeness(soft, given) >= least:
            return soft
    return smoothed(outline, 3.0, 0.5)


def as_measured(outline: Coordinates) -> Polygon:
    """The outline with its edges only just softened: less for small shapes."""
    given = clean(outline)
    for sigma, limit in ((2.0, 0.5), (1.2, 0.35), (0.6, 0.2)):
        soft = smoothed(outline, sigma, limit)
        if likeness(soft, given) >= ALIKE:
            return soft
    return given


def smoothed_line(points: Coordinates, sigma: float = 3.0, limit: float = 0.8, step: float = 1.0) -> list[list[float]]:
    """An open line with its corners rounded; its ends stay."""
    line = LineString(points)
    count = max(4, int(line.length / step))
    samples = np.array([line.interpolate(i * line.length / count).coords[0] for i in range(count + 1)])
    soft = _rounded(samples, sigma * count / line.length, limit, "nearest")
    soft[0], soft[-1] = samples[0], samples[-1]
    return [[float(x), float(y)] for x, y in soft]


def _rounded(points: np.ndarray, sigma: float, limit: float, mode: str) -> np.ndarray:
    soft = gaussian_filter1d(points, sigma, axis=0, mode=mode)
    moved = soft - points
    length = np.hypot(moved[:, 0], moved[:, 1])[:, None]
    # tanh keeps the move below the limit without a new kink where the limit sets in
    scale = np.where(length > 0, limit * np.tanh(length / limit) / np.maximum(length, 1e-9), 0.0)
    return np.asarray(gaussian_filter1d(points + moved * scale, 1.0, axis=0, mode=mode))


def thinned(polygon: Polygon, tolerance: float = 0.06) -> list[list[float]]:
    """The outline with few vertices, rounded, from its topmost point clockwise: the same every time."""
    ring = polygon.simplify(tolerance).normalize().exterior
    points = [[round(x, 1) + 0.0, round(y, 1) + 0.0] for x, y in list(ring.coords)[:-1]]
    return [point for i, point in enumerate(points) if point != points[i - 1]]


def line_of(points: Coordinates, tolerance: float = 0.06) -> list[list[float]]:
    """An open line with few vertices, rounded."""
    return [[round(x, 1) + 0.0, round(y, 1) + 0.0] for x, y in LineString(points).simplify(tolerance).coords]


def inside(shape: BaseGeometry, at: Sequence[float], tolerance: float = 0.0) -> bool:
    """True if the point is in the shape or no further away than the tolerance (mm)."""
    return bool(shape.distance(Point(at[0], at[1])) <= tolerance)
