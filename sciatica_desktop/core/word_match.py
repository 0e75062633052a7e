"""How close the words of a text are to those that a person types."""

from __future__ import annotations

import re
import unicodedata
from sys import intern

WORD = re.compile(r"\w+")
ARTICLE = "\N{ARABIC LETTER ALEF}\N{ARABIC LETTER LAM}"

BEGINS, KIN, WITHIN = 0.8, 0.6, 0.4
"""How close (1 is the same) a word is that begins with the wanted one, has its stem, or holds it, as compounds do."""

SHORTEST = 3
"""Letters that a word must have to be looked for beside others."""

STEM, ENDING = 4, 3
"""Two words are kin if they begin with the same letters, at least so many, and end with no more than so many others."""


def words_of(text: str) -> frozenset[str]:
    """The words of a text in small letters, without accents and the Arabic article."""
    bare = "".join(sign for sign in unicodedata.normalize("NFKD", text) if not unicodedata.combining(sign))
    return frozenset(intern(word.removeprefix(ARTICLE) or word) for word in WORD.findall(bare.casefold()))


def asked(wanted: str) -> list[str]:
    """The words that are looked for; short ones such as "is" or "el" only if there are no others."""
    words = sorted(words_of(wanted))
    return [word for word in words if len(word) >= SHORTEST or not word.isalpha()] or words


def closeness(wanted: str, known: str) -> float:
    """How close (0-1) a known word is to the wanted one."""
    if known == wanted:
        return 1.0
    if known.startswith(wanted):
        return BEGINS
    stem = max(STEM, len(wanted) - ENDING)
    if len(known) <= stem + ENDING and known[:stem] == wanted[:stem] and len(wanted) >= stem:
        return KIN
    return WITHIN if len(wanted) >= STEM and wanted in known else 0.0


def fit(text: str, wanted: str) -> float:
    """How closely (0-1) a text holds all the words that are looked for; 1 if none is, 0 if it lacks one."""
    known = words_of(text)
    return min((max((closeness(word, each) for each in known), default=0.0) for word in asked(wanted)), default=1.0)
