"""The body map under the hand: painting, moving, pointing, turning, in two sizes of window; and beside a browser."""

from __future__ import annotations

import statistics
from collections.abc import Callable
from functools import cache, partial

from tests.benchmarks import probing, svg_page
from tests.benchmarks.registry import Figure, benchmark

SMALL, LARGE = (1280, 860), (3840, 2160)
FRAME_MS = 1000 / 60
NO_BROWSER = "Chromium is not installed, or did not answer"


@cache
def probe(name: str, size: tuple[int, int]) -> dict[str, float]:
    """One of the map's probes."""
    return probing.probe("map_probes", name, *map(str, size))


def _figure(name: str, size: tuple[int, int], key: str, limit: float) -> Figure:
    return Figure("ms", f"its limit of {limit:.0f} ms", limit, probe(name, size)[key])


def _register(words: str, name: str, key: str, limits: tuple[float, float]) -> None:
    """The same at both sizes, each with its limit (ms)."""
    for size, limit in zip((SMALL, LARGE), limits, strict=True):
        benchmark(f"{words}, {size[0]} px wide")(partial(_figure, name, size, key, limit))


for words, name in (("painting, p95", "paint"), ("panning, p95", "pan"), ("zooming, p95", "zoom")):
    _register(words, name, "p95_ms", (8.0, 16.0))
_register("hover and name, p95", "hover", "p95_ms", (FRAME_MS, FRAME_MS))
_register("sharp after a gesture, p95", "refine", "p95_ms", (200.0, 200.0))
for words, name in (("another view", "views"), ("another layer", "layers")):
    _register(f"{words}, first time, most", f"{name}_first", "most_ms", (100.0, 100.0))
    _register(f"{words}, again, p95", f"{name}_again", "p95_ms", (FRAME_MS, FRAME_MS))

# The 100 ms until it is painted, 150 in which it fades in, and 200 in which a large one is made sharp.
_register("another view, first time, sharp, most", "views_first", "sharp_ms", (450.0, 450.0))


def _beside_svg(kind: str) -> Figure:
    """The map alone, set against the same polygons in a browser: until the next frame is drawn; medians."""
    found = svg_page.measured()
    of_svg = statistics.median(found[kind]) if found else None
    return Figure(
        "ms",
        "the same polygons as SVG in Chromium",
        of_svg,
        probe("alone", SMALL)[f"{kind}_p50_ms"],
        "" if found else NO_BROWSER,
    )


SVG: dict[str, Callable[[], Figure]] = {kind: partial(_beside_svg, kind) for kind in ("hover", "click")}
for kind, measure in SVG.items():
    benchmark(f"{kind} on the map alone")(measure)
