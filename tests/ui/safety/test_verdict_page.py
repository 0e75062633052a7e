"""The page that says what to do."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from sciatica_desktop.core.content import Act, Urgency
from sciatica_desktop.core.freedom import Freedom
from sciatica_desktop.core.safety import Cause, Check, Screening, Verdict, verdict
from sciatica_desktop.ui import samples
from sciatica_desktop.ui.safety.advice_paper import advice_paper
from sciatica_desktop.ui.safety.safety_page import SafetyPage
from tests.ui.safety.signs import NUMBERS, SCREEN, A, B, C, answered, flag, press, words


def test_the_answers_can_be_changed_from_the_page_that_says_what_to_do(page: SafetyPage, qtbot: QtBot) -> None:
    page.render_verdict(Verdict(Freedom.NOTHING, (A,)))
    with qtbot.waitSignal(page.change_requested, timeout=100):
        press(page, "Change my answers")
    page.render_questions(Check((A, B, C), Cause.ASKED, SCREEN, given=frozenset({"B", "B+"}), settled=True))
    assert [row.answer for row in page.questions.asked] == [False, True, True, False]
    assert page.questions.rows["B"].hasFocus()
    page.questions.rows["B"].no.click()
    assert answered(page, qtbot) == frozenset()


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


def test_what_is_printed_is_what_the_page_says(page: SafetyPage) -> None:
    content = samples.content()
    found = verdict(Screening(yes=frozenset({"RF01", "RF17"})), content)
    page.render_verdict(found, content.help_numbers, content.help_text)
    paper = QTextDocument()
    paper.setHtml(advice_paper(found, content, datetime(2026, 5, 1, 8, tzinfo=UTC)))
    printed = [line for line in paper.toPlainText().splitlines() if line.strip()]
    buttons = {button.text() for button in page.findChildren(QAbstractButton)}
    signs = {"\N{BULLET}", "1.", "2.", "3."}
    read = [text for text in words(page) if text not in signs | buttons | {page.verdict.effect.text()}]
    assert set(read) <= set(printed)
    assert {flag.question for flag in found.flags} <= set(printed)
    assert printed[:2] == ["Get emergency help now", "Friday, 1 May 2026"]


def test_what_is_printed_shows_signs_of_html_as_they_are() -> None:
    flag = replace(A, title="a < b", advice=("c & d",))
    paper = advice_paper(Verdict(Freedom.NOTHING, (flag,)), samples.content(), datetime(2026, 5, 1, tzinfo=UTC))
    assert "a &lt; b" in paper
    assert "c &amp; d" in paper


def test_what_is_less_urgent_is_printed_without_the_numbers_for_help() -> None:
    content = samples.content()
    paper = advice_paper(Verdict(Freedom.NO_TECHNIQUES, (C,)), content, datetime(2026, 5, 1, tzinfo=UTC))
    assert content.help_numbers[0].number not in paper
