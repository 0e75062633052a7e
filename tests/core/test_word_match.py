"""Words that a person types, and the words of a text."""

from __future__ import annotations

import pytest

from sciatica_desktop.core.word_match import fit


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Larger text", "text larger"),
        ("Más grande", "mas GRANDE"),
        ("Größere Schrift", "grösse"),
        ("Rückgängig", "ruckgangig"),
        ("Hautgebiete der Nerven", "nerv"),
        ("Beispielverlauf", "verlauf"),
        ("sessions", "session"),
        ("\u0625\u0638\u0647\u0627\u0631 \u0627\u0644\u0633\u062c\u0644", "\u0633\u062c\u0644"),
        ("What is on show", "is on"),
        ("Anything", ""),
    ],
)
def test_a_text_is_found_without_accents_by_beginnings_stems_and_parts(text: str, wanted: str) -> None:
    assert fit(text, wanted) > 0


@pytest.mark.parametrize(("text", "wanted"), [("Larger text", "text smaller"), ("Starting", "art"), ("", "word")])
def test_a_text_that_lacks_a_word_is_not_found(text: str, wanted: str) -> None:
    assert fit(text, wanted) == 0


def test_the_word_itself_is_closer_than_one_that_begins_so_and_than_one_that_holds_it() -> None:
    same, begins, holds = (fit(text, "bone") for text in ("bone", "bones", "hipbone"))
    assert same > begins > holds > 0
