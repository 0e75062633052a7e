"""A language pack that translates another one: its words are put into the documents of the other.

So the facts (ids, numbers, zones, doses, sources) stand in one place only, and no translation can disagree with them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

SAID: Mapping[str, frozenset[str]] = {
    "regions": frozenset({"name", "definition", "also", "anatomy"}),
    "phrases": frozenset({"phrases"}),
    "points": frozenset(
        {"part", "plain", "find", "quality", "worse_with", "eases_with", "cues", "look_alikes", "note"}
    ),
    "techniques": frozenset(
        {
            *("name", "text", "title", "fades", "fades_gentle", "course", "end_early", "why", "how", "never", "note"),
            *("daily", "items", "steps", "up_if", "down_if", "texts", "find", "dont", "cautions", "question"),
            *("instead", "position", "basis", "cue"),
        }
    ),
    "safety": frozenset(
        {
            *("urgencies", "text", "for", "where", "title", "question", "why", "advice", "note", "evidence"),
            *("condition", "scope", "rule", "areas", "unless", "zone", "sign", "do_now", "afterwards"),
        }
    ),
    "patterns": frozenset({"text", "name", "cues", "advice", "note", "for", "against"}),
    "questions": frozenset({"text", "why"}),
    "learn": frozenset({"title", "text", "also"}),
    "sources": frozenset({"kind", "status"}),
    "help": frozenset({"title", "steps", "note", "also"}),
    "news": frozenset({"news"}),
    "example": frozenset({"note"}),
}
"""By file of a pack, the keys below which words for people stand; all other texts are ids, names and references."""

TABLES = frozenset({"phrases", "urgencies", "anatomy"})
"""Keys that hold a table of texts by id, instead of one text or a list."""


def put_words(document: object, keys: frozenset[str], words: Callable[[str], str]) -> object:
    """The document with every text below one of the keys replaced by what `words` makes of it."""
    return _put(document, keys, words)


def _put(value: object, keys: frozenset[str], words: Callable[[str], str], key: str = "", table: str = "") -> object:
    match value:
        case str():
            return words(value) if key in keys or table in keys else value
        case list():
            return [_put(item, keys, words, key) for item in value]
        case dict():
            within = key if key in TABLES else ""
            return {name: _put(item, keys, words, name, within) for name, item in value.items()}
        case _:
            return value


def said_in(document: object, keys: frozenset[str]) -> Iterator[str]:
    """Every text for people in the document, in its order, each as often as it is there."""
    found: list[str] = []

    def note(text: str) -> str:
        found.append(text)
        return text

    put_words(document, keys, note)
    yield from found
