"""What shows through the skin and is too fine for the mesh: muscles and bones as soft rises, furrows, ridges, creases.

Heights in mm, creases in grey levels; places on the right side (x > 0, not moved), mm.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from shapely import affinity

from builder.raster import Field, Raster
from builder.source import SHIFT, Measured

Line = Sequence[tuple[float, float, float]]
Strokes = list[tuple[Line, float]]
"""Lines of (x, y, height), and half their width."""

BULGES: Mapping[str, tuple[tuple[str, float, float, float], ...]] = {
    "back": (
        ("longissimus", 3.0, 16.0, 7.0),
        ("gluteus_medius", 2.0, 26.0, 10.0),
        ("gluteus_maximus", 3.0, 40.0, 14.0),
        ("biceps_femoris_long", 2.5, 18.0, 7.0),
        ("semitendinosus", 1.5, 12.0, 6.0),
        ("semimembranosus", 1.5, 16.0, 7.0),
        ("vastus_lateralis", 1.5, 16.0, 7.0),
        ("gastrocnemius_medial", 4.0, 20.0, 5.5),
        ("gastrocnemius_lateral", 3.5, 20.0, 5.5),
        ("soleus", 1.5, 18.0, 7.0),
        ("calcaneus", 1.5, 14.0, 6.0),
    ),
    "side": (
        ("gluteus_medius", 2.0, 26.0, 10.0),
        ("gluteus_maximus", 2.5, 40.0, 14.0),
        ("tensor_fasciae_latae", 2.0, 14.0, 8.0),
        ("vastus_lateralis", 2.5, 24.0, 7.0),
        ("rectus_femoris", 1.5, 10.0, 7.0),
        ("biceps_femoris_long", 2.0, 12.0, 6.0),
        ("gastrocnemius_lateral", 3.0, 14.0, 5.0),
        ("fibularis_longus", 1.5, 9.0, 5.0),
        ("tibialis_anterior", 1.0, 9.0, 5.0),
        ("patella", 3.5, 9.0, 4.0),
    ),
    "front": (
        ("rectus_abdominis", 1.5, 22.0, 9.0),
        ("tensor_fasciae_latae", 1.5, 12.0, 8.0),
        ("rectus_femoris", 2.5, 16.0, 7.0),
        ("vastus_medialis", 3.5, 18.0, 6.0),
        ("vastus_lateralis", 2.5, 18.0, 7.0),
        ("sartorius", 0.8, 10.0, 7.0),
        ("patella", 7.0, 13.0, 4.5),
        ("tibialis_anterior", 1.8, 10.0, 5.0),
        ("gastrocnemius_medial", 1.5, 12.0, 6.0),
    ),
}
"""Muscles and bones that show: height, how far in from the edge they rise, softness."""


def _back(m: Measured) -> Strokes:
    psis, crease = m.at("PSIS"), m.at("popliteal_crease")
    inner, outer, trochanter = m.at("medial_malleolus"), m.at("lateral_malleolus"), m.at("greater_trochanter_lateral")
    x, y, hip = crease[0], crease[1], trochanter[0] - 1
    return [
        ([(0, 455, -4), (0, 560, -5), (0, 640, -6), (0, 700, -4.5), (0, 740, -2), (0, 775, 0)], 8),
        ([(psis[0] - 2, psis[1] - 5, -2.6), (psis[0] - 3, psis[1] + 6, -2.4)], 8),
        ([(psis[0] + 8, psis[1] - 24, 0), (62, 702, 1.4), (88, 695, 1.6), (120, 706, 1.2), (140, 724, 0)], 7),
        ([(hip - 21, 800, -0.5), (hip - 21, trochanter[1] - 14, -3.5), (hip - 17, 885, -1)], 15),
        ([(112, y - 110, 0), (119, y - 50, 3.6), (123, y, 3.2), (126, y + 28, 0)], 5),
        ([(44, y - 120, 0), (40.5, y - 50, 3.6), (42, y + 5, 3.0), (47, y + 36, 0)], 5),
        ([(x, y - 60, -1), (x, y - 20, -5.4), (x + 1, y + 8, -5.0), (x + 3, y + 44, -1)], 15),
        ([(x - 30, y + 3, 0), (x - 8, y + 1, -1.1), (x + 18, y, -1.1), (x + 32, y - 3, 0)], 1.8),
        ([(85.5, y + 40, 0), (86, y + 100, -1.0), (86.5, y + 170, -1.2), (87, y + 250, 0)], 6),
        ([(85, 1500, 0), (84, 1550, 3.0), (85, 1605, 4.4), (86, 1640, 4.0), (86, 1662, 1)], 6),
        ([(70, 1575, 0), (71, 1615, -3.0), (71, 1640, -3.2), (68, 1655, 0)], 5),
        ([(102, 1575, 0), (101, 1615, -3.0), (101, 1640, -3.2), (103, 1655, 0)], 5),
        ([(inner[0] - 4, inner[1] - 12, 3), (inner[0] - 3, inner[1] + 1, 3)], 6.5),
        ([(outer[0] + 1, outer[1] - 14, 3), (outer[0] + 1, outer[1], 3)], 6.5),
    ]


def _side(m: Measured) -> Strokes:
    ankle, head, y = m.at("lateral_malleolus"), m.at("fibular_head"), m.at("popliteal_crease")[1]
    trochanter = m.at("greater_trochanter_lateral")
    return [
        ([(-20, 960, 0), (-22, 1040, -1.8), (-24, 1120, -2.0), (-22, 1190, -1), (-22, 1220, 0)], 7),
        ([(-44, y - 90, 0), (-45, y - 40, 2.2), (-42, y + 10, 2.0), (head[0], head[1] - 6, 0)], 4.5),
        ([(6, y - 90, 0), (2, y - 40, 1.4), (-2, y + 6, 1.2), (-4, y + 26, 0)], 5),
        ([(head[0] - 1, head[1] - 4, 2.6), (head[0] + 1, head[1] + 6, 2.4)], 6.5),
        ([(trochanter[0] - 20, trochanter[1] - 26, -1), (trochanter[0] - 22, trochanter[1] + 10, -2.4)], 14),
        ([(trochanter[0], trochanter[1] - 12, 1.5), (trochanter[0] + 1, trochanter[1] + 10, 1.5)], 13),
        ([(-57, 1310, 0), (-57, 1380, -1.2), (-58, 1450, -1.4), (-60, 1520, -0.5)], 4.5),
        ([(-23, 1310, 0), (-25, 1390, -1.1), (-32, 1460, -1.0), (-44, 1530, 0)], 4.5),
        ([(-58, 1560, 0), (-58, 1605, -2.8), (-58, 1640, -3.2), (-58, 1652, 0)], 5),
        ([(ankle[0] + 1, ankle[1] - 20, 2.5), (ankle[0], ankle[1] - 6, 4.2), (ankle[0] - 1, ankle[1] + 2, 3)], 7),
        ([(-20, 1650, 0), (20, 1656, 1.0), (70, 1667, 0.9), (112, 1680, 0)], 4),
        ([(18, y + 36, 0), (24, y + 48, 2.0), (22, y + 66, 0)], 6),
    ]


def _front(m: Measured) -> Strokes:
    inner, outer, hip = m.at("medial_malleolus"), m.at("lateral_malleolus"), m.at("ASIS")
    knee, tuberosity = m.at("knee_joint_line"), m.at("tibial_tuberosity")
    return [
        ([(0, 455, -1.6), (0, 560, -2.0), (0, 620, -1.5), (0, 700, 0)], 6),
        ([(hip[0], hip[1] - 10, 1.0), (hip[0] + 2, hip[1], 2.8), (hip[0] - 3, hip[1] + 10, 1.0)], 8),
        ([(hip[0] + 18, hip[1] - 38, 0), (hip[0] + 10, hip[1] - 16, 1.4), (hip[0] + 2, hip[1] - 2, 1.0)], 7),
        ([(hip[0] - 6, hip[1] + 22, -0.6), (88, 806, -2.0), (56, 838, -2.2), (30, 858, -1.0)], 7),
        (
            [
                (knee[0] - 1, 1250, 0),
                (knee[0], 1266, 2.0),
                (tuberosity[0] - 5, tuberosity[1] - 2, 2.8),
                (tuberosity[0] - 7, tuberosity[1] + 24, 0),
            ],
            6.5,
        ),
        ([(92, 1310, 0.6), (88, 1380, 2.2), (84, 1460, 2.2), (80, 1540, 1.6), (74, 1600, 0)], 4.5),
        ([(knee[0] - 30, 1226, -2.6), (knee[0] - 25, 1256, -3.2)], 7),
        ([(knee[0] + 28, 1226, -2.4), (knee[0] + 25, 1254, -3.0)], 7),
        ([(inner[0] - 3, inner[1] - 12, 2.5), (inner[0] - 3, inner[1] + 1, 3.2)], 7),
        ([(outer[0] + 1, outer[1] - 16, 2.2), (outer[0] + 1, outer[1] - 2, 2.8)], 6.5),
        ([(80, 1600, 0), (74, 1630, 1.2), (70, 1655, 0.8)], 3.5),
    ]


RIDGES: Mapping[str, Callable[[Measured], Strokes]] = {"back": _back, "side": _side, "front": _front}


def creases(m: Measured) -> Strokes:
    """Lines of soft shade where skin meets skin: (x, y, grey levels) along each, and half their width."""
    x, y = m.at("gluteal_fold")
    if m.view == "side":
        return [([(x - 4, y + 6, 40), (x + 16, y + 2, 30), (x + 40, y - 4, 0)], 2.2)]
    if m.view == "front":
        return [([(2, 872, 0), (2, 900, 26), (2, 960, 16), (2, 1060, 0)], 2.0)]
    tail = m.at("coccyx_tip")[1]
    bend, knee = m.at("popliteal_crease")
    return [
        ([(bend - 34, knee + 4, 0), (bend - 10, knee + 1, 20), (bend + 18, knee, 18), (bend + 34, knee - 4, 0)], 1.5),
        ([(2, y - 19, 24), (30, y - 6, 46), (62, y - 0.5, 42), (x, y, 28), (112, y - 2, 8), (128, y - 7, 0)], 1.5),
        ([(2, y - 16, 10), (30, y - 3, 20), (62, y + 3, 18), (x, y + 3, 12), (112, y + 1, 4), (128, y - 7, 0)], 6),
        ([(0, 800, 0), (0, 822, 20), (0, tail, 36), (0, 905, 42), (0, 960, 16), (0, 1064, 0)], 2.0),
    ]


def moved(view: str, lines: Strokes) -> Strokes:
    """The lines in the frame of the picture, on its right."""
    by = SHIFT.get(view, 0.0)
    return [([(x + by, y, level) for x, y, level in line], half_width) for line, half_width in lines]


def rises(raster: Raster, m: Measured) -> Field:
    """The height of all that shows through, over both sides."""
    height = raster.blank
    for key, rise, reach, soft in BULGES[m.view]:
        shape = m.muscle(key) if key in m.muscles else m.bone(key)
        shape = affinity.translate(shape, SHIFT.get(m.view, 0.0))
        mask = raster.mask([shape], both=True)
        height = height + rise * raster.blurred(raster.inflated(mask, reach), soft)
    for line, half_width in moved(m.view, RIDGES[m.view](m)):
        height = height + raster.stroke(line, half_width)
    return height


def shades(raster: Raster, m: Measured) -> Field:
    """The grey levels that creases take away."""
    shade = raster.blank
    for line, half_width in moved(m.view, creases(m)):
        shade = shade + raster.stroke(line, half_width)
    return shade
