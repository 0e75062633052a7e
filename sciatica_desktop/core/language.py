"""Which language the program speaks, and how it writes a name within a sentence."""

from __future__ import annotations

from collections.abc import Collection, Iterable

ENGLISH = "en"

NOUNS_CAPITAL = frozenset({"de"})
"""The languages that write every noun with a capital letter, within a sentence too."""

NAMES = frozenset({"Achilles"})
"""First words that keep their capital letter everywhere."""


def best_language(wanted: Iterable[str], there: Collection[str]) -> str:
    """The first language wanted that is there, else English; `es-MX` and `es_MX` are served by `es`."""
    for name in wanted:
        short = name.replace("_", "-").partition("-")[0].casefold()
        if short in there:
            return short
    return ENGLISH


def lowered(text: str, language: str) -> str:
    """The text with a small first letter, unless its first word is a name, an abbreviation or perhaps a German noun."""
    first = text.split(" ", 1)[0]
    kept = language in NOUNS_CAPITAL or first in NAMES or first[1:] != first[1:].lower()
    return text if kept else text[:1].lower() + text[1:]
