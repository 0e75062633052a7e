"""Which language is spoken."""

from __future__ import annotations

import pytest

from sciatica_desktop.core.language import best_language

THERE = ("ar", "de", "en", "es")


@pytest.mark.parametrize(
    ("wanted", "spoken"),
    [
        (["es"], "es"),
        (["es-MX", "en-US"], "es"),
        (["de_AT"], "de"),
        (["fr-CA", "DE"], "de"),
        (["fr"], "en"),
        ([], "en"),
        ([""], "en"),
    ],
)
def test_the_first_wanted_language_that_is_there_is_spoken_else_english(wanted: list[str], spoken: str) -> None:
    assert best_language(wanted, THERE) == spoken
