"""Asks import-linter about copies of the package, all in one process, because starting it is what takes time."""

from __future__ import annotations

import contextlib
import importlib
import json
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def broken_contracts(copies: list[Path]) -> dict[str, list[str]]:
    """The names of the contracts that each copy (a folder with sciatica_desktop in it) breaks."""
    answer = subprocess.run(
        [sys.executable, "-m", "tests.support.import_rules", *map(str, copies)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    if answer.returncode != 0:
        raise AssertionError(answer.stdout + answer.stderr)
    result: dict[str, list[str]] = json.loads(answer.stdout)
    return result


def _broken_in(copy: str) -> list[str]:
    from importlinter.application.output import console  # noqa: PLC0415 - slow, and of use only in the other process
    from importlinter.cli import lint_imports  # noqa: PLC0415

    importlib.invalidate_caches()
    console.width = 200
    with contextlib.chdir(copy), console.capture() as said:  # import-linter looks for the package where it stands
        lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True, no_logo=True)
    lines = said.get()
    if "Contracts: " not in lines:
        raise SystemExit(lines)
    return re.findall(r"^(.+) BROKEN\b", lines, flags=re.MULTILINE)


if __name__ == "__main__":
    sys.stdout.write(json.dumps({copy: _broken_in(copy) for copy in sys.argv[1:]}))
