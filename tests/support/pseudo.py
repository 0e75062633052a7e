"""A made-up language of double length: ⟦SaveSave⟧. What it does not reach is not translated."""

from __future__ import annotations

import re
import subprocess
import sys
import sysconfig
import xml.etree.ElementTree as ET
from pathlib import Path

from sciatica_desktop.core.content import Content
from sciatica_desktop.core.readers import content_reader
from sciatica_desktop.core.readers.translation import SAID, put_words
from sciatica_desktop.core.reading import Node
from sciatica_desktop.store.packs import read_document
from tests.support.source_rules import ROOT

OPEN, CLOSE = "⟦", "⟧"
PART = re.compile(r"(\{[^}]*\}|%L?\d|%n|&\w|[^\W\d_]+)")
LONG = 8
"""Words of more letters are not doubled in one piece: no language has words twice as long as these."""


def pseudo(text: str) -> str:
    """The text, twice as long; gaps and the letter to press stay as they are."""
    if not text.strip():
        return text
    return OPEN + PART.sub(_double, text) + CLOSE


def _double(match: re.Match[str]) -> str:
    word = match.group()
    if word[0] in "{%&":
        return word
    return word * 2 if len(word) <= LONG else f"{word} {word}"


def catalogue(folder: Path) -> Path:
    """A compiled catalogue with every text of the source."""
    source = folder / "pseudo.ts"
    files = folder / "files.lst"
    files.write_text("\n".join(map(str, sorted((ROOT / "sciatica_desktop").rglob("*.py")))), encoding="utf-8")
    source.write_text('<!DOCTYPE TS><TS version="2.1" language="en"></TS>', encoding="utf-8")
    _tool("pyside6-lupdate", f"@{files}", "-ts", str(source))
    tree = ET.parse(source)
    for message in tree.getroot().iter("message"):
        translation = message.find("translation")
        assert translation is not None
        text = pseudo(str(message.findtext("source")))
        translation.attrib.pop("type", None)
        forms = list(translation.iter("numerusform")) or [translation]
        for form in forms:
            form.text = text
    tree.write(source, encoding="utf-8")
    compiled = folder / "pseudo.qm"
    _tool("pyside6-lrelease", str(source), "-qm", str(compiled))
    return compiled


def _tool(name: str, *words: str) -> None:
    path = Path(sysconfig.get_path("scripts"), name)
    subprocess.run([sys.executable, str(path), *words], check=True, capture_output=True)


def content() -> Content:
    """The shipped content."""
    return content_reader.read_content({name: document(ROOT / "assets", name) for name in content_reader.FILES})


def document(folder: Path, name: str, language: str = "") -> Node:
    """One file of the shipped content."""
    node = read_document(folder, name)
    return Node(put_words(node.value, SAID.get(name, frozenset()), pseudo), node.file)
