"""The height of the soles: pads, arch, toes and the creases between them, set by hand along the foot."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from shapely.geometry import Polygon

from builder.raster import Field, Raster, hollows, lit
from builder.regions_soles import ROOT, Foot, toes

Line = Sequence[tuple[float, float]]

STRONGER = 1.7
"""Forms are drawn so much stronger than they are."""

PADS = (
    ((33.0, 0.0), (31.0, 25.0), 14.0, 3.4),
    ((172.0, -34.0), (21.0, 20.0), 11.0, 3.6),
    ((158.0, 14.0), (24.0, 34.0), 13.0, 2.6),
    ((108.0, 30.0), (44.0, 13.0), 9.0, 1.4),
)
"""Centre, half length and half width, how far in from the edge it rises, and its height."""

TIPS = ((233.0, -37.5, 9.5), (236.0, -11.0, 6.2), (229.0, 9.0, 5.8), (218.0, 26.5, 5.5), (202.0, 41.5, 5.6))
"""The pad of each toe: along, across, radius."""

FURROWS: tuple[tuple[Line, float, float], ...] = (
    (((60, -30), (84, -24), (110, -24), (136, -34)), -4.6, 15.0),
    (((84, -10), (112, -6), (134, -10)), -1.6, 16.0),
    (ROOT[1:-1], -2.6, 3.2),
    (((212, -30), (213, -38), (212, -48)), -1.0, 1.6),
    (((96, -26), (100, -12), (99, 4)), -0.5, 1.3),
    (((112, -28), (115, -12), (113, 8)), -0.5, 1.3),
    (((70, -22), (73, -6), (72, 14)), -0.6, 1.6),
    (((140, -30), (144, -8), (134, 20)), -0.5, 1.5),
    (((154, -14), (172, -9), (190, -12)), -0.9, 5.0),
)
"""Places along a furrow, its depth and half its width: arch, roots of the toes, fine creases."""


def sole_height(raster: Raster, foot: Foot, skin: Polygon) -> Field:
    """Height of both soles towards the viewer (mm)."""

    def cushion(shape: Polygon, reach: float, rise: float, soft: float) -> Field:
        return rise * raster.blurred(raster.inflated(raster.mask([shape], both=True), reach), soft)

    height = cushion(skin, 15.0, 8.0, 1.6)
    for centre, half, reach, rise in PADS:
        height = height + cushion(foot.oval(centre, half, 2.2, 0.0), reach, rise, 6.0)
    for toe in toes(foot):
        height = height + cushion(toe, 8.0, 3.2, 1.4)
    for along, across, radius in TIPS:
        height = height + cushion(foot.oval((along, across), (radius, radius * 0.9), 2.0, 0.0), radius, 2.4, 2.0)
    for line, depth, half_width in FURROWS:
        path = [(*foot.at(*at), depth if 0 < k < len(line) - 1 else depth * 0.3) for k, at in enumerate(line)]
        height = height + raster.stroke(path, half_width)
    return height


def sole_brightness(raster: Raster, height: Field) -> Field:
    """Light on the soles (grey levels above or below flat)."""
    across, down = raster.slopes(raster.blurred(height * STRONGER, 0.8))
    shade = hollows(raster, height * STRONGER, (4.0, 9.0, 16.0))
    return 92 * np.tanh((260 * lit(across, down, 0.9) - 9.0 * shade**0.5) / 92) + 10
