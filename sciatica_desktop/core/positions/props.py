"""What a person leans on and works with: balls, roller, stick, cane, and walls, floors, chairs to rest on."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise, product

from sciatica_desktop.core.positions.flesh import Ink, Layer, Volume
from sciatica_desktop.core.positions.space import Ball, Vec

SOFT_BALL, HARD_BALL = 38.0, 36.0
"""Radius (mm) of a tennis ball and of a lacrosse ball, a little larger than life to be seen."""

ROLLER = 70.0
"""Radius (mm) of a foam roller."""

CANE = 11.0
"""Radius (mm) of the cane's rod; its tip is TIP."""

TIP = 19.0
THIN = 1.0


def ball(middle: Vec, *, hard: bool = False, lift: float = 20.0) -> Volume:
    """A tennis or a lacrosse ball."""
    made = Ball.round(middle, HARD_BALL if hard else SOFT_BALL)
    return Volume.of(Ink.HARD_BALL if hard else Ink.BALL, (made, made), lift=lift)


def _disc(middle: Vec, axis: Vec, radius: float, thick: float = THIN) -> Ball:
    """A flat round plate square to an axis of length 1."""
    aside = axis.cross(Vec(0, 0, 1) if abs(axis.z) < 0.9 else Vec(1, 0, 0)).unit()  # noqa: PLR2004
    return Ball(middle, (axis * thick, aside * radius, axis.cross(aside) * radius))


def roller(middle: Vec, axis: Vec, length: float = 360.0) -> tuple[Volume, ...]:
    """A foam roller with its two ends; the nearer end is drawn over the other."""
    half = axis.unit() * (length / 2)
    ends = [_disc(middle + half * way, axis.unit(), ROLLER) for way in (-1, 1)]
    holes = [_disc(middle + half * (way * 1.01), axis.unit(), ROLLER * 0.3) for way in (-1, 1)]
    body = Volume.of(Ink.ROLLER, (ends[0], ends[1]))
    faces = (
        Volume((Layer(Ink.ROLLER_END, ((end, end),)), Layer(Ink.ROLLER, ((hole, hole),))), lift=1)
        for end, hole in zip(ends, holes, strict=True)
    )
    return (body, *faces)


def stick(left: Vec, right: Vec, lift: float = 12.0) -> Volume:
    """A massage stick from grip to grip."""
    a, b = left.towards(right, 0.2), left.towards(right, 0.8)
    rod = Layer(Ink.STICK_GRIP, ((Ball.round(left, 17), Ball.round(right, 17)),))
    return Volume((rod, Layer(Ink.STICK, ((Ball.round(a, 23), Ball.round(b, 23)),))), lift=lift)


def cane(
    path: Iterable[Vec], *, lift: float = 60.0, behind: float = 1.0, behind_lift: float = 0.0
) -> tuple[Volume, ...]:
    """A hook cane along a path from its tip, corners rounded; what lies past the share `behind` has its own lift."""
    places = smoothed(tuple(path))
    cut = round(behind * (len(places) - 1))
    rods = [tuple(Ball.round(place, CANE) for place in part) for part in (places[: cut + 1], places[cut:])]
    tip = Ball.round(places[0], TIP)
    near = Volume.of(Ink.CANE, (tip, tip), rods[0], lift=lift)
    return (near,) if len(rods[1]) < 2 else (Volume.of(Ink.CANE, rods[1], lift=behind_lift), near)  # noqa: PLR2004


def strap(path: Iterable[Vec], lift: float = 12.0) -> Volume:
    """A strap, or a sock with a ball in it."""
    return Volume.of(Ink.STRAP, tuple(Ball.round(place, 8) for place in smoothed(tuple(path))), lift=lift)


def smoothed(path: tuple[Vec, ...], times: int = 3) -> tuple[Vec, ...]:
    """The path with its corners cut; both ends stay."""
    for _ in range(times):
        cut = [place for a, b in pairwise(path) for place in (a.towards(b, 0.25), a.towards(b, 0.75))]
        path = (path[0], *cut[1:-1], path[-1])
    return path


def box(low: Vec, high: Vec, ink: Ink, lift: float = 0.0, soft: float = THIN) -> Volume:
    """A box between two corners; `soft` (mm) rounds its edges."""
    corners = tuple(
        Ball.round(Vec(x, y, z), soft)
        for x, y, z in product(
            (low.x + soft, high.x - soft), (low.y + soft, high.y - soft), (low.z + soft, high.z - soft)
        )
    )
    return Volume.of(ink, corners, lift=lift, whole=True)


