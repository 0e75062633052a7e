"""The skin areas of the nerve roots L4, L5, S1 and S2: a schematic reading of published maps, which differ.

They keep to what most maps share (Lee, McPhee and Stringer 2008; the key points of ISNCSCI): L4 the inner lower leg,
L5 the outer lower leg and the top of the foot, S1 the heel and the outer edge of the foot and up the back of the leg,
S2 the back of the thigh and the hollow of the knee. Elsewhere neighbours overlap, and people differ.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

import shapely
from shapely import Polygon, unary_union
from shapely.geometry import box
from shapely.geometry.base import BaseGeometry

from builder.geometry import FAR, GRID, below, curve, largest, outward, polygons_of
from builder.partition import Cut, carved
from builder.regions_back import Leg
from builder.regions_side import Side
from builder.regions_soles import Foot
from builder.soft import divided, soft
from builder.source import Measured

EVERYTHING = box(-1, -FAR, FAR, FAR)
Areas = dict[str, list[Polygon]]

ROUND = 25.0
"""Areas are cut out so much (mm) wider than the skin."""

CRUMB = 200.0
"""Parts below this size (mm²) are left out."""


def behind(m: Measured, half: Polygon) -> list[Cut]:
    """Seen from behind, right half."""
    leg = Leg(m, half)
    fold, crease, ankle = m.at("gluteal_fold")[1], m.at("popliteal_crease")[1], m.at("lateral_malleolus")[1]
    parts = ((880, 0.56), (1000, 0.58), (1150, 0.6), (crease, 0.64), (1330, 0.62), (1400, 0.56), (1460, 0.5))
    divide = outward([leg.share(y, part) for y, part in parts])
    buttock = below([(-20, fold - 8), (30, fold - 14), (80, fold - 40), (130, fold - 66), (190, fold - 80)])
    calf = below([(20, 1420), (50, 1450), (86, 1466), (120, 1440)])
    between = leg.medial.difference(leg.lateral)
    knee = below([(20, crease - 62), (80, crease - 10), (140, crease + 12)])
    heel = leg.level(ankle - 44, 2)
    return [
        ("S2", between.intersection(buttock).difference(divide).difference(calf)),
        ("S1", between.intersection(buttock)),
        ("S1", leg.lateral.intersection(heel)),
        ("L5", leg.lateral.intersection(knee)),
        ("L4", EVERYTHING.difference(leg.medial).intersection(knee)),
    ]


def in_front(m: Measured, half: Polygon) -> list[Cut]:
    """Seen from the front, right half at x > 0."""
    leg = Leg(m, half)
    crease, ankle = m.at("popliteal_crease")[1], m.at("lateral_malleolus")[1]
    shares = ((crease - 70, 0.98), (crease - 20, 0.86), (crease + 30, 0.72), (1340, 0.56), (1440, 0.5), (1560, 0.44))
    foot = ((1610, 0.36), (1640, 0.26), (1670, 0.17), (1692, 0.14))
    divide = outward([leg.share(y, part) for y, part in (*shares, *foot)])
    edge = outward(
        [leg.share(y, part) for y, part in ((1600, 0.93), (1630, 0.86), (1655, 0.82), (1675, 0.84), (1692, 0.86))]
    )
    knee = below([(20, crease - 66), (80, crease - 56), (140, crease - 34), (180, crease - 20)])
    return [
        ("S1", edge.intersection(leg.level(ankle - 44, 2))),
        ("L5", divide.intersection(knee)),
        ("L4", knee),
    ]


def from_the_side(m: Measured, _: Polygon) -> list[Cut]:
    """Seen from the right side."""
    side = Side(m)
    everything = box(-FAR, -FAR, FAR, FAR)
    fold, crease, ankle = m.at("gluteal_fold")[1], m.at("popliteal_crease")[1], m.at("lateral_malleolus")
    rear = everything.difference(side.rear)
    buttock = below([(-200, fold - 70), (-60, fold - 78), (0, fold - 90)])
    edge = below([(-90, ankle[1] - 40), (ankle[0], ankle[1] - 14), (0, 1668), (60, 1679), (120, 1690), (180, 1700)])
    knee = below([(-80, crease + 14), (-20, crease - 2), (20, crease - 30), (80, crease - 60)])
    divide = outward([(20, crease - 70), (16, crease), (12, crease + 40), (18, crease + 70), (40, 1360), (60, 1420)])
    return [
        ("S1", edge),
        ("S1", rear.intersection(buttock)),
        ("L4", divide.intersection(knee).difference(box(-FAR, 1420, FAR, FAR))),
        ("L5", knee),
    ]


def from_below(foot: Foot) -> list[Cut]:
    """Seen from below, right sole."""
    far = [(260.0, -90.0), (-40.0, -90.0)]
    arch = curve([(-40, -14), (6, -17), (40, -20), (80, -14), (110, -17), (132, -38), (146, -90)])
    ball = curve([(98, -90), (104, -50), (118, -20), (150, -3), (186, 1), (206, -1.5), (260, 0)])
    inner, middle = (Polygon(foot.line([*line, *far])) for line in (arch, ball))
    return [("L4", inner), ("L5", middle), ("S1", box(-FAR, -FAR, FAR, FAR))]


VIEWS: Mapping[str, Callable[[Measured, Polygon], list[Cut]]] = {
    "back": behind,
    "side": from_the_side,
    "front": in_front,
}


def skin_areas(m: Measured, skin: Polygon, foot: Foot) -> Areas:
    """The areas that a view shows, right side (x > 0, not moved), with rounded corners."""
    half = largest(skin.intersection(box(0, -FAR, FAR, FAR))) if m.view in {"back", "front"} else skin
    cuts = from_below(foot) if m.view == "soles" else VIEWS[m.view](m, half)
    room = half.buffer(ROUND)  # wider than the skin, so that nothing is rounded off at its edge
    found = softened({name: unary_union(parts) for name, parts in carved(room, cuts).items()}, room)
    return {name: _within(half, shape) for name, shape in sorted(found.items())}


def softened(areas: Mapping[str, BaseGeometry], room: BaseGeometry) -> dict[str, BaseGeometry]:
    """The areas as soft patches without corners, one cut from what the others before it left."""
    left = soft(unary_union(list(areas.values())), room)
    found = {}
    for name in sorted(areas):
        others = unary_union([shape for other, shape in areas.items() if other > name])
        found[name], left = divided(left, areas[name], others)
    return found


def _within(skin: Polygon, shape: BaseGeometry) -> list[Polygon]:
    exact = shapely.set_precision(shape.simplify(0.1).intersection(skin), GRID)
    return [piece for piece in polygons_of(exact) if piece.area > CRUMB]
