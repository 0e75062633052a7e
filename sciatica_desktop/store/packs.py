"""The files of a language pack, with their words in its language. Light: the first window reads one of them."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from sciatica_desktop.core.language import ENGLISH
from sciatica_desktop.core.readers.translation import SAID, put_words
from sciatica_desktop.core.reading import Node
from sciatica_desktop.store.json_files import read_json


def read_document(assets: Path, name: str, language: str = ENGLISH) -> Node:
    """One file of a pack; the words come from the language, all else from the English pack. Raises BadFile."""
    file = f"content/{language}/{name}.json"
    if name == "pack" or language == ENGLISH:
        return read_json(assets, file)
    english = read_json(assets, f"content/{ENGLISH}/{name}.json")
    texts = read_texts(assets, name, language)
    return Node(put_words(english.value, SAID.get(name, frozenset()), lambda text: texts.get(text, text)), file)


def read_texts(assets: Path, name: str, language: str) -> Mapping[str, str]:
    """What a pack makes of the English texts of one file; empty where it has no such file. Raises BadFile."""
    if not (assets / f"content/{language}/{name}.json").exists():
        return {}
    file = read_json(assets, f"content/{language}/{name}.json")
    file.check_format()
    return {english: text.text() for english, text in file.at("texts").members()}
