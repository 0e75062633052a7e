"""From the command to the first painted window, and the memory at that moment."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tests.benchmarks.registry import Figure, benchmark
from tests.support.source_rules import ROOT

RUNS = 10
TIMEOUT_S = 60
BARE = "a bare QMainWindow in PySide6"
NOT_LINUX = "only Linux tells the memory of a process"


class DidNotPaintError(Exception):
    """The program ended, or took too long, before its window was painted."""


@dataclass(frozen=True)
class Start:
    """One start: seconds to the first paint, and the memory (PSS, MB) then."""

    seconds: float
    pss_mb: float | None


def start(module: str, *arguments: str) -> Start:
    """Start `python -m module` in a fresh process and wait for its first paint."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder, "report")
        begun = time.monotonic()
        try:
            ended = subprocess.run(
                [sys.executable, "-m", "tests.benchmarks.painted", report, module, *arguments],
                cwd=ROOT,
                capture_output=True,
                text=True,
                timeout=TIMEOUT_S,
                check=False,
            )
        except subprocess.TimeoutExpired:
            raise DidNotPaintError(f"no paint in {TIMEOUT_S} s") from None
        if not report.exists():
            raise DidNotPaintError((ended.stderr.strip().splitlines() or ["it ended at once"])[-1])
        found = json.loads(report.read_text(encoding="ascii"))
        return Start(found["painted"] - begun, found["pss_mb"])


def start_bare() -> Start:
    """The reference."""
    return start("tests.benchmarks.bare_window")


def start_program() -> Start:
    """The program with no data yet, after its introduction was left: as on every day but the first."""
    with tempfile.TemporaryDirectory() as data:
        Path(data, "preferences.json").write_text('{"introduced": true}', encoding="ascii")
        return start("sciatica_desktop", "--data-dir", data)


@cache
def starts() -> tuple[list[Start], list[Start], str]:
    """Both in turn, so that what else the machine does hits both; and why the program did not start, if so."""
    start_bare()  # once for the disk cache
    bare: list[Start] = []
    program: list[Start] = []
    try:
        start_program()
        for _ in range(RUNS):
            bare.append(start_bare())
            program.append(start_program())
    except DidNotPaintError as problem:
        return bare or [start_bare() for _ in range(RUNS)], [], str(problem)
    return bare, program, ""


def median(values: list[float]) -> float | None:
    return statistics.median(values) if values else None


@benchmark("start to first paint")
def first_paint() -> Figure:
    """Median of ten, in ms."""
    bare, program, why_not = starts()
    of_bare, of_program = ([one.seconds * 1000 for one in group] for group in (bare, program))
    return Figure("ms", BARE, median(of_bare), median(of_program), why_not)


@benchmark("memory at first paint")
def memory() -> Figure:
    """Median of ten, PSS in MB."""
    bare, program, why_not = starts()
    of_bare, of_program = ([one.pss_mb for one in group if one.pss_mb is not None] for group in (bare, program))
    return Figure("MB", BARE, median(of_bare), median(of_program), why_not if of_bare else NOT_LINUX)
