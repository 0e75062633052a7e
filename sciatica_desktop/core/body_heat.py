"""Drawings over time: how strong the pain was in each small cell of the body, and what has changed since.

A change counts only where it is larger than what the same person draws differently when nothing has changed: the
noise of redrawing, measured by an exercise (`core/redraw.py`), or taken as NOISE until there is one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from sciatica_desktop.core.anatomy import Atlas, Place, View
from sciatica_desktop.core.body_field import Field
from sciatica_desktop.core.grid import CELL_MM, Frame
from sciatica_desktop.core.pain import Drawing
from sciatica_desktop.core.redraw import Redraw

Floats = NDArray[np.float32]

AT_ENDS = 5
"""So many drawings at each end of a period are put together, fewer where there are not twice as many."""

FEWEST = 4
"""From so many drawings on something is said about a change."""

BLUR = 2
"""A drawing is softened by so many cells all round: a hand is no more exact than that."""

NOISE = 3.0
"""So much (0-10) of a cell's pain may differ between two drawings of one pain where it was not measured."""

LEAST = 1.0
"""Less than this (0-10) is never called a change."""

RANK = 95
"""The noise is what this percentage of the cells stays under."""

CM2 = CELL_MM * CELL_MM / 100
"""The size of a cell (cm²)."""


class Heat(NamedTuple):
    """How strong it is (0-10) in each cell of one view, rows by columns; of a change, by how much it is more."""

    frame: Frame
    cells: Floats

    @property
    def felt(self) -> bool:
        return bool(self.cells.any())


Maps = Mapping[View, Heat]


class Change(NamedTuple):
    """The start of a period, its end, and where they differ by more than `floor`; areas are in cm²."""

    start: Maps
    now: Maps
    maps: Maps
    floor: float
    less: float
    more: float

    @property
    def clear(self) -> bool:
        """True if anything has changed by more than redrawing changes it."""
        return bool(self.less or self.more)


@dataclass(frozen=True)
class _Whole:
    """One view: its cells, and which of them are at home here and not in a view that shows the place as well."""

    field: Field
    at_home: NDArray[np.bool_]


