"""The pages of the first start, and the strip of the example."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sciatica_desktop.ui.kit.strip import Strip
from sciatica_desktop.ui.kit.widgets import Button
from sciatica_desktop.ui.window.first_mark import FirstMark
from sciatica_desktop.ui.window.welcome_page import WelcomePage


@pytest.fixture
def page(qtbot: QtBot) -> WelcomePage:
    made = WelcomePage()
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def test_enter_leads_on(page: WelcomePage, qtbot: QtBot) -> None:
    assert page.go_on.hasFocus()
    with qtbot.waitSignal(page.went_on, timeout=100):
        QTest.keyClick(page.go_on, Qt.Key.Key_Return)


def test_it_can_be_left_by_esc_and_by_its_button(page: WelcomePage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.skipped, timeout=100):
        QTest.keyClick(page, Qt.Key.Key_Escape)
    with qtbot.waitSignal(page.skipped, timeout=100):
        page.skip.click()


def test_the_example_can_be_asked_for(page: WelcomePage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.example_requested, timeout=100):
        page.example.click()


def test_the_card_of_the_first_mark_goes_when_it_was_read(qtbot: QtBot) -> None:
    card = FirstMark()
    qtbot.addWidget(card)
    card.show()
    with qtbot.waitSignal(card.read, timeout=100):
        QTest.mouseClick(card.got_it, Qt.MouseButton.LeftButton)
    assert not card.grab().isNull()


def test_the_strip_says_what_it_is_and_leads_out(qtbot: QtBot) -> None:
    strip, leave = Strip("An example."), Button("Back")
    strip.add(leave)
    qtbot.addWidget(strip)
    strip.show()
    assert strip.accessibleName() == "An example."
    with qtbot.waitSignal(leave.clicked, timeout=100):
        QTest.keyClick(leave, Qt.Key.Key_Space)
    assert not strip.grab().isNull()
