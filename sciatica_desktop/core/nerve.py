"""Does it look like a nerve? An index of 0 to 9 from marks and answers (clinical source: patterns, nerve_index)."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from sciatica_desktop.core.anatomy import Zones
from sciatica_desktop.core.content import Content
from sciatica_desktop.core.findings import NervePattern, Reason
from sciatica_desktop.core.grid import Floats, Grid, Ints
from sciatica_desktop.core.pain import Drawing, Quality
from sciatica_desktop.core.safety import FOOT, LOWER_LEG

FLAG_AT = 3
FITS_AT = 0.6
"""A pattern is named if at least this share of the marks lies in its typical places."""

MOST_PATTERNS = 3
_BACK = ("lumbar", "thoracolumbar", "flank", "sacr", "iliac", "coccyx")

ANSWERED = {
    "below_knee": ("reach", ("below_knee", "foot")),
    "reaches_foot": ("reach", ("foot",)),
    "leg_worse": ("worse_part", ("leg",)),
    "tingling": ("tingling", ("yes", "outer_foot_heel", "top_of_foot")),
    "cough_leg": ("cough", ("leg",)),
    "narrow_shooting": ("feel", ("shooting",)),
}
"""Which answers to which question count for an item of the index."""


def assess(drawing: Drawing, answers: Mapping[str, str], content: Content, cover: Mapping[str, float]) -> NervePattern:
    """The index, whether it asks for attention, which patterns the marks resemble, and why."""
    seen = _marked(drawing) | {item for item, (key, good) in ANSWERED.items() if answers.get(key) in good}
    items = [item for item in content.nerve_items.values() if item.id in seen]
    index = sum(item.points for item in items)
    flag = index >= FLAG_AT
    alike = sorted((name for name, part in cover.items() if part >= FITS_AT), key=lambda name: (-cover[name], name))
    return NervePattern(
        index=index,
        flag=flag,
        patterns=tuple(alike[:MOST_PATTERNS]) if flag else (),
        reasons=tuple(Reason("nerve_item", {"text": item.text}) for item in items),
    )


def _marked(drawing: Drawing) -> set[str]:
    """The items of the index that the marks themselves show."""
    seen: set[str] = set()
    for mark in drawing.felt:
        in_leg = not mark.place.region.startswith(_BACK)
        if mark.place.region in LOWER_LEG:
            seen.add("below_knee")
        if mark.place.region in FOOT:
            seen.add("reaches_foot")
        if in_leg and mark.quality in (Quality.TINGLING, Quality.NUMB):
            seen.add("tingling")
        if in_leg and mark.quality in (Quality.ELECTRIC, Quality.BURNING):
            seen.add("narrow_shooting")
    return seen


def pattern_shares(grid: Grid, patterns: Mapping[str, Zones], place_of_cell: Ints, sizes: Floats) -> dict[str, Floats]:
    """For each pattern the share of each place that lies in its typical (essential) zone."""
    if not patterns:
        return {}
    essential, _ = grid.zone_cells(list(patterns.values()))
    return {
        name: (np.bincount(place_of_cell, weights=row, minlength=len(sizes)) / np.maximum(sizes, 1)).astype(np.float32)
        for name, row in zip(patterns, essential, strict=True)
    }
