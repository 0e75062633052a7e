"""Runs the benchmarks and prints one table: `make bench`, or `python -m tests.benchmarks.bench [WORD of a name …]`."""

from __future__ import annotations

import pkgutil
import sys
import tempfile
from importlib import import_module
from pathlib import Path

from tests import benchmarks
from tests.benchmarks.registry import BENCHMARKS, Figure
from tests.support.surroundings import settle

ROW = "{:<34} {:>12} {:>12} {:>8}  {}"


def load() -> None:
    """Import every measure_*.py, which puts its functions into the list."""
    for module in pkgutil.iter_modules(benchmarks.__path__):
        if module.name.startswith("measure_"):
            import_module(f"{benchmarks.__name__}.{module.name}")


def row(name: str, figure: Figure) -> str:
    """One line of the table."""

    def amount(value: float | None) -> str:
        return "-" if value is None else f"{value:.1f} {figure.unit}"

    ratio = "-" if figure.ratio is None else f"{figure.ratio:.2f}"
    remark = figure.why_not or figure.reference
    return ROW.format(name, amount(figure.of_program), amount(figure.of_reference), ratio, remark)


def main(words: list[str]) -> int:
    """Run those whose names have one of the words, or all."""
    load()
    print(ROW.format("", "program", "reference", "ratio", "reference is"))
    with tempfile.TemporaryDirectory() as home:
        settle(Path(home))
        for name, function in BENCHMARKS.items():
            if not words or any(word in name for word in words):
                print(row(name, function()), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
