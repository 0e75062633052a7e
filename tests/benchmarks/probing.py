"""Runs what is measured in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile

from tests.support.source_rules import ROOT


def probe(module: str, *arguments: str) -> dict[str, float]:
    """What `python -m tests.benchmarks.MODULE ARGUMENT … FOLDER` prints, drawing in memory; the folder is empty."""
    with tempfile.TemporaryDirectory() as folder:
        ended = subprocess.run(
            [sys.executable, "-m", f"tests.benchmarks.{module}", *arguments, folder],
            cwd=ROOT,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
            capture_output=True,
            text=True,
            check=True,
        )
    found: dict[str, float] = json.loads(ended.stdout.splitlines()[-1])
    return found
