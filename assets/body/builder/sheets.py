"""Puts one view together: skin, regions, muscles, bones, nerves and landmarks."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from shapely.geometry import Polygon

from builder import regions_back, regions_front, regions_side, regions_soles, skin, sole_tissues, tissues
from builder.geometry import blob, clean, largest, mirror, smoothed, thinned, through
from builder.skin_areas import skin_areas
from builder.source import FILES, SHIFT, Measured, as_drawn, measured, region_table

BIG_TOE = (142.5, 1687.0), (24.5, 11.8), 2.5
"""From the side: the bones of the big toe reach out of the measured skin."""

Regions = Mapping[str, list[Polygon]]


@dataclass(frozen=True)
class Body:
    """The shapes of one view that others build on."""

    measured: Measured
    skin: Polygon
    regions: Regions


@dataclass(frozen=True)
class View:
    """How one view is built."""

    name: str
    fade: tuple[float, float]
    text: str
    body: Callable[[Measured], Body]


def back_body(source: Measured) -> Body:
    """The body seen from behind."""
    half = skin.right_half(source)
    return Body(source, skin.whole(half), regions_back.back_regions(source, half))


def front_body(source: Measured) -> Body:
    """The body seen from the front, with the person's right at x > 0 until it is written."""
    half = skin.right_half(source)
    return Body(source, skin.whole(half), regions_front.front_regions(source, half))


def side_body(source: Measured) -> Body:
    """The body seen from its right side, about the hip; moved outwards when it is written."""
    measured_skin = clean(through([*source.skin, source.skin[0]])[:-1])
    whole = largest(measured_skin.union(blob(*BIG_TOE)).buffer(6).buffer(-6))
    outline = smoothed(list(whole.exterior.coords)[:-1], 4.0, 0.9)
    return Body(source, outline, regions_side.side_regions(source, outline))


def soles_body(_: Measured) -> Body:
    """The right sole: constructed, all of it."""
    foot = regions_soles.foot_of(measured("back"), measured("side"))
    outline = regions_soles.soles_skin(foot)
    set_by_hand = {
        "muscles": sole_tissues.muscles(foot),
        "bones": sole_tissues.bones(foot),
        "nerves": sole_tissues.nerves(foot),
        "landmarks": {},
    }
    return Body(Measured("soles", set_by_hand), outline, regions_soles.soles_regions(foot, outline))


FADE = (470.0, 575.0)

VIEWS = (
    View(
        "back",
        FADE,
        "seen from behind: x = 0 midline, x > 0 the person's right; y = 0 top of the head, y = 1700 floor; mm",
        back_body,
    ),
    View(
        "side",
        FADE,
        "right side at x > 0, facing right, the left mirrored; x = shift_mm centre of the right hip; y as from behind",
        side_body,
    ),
    View(
        "front",
        FADE,
        "seen from the front: x = 0 midline, x < 0 the person's right; y = 0 top of the head, y = 1700 floor; mm",
        front_body,
    ),
    View(
        "soles",
        (-100.0, -99.0),
        "soles seen from below, heels up: x = 0 midline, x > 0 the person's right; y = 0 under the hips, y > 0 to toes",
        soles_body,
    ),
)


def region_list() -> dict[str, Any]:
    """The regions of the program, in the order of the table."""
    rows = [
        {
            "id": row["id"],
            "paired": row["side"] == "pair",
            "views": [name.replace("sole", "soles") for name in row["views"].split("|")],
            "choir_back": row["choir_back"].split("|") if row["choir_back"] else [],
        }
        for row in region_table()
    ]
    return {"format": 1, "regions": rows}


def body_of(view: View) -> Body:
    """The shapes of a view."""
    return view.body(measured(view.name if view.name in FILES else "back"))


def sheet(view: View, body: Body) -> dict[str, Any]:
    """All that is drawn in a view."""
    order = [row["id"] for row in region_table()]
    shapes = {
        "regions": {key: [_ring(part) for part in body.regions[key]] for key in order if key in body.regions},
        "skin_areas": {key: [_ring(part) for part in parts] for key, parts in skin_areas_of(body).items()},
        "muscles": tissues.muscles(body.measured),
        "bones": tissues.bones(body.measured),
        "nerves": tissues.nerves(body.measured),
        "landmarks": tissues.landmarks(body.measured),
    }
    skin = both_sides(as_drawn(view.name, [thinned(body.skin, 0.05)]))
    xs, ys = ([point[axis] for outline in skin for point in outline] for axis in (0, 1))
    return {
        "format": 1,
        "view": view.name,
        "frame": {"stature_mm": 1700, "units": "mm", "shift_mm": SHIFT.get(view.name, 0.0), "text": view.text},
        "bounds": [min(xs), min(ys), max(xs), max(ys)],
        "fade": list(view.fade),
        "skin": skin,
        **as_drawn(view.name, shapes),
        "relief": {},
    }


def skin_areas_of(body: Body) -> Regions:
    """The skin areas of the nerve roots."""
    return skin_areas(body.measured, body.skin, regions_soles.foot_of(measured("back"), measured("side")))


def both_sides(skin: list[list[list[float]]]) -> list[list[list[float]]]:
    """The skin of a view that shows one side, and its mirror image; one that shows both is left alone."""
    if any(x < 0 for outline in skin for x, _ in outline) and any(x > 0 for outline in skin for x, _ in outline):
        return skin
    return [*skin, *(thinned(mirror(clean(outline)), 0.0) for outline in skin)]


def _ring(polygon: Polygon) -> list[list[float]]:
    return [[round(x, 1) + 0.0, round(y, 1) + 0.0] for x, y in list(polygon.exterior.coords)[:-1]]
