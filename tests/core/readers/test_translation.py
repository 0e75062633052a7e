"""A pack that translates: its words go into the documents of another, and nothing else does."""

from __future__ import annotations

from sciatica_desktop.core.readers.translation import put_words, said_in

KEYS = frozenset({"title", "steps", "phrases"})
DOCUMENT: dict[str, object] = {
    "format": 1,
    "phrases": {"covers": "Covers {percent} %.", "done": "Done"},
    "groups": [{"id": "calf", "title": "Calf", "steps": ["Sit", "Lean"], "points": ["calf"], "title_of": "Calf"}],
    "title": {"id": "calf", "title": "Calf"},
    "steps": [{"id": "heat", "minutes": 10}],
}


def test_words_are_put_in_and_facts_stay() -> None:
    assert put_words(DOCUMENT, KEYS, str.upper) == {
        "format": 1,
        "phrases": {"covers": "COVERS {PERCENT} %.", "done": "DONE"},
        "groups": [{"id": "calf", "title": "CALF", "steps": ["SIT", "LEAN"], "points": ["calf"], "title_of": "Calf"}],
        "title": {"id": "calf", "title": "CALF"},
        "steps": [{"id": "heat", "minutes": 10}],
    }


def test_the_document_that_is_translated_stays_as_it_is() -> None:
    before = repr(DOCUMENT)
    put_words(DOCUMENT, KEYS, str.upper)
    assert repr(DOCUMENT) == before


def test_what_is_said_is_listed_in_its_order_as_often_as_it_is_there() -> None:
    assert list(said_in(DOCUMENT, KEYS)) == ["Covers {percent} %.", "Done", "Calf", "Sit", "Lean", "Calf"]
