"""Points in space, how a camera sees them, and the outline round what it sees. Lengths in mm."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from math import cos, pi, radians, sin, sqrt
from typing import NamedTuple

Point = tuple[float, float]
ROUND = tuple((cos(2 * pi * step / 28), sin(2 * pi * step / 28)) for step in range(28))
"""The corners of what is drawn for a circle."""

TINY = 1e-9


class Vec(NamedTuple):
    """A place or a direction: x to where the person stands facing, y to their left, z up."""

    x: float
    y: float
    z: float

    def __add__(self, other: tuple[float, ...]) -> Vec:  # type: ignore[override]
        return Vec(self.x + other[0], self.y + other[1], self.z + other[2])

    def __sub__(self, other: Vec) -> Vec:
        return Vec(self.x - other.x, self.y - other.y, self.z - other.z)

    def __mul__(self, by: float) -> Vec:  # type: ignore[override]
        return Vec(self.x * by, self.y * by, self.z * by)

    def __neg__(self) -> Vec:
        return self * -1

    def dot(self, other: Vec) -> float:
        return self.x * other.x + self.y * other.y + self.z * other.z

    def cross(self, other: Vec) -> Vec:
        return Vec(
            self.y * other.z - self.z * other.y,
            self.z * other.x - self.x * other.z,
            self.x * other.y - self.y * other.x,
        )

    @property
    def length(self) -> float:
        return sqrt(self.dot(self))

    def unit(self) -> Vec:
        """The same direction with length 1."""
        return self * (1 / max(self.length, TINY))

    def towards(self, other: Vec, share: float) -> Vec:
        """The place that lies this share of the way to another."""
        return self + (other - self) * share

    def turned(self, axis: Vec, degrees: float) -> Vec:
        """Turned about an axis of length 1, counter-clockwise as seen from its tip."""
        angle = radians(degrees)
        along = axis * (axis.dot(self) * (1 - cos(angle)))
        return self * cos(angle) + axis.cross(self) * sin(angle) + along


FORWARD, LEFT, UP = Vec(1, 0, 0), Vec(0, 1, 0), Vec(0, 0, 1)
RIGHT, BACK, DOWN = -LEFT, -FORWARD, -UP
ORIGIN = Vec(0, 0, 0)


class Frame(NamedTuple):
    """Where a part of the body is turned: its own forward, left and up, each of length 1."""

    forward: Vec = FORWARD
    left: Vec = LEFT
    up: Vec = UP

    @classmethod
    def facing(cls, forward: Vec, up: Vec) -> Frame:
        """Facing somewhere, with up made square to it."""
        ahead = forward.unit()
        left = up.cross(ahead).unit()
        return cls(ahead, left, ahead.cross(left))

    def turned(self, axis: Vec, degrees: float) -> Frame:
        return Frame(*(side.turned(axis, degrees) for side in self))

    def bent(self, forward: float = 0.0, side: float = 0.0, twist: float = 0.0) -> Frame:
        """Bent forward, to the right and turned to the left, in degrees."""
        made = self.turned(self.left, forward)
        made = made.turned(made.forward, side)
        return made.turned(made.up, twist)

    def at(self, forward: float = 0.0, left: float = 0.0, up: float = 0.0) -> Vec:
        """The way (mm) that leads so far forward, left and up."""
        return self.forward * forward + self.left * left + self.up * up


class Ball(NamedTuple):
    """An ellipsoid: its middle and three half-axes."""

    middle: Vec
    axes: tuple[Vec, Vec, Vec]

    @classmethod
    def round(cls, middle: Vec, radius: float) -> Ball:
        return cls(middle, (FORWARD * radius, LEFT * radius, UP * radius))


@dataclass(frozen=True)
class Camera:
    """Looks from far away, without perspective: from the person's right at 0 degrees, from the front at 90."""

    around: float = 0.0
    above: float = 12.0

    @cached_property
    def _axes(self) -> tuple[Vec, Vec, Vec]:
        """To the right of the picture, up in it, and towards the eye."""
        turn, lift = radians(self.around), radians(self.above)
        right = Vec(cos(turn), sin(turn), 0)
        level = Vec(sin(turn), -cos(turn), 0)
        return right, UP * cos(lift) - level * sin(lift), level * cos(lift) + UP * sin(lift)

    def sees(self, place: Vec) -> Point:
        """Where a place is seen (mm, y upwards)."""
        right, up, _ = self._axes
        return place.dot(right), place.dot(up)

    def nearness(self, place: Vec) -> float:
        """How much nearer (mm) to the eye a place is than others."""
        return place.dot(self._axes[2])

    def outline(self, ball: Ball) -> tuple[Point, ...]:
        """The ellipse that an ellipsoid is seen as: the unit circle under the root of its matrix."""
        x, y = self.sees(ball.middle)
        seen = [self.sees(axis) for axis in ball.axes]
        xx = sum(a * a for a, _ in seen)
        xy = sum(a * b for a, b in seen)
        yy = sum(b * b for _, b in seen)
        first = sqrt(max(xx, TINY))
        slant = xy / first
        second = sqrt(max(yy - slant * slant, TINY))
        return tuple((x + first * c, y + slant * c + second * s) for c, s in ROUND)

    def hull(self, balls: Iterable[Ball]) -> tuple[Point, ...]:
        """The outline of a skin drawn tight round ellipsoids."""
        return hull(point for ball in balls for point in self.outline(ball))


def hull(points: Iterable[Point]) -> tuple[Point, ...]:
    """The smallest convex polygon round points, counter-clockwise."""
    ordered = sorted(set(points))
    if len(ordered) < 3:  # noqa: PLR2004 - fewer have no inside
        return tuple(ordered)
    lower, upper = _chain(ordered), _chain(reversed(ordered))
    return (*lower[:-1], *upper[:-1])


def _chain(points: Iterable[Point]) -> list[Point]:
    made: list[Point] = []
    for point in points:
        while len(made) > 1 and _turn(made[-2], made[-1], point) <= 0:
            made.pop()
        made.append(point)
    return made


def _turn(a: Point, b: Point, c: Point) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
