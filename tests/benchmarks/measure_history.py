"""How quick the history stays as it grows: 1,000, 10,000, 100,000 and a million entries."""

from __future__ import annotations

from functools import cache, partial

from tests.benchmarks import probing
from tests.benchmarks.registry import Figure, benchmark

SIZES = {"1k": 1_000, "10k": 10_000, "100k": 100_000, "1M": 1_000_000}
FRAME_MS = 1000 / 60


@cache
def probe(entries: int) -> dict[str, float]:
    """All figures of one size."""
    return probing.probe("history_probes", str(entries))


def opening(entries: int) -> Figure:
    found = probe(entries)
    return Figure("ms", "the bare query and one paint", found["query_ms"] + found["paint_ms"], found["open_ms"])


def filtering(entries: int) -> Figure:
    return Figure("ms", "the 50 ms that are allowed", 50.0, probe(entries)["filter_ms"])


def scrolling(entries: int) -> Figure:
    return Figure("ms", "a frame at 60 Hz", FRAME_MS, probe(entries)["scroll_ms"])


def adding(entries: int) -> Figure:
    found = probe(entries)
    return Figure("ms", "the same rows by bare apsw, by turns", found["bare_add_ms"], found["add_ms"])


def helping(entries: int) -> Figure:
    return Figure("ms", "the 100 ms that are allowed", 100.0, probe(entries)["helps_ms"])


def panning(entries: int) -> Figure:
    return Figure("ms", "a frame at 60 Hz", FRAME_MS, probe(entries)["pan_ms"])


def keeping(entries: int) -> Figure:
    return Figure("B", "the 1 KB that is allowed", 1024.0, probe(entries)["bytes"])


MEASURES = {
    "history: open": opening,
    "history: find words": filtering,
    "history: scroll": scrolling,
    "history: keep a session": adding,
    "history: what helps me": helping,
    "history: pan the chart of the pain": panning,
    "history: room for an entry": keeping,
}

for size, count in SIZES.items():
    for name, measure in MEASURES.items():
        benchmark(f"{name}, {size}")(partial(measure, count))
