"""Does it look like a nerve, or a joint? An index of 0-9 (clinical source: patterns, nerve_index), and look-alikes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set

import numpy as np

from sciatica_desktop.core.anatomy import Atlas, Side, Zones
from sciatica_desktop.core.content import Content
from sciatica_desktop.core.findings import Alike, NervePattern, Reason
from sciatica_desktop.core.grid import Bools, Floats, Grid, Ints, place_shares
from sciatica_desktop.core.pain import Drawing, Mark, Quality
from sciatica_desktop.core.prior import Row
from sciatica_desktop.core.safety import FOOT, LOWER_LEG

FLAG_AT = 3
HIGH_AT = 6
MOST_INDEX = 9
FITS_AT = 0.6
"""A pattern is named if at least this share of the marks lies in its typical places."""

PART = 0.3
"""People mark whole regions: a nerve may be felt in one of which at least this part lies in its area."""

STRIP_SHARE, STRIP_MARKS = 0.75, 2
"""A strip down the leg: so much of the marks, and so many, lie where one nerve may be felt, above the knee too."""

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

TINGLING = (Quality.TINGLING, Quality.NUMB)
FELT = {"tingling": TINGLING, "narrow_shooting": (Quality.ELECTRIC, Quality.BURNING)}
"""Which qualities of a mark in the leg count for an item."""

REACHED = {"below_knee": LOWER_LEG, "reaches_foot": FOOT}
"""Which places count for an item."""

SIGNS = frozenset({*FELT, "cough_leg"})
"""The items that are like a nerve wherever in the leg they are felt."""


class LookAlikes:
    """The patterns of nerves, joints and vessels over the places of the map."""

    def __init__(self, content: Content, atlas: Atlas, grid: Grid, place_of_cell: Ints, sizes: Floats) -> None:
        self._content = content
        self._names = [name for name in content.patterns if name in atlas.patterns]
        zones = [atlas.patterns[name] for name in self._names]
        self._typical, both = _shares(grid, zones, place_of_cell, sizes)
        self._nerve = np.array([content.patterns[name].nerve for name in self._names], dtype=np.bool_)
        self._runs, self._may_run = (self._nerve[:, None] & (shares >= PART) for shares in (self._typical, both))
        self._quiet = _behind_a_red_flag(content)

    def nerve(self, drawing: Drawing, answers: Mapping[str, str], places: Ints, weights: Row) -> NervePattern:
        """The index of the side on which it is higher, whether it asks for attention, which patterns, and why."""
        answered = {item for item, (key, good) in ANSWERED.items() if answers.get(key) in good}
        found = []
        for side in drawing.sides or (Side.MIDLINE,):
            rows = [row for row, mark in enumerate(drawing.felt) if mark.place.side in (side, Side.MIDLINE)]
            marks = [drawing.felt[row] for row in rows]
            found.append(self._of_side(marks, answered, places[rows], weights[rows]))
        return max(found, key=lambda each: (each.index, each.patterns, str(each.reasons)))

    def _of_side(self, felt: Sequence[Mark], answered: Set[str], places: Ints, weights: Row) -> NervePattern:
        seen = answered | _signs(felt)
        seen = (seen | _reached(felt)) - _local(felt, seen)
        knee = np.array([_at_knee(mark) for mark in felt], dtype=np.bool_)
        if not knee.all():
            weights = np.where(knee, 0.0, weights)  # every way down passes the knee
        if "below_knee" in seen:
            seen |= {"strip"} if self._is_strip(felt, places, weights) else set()
        else:
            seen |= {"one_nerve"} if self._of_one_nerve(felt, places, weights) else set()
        items = [item for item in self._content.nerve_items.values() if item.id in seen]
        index = min(MOST_INDEX, sum(item.points for item in items))
        return NervePattern(
            index=index,
            flag=index >= FLAG_AT,
            patterns=self._named(places, weights) if index >= FLAG_AT else (),
            reasons=tuple(Reason("nerve_item", {"text": item.text}) for item in items),
        )

    def _named(self, places: Ints, weights: Row) -> tuple[str, ...]:
        """The patterns that hold most of the marks, those that do so with their typical places first."""
        typical, whole = (_held(shares, places, weights) for shares in (self._runs, self._may_run))
        fits = (typical >= FITS_AT) | ((whole >= STRIP_SHARE) & (typical > 0))
        best = sorted(np.flatnonzero(fits).tolist(), key=lambda row: (-typical[row], -whole[row], row))
        return tuple(self._names[row] for row in best[:MOST_NAMED])

    def others(self, answers: Mapping[str, str], places: Ints, weights: Row) -> tuple[Alike, ...]:
        """Joints, tendons and vessels that answers speak for, or whose typical places hold most of the marks."""
        given = [answer for _, answer in self._content.given(answers)]
        cover = _held(self._typical, places, weights)
        found = []
        for row, name in enumerate(self._names):
            steps = sum(answer.steps.get(name, 0) for answer in given)
            fits = cover[row] >= FITS_AT and steps >= 0 and name not in self._quiet
            spoken_for = steps >= SPOKEN_FOR and cover[row] > 0
            if not self._nerve[row] and (fits or spoken_for):
                texts = tuple(answer.text for answer in given if answer.steps.get(name, 0) > 0)
                found.append((-steps, -float(cover[row]), Alike(name, spoken_for, texts)))
        return tuple(alike for *_, alike in sorted(found, key=lambda each: each[:2])[:MOST_NAMED])

    def _is_strip(self, felt: Sequence[Mark], places: Ints, weights: Row) -> bool:
        """Whether the marks run past the knee in the strip of one nerve."""
        if len(felt) < STRIP_MARKS:
            return False
        below, above = (np.array([is_there(mark) for mark in felt]) for is_there in (_below, _above))
        runs = self._runs[:, places]
        both = (runs & below).any(axis=1) & (runs & above).any(axis=1)
        return bool((both & (_held(self._may_run, places, weights) >= STRIP_SHARE)).any())

    def _of_one_nerve(self, felt: Sequence[Mark], places: Ints, weights: Row) -> bool:
        """Whether what is numb or tingles lies where one nerve is typically felt."""
        numb = [row for row, mark in enumerate(felt) if _in_leg(mark) and mark.quality in TINGLING]
        return bool(numb and _held(self._runs, places[numb], weights[numb]).max(initial=0.0) >= FITS_AT)


def _held(shares: Floats | Bools, places: Ints, weights: Row) -> Row:
    """The share of the marks that lies in each pattern."""
    return np.asarray(shares[:, places] @ weights / max(weights.sum(), 1e-9))


def _behind_a_red_flag(content: Content) -> frozenset[str]:
    """Patterns named only where an answer speaks for them: those no question asks about, or that are a warning sign."""
    asked = [answer for question in content.questions.values() for answer in question.answers]
    named = {name for answer in asked for name in answer.steps}
    flagged = {name for answer in asked if answer.red_flag for name, step in answer.steps.items() if step > 0}
    return frozenset(name for name in content.patterns if name not in named or name in flagged)


def _in_leg(mark: Mark) -> bool:
    return not mark.place.region.startswith(_BACK)


def _at_knee(mark: Mark) -> bool:
    return mark.place.region.startswith("knee")


def _below(mark: Mark) -> bool:
    return mark.place.region in LOWER_LEG


def _above(mark: Mark) -> bool:
    return not _below(mark) and not _at_knee(mark)


def _signs(felt: Sequence[Mark]) -> set[str]:
    """The items of the index that the quality of the marks shows."""
    qualities = {mark.quality for mark in felt if _in_leg(mark)}
    return {item for item, kinds in FELT.items() if not qualities.isdisjoint(kinds)}


def _reached(felt: Sequence[Mark]) -> set[str]:
    """The items of the index that the places of the marks show."""
    regions = {mark.place.region for mark in felt}
    return {item for item, those in REACHED.items() if not regions.isdisjoint(those)}


def _local(felt: Sequence[Mark], seen: Set[str]) -> Set[str]:
    """The items that do not count: pain that stays below the knee has not come down the leg.

    Unless something about it is like a nerve: then a nerve below the knee may be the reason.
    """
    came_down = not SIGNS.isdisjoint(seen) or any(_above(mark) for mark in felt)
    return frozenset() if came_down else REACHED.keys()


def _shares(grid: Grid, patterns: list[Zones], place_of_cell: Ints, sizes: Floats) -> tuple[Floats, Floats]:
    """For each pattern the share of each place in its typical zone, and in its typical or possible one."""
    if not patterns:
        empty = np.zeros((0, len(sizes)), dtype=np.float32)
        return empty, empty
    essential, spillover = grid.zone_cells(patterns)
    stays = np.arange(grid.size)
    typical = place_shares(essential, stays, place_of_cell, sizes)
    return typical, typical + place_shares(spillover, stays, place_of_cell, sizes)