class BodyHeat:
    """Turns drawings into cells, over one atlas."""

    def __init__(self, atlas: Atlas) -> None:
        self._views: dict[View, _Whole] = {}
        for view, sheet in atlas.sheets.items():
            field = Field(sheet)
            home = [atlas.regions[place.region].views[0] is view for place in field.places]
            self._views[view] = _Whole(field, np.array([*home, False])[field.owner])
        self._sizes: dict[Place, int] = {}
        self._largest: dict[Place, int] = {}
        for whole in reversed(self._views.values()):
            sizes = whole.field.sizes_by_place
            self._sizes.update(sizes)
            self._largest.update({place: max(size, self._largest.get(place, 0)) for place, size in sizes.items()})

    @property
    def areas(self) -> Mapping[Place, float]:
        """How much skin (cm²) each place is."""
        return {place: CM2 * cells for place, cells in self._sizes.items()}

    def extent(self, drawing: Drawing) -> float:
        """How much of the skin (cm²) is marked or painted."""
        return CM2 * sum(mark.share * self._sizes.get(mark.place, 0) for mark in drawing.felt)

    def views_of(self, drawings: Iterable[Drawing]) -> tuple[View, ...]:
        """The few views in which all that is marked or painted can be seen well; the back if nothing is."""
        marks, needed = set[Place](), set[View]()
        for drawing in drawings:
            marks.update(mark.place for mark in drawing.marks)
            needed.update(stroke.view for stroke in drawing.strokes if not stroke.erases)
        shown = {view: whole.field.well_seen(marks, self._largest) for view, whole in self._views.items()}
        left = marks.difference(*(shown[view] for view in needed))
        while left:
            best = max(shown, key=lambda view: len(left & shown[view]))
            if not left & shown[best]:
                break
            needed.add(best)
            left -= shown[best]
        return tuple(view for view in self._views if view in needed) or (View.BACK,)

    def mean(self, drawings: Iterable[Drawing]) -> Maps:
        """What these drawings come to: their mean, cell by cell; zero everywhere without any."""
        drawn = tuple(drawings)
        return {view: Heat(whole.field.frame, _mean(drawn, view, whole.field)) for view, whole in self._views.items()}

    def noise(self, redraws: Sequence[Redraw]) -> float | None:
        """By how much (0-10) two drawings of the same pain differ in a cell; None if that was never measured."""
        found = [self._differs(redraw) for redraw in redraws if _drawn(redraw.first) and _drawn(redraw.second)]
        return max(LEAST, float(np.mean(found))) if found else None

    def _differs(self, redraw: Redraw) -> float:
        both = [self.mean((drawing,)) for drawing in (redraw.first, redraw.second)]
        parts = []
        for view in self._views:
            first, second = (_soft(maps[view].cells) for maps in both)
            parts.append(np.abs(first - second)[(first > 0) | (second > 0)])
        return float(np.percentile(np.concatenate(parts), RANK))

    def change(self, drawings: Sequence[Drawing], noise: float | None) -> Change | None:
        """The end of a period against its start, the oldest drawing first; None for too few of them.

        Several drawings put together are more exact than one, by the square root of their number.
        """
        if len(drawings) < FEWEST:
            return None
        ends = min(AT_ENDS, len(drawings) // 2)
        start, now = self.mean(drawings[:ends]), self.mean(drawings[-ends:])
        floor = max(LEAST, (NOISE if noise is None else noise) / ends**0.5)
        maps, less, more = {}, 0.0, 0.0
        for view, whole in self._views.items():
            differs = _soft(now[view].cells) - _soft(start[view].cells)
            shape = differs.shape
            counts = (np.abs(differs) >= floor) & (whole.field.owner.reshape(shape) >= 0)
            maps[view] = Heat(whole.field.frame, np.where(counts, differs, 0).astype(np.float32))
            at_home = counts & whole.at_home.reshape(shape)
            less += CM2 * int((at_home & (differs < 0)).sum())
            more += CM2 * int((at_home & (differs > 0)).sum())
        return Change(start, now, maps, floor, less, more)


def fullest(maps: Maps) -> View:
    """The first view with about as much to see as any."""
    sums = {view: float(np.abs(heat.cells).sum()) for view, heat in maps.items()}
    return next(view for view, seen in sums.items() if seen >= max(sums.values()) / 2)


def _drawn(drawing: Drawing) -> bool:
    return bool(drawing.marks or drawing.strokes)


def _mean(drawings: Sequence[Drawing], view: View, field: Field) -> Floats:
    of_place = np.zeros(len(field.places) + 1, dtype=np.float32)
    number = {place: index for index, place in enumerate(field.places)}
    painted = np.zeros(len(field.owner), dtype=np.float32)
    for drawing in drawings:
        marked = np.zeros_like(of_place)
        for mark in drawing.marks:
            if mark.place in number:
                marked[number[mark.place]] = mark.intensity
        of_place += marked
        if any(stroke.view is view for stroke in drawing.strokes):
            painted += _over(_painted(drawing, view, field), marked[field.owner])
    cells = (of_place[field.owner] + painted) / np.float32(max(1, len(drawings)))
    return np.asarray(cells, dtype=np.float32).reshape(field.frame.rows, field.frame.columns)


def _over(painted: Floats, marked: Floats) -> Floats:
    """What painting adds to the places that are marked as a whole."""
    return np.asarray(np.maximum(painted - marked, 0))


def _painted(drawing: Drawing, view: View, field: Field) -> Floats:
    """What shows of the strokes on the body."""
    cells = np.zeros(len(field.owner), dtype=np.float32)
    for stroke in drawing.strokes:
        if stroke.view is view:
            cells[field.cells(stroke.points, stroke.radius)] = 0 if stroke.erases else stroke.intensity
    cells[field.owner < 0] = 0
    return cells


def _soft(cells: Floats) -> Floats:
    """Each cell as the mean of those round it."""
    for axis in (0, 1):
        around = [np.roll(cells, step, axis) for step in range(-BLUR, BLUR + 1)]
        cells = np.asarray(np.mean(around, axis=0), dtype=np.float32)
    return cells
