"""The height of the skin seen from behind, and the light on it."""

from __future__ import annotations

import numpy as np
from shapely.geometry import Polygon

from builder.geometry import span
from builder.raster import Field, Raster, hollows, lit
from builder.source import Measured, measured

ANKLE = 1600.0
"""Below this height (mm) the foot would make the limb too deep: the depth above is kept."""

BULGES: tuple[tuple[str, float, float, float], ...] = (
    ("longissimus", 5.0, 16.0, 6.0),
    ("iliocostalis_lumborum", 3.5, 16.0, 7.0),
    ("gluteus_medius", 3.0, 26.0, 9.0),
    ("gluteus_maximus", 11.0, 58.0, 11.0),
    ("biceps_femoris_long", 4.5, 18.0, 7.0),
    ("semitendinosus", 3.0, 12.0, 6.0),
    ("semimembranosus", 3.0, 16.0, 7.0),
    ("vastus_lateralis", 2.5, 16.0, 7.0),
    ("gastrocnemius_medial", 7.5, 20.0, 5.0),
    ("gastrocnemius_lateral", 6.5, 20.0, 5.0),
    ("soleus", 3.0, 18.0, 7.0),
    ("fibularis_longus", 1.5, 7.0, 5.0),
)
"""Muscles that show through the skin: height (mm), how far in from the edge they rise, softness."""


def smoothstep(start: float, end: float, at: Field) -> Field:
    """0 before start, 1 after end, smooth between."""
    t = np.clip((at - start) / (end - start), 0.0, 1.0)
    return t * t * (3 - 2 * t)


def roundness(raster: Raster, half: Polygon) -> Field:
    """The body as a trunk that divides into two round limbs; depths from the measured side view."""
    side = Polygon(measured("side").skin).buffer(0)
    lowest = half.bounds[3] - 2
    outer, inner, near, far = (np.zeros(raster.shape[0]) for _ in range(4))
    for row, y in enumerate(raster.y):
        inner[row], outer[row] = span(half, float(np.clip(y, 463, lowest)))
        near[row], far[row] = span(side, float(np.clip(y, 463, lowest)))
    outer, inner, near, far = (
        np.convolve(np.pad(line, 12, mode="edge"), np.ones(25) / 25, mode="valid") for line in (outer, inner, near, far)
    )
    depth, middle = np.minimum((far - near) / 2, 1.3 * (outer - inner)), -(near + far) / 2
    middle = np.where(raster.y > ANKLE, np.interp(ANKLE, raster.y, middle), middle)
    depth = np.where(raster.y > ANKLE, np.interp(ANKLE, raster.y, depth), depth)
    x = np.abs(raster.x)[None, :]
    trunk = np.clip(1 - np.abs(x / outer[:, None]) ** 2.6, 0.02, 1) ** 0.5
    centre, reach = (outer + inner)[:, None] / 2, np.maximum((outer - inner)[:, None] / 2, 1.0)
    limb = np.clip(1 - np.abs((x - centre) / reach) ** 2.0, 0.02, 1) ** 0.5
    part = (0.25 * smoothstep(740, 880, raster.y) + 0.75 * smoothstep(893, 940, raster.y))[:, None]
    return middle[:, None] + depth[:, None] * (trunk * (1 - part) + limb * part)


