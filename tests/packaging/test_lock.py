"""What is locked, and what the system needs."""

from __future__ import annotations

import re
from importlib.metadata import version

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.packaging.files import GROUPS, PACKAGES, SETUP, locked, text
from tests.support.source_rules import ROOT


def pinned(requirement: Requirement) -> str:
    (only,) = requirement.specifier
    assert only.operator == "=="
    return only.version


def applies(requirement: Requirement) -> bool:
    return requirement.marker is None or requirement.marker.evaluate()


class TestLock:
    """packaging/locks/*.txt"""

    @pytest.mark.parametrize("group", GROUPS)
    def test_every_dependency_is_locked_at_a_version_that_fits(self, group: str) -> None:
        names = locked(group)
        for asked in map(Requirement, GROUPS[group]):
            for found in names[canonicalize_name(asked.name)]:
                assert asked.specifier.contains(pinned(found)), f"{asked}: locked is {found}; make lock"

    @pytest.mark.parametrize("group", GROUPS)
    def test_every_line_has_a_hash_and_none_names_a_server(self, group: str) -> None:
        entries = re.split(r"\n(?=[a-zA-Z0-9])", text(f"packaging/locks/{group}.txt"))[1:]
        assert len(entries) == sum(map(len, locked(group).values()))
        for entry in entries:
            assert "--hash=sha256:" in entry
        assert not re.search(r"://|index-url|find-links", text(f"packaging/locks/{group}.txt"))

    @pytest.mark.parametrize("group", ["dev", "assets"])
    def test_what_two_locks_share_has_one_version(self, group: str) -> None:
        run, other = locked("run"), locked(group)
        for name in run.keys() & other.keys():
            assert {pinned(found) for found in other[name]} <= {pinned(found) for found in run[name]}

    @pytest.mark.parametrize("group", ["run", "dev"])
    def test_what_is_installed_is_what_is_locked(self, group: str) -> None:
        for name, entries in locked(group).items():
            for found in filter(applies, entries):
                assert version(name) == pinned(found), f"{name}: rm -rf .venv, then make test"

    def test_no_file_of_the_set_up_names_a_registry(self) -> None:
        for path in [ROOT / "Makefile", ROOT / "pyproject.toml", *(ROOT / SETUP).iterdir()]:
            assert not re.search(r"https?://|index-url|find-links|trusted-host", path.read_text(encoding="utf-8")), path


class TestSystemPackages:
    """packaging/linux/system-packages.txt"""

    def test_every_line_is_a_part_or_a_package_with_its_purpose(self) -> None:
        for line in text(PACKAGES).splitlines():
            assert re.fullmatch(r"|#( .+)?|\[[a-z-]+\] # .+|[a-z0-9][a-z0-9.+-]+ +# \S.*", line), line

    def test_no_package_is_named_twice(self) -> None:
        names = re.findall(r"^[a-z0-9][^ ]+", text(PACKAGES), flags=re.MULTILINE)
        assert len(names) == len(set(names)) > 0
