"""The middle of a pain that goes up and down: a running median and the band that half of the ratings lie in."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

WINDOW = 9
"""So many ratings are looked at together."""

NODES = 400
"""A longer line is drawn by so many points of it."""


class Rated(NamedTuple):
    """The pain (0-10) before and after a session, or noted without one; None where it was not rated."""

    started: datetime
    pain_before: int | None
    pain_after: int | None

    @property
    def change(self) -> int | None:
        """Pain after minus pain before, None unless both were rated."""
        if self.pain_before is None or self.pain_after is None:
            return None
        return self.pain_after - self.pain_before


class Trend(NamedTuple):
    """At each of some moments the median, and the quarters below and above it."""

    times: NDArray[np.float64]
    low: NDArray[np.float64]
    median: NDArray[np.float64]
    high: NDArray[np.float64]


def trend(times: Sequence[float], pains: Sequence[float], window: int = WINDOW) -> Trend | None:
    """The course of ratings in the order of their moments; None for fewer of them than are looked at together."""
    if len(pains) < window:
        return None
    views = np.lib.stride_tricks.sliding_window_view(np.asarray(pains, dtype=np.float64), window)
    middles = np.lib.stride_tricks.sliding_window_view(np.asarray(times, dtype=np.float64), window)[:, window // 2]
    kept = np.unique(np.linspace(0, len(views) - 1, min(NODES, len(views))).round().astype(np.intp))
    low, median, high = np.percentile(views[kept], (25, 50, 75), axis=1)
    return Trend(middles[kept], low, median, high)
