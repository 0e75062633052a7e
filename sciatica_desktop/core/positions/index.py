"""The picture of the position for every technique and stretch."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache

from sciatica_desktop.core.anatomy import Side
from sciatica_desktop.core.content import Technique
from sciatica_desktop.core.positions.at_wall import WALL
from sciatica_desktop.core.positions.front_and_foot import FRONT_AND_FOOT
from sciatica_desktop.core.positions.lying import LYING
from sciatica_desktop.core.positions.on_chair import CHAIR
from sciatica_desktop.core.positions.on_floor import FLOOR
from sciatica_desktop.core.positions.picture import Picture, Setting, drawn
from sciatica_desktop.core.positions.stretching import STRETCHES
from sciatica_desktop.core.positions.with_cane import CANE

SETTINGS: Mapping[str, Callable[[], Setting]] = {
    **WALL,
    **FLOOR,
    **LYING,
    **CHAIR,
    **CANE,
    **FRONT_AND_FOOT,
    **STRETCHES,
}
"""By the id of a technique or a stretch, and "movement", "heat", "cold"; all for the right side."""

BY_TOOL: Mapping[str, str] = {
    "fingers": "lt_fingers",
    "tennis_ball_wall": "gm_tennis_wall",
    "tennis_ball_floor": "gm_tennis_floor",
    "foam_roller": "ham_roller",
    "massage_stick": "lt_stick",
    "hook_cane": "gm_cane",
    "lacrosse_ball_wall": "gm_lacrosse_wall",
    "lacrosse_ball_floor": "gm_lacrosse_floor",
}
"""For a technique that has no position of its own, such as one of a pack."""


@cache
def _right(name: str) -> Picture:
    return drawn(SETTINGS[name]())


@cache
def picture(name: str, side: Side = Side.RIGHT) -> Picture | None:
    """The picture of a position on a side of the body; None for a name that has none."""
    if name not in SETTINGS:
        return None
    return _right(name).mirrored() if side is Side.LEFT else _right(name)


def technique_picture(technique: Technique, side: Side) -> Picture | None:
    """The picture of a technique: its own, else one of a position with the same tool."""
    name = technique.id if technique.id in SETTINGS else BY_TOOL.get(technique.tool, "")
    return picture(name, side)
