"""The question to ask is looked for when the marks have come to rest, and the window goes on meanwhile."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from sciatica_desktop.core.anatomy import Place, Side
from sciatica_desktop.core.asking import Asked
from sciatica_desktop.core.content import Content
from sciatica_desktop.core.experience import Experience
from sciatica_desktop.core.findings import Candidate, Findings, Match
from sciatica_desktop.core.pain import Drawing, Mark
from sciatica_desktop.state.questions import QuestionState
from sciatica_desktop.state.suggestions import SuggestionState
from sciatica_desktop.store.content import read_content

MARKED = Drawing((Mark(Place("buttock_mid", Side.RIGHT)),))
PIR, MED = (Candidate(point, Side.RIGHT, 0.5, Match.STRONG, 1.0) for point in ("pir_1", "gmed_2"))


def rank(drawing: Drawing, answers: Mapping[str, str], own: Experience) -> Findings:
    """Sitting that eases brings the second one first; no other answer does anything."""
    return Findings((MED, PIR) if answers.get("sitting") == "eases" else (PIR, MED))


@pytest.fixture(scope="module")
def content() -> Content:
    return read_content(Path(__file__).parents[2] / "assets")


@pytest.fixture
def suggestions(qapp: object) -> SuggestionState:
    return SuggestionState(rank)


@pytest.fixture
def questions(content: Content, suggestions: SuggestionState) -> QuestionState:
    made = QuestionState(content, lambda: (suggestions.value, suggestions.answers), suggestions.if_answered)
    suggestions.changed.connect(made.look)
    suggestions.answered.connect(made.look)
    return made


def test_the_question_that_changes_the_order_is_asked(
    suggestions: SuggestionState, questions: QuestionState, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(questions.changed):
        suggestions.use_drawing(MARKED)
    assert questions.value.question is not None
    assert questions.value.question.key == "sitting"


def test_an_answer_is_taken_and_may_be_taken_back(
    suggestions: SuggestionState, questions: QuestionState, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(questions.changed):
        suggestions.use_drawing(MARKED)
    with qtbot.waitSignal(questions.changed):
        suggestions.answer("sitting", "eases")
    assert questions.value.question is None
    assert [(question.key, answer.id) for question, answer in questions.value.given] == [("sitting", "eases")]
    with qtbot.waitSignal(questions.changed):
        suggestions.answer("sitting", "")
    assert questions.value.given == ()
    assert questions.value.question is not None


def test_an_answer_that_changes_nothing_is_taken_too(
    suggestions: SuggestionState, questions: QuestionState, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(questions.changed):
        suggestions.use_drawing(MARKED)
    with qtbot.waitSignal(questions.changed):
        suggestions.answer("sitting", "not_sure")
    assert len(questions.value.given) == 1


def test_without_marks_nothing_is_asked_any_more(
    suggestions: SuggestionState, questions: QuestionState, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(questions.changed):
        suggestions.use_drawing(MARKED)
    suggestions.use_drawing(Drawing())
    assert questions.value == Asked()
