"""The picture of a page of Learn: a part of the body (mm), with spots and where they send pain."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import chain
from typing import NamedTuple

from sciatica_desktop.core.anatomy import Atlas, Depth, Side, Spot, View, Zones
from sciatica_desktop.core.content import Content
from sciatica_desktop.core.keep_off import NOWHERE, KeepOff, drawn
from sciatica_desktop.core.learn_pages import Special
from sciatica_desktop.core.map_picture import DEFAULT_LAYERS, Hotspot, Layer, Referral
from sciatica_desktop.core.shapes import Bounds, Polygon, area, bounds

NERVE_PAGE = "nerve"
"""The shipped page that says where the sciatic nerve runs."""

NERVES: Mapping[str, frozenset[Layer]] = {
    NERVE_PAGE: frozenset({Layer.SKIN, Layer.BONES, Layer.NERVE}),
    Special.NERVES: frozenset({Layer.SKIN, Layer.SKIN_AREAS}),
}
"""What is seen of the nerves on a page: their course, or the skin that they often serve."""


class LearnPicture(NamedTuple):
    """What is seen: the part that matters (`box`), and on it spots, numbered as on the page, with their zones.

    Or the places to keep off.
    """

    view: View
    box: Bounds
    layers: frozenset[Layer] = DEFAULT_LAYERS
    spots: tuple[Hotspot, ...] = ()
    zones: Referral | None = None
    keep_off: KeepOff = NOWHERE


def picture_of(page: str, content: Content, atlas: Atlas) -> LearnPicture | None:
    """The picture of a page by its id, spots on the right side of the body; None for a page of words alone."""
    if page in NERVES:
        return _nerves(atlas, NERVES[page])
    if page == Special.KEEP_OFF:
        return _keep_off(content, atlas)
    points = [point for point in content.points.values() if point.group == page and point.id in atlas.spots]
    if not points:
        return None
    known = [atlas.spots[point.id] for point in points]
    view = max(View, key=lambda each: (sum(each in spot.at for spot in known), _felt(known, each)))
    spots = tuple(
        Hotspot(point.id, Side.RIGHT, spot.at[view], point.plain, number)
        for number, (point, spot) in enumerate(zip(points, known, strict=True), start=1)
        if view in spot.at
    )
    zones = Zones(
        {view: _joined((spot.drawn.essential for spot in known), view)},
        {view: _joined((spot.drawn.spillover for spot in known), view)},
    )
    shapes = (*zones.essential[view], *zones.spillover[view], tuple(spot.at for spot in spots))
    name = content.groups[page].title
    return LearnPicture(
        view,
        bounds(shapes),
        spots=spots,
        zones=Referral(page, Side.RIGHT, name, Spot(Depth.SUPERFICIAL, {}, zones, zones)),
    )


def _nerves(atlas: Atlas, layers: frozenset[Layer]) -> LearnPicture:
    sheet = atlas.sheets[View.BACK]
    return LearnPicture(View.BACK, bounds([nerve.path for nerve in sheet.nerves]), layers)


def _keep_off(content: Content, atlas: Atlas) -> LearnPicture:
    """All places to keep off that are seen from behind, on both sides."""
    sides = (drawn(content.no_go_zones.values(), side, atlas)[View.BACK] for side in (Side.LEFT, Side.RIGHT))
    shapes = tuple(chain.from_iterable(sides))
    return LearnPicture(View.BACK, bounds(shapes), keep_off={View.BACK: shapes})


def _joined(zones: Iterable[Mapping[View, tuple[Polygon, ...]]], view: View) -> tuple[Polygon, ...]:
    return tuple(polygon for each in zones for polygon in each.get(view, ()))


def _felt(spots: Iterable[Spot], view: View) -> float:
    """How much of the skin a view shows where these spots often send pain (mm²)."""
    return sum(map(area, _joined((spot.zones.essential for spot in spots), view)))
