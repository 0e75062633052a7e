"""The question beside the list, and what is said around the candidates."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from sciatica_desktop.core.asking import Asked
from sciatica_desktop.core.cards import AlikeCard, AroundCards
from sciatica_desktop.core.content import Answer, Question
from sciatica_desktop.core.findings import Findings
from sciatica_desktop.ui.finding.press_check import PressCheck
from sciatica_desktop.ui.finding.suggestion_list import SuggestionList

REACH = Question(
    "Q1", "reach", "How far down?", (Answer("thigh", "To the thigh"), Answer("foot", "To the foot")), "Why."
)
SITTING = Question("Q9", "sitting", "What does sitting do?", (Answer("eases", "It eases"), Answer("no", "Nothing")))


def words(widget: QWidget) -> set[str]:
    return {label.text() for label in widget.findChildren(QLabel) if label.isVisible()}


def test_the_question_is_folded_until_it_is_wanted(listed: SuggestionList) -> None:
    listed.render_question(Asked(REACH))
    sharpen = listed.notes.sharpen
    assert sharpen is not None
    assert sharpen.button.isVisible()
    assert "How far down?" not in words(listed)
    sharpen.button.click()
    assert {"How far down?", "Why."} <= words(listed)
    assert [chip.text() for chip in sharpen.chips.values()] == ["To the thigh", "To the foot"]


def test_an_answer_is_told_and_the_next_question_takes_its_place(listed: SuggestionList, qtbot: QtBot) -> None:
    listed.render_question(Asked(REACH))
    sharpen = listed.notes.sharpen
    assert sharpen is not None
    sharpen.button.click()
    sharpen.chips["foot"].setFocus()
    with qtbot.waitSignal(listed.question_answered, timeout=100) as told:
        sharpen.chips["foot"].click()
    assert told.args == ["reach", "foot"]
    listed.render_question(Asked(SITTING, ((REACH, REACH.answers[1]),)))
    assert {"What does sitting do?", "Your answers", "To the foot"} <= words(listed)
    assert "Why." not in words(listed)
    assert sharpen.chips["eases"].hasFocus()


def test_an_answer_can_be_taken_back(listed: SuggestionList, qtbot: QtBot) -> None:
    listed.render_question(Asked(None, ((REACH, REACH.answers[1]),)))
    sharpen = listed.notes.sharpen
    assert sharpen is not None
    sharpen.button.click()
    assert "No more questions for now." in words(listed)
    with qtbot.waitSignal(listed.question_answered, timeout=100) as told:
        sharpen.given[0].clear.click()
    assert told.args == ["reach", ""]
    listed.render_question(Asked())
    assert not sharpen.isVisible()


def test_pairs_even_matches_and_joints_are_named(listed: SuggestionList) -> None:
    spoken_for, alike = AlikeCard("Hip joint", "Have it looked at.", "For it: “Yes”."), AlikeCard("A vein", "Rest.")
    around = AroundCards("These two together.", "Several fit.", (spoken_for,), (alike,))
    listed.render_findings(Findings(), (), None, around)
    assert {"These two together.", "Several fit.", "Hip joint", "Have it looked at.", "For it: “Yes”."} <= words(listed)
    assert "A vein" not in words(listed)
    listed.render_findings(Findings(), (), None, AroundCards(alike=(alike,)))
    assert not {"These two together.", "Several fit.", "Hip joint"} & words(listed)


def test_what_the_guard_says_stands_before_the_list_with_a_way_to_the_signs(
    listed: SuggestionList, qtbot: QtBot
) -> None:
    listed.render_guard(("Your marks have grown.",))
    assert "Your marks have grown." in words(listed)
    with qtbot.waitSignal(listed.safety_requested, timeout=100):
        listed.notes.guard.signs.click()
    listed.render_guard(())
    assert "Your marks have grown." not in words(listed)


def test_how_often_a_press_was_confirmed_is_told(qtbot: QtBot) -> None:
    check = PressCheck()
    qtbot.addWidget(check)
    check.show()
    check.show_tried(0, 0)
    assert not check.before.isVisible()
    check.show_tried(4, 5)
    assert "Confirmed 4 of 5 times." in words(check)
