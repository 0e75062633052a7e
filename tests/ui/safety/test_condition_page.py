"""The page of conditions: what is switched on, where it is, and what lifts it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from sciatica_desktop.core.anatomy import Side
from sciatica_desktop.core.body_parts import BodyPart
from sciatica_desktop.core.conditions import Answers, Conditions
from sciatica_desktop.core.rules import Contraindication, Hides
from sciatica_desktop.core.safety import Cause
from sciatica_desktop.ui.safety.safety_page import SafetyPage


def rule(name: str, hides: Hides | None = None, *, unless: str = "", right_now: bool = False) -> Contraindication:
    return Contraindication(
        id=name,
        condition=f"Condition {name}",
        question=f"Is there {name}?",
        scope="",
        level="",
        rule=f"Rule {name}.",
        unless=unless,
        right_now=right_now,
        hides=hides or Hides(),
    )


GENERAL, SURGERY, FEVER = rule("A"), rule("B", Hides(local=True), unless="Agreed?"), rule("C", right_now=True)
RULES = (GENERAL, SURGERY, FEVER)


@pytest.fixture
def page(blank: SafetyPage) -> SafetyPage:
    blank.render_conditions(RULES, Conditions(), (), Cause.NEVER)
    return blank


def words(page: SafetyPage) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def answered(page: SafetyPage, qtbot: QtBot) -> Answers:
    with qtbot.waitSignal(page.conditions_answered, timeout=100) as asked:
        page.conditions.go_on.click()
    assert asked.args is not None
    given: Answers = asked.args[0]
    return given


def test_each_condition_stands_under_what_kind_it_is(page: SafetyPage) -> None:
    read = words(page)
    assert [text for text in read if text in ("In general", "At one place", "Right now")] == [
        "In general",
        "At one place",
        "Right now",
    ]
    assert [row.switch.text() for row in page.conditions.rows.values()] == ["Condition A", "Condition B", "Condition C"]
    assert page.conditions.rows["A"].switch.accessibleName() == "Is there A?"
    assert "Rule A." not in read


def test_none_of_these_is_no_to_all(page: SafetyPage, qtbot: QtBot) -> None:
    assert page.conditions.go_on.text() == "None of these"
    assert answered(page, qtbot) == Answers(frozenset(), {})


def test_what_is_switched_on_says_what_follows_from_it(page: SafetyPage, qtbot: QtBot) -> None:
    assert page.conditions.rows["A"].switch.hasFocus()
    QTest.keyClick(page.conditions.rows["A"].switch, Qt.Key.Key_Space)
    assert "Rule A." in words(page)
    assert page.conditions.go_on.text() == "Go on"
    assert answered(page, qtbot).yes == {"A"}
    QTest.keyClick(page.conditions.rows["A"].switch, Qt.Key.Key_Space)
    assert "Rule A." not in words(page)


def test_where_it_is_can_be_said_by_side_and_part(page: SafetyPage, qtbot: QtBot) -> None:
    row = page.conditions.rows["B"]
    row.switch.click()
    assert row.where is not None
    assert answered(page, qtbot).where == {}
    row.where.parts[BodyPart.KNEE].click()
    assert answered(page, qtbot).where == {"B": {(BodyPart.KNEE, Side.LEFT), (BodyPart.KNEE, Side.RIGHT)}}
    row.where.sides[Side.LEFT].click()
    row.where.parts[BodyPart.ELSEWHERE].click()
    assert answered(page, qtbot).where == {"B": {(BodyPart.KNEE, Side.LEFT), (BodyPart.ELSEWHERE, Side.MIDLINE)}}


def test_the_second_question_can_lift_it(page: SafetyPage, qtbot: QtBot) -> None:
    row = page.conditions.rows["B"]
    row.switch.click()
    assert "Agreed?" in words(page)
    assert row.unless is not None
    row.unless.yes.click()
    assert answered(page, qtbot).yes == {"B", "B+"}
    row.switch.click()
    assert answered(page, qtbot).yes == frozenset()


def test_what_was_answered_before_is_there_again(page: SafetyPage, qtbot: QtBot) -> None:
    where = frozenset({(BodyPart.FOOT, Side.LEFT)})
    known = Conditions(yes=frozenset({"A", "B", "B+", "C"}), where={"B": where})
    page.render_conditions(RULES, known, (GENERAL, SURGERY), Cause.OLD)
    assert "It has been a month since you answered these." in words(page)
    assert answered(page, qtbot) == Answers(frozenset({"A", "B", "B+"}), {"B": where})


def test_no_to_all_can_be_said_only_when_all_were_in_sight(page: SafetyPage, qtbot: QtBot) -> None:
    page.resize(500, 330)
    page.render_conditions(RULES, Conditions(), (), Cause.NEVER)
    assert page.conditions.go_on.text() == "Show the other questions"
    with qtbot.assertNotEmitted(page.conditions_answered):
        for _ in range(4):
            if page.conditions.go_on.text() != "None of these":
                page.conditions.go_on.click()
    assert page.conditions.go_on.text() == "None of these"


def test_it_can_be_put_off(page: SafetyPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.put_off, timeout=100):
        page.conditions.later.click()
    with qtbot.waitSignal(page.put_off, timeout=100):
        QTest.keyClick(page.conditions, Qt.Key.Key_Escape)


@pytest.mark.parametrize("width", [600, 1400])
def test_what_unfolds_gets_the_height_it_needs_in_one_column_and_in_two(
    page: SafetyPage, qtbot: QtBot, width: int
) -> None:
    page.resize(width, 700)
    QCoreApplication.processEvents()
    row = page.conditions.rows["B"]
    row.switch.click()
    qtbot.waitUntil(lambda: row.height() >= row.heightForWidth(row.width()) > 100)
