"""What the body map shows besides the body: layers, hotspots and the referral of the chosen one."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from sciatica_desktop.core.anatomy import Side, Spot, View
from sciatica_desktop.core.shapes import Point


class Layer(StrEnum):
    """A layer of the body that can be shown or hidden."""

    SKIN = "skin"
    MUSCLES = "muscles"
    DEEP = "deep"
    BONES = "bones"
    NERVE = "nerve"
    SKIN_AREAS = "skin_areas"


DEFAULT_LAYERS = frozenset({Layer.SKIN, Layer.MUSCLES})


class Outlook(NamedTuple):
    """From where the body is seen, and which layers are shown."""

    view: View = View.BACK
    layers: frozenset[Layer] = DEFAULT_LAYERS


class Hotspot(NamedTuple):
    """A trigger point on the map (mm): its rank in the list (1 is best) and its plain name."""

    point: str
    side: Side
    at: Point
    name: str
    rank: int


class Referral(NamedTuple):
    """The point being looked at, drawn with its zones; `spot` is already on its side."""

    point: str
    side: Side
    name: str
    spot: Spot
