"""The fibres of a muscle, made denser, and the parts of it that are tendon."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from scipy.interpolate import CubicSpline, interp1d
from shapely import unary_union
from shapely.geometry import LineString, Polygon

from builder.geometry import clean, line_of, polygons_of, smoothed

FIBRES = 13
SHORTEST = 6.0
"""Fibres shorter than this (mm) are left out."""

CRUMB = 12.0
"""Tendon parts below this (mm²) are left out."""

TINY = 1e-6
Given = list[list[list[float]]]

TENDONS: Mapping[str, tuple[float, float, float]] = {
    "iliocostalis_lumborum": (0.16, 1.0, 0.06),
    "longissimus": (0.24, 1.0, -0.10),
    "gluteus_maximus": (0.0, 0.90, 0.03),
    "gluteus_medius": (0.0, 0.87, 0.05),
    "gluteus_minimus": (0.0, 0.84, 0.06),
    "piriformis": (0.0, 0.78, 0.10),
    "obturator_internus": (0.0, 0.72, 0.10),
    "gemellus_superior": (0.0, 0.85, 0.04),
    "gemellus_inferior": (0.0, 0.85, 0.04),
    "semimembranosus": (0.30, 0.90, -0.08),
    "semitendinosus": (0.04, 0.60, 0.05),
    "biceps_femoris_long": (0.09, 0.80, 0.07),
    "biceps_femoris_short": (0.0, 0.88, 0.05),
    "gracilis": (0.04, 0.68, 0.05),
    "sartorius": (0.0, 0.90, 0.03),
    "plantaris": (0.0, 0.24, 0.03),
    "popliteus": (0.22, 1.0, 0.05),
    "soleus": (0.0, 0.80, -0.14),
    "tibialis_posterior": (0.0, 0.68, 0.08),
    "flexor_digitorum_longus": (0.0, 0.64, 0.08),
    "flexor_hallucis_longus": (0.0, 0.80, 0.06),
    "fibularis_longus": (0.0, 0.46, 0.06),
    "fibularis_brevis": (0.0, 0.60, 0.08),
    "extensor_digitorum_longus": (0.0, 0.55, 0.05),
    "tensor_fasciae_latae": (0.0, 0.80, 0.05),
}
"""Tendon up to the first and from the second share of the fibres' length; the third makes its edge a tongue."""


def dense(given: Given, along: NDArray[np.float64], across: NDArray[np.float64]) -> NDArray[np.float64]:
    """Points on a net over the muscle: rows are fibres (0 to 4 are the given ones), columns run along them."""
    grid = np.array(given, dtype=float)
    length = CubicSpline(np.linspace(0, 1, grid.shape[1]), grid, axis=1)
    inner = length(np.clip(along, 0, 1))
    over = (along - np.clip(along, 0, 1))[None, :, None]
    last, first = length(1.0) - length(0.9), length(0.1) - length(0.0)
    ends = np.where(over > 0, last[:, None, :], first[:, None, :])
    net = inner + ends * over * 10
    return np.asarray(interp1d(np.arange(grid.shape[0]), net, axis=0, fill_value="extrapolate")(across))


def fibres(given: Given, outline: Polygon) -> list[list[list[float]]]:
    """More fibres than were given, between and beside them, smooth and inside the outline."""
    net = dense(given, np.linspace(0, 1, 41), np.linspace(-0.5, len(given) - 0.5, FIBRES))
    room = outline.buffer(-0.6)
    found = []
    for row in net:
        clipped = LineString(row).intersection(room)
        parts = [part for part in getattr(clipped, "geoms", [clipped]) if part.length > SHORTEST]
        if parts:
            found.append(line_of(max(parts, key=_length).coords, 0.15))
    return found


def _length(line: LineString) -> float:
    return float(line.length)


def tendons(key: str, given: Given, outline: Polygon) -> list[Polygon]:
    """The tendinous parts of a muscle, from its table row; inside the outline."""
    if key not in TENDONS:
        return []
    start, end, tongue = TENDONS[key]
    across = np.linspace(-2.5, len(given) + 1.5, 33)
    middle = (len(given) - 1) / 2
    bow = tongue * np.cos(np.clip((across - middle) / middle, -1, 1) * np.pi)
    found = []
    if start > 0:
        found.append(_patch(given, across, np.full_like(across, -0.6), start + 0.5 * bow))
    if end < 1:
        found.append(_patch(given, across, end - 0.5 * bow, np.full_like(across, 1.6)))
    parts = [part for shape in found for part in polygons_of(shape.intersection(outline)) if part.area > CRUMB]
    return [smoothed(list(part.exterior.coords)[:-1], 1.5, 0.4) for part in parts]


def _patch(given: Given, across: NDArray[np.float64], low: NDArray[np.float64], high: NDArray[np.float64]) -> Polygon:
    """The part of the muscle's net between two lines across its fibres, as one shape."""
    steps = np.linspace(0, 1, 25)
    rows = [
        dense(given, near + (far - near) * steps, np.array([place]))[0]
        for place, near, far in zip(across, low, high, strict=True)
    ]
    cells = []
    for one, two in pairwise(rows):
        for k in range(len(steps) - 1):
            cells.append(clean_or_none([one[k], one[k + 1], two[k + 1], two[k]]))
    return unary_union([cell for cell in cells if cell is not None]).buffer(0.05)


def clean_or_none(points: list[NDArray[np.float64]]) -> Polygon | None:
    """A small quadrilateral, or nothing where the net folds to a line."""
    shape = Polygon(points)
    return clean([point.tolist() for point in points]) if shape.area > TINY and polygons_of(shape.buffer(0)) else None
