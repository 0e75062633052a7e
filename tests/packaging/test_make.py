"""What make does, and does not do again."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import time
from pathlib import Path

import pytest

from tests.packaging.files import GROUPS, PACKAGES, SETUP, text
from tests.support.source_rules import ROOT

VENV = """
[ $1 = create ] || exit 0
mkdir -p .venv/bin
echo >.venv/pyvenv.cfg
printf '#!/bin/sh\\necho starts' >.venv/bin/python
chmod +x .venv/bin/python
"""


class Checkout:
    """The real Makefile among scripts that only write down that they ran."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        shutil.copy(ROOT / "Makefile", folder)
        for path in ("pyproject.toml", str(PACKAGES), *(f"packaging/locks/{name}.txt" for name in GROUPS)):
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).touch()
        for name, does in {"system": "", "screen": "exit 1", "run": "", "venv": VENV}.items():
            self.script(name, does)

    def script(self, name: str, does: str) -> None:
        path = self.folder / SETUP / f"{name}.sh"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f'#!/usr/bin/env bash\necho "{name} $*" >>calls\n{does}\n', encoding="utf-8")
        path.chmod(0o755)

    def make(self, goal: str) -> list[str]:
        """The scripts that ran, without those that only look."""
        calls = self.folder / "calls"
        calls.write_text("", encoding="utf-8")
        subprocess.run(["make", goal], cwd=self.folder, capture_output=True, text=True, check=True)
        return [line.strip() for line in calls.read_text(encoding="utf-8").splitlines() if line != "screen "]

    def change(self, name: Path | str) -> None:
        """As if everything had been made an hour ago and this edited now."""
        now = time.time()
        for path in self.folder.rglob("*"):
            os.utime(path, (now - 3600, now - 3600))
        (self.folder / name).touch()


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    return Checkout(tmp_path)


class TestMake:
    """Makefile"""

    def test_the_first_run_sets_everything_up_and_the_second_nothing(self, checkout: Checkout) -> None:
        assert checkout.make("run") == ["system window no-screen", "venv create", "venv run", "run"]
        assert checkout.make("run") == ["run"]

    def test_the_tests_add_only_their_tools(self, checkout: Checkout) -> None:
        checkout.make("run")
        assert checkout.make("test") == ["venv dev", "system screen-reader"]
        assert checkout.make("test") == []

    def test_without_a_screen_reader_the_tests_go_on(self, checkout: Checkout) -> None:
        checkout.script("system", "[[ $1 != screen-reader ]]")
        assert checkout.make("test")[-1] == "system screen-reader"

    def test_with_a_screen_no_virtual_one_is_installed(self, checkout: Checkout) -> None:
        checkout.script("screen", "exit 0")
        assert checkout.make("run")[0] == "system window"

    def test_what_changed_is_set_up_again_and_nothing_else(self, checkout: Checkout) -> None:
        checkout.make("test")
        checkout.change(PACKAGES)
        assert checkout.make("test") == ["system window no-screen", "system screen-reader"]
        checkout.change("packaging/locks/dev.txt")
        assert checkout.make("test") == ["venv dev"]

    def test_a_python_that_no_longer_starts_is_made_again(self, checkout: Checkout) -> None:
        checkout.make("run")
        (checkout.folder / ".venv/bin/python").unlink()
        assert checkout.make("run") == ["venv create", "venv run", "run"]

    def test_an_interrupted_installation_is_done_again(self, checkout: Checkout) -> None:
        checkout.script("venv", "exit 1")
        with pytest.raises(subprocess.CalledProcessError):
            checkout.make("run")
        checkout.script("venv", VENV)
        assert checkout.make("run") == ["venv create", "venv run", "run"]

    def test_help_explains_every_command(self) -> None:
        said = subprocess.run(["make", "help"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
        explained = re.findall(r"^  make ([a-z]+) +\w.*", said, flags=re.MULTILINE)
        (commands,) = re.findall(r"^\.PHONY: (run .*)", text("Makefile"), flags=re.MULTILINE)
        assert explained == commands.split()

    def test_continuous_integration_does_what_a_person_does(self) -> None:
        code = [line for line in text(".ci/run").splitlines() if not line.startswith("#")]
        assert code == ["set -euo pipefail", 'cd "$(dirname "$0")/.."', "exec make test"]
        assert os.access(ROOT / ".ci/run", os.X_OK)
