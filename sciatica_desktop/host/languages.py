"""The languages that there are files for. No Qt: the command line asks, too."""

from __future__ import annotations

from sciatica_desktop.core.language import ENGLISH
from sciatica_desktop.host.paths import assets

CATALOGUE = "sciatica_"
"""What the names of the compiled catalogues begin with, before the language."""


def interface_languages() -> tuple[str, ...]:
    """The languages that the interface speaks, English first."""
    found = sorted(file.stem.removeprefix(CATALOGUE) for file in (assets() / "i18n").glob(f"{CATALOGUE}*.qm"))
    return (ENGLISH, *(language for language in found if language != ENGLISH))


def interface_language(language: str) -> str:
    """The language of the interface that goes with a language: its own, else English."""
    return language if language in interface_languages() else ENGLISH


def content_language(language: str) -> str:
    """The language of the content that goes with an interface: its own, else English."""
    return language if (assets() / "content" / language / "pack.json").exists() else ENGLISH
