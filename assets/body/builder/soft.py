"""Soft patches: shapes as a hand would shade them on a body, derived from exact ones. Lengths in mm.

A shape is blurred, the long ones further along the leg than across, so that their ends taper. Drawn is what lies above
one level of that: the level at which the patch is as large as the shape. Near the edge of the room (the skin) the blur
is partly made up for, so that a shape on it stays on it.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import gaussian_filter
from shapely import linestrings, polygonize, unary_union
from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry

from builder.geometry import polygons_of
from builder.raster import Field, Raster

PIXEL = 2.0
BLURS = (12.0, 10.0, 8.0, 6.5, 5.0, 4.0, 3.0)
"""How far a shape is blurred across: as far as it bears,"""

WIDTH = 0.4
"""but no further than this share of its mean width (or the least of these),"""

LONGEST = 2.0
"""and along by as much more as it is longer than wide, up to this many times."""

SHORTER, STAYS = 20.0, 0.85
"""A shape bears a blur that leaves it whole, takes no more than this of any of its ends, and leaves this share of it
where it is."""

EDGE = 0.3
"""How much of the blur at the edge of the room is made up for: 0 nothing, 1 all."""

CORNER, CRUMB = 22.0, 300.0
"""First, corners into which a circle of this radius does not go are taken off, but nothing larger (mm²)."""

REACH = 3.0
"""Round a shape so many widths of the blur are looked at."""

OWN = 0.1
"""What the first kind of patch leaves belongs to the second if this share of it does in the exact shapes, and less to
the first."""

SPIKE = 0.6
"""Spikes thinner than twice this are taken off where two kinds meet."""

GAP = 1.0
"""Shapes up to twice this apart touch."""


def soft(shape: BaseGeometry, room: BaseGeometry) -> BaseGeometry:
    """The soft patches of a shape in its room, as large as its parts."""
    return unary_union([_soft_part(part, room) for part in polygons_of(shape)])


def soft_pair(first: BaseGeometry, second: BaseGeometry, room: BaseGeometry) -> tuple[BaseGeometry, BaseGeometry]:
    """Two kinds of soft patches: where they touch one turns into the other without a gap or an overlap."""
    return divided(soft(unary_union([first, second]).buffer(GAP).buffer(-GAP), room), first, second)


def divided(whole: BaseGeometry, first: BaseGeometry, second: BaseGeometry) -> tuple[BaseGeometry, BaseGeometry]:
    """A patch of two kinds in two: the first is soft, the second what it leaves, but for the first's own crumbs."""
    rest = polygons_of(whole.difference(soft(first, whole)))
    outer = unary_union([piece for piece in rest if _is_second(piece, first, second)]).buffer(-SPIKE).buffer(SPIKE)
    return whole.difference(outer).buffer(-SPIKE).buffer(SPIKE), outer


def _is_second(piece: Polygon, first: BaseGeometry, second: BaseGeometry) -> bool:
    mine = piece.intersection(second).area
    return bool(mine > max(OWN * piece.area, piece.intersection(first).area))


def _soft_part(part: Polygon, room: BaseGeometry) -> BaseGeometry:
    left, top, right, bottom = part.bounds
    longer = float(np.clip((bottom - top) / (right - left), 1.0, LONGEST))
    blunt = _without_corners(part)
    patch: BaseGeometry = part
    for across in BLURS:
        if across > max(WIDTH * 2 * part.area / part.length, BLURS[-1]):
            continue
        patch = _blurred(blunt, part.area, room, across, across * longer)
        if _bears(part, patch):
            break
    return patch


def _bears(part: Polygon, patch: BaseGeometry) -> bool:
    whole = len(polygons_of(patch)) == 1 and np.abs(np.subtract(patch.bounds, part.bounds)).max() <= SHORTER
    return bool(whole and patch.intersection(part).area >= STAYS * part.area)


def _without_corners(part: Polygon) -> Polygon:
    thick = part.buffer(-CORNER).buffer(CORNER)
    corners = [bit for bit in polygons_of(part.difference(thick)) if bit.area < CRUMB]
    blunt = polygons_of(part.difference(unary_union(corners)))
    return blunt[0] if len(blunt) == 1 else part


def _blurred(part: Polygon, area: float, room: BaseGeometry, across: float, along: float) -> BaseGeometry:
    left, top, right, bottom = part.bounds
    raster = Raster(left - REACH * across, top - REACH * along, right + REACH * across, bottom + REACH * along, PIXEL)
    inside = raster.cover(polygons_of(room))
    blurred, near = (
        gaussian_filter(cover, (along / PIXEL, across / PIXEL)) for cover in (raster.cover([part]) * inside, inside)
    )
    field = blurred / np.maximum(near, blurred.max() * 1e-3) ** EDGE
    return unary_union(above(raster, field, _level(field, inside, area))).intersection(room)


def _level(field: Field, inside: Field, area: float) -> float:
    """The level above which so much (mm²) of the room lies."""
    order = np.argsort(-field, axis=None)
    covered = np.cumsum(inside.ravel()[order]) * PIXEL**2
    return float(field.ravel()[order[min(int(np.searchsorted(covered, area)), covered.size - 1)]])


def above(raster: Raster, field: Field, level: float) -> list[Polygon]:
    """The outlines of what lies above a level, straight between the pixels' middles (marching squares)."""
    height = np.pad(field - level, 1, constant_values=-level)
    height[height == 0] = -1e-12
    x, y = (np.concatenate([[at[0] - raster.mm], at, [at[-1] + raster.mm]]) for at in (raster.x, raster.y))
    grid = np.stack(np.meshgrid(x, y), axis=-1)
    level_with = _crossings(grid[:, :-1], grid[:, 1:], height[:, :-1], height[:, 1:])
    upright = _crossings(grid[:-1], grid[1:], height[:-1], height[1:])
    around = np.stack([level_with[:-1], upright[:, :-1], level_with[1:], upright[:, 1:]], axis=2).reshape(-1, 4, 2)
    crossed = ~np.isnan(around[..., 0])
    count = crossed.sum(axis=1)
    single = around[count == 2][crossed[count == 2]].reshape(-1, 2, 2)
    double = around[count == 4].reshape(-1, 2, 2)
    return polygons_of(polygonize(linestrings(np.concatenate([single, double]))))


def _crossings(start: NDArray[np.float64], end: NDArray[np.float64], low: Field, high: Field) -> NDArray[np.float64]:
    """Where between two places (x, y) the height is 0; nan where it is not."""
    share = np.where((low > 0) != (high > 0), low / np.where(low == high, 1.0, low - high), np.nan)[..., None]
    return np.asarray(start + (end - start) * share)
