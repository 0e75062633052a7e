"""The two clocks, read here and nowhere else; everything above is handed a function or a time."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from datetime import datetime
from functools import partial


def local_now() -> datetime:
    """The time of day with its offset from UTC."""
    return datetime.now().astimezone()  # noqa: TID251 - the one place that may


def _that_counts_sleep() -> Callable[[], float]:
    """The clock of this system that goes on while the computer sleeps.

    `time.monotonic` stands still then on Linux and macOS, and a session would go on after the lid is opened as if
    nobody had left. On Windows it counts the sleep.
    """
    for name in ("CLOCK_BOOTTIME", "CLOCK_MONOTONIC"):
        if hasattr(time, name) and (name == "CLOCK_BOOTTIME" or sys.platform == "darwin"):
            return partial(time.clock_gettime, getattr(time, name))
    return time.monotonic


monotonic: Callable[[], float] = _that_counts_sleep()
"""Seconds (s) that never run backwards, with the sleep of the computer; only differences mean anything."""
