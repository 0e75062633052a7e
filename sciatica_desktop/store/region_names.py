"""The plain names of the regions, without the rest of the language pack: all that the first window needs of it."""

from __future__ import annotations

from pathlib import Path

from sciatica_desktop.core.language import ENGLISH
from sciatica_desktop.store.packs import read_document


def read_region_names(assets: Path, language: str = ENGLISH) -> dict[str, str]:
    """Names by region id; raises BadFile for a pack that is not there or does not fit."""
    file = read_document(assets, "regions", language)
    return {region: node.at("name").text() for region, node in file.at("regions").members()}
