"""The female and the male figure: by how much the outlines move at each height, from the profiles of the mesh.

Bones and muscles stay where they are and the outline never comes nearer to them than ROOM.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from scipy.ndimage import gaussian_filter1d
from shapely import unary_union
from shapely.geometry import Polygon, box
from shapely.geometry.base import BaseGeometry
from shapely.ops import transform

from builder.body_mesh import CROTCH, Floats, Profile, figure, outline_profile
from builder.geometry import FAR, largest
from builder.sheets import Body
from builder.source import SHIFT, as_drawn

FIGURES = ("female", "male")
STEP = 10.0
TOP, BOTTOM = 460.0, 1700.0
HEIGHTS = np.arange(TOP, BOTTOM + STEP / 2, STEP)

STRONGER = 1.25
"""The figures differ so much more than the mesh's mean people do."""

ROOM = 1.5
"""Skin over muscles and bones (mm)."""

EVEN, TREND = 12.0, 90.0
"""Differences are evened out over the first (mm); what is even over the second is stance, not shape."""

ARMS, FEET = (505.0, 560.0), (1580.0, 1640.0)
"""Between these heights (mm) the differences set in, and fade out again."""


@dataclass(frozen=True)
class Reshaping:
    """At each of HEIGHTS, in distances from the midline of the picture: a limb's two edges, and how far each moves."""

    low: Floats
    high: Floats
    by_low: Floats
    by_high: Floats

    @property
    def rows(self) -> list[list[float]]:
        """For the file."""
        lines = (HEIGHTS, self.low, self.high, self.by_low, self.by_high)
        return [[round(float(value), 1) + 0.0 for value in row] for row in zip(*lines, strict=True)]

    def moved(self, x: Floats, y: Floats) -> tuple[Floats, Floats]:
        """Places in the picture, moved as the program moves them (`core/figures.py`)."""
        x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
        low, high, by_low, by_high = (
            np.interp(y, HEIGHTS, line) for line in (self.low, self.high, self.by_low, self.by_high)
        )
        middle, half = (low + high) / 2, np.maximum((high - low) / 2, 1.0)
        away = (np.abs(x) - middle) / half
        by = np.where(away > 0, by_high, by_low) * np.minimum(away**2, 1.0)
        return np.sign(x) * (np.abs(x) + by), y

    def reshaped(self, shape: BaseGeometry) -> BaseGeometry:
        """A shape of the picture."""
        return transform(self.moved, shape)


@lru_cache(maxsize=4)
def _profile(name: str) -> Profile:
    return figure(name).profile


def _difference(name: str, line: str) -> Floats:
    """How much further a figure reaches than the neutral one, by height (mm)."""
    one, other = _profile(name), _profile("neutral")
    ends = [np.interp(HEIGHTS, each.y, getattr(each, line)) for each in (one, other)]
    return np.asarray(STRONGER * gaussian_filter1d(ends[0] - ends[1], EVEN / STEP) * FADED)


def _step(at: Floats, start: float, end: float) -> Floats:
    share = np.clip((at - start) / (end - start), 0.0, 1.0)
    return np.asarray(share * share * (3 - 2 * share))


FADED = _step(HEIGHTS, *ARMS) * (1 - _step(HEIGHTS, *FEET))


def across(name: str, body: Body, side: Polygon) -> Reshaping:
    """From behind or in front: the trunk widens, a limb does so on both sides, but not where the thighs touch."""
    half = largest(body.skin.intersection(box(0, -FAR, FAR, FAR)))
    neutral = outline_profile(half, side, HEIGHTS)
    outer = _difference(name, "outer")
    thicker = outer - _difference(name, "inner")
    inwards = 0.5 * _step(HEIGHTS, 1060.0, 1160.0)
    leg = _step(HEIGHTS, CROTCH - 60, CROTCH + 60)
    by_high = outer * (1 - leg) + thicker * (1 - inwards) * leg
    by_low = -thicker * inwards * leg
    return _with_room(Reshaping(neutral.inner, neutral.outer, by_low, by_high), body)


def along(name: str, body: Body, half: Polygon) -> Reshaping:
    """From the side: what the figure's stance moves as a whole is taken off."""
    neutral = outline_profile(half, body.skin, HEIGHTS)
    rear, front = _difference(name, "rear"), _difference(name, "front")
    stance = gaussian_filter1d((rear + front) / 2, TREND / STEP) * FADED
    shift = SHIFT["side"]
    shape = Reshaping(neutral.rear + shift, neutral.front + shift, rear - stance, front - stance)
    return _with_room(shape, body)


def _with_room(shape: Reshaping, body: Body) -> Reshaping:
    """The same with room for what was measured under the skin."""
    least, most = _anatomy(body)
    inwards = np.maximum(least - ROOM - shape.low, 0.0)
    outwards = np.minimum(most + ROOM - shape.high, 0.0)
    by_low, by_high = np.minimum(shape.by_low, inwards), np.maximum(shape.by_high, outwards)
    by_low, by_high = (gaussian_filter1d(line, 1.5) for line in (by_low, by_high))
    return Reshaping(shape.low, shape.high, np.minimum(by_low, inwards), np.maximum(by_high, outwards))


def _anatomy(body: Body) -> tuple[Floats, Floats]:
    """How far in and out muscles and bones of the right side reach at each height, in the picture."""
    data = body.measured.data
    outlines = [entry["outline"] for kind in ("muscles", "bones") for entry in data[kind].values()]
    shift = SHIFT.get(body.measured.view, 0.0)
    whole = unary_union([Polygon([(x + shift, y) for x, y in outline]).buffer(0) for outline in outlines])
    least, most = np.full(len(HEIGHTS), FAR), np.full(len(HEIGHTS), -FAR)
    for k, y in enumerate(HEIGHTS):
        found = whole.intersection(box(0.5, y - STEP, FAR, y + STEP))
        if not found.is_empty:
            least[k], _, most[k], _ = found.bounds
    return least, most


def reshapings(name: str, bodies: Mapping[str, Body]) -> dict[str, Reshaping]:
    """How a figure moves the places of each view; the soles stay."""
    half = largest(bodies["back"].skin.intersection(box(0, -FAR, FAR, FAR)))
    side = bodies["side"].skin
    return {
        "back": across(name, bodies["back"], side),
        "side": along(name, bodies["side"], half),
        "front": across(name, bodies["front"], side),
    }


def figure_file(name: str, bodies: Mapping[str, Body]) -> dict[str, Any]:
    """The whole file of a figure, still without pictures."""
    views = {view: {"rows": shape.rows} for view, shape in reshapings(name, bodies).items()}
    return {"format": 1, "figure": name, "views": views}


def drawn_skin(view: str, body: Body) -> BaseGeometry:
    """The skin of a view in the frame of the picture, its right side or all of it."""
    rings = as_drawn(view, [[list(point) for point in body.skin.exterior.coords]])
    return unary_union([Polygon(ring) for ring in rings])
