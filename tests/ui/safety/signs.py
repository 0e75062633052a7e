"""Warning signs made up for the tests of the safety page, and what a person reads and does there."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from sciatica_desktop.core.content import Act, RedFlag, Urgency
from sciatica_desktop.core.rules import FollowUp, HelpNumber, Screen
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
