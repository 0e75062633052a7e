"""Painted strokes, counted: how much of which place they cover, and which of them make one patch.

The body is looked at in cells of 5 mm, view by view. In each cell the stroke counts that was painted last; an erasing
one leaves nothing. A place that two views show counts once, as the view tells where more of it is painted.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from sciatica_desktop.core.anatomy import Atlas, Place, View
from sciatica_desktop.core.body_field import Field
from sciatica_desktop.core.grid import Ints
from sciatica_desktop.core.pain import Drawing, Level, Mark, Quality, Stroke
from sciatica_desktop.core.shapes import Point

SLIP_OF_STROKE, SLIP_OF_PLACE = 0.12, 0.1
"""A stroke has only slipped into a place if less than this share of it lies there, and less of the place is covered."""

KEPT = 400
"""So many strokes' cells are remembered."""

DIGITS = 3
"""A share is kept to so many digits."""


@dataclass(frozen=True)
class Patch:
    """Strokes of one view that feel the same and touch each other: what a person calls one painted place.

    `strokes` are their positions in the drawing, `places` what they cover, the largest part first.
    """

    view: View
    start: Point
    strokes: tuple[int, ...]
    places: tuple[Place, ...]
    intensity: int
    quality: Quality
    level: Level

    @property
    def key(self) -> tuple[View, Point]:
        """Stays the same when the feeling is changed."""
        return self.view, self.start

    def felt_in(self, drawing: Drawing) -> Drawing:
        """The drawing with these strokes as strong, and of the kind and depth, as the patch says."""
        return replace(
            drawing,
            strokes=tuple(
                replace(stroke, intensity=self.intensity, quality=self.quality, level=self.level)
                if number in self.strokes
                else stroke
                for number, stroke in enumerate(drawing.strokes)
            ),
        )

    def taken_from(self, drawing: Drawing) -> Drawing:
        """The drawing without these strokes."""
        left = tuple(stroke for number, stroke in enumerate(drawing.strokes) if number not in self.strokes)
        return replace(drawing, strokes=left, painted=drawing.painted if left else ())


class Tally(NamedTuple):
    """A drawing with its strokes counted, and the patches that they make, the latest last."""

    drawing: Drawing
    patches: tuple[Patch, ...]


class _Laid(NamedTuple):
    """For each view that was painted on, the number of the stroke that shows in each cell, or -1."""

    strokes: tuple[Stroke, ...]
    layers: Mapping[View, Ints]


