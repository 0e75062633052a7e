"""The body as small cells: drawings and referral zones become weights on them.

Each region lives in one home view, the first of its views. A cell is CELL_MM square. Only the right side and the
midline have cells: what is on the left is mirrored first, so that the two sides can never be treated differently.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sciatica_desktop.core.anatomy import Atlas, Place, Sheet, Side, View, Zones
from sciatica_desktop.core.shapes import Polygon, bounds

Floats = NDArray[np.float32]
Bools = NDArray[np.bool_]
Ints = NDArray[np.intp]

CELL_MM = 5.0


@dataclass(frozen=True)
class Frame:
    """Where the cells of one view lie: the top left corner (mm) and how many rows and columns."""

    left: float
    top: float
    rows: int
    columns: int

    @staticmethod
    def of(sheet: Sheet) -> Frame:
        """A frame round the places of one view that have cells: those of the right side and the midline."""
        shapes = [
            shape for place, polygons in sheet.places.items() if place.side is not Side.LEFT for shape in polygons
        ]
        left, top, right, bottom = bounds(shapes or [((0.0, 0.0),)])
        left = math.floor(left / CELL_MM) * CELL_MM
        return Frame(left, top, math.ceil((bottom - top) / CELL_MM), math.ceil((right - left) / CELL_MM))


def rasterise(shapes: Sequence[Iterable[Polygon]], frame: Frame) -> Bools:
    """Which cell centres lie inside each shape: (shapes, rows, columns). A shape is all of its polygons (even-odd)."""
    edges = _edges(shapes, frame)
    size = len(shapes) * frame.rows * (frame.columns + 1)
    flips = np.zeros(size, dtype=np.uint8)
    if len(edges):
        index, x0, y0, x1, y1 = edges.T
        first = np.ceil(np.minimum(y0, y1) - 0.5).clip(0, frame.rows)
        last = np.ceil(np.maximum(y0, y1) - 0.5).clip(0, frame.rows)
        counts = (last - first).astype(np.intp)
        which = np.repeat(np.arange(len(edges)), counts)
        row = np.arange(counts.sum()) - np.repeat(np.cumsum(counts) - counts, counts) + first[which]
        slope = (x1 - x0)[which] / (y1 - y0)[which]
        crossing = x0[which] + (row + 0.5 - y0[which]) * slope
        column = np.ceil(crossing - 0.5).clip(0, frame.columns)
        flat = (index[which] * frame.rows + row) * (frame.columns + 1) + column
        flips = np.bincount(flat.astype(np.intp), minlength=size).astype(np.uint8)
    # Small numbers for speed: odd stays odd when they overflow.
    turned = flips.reshape(len(shapes), frame.rows, frame.columns + 1).cumsum(axis=2, dtype=np.uint8)
    return np.asarray(turned[:, :, :-1] % 2 == 1)


def _edges(shapes: Sequence[Iterable[Polygon]], frame: Frame) -> NDArray[np.float64]:
    """All edges as rows (shape, x0, y0, x1, y1) in cells, without horizontal ones."""
    pieces = []
    for index, polygons in enumerate(shapes):
        for polygon in polygons:
            points = (np.asarray(polygon, dtype=np.float64) - (frame.left, frame.top)) / CELL_MM
            after = np.roll(points, -1, axis=0)
            pieces.append(np.column_stack([np.full(len(points), index), points, after]))
    if not pieces:
        return np.empty((0, 5))
    edges = np.concatenate(pieces)
    return np.asarray(edges[edges[:, 2] != edges[:, 4]])


class Grid:
    """All cells of an atlas, numbered view by view."""

    def __init__(self, atlas: Atlas) -> None:
        self.frames: dict[View, Frame] = {view: Frame.of(sheet) for view, sheet in atlas.sheets.items()}
        self.numbers: dict[View, Ints] = {}
        self.cells: dict[Place, Ints] = {}
        self._count = 0
        for view, sheet in atlas.sheets.items():
            self._add_view(view, sheet, atlas)

    def _add_view(self, view: View, sheet: Sheet, atlas: Atlas) -> None:
        """Number the cells of the regions whose home is this view."""
        frame = self.frames[view]
        homes = [p for p in sheet.places if p.side is not Side.LEFT and atlas.regions[p.region].views[0] is view]
        owner = np.full((frame.rows, frame.columns), -1, dtype=np.intp)
        for index, inside in reversed(list(enumerate(rasterise([sheet.places[place] for place in homes], frame)))):
            owner[inside] = index  # where two overlap, the first one's
        numbers = np.full(owner.shape, -1, dtype=np.intp)
        taken = owner >= 0
        numbers[taken] = self._count + np.arange(taken.sum())
        self._count += int(taken.sum())
        self.numbers[view] = numbers
        for index, place in enumerate(homes):
            self.cells[place] = numbers[owner == index]

    @property
    def size(self) -> int:
        """How many cells there are."""
        return self._count

    def zone_cells(self, zones: Sequence[Zones]) -> tuple[Bools, Bools]:
        """Which cells are essential and which spillover in each zone of the right side: two (zones, cells)."""
        essential = self._filled([zone.essential for zone in zones])
        spillover = self._filled([zone.spillover for zone in zones])
        return essential, spillover & ~essential

    def _filled(self, drawn: Sequence[Mapping[View, tuple[Polygon, ...]]]) -> Bools:
        filled = np.zeros((len(drawn), self.size), dtype=np.bool_)
        for view, numbers in self.numbers.items():
            inside = rasterise([shapes.get(view, ()) for shapes in drawn], self.frames[view])
            taken = numbers >= 0
            filled[:, numbers[taken]] |= inside[:, taken]
        return filled

    def moved(self, right_mm: float, down_mm: float) -> Ints:
        """For each cell the one that a shift leads to within its view, or -1 where that leads off the body."""
        reached = np.arange(self.size)
        right, down = round(right_mm / CELL_MM), round(down_mm / CELL_MM)
        for numbers in self.numbers.values():
            around = np.pad(numbers, max(abs(right), abs(down)), constant_values=-1)
            ahead = np.roll(around, (-down, -right), axis=(0, 1))
            taken = around >= 0
            reached[around[taken]] = ahead[taken]
        return reached

    def place_of_cells(self) -> tuple[tuple[Place, ...], Ints]:
        """The places in order, and for each cell the index of its place."""
        places = tuple(self.cells)
        index = np.empty(self.size, dtype=np.intp)
        index[np.concatenate(list(self.cells.values()))] = np.repeat(
            np.arange(len(places)), [len(cells) for cells in self.cells.values()]
        )
        return places, index


def place_shares(cells: Bools, moved: Ints, place_of_cell: Ints, sizes: Floats) -> Floats:
    """Of each place the share (0-1) that lies in each zone after it was moved: (zones, places)."""
    row, cell = np.nonzero(cells)
    target = moved[cell]
    row, target = row[target >= 0], target[target >= 0]
    counts = np.bincount(row * len(sizes) + place_of_cell[target], minlength=len(cells) * len(sizes))
    shares = counts.reshape(len(cells), len(sizes)) / np.maximum(sizes, 1)
    return np.asarray(shares, dtype=np.float32)
