"""From the JSON documents of `assets/body/` to an Atlas; raises BadFile for what does not fit."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from math import inf

from sciatica_desktop.core.anatomy import (
    Atlas,
    Bone,
    Depth,
    Kind,
    Landmark,
    Nerve,
    Place,
    Region,
    Relief,
    Sheet,
    Side,
    Spot,
    Tissue,
    View,
    Zones,
)
from sciatica_desktop.core.reading import Node, by_id
from sciatica_desktop.core.shapes import Bounds, Packed, Point, Polygon, mirrored

PAIR = 2
POINTS = "should be a list of points [x, y]"
FEWEST_CORNERS = 3


def read_regions(regions: Node) -> dict[str, Region]:
    """The region table."""
    regions.check_format()
    return by_id(regions.at("regions"), _region)


def read_outlines(regions: Node, sheets: Iterable[Node]) -> Atlas:
    """The region table and some views, without any zones yet."""
    known = read_regions(regions)
    return Atlas(known, _sheets(sheets, known), spots={})


def add_rest(atlas: Atlas, sheets: Iterable[Node], zones: Node) -> Atlas:
    """The same atlas with more views, and with the places and zones of the trigger points."""
    zones.check_format()
    return replace(
        atlas,
        sheets={**atlas.sheets, **_sheets(sheets, atlas.regions)},
        spots={name: _spot(node) for name, node in zones.at("points").members()},
        patterns={name: _zones(node.at("zones")) for name, node in zones.get("patterns", {}).members()},
    )


def _sheets(nodes: Iterable[Node], regions: Mapping[str, Region]) -> dict[View, Sheet]:
    return {sheet.view: sheet for sheet in (_sheet(node, regions) for node in nodes)}


def _region(node: Node) -> Region:
    return Region(
        id=node.at("id").text(),
        paired=node.at("paired").flag(),
        views=tuple(View(item.choice(View)) for item in node.at("views").items()),
        choir=node.get("choir_back", []).texts(),
    )


def _point(node: Node) -> Point:
    value = node.value
    if not (isinstance(value, list) and len(value) == PAIR and all(isinstance(v, int | float) for v in value)):
        raise node.bad("should be a point [x, y]")
    return float(value[0]), float(value[1])


def _line(node: Node) -> tuple[Point, ...]:
    """Many points at once: checked as a whole, because the outlines have thousands of them."""
    value = node.value
    try:
        if not isinstance(value, list):
            raise TypeError
        # What is a float already stays the same object: many points share their numbers.
        return tuple([(x if type(x) is float else x + 0.0, y if type(y) is float else y + 0.0) for x, y in value])
    except (TypeError, ValueError):
        raise node.bad(POINTS) from None


def _packed(node: Node) -> Packed:
    """Points that only a close look needs."""
    try:
        if not isinstance(node.value, list):
            raise TypeError
        return Packed(node.value)
    except (TypeError, ValueError):
        raise node.bad(POINTS) from None


def _polygons(node: Node) -> tuple[Polygon, ...]:
    polygons = tuple(_line(item) for item in node.items())
    for index, polygon in enumerate(polygons):
        if len(polygon) < FEWEST_CORNERS:
            raise node.bad(f"polygon {index} has fewer than three points")
    return polygons


def _sheet(node: Node, regions: Mapping[str, Region]) -> Sheet:
    node.check_format()
    frame = node.get("frame", {})
    return Sheet(
        view=node.at("view").choice(View),
        bounds=_bounds(node.at("bounds")),
        fade=node.at("fade").span(-inf, inf),
        skin=_polygons(node.at("skin")),
        places=_places(node.at("regions"), regions),
        tissues=tuple(sorted(map(_tissue, node.at("muscles").items()), key=lambda t: t.draw_order)),
        bones=tuple(sorted(map(_bone, node.at("bones").items()), key=lambda b: b.draw_order)),
        nerves=tuple(map(_nerve, node.at("nerves").items())),
        landmarks={name: _landmark(name, item) for name, item in node.at("landmarks").members()},
        reliefs={name: relief(item) for name, item in node.get("relief", {}).members()},
        skin_areas={name: _polygons(item) for name, item in node.get("skin_areas", {}).members()},
        frame=frame.mapping(),
        shift=frame.get("shift_mm", 0.0).number(0, 10_000),
    )


def _bounds(node: Node) -> Bounds:
    match [item.number() for item in node.items()]:
        case [left, top, right, bottom] if left < right and top < bottom:
            return left, top, right, bottom
    raise node.bad("should be four numbers: left, top, right, bottom")


def _places(node: Node, regions: Mapping[str, Region]) -> dict[Place, tuple[Polygon, ...]]:
    places: dict[Place, tuple[Polygon, ...]] = {}
    for name, item in node.members():
        if name not in regions:
            raise item.bad("is not in regions.json")
        polygons = _polygons(item)
        if not regions[name].paired:
            places[Place(name, Side.MIDLINE)] = polygons
            continue
        places[Place(name, Side.LEFT)] = tuple(map(mirrored, polygons))
        places[Place(name, Side.RIGHT)] = polygons
    return places


def _tissue(node: Node) -> Tissue:
    return Tissue(
        id=node.at("id").text(),
        name=node.at("name").text(),
        layer=node.at("layer").choice(Depth),
        kind=node.at("kind").choice(Kind),
        draw_order=node.at("draw_order").whole(-1000, 1000),
        polygons=_polygons(node.at("polygons")),
        fibres=tuple(_packed(item) for item in node.get("fibres", []).items()),
        tendons=_polygons(node.get("tendons", [])),
        context=node.get("context", False).flag(),
    )


def _bone(node: Node) -> Bone:
    return Bone(
        id=node.at("id").text(),
        name=node.at("name").text(),
        paired=node.at("paired").flag(),
        draw_order=node.at("draw_order").whole(-1000, 1000),
        polygons=_polygons(node.at("polygons")),
        holes=_polygons(node.get("holes", [])),
        context=node.get("context", False).flag(),
    )


def _nerve(node: Node) -> Nerve:
    return Nerve(
        id=node.at("id").text(),
        name=node.at("name").text(),
        path=_line(node.at("path")),
        hidden=node.get("hidden", 0).whole(0, 10_000),
    )


def _landmark(name: str, node: Node) -> Landmark:
    return Landmark(
        id=name,
        at=_point(node.at("at")),
        name=node.at("name").text(),
        paired=node.at("paired").flag(),
    )


def relief(node: Node) -> Relief:
    """A picture of light and where it lies."""
    return Relief(node.at("file").text(), _point(node.at("origin")), node.at("mm_per_px").number(0.01, 100))


def _spot(node: Node) -> Spot:
    return Spot(
        layer=node.at("layer").choice(Depth),
        at={view: _point(item) for view, item in by_view(node.at("at"))},
        zones=_zones(node.at("zones")),
        soft=_zones(node.at("drawn")) if node.has("drawn") else None,
    )


def by_view(node: Node) -> Iterator[tuple[View, Node]]:
    """The members of a node that are named after views."""
    for name, item in node.members():
        if name not in set(View):
            raise item.bad(f"{name!r} is not a view")
        yield View(name), item


def _zones(node: Node) -> Zones:
    seen = dict(by_view(node))
    return Zones(
        essential={view: _polygons(item.get("essential", [])) for view, item in seen.items()},
        spillover={view: _polygons(item.get("spillover", [])) for view, item in seen.items()},
    )
