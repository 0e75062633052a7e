"""Which languages the person's own packs add. Light: asked before the first window; what fits is seen later."""

from __future__ import annotations

import json
from pathlib import Path

FOLDER = "packs"
"""Where packs lie in the data folder."""

LARGEST = 2_000_000
"""No file of a pack takes more bytes than this."""

MOST = 32
"""So many packs are looked at."""


def pack_folders(data: Path) -> list[Path]:
    """The folders of the packs in a data folder; empty where it cannot be read."""
    try:
        found = sorted(path for path in (data / FOLDER).iterdir() if path.is_dir() and not path.name.startswith("."))
    except OSError:
        return []
    return found[:MOST]


def own_languages(data: Path) -> tuple[str, ...]:
    """The languages in which packs have words for the English ones; what cannot be read adds none."""
    return tuple(dict.fromkeys(filter(None, map(_language, pack_folders(data)))))


def _language(folder: Path) -> str:
    """The language that a pack adds, or ""; with `instead_of` it speaks for another language and adds none."""
    try:
        with (folder / "pack.json").open("rb") as file:
            pack = json.loads(file.read(LARGEST))
        has_words = (folder / "words.json").is_file()
    except (OSError, ValueError, RecursionError):
        return ""
    if not isinstance(pack, dict) or not has_words or "instead_of" in pack:
        return ""
    language = pack.get("language")
    return language if isinstance(language, str) and language.isalpha() and language.islower() else ""
