"""What speaks for a point before its zones are compared with the marks: how often it is found, and how near it lies."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from sciatica_desktop.core.anatomy import Atlas, Place, Spot, View
from sciatica_desktop.core.content import TriggerPoint
from sciatica_desktop.core.shapes import Bounds, Point, bounds

Row = NDArray[np.float64]

PRIOR_WEIGHT, RARE = 0.6, 0.5
"""How much it counts that a point is found often in people with pain (clinical source: prevalence), or rarely."""

BEYOND = 1.3
"""How much less a point counts whose muscle is not among those that copy pain from the low back or hip into the leg."""

NEAR_WEIGHT, NEAR_MM = 1.3, 250.0
"""A point so far from every mark counts less by this, a nearer one by its part: most muscle pain is felt nearby.

Shared among the marks: a lone mark says little more, many say it themselves.
"""

FLOOR = (1640.0, 1700.0)
"""Between these heights (mm) lies what only the soles show."""


def found_often(points: Sequence[TriggerPoint]) -> Row:
    """A weak preference for what is found more often; what nobody counted is taken as average."""
    counted = [point.prevalence for point in points]
    found = np.array([sum(share) / 2 if share else np.nan for share in counted])
    average = np.nanmean(found) if any(counted) else 0.0
    often = PRIOR_WEIGHT * np.log(0.2 + np.where(np.isnan(found), average, found))
    return np.asarray(often - RARE * np.array([point.rare for point in points]))


def from_beyond(points: Sequence[TriggerPoint]) -> Row:
    """What is taken from the points of muscles that do not copy pain from the low back or hip."""
    return -BEYOND * np.array([point.beyond for point in points])


def nearness(spots: Sequence[Spot], places: Sequence[Place], atlas: Atlas) -> Row:
    """What the way from each point to each place takes from it, none or less: (points, places)."""
    boxes = [_boxes(place, atlas) for place in places]
    away = np.array([[_away(spot, box) for box in boxes] for spot in spots]).reshape(len(spots), len(places))
    return np.asarray(-NEAR_WEIGHT * np.minimum(away / NEAR_MM, 1))


def _boxes(place: Place, atlas: Atlas) -> dict[View, Bounds]:
    return {view: bounds(sheet.places[place]) for view, sheet in atlas.sheets.items() if place in sheet.places}


def _away(spot: Spot, boxes: dict[View, Bounds]) -> float:
    """The distance (mm) in the view where it is least; only up and down where no view shows both."""
    both = [_outside(spot.at[view], box) for view, box in boxes.items() if view in spot.at]
    if both:
        return min(both)
    heights = [(box[1], box[3]) for view, box in boxes.items() if view is not View.SOLES] or [FLOOR]
    own = [at[1] for view, at in spot.at.items() if view is not View.SOLES] or [FLOOR[0]]
    return min(max(0.0, low - y, y - high) for low, high in heights for y in own)


def _outside(at: Point, box: Bounds) -> float:
    left, top, right, bottom = box
    across, down = max(0.0, left - at[0], at[0] - right), max(0.0, top - at[1], at[1] - bottom)
    return float(np.hypot(across, down))
