"""The two clocks, read here and nowhere else; everything above is handed a function or a time."""

from __future__ import annotations

import time
from datetime import datetime


def local_now() -> datetime:
    """The time of day with its offset from UTC."""
    return datetime.now().astimezone()  # noqa: TID251 - the one place that may


def monotonic() -> float:
    """Seconds (s) that never run backwards; only differences mean anything."""
    return time.monotonic()
