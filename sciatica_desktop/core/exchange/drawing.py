"""A drawing as JSON values, and back: its marks and strokes, every value checked by name."""

from __future__ import annotations

from sciatica_desktop.core.anatomy import Place, Side, View
from sciatica_desktop.core.pain import FARTHEST, THICKEST, WORST, Drawing, Level, Mark, Quality, Stroke
from sciatica_desktop.core.reading import Node
from sciatica_desktop.core.shapes import Point

MOST_POINTS = 10_000
THINNEST = 0.1

_LEAST_SHARE = 1e-9


def drawing_to_json(drawing: Drawing) -> dict[str, object]:
    """`marks` in the order they were made, then what was painted; `strokes` in the order they were painted."""
    return {
        "marks": [_mark_to_json(mark, painted=False) for mark in drawing.marks]
        + [_mark_to_json(mark, painted=True) for mark in drawing.painted],
        "strokes": list(map(_stroke_to_json, drawing.strokes)),
    }


def _mark_to_json(mark: Mark, *, painted: bool) -> dict[str, object]:
    return {
        "region": mark.place.region,
        "side": str(mark.place.side),
        "intensity": mark.intensity,
        "quality": str(mark.quality),
        "level": str(mark.level),
        "share": mark.share,
        "painted": painted,
    }


def _stroke_to_json(stroke: Stroke) -> dict[str, object]:
    return {
        "view": str(stroke.view),
        "side": str(stroke.side),
        "radius": stroke.radius,
        "intensity": stroke.intensity,
        "quality": str(stroke.quality),
        "level": str(stroke.level),
        "erases": stroke.erases,
        "points": [list(point) for point in stroke.points],
    }


def drawing_from_json(node: Node) -> Drawing:
    """The drawing of an entry; each place at most once. Documents of version 1 have neither strokes nor shares."""
    marks: dict[bool, list[Mark]] = {False: [], True: []}
    seen: set[Place] = set()
    for item in node.at("marks").items():
        mark = _mark(item)
        if mark.place in seen:
            raise item.bad(f"{mark.place.key} is marked twice")
        seen.add(mark.place)
        marks[item.get("painted", False).flag()].append(mark)
    strokes = tuple(map(_stroke, node.get("strokes", []).items()))
    return Drawing(tuple(marks[False]), strokes, tuple(marks[True]))


def _mark(node: Node) -> Mark:
    return Mark(
        Place(node.at("region").short(), node.at("side").choice(Side)),
        node.at("intensity").whole(0, WORST),
        node.at("quality").choice(Quality),
        node.at("level").choice(Level),
        node.get("share", 1.0).number(_LEAST_SHARE, 1),
    )


def _stroke(node: Node) -> Stroke:
    return Stroke(
        node.at("view").choice(View),
        _points(node.at("points")),
        node.at("radius").number(THINNEST, THICKEST),
        node.at("intensity").whole(0, WORST),
        node.at("quality").choice(Quality),
        node.at("level").choice(Level),
        node.at("erases").flag(),
    )


def _points(node: Node) -> tuple[Point, ...]:
    items = list(node.items())
    if not 0 < len(items) <= MOST_POINTS:
        raise node.bad(f"should have 1 to {MOST_POINTS} points")
    return tuple(map(_point, items))


def _point(node: Node) -> Point:
    match [item.number(-FARTHEST, FARTHEST) for item in node.items()]:
        case [x, y]:
            return x, y
    raise node.bad("should be a point [x, y]")
