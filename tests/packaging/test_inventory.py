"""The list of what is shipped, its licences and their texts."""

from __future__ import annotations

import json
import sys

import pytest
from inventory import licences, sbom
from inventory.parts import everything, packages

from sciatica_desktop import __version__
from tests.packaging.files import PROJECT, locked, text

as_shipped = pytest.mark.skipif(sys.version_info[:2] != (3, 11), reason="the lists are those of Python 3.11")


@as_shipped
@pytest.mark.parametrize(
    ("written", "now"), [("packaging/licences.md", licences.text), ("packaging/sbom.cdx.json", sbom.text)]
)
def test_the_lists_are_up_to_date(written: str, now: object) -> None:
    assert callable(now)
    assert text(written) == now(), "make licences"


def test_every_package_that_is_installed_with_the_program_is_listed() -> None:
    only_to_build = {"hatchling", "packaging", "pathspec", "pluggy", "tomlkit", "trove-classifiers"}
    assert {part.name for part in packages()} == set(locked("run")) - only_to_build


def test_every_part_has_a_licence_by_its_short_name_and_a_place_to_find_it() -> None:
    for part in everything():
        assert part.licence
        assert "OSI" not in part.licence
        assert part.url.startswith("http")
        assert part.purpose


def test_the_text_of_every_package_and_of_the_lgpl_goes_with_the_program() -> None:
    places = [place for source, place in licences.texts() if source.read_bytes().strip()]
    with_text = {place.parts[0] for place in places}
    of_qt = {"pyside6-addons", "pyside6-essentials", "shiboken6"}
    assert with_text >= {part.name for part in packages()} - of_qt | {"Qt and PySide6", "sciatica-desktop"}
    assert {place.name for place in places if place.parts[0] == "Qt and PySide6"} == {"GPL-3.0.txt", "LGPL-3.0.txt"}


def test_the_bill_names_each_part_once_and_says_who_needs_whom() -> None:
    bill = json.loads(sbom.text())
    refs = [component["bom-ref"] for component in bill["components"]]
    assert len(refs) == len(set(refs)) == len(everything())
    needed = {ref for entry in bill["dependencies"] for ref in entry["dependsOn"]}
    assert needed == set(refs)
    assert {entry["ref"] for entry in bill["dependencies"]} <= {*refs, f"sciatica-desktop@{__version__}"}


def test_the_licences_of_the_project_are_what_its_metadata_says() -> None:
    assert PROJECT["project"]["license"] == "MIT"
    assert text("LICENSE").startswith("MIT License")
