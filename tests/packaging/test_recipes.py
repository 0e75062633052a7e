"""What can be known of the packaging recipes without running them; packaging/README.md says which were run where."""

from __future__ import annotations

import os
import plistlib
import re
import sys
from pathlib import Path

import pytest

from sciatica_desktop import APP_ID
from tests.packaging.files import text
from tests.support.source_rules import ROOT

PACKAGING = ROOT / "packaging"
SCRIPTS = sorted(PACKAGING.rglob("*.sh"))
RECIPES = [*SCRIPTS, *PACKAGING.glob("*/*.ps1"), *PACKAGING.glob("*/*.iss"), *PACKAGING.rglob("*.yaml")]
WORKFLOWS = sorted((ROOT / ".github/workflows").glob("*.yml"))
MADE = ("build/", "dist/", ".venv/")


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("script", SCRIPTS, ids=name_of)
@pytest.mark.skipif(sys.platform == "win32", reason="there is no right to run a file there")
def test_every_script_is_strict(script: Path) -> None:
    lines = script.read_text(encoding="utf-8").splitlines()
    assert lines[0] == "#!/usr/bin/env bash"
    assert "set -euo pipefail" in lines[:8]
    assert os.access(script, os.X_OK)


@pytest.mark.parametrize("recipe", [*RECIPES, *WORKFLOWS], ids=name_of)
def test_every_file_of_the_checkout_that_a_recipe_names_is_there(recipe: Path) -> None:
    told = recipe.read_text(encoding="utf-8").replace("\\", "/").replace("$ID", APP_ID)
    named = re.findall(r"(?:packaging|assets)/[\w./-]*[\w]", told)
    assert not [name for name in named if not (ROOT / name).exists() and not name.endswith("/")]


def test_the_flatpak_has_no_network() -> None:
    manifest = text(f"packaging/linux/flatpak/{APP_ID}.yaml")
    assert "--socket=wayland" in manifest
    assert not re.search(r"--share=network|--filesystem=(?!xdg-run/)", manifest)


def test_on_a_mac_the_program_asks_for_one_right_only() -> None:
    with (PACKAGING / "macos/entitlements.plist").open("rb") as file:
        assert list(plistlib.load(file)) == ["com.apple.security.cs.allow-unsigned-executable-memory"]


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=name_of)
def test_a_workflow_takes_only_actions_by_their_hash_and_may_only_read(workflow: Path) -> None:
    told = workflow.read_text(encoding="utf-8")
    used = re.findall(r"uses: (\S+)", told)
    assert used
    assert all(re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40}", action) for action in used)
    assert re.findall(r"^permissions:\n((?:  .*\n)+)", told, flags=re.MULTILINE) == ["  contents: read\n"]


def test_one_job_waits_for_all_others() -> None:
    told = text(".github/workflows/ci.yml")
    jobs = re.findall(r"^  ([a-z-]+):\n    (?:name|if|runs-on)", told, flags=re.MULTILINE)
    (waited,) = re.findall(r"needs: \[(.*)\]", told)
    assert waited.split(", ") == [job for job in jobs if job != "required-checks"]
    assert text(".github/workflows/ci.yml").count('success/}" = "' + " " * (len(waited.split(", ")) - 1) + '"') == 1
