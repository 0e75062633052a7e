"""Whether a session keeps time, and what counting down costs."""

from __future__ import annotations

from functools import cache

from tests.benchmarks import probing
from tests.benchmarks.registry import Figure, benchmark

SESSION_S = 60
COUNTED_S = 20
MOST_MS = 20.0
MOST_PERCENT = 3.0


@cache
def probe(name: str, seconds: int) -> dict[str, float]:
    """One of the session's probes."""
    return probing.probe("session_probes", name, str(seconds))


@benchmark("late change of a step, p99")
def late() -> Figure:
    """With the map open and all cores busy."""
    return Figure("ms", "the 20 ms that are allowed", MOST_MS, probe("keeping_time", SESSION_S)["p99_ms"])


@benchmark("drift of a whole session")
def drift() -> Figure:
    """How much later than planned its last step ends."""
    return Figure("ms", "the 20 ms that are allowed", MOST_MS, probe("keeping_time", SESSION_S)["drift_ms"])


@benchmark("processor while counting down")
def counting() -> Figure:
    """Of one core, with the ring on show beside the map."""
    return Figure("%", "the 3 % of a core that are allowed", MOST_PERCENT, probe("counting", COUNTED_S)["percent"])
