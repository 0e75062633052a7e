"""The atlas as plain data: polygons in mm, both sides, keyed "name:SIDE"."""

from __future__ import annotations

from collections.abc import Iterable

from sciatica_desktop.core.anatomy import Atlas, Sheet, Side, View
from sciatica_desktop.core.shapes import Polygon, mirrored

Shape = list[list[list[float]]]


def as_data(atlas: Atlas) -> dict[str, object]:
    """Everything that is drawn, view by view."""
    frames = [dict(sheet.frame) for sheet in atlas.sheets.values()]
    return {
        "frame": frames[0] if frames else {},
        "views": {str(view): _view(sheet, atlas) for view, sheet in atlas.sheets.items()},
    }


def _shape(polygons: Iterable[Polygon]) -> Shape:
    return [[[round(x, 2), round(y, 2)] for x, y in polygon] for polygon in polygons]


def _both(name: str, polygons: tuple[Polygon, ...]) -> dict[str, Shape]:
    return {f"{name}:L": _shape(map(mirrored, polygons)), f"{name}:R": _shape(polygons)}


def _view(sheet: Sheet, atlas: Atlas) -> dict[str, object]:
    bones: dict[str, Shape] = {}
    for bone in sheet.bones:
        bones |= _both(bone.id, bone.polygons) if bone.paired else {f"{bone.id}:M": _shape(bone.polygons)}
    muscles: dict[str, Shape] = {}
    for tissue in sheet.tissues:
        muscles |= _both(tissue.id, tissue.polygons)
    return {
        "skin": _shape(sheet.skin),
        "regions": {f"{place.region}:{place.side}": _shape(polygons) for place, polygons in sheet.places.items()},
        "bones": bones,
        "muscles": muscles,
        **_points(sheet.view, atlas),
    }


def _points(view: View, atlas: Atlas) -> dict[str, object]:
    points: dict[str, list[float]] = {}
    zones: dict[str, dict[str, Shape]] = {}
    for name, spot in atlas.spots.items():
        for side in (Side.LEFT, Side.RIGHT):
            here = spot.on(side)
            if view in here.at:
                points[f"{name}:{side}"] = [round(value, 2) for value in here.at[view]]
            zones[f"{name}:{side}"] = {
                "essential": _shape(here.zones.essential.get(view, ())),
                "spillover": _shape(here.zones.spillover.get(view, ())),
            }
    return {"points": points, "zones": zones}
