"""A position as a flat picture: outlines in the order of drawing, arrows for the pressure, and how large it is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from sciatica_desktop.core.positions.flesh import Ink, Layer, Volume, flesh
from sciatica_desktop.core.positions.skeleton import Pose, pose_skeleton
from sciatica_desktop.core.positions.space import Camera, Point, Vec


@dataclass(frozen=True)
class Press:
    """Where pressure goes in and which way; `to_and_fro` is the way of a roll or stroke, square to it.

    A stretch only moves: it has no spot.
    """

    at: Vec
    way: Vec
    to_and_fro: Vec | None = None
    spot: bool = True


@dataclass(frozen=True)
class Setting:
    """A person in a position, with what they lean on and hold."""

    pose: Pose
    camera: Camera
    props: tuple[Volume, ...] = ()
    presses: tuple[Press, ...] = ()


@dataclass(frozen=True)
class Shape:
    """One area of a colour: the union of its polygons (mm, y upwards); `near` tells 0 (far) to 1 (near)."""

    ink: Ink
    polygons: tuple[tuple[Point, ...], ...]
    near: float = 1.0


@dataclass(frozen=True)
class Arrow:
    """From where to where (mm, y upwards), with a head at its end or at both."""

    start: Point
    end: Point
    both: bool = False


@dataclass(frozen=True)
class Picture:
    """What is drawn, far to near, then arrows and pressed spots, over `bounds` (left, bottom, right, top in mm)."""

    shapes: tuple[Shape, ...]
    arrows: tuple[Arrow, ...]
    spots: tuple[Point, ...]
    bounds: tuple[float, float, float, float]

    def mirrored(self) -> Picture:
        """The same for the other side of the body."""
        shapes = tuple(replace(shape, polygons=tuple(map(_flipped, shape.polygons))) for shape in self.shapes)
        arrows = tuple(Arrow(_flip(arrow.start), _flip(arrow.end), arrow.both) for arrow in self.arrows)
        left, bottom, right, top = self.bounds
        return Picture(shapes, arrows, _flipped(self.spots), (-right, bottom, -left, top))


def _flip(point: Point) -> Point:
    return -point[0], point[1]


def _flipped(points: tuple[Point, ...]) -> tuple[Point, ...]:
    return tuple(map(_flip, points))


ARROW, GAP = 150.0, 26.0
"""Length (mm) of the arrow of a pressure, and how far before the place it ends."""

ROLL = 105.0
"""Half the length (mm) of the arrow of a roll."""

ASIDE = 225.0
"""How far (mm) beside the place the arrow of a roll is drawn."""

PERSON = frozenset({Ink.SKIN, Ink.SHIRT, Ink.SHORTS})


def drawn(setting: Setting) -> Picture:
    """The picture of a setting."""
    camera = setting.camera
    volumes = [*flesh(pose_skeleton(setting.pose)), *setting.props]
    depths = {id(volume): _nearness(volume, camera) for volume in volumes}
    body = [depths[id(volume)] for volume in volumes if volume.layers[0].ink in PERSON]
    far, near = min(body), max(body)
    volumes.sort(key=lambda volume: depths[id(volume)] + volume.lift)
    shapes = tuple(
        Shape(layer.ink, tuple(_polygons(layer, camera)), _share(depths[id(volume)], far, near))
        for volume in volumes
        for layer in volume.layers
    )
    arrows = tuple(arrow for press in setting.presses for arrow in _arrows(press, camera))
    spots = tuple(camera.sees(press.at) for press in setting.presses if press.spot)
    return Picture(shapes, arrows, spots, _bounds(shapes, arrows))


def _nearness(volume: Volume, camera: Camera) -> float:
    depths = [camera.nearness(ball.middle) for ball in volume.balls]
    return sum(depths) / len(depths)


def _share(depth: float, far: float, near: float) -> float:
    return min(1.0, max(0.0, (depth - far) / max(near - far, 1.0)))


def _polygons(layer: Layer, camera: Camera) -> Iterator[tuple[Point, ...]]:
    for chain in layer.chains:
        if layer.whole:
            yield camera.hull(chain)
        else:
            yield from (camera.hull(pair) for pair in pairwise(chain))


def _arrows(press: Press, camera: Camera) -> Iterator[Arrow]:
    way = press.way.unit()
    yield Arrow(camera.sees(press.at - way * (GAP + ARROW)), camera.sees(press.at - way * GAP))
    if press.to_and_fro is not None:
        along = press.to_and_fro.unit() * ROLL
        middle = press.at - press.way.unit() * ASIDE
        yield Arrow(camera.sees(middle - along), camera.sees(middle + along), both=True)


def _bounds(shapes: Iterable[Shape], arrows: Iterable[Arrow]) -> tuple[float, float, float, float]:
    points = [point for shape in shapes for polygon in shape.polygons for point in polygon]
    points += [point for arrow in arrows for point in (arrow.start, arrow.end)]
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return min(xs), min(ys), max(xs), max(ys)
