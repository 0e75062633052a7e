"""Which language the program speaks."""

from __future__ import annotations

from collections.abc import Collection, Iterable

ENGLISH = "en"

NOUNS_CAPITAL = frozenset({"de"})
"""The languages that write every noun with a capital letter, within a sentence too."""


def best_language(wanted: Iterable[str], there: Collection[str]) -> str:
    """The first language wanted that is there, else English; `es-MX` and `es_MX` are served by `es`."""
    for name in wanted:
        short = name.replace("_", "-").partition("-")[0].casefold()
        if short in there:
            return short
    return ENGLISH
