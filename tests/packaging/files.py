"""What the tests of this folder read: the project's own files about set-up and packaging."""

from __future__ import annotations

import re
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.support.source_rules import ROOT

SETUP = Path("packaging/setup")
PACKAGES = Path("packaging/linux/system-packages.txt")

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="the scripts are for Linux")


def text(path: Path | str) -> str:
    return (ROOT / path).read_text(encoding="utf-8")


PROJECT = tomllib.loads(text("pyproject.toml"))
GROUPS = {
    "run": [*PROJECT["project"]["dependencies"], *PROJECT["dependency-groups"]["setup"]],
    "dev": PROJECT["dependency-groups"]["test"],
    "assets": PROJECT["dependency-groups"]["assets"],
    "package": PROJECT["dependency-groups"]["package"],
    "lock": PROJECT["dependency-groups"]["lock"],
}
"""What packaging/locks/*.txt locks, by the name of the file."""

EVERYTHING = re.findall(r"^[a-z0-9][^ ]+", text(PACKAGES), flags=re.MULTILINE)
"""The names of all system packages."""


def locked(group: str) -> dict[str, list[Requirement]]:
    """What packaging/locks/<group>.txt says, by name; a package may have a version for each Python."""
    found: dict[str, list[Requirement]] = {}
    for line in re.findall(r"^[a-zA-Z0-9].*?(?= \\$)", text(f"packaging/locks/{group}.txt"), flags=re.MULTILINE):
        requirement = Requirement(line)
        found.setdefault(canonicalize_name(requirement.name), []).append(requirement)
    return found
