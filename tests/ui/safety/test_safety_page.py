"""The safety questions: what is asked, and how it is answered."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from sciatica_desktop.core.content import Act, Urgency
from sciatica_desktop.core.rules import FollowUp
from sciatica_desktop.core.safety import Cause, Check
from sciatica_desktop.ui.kit.column import LETTERS
from sciatica_desktop.ui.kit.theme import metrics_of
from sciatica_desktop.ui.safety import question_page
from sciatica_desktop.ui.safety.question_columns import split
from sciatica_desktop.ui.safety.safety_page import SafetyPage
from tests.ui.safety.signs import NUMBERS, SCREEN, A, B, C, answered, flag, press, words


def test_every_question_stands_under_its_heading_with_the_reason_for_asking(page: SafetyPage) -> None:
    read = words(page)
    assert [text for text in read if text in ("Feeling", "Falls")] == ["Feeling", "Falls"]
    assert {"Question A?", "Question B?", "Question C?", "Once before the first technique."} <= set(read)


def test_none_of_these_answers_all_with_no(page: SafetyPage, qtbot: QtBot) -> None:
    assert page.questions.go_on.text() == "None of these"
    assert answered(page, qtbot) == frozenset()


def test_a_yes_is_told_by_its_id(page: SafetyPage, qtbot: QtBot) -> None:
    page.questions.rows["A"].yes.click()
    assert page.questions.go_on.text() == "No to all others, go on"
    assert answered(page, qtbot) == frozenset({"A"})


def test_a_second_question_comes_after_a_yes_only(page: SafetyPage, qtbot: QtBot) -> None:
    assert "Also weak?" not in words(page)
    page.questions.rows["B"].yes.click()
    assert "Also weak?" in words(page)
    page.questions.seconds["B"].yes.click()
    assert answered(page, qtbot) == frozenset({"B", "B+"})
    page.questions.rows["B"].no.click()
    assert "Also weak?" not in words(page)
    assert answered(page, qtbot) == frozenset()


def test_the_question_about_risks_follows_its_sign_and_is_told_by_its_own_id(page: SafetyPage, qtbot: QtBot) -> None:
    page.render_questions(Check((A, B), Cause.NEVER, SCREEN, {"A": "Any risk?"}))
    qtbot.waitUntil(lambda: "Any risk?" in words(page))
    read = words(page)
    assert read.index("Question A?") < read.index("Any risk?") < read.index("Question B?")
    page.questions.rows["A?"].yes.click()
    assert answered(page, qtbot) == frozenset({"A?"})


def test_keys_answer_and_go_to_the_next_question(page: SafetyPage, qtbot: QtBot) -> None:
    page.questions.take_focus()
    for key in (Qt.Key.Key_N, Qt.Key.Key_N, Qt.Key.Key_Y):
        QTest.keyClick(page.focusWidget(), key)
    assert [row.answer for row in page.questions.asked] == [False, False, True]
    assert page.focusWidget() is page.questions.go_on
    assert answered(page, qtbot) == frozenset({"C"})


def test_an_answer_has_its_letter_in_the_language_of_the_window_too(page: SafetyPage) -> None:
    first = page.questions.asked[0]
    first.yes.setText("Sí")
    for key, answer in ((Qt.Key.Key_S, True), (Qt.Key.Key_N, False), (Qt.Key.Key_Y, True), (Qt.Key.Key_X, True)):
        QTest.keyClick(first, key)
        assert first.answer is answer


def test_from_right_to_left_the_arrows_choose_the_answer_that_lies_there(page: SafetyPage) -> None:
    first = page.questions.asked[0]
    first.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QTest.keyClick(first, Qt.Key.Key_Right)
    assert first.answer is True


def test_arrow_keys_choose_an_answer_and_go_between_questions(page: SafetyPage) -> None:
    page.questions.take_focus()
    first, second = page.questions.asked[:2]
    for key, answer in ((Qt.Key.Key_Left, True), (Qt.Key.Key_Right, False)):
        QTest.keyClick(first, key)
        assert (first.answer, first.hasFocus()) == (answer, True)
    assert "Answered: No." in first.accessibleDescription()
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert second.hasFocus()
    QTest.keyClick(second, Qt.Key.Key_Up)
    assert first.hasFocus()


def test_each_question_is_one_stop_of_the_tab_key(page: SafetyPage) -> None:
    page.questions.take_focus()
    stops: list[QWidget | None] = []
    for _ in range(4):
        stops.append(page.focusWidget())
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
    assert stops == [*page.questions.asked, page.questions.later]


def test_the_page_says_how_many_questions_there_are_how_long_they_take_and_by_which_keys(page: SafetyPage) -> None:
    (line,) = [text for text in words(page) if text.startswith("3 questions, about 1 min.")]
    assert "Y for yes, N for no" in line


def test_an_emergency_is_told_as_soon_as_it_is_answered_and_the_answer_can_be_changed_in_place(
    page: SafetyPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(question_page, "announce", lambda widget, text: told.append(text))
    page.render_questions(Check((A, B, C), Cause.NEVER, SCREEN, numbers=NUMBERS))
    row, now = page.questions.rows["A"], "This alone is a reason to get help now."
    QTest.keyClick(row, Qt.Key.Key_Y)
    assert {now, "Do A.", "112: Europe"} <= set(words(page))
    assert told == [f"{now} Do A. Do not drive."]
    assert page.focusWidget() is row
    QTest.keyClick(row, Qt.Key.Key_N)
    assert now not in words(page)
    assert page.focusWidget() is page.questions.rows["B"]


@pytest.mark.parametrize("how", ["button", "key"])
def test_to_put_the_questions_off_does_not_put_off_an_emergency(page: SafetyPage, qtbot: QtBot, how: str) -> None:
    page.questions.rows["A"].yes.click()
    with qtbot.assertNotEmitted(page.put_off), qtbot.waitSignal(page.urgent, timeout=100) as caught:
        if how == "button":
            press(page, "Later")
        else:
            QTest.keyClick(page.questions, Qt.Key.Key_Escape)
    assert caught.args == [frozenset({"A"})]


def test_an_answer_that_was_kept_is_there_and_the_others_are_still_open(page: SafetyPage) -> None:
    page.render_questions(Check((A, C), Cause.NEVER, SCREEN, given=frozenset({"A"})))
    assert [row.answer for row in page.questions.asked] == [True, None]
    assert "This alone is a reason to get help now." in words(page)


def test_what_is_no_emergency_waits_for_the_end_of_the_page(page: SafetyPage) -> None:
    page.questions.rows["C"].yes.click()
    assert "This alone is a reason to get help now." not in words(page)


def test_a_second_answer_may_make_it_an_emergency_or_no_longer_one(page: SafetyPage) -> None:
    now = "This alone is a reason to get help now."
    mild = flag("D", Urgency.WITHIN_DAYS, Act.LOCK, "Also weak?")
    steady = replace(A, follow_up=FollowUp("Old and steady?", Urgency.WITHIN_DAYS, Act.LOCK, ("Soon.",)))
    page.render_questions(Check((steady, mild), Cause.NEVER, SCREEN))
    for first, second, at_first in (("A", "yes", True), ("D", "yes", False)):
        page.questions.rows[first].yes.click()
        assert (now in words(page)) is at_first
        getattr(page.questions.seconds[first], second).click()
        assert (now in words(page)) is not at_first
        page.questions.rows[first].no.click()


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_no_question_is_answered_by_a_key_that_was_meant_for_the_page_before(page: SafetyPage, key: Qt.Key) -> None:
    page.questions.take_focus()
    QTest.keyClick(page.focusWidget(), key)
    assert [row.answer for row in page.questions.asked] == [None] * 3


def test_a_wide_window_has_two_columns_of_questions(page: SafetyPage, qtbot: QtBot) -> None:
    def columns() -> int:
        return len({row.mapTo(page, row.rect().topLeft()).x() for row in page.questions.asked})

    full = metrics_of(1.0).averageCharWidth() * LETTERS
    page.resize(full, 700)
    qtbot.waitUntil(lambda: columns() == 1)
    page.resize(2 * full, 700)
    qtbot.waitUntil(lambda: columns() == 2)


def test_questions_are_split_into_columns_of_about_one_height() -> None:
    assert split([5.0, 2.0, 3.0, 1.0, 1.0]) == 2
    assert split([1.0, 9.0]) == 1
    assert split([4.0]) == 1


def test_enter_answers_no_question(page: SafetyPage, qtbot: QtBot) -> None:
    page.questions.take_focus()
    with qtbot.assertNotEmitted(page.answered):
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_Return)
    assert page.questions.asked[0].answer is None


def test_progress_is_told(page: SafetyPage) -> None:
    assert "0 of 3 answered" in words(page)
    page.questions.rows["A"].no.click()
    assert "1 of 3 answered" in words(page)


def test_all_answered_with_a_yes_goes_on(page: SafetyPage) -> None:
    for name, answer in (("A", "yes"), ("B", "no"), ("C", "no")):
        getattr(page.questions.rows[name], answer).click()
    assert page.questions.go_on.text() == "Go on"


@pytest.mark.parametrize("how", ["button", "key"])
def test_the_questions_can_be_put_off(page: SafetyPage, qtbot: QtBot, how: str) -> None:
    with qtbot.waitSignal(page.put_off, timeout=100):
        if how == "button":
            press(page, "Later")
        else:
            QTest.keyClick(page.questions, Qt.Key.Key_Escape)


def test_asking_again_begins_without_answers(page: SafetyPage) -> None:
    page.questions.rows["A"].yes.click()
    page.render_questions(Check((A,), Cause.OLD, SCREEN))
    assert [row.answer for row in page.questions.asked] == [None]
    assert "It has been a month since you answered these." in words(page)
