"""The cells of one view of the body, and which of them a line that is painted there covers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from math import ceil

import numpy as np
from numpy.typing import NDArray

from sciatica_desktop.core.anatomy import Place, Sheet, Side
from sciatica_desktop.core.grid import CELL_MM, Frame, Ints, rasterise
from sciatica_desktop.core.shapes import Point, bounds

HALF_CELL = CELL_MM * 0.71
"""From its middle to a corner (mm)."""

STEP = CELL_MM / 2
"""A stroke is looked at in steps of this length (mm)."""

ALIKE = 0.75
"""A place is well seen where it has at least this share of the cells that it has in its best view."""

CHUNK, ENDLESS = 4096, 20_000
"""So many points are looked at in one go, and from so many on they are taken to the next full mm first."""


class Field:
    """The cells of one view: the place that each belongs to (or -1), numbered row by row."""

    def __init__(self, sheet: Sheet) -> None:
        shown = [place for place in sheet.places if place.side is not Side.LEFT]
        left, top, right, bottom = bounds(polygon for place in shown for polygon in sheet.places[place])
        half = ceil(max(-left, right) / CELL_MM)
        top = np.floor(top / CELL_MM) * CELL_MM
        self.frame = Frame(-half * CELL_MM, top, ceil((bottom - top) / CELL_MM), 2 * half)
        self.places = (*shown, *(place.mirrored for place in shown if place.side is Side.RIGHT))
        self.owner = self._owners(sheet, shown).ravel()
        self.sizes = np.bincount(self.owner[self.owner >= 0], minlength=len(self.places))

    @property
    def sizes_by_place(self) -> dict[Place, int]:
        """How many cells each place has here."""
        return dict(zip(self.places, self.sizes.tolist(), strict=True))

    def well_seen(self, places: Set[Place], largest: Mapping[Place, int]) -> set[Place]:
        """Those of some places that are about as large here as in any view (`largest`, in cells)."""
        sizes = self.sizes_by_place
        return {place for place in places if sizes.get(place, 0) > ALIKE * largest.get(place, 0)}

    def _owners(self, sheet: Sheet, shown: list[Place]) -> NDArray[np.intp]:
        """The left is the right mirrored, cell by cell, so that both sides count alike."""
        number = {place: index for index, place in enumerate(self.places)}
        owner = np.full((self.frame.rows, self.frame.columns), -1, dtype=np.intp)
        for place, inside in zip(shown, rasterise([sheet.places[place] for place in shown], self.frame), strict=True):
            for cells, same in ((inside, place), (inside[:, ::-1], place.mirrored)):
                owner[cells & (owner < 0)] = number[same]
        return owner

    def cells(self, points: Sequence[Point], radius: float) -> Ints:
        """The cells whose middle lies within the radius (mm) of a line; a dot has one at least."""
        radius = max(radius, HALF_CELL)
        line = _walked(np.asarray(points, dtype=np.float64))
        covered = np.zeros(self.frame.rows * self.frame.columns, dtype=np.bool_)
        for begin in range(0, len(line), CHUNK):
            covered[self._near(line[begin : begin + CHUNK], radius)] = True
        return np.flatnonzero(covered)

    def _near(self, line: NDArray[np.float64], radius: float) -> Ints:
        """The cells round each point of a line; many of them more than once."""
        reach = ceil(radius / CELL_MM) + 1
        steps = np.arange(-reach, reach + 1)
        corner = (self.frame.left, self.frame.top)
        base = np.floor((line - corner) / CELL_MM).astype(np.intp)
        column, row = base[:, 0, None] + steps, base[:, 1, None] + steps
        dx = (column + 0.5) * CELL_MM + corner[0] - line[:, 0, None]
        dy = (row + 0.5) * CELL_MM + corner[1] - line[:, 1, None]
        near = dx[:, None, :] ** 2 + dy[:, :, None] ** 2 <= radius**2
        near &= ((column >= 0) & (column < self.frame.columns))[:, None, :]
        near &= ((row >= 0) & (row < self.frame.rows))[:, :, None]
        return np.asarray((row[:, :, None] * self.frame.columns + column[:, None, :])[near])


def _walked(line: NDArray[np.float64]) -> NDArray[np.float64]:
    """The line with points every STEP (mm) or closer; of an endless scribble each spot is looked at once."""
    if len(line) == 1:
        return line
    ways = np.diff(line, axis=0)
    counts = np.maximum(1, np.ceil(np.hypot(*ways.T) / STEP)).astype(np.intp)
    which = np.repeat(np.arange(len(ways)), counts)
    step = np.arange(counts.sum()) - np.repeat(np.cumsum(counts) - counts, counts)
    walked = line[which] + ways[which] * (step / counts[which])[:, None]
    walked = np.concatenate([walked, line[-1:]])
    return np.unique(np.rint(walked), axis=0) if len(walked) > ENDLESS else walked
