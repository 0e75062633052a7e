"""All questions must have been in sight before those without an answer count as no."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from sciatica_desktop.core.safety import Cause, Check
from sciatica_desktop.ui.safety.safety_page import SafetyPage
from tests.ui.safety.signs import SCREEN, A, B, C, answered, flag


def low(page: SafetyPage) -> QWidget:
    """A window so low that one click brings the last question into sight; gives the button of that click."""
    page.resize(500, 320)
    page.render_questions(Check((A, B, C), Cause.NEVER, SCREEN))
    while page.questions.go_on.text() == "Show the other questions":
        page.resize(500, page.height() + 4)
    page.resize(500, page.height() - 4)
    page.render_questions(Check((A, B, C), Cause.NEVER, SCREEN))
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
    page.render_questions(Check((A, B, C), Cause.NEVER, SCREEN))
    assert page.questions.go_on.text() == "Show the other questions"
    with qtbot.assertNotEmitted(page.answered):
        page.questions.go_on.click()
    qtbot.waitUntil(lambda: page.questions.go_on.text() == "None of these")
    assert answered(page, qtbot) == frozenset()


def scroll_bar(page: SafetyPage) -> QScrollBar:
    (area,) = page.questions.findChildren(QScrollArea)
    return area.verticalScrollBar()


def test_a_jump_to_the_end_leaves_what_was_jumped_over_unseen(page: SafetyPage, qtbot: QtBot) -> None:
    many = tuple(flag(f"A{number}") for number in range(20))
    page.resize(500, 400)
    page.render_questions(Check(many, Cause.NEVER, SCREEN))
    bar = scroll_bar(page)
    bar.setValue(bar.maximum())
    assert page.questions.go_on.text() == "Show the other questions"
    bar.setValue(0)
    assert page.questions.go_on.text() == "Show the other questions"
    with qtbot.assertNotEmitted(page.answered):
        page.questions.go_on.click()
    assert 0 < bar.value() < bar.maximum() / 2
    for value in range(0, bar.maximum(), 100):
        bar.setValue(value)
    assert page.questions.go_on.text() == "None of these"


def test_a_second_question_must_have_been_in_sight_too(page: SafetyPage) -> None:
    page.resize(500, 320)
    last = flag("A", second="Also weak?")
    page.render_questions(Check((B, C, last), Cause.NEVER, SCREEN))
    while page.questions.go_on.text() == "Show the other questions":
        page.questions.go_on.click()
    scroll_bar(page).setValue(0)
    page.questions.rows["A"].yes.click()
    assert page.questions.go_on.text() == "Show the other questions"
