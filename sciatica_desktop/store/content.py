"""The language packs of `assets/content/` as Content."""

from __future__ import annotations

from pathlib import Path

from sciatica_desktop.core.content import Content
from sciatica_desktop.core.language import ENGLISH
from sciatica_desktop.core.readers import content_reader
from sciatica_desktop.core.reading import BadFile
from sciatica_desktop.store.json_files import many_values
from sciatica_desktop.store.packs import read_document


def languages(assets: Path) -> tuple[str, ...]:
    """The languages that there are packs for, English first."""
    found = (pack.parent.name for pack in (assets / "content").glob("*/pack.json"))
    return tuple(sorted(found, key=lambda name: (name != ENGLISH, name)))


def read_content(assets: Path, language: str = ENGLISH) -> Content:
    """Everything a pack says; raises BadFile for a pack that is not there or does not fit."""
    there = languages(assets)
    if language not in there:
        raise BadFile("content", language, f"no such language; there is {', '.join(there) or 'none'}")
    with many_values():
        files = {name: read_document(assets, name, language) for name in content_reader.FILES}
        content = content_reader.read_content(files)
    if content.language != language:
        raise files["pack"].at("language").bad(f"should be {language!r}, like its folder")
    return content
