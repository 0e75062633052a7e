"""What lies under the skin of the sole: nobody measured it from below, so all of it is set by hand along the foot.

Places are given along the foot from the back of the heel and outwards from its axis (mm), for the right foot.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

import numpy as np
from shapely import unary_union
from shapely.geometry import Polygon

from builder.context_shape import Context, Line, fibres
from builder.geometry import clean, curve, ribbon
from builder.regions_soles import Foot

TOE_TENDONS = ((212, -11.5), (206, 7.5), (196, 24.5), (184, 39.0))
"""Where the long tendons of the small toes end."""

MUSCLES: Sequence[tuple[str, str, str, str, int, Line, Line]] = (
    (
        *("plantar_aponeurosis", "plantar aponeurosis", "superficial", "fascia", 30),
        ((22, -8), (70, -14), (120, -25), (150, -36), (172, -47)),
        ((22, 8), (70, 11), (120, 20), (145, 32), (158, 42)),
    ),
    (
        *("abductor_hallucis", "abductor hallucis", "superficial", "muscle", 32),
        ((26, -20), (66, -30), (112, -34), (150, -44), (180, -50)),
        ((28, -9), (70, -15), (112, -22), (150, -35), (180, -43)),
    ),
    (
        *("abductor_digiti_minimi", "abductor digiti minimi", "superficial", "muscle", 32),
        ((26, 9), (66, 12), (104, 20), (140, 35), (160, 42)),
        ((24, 20), (62, 31), (104, 37), (140, 44), (160, 46)),
    ),
    (
        *("flexor_digitorum_brevis", "flexor digitorum brevis", "intermediate", "muscle", 26),
        ((28, -8), (70, -13), (110, -18), (150, -22)),
        ((28, 9), (70, 11), (110, 17), (146, 26)),
    ),
    (
        *("flexor_hallucis_brevis", "flexor hallucis brevis", "deep", "muscle", 16),
        ((100, -20), (136, -36), (172, -46)),
        ((104, -6), (138, -20), (174, -31)),
    ),
    (
        *("adductor_hallucis", "adductor hallucis, oblique head", "deep", "muscle", 15),
        ((94, 16), (128, 0), (172, -28)),
        ((104, 22), (140, 10), (176, -20)),
    ),
    (
        *("flexor_digiti_minimi_brevis", "flexor digiti minimi brevis", "deep", "muscle", 15),
        ((98, 25), (126, 33), (154, 40)),
        ((98, 34), (126, 42), (156, 46)),
    ),
    (
        *("quadratus_plantae", "quadratus plantae", "deep", "muscle", 18),
        ((42, -16), (74, -15), (104, -9)),
        ((42, 12), (74, 11), (104, 6)),
    ),
)
"""Id, name, layer, kind, drawing order, and the two edges along the fibres."""

TENDONS = {
    "abductor_hallucis": (0.0, 0.62, 0.10, 0.0),
    "abductor_digiti_minimi": (0.0, 0.74, 0.10, 0.0),
    "flexor_digitorum_brevis": (0.10, 0.74, 0.06, 0.0),
}

BONES: Sequence[tuple[str, str, int, Sequence[tuple[float, float, float]]]] = (
    ("calcaneus", "calcaneus", 4, ((11, 0, 13), (24, 0, 18), (44, 1, 17), (62, 6, 14), (76, 12, 12))),
    ("talus", "talus", 3, ((44, -14, 9), (60, -14, 12), (76, -16, 11), (84, -17, 9))),
    ("navicular", "navicular", 5, ((84, -28, 7), (87, -17, 8), (88, -6, 6))),
    ("cuboid", "cuboid", 5, ((76, 17, 11), (88, 20, 12), (99, 21, 10))),
    ("medial_cuneiform", "medial cuneiform", 6, ((94, -25, 8), (104, -26, 9), (113, -27, 8))),
    ("intermediate_cuneiform", "intermediate cuneiform", 6, ((95, -12, 6), (108, -11, 6))),
    ("lateral_cuneiform", "lateral cuneiform", 6, ((94, 0, 7), (107, 2, 6))),
    ("metatarsal_1", "first metatarsal", 7, ((114, -28, 8.5), (126, -31, 6.5), (150, -36, 6), (172, -41, 9))),
    ("metatarsal_2", "second metatarsal", 7, ((110, -11, 6), (122, -11, 4), (158, -12, 3.4), (181, -12, 5.6))),
    ("metatarsal_3", "third metatarsal", 7, ((108, 3, 6), (120, 4, 3.8), (152, 6, 3.2), (175, 7, 5.4))),
    ("metatarsal_4", "fourth metatarsal", 7, ((102, 16, 6), (116, 18, 3.8), (146, 22, 3.2), (167, 24, 5.4))),
    ("metatarsal_5", "fifth metatarsal", 7, ((86, 34, 5), (98, 31, 6.5), (114, 33, 4), (138, 37, 3.4), (155, 40, 5.4))),
    ("hallux_1", "proximal phalanx of the big toe", 8, ((182, -41, 8), (194, -40, 5.6), (209, -38.5, 7))),
    ("hallux_2", "distal phalanx of the big toe", 9, ((214, -38, 7), (226, -37, 5), (240, -37, 6))),
    ("toe_2", "phalanges of the second toe", 8, ((188, -12, 5), (202, -12, 3.4), (218, -11.5, 4), (238, -11, 3.4))),
    ("toe_3", "phalanges of the third toe", 8, ((182, 7.5, 4.8), (196, 8, 3.2), (212, 8, 3.8), (230, 9, 3.2))),
    ("toe_4", "phalanges of the fourth toe", 8, ((173, 24.5, 4.6), (186, 25, 3.2), (202, 26, 3.6), (218, 27, 3.0))),
    ("toe_5", "phalanges of the fifth toe", 8, ((161, 40, 4.6), (173, 40, 3.2), (188, 40, 3.4), (202, 42, 2.8))),
)
"""Id, name, drawing order, and a line through the bone: along, across, and half its width there."""

NERVES = {
    "medial_plantar": ("Medial plantar", ((30, -30), (62, -27), (96, -20), (130, -20), (172, -26), (204, -27))),
    "lateral_plantar": ("Lateral plantar", ((30, -30), (56, -16), (86, 6), (116, 20), (150, 28), (178, 32))),
}


def muscles(foot: Foot) -> dict[str, Any]:
    """Muscles, tendons and the aponeurosis of the sole."""
    found = {}
    for key, name, layer, kind, order, first, last in MUSCLES:
        shape = Context(name, layer, kind, order, foot.line(first), foot.line(last), tendon=TENDONS.get(key))
        found[key] = shape.entry
    found["flexor_hallucis_longus"] = _tendon(
        foot, "flexor hallucis longus", 21, [((44, -22), (90, -22), (140, -32), (180, -40), (220, -38))], 3.2
    )
    slips = [((40, -28), (76, -20), (104, -8), (140, (y - 8) / 2), (x, y)) for x, y in TOE_TENDONS]
    found["flexor_digitorum_longus"] = _tendon(foot, "flexor digitorum longus", 20, slips, 2.1)
    return found


def _tendon(foot: Foot, name: str, order: int, lines: Sequence[Line], half_width: float) -> dict[str, Any]:
    """A tendon that may divide."""
    paths = [foot.line(line) for line in lines]
    whole = unary_union([ribbon(path, half_width) for path in paths])
    first, last = curve(paths[0]), curve(paths[-1])
    entry = Context(name, "deep", "tendon", order, first, last).entry
    return {**entry, "outline": [list(point) for point in whole.exterior.coords], "fibres": fibres(first, last)}


def bones(foot: Foot) -> dict[str, Any]:
    """The skeleton of the foot from below."""
    return {
        key: {
            "label": name,
            "midline": False,
            "context": True,
            "draw_order": order,
            "outline": list(_shaft(foot, line).exterior.coords),
            "holes": [],
        }
        for key, name, order, line in BONES
    }


def _shaft(foot: Foot, line: Sequence[tuple[float, float, float]]) -> Polygon:
    """A bone of changing width."""
    along, across, half = (np.array(values) for values in zip(*line, strict=True))
    steps = np.linspace(0, 1, 25)
    places = np.linspace(0, 1, len(line))
    discs = [
        Polygon(ribbon(foot.line([(a - 0.05, b), (a + 0.05, b)]), w).exterior)
        for a, b, w in zip(*(np.interp(steps, places, value) for value in (along, across, half)), strict=True)
    ]
    hulls = [unary_union([one, two]).convex_hull for one, two in pairwise(discs)]
    return clean(unary_union(hulls).exterior.coords)


def nerves(foot: Foot) -> dict[str, Any]:
    """The two plantar nerves."""
    return {
        key: {"label": name, "smooth": curve(foot.line(line), 4.0), "intrapelvic_vertices": []}
        for key, (name, line) in NERVES.items()
    }
