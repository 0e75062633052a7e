"""The parts of the body in which people say where something is: each stands for some regions."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from sciatica_desktop.core.anatomy import Side


class BodyPart(StrEnum):
    """A part of the body, from above to below, or somewhere that has no region."""

    BACK = "back"
    HIP = "hip"
    THIGH = "thigh"
    KNEE = "knee"
    LOWER_LEG = "lower_leg"
    FOOT = "foot"
    ELSEWHERE = "elsewhere"


STARTS: Mapping[BodyPart, tuple[str, ...]] = {
    BodyPart.BACK: ("thoracolumbar", "lumbar", "flank", "iliac", "sacr"),
    BodyPart.HIP: ("coccyx", "gluteal", "buttock", "sit_bone", "hip", "groin"),
    BodyPart.THIGH: ("thigh",),
    BodyPart.KNEE: ("knee",),
    BodyPart.LOWER_LEG: ("calf", "leg", "shin", "achilles"),
    BodyPart.FOOT: ("ankle", "heel", "sole", "great_toe", "toes", "foot"),
}
"""How the ids of the regions of a part begin."""

Where = frozenset[tuple[BodyPart, Side]]
"""Parts with their sides; the midline for what has none."""


def part_of(region: str) -> BodyPart:
    """The part that a region belongs to; one that is not known goes to the last."""
    return next((part for part, starts in STARTS.items() if region.startswith(starts)), BodyPart.FOOT)
