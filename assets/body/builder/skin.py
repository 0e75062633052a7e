"""The skin: the measured half outline, softened, its inner edge made into two legs, both halves joined."""

from __future__ import annotations

from shapely import unary_union
from shapely.geometry import Polygon, box

from builder.geometry import FAR, clean, largest, mirror, smoothed_line, through
from builder.source import Measured

CROTCH = 905.0
"""Height (mm) where the thighs part: below the coccyx tip and the lowest point of the sit bone."""

GAP = [(0.0, CROTCH), (0.3, 912.0), (0.8, 925.0), (1.3, 950.0), (1.5, 1000.0), (1.7, 1050.0), (2.3, 1070.0)]
"""The inner edge of the thigh where the measured one runs on the midline: half a gap of 3 mm that shows two legs."""


def right_half(measured: Measured) -> Polygon:
    """The right half of the skin, from the midline outwards."""
    points = [(float(x), float(y)) for x, y in measured.skin]
    if next(x for x, y in points if y > GAP[-1][1]) > CROTCH / 10:
        points.reverse()  # this view's outline runs down the outer side first
    top = min(y for _, y in points)
    start = next(i for i, (_, y) in enumerate(points) if y > GAP[-1][1])
    leg = points[start:]
    end = max(i for i, (x, y) in enumerate(leg) if y < top + 2 and x > top / 4)
    side = smoothed_line(through([*GAP, *leg[: end - 2], (160.9, top)]), sigma=6.0, limit=0.9)
    return clean([(0.0, top), *[(x, y) for x, y in side if x >= 0]]).intersection(box(0, 0, FAR, 1700.0))


def whole(half: Polygon) -> Polygon:
    """Both halves as one outline: joined down to the crotch, two legs below."""
    seam = box(-0.05, half.bounds[1], 0.05, CROTCH)
    return largest(unary_union([half, mirror(half), seam]))
