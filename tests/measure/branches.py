"""Which branches of core and store the tests take, for `make coverage`: prints what is missed, fails below the aim."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import cast

from coverage import Coverage

AIM = 95.0
"""Share (%) of the branches that has to be taken."""

TESTS = ("tests/core", "tests/store", "tests/cli", "tests/state")


def share(report: dict[str, dict[str, float]]) -> float:
    """The share (%) of branches taken, of a report of coverage.py in JSON."""
    totals = report["totals"]
    return 100 * totals["covered_branches"] / totals["num_branches"]


def main() -> int:
    """Run the tests and report."""
    import pytest  # noqa: PLC0415 - only now is every import counted

    coverage = Coverage()
    Path(str(coverage.config.data_file)).parent.mkdir(parents=True, exist_ok=True)
    with coverage.collect():
        ended = pytest.main(["-q", *TESTS])
    if ended:
        return int(ended)
    coverage.report()
    file = Path(str(coverage.config.data_file)).with_name("report.json")
    coverage.json_report(outfile=str(file))
    taken = share(cast("dict[str, dict[str, float]]", json.loads(file.read_text(encoding="utf-8"))))
    print(f"branches taken: {taken:.1f} % (aim: {AIM:.0f} %)")
    return int(taken < AIM)


if __name__ == "__main__":
    sys.exit(main())
