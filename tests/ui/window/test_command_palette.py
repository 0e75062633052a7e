"""The list of everything that can be asked for."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from sciatica_desktop.ui.window.command_palette import CommandPalette, Found

FOUND = (
    Found("map", "Show map", beside="Ctrl+1", also="View"),
    Found("dark", "Dark colours", beside="Ctrl+Shift+D", also="View night"),
    Found("scheme", "Colours", beside="Preferences", also="theme"),
)


class Place:
    """A window with a button, and the palette over it."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.button = QPushButton("elsewhere")
        QHBoxLayout(self.window).addWidget(self.button)
        self.window.resize(900, 600)
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()
        self.button.setFocus()
        self.palette = CommandPalette(self.window)
        self.chosen: list[str] = []
        self.palette.chosen.connect(self.chosen.append)

    def titles(self) -> list[str]:
        return [title.id for title in self.palette.contents.model.titles]


@pytest.fixture
def place(qtbot: QtBot) -> Iterator[Place]:
    made = Place(qtbot)
    made.palette.open(FOUND)
    yield made
    made.palette.close_up()


def test_it_opens_ready_to_type_with_all_there_is(place: Place) -> None:
    assert place.palette.contents.field.hasFocus()
    assert place.titles() == ["map", "dark", "scheme"]


@pytest.mark.parametrize(
    ("wanted", "ids"), [("view", ["map", "dark"]), ("col", ["scheme", "dark"]), ("NIGHT dark", ["dark"]), ("x y", [])]
)
def test_what_is_typed_narrows_it_and_what_begins_so_comes_first(place: Place, wanted: str, ids: list[str]) -> None:
    QTest.keyClicks(place.palette.contents.field, wanted)
    assert place.titles() == ids


def test_enter_chooses_the_first_and_the_focus_goes_back(place: Place) -> None:
    QTest.keyClicks(place.palette.contents.field, "col")
    QTest.keyClick(place.palette.contents.field, Qt.Key.Key_Return)
    assert place.chosen == ["scheme"]
    assert not place.palette.isVisible()
    assert place.button.hasFocus()


def test_esc_empties_the_line_first_and_then_puts_it_away(place: Place) -> None:
    field = place.palette.contents.field
    QTest.keyClicks(field, "map")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert (field.text(), place.palette.isVisible()) == ("", True)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not place.palette.isVisible()
    assert place.button.hasFocus()
    assert place.chosen == []


def test_a_click_elsewhere_puts_it_away(place: Place) -> None:
    place.button.setFocus()
    assert not place.palette.isVisible()
    assert place.button.hasFocus()


def test_it_opens_again_with_an_empty_line(place: Place) -> None:
    QTest.keyClicks(place.palette.contents.field, "dark")
    place.palette.close_up()
    place.palette.open(FOUND)
    assert place.palette.contents.field.text() == ""
    assert place.titles() == ["map", "dark", "scheme"]


def test_it_stays_within_a_window_that_shrinks(place: Place, qtbot: QtBot) -> None:
    place.window.resize(400, 300)
    qtbot.waitUntil(lambda: place.window.rect().contains(place.palette.geometry()))


def test_words_may_come_from_the_key_too(place: Place) -> None:
    place.palette.contents.field.setText("ctrl+1")
    assert place.titles() == ["map"]
    place.palette.contents.field.setText("ctrl+2")
    assert place.titles() == []
