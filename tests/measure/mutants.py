"""How many small faults put into core/ the tests notice. Run by `make mutants`: prints a table, fails below the aim.

mutmut writes each function many times over, each time with one fault, and runs the tests that call it. There are some
fourteen thousand, numbered within each function; those whose number ends in 5 are tried. `make mutants LAST=258` tries
those that end in one of these, LAST=0123456789 all, which takes a night.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).parents[2]
COPY = ROOT / "build/mutants"
AIM = 80.0
"""Share (%) of the faults that has to be noticed."""

A_TENTH = "5"
NOTICED = frozenset({"killed", "timeout", "segfault", "caught by type check"})
NOT_TRIED = frozenset({"not checked", "skipped"})


def copy_checkout() -> None:
    """The files of the checkout in a folder of their own, in which mutmut may write."""
    shutil.rmtree(COPY, ignore_errors=True)
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    for name in filter(None, listed.split("\0")):
        if (ROOT / name).is_file():
            (COPY / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, COPY / name)


def mutmut(*words: str) -> str:
    """What mutmut says; how it goes on is seen on stderr."""
    command = [sys.executable, "-m", "mutmut", *words]
    return subprocess.run(command, cwd=COPY, stdout=subprocess.PIPE, text=True, check=True).stdout


def by_module(results: Iterable[str]) -> dict[str, Counter[bool]]:
    """How many faults of each module were noticed (True) and not, by mutmut's lines `name_of_fault: verdict`."""
    found: dict[str, Counter[bool]] = {}
    for line in results:
        name, _, verdict = line.strip().rpartition(": ")
        if name and verdict not in NOT_TRIED:
            module = name.partition(".x")[0].removeprefix("sciatica_desktop.")
            found.setdefault(module, Counter())[verdict in NOTICED] += 1
    return found


def share(counts: Counter[bool]) -> float:
    """The share (%) of the faults that was noticed."""
    return 100 * counts[True] / counts.total()


def main(words: list[str]) -> int:
    """Put the faults in and report."""
    copy_checkout()
    last = words[0] if words else A_TENTH
    mutmut("run", "--max-children", str(os.cpu_count() or 1), f"sciatica_desktop.core.*__mutmut_*[{last}]")
    modules = by_module(mutmut("results", "--all", "true").splitlines())
    for module, counts in sorted(modules.items(), key=lambda item: share(item[1])):
        print(f"{share(counts):4.0f} %  {counts[True]:4} of {counts.total():4}  {module}")
    total = sum(modules.values(), Counter[bool]())
    print(f"noticed: {share(total):.1f} % of {total.total()} faults (aim: {AIM:.0f} %)")
    return int(share(total) < AIM)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
