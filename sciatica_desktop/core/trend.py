"""The middle of a pain that goes up and down: a running median and the band that half of the ratings lie in."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

WINDOW = 9
"""So many values are looked at together, and more of a long course: a 24th of it."""

WINDOWS = 24

NODES = 400
"""A longer line is drawn by so many points of it."""

QUARTERS = (25, 50, 75)

Floats = NDArray[np.float64]


class Rated(NamedTuple):
    """The pain (0-10) before and after a session, or noted without one (as before); None where it was not rated."""

    started: datetime
    pain_before: int | None
    pain_after: int | None


class Extent(NamedTuple):
    """How much of the skin (cm²) was marked or painted, in so many places."""

    started: datetime
    area: float
    places: int


class Middle(NamedTuple):
    """The median of some values, and the quarters below and above it."""

    low: float
    median: float
    high: float


class Trend(NamedTuple):
    """The same at each of some moments; `window` values are looked at together."""

    window: int
    times: Floats
    low: Floats
    median: Floats
    high: Floats

    @property
    def first(self) -> Middle:
        return Middle(float(self.low[0]), float(self.median[0]), float(self.high[0]))

    @property
    def last(self) -> Middle:
        return Middle(float(self.low[-1]), float(self.median[-1]), float(self.high[-1]))


def window_of(count: int) -> int:
    """How many of so many values are looked at together: an odd number."""
    return max(WINDOW, count // WINDOWS | 1)


def trend(times: Sequence[float] | Floats, values: Sequence[float] | Floats) -> Trend | None:
    """The course of values in the order of their moments; None for fewer of them than are looked at together."""
    if len(values) < WINDOW:
        return None
    window = window_of(len(values))
    views = np.lib.stride_tricks.sliding_window_view(np.asarray(values, dtype=np.float64), window)
    middles = np.asarray(times, dtype=np.float64)[window // 2 : window // 2 + len(views)]
    kept = np.unique(np.linspace(0, len(views) - 1, min(NODES, len(views))).round().astype(np.intp))
    low, median, high = np.percentile(views[kept], QUARTERS, axis=1)
    return Trend(window, middles[kept], low, median, high)


def middle_at(values: Floats, index: int) -> Middle | None:
    """The course at one of the values; None near its ends, where there are too few on one side."""
    half = window_of(len(values)) // 2
    if index < half or index + half >= len(values):
        return None
    low, median, high = np.percentile(values[index - half : index + half + 1], QUARTERS)
    return Middle(float(low), float(median), float(high))
