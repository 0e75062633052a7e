"""The command line as a process of its own: what it loads, and how it ends."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import IO

import pytest

ROOT = Path(__file__).parents[2]
ALONE = """
import sys
class NoQt:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in ("PySide6", "shiboken6", "pyqtgraph"):
            raise AssertionError(f"{name} was loaded")
sys.meta_path.insert(0, NoQt())
from sciatica_desktop.cli import main
sys.exit(main(sys.argv[1:]))
"""


def start(
    *arguments: str,
    code: str | None = None,
    stdin: str = "",
    stdout: int | IO[str] = subprocess.PIPE,
    **surroundings: str,
) -> subprocess.CompletedProcess[str]:
    """Run it to its end; `code` stands for the program, `surroundings` are variables of the environment."""
    return subprocess.run(
        [sys.executable, *(["-c", code] if code else ["-m", "sciatica_desktop"]), *arguments],
        input=stdin,
        stdout=stdout,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        cwd=ROOT,
        env=os.environ | surroundings,
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize(
    "arguments", [["find", "--mark", "sacrum", "--json"], ["atlas", "--json"], ["history", "list", "--json"]]
)
def test_no_command_without_a_window_loads_qt(arguments: list[str], tmp_path: Path) -> None:
    ran = start(*arguments, "--data-dir", str(tmp_path / "data"), code=ALONE)
    assert (ran.returncode, ran.stderr) == (0, "")
    json.loads(ran.stdout)


def test_a_batch_goes_through_a_pipe_and_ends_with_1_for_a_bad_line() -> None:
    good = '{"id": "ä", "marks": [{"region": "sacrum"}]}'
    ran = start("find", "--batch", "-", "--top", "1", stdin=f"{good}\nbad\n{good}\n")
    assert ran.returncode == 1
    assert [json.loads(line).get("id") for line in ran.stdout.splitlines()] == ["ä", None, "ä"]
    assert ran.stderr.count("\n") == 1


def test_a_terminal_that_knows_few_letters_is_no_trouble() -> None:
    for arguments in (["find", "--mark", "achilles:R"], ["find", "--mark", "achilles:R", "--json"]):
        ran = start(*arguments, PYTHONIOENCODING="ascii")
        assert (ran.returncode, ran.stderr) == (0, "")


@pytest.mark.skipif(sys.platform == "win32", reason="pipes end in another way")
def test_when_nobody_reads_on_it_ends_quietly() -> None:
    reader, writer = os.pipe()
    os.close(reader)
    ran = start("atlas", "--json", stdout=writer)
    os.close(writer)
    assert (ran.returncode, ran.stderr) == (1, "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full disk to write to")
def test_a_full_disk_is_one_sentence() -> None:
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        ran = start("find", "--mark", "sacrum", stdout=full)
    assert ran.returncode == 1
    assert ran.stderr.count("\n") == 1
    assert "No space left" in ran.stderr


def test_wrong_usage_ends_with_2() -> None:
    ran = start("find", "--mark", "elbow:R")
    assert (ran.returncode, ran.stdout) == (2, "")
    assert "nearest:" in ran.stderr
