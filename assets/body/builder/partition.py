"""Cuts a domain into regions that meet exactly: every place belongs to one region."""

from __future__ import annotations

import shapely
from shapely import Polygon, unary_union
from shapely.geometry.base import BaseGeometry
from shapely.ops import polygonize

from builder.geometry import GRID, polygons_of

SMALLEST = 40.0
"""Crumbs below this size (mm²) go to the neighbour with the longest common border."""

NEAR = 0.3
"""A face this near (mm) to a region belongs to it."""

Cut = tuple[str, BaseGeometry]


def carved(domain: BaseGeometry, cuts: list[Cut], rest: str | None = None) -> dict[str, list[Polygon]]:
    """The pieces of each region: cuts take their part in order, the rest goes to the last region or to none."""
    left: BaseGeometry = domain
    pieces: list[tuple[str, Polygon]] = []
    for name, shape in cuts:
        pieces.extend((name, part) for part in polygons_of(left.intersection(shape)))
        left = left.difference(shape)
    if rest is not None:
        pieces.extend((rest, part) for part in polygons_of(left))
    return exact(without_crumbs(pieces))


def without_crumbs(pieces: list[tuple[str, Polygon]]) -> dict[str, BaseGeometry]:
    """The regions with crumbs handed to neighbours."""
    big = [(name, part) for name, part in pieces if part.area >= SMALLEST]
    crumbs = [part for _, part in pieces if part.area < SMALLEST]
    owners = {name: unary_union([part for other, part in big if other == name]) for name, _ in big}
    for crumb in crumbs:
        near = max(owners, key=lambda name: (owners[name].intersection(crumb.buffer(0.05)).area, name))
        owners[near] = unary_union([owners[near], crumb])
    return owners


def exact(regions: dict[str, BaseGeometry]) -> dict[str, list[Polygon]]:
    """The same regions on the rounding grid, with the same vertices on both sides of a border."""
    edges = unary_union([shape.boundary for shape in regions.values()])
    thin = shapely.set_precision(edges, GRID)
    faces = list(polygonize(unary_union(thin)))
    found: dict[str, list[Polygon]] = {name: [] for name in regions}
    for face in faces:
        spot = face.representative_point()
        near = min(regions, key=lambda name: (regions[name].distance(spot), name))
        if regions[near].distance(spot) < NEAR:
            found[near].append(face)
    return _slim({name: shapely.set_precision(unary_union(parts), GRID) for name, parts in found.items() if parts})


def _slim(regions: dict[str, BaseGeometry]) -> dict[str, list[Polygon]]:
    """Fewer vertices, the same ones on both sides of every border."""
    names = sorted(regions)
    slim = shapely.coverage_simplify([regions[name] for name in names], tolerance=0.25)
    return {name: polygons_of(shapely.set_precision(shape, GRID)) for name, shape in zip(names, slim, strict=True)}