FAR = -4000.0
"""Drawn before everything else."""


def floor(low_x: float, high_x: float, low_y: float = -420.0, high_y: float = 420.0) -> Volume:
    """The floor under the person."""
    return box(Vec(low_x, low_y, -16), Vec(high_x, high_y, 0), Ink.FLOOR, FAR, soft=8)


def mat(low_x: float, high_x: float, low_y: float = -330.0, high_y: float = 330.0) -> Volume:
    """A mat on the floor."""
    return box(Vec(low_x, low_y, -24), Vec(high_x, high_y, 0), Ink.MAT, FAR, soft=12)


def bed(low_x: float, high_x: float, low_y: float = -380.0, high_y: float = 380.0) -> Volume:
    """A bed or couch."""
    return box(Vec(low_x, low_y, -170), Vec(high_x, high_y, 0), Ink.MAT, FAR, soft=30)


def wall_behind(x: float, top: float = 1650.0, low_y: float = -300.0, high_y: float = 420.0) -> Volume:
    """A wall at the person's back whose face is at x."""
    return box(Vec(x - 60, low_y, 0), Vec(x, high_y, top), Ink.WALL, FAR + 10)


def wall_ahead(x: float, top: float = 1650.0) -> Volume:
    """A wall in front of the person."""
    return box(Vec(x, -300, 0), Vec(x + 60, 420, top), Ink.WALL, FAR + 10)


def wall_beside(y: float, top: float = 1650.0) -> Volume:
    """A wall at the person's right whose face is at y."""
    return box(Vec(-420, y - 60, 0), Vec(420, y, top), Ink.WALL, FAR + 10)


def pillow(middle: Vec, size: tuple[float, float, float] = (180.0, 130.0, 60.0), lift: float = 0.0) -> Volume:
    """A pillow; `size` are its half-axes (mm) in x, y and z."""
    x, y, z = size
    return box(middle - Vec(x, y, z), middle + Vec(x, y, z), Ink.PILLOW, lift, soft=min(size) * 0.95)


def pad(middle: Vec, *, warm: bool) -> Volume:
    """A heat pad or a cold pack behind the low back."""
    size = Vec(26, 150, 105)
    return box(middle - size, middle + size, Ink.WARM if warm else Ink.COLD, lift=120, soft=22)


SEAT = 430.0
"""Height (mm) of a seat."""


def chair(low_x: float = -230.0, high_x: float = 200.0, *, back: bool = True) -> tuple[Volume, ...]:
    """A chair whose seat goes from low_x to high_x."""
    legs = tuple(
        box(Vec(x - 18, y - 18, 0), Vec(x + 18, y + 18, SEAT - 30), Ink.SEAT_LEG, FAR + 20 + (-y if y < 0 else 0))
        for x, y in product((low_x + 30, high_x - 30), (-180, 180))
    )
    seat = box(Vec(low_x, -210, SEAT - 40), Vec(high_x, 210, SEAT), Ink.SEAT, FAR + 300, soft=14)
    if not back:
        return (*legs, seat)
    posts = tuple(
        box(Vec(low_x, y - 16, SEAT), Vec(low_x + 32, y + 16, SEAT + 430), Ink.SEAT_LEG, FAR + 250) for y in (-170, 170)
    )
    rest = box(Vec(low_x - 4, -200, SEAT + 270), Vec(low_x + 34, 200, SEAT + 440), Ink.SEAT, FAR + 260, soft=14)
    return (*legs, *posts, rest, seat)


def stool(x: float, y: float, height: float, half: float = 150.0) -> tuple[Volume, ...]:
    """A stool with its top at a height (mm)."""
    legs = tuple(
        box(Vec(x + dx - 14, y + dy - 14, 0), Vec(x + dx + 14, y + dy + 14, height - 30), Ink.SEAT_LEG, FAR + 30 - dy)
        for dx, dy in product((30 - half, half - 30), (30 - half, half - 30))
    )
    top = box(Vec(x - half, y - half, height - 40), Vec(x + half, y + half, height), Ink.SEAT, FAR + 320, soft=14)
    return (*legs, top)
