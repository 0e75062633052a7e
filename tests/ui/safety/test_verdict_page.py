"""The page that says what to do."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from sciatica_desktop.core.content import Act, Urgency
from sciatica_desktop.core.freedom import Freedom
from sciatica_desktop.core.safety import Cause, Check, Verdict
from sciatica_desktop.ui.safety.safety_page import SafetyPage
from tests.ui.safety.signs import NUMBERS, SCREEN, A, B, C, answered, flag, press, words


def test_the_answers_can_be_changed_from_the_page_that_says_what_to_do(page: SafetyPage, qtbot: QtBot) -> None:
    page.render_verdict(Verdict(Freedom.NOTHING, (A,)))
    with qtbot.waitSignal(page.change_requested, timeout=100):
        press(page, "Change my answers")
    page.render_questions(Check((A, B, C), Cause.ASKED, SCREEN, given=frozenset({"B", "B+"})))
    assert [row.answer for row in page.questions.asked] == [False, True, True, False]
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
