"""Language packs that translate the English one."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from sciatica_desktop.core.readers.translation import SAID, said_in
from sciatica_desktop.core.reading import BadFile
from sciatica_desktop.store.content import languages, read_content
from sciatica_desktop.store.region_names import read_region_names

ASSETS = Path(__file__).parents[2] / "assets"
ENGLISH = ASSETS / "content" / "en"
NAMES = re.compile(r"[a-z]+(/[a-z]+)?( [a-z]+){1,2}(/[a-z]+)?")
"""Muscles, and what a technique needs ("floor or bed"): names that refer to each other."""

NEVER_SAID = frozenset(
    {"citation", "url", "latin", "muscle", "muscles", "needs", "when", "title", "version", "clinician_reviewed"}
)
"""Keys of texts with spaces that stay as they are in every language."""


@pytest.fixture
def assets(tmp_path: Path) -> Path:
    """Assets with English and a language that translates very little."""
    content = tmp_path / "content"
    content.mkdir()
    (content / "en").symlink_to(ENGLISH)
    write(content, "pack", {"format": 1, "language": "xx", "version": "1", "title": "Xx", "clinician_reviewed": False})
    write(content, "regions", {"format": 1, "texts": {"Middle of the buttock": "Xuttock", "Nowhere": "Xowhere"}})
    return tmp_path


def write(content: Path, name: str, document: object) -> None:
    (content / "xx").mkdir(exist_ok=True)
    (content / "xx" / f"{name}.json").write_text(json.dumps(document), encoding="utf-8")


def test_words_of_the_pack_and_english_where_it_has_none(assets: Path) -> None:
    content, english = read_content(assets, "xx"), read_content(ASSETS)
    assert languages(assets) == ("en", "xx")
    assert content.language == "xx"
    assert content.regions["buttock_mid"].name == "Xuttock"
    assert content.regions["sacrum"] == english.regions["sacrum"]
    assert content.techniques == english.techniques


def test_the_first_window_has_the_names_in_its_language(assets: Path) -> None:
    assert read_region_names(assets, "xx")["buttock_mid"] == "Xuttock"
    assert read_region_names(assets, "xx").keys() == read_region_names(ASSETS).keys()


@pytest.mark.parametrize(
    ("document", "reason"),
    [
        ({"format": 1}, "texts: is missing"),
        ({"format": 1, "texts": {"Sacrum": 7}}, "texts.Sacrum: should be a text"),
        ({"format": 1, "texts": {"Sacrum": " "}}, "texts.Sacrum: should be a text"),
        ({"format": 2, "texts": {}}, "format: this program reads format 1"),
    ],
)
def test_a_file_that_does_not_fit_is_refused_with_its_key(assets: Path, document: object, reason: str) -> None:
    write(assets / "content", "regions", document)
    with pytest.raises(BadFile, match=re.escape(f"content/xx/regions.json: {reason}")):
        read_content(assets, "xx")


def test_a_phrase_that_loses_its_gap_is_refused(assets: Path) -> None:
    phrases = json.loads((ENGLISH / "phrases.json").read_text(encoding="utf-8"))["phrases"]
    write(assets / "content", "phrases", {"format": 1, "texts": {phrases["say_hold"]: "Hold {nonsense}."}})
    with pytest.raises(BadFile, match=re.escape("content/xx/phrases.json: phrases.say_hold")):
        read_content(assets, "xx")


def texts_with_spaces(value: object, key: str = "") -> Iterator[tuple[str, str]]:
    """Every text of more than one word, with its key."""
    match value:
        case str() if " " in value:
            yield key, value
        case list():
            for item in value:
                yield from texts_with_spaces(item, key)
        case dict():
            for name, item in value.items():
                yield from texts_with_spaces(item, name)


@pytest.mark.parametrize("file", sorted(ENGLISH.glob("*.json")), ids=lambda file: file.stem)
def test_no_words_of_the_english_pack_are_out_of_a_translators_reach(file: Path) -> None:
    document = json.loads(file.read_text(encoding="utf-8"))
    said = set(said_in(document, SAID.get(file.stem, frozenset())))
    left = {(key, text) for key, text in texts_with_spaces(document) if text not in said and key not in NEVER_SAID}
    assert not left, "name their keys in SAID of core/readers/translation.py"
