"""The main job and floor mode once more, in a real window of the X Window System: `xvfb-run` gives it a screen."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.screens import on_a_screen

ROOT = Path(__file__).parents[2]
FILES = ("tests/app/test_main_job.py", "tests/app/test_floor_mode.py")
MISSING = "xvfb-run is missing: packaging/linux/system-packages.txt names it, and make test installs it"
PATHS = "by_mouse or by_keyboard"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="X11 is the window system of Linux")
def test_the_main_job_and_floor_mode_work_in_a_window_on_a_real_screen() -> None:
    assert shutil.which("xvfb-run"), (
        "xvfb-run is missing: packaging/linux/system-packages.txt names it, and make test installs it"
    )
    pytest_ = (sys.executable, "-m", "pytest", "-p", "no:cacheprovider")
    ended = subprocess.run(
        on_a_screen(*pytest_, "-q", *FILES, "-k", PATHS),
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "xcb"},
        capture_output=True,
        text=True,
        check=False,
    )
    if ended.returncode or "3 passed" not in ended.stdout:
        pytest.fail(f"{ended.stdout[-6000:]}\n{ended.stderr[-2000:]}", pytrace=False)  # whole: an assertion shortens it
