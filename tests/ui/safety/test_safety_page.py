"""The safety questions and what to do."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from sciatica_desktop.core.content import Act, RedFlag, Urgency
from sciatica_desktop.core.freedom import Freedom
from sciatica_desktop.core.rules import FollowUp, HelpNumber, Screen
from sciatica_desktop.core.safety import Cause, Verdict
from sciatica_desktop.ui.kit.column import LETTERS
from sciatica_desktop.ui.kit.theme import metrics_of
from sciatica_desktop.ui.safety.question_columns import split
from sciatica_desktop.ui.safety.safety_page import SafetyPage


def flag(name: str, urgency: Urgency = Urgency.EMERGENCY, act: Act = Act.BLOCK, second: str = "") -> RedFlag:
    follow_up = FollowUp(second, Urgency.EMERGENCY, Act.BLOCK, ("Call.",)) if second else None
    return RedFlag(
        id=name,
        title=f"Title {name}",
        question=f"Question {name}?",
        urgency=urgency,
        act=act,
        why=f"Why {name}.",
        advice=(f"Do {name}.", "Do not drive."),
        sources=(),
        group="feeling" if name == "A" else "injury",
        follow_up=follow_up,
    )


A, B, C = flag("A"), flag("B", second="Also weak?"), flag("C", Urgency.WITHIN_DAYS, Act.LOCK)
SCREEN = Screen(text="Act on an emergency at once.", headings={"feeling": "Feeling", "injury": "Falls"})
NUMBERS = (HelpNumber("112", "emergency", "Europe"),)


@pytest.fixture
def page(qtbot: QtBot) -> SafetyPage:
    made = SafetyPage()
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    made.render_questions((A, B, C), Cause.NEVER, SCREEN)
    return made


def words(widget: QWidget) -> list[str]:
    found = [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]
    return found + [button.text() for button in widget.findChildren(QAbstractButton) if button.isVisible()]


def press(page: SafetyPage, text: str) -> None:
    button = next(each for each in page.findChildren(QAbstractButton) if each.text() == text and each.isVisible())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def answered(page: SafetyPage, qtbot: QtBot) -> object:
    with qtbot.waitSignal(page.answered, timeout=100) as asked:
        page.questions.go_on.click()
    assert asked.args is not None
    return asked.args[0]


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
    page.render_questions((A, B), Cause.NEVER, SCREEN, {"A": "Any risk?"})
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


def test_from_right_to_left_the_arrows_go_to_the_answer_that_lies_there(page: SafetyPage) -> None:
    first = page.questions.asked[0]
    first.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QTest.keyClick(first, Qt.Key.Key_Right)
    assert first.yes.hasFocus()


def test_arrow_keys_go_between_questions_and_answers(page: SafetyPage) -> None:
    page.questions.take_focus()
    first, second = page.questions.asked[:2]
    assert first.hasFocus()
    QTest.keyClick(first, Qt.Key.Key_Right)
    assert first.no.hasFocus()
    QTest.keyClick(first.no, Qt.Key.Key_Down)
    assert second.hasFocus()
    QTest.keyClick(second, Qt.Key.Key_Up)
    assert first.hasFocus()


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_no_question_is_answered_by_a_key_that_was_meant_for_the_page_before(page: SafetyPage, key: Qt.Key) -> None:
    page.questions.take_focus()
    QTest.keyClick(page.focusWidget(), key)
    assert [row.answer for row in page.questions.asked] == [None] * 3


def low(page: SafetyPage) -> QWidget:
    """A window so low that one click brings the last question into sight; gives the button of that click."""
    page.resize(500, 320)
    page.render_questions((A, B, C), Cause.NEVER, SCREEN)
    while page.questions.go_on.text() == "Show the other questions":
        page.resize(500, page.height() + 4)
    page.resize(500, page.height() - 4)
    page.render_questions((A, B, C), Cause.NEVER, SCREEN)
    assert page.questions.go_on.text() == "Show the other questions"
    return page.questions.go_on


def test_a_double_click_does_not_answer_questions_that_its_first_click_brought_into_sight(
    page: SafetyPage, qtbot: QtBot
) -> None:
    button = low(page)
    with qtbot.assertNotEmitted(page.answered):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        QTest.mouseDClick(button, Qt.MouseButton.LeftButton)  # the second press, told as such
        QTest.mouseRelease(button, Qt.MouseButton.LeftButton)
    assert page.questions.go_on.text() == "None of these"


def test_a_key_that_is_held_does_not_answer_questions_that_it_brought_into_sight(
    page: SafetyPage, qtbot: QtBot
) -> None:
    button = low(page)
    with qtbot.assertNotEmitted(page.answered):
        QTest.keyClick(button, Qt.Key.Key_Return)
        held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "", True)
        QApplication.sendEvent(button, held)
    assert page.questions.go_on.text() == "None of these"


def test_all_can_be_answered_at_once_only_when_all_were_in_sight(page: SafetyPage, qtbot: QtBot) -> None:
    page.resize(500, 320)
    page.render_questions((A, B, C), Cause.NEVER, SCREEN)
    assert page.questions.go_on.text() == "Show the other questions"
    with qtbot.assertNotEmitted(page.answered):
        page.questions.go_on.click()
    qtbot.waitUntil(lambda: page.questions.go_on.text() == "None of these")
    assert answered(page, qtbot) == frozenset()


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
    page.render_questions((A,), Cause.OLD, SCREEN)
    assert [row.answer for row in page.questions.asked] == [None]
    assert "It has been a month since you answered these." in words(page)


def test_an_emergency_says_what_to_do_first_and_where_to_call(page: SafetyPage) -> None:
    page.render_verdict(Verdict(Freedom.NOTHING, (A, B)), NUMBERS, "Use your own number.")
    read = words(page)
    assert read[0] == "Get emergency help now"
    for text in ("You said yes to: Title A, Title B.", "Do A.", "Do B.", "112: emergency, Europe", "Why A."):
        assert text in read
    assert read.count("Do not drive.") == 1
    assert "Back to the map" not in read


def test_a_lock_lets_the_person_back_to_the_map(page: SafetyPage, qtbot: QtBot) -> None:
    page.render_verdict(Verdict(Freedom.NO_TECHNIQUES, (C,)), NUMBERS)
    read = words(page)
    assert "See a doctor within a few days" in read
    assert "112: emergency, Europe" not in read
    with qtbot.waitSignal(page.put_off, timeout=100):
        press(page, "Back to the map")


def test_a_warning_gives_its_advice_first_and_then_lets_gentle_techniques_be(page: SafetyPage, qtbot: QtBot) -> None:
    warning = flag("D", Urgency.ROUTINE, Act.WARN)
    page.render_verdict(Verdict(Freedom.GENTLE, (warning,)), NUMBERS)
    assert "Do D." in words(page)
    assert page.verdict.go_on.hasFocus()
    with qtbot.waitSignal(page.gone_on, timeout=100):
        press(page, "Go on with gentle techniques")
    page.render_verdict(Verdict(Freedom.NO_TECHNIQUES, (C,)), NUMBERS)
    assert "Go on with gentle techniques" not in words(page)


def test_the_page_can_be_printed(page: SafetyPage, qtbot: QtBot) -> None:
    page.render_verdict(Verdict(Freedom.NOTHING, (A,)))
    with qtbot.waitSignal(page.print_requested, timeout=100):
        press(page, "Print this page")


def test_that_it_was_checked_is_asked_twice(page: SafetyPage, qtbot: QtBot) -> None:
    page.render_verdict(Verdict(Freedom.NOTHING, (A,)))
    with qtbot.assertNotEmitted(page.checked_confirmed):
        press(page, "I have had this checked")
    press(page, "Not yet")
    assert "Yes, a professional looked at it" not in words(page)
    press(page, "I have had this checked")
    with qtbot.waitSignal(page.checked_confirmed, timeout=100):
        press(page, "Yes, a professional looked at it")


def test_another_verdict_folds_the_second_step_again(page: SafetyPage) -> None:
    page.render_verdict(Verdict(Freedom.NOTHING, (A,)))
    press(page, "I have had this checked")
    page.render_verdict(Verdict(Freedom.NO_TECHNIQUES, (C,)))
    assert "Yes, a professional looked at it" not in words(page)


def test_the_focus_goes_to_the_first_thing_to_do(page: SafetyPage) -> None:
    assert page.questions.asked[0].hasFocus()
    page.render_verdict(Verdict(Freedom.NOTHING, (A,)))
    assert page.verdict.print.hasFocus()
