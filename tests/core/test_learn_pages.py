"""The pages of the Learn place."""

from __future__ import annotations

import pytest

from sciatica_desktop.core.content import Content, Urgency
from sciatica_desktop.core.learn_pages import Block, LearnPage, Special, learn_pages

TITLES = {Special.EMERGENCY: "Warning signs", Special.STOP: "When to stop", Special.SOURCES: "All sources"}


@pytest.fixture
def pages(content: Content) -> dict[str, LearnPage]:
    return {page.id: page for page in learn_pages(content, TITLES)}


def test_the_warning_signs_come_first_and_the_sources_last(pages: dict[str, LearnPage], content: Content) -> None:
    ids = list(pages)
    assert ids[:2] == [Special.EMERGENCY, Special.STOP]
    assert ids[-1] == Special.SOURCES
    assert ids[2:-1] == [page.id for page in content.pages]


def test_every_warning_sign_is_there_under_its_urgency(pages: dict[str, LearnPage], content: Content) -> None:
    heading: Urgency | None = None
    found: dict[str, Urgency | None] = {}
    for block in pages[Special.EMERGENCY].blocks:
        if block.urgency is not None:
            heading = block.urgency
        else:
            found[block.text] = heading
    assert found == {flag.question: flag.urgency for flag in content.red_flags.values()}


def test_no_advice_about_a_warning_sign_is_lost(pages: dict[str, LearnPage], content: Content) -> None:
    blocks = pages[Special.EMERGENCY].blocks
    told = {line for block in blocks for line in block.points} | {block.text for block in blocks}
    whole = " ".join(told)
    for flag in content.red_flags.values():
        assert all(line in whole for line in flag.advice), flag.id


def test_each_reason_for_a_warning_sign_is_given(pages: dict[str, LearnPage], content: Content) -> None:
    notes = {block.note for block in pages[Special.EMERGENCY].blocks}
    assert {flag.why for flag in content.red_flags.values()} <= notes


def test_every_stop_rule_says_what_to_do(pages: dict[str, LearnPage], content: Content) -> None:
    blocks = [(block.title, block.text, block.note) for block in pages[Special.STOP].blocks]
    assert blocks == [(rule.sign, rule.do_now, rule.afterwards) for rule in content.stop_rules.values()]


def test_every_source_is_listed_once_by_name(pages: dict[str, LearnPage], content: Content) -> None:
    listed = [block.text for block in pages[Special.SOURCES].blocks]
    assert len(listed) == len(content.sources)
    assert listed == sorted(listed, key=str.casefold)


def test_a_page_is_found_by_words_of_its_title_and_text() -> None:
    page = LearnPage("x", "Heat and cold", (Block("Warmth may help.", points=("Ten minutes",), note="Never on Ice"),))
    assert page.fits("")
    assert page.fits("COLD ten ice")
    assert not page.fits("heat massage")
