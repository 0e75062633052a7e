"""The weave of a muscle: its few measured fibres made into as many hairlines as a scale can show.

Lengths in mm. Fibres come ordered across the muscle; the outer ones may be pieces, cut off by the outline.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import hypot

from sciatica_desktop.core.shapes import Point

Line = tuple[Point, ...]

PIECE = 0.8
"""A fibre with fewer points than this share of its neighbour's is a piece and is matched to the part beside it."""


class Weave:
    """The fibres of one muscle, with their points at even distances of about `step`."""

    def __init__(self, fibres: Sequence[Sequence[Point]], step: float = 16.0) -> None:
        self._lines = [_resampled(fibre, step) for fibre in fibres if len(fibre) > 1]
        self._pairs = [_matched(before, after) for before, after in pairwise(self._lines)]
        self._gaps = [_gap(before, after) for before, after in self._pairs]

    def hairs(self, apart: float) -> Iterator[Line]:
        """Hairlines about `apart` from each other."""
        for (before, after), gap in zip(self._pairs, self._gaps, strict=True):
            pieces = max(1, round(gap / apart))
            for piece in range(pieces):
                jitter = (piece * 7919 + len(before) * 104729) % 17 / 17 * 0.7 - 0.35
                yield _mixed(before, after, (piece + 0.5 + jitter) / pieces)


def _length(line: Sequence[Point]) -> float:
    return sum(hypot(x1 - x0, y1 - y0) for (x0, y0), (x1, y1) in pairwise(line))


def _resampled(line: Sequence[Point], step: float) -> Line:
    """The line with its points at even distances."""
    total = _length(line)
    count = max(2, round(total / step))
    piece_length = total / count
    found: list[Point] = [line[0]]
    walked, target = 0.0, piece_length
    for (x0, y0), (x1, y1) in pairwise(line):
        piece = hypot(x1 - x0, y1 - y0)
        while piece and walked + piece >= target and len(found) < count:
            share = (target - walked) / piece
            found.append((x0 + share * (x1 - x0), y0 + share * (y1 - y0)))
            target += piece_length
        walked += piece
    return (*found, line[-1])


def _matched(before: Line, after: Line) -> tuple[Line, Line]:
    """Two neighbours as lines with the same number of points; of a piece's neighbour only the part beside it."""
    if len(before) < PIECE * len(after):
        after = _beside(after, before)
    elif len(after) < PIECE * len(before):
        before = _beside(before, after)
    count = max(len(before), len(after))
    return _spread(before, count), _spread(after, count)


def _beside(whole: Line, piece: Line) -> Line:
    """The part of the whole line that runs beside the piece."""
    start, end = (_nearest(whole, point) for point in (piece[0], piece[-1]))
    if end - start < 1:
        start, end = max(0, min(start, end) - 1), min(len(whole) - 1, max(start, end) + 1)
    return whole[start : end + 1]


def _nearest(line: Line, point: Point) -> int:
    x, y = point
    return min(range(len(line)), key=lambda index: (line[index][0] - x) ** 2 + (line[index][1] - y) ** 2)


def _spread(line: Line, count: int) -> Line:
    """The line with another number of points."""
    if len(line) == count:
        return line
    last = len(line) - 1
    found: list[Point] = []
    for index in range(count):
        place = index * last / (count - 1)
        before = min(int(place), last - 1)
        (x0, y0), (x1, y1) = line[before], line[before + 1]
        rest = place - before
        found.append((x0 + rest * (x1 - x0), y0 + rest * (y1 - y0)))
    return tuple(found)


def _gap(before: Line, after: Line) -> float:
    (x0, y0), (x1, y1) = before[len(before) // 2], after[len(after) // 2]
    return hypot(x1 - x0, y1 - y0)


def _mixed(before: Line, after: Line, share: float) -> Line:
    """The line `share` of the way from one neighbour to the other."""
    rest = 1 - share
    return tuple(
        [(rest * ax + share * bx, rest * ay + share * by) for (ax, ay), (bx, by) in zip(before, after, strict=True)]
    )
