"""The places to keep off while a technique is done, as outlines (mm) on the body, view by view."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from math import cos, hypot, pi, sin
from types import MappingProxyType

from sciatica_desktop.core.anatomy import Atlas, Place, Sheet, Side, View
from sciatica_desktop.core.content import Content, Technique
from sciatica_desktop.core.reading import BadFile
from sciatica_desktop.core.rules import NoGoZone, Outline
from sciatica_desktop.core.shapes import Point, Polygon, mirrored

KeepOff = Mapping[View, tuple[Polygon, ...]]

NOWHERE: KeepOff = MappingProxyType({})

ROUND = 20
"""So many corners make a circle."""


def zones_of(technique: Technique, content: Content) -> tuple[NoGoZone, ...]:
    """The no-go zones that hold for the tool of a technique."""
    zones = (content.no_go_zones[name] for name in technique.no_go_zones)
    return tuple(zone for zone in zones if technique.tool not in zone.allowed)


def keep_off(technique: Technique, side: Side, atlas: Atlas, content: Content) -> KeepOff:
    """What is drawn of the zones of a technique on the side that is worked on."""
    return drawn(zones_of(technique, content), side, atlas)


def drawn(zones: Iterable[NoGoZone], side: Side, atlas: Atlas) -> KeepOff:
    """What is drawn of these zones on one side; all outlines run the same way round."""
    found: dict[View, list[Polygon]] = {}
    for zone in zones:
        for outline in zone.drawn:
            for view in map(View, outline.views):
                shapes = (_one_way(shape) for shape in _shapes(outline, atlas.sheets[view]) if shape)
                found.setdefault(view, []).extend(mirrored(s) if side is Side.LEFT else s for s in shapes)
    return {view: tuple(shapes) for view, shapes in found.items()}


def check_drawn(zone: NoGoZone, atlas: Atlas) -> None:
    """Every landmark and bone that an outline names must be on its sheets; raises BadFile if one is not."""
    for outline in zone.drawn:
        for sheet in (atlas.sheets[View(view)] for view in outline.views):
            above = (outline.above[0],) if outline.above else ()
            for kind, names, known in (
                ("landmark", (*outline.line, *above), set(sheet.landmarks)),
                ("bone", (outline.bone,), {"", *(bone.id for bone in sheet.bones)}),
            ):
                for name in names:
                    if name not in known:
                        key, reason = f"no_go_zones.{zone.id}.drawn", f"the view {sheet.view} has no {kind} {name!r}"
                        raise BadFile("content/safety.json", key, reason)


def _shapes(outline: Outline, sheet: Sheet) -> Iterator[Polygon]:
    """One outline on the right side."""
    if outline.line:
        line = [sheet.landmarks[name].at for name in outline.line]
        (x0, y0), (x1, y1) = line[0], line[-1]
        yield from _band([(x0, y0 - outline.tall), *line, (x1, y1 + outline.tall)], outline.mm)
    for bone in sheet.bones:
        if bone.id == outline.bone:
            yield from bone.polygons
    for side in (Side.RIGHT, Side.MIDLINE):
        for polygon in sheet.places.get(Place(outline.region, side), ()):
            yield _above(polygon, _height(outline, sheet))


def _height(outline: Outline, sheet: Sheet) -> float | None:
    if outline.above is None:
        return None
    name, mm = outline.above
    return sheet.landmarks[name].at[1] - mm


def _above(polygon: Polygon, height: float | None) -> Polygon:
    """What of a polygon lies above a height (y grows downwards)."""
    if height is None:
        return polygon
    kept: list[Point] = []
    for (x0, y0), (x1, y1) in pairwise((*polygon, polygon[0])):
        if y0 <= height:
            kept.append((x0, y0))
        if (y0 <= height) != (y1 <= height):
            kept.append((x0 + (x1 - x0) * (height - y0) / (y1 - y0), height))
    return tuple(kept)


def _band(line: Sequence[Point], mm: float) -> Iterator[Polygon]:
    """What lies within `mm` of a line: a circle at each vertex and a box along each piece."""
    for x, y in line:
        turns = (2 * pi * corner / ROUND for corner in range(ROUND))
        yield tuple((x + mm * cos(turn), y + mm * sin(turn)) for turn in turns)
    for (x0, y0), (x1, y1) in pairwise(line):
        length = hypot(x1 - x0, y1 - y0)
        if length:
            dx, dy = mm * (y1 - y0) / length, mm * (x0 - x1) / length
            yield ((x0 + dx, y0 + dy), (x1 + dx, y1 + dy), (x1 - dx, y1 - dy), (x0 - dx, y0 - dy))


def _one_way(polygon: Polygon) -> Polygon:
    """The same outline with a positive area, so that overlapping ones never cancel each other out."""
    doubled = sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in pairwise((*polygon, polygon[0])))
    return polygon if doubled > 0 else tuple(reversed(polygon))
