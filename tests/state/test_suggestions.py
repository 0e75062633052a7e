"""The suggestions slice: findings follow the drawing; one candidate is looked at."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from sciatica_desktop.core.anatomy import Place, Side
from sciatica_desktop.core.diary import Felt
from sciatica_desktop.core.experience import Experience, Tried
from sciatica_desktop.core.findings import COVERS_LITTLE, Candidate, Findings, Match, Reason
from sciatica_desktop.core.flow import Flow
from sciatica_desktop.core.pain import Drawing, Mark
from sciatica_desktop.core.panel import Panel
from sciatica_desktop.state.suggestions import SuggestionState

MARKED = Drawing((Mark(Place("buttock_mid", Side.RIGHT)),))
BEST, NEXT = ("pir_1", Side.RIGHT), ("gmed_2", Side.RIGHT)


def rank(drawing: Drawing, answers: Mapping[str, str], own: Experience) -> Findings:
    if own.of(BEST).nothing or answers.get("sitting") == "eases":
        return Findings((Candidate(*NEXT, 0.5, Match.STRONG, 1.0),))
    return Findings(tuple(Candidate(*key, 0.5, Match.STRONG, 1.0) for key in (BEST, NEXT)))


@pytest.fixture
def suggestions(qapp: object) -> SuggestionState:
    return SuggestionState(rank)


def test_the_best_is_looked_at_first_then_the_one_under_the_pointer_then_the_chosen(
    suggestions: SuggestionState,
) -> None:
    seen: list[object] = []
    suggestions.looked_at.connect(seen.append)
    suggestions.use_drawing(MARKED)
    suggestions.hover(NEXT)
    suggestions.hover(None)
    suggestions.choose(NEXT)
    suggestions.choose(None)
    assert seen == [BEST, NEXT, BEST, NEXT, BEST]


def test_without_marks_nothing_is_looked_at(suggestions: SuggestionState) -> None:
    suggestions.use_drawing(MARKED)
    seen: list[object] = []
    suggestions.looked_at.connect(seen.append)
    suggestions.use_drawing(Drawing())
    assert suggestions.value == Findings()
    assert seen == [None]


def test_a_candidate_is_found_by_its_key(suggestions: SuggestionState) -> None:
    suggestions.use_drawing(MARKED)
    found = suggestions.candidate(NEXT)
    assert found is not None
    assert found.point == "gmed_2"
    assert suggestions.candidate(("gmed_2", Side.LEFT)) is None


def keys(suggestions: SuggestionState) -> list[tuple[str, Side]]:
    return [candidate.key for candidate in suggestions.value.candidates]


def test_what_was_felt_at_a_pressed_point_changes_the_list_at_once(suggestions: SuggestionState) -> None:
    suggestions.use_drawing(MARKED)
    suggestions.use_experience(Experience({BEST: Tried(pressed=1, nothing=1, last=Felt.NOTHING)}))
    assert keys(suggestions) == [NEXT]


def test_an_answer_changes_the_list_and_can_be_taken_back(suggestions: SuggestionState) -> None:
    suggestions.use_drawing(MARKED)
    suggestions.answer("sitting", "eases")
    assert keys(suggestions) == [NEXT]
    suggestions.answer("sitting", "")
    assert keys(suggestions) == [BEST, NEXT]


def test_answers_go_with_the_last_mark(suggestions: SuggestionState) -> None:
    suggestions.use_drawing(MARKED)
    suggestions.answer("sitting", "eases")
    suggestions.use_drawing(Drawing())
    suggestions.use_drawing(MARKED)
    assert keys(suggestions) == [BEST, NEXT]


def test_the_open_point_stays_drawn_when_the_pointer_leaves_its_card(suggestions: SuggestionState) -> None:
    suggestions.use_drawing(MARKED)
    suggestions.hover(NEXT)
    seen: list[object] = []
    suggestions.looked_at.connect(seen.append)
    suggestions.use_flow(Flow(Panel.POINT, NEXT))
    suggestions.hover(None)
    assert seen == []
    suggestions.use_flow(Flow())
    assert seen == [BEST]


def test_what_is_not_listed_is_not_drawn(qapp: object) -> None:
    unlisted = Candidate(*BEST, 0.5, Match.WEAK, 0.0, reasons=(Reason(COVERS_LITTLE),))
    suggestions = SuggestionState(
        lambda drawing, answers, own: Findings((unlisted, Candidate(*NEXT, 0.4, Match.WEAK, 0.5)))
    )
    seen: list[object] = []
    suggestions.looked_at.connect(seen.append)
    suggestions.use_drawing(MARKED)
    assert seen == [NEXT]
