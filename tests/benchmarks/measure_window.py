"""A click on the body until map and list are painted, and what the window does while nobody touches it."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
from pathlib import Path

from tests.benchmarks.measure_start import BARE, start_bare
from tests.benchmarks.probing import probe
from tests.benchmarks.registry import Figure, benchmark
from tests.support.source_rules import ROOT

CLICKS = 300
IDLE_S = 5


@benchmark("click to painted map and list, p99")
def click() -> Figure:
    """Set against one frame of a screen with 60 pictures a second."""
    return Figure("ms", "one frame at 60 Hz", 1000 / 60, probe("probes", "click")["p99_ms"])


@benchmark("ranking one drawing, p99")
def ranking() -> Figure:
    """Over all points on both sides; set against the 5 ms that a brush leaves."""
    return Figure("ms", "the 5 ms that a brush leaves", 5.0, probe("probes", "rank")["p99_ms"])


@benchmark("memory before the chart opens")
def memory() -> Figure:
    """PSS in MB, everything loaded and one place marked; set against the bare window."""
    bare = [one.pss_mb for one in (start_bare() for _ in range(3)) if one.pss_mb is not None]
    return Figure("MB", BARE, statistics.median(bare) if bare else None, probe("probes", "memory")["pss_mb"])


@benchmark("wake-ups of ours while idle")
def idle() -> Figure:
    """Timers that fire within some seconds after everything has settled."""
    return Figure("", "none", 0.0, probe("probes", "idle")["timers"])


@benchmark("find as a process")
def find() -> Figure:
    """Median of ten, set against a Python that only loads numpy."""
    command = [sys.executable, "-m", "sciatica_desktop", "find", "--mark", "buttock_mid:R", "--json"]
    return Figure(
        "ms", "a Python that loads numpy", _median_ms([sys.executable, "-c", "import numpy"]), _median_ms(command)
    )


def _median_ms(command: list[str], runs: int = 10) -> float:
    code = (
        "import subprocess, sys, time, json\n"
        "command = json.loads(sys.argv[1])\n"
        "times = []\n"
        f"for _ in range({runs} + 1):\n"
        "    begun = time.perf_counter()\n"
        "    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)\n"
        "    times.append(time.perf_counter() - begun)\n"
        "print(json.dumps(times[1:]))\n"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code, json.dumps(command)], cwd=Path(ROOT), capture_output=True, text=True, check=True
    )
    times: list[float] = json.loads(ended.stdout)
    return statistics.median(times) * 1000
