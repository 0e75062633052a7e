"""The zones of the trigger points: parts of regions, joined and rounded."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from shapely import set_precision, unary_union
from shapely.geometry import Polygon, box
from shapely.geometry.base import BaseGeometry

from builder.areas import AREAS, NOT_DRAWN, Take, band_edges, heights_of
from builder.geometry import FAR, GRID, clean, polygons_of, smoothed, span, thinned
from builder.sheets import Body
from builder.soft import soft_pair
from builder.source import BODY, as_drawn
from builder.spots import Spots, layer_of
from builder.spots_back import spots_from_behind
from builder.spots_beyond import (
    beyond_from_behind,
    beyond_from_below,
    beyond_from_the_front,
    beyond_from_the_side,
)
from builder.spots_other import spots_from_the_front, spots_from_the_side

Named = Mapping[str, Any]
Pair = dict[str, list[list[list[float]]]]
PARTS = ("essential", "spillover")

INSET = 2.0
"""Zones keep this far (mm) from the silhouette."""

SMALLEST = 120.0
"""Crumbs of zones below this size (mm²) are dropped."""

KEEP = 0.90
"""Rounding may take this much of a part at most: what stays."""

FILLET = 9.0
"""Notches are filled as a circle of this radius (mm) leaves them."""

ROUND = (30.0, 24.0, 18.0, 14.0, 10.0, 8.0, 6.0, 4.5, 3.0, 2.0, 1.0)


def named_zones(path: Path | None = None) -> dict[str, dict[str, list[Named]]]:
    """Essential and spillover areas by point, from the content or from a clinical table."""
    data = json.loads((path or BODY.parent / "content/en/points.json").read_text(encoding="utf-8"))
    if "points" in data:
        return {point["id"]: point["zones"] for point in data["points"]}
    return {
        point["id"]: {
            part: [
                {"area": named["region"], **{k: v for k, v in named.items() if k in ("from", "to", "band")}}
                for named in areas
            ]
            for part, areas in point["referral"].items()
        }
        for point in data["trigger_points"]
    }


def zone_file(bodies: Mapping[str, Body], path: Path | None = None) -> dict[str, Any]:
    """The whole `zones.json`."""
    places = spots(bodies)
    muscles = bodies["back"].measured.data["muscles"]
    points = {
        key: {
            "layer": layer_of(key, muscles),
            "at": {view: as_drawn(view, _rounded_at(at[key])) for view, at in places.items() if key in at},
            **_everywhere(bodies, zones, drawn=True),
        }
        for key, zones in named_zones(path).items()
    }
    patterns = {key: _everywhere(bodies, zones, drawn=False) for key, zones in pattern_zones().items()}
    return {"format": 1, "points": points, "patterns": patterns}


def spots(bodies: Mapping[str, Body]) -> dict[str, Spots]:
    """The places of the points in every view, as it is built (right at x > 0, not moved)."""
    back, side, front, soles = (bodies[view] for view in ("back", "side", "front", "soles"))
    behind = spots_from_behind(back.measured)
    return {
        "back": behind | beyond_from_behind(back.measured),
        "side": spots_from_the_side(side.measured, behind) | beyond_from_the_side(side.measured),
        "front": spots_from_the_front(front.measured, behind) | beyond_from_the_front(front.measured),
        "soles": beyond_from_below(soles.regions),
    }


def _rounded_at(at: tuple[float, float]) -> list[float]:
    return [round(at[0], 1) + 0.0, round(at[1], 1) + 0.0]


def pattern_zones() -> dict[str, dict[str, list[Named]]]:
    """The places typical of each nerve, joint or other pattern, and the possible ones."""
    data = json.loads((BODY.parent / "content/en/patterns.json").read_text(encoding="utf-8"))
    return {
        pattern["id"]: {"essential": pattern["typical"], "spillover": pattern.get("possible", [])}
        for pattern in (*data["nerve_patterns"], *data["other_patterns"])
    }


def _everywhere(bodies: Mapping[str, Body], zones: Mapping[str, list[Named]], *, drawn: bool) -> dict[str, Any]:
    """Zones in every view that shows any of them, and how they are drawn."""
    exact = {view: zone_pair(body, zones) for view, body in bodies.items() if _seen(body, zones)}
    found = {"zones": {view: as_drawn(view, pair) for view, pair in exact.items()}}
    if drawn:
        found["drawn"] = {view: as_drawn(view, soft_zones(bodies[view], pair)) for view, pair in exact.items()}
    return found


def soft_zones(body: Body, exact: Pair) -> Pair:
    """The same two zones as they are drawn: soft patches."""
    essential, spillover = (unary_union([Polygon(ring) for ring in exact[part]]) for part in PARTS)
    room = body.skin.buffer(-INSET)
    if body.measured.view in STRIPS:  # the other leg is another room
        room = room.difference(box(-FAR, body.measured.at("gluteal_fold")[1], 0, FAR))
    patches = soft_pair(essential, spillover, room)
    return {
        part: [
            thinned(piece, 0.0)
            for piece in polygons_of(set_precision(patch.simplify(0.2), GRID))
            if piece.area > SMALLEST
        ]
        for part, patch in zip(PARTS, patches, strict=True)
    }


def zone_pair(body: Body, zones: Mapping[str, list[Named]]) -> Pair:
    """The rounded polygons of the essential and of the spillover zone; essential wins where they meet."""
    wanted = unary_union([taken(body, named) for named in zones["essential"]])
    also = unary_union([taken(body, named) for named in zones["spillover"]]).difference(wanted)
    essential = rounded(body, wanted)
    spillover = [
        part
        for shape in rounded(body, also)
        for part in polygons_of(shape.difference(unary_union(essential).buffer(0.4)))
        if part.area > SMALLEST
    ]
    return {
        "essential": [thinned(part, 0.15) for part in essential],
        "spillover": [thinned(part, 0.15) for part in spillover],
    }


def taken(body: Body, named: Named) -> BaseGeometry:
    """What an area takes of the regions in a view."""
    if named["area"] in NOT_DRAWN:
        return Polygon()
    area = AREAS[named["area"]]
    shape = unary_union([part_of(body, take) for take in area.takes if take.region in body.regions])
    heights = heights_of(body.measured, area, named)
    if heights is not None:
        shape = shape.intersection(box(-FAR, heights[0], FAR, heights[1]))
    if "band" in named and body.measured.view not in STRIPS:
        return shape if "lateral" in named["band"] else Polygon()
    if "band" in named and not shape.is_empty:
        whole = unary_union([part_of(body, take) for take in area.takes if take.region in body.regions])
        bands = unary_union([band(body, whole, edges) for edges in band_edges(list(named["band"]))])
        shape = shape.intersection(bands)
    return shape


def part_of(body: Body, take: Take) -> BaseGeometry:
    """Part of a region, by shares of its height and width."""
    shape = unary_union(body.regions[take.region])
    left, top, right, bottom = shape.bounds
    if take.width == (0.0, 1.0) and take.height == (0.0, 1.0):
        return shape
    wide, high = right - left, bottom - top
    return shape.intersection(
        box(
            left + wide * take.width[0] - (take.width[0] == 0),
            top + high * take.height[0] - (take.height[0] == 0),
            left + wide * take.width[1],
            top + high * take.height[1],
        )
    )


def band(body: Body, shape: BaseGeometry, edges: tuple[float, float]) -> Polygon:
    """A lengthwise strip between two shares of the width of the area at each height."""
    _, top, _, bottom = shape.bounds
    steps = max(2, int((bottom - top) / 6))
    heights = [top + (bottom - top) * k / steps for k in range(steps + 1)]
    between = STRIPS[body.measured.view]
    facing = unary_union([part for key, parts in body.regions.items() for part in parts if key.startswith(between)])
    left_line, right_line = [], []
    for y in heights:
        left, right = span(facing, min(max(y, 926.0), 1600.0))
        left_line.append((left + (right - left) * edges[0] - (5.0 if edges[0] == 0 else 0.0), y))
        right_line.append((left + (right - left) * edges[1] + (5.0 if edges[1] == 1 else 0.0), y))
    return clean([*left_line, *reversed(right_line)])


STRIPS = {
    "back": ("thigh_posterior", "knee_posterior", "calf", "achilles"),
    "front": ("thigh_anterior", "knee_anterior", "shin"),
}
"""The regions between the inner and the outer strip of the leg: bands are thirds of their width."""


def rounded(body: Body, shape: BaseGeometry) -> list[Polygon]:
    """The shape without notches and sharp corners, a little inside the silhouette."""
    room = body.skin.buffer(-INSET)
    closed = shape.buffer(FILLET).buffer(-FILLET).intersection(room)
    found = []
    for part in polygons_of(closed):
        if part.area < SMALLEST:
            continue
        opened = _opened(Polygon(part.exterior))
        for piece in polygons_of(opened):
            soft = smoothed(list(piece.exterior.coords)[:-1], sigma=10.0, limit=4.5)
            found.extend(polygons_of(soft.intersection(room.buffer(0.5))))
    return [part for part in found if part.area > SMALLEST]


def _opened(part: Polygon) -> BaseGeometry:
    """Corners rounded as widely as the shape bears."""
    for radius in ROUND:
        opened = part.buffer(-radius).buffer(radius)
        if len(polygons_of(opened)) == 1 and opened.area > KEEP * part.area:
            return opened
    return part


def _seen(body: Body, zones: Mapping[str, list[Named]]) -> bool:
    return any(not taken(body, named).is_empty for areas in zones.values() for named in areas)
