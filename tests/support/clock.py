"""Time that moves only when a test says so."""

from __future__ import annotations


class Clock:
    """Monotonic seconds that stand still until `advance`; hand it to whatever asks for a clock."""

    def __init__(self, start: float = 1000.0) -> None:
        self.now = start

    def __call__(self) -> float:
        return self.now

    def advance(self, seconds: float) -> float:
        """Turn the clock forward and return the new time."""
        if seconds < 0:
            raise ValueError("a monotonic clock never runs backwards")
        self.now += seconds
        return self.now