class Counter:
    """Counts drawings over one atlas; remembers what a brush at work asks for again and again."""

    def __init__(self, atlas: Atlas) -> None:
        self._atlas = atlas
        self._fields: dict[View, Field] = {}
        self._cells: dict[Stroke, Ints] = {}
        self._laid = _Laid((), {})
        self._growing = np.empty(0, dtype=np.intp)

    def counted(self, drawing: Drawing) -> Drawing:
        """The drawing with its strokes counted as places."""
        painted = tuple(self._marks(drawing, self._layers(drawing.strokes)))
        return drawing if painted == drawing.painted else replace(drawing, painted=painted)

    def preview(self, drawing: Drawing, end: Stroke | None) -> Drawing:
        """The drawing as it would be with the stroke under the hand, of which `end` is new; None lets go of it."""
        if end is None:
            self._growing = self._growing[:0]
            return drawing
        self._growing = np.union1d(self._growing, self._field(end.view).cells(end.points, end.radius))
        layers = {
            view: layer.copy() if view is end.view else layer for view, layer in self._layers(drawing.strokes).items()
        }
        self._lay(layers, len(drawing.strokes), end, self._growing)
        drawing = replace(drawing, strokes=(*drawing.strokes, end))
        return replace(drawing, painted=tuple(self._marks(drawing, layers)))

    def tally(self, drawing: Drawing) -> Tally:
        """The drawing counted, without the strokes that nothing is left of, and its patches."""
        seen = set(self._seen(drawing.strokes))
        strokes = tuple(stroke for index, stroke in enumerate(drawing.strokes) if index in seen)
        if len(strokes) != len(drawing.strokes):
            drawing = replace(drawing, strokes=strokes)
        drawing = self.counted(drawing)
        return Tally(drawing, tuple(self._patches(drawing.strokes)))

    def takes(self, drawing: Drawing, eraser: Stroke) -> bool:
        """True if the erasing stroke takes away something that is painted."""
        layer = self._layers(drawing.strokes).get(eraser.view)
        return layer is not None and bool((layer[self._covered(eraser)] >= 0).any())

    def _field(self, view: View) -> Field:
        if view not in self._fields:
            self._fields[view] = Field(self._atlas.sheets[view])
        return self._fields[view]

    # Cells

    def _covered(self, stroke: Stroke) -> Ints:
        if stroke in self._cells:
            return self._cells[stroke]
        if len(self._cells) >= KEPT:
            self._cells.clear()
        cells = self._cells[stroke] = self._field(stroke.view).cells(stroke.points, stroke.radius)
        return cells

    def _layers(self, strokes: tuple[Stroke, ...]) -> Mapping[View, Ints]:
        """What shows of the strokes; kept for the next question about the same ones."""
        if self._laid.strokes != strokes:
            layers: dict[View, Ints] = {}
            for number, stroke in enumerate(strokes):
                self._lay(layers, number, stroke, self._covered(stroke))
            self._laid = _Laid(strokes, layers)
        return self._laid.layers

    def _lay(self, layers: dict[View, Ints], number: int, stroke: Stroke, cells: Ints) -> None:
        if stroke.view not in layers:
            layers[stroke.view] = np.full(len(self._field(stroke.view).owner), -1, dtype=np.intp)
        layers[stroke.view][cells] = -1 if stroke.erases else number

    def _seen(self, strokes: tuple[Stroke, ...]) -> Iterator[int]:
        """The strokes that show on some place, and the erasing ones after the first of them."""
        showing: set[int] = set()
        for view, layer in self._layers(strokes).items():
            showing |= set(layer[(layer >= 0) & (self._field(view).owner >= 0)].tolist())
        first = min(showing, default=len(strokes))
        for number, stroke in enumerate(strokes):
            if number in showing or (stroke.erases and number > first):
                yield number

    # Places

    def _marks(self, drawing: Drawing, layers: Mapping[View, Ints]) -> Iterator[Mark]:
        """Each painted place that is not marked as a whole, in the order in which they were reached."""
        best: dict[Place, tuple[float, NDArray[np.intp]]] = {}
        for view, layer in layers.items():
            field = self._field(view)
            counts = self._counts(layer, field, len(drawing.strokes))
            shares = counts.sum(axis=1) / np.maximum(field.sizes, 1)
            for index in np.flatnonzero(_meant(counts, shares)):
                place, share = field.places[index], float(shares[index])
                if share > best.get(place, (0.0,))[0]:
                    best[place] = share, counts[index]
        found = [(int(np.flatnonzero(parts)[0]), -share, place) for place, (share, parts) in best.items()]
        for _, share, place in sorted(found):
            if place not in drawing.by_place:
                yield _mark(place, -share, best[place][1], drawing.strokes)

    @staticmethod
    def _counts(layer: Ints, field: Field, strokes: int) -> NDArray[np.intp]:
        """How many cells of each place show each stroke: (places, strokes)."""
        taken = (layer >= 0) & (field.owner >= 0)
        both = field.owner[taken] * strokes + layer[taken]
        return np.bincount(both, minlength=len(field.places) * strokes).reshape(len(field.places), strokes)

    # Patches

    def _patches(self, strokes: tuple[Stroke, ...]) -> Iterator[Patch]:
        layers = self._layers(strokes)
        for group in self._groups(strokes):
            first = strokes[group[0]]
            field, layer = self._field(first.view), layers[first.view]
            owners = field.owner[np.isin(layer, group) & (field.owner >= 0)]
            counts = np.bincount(owners, minlength=len(field.places))
            meant = _meant(counts[:, None], counts / np.maximum(field.sizes, 1))
            order = sorted(np.flatnonzero(meant), key=lambda index: (-counts[index], field.places[index]))
            places = tuple(field.places[index] for index in order)
            yield Patch(first.view, first.points[0], tuple(group), places, first.intensity, first.quality, first.level)

    def _groups(self, strokes: Sequence[Stroke]) -> list[list[int]]:
        """The numbers of the strokes that belong together, ordered by their last one."""
        groups: list[list[int]] = []
        reached: list[set[int]] = []
        for number, stroke in enumerate(strokes):
            if stroke.erases:
                continue
            cells = set(self._covered(stroke).tolist())
            alike = stroke.view, stroke.feeling
            joined = [
                index
                for index, group in enumerate(groups)
                if (strokes[group[0]].view, strokes[group[0]].feeling) == alike and reached[index] & cells
            ]
            numbers = sorted([number, *(other for i in joined for other in groups[i])])
            cells = cells.union(*(reached[i] for i in joined))
            groups = [group for i, group in enumerate(groups) if i not in joined] + [numbers]
            reached = [known for i, known in enumerate(reached) if i not in joined] + [cells]
        return groups


def _meant(counts: NDArray[np.intp], shares: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Which places count: where most or much of a stroke lies, and where much of the place is covered."""
    most = counts.max(axis=0, initial=0)
    mostly = counts >= np.maximum(1, np.minimum(most, np.ceil(SLIP_OF_STROKE * counts.sum(axis=0))))
    return np.asarray(mostly.any(axis=1) | (shares >= SLIP_OF_PLACE))


def _mark(place: Place, share: float, parts: NDArray[np.intp], strokes: Sequence[Stroke]) -> Mark:
    """A painted place feels like the stroke that shows most in it; numb if any of it is, because that must be asked."""
    most = strokes[max(range(len(parts)), key=lambda number: (parts[number], number))]
    numb = any(strokes[number].quality is Quality.NUMB for number in np.flatnonzero(parts).tolist())
    share = min(1.0, max(10**-DIGITS, round(share, DIGITS)))
    return Mark(place, most.intensity, Quality.NUMB if numb else most.quality, most.level, share)
