"""The list of benchmarks, and how to say what one of them found."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Figure:
    """What the program takes and what the reference takes, in `unit`; None if it could not be measured."""

    unit: str
    reference: str
    of_reference: float | None
    of_program: float | None
    why_not: str = ""

    @property
    def ratio(self) -> float | None:
        """The program over the reference; below 1 is less than the reference."""
        return self.of_program / self.of_reference if self.of_program and self.of_reference else None


Benchmark = Callable[[], Figure]
BENCHMARKS: dict[str, Benchmark] = {}


def benchmark(name: str) -> Callable[[Benchmark], Benchmark]:
    """Put a function into the list under this name."""

    def register(function: Benchmark) -> Benchmark:
        if name in BENCHMARKS:
            raise ValueError(f"two benchmarks are called {name!r}")
        BENCHMARKS[name] = function
        return function

    return register
