"""Female, male or neutral: the same body in another outline. Muscles, bones and points stay; skin and regions follow.

Ranking and counting always use the neutral body: regions have the same names in every figure. Lengths in mm.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import NamedTuple

from sciatica_desktop.core.anatomy import Atlas, Relief, Sheet, Spot, View, Zones
from sciatica_desktop.core.shapes import Polygon, bounds


class Row(NamedTuple):
    """At one height: where a limb begins and ends, counted from the midline, and how far each edge moves outwards."""

    low: float
    high: float
    by_low: float
    by_high: float


class Reshaping(NamedTuple):
    """How the places of one view move: rows from `top` downwards, `step` apart."""

    top: float
    step: float
    rows: tuple[Row, ...]

    def moved(self, polygon: Polygon) -> Polygon:
        """The outline in the other figure. What lies in the middle of a limb stays, its edges move most."""
        top, step, rows = self.top, self.step, self.rows
        last = len(rows) - 2
        found = []
        for x, y in polygon:
            place = min(max((y - top) / step, 0.0), last + 1.0)
            index = min(int(place), last)
            share = place - index
            above, below = rows[index], rows[index + 1]
            low, high, by_low, by_high = (a + (b - a) * share for a, b in zip(above, below, strict=True))
            half = max((high - low) / 2, 1.0)
            away = (abs(x) - low - half) / half
            by = (by_high if away > 0 else by_low) * min(away * away, 1.0)
            found.append((x + by if x >= 0 else x - by, y))
        return tuple(found)


class Shape(NamedTuple):
    """A figure in one view: how places move, and the pictures of light that differ."""

    reshaping: Reshaping
    reliefs: Mapping[str, Relief]


Shapes = Mapping[View, Shape]


def with_figure(atlas: Atlas, shapes: Shapes) -> Atlas:
    """The same atlas in another figure; views that are not named stay. With no shapes it is the atlas itself."""
    if not shapes:
        return atlas
    sheets = {view: _sheet(sheet, shapes[view]) if view in shapes else sheet for view, sheet in atlas.sheets.items()}
    return replace(atlas, sheets=sheets, spots={name: _spot(spot, shapes) for name, spot in atlas.spots.items()})


def _sheet(sheet: Sheet, shape: Shape) -> Sheet:
    skin = _all(sheet.skin, shape.reshaping)
    return replace(
        sheet,
        skin=skin,
        bounds=bounds(skin),
        places={place: _all(polygons, shape.reshaping) for place, polygons in sheet.places.items()},
        skin_areas={root: _all(polygons, shape.reshaping) for root, polygons in sheet.skin_areas.items()},
        reliefs={**sheet.reliefs, **shape.reliefs},
    )


def _spot(spot: Spot, shapes: Shapes) -> Spot:
    return replace(spot, zones=_zones(spot.zones, shapes), soft=spot.soft and _zones(spot.soft, shapes))


def _zones(zones: Zones, shapes: Shapes) -> Zones:
    return Zones(_zone(zones.essential, shapes), _zone(zones.spillover, shapes))


def _zone(zone: Mapping[View, tuple[Polygon, ...]], shapes: Shapes) -> dict[View, tuple[Polygon, ...]]:
    return {
        view: _all(polygons, shapes[view].reshaping) if view in shapes else polygons for view, polygons in zone.items()
    }


def _all(polygons: Iterable[Polygon], reshaping: Reshaping) -> tuple[Polygon, ...]:
    return tuple(map(reshaping.moved, polygons))
