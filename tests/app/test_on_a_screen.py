"""The main job and floor mode once more, in a real window of the X Window System: `xvfb-run` gives it a screen."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FILES = ("tests/app/test_main_job.py", "tests/app/test_floor_mode.py")
PATHS = "by_mouse or by_keyboard"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="X11 is the window system of Linux")
def test_the_main_job_and_floor_mode_work_in_a_window_on_a_real_screen() -> None:
    xvfb = shutil.which("xvfb-run")
    assert xvfb, "xvfb-run is missing: packaging/linux/system-packages.txt names it, and make test installs it"
    pytest_ = (sys.executable, "-m", "pytest", "-p", "no:cacheprovider")
    ended = subprocess.run(
        [xvfb, "-a", "-s", "-screen 0 1400x1000x24", *pytest_, "-q", *FILES, "-k", PATHS],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "xcb"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 0, ended.stdout[-3000:] + ended.stderr[-3000:]
    assert "3 passed" in ended.stdout
