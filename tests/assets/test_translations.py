"""The content in other languages: whole, with the same numbers and gaps, and nothing that is no longer said."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Callable
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest

from sciatica_desktop.core.readers.translation import SAID
from sciatica_desktop.store.content import read_content
from tests.support.source_rules import ROOT

CONTENT = ROOT / "assets" / "content"
LANGUAGES = sorted(pack.parent.name for pack in CONTENT.glob("*/pack.json") if pack.parent.name != "en")


def load() -> ModuleType:
    """The tool of the translators."""
    spec = spec_from_file_location("translate", CONTENT / "translate.py")
    assert spec is not None
    assert spec.loader is not None
    made = module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


TOOL = load()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", sorted(SAID))
def test_every_text_is_translated_with_its_numbers_and_gaps(language: str, name: str) -> None:
    english, translated = TOOL.english(name), TOOL.translated(language, name)
    assert [text for text in english if text not in translated] == []
    assert set(translated) - set(english) == set()
    assert [text for text, other in translated.items() if TOOL.differences(text, other)] == []


@pytest.mark.parametrize(
    ("language", "other"), [("de", r"(?<!-)\b(du|dich|dir|dein(e[mnrs]?)?)\b"), ("es", r"\busted(es)?\b")]
)
def test_a_language_speaks_to_people_in_one_way(language: str, other: str) -> None:
    """German says Sie, Spanish says tú: in the interface and in the content."""
    catalogue = ET.parse(ROOT / "assets" / "i18n" / f"sciatica_{language}.ts")
    interface = ["".join(node.itertext()) for node in catalogue.iter("translation")]
    content = [text for name in SAID for text in TOOL.translated(language, name).values()]
    assert interface
    assert content
    assert [text for text in (*interface, *content) if re.search(other, text, re.IGNORECASE)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translated_pack_says_the_same_things(language: str) -> None:
    english, other = read_content(ROOT / "assets"), read_content(ROOT / "assets", language)
    assert other.language == language
    for table in ("points", "techniques", "red_flags", "regions", "questions", "patterns"):
        assert getattr(other, table).keys() == getattr(english, table).keys()


@pytest.mark.parametrize(
    ("one", "two", "trouble"),
    [
        ("Covers {percent} %.", "Deckt {percent} % ab.", ""),
        ("Covers {percent} %.", "Deckt {prozent} % ab.", "other gaps"),
        ("Hold 90 s, 2.5 times.", "90 s halten, 2,5-mal.", ""),
        ("Hold 90 s.", "60 s halten.", "other numbers"),
        ("Hold it.", "2 s halten.", "other numbers"),
    ],
)
def test_numbers_and_gaps_are_compared(one: str, two: str, trouble: str) -> None:
    assert TOOL.differences(one, two) == trouble


@pytest.fixture
def run(tmp_path: Path) -> Callable[..., subprocess.CompletedProcess[str]]:
    """The tool on a copy of the English pack."""
    folder = tmp_path / "assets" / "content"
    shutil.copytree(CONTENT / "en", folder / "en")
    shutil.copy(CONTENT / "translate.py", folder)
    (tmp_path / "sciatica_desktop").symlink_to(ROOT / "sciatica_desktop")

    def start(*words: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, str(folder / "translate.py"), *words]
        return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)

    return start


def test_a_part_is_listed_translated_and_taken_in(
    run: Callable[..., subprocess.CompletedProcess[str]], tmp_path: Path
) -> None:
    listed = run("xx", "phrases").stdout.splitlines()
    part = tmp_path / "part.txt"
    part.write_text("\n".join([*listed[:3], "4\tno gap", "999\tunknown", "no number"]), encoding="utf-8")
    taken = run("xx", "phrases", str(part))
    assert taken.returncode == 1
    assert len(taken.stdout.splitlines()) == 3
    document = json.loads((tmp_path / "assets/content/xx/phrases.json").read_text(encoding="utf-8"))
    assert list(document["texts"]) == [line.split("\t")[1] for line in listed[:3]]
    assert run("xx", "phrases").stdout.splitlines() == listed[3:]
    assert f"phrases: {len(listed) - 3} of {len(listed)} texts missing" in run("xx").stdout
