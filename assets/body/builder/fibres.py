"""The fibres of a muscle, made denser, and the parts of it that are tendon."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from scipy.interpolate import CubicSpline, interp1d
from scipy.ndimage import gaussian_filter1d
from shapely import unary_union
from shapely.geometry import LineString, Point, Polygon

from builder.geometry import clean, line_of, polygons_of, smoothed

FIBRES = 13
FEWEST = 7
SHORTEST = 6.0
"""Fibres shorter than this (mm) are left out."""

NARROW = 17.0
WHOLE = 0.9
SPREADS = (2.5, 2.0, 1.5, 1.0, 0.6, 0.3)
"""How far to both sides of the middle fibre (1 from one given fibre to the next) fibres are made: in a narrow muscle
only as far as most of them stay whole, or neighbours would not belong together."""

BELLY = (0.2, 0.8)
"""Where along a fibre a crossing is no mere meeting at a tendon."""

CRUMB = 12.0
"""Tendon parts below this (mm²) are left out."""

TINY = 1e-6
TONGUE_MM = 1.7
FRAY_MM = 8.0
"""Width and length of the tongues in which tendon and muscle interlock."""

NONE = (0.0, 1.0, 0.0)
Shares = tuple[float, float, float, float]
Given = list[list[list[float]]]

TENDONS: Mapping[str, tuple[float, float, float]] = {
    "longissimus": (0.10, 1.0, -0.04),
    "extensor_hallucis_longus": (0.0, 0.40, 0.06),
    "gluteus_maximus": (0.0, 0.925, 0.03),
    "gluteus_medius": (0.0, 0.87, 0.05),
    "gluteus_minimus": (0.0, 0.86, 0.16),
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
    "tibialis_anterior": (0.0, 0.56, 0.06),
    "rectus_femoris": (0.05, 0.88, 0.08),
    "vastus_lateralis": (0.0, 0.96, 0.03),
    "adductor_longus": (0.10, 1.0, 0.06),
    "psoas_major": (0.0, 0.88, 0.06),
    "tensor_fasciae_latae": (0.0, 0.90, 0.05),
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
    room = outline.buffer(-0.6)
    middle = (len(given) - 1) / 2
    for half in SPREADS if breadth(given, outline) < NARROW else SPREADS[:1]:
        net = dense(given, np.linspace(0, 1, 41), np.linspace(middle - half, middle + half, FIBRES))
        lines = [LineString(row) for row in net]
        clipped = [line.intersection(room) for line in lines]
        pieces = [max(getattr(part, "geoms", [part]), key=_length) for part in clipped]
        whole = [piece.length > WHOLE * line.length for piece, line in zip(pieces, lines, strict=True)]
        if sum(whole) > WHOLE * len(whole):
            break
    return [line_of(piece.coords, 0.15) for piece in apart(pieces) if piece.length > SHORTEST]


def apart(pieces: list[LineString]) -> list[LineString]:
    """The fibres from the middle outwards, until one crosses its neighbour's belly: further out the net is folded.

    All of them where too few would be left: seen along its layers a muscle has no fibres side by side.
    """
    middle = len(pieces) // 2
    kept = [*reversed(_until_crossing(pieces[middle::-1])), *_until_crossing(pieces[middle:])[1:]]
    return kept if len(kept) >= FEWEST else pieces


def _until_crossing(pieces: list[LineString]) -> list[LineString]:
    kept = pieces[:1]
    for piece in pieces[1:]:
        if _cross_in_the_belly(piece, kept[-1]):
            break
        kept.append(piece)
    return kept


def _cross_in_the_belly(one: LineString, other: LineString) -> bool:
    places = one.intersection(other)
    ends = (one.project(at, normalized=True) for at in getattr(places, "geoms", [places]) if isinstance(at, Point))
    return any(BELLY[0] < end < BELLY[1] for end in ends)


def breadth(given: Given, outline: Polygon) -> float:
    """The mean width of a muscle (mm)."""
    return float(outline.area / max(_length(LineString(given[len(given) // 2])), 1.0))


def _length(line: LineString) -> float:
    return float(line.length)


def tendons(key: str, given: Given, outline: Polygon, shares: Shares | None = None) -> list[Polygon]:
    """The tendinous parts of a muscle, by its shares or its table row: inside the outline, ending in fine tongues."""
    start, end, tongue, tilt = shares or (*TENDONS.get(key, NONE), 0.0)
    count = tongues(given)
    across = np.linspace(-2.5, len(given) + 1.5, count)
    middle = (len(given) - 1) / 2
    bow = tongue * np.cos(np.clip((across - middle) / middle, -1, 1) * np.pi) + frayed(key, given, count)
    lean = tilt * (across - middle) / middle
    found = []
    if start > 0:
        found.append(_patch(given, across, np.full_like(across, -0.6), start + lean + 0.5 * bow))
    if end < 1:
        found.append(_patch(given, across, end + lean - 0.5 * bow, np.full_like(across, 1.6)))
    parts = [part for shape in found for part in polygons_of(shape.intersection(outline)) if part.area > CRUMB]
    return [smoothed(list(part.exterior.coords)[:-1], 0.8, 0.3) for part in parts]


def tongues(given: Given) -> int:
    """How many lines across a muscle its tendon's edge needs, for tongues of about twice TONGUE_MM."""
    first, last = given[0][len(given[0]) // 2], given[-1][len(given[-1]) // 2]
    width = float(np.hypot(last[0] - first[0], last[1] - first[1]))
    return int(np.clip(width / TONGUE_MM * (len(given) + 4) / (len(given) - 1), 21, 121))


def frayed(key: str, given: Given, count: int) -> NDArray[np.float64]:
    """Longer and shorter tongues, as shares of the fibres' length; the same in every run."""
    length = float(np.hypot(*np.diff(np.array(given[len(given) // 2]), axis=0).T).sum())
    chance = np.random.default_rng(sum((k + 1) * ord(letter) for k, letter in enumerate(key)))
    return np.asarray(gaussian_filter1d(chance.standard_normal(count), 0.6) * FRAY_MM / length)


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
