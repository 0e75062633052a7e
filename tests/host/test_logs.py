"""The log: for its owner only, and without what a person wrote. In a process of its own, because it takes over."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

RUN = """
import sys
from pathlib import Path
from PySide6.QtCore import qWarning
from sciatica_desktop.host.logs import Logs

Logs(Path(sys.argv[1])).take_over(lambda summary: print("told", summary))
qWarning("a missing plug-in")
raise ValueError("pain in the left leg since my divorce")
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the logs after one run that ended in a bug."""
    logs = tmp_path_factory.mktemp("run") / "logs"
    ran = subprocess.run([sys.executable, "-c", RUN, str(logs)], cwd=ROOT, capture_output=True, text=True, check=False)
    (logs / "told").write_text(ran.stdout, encoding="utf-8")
    return logs


@pytest.mark.skipif(os.name != "posix", reason="file modes are those of POSIX")
def test_only_its_owner_may_read_it(folder: Path) -> None:
    assert {stat.S_IMODE((folder / name).stat().st_mode) for name in ("log.txt", "crash.txt")} == {0o600}
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_a_bug_is_told_and_logged_by_its_place_without_what_the_person_wrote(folder: Path) -> None:
    told = (folder / "told").read_text(encoding="utf-8").removeprefix("told ").strip()
    written = (folder / "log.txt").read_text(encoding="utf-8")
    assert told.startswith("ValueError at <string>:")
    assert told in written
    assert "divorce" not in written + told


def test_what_qt_says_goes_into_the_log(folder: Path) -> None:
    assert "qt: a missing plug-in" in (folder / "log.txt").read_text(encoding="utf-8")
