"""Finding pages of Learn."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sciatica_desktop.core.content import Content
from sciatica_desktop.core.learn_pages import Block, Labels, LearnPage, Special, learn_pages
from sciatica_desktop.core.learn_search import Finder

HEAT = LearnPage("heat", "Heat and cold", (Block("Warmth may help.", points=("Ten minutes",), note="Never on ice"),))
WALK = LearnPage("walk", "Keep moving", (Block("Sit less."), Block("Walk a little every day.")), ("exercise",))
KNEE = LearnPage("knee", "Kniekehle", (Block("Rückenschmerz und die ciática", latin="popliteus"),))
PAGES = (HEAT, WALK, KNEE, *(LearnPage(f"other{n}", f"Page {n}", (Block(f"Nothing {n}"),)) for n in range(5)))
FINDER = Finder(PAGES)


def found(wanted: str, pages: tuple[LearnPage, ...] = PAGES) -> list[str]:
    return [each.page.id for each in Finder(pages).find(wanted)]


def test_all_pages_are_there_in_their_order_while_nothing_is_wanted() -> None:
    assert found("  ") == [page.id for page in PAGES]


@pytest.mark.parametrize(
    ("wanted", "page"),
    [
        ("COLD", "heat"),
        ("ten minute", "heat"),
        ("walking", "walk"),
        ("Exercise", "walk"),
        ("schmerz", "knee"),
        ("ciatica", "knee"),
        ("Popliteus", "knee"),
    ],
)
def test_a_page_is_found_by_other_forms_of_a_word_without_accents_and_within_compounds(wanted: str, page: str) -> None:
    assert found(wanted) == [page]


def test_words_that_nobody_uses_find_nothing_and_are_passed_over_beside_others() -> None:
    assert found("xylophone") == []
    assert found("xylophone warmth") == ["heat"]


def test_little_words_do_not_count_beside_others() -> None:
    pages = (LearnPage("my", "It is my page", ()), HEAT)
    assert found("is it my warmth", pages) == ["heat"]
    assert found("is it", pages) == ["my"]


def test_a_page_of_that_title_comes_before_one_that_only_speaks_of_it() -> None:
    spoken = LearnPage("spoken", "Tools", (Block("Not on the cold floor."),))
    assert found("cold", (spoken, *PAGES)) == ["heat", "spoken"]


def test_the_list_of_sources_comes_last() -> None:
    sources = LearnPage(Special.SOURCES, "Walking and walks", (Block("Walk 2015"),))
    assert found("walk", (sources, *PAGES)) == ["walk", Special.SOURCES]
    assert found("2015", (sources, *PAGES)) == [Special.SOURCES]


def test_the_blocks_that_say_it_are_named_the_fullest_first() -> None:
    little, much = Block("A day of rest"), Block("Walk every day")
    (hit,) = Finder((LearnPage("x", "Moving", (little, much, Block("Sit"))), *PAGES[3:])).find("walk day")
    assert hit.blocks == (much,)


@given(st.text(max_size=40))
def test_whatever_is_typed_each_page_is_found_at_most_once(wanted: str) -> None:
    names = [each.page.id for each in FINDER.find(wanted)]
    assert len(names) == len(set(names))


@pytest.fixture(scope="module")
def finder(content: Content) -> Finder:
    titles = {special: special.replace("_", " ") for special in Special}
    return Finder(learn_pages(content, titles, Labels("%1", "%1", "%1", "%1", "%1")))


@pytest.mark.parametrize(
    ("wanted", "page"),
    [
        ("numb foot", Special.NERVES),
        ("is it dangerous", Special.EMERGENCY),
        ("pillow", "moving"),
        ("how hard to press", "use"),
        ("how long", "use"),
        ("sit long", "moving"),
        ("stairs", "front_thigh"),
        ("cancer", Special.EMERGENCY),
        ("pregnant", Special.CONDITIONS),
        ("sleeping position", "moving"),
        ("ice", "heat_cold"),
        ("slipped disc", "sciatica"),
        ("does it work", "expect"),
        ("blood thinners", Special.CONDITIONS),
        ("hamstring", "hamstrings"),
        ("IT band", "lateral_thigh"),
        ("when to stop", Special.STOP),
        ("surgery", "help"),
    ],
)
def test_plain_words_of_a_patient_lead_to_the_right_page_among_the_first_four(
    finder: Finder, wanted: str, page: str
) -> None:
    assert page in [each.page.id for each in finder.find(wanted)[:4]]