def strokes(m: Measured) -> list[tuple[list[tuple[float, float, float]], float]]:
    """Furrows and ridges that a hand would feel: (x, y, height) along each, and its half width (mm)."""
    psis, fold, crease = m.at("PSIS"), m.at("gluteal_fold"), m.at("popliteal_crease")
    tail, trochanter = m.at("coccyx_tip")[1], m.at("greater_trochanter_lateral")
    inner, outer, heel = m.at("medial_malleolus"), m.at("lateral_malleolus"), m.at("calcaneus_inferior")
    mid_x, y, hip = crease[0], crease[1], trochanter[0] - 1
    return [
        ([(0, 455, -5), (0, 560, -6), (0, 640, -8), (0, 700, -6), (0, 740, -2.5), (0, 770, -1)], 8),
        ([(0, 455, -2), (0, 700, -3), (0, 760, 0)], 22),
        ([(0, 790, 0), (0, 812, -5), (0, tail, -17), (0, 900, -24), (0, 935, -9), (0, 1000, -3), (0, 1060, 0)], 6),
        ([(0, 800, 0), (0, tail, -9), (0, 905, -12), (0, 930, -2)], 17),
        ([(psis[0] - 2, psis[1] - 5, -3.2), (psis[0] - 3, psis[1] + 6, -3.0)], 8),
        ([(psis[0] + 8, psis[1] - 24, 0), (62, 702, 1.6), (88, 695, 1.8), (120, 706, 1.5), (140, 724, 0)], 7),
        ([(20, fold[1] - 24, 2), (60, fold[1] - 17, 6), (fold[0], fold[1] - 16, 5), (122, fold[1] - 20, 0)], 12),
        ([(20, fold[1] + 16, -1), (60, fold[1] + 18, -1.2), (fold[0], fold[1] + 18, -1), (118, fold[1] + 10, 0)], 11),
        ([(hip - 21, 800, -1), (hip - 21, trochanter[1] - 14, -6.5), (hip - 17, 885, -2)], 15),
        ([(hip, trochanter[1] - 18, 2.5), (hip - 1, trochanter[1] + 8, 2.5)], 12),
        ([(80, fold[1] + 40, 0), (78, 1020, -2), (80, 1110, -2.5), (84, 1165, 0)], 7),
        ([(mid_x, y - 52, -2), (mid_x, y - 20, -6.5), (mid_x + 1, y + 8, -6), (mid_x + 3, y + 40, -2.5)], 14),
        ([(112, y - 110, 0), (119, y - 50, 3.6), (123, y, 3.2), (126, y + 28, 0)], 5),
        ([(44, y - 120, 0), (40.5, y - 50, 3.6), (42, y + 5, 2.8), (47, y + 36, 0)], 5),
        ([(mid_x - 30, y + 3, 0), (mid_x - 8, y + 1, -1.2), (mid_x + 18, y, -1.2), (mid_x + 32, y - 3, 0)], 1.8),
        ([(85.5, y + 30, 0), (86, y + 90, -1.6), (86.5, y + 170, -1.8), (87, y + 255, 0)], 6),
        ([(85, 1490, 0), (84, 1540, 3), (85, 1600, 5), (86, 1640, 5), (86, 1662, 2)], 6.5),
        ([(70, 1575, 0), (71, 1615, -3.5), (71, 1643, -4.0), (68, 1655, 0)], 5),
        ([(102, 1575, 0), (101, 1615, -3.5), (101, 1643, -4.0), (103, 1655, 0)], 5),
        ([(inner[0] - 4, inner[1] - 12, 4), (inner[0] - 3, inner[1] + 1, 4)], 6.5),
        ([(outer[0] + 1, outer[1] - 14, 4), (outer[0] + 1, outer[1], 4)], 6.5),
        ([(heel[0] + 5, heel[1] - 13, 6), (heel[0] + 5, heel[1] - 5, 6)], 16),
        ([(124, 1668, 0), (136, 1676, 4), (150, 1684, 4), (160, 1688, 3)], 9),
        ([(108, 1675, -3), (117, 1690, -4)], 6),
    ]


def creases(m: Measured) -> list[tuple[list[tuple[float, float, float]], float]]:
    """Lines of soft shade where skin meets skin: (x, y, grey levels) along each, and its half width (mm)."""
    x, y = m.at("gluteal_fold")
    tail = m.at("coccyx_tip")[1]
    return [
        ([(2, y - 19, 30), (30, y - 6, 58), (62, y - 0.5, 54), (x, y, 36), (112, y - 2, 12), (128, y - 7, 0)], 1.5),
        ([(2, y - 16, 15), (30, y - 3, 30), (62, y + 3, 28), (x, y + 3, 18), (112, y + 1, 6), (128, y - 7, 0)], 6),
        ([(0, 800, 0), (0, 822, 26), (0, tail, 44), (0, 905, 50), (0, 960, 20), (0, 1064, 0)], 2.0),
        ([(0, 806, 0), (0, tail, 22), (0, 905, 30), (0, 960, 12), (0, 1064, 0)], 7),
    ]


def skin_height(raster: Raster, body_half: Polygon, m: Measured) -> Field:
    """Height of the skin over the whole body (mm)."""
    height = raster.blurred(roundness(raster, body_half), 2.0)
    for key, rise, reach, soft in BULGES:
        mask = raster.mask([m.muscle(key)], both=True)
        height = height + rise * raster.blurred(raster.inflated(mask, reach), soft)
    for points, half_width in strokes(m):
        height = height + raster.stroke(points, half_width)
    return height


def skin_brightness(raster: Raster, height: Field) -> Field:
    """Light on the body, with soft shade in hollows (grey levels above or below flat)."""
    across, down = raster.slopes(raster.blurred(height, 1.2))
    direct = lit(across, down, 0.8)
    shade = hollows(raster, height, (5.0, 11.0, 22.0))
    value = 230 * direct - 11.0 * np.sqrt(shade) * np.tanh(shade)
    return np.asarray(92 * np.tanh(value / 92) + 8)


def creased(raster: Raster, brightness: Field, m: Measured) -> Field:
    """The light with the lines where skin meets skin."""
    for points, half_width in creases(m):
        brightness = brightness - raster.stroke(points, half_width)
    return brightness
