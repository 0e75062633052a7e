"""The atlas as plain data: polygons in mm in the measured frame, both sides, keyed "name:SIDE"."""

from __future__ import annotations

from collections.abc import Iterable
from statistics import fmean

from sciatica_desktop.core.anatomy import Atlas, Sheet, Side, View, Zones
from sciatica_desktop.core.shapes import Point, Polygon, mirrored

Shape = list[list[list[float]]]


def as_data(atlas: Atlas) -> dict[str, object]:
    """Everything that is drawn, view by view, each in the frame that it was measured in."""
    frames = [dict(sheet.frame) for sheet in atlas.sheets.values()]
    return {
        "frame": frames[0] if frames else {},
        "views": {str(view): Measured(sheet).view(atlas) for view, sheet in atlas.sheets.items()},
    }


class Measured:
    """A sheet as plain data; what was moved outwards to make room for both sides is moved back."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet

    def view(self, atlas: Atlas) -> dict[str, object]:
        """All shapes of the view."""
        sheet = self._sheet
        bones: dict[str, Shape] = {}
        for bone in (bone for bone in sheet.bones if not bone.context):
            bones |= self._both(bone.id, bone.polygons) if bone.paired else {f"{bone.id}:M": self._shape(bone.polygons)}
        muscles: dict[str, Shape] = {}
        for tissue in (tissue for tissue in sheet.tissues if not tissue.context):
            muscles |= self._both(tissue.id, tissue.polygons)
        areas: dict[str, Shape] = {}
        for root, polygons in sheet.skin_areas.items():
            areas |= self._both(root, polygons)
        return {
            "skin": self._shape(sheet.skin),
            "regions": {f"{place.region}:{place.side}": self._shape(shapes) for place, shapes in sheet.places.items()},
            "bones": bones,
            "muscles": muscles,
            "skin_areas": areas,
            **self._points(sheet.view, atlas),
        }

    def _point(self, at: Point, by: float) -> list[float]:
        return [round(at[0] - by, 2), round(at[1], 2)]

    def _shape(self, polygons: Iterable[Polygon]) -> Shape:
        return [[self._point(at, self._moved(polygon)) for at in polygon] for polygon in polygons]

    def _moved(self, polygon: Polygon) -> float:
        """How far a whole shape was moved to the right of the picture."""
        return self._sheet.shift if fmean(x for x, _ in polygon) > 0 else -self._sheet.shift

    def _both(self, name: str, polygons: tuple[Polygon, ...]) -> dict[str, Shape]:
        return {f"{name}:L": self._shape(map(mirrored, polygons)), f"{name}:R": self._shape(polygons)}

    def _points(self, view: View, atlas: Atlas) -> dict[str, object]:
        points: dict[str, list[float]] = {}
        zones: dict[str, dict[str, Shape]] = {}
        drawn: dict[str, dict[str, Shape]] = {}
        for name, spot in atlas.spots.items():
            for side in (Side.LEFT, Side.RIGHT):
                here = spot.on(side)
                if view in here.at:
                    points[f"{name}:{side}"] = self._point(here.at[view], self._moved((here.at[view],)))
                zones[f"{name}:{side}"] = self._zones(here.zones, view)
                drawn[f"{name}:{side}"] = self._zones(here.drawn, view)
        return {"points": points, "zones": zones, "zones_drawn": drawn}

    def _zones(self, zones: Zones, view: View) -> dict[str, Shape]:
        return {
            "essential": self._shape(zones.essential.get(view, ())),
            "spillover": self._shape(zones.spillover.get(view, ())),
        }
