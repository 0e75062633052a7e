"""Does it look like a nerve, or a joint? An index of 0-9 (clinical source: patterns, nerve_index), and look-alikes."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from sciatica_desktop.core.anatomy import Atlas, Zones
from sciatica_desktop.core.content import Content
from sciatica_desktop.core.findings import Alike, NervePattern, Reason
from sciatica_desktop.core.grid import Floats, Grid, Ints, place_shares
from sciatica_desktop.core.pain import Drawing, Quality
from sciatica_desktop.core.prior import Row
from sciatica_desktop.core.safety import FOOT, LOWER_LEG

FLAG_AT = 3
HIGH_AT = 6
MOST_INDEX = 9
FITS_AT = 0.6
"""A pattern is named if at least this share of the marks lies in its typical places."""

STRIP_SHARE, STRIP_MARKS, PART = 0.75, 3, 0.3
"""A strip down the leg: so much of the marks, and so many, lie where one nerve may be felt, with a place above the knee
and one below it of which at least this part is typical."""

MOST_NAMED = 3
SPOKEN_FOR = 2
"""From so many steps by answers on, a joint or a vessel is worth a word of its own."""

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


class LookAlikes:
    """The patterns of nerves, joints and vessels over the places of the map."""

    def __init__(self, content: Content, atlas: Atlas, grid: Grid, place_of_cell: Ints, sizes: Floats) -> None:
        self._content = content
        self._names = [name for name in content.patterns if name in atlas.patterns]
        zones = [atlas.patterns[name] for name in self._names]
        self._typical, self._all = _shares(grid, zones, place_of_cell, sizes)
        self._nerve = np.array([content.patterns[name].nerve for name in self._names], dtype=np.bool_)
        self._quiet = _behind_a_red_flag(content)

    def nerve(self, drawing: Drawing, answers: Mapping[str, str], places: Ints, weights: Row) -> NervePattern:
        """The index, whether it asks for attention, which patterns the marks resemble, and why."""
        seen = _marked(drawing) | {item for item, (key, good) in ANSWERED.items() if answers.get(key) in good}
        if self._is_strip(drawing, places, weights):
            seen.add("strip")
        items = [item for item in self._content.nerve_items.values() if item.id in seen]
        index = min(MOST_INDEX, sum(item.points for item in items))
        cover = self._cover(self._typical, places, weights)
        named = [row for row in np.argsort(-cover, kind="stable") if self._nerve[row] and cover[row] >= FITS_AT]
        return NervePattern(
            index=index,
            flag=index >= FLAG_AT,
            patterns=tuple(self._names[row] for row in named[:MOST_NAMED]) if index >= FLAG_AT else (),
            reasons=tuple(Reason("nerve_item", {"text": item.text}) for item in items),
        )

    def others(self, answers: Mapping[str, str], places: Ints, weights: Row) -> tuple[Alike, ...]:
        """Joints, tendons and vessels that answers speak for, or whose typical places hold most of the marks."""
        given = [answer for _, answer in self._content.given(answers)]
        cover = self._cover(self._typical, places, weights)
        found = []
        for row, name in enumerate(self._names):
            steps = sum(answer.steps.get(name, 0) for answer in given)
            fits = cover[row] >= FITS_AT and steps >= 0 and name not in self._quiet
            spoken_for = steps >= SPOKEN_FOR and cover[row] > 0
            if not self._nerve[row] and (fits or spoken_for):
                texts = tuple(answer.text for answer in given if answer.steps.get(name, 0) > 0)
                found.append((-steps, -float(cover[row]), Alike(name, spoken_for, texts)))
        return tuple(alike for *_, alike in sorted(found, key=lambda each: each[:2])[:MOST_NAMED])

    @staticmethod
    def _cover(shares: Floats, places: Ints, weights: Row) -> Row:
        return np.asarray(shares[:, places] @ weights / max(weights.sum(), 1e-9))

    def _is_strip(self, drawing: Drawing, places: Ints, weights: Row) -> bool:
        """Whether the marks run past the knee in the strip of one nerve."""
        if len(places) < STRIP_MARKS:
            return False
        regions = [mark.place.region for mark in drawing.felt]
        below = np.array([region in LOWER_LEG for region in regions])
        above = ~below & ~np.array([region.startswith("knee") for region in regions])
        typical = self._typical[:, places] >= PART
        both = (typical & below).any(axis=1) & (typical & above).any(axis=1)
        return bool((both & self._nerve & (self._cover(self._all, places, weights) >= STRIP_SHARE)).any())


def _behind_a_red_flag(content: Content) -> frozenset[str]:
    """Patterns named only where an answer speaks for them: those no question asks about, or that are a warning sign."""
    asked = [answer for question in content.questions.values() for answer in question.answers]
    named = {name for answer in asked for name in answer.steps}
    flagged = {name for answer in asked if answer.red_flag for name, step in answer.steps.items() if step > 0}
    return frozenset(name for name in content.patterns if name not in named or name in flagged)


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


def _shares(grid: Grid, patterns: list[Zones], place_of_cell: Ints, sizes: Floats) -> tuple[Floats, Floats]:
    """For each pattern the share of each place in its typical zone, and in its typical or possible one."""
    if not patterns:
        empty = np.zeros((0, len(sizes)), dtype=np.float32)
        return empty, empty
    essential, spillover = grid.zone_cells(patterns)
    stays = np.arange(grid.size)
    typical = place_shares(essential, stays, place_of_cell, sizes)
    return typical, typical + place_shares(spillover, stays, place_of_cell, sizes)
