"""The line for finding above its list of titles, and the columns that it stands in."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from sciatica_desktop.ui.kit.contents import PART, Contents, Title
from sciatica_desktop.ui.kit.mirrored import in_reading_order
from sciatica_desktop.ui.kit.theme import metrics_of, scheme_of
from sciatica_desktop.ui.kit.two_columns import NARROW, TwoColumns

TITLES = (Title("map", "The map", "map", "Ctrl+1"), Title("history", "The history"), Title("learn", "To learn"))


@pytest.fixture
def contents(qtbot: QtBot) -> Contents:
    made = Contents("Find a page", "Pages")
    qtbot.addWidget(made)
    made.render_titles(TITLES)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def said_by(contents: Contents) -> tuple[list[str], list[str]]:
    """What was looked at and what was opened, from now on."""
    chosen: list[str] = []
    opened: list[str] = []
    contents.chosen.connect(chosen.append)
    contents.opened.connect(opened.append)
    return chosen, opened


def test_the_first_title_is_looked_at_at_first(contents: Contents) -> None:
    assert contents.current == "map"


def test_arrows_in_the_line_go_through_the_list_and_enter_opens(contents: Contents) -> None:
    chosen, opened = said_by(contents)
    contents.field.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return):
        QTest.keyClick(contents.field, key)
    assert chosen == ["history", "learn", "history"]
    assert opened == ["history"]


def test_a_click_opens_once(contents: Contents) -> None:
    _chosen, opened = said_by(contents)
    spot = contents.list.visualRect(contents.model.index(2)).center()
    QTest.mouseClick(contents.list.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert opened == ["learn"]


def test_enter_in_the_list_opens_once(contents: Contents) -> None:
    _chosen, opened = said_by(contents)
    contents.choose("learn")
    QTest.keyClick(contents.list, Qt.Key.Key_Return)
    assert opened == ["learn"]


def test_what_was_looked_at_stays_while_it_fits(contents: Contents) -> None:
    contents.choose("learn")
    contents.render_titles(TITLES[1:])
    assert contents.current == "learn"
    contents.render_titles(TITLES[:1])
    assert contents.current == "map"


def test_where_nothing_fits_it_is_said_and_enter_opens_nothing(contents: Contents) -> None:
    _chosen, opened = said_by(contents)
    contents.render_titles(())
    QTest.keyClick(contents.field, Qt.Key.Key_Return)
    assert contents.nothing.isVisible()
    assert not contents.list.isVisible()
    assert (contents.current, opened) == ("", [])


def test_a_title_is_read_out_with_its_key(contents: Contents) -> None:
    spoken = QAccessible.queryAccessibleInterface(contents.list).child(0)
    assert spoken.text(QAccessible.Text.Name) == "The map, Ctrl+1"


def test_titles_wrap_instead_of_being_cut(contents: Contents) -> None:
    contents.render_titles((Title("long", "A title of so many words that no narrow list has room for it"),))
    contents.resize(160, 300)
    metrics = metrics_of(1.0)
    assert contents.list.sizeHintForIndex(contents.model.index(0)).height() > 3 * metrics.height()


@pytest.mark.parametrize(("lines", "above"), [(NARROW - 2, True), (NARROW + 2, False)])
def test_the_columns_stand_above_each_other_where_it_is_narrow(qtbot: QtBot, lines: float, above: bool) -> None:
    side, wide = QPushButton("side"), QPushButton("wide")
    made = TwoColumns(side, wide)
    qtbot.addWidget(made)
    made.resize(round(lines * metrics_of(1.0).height()), 400)
    made.show()
    assert made.narrow is above
    qtbot.waitUntil(lambda: (side.geometry().bottom() < wide.geometry().top()) is above)


def test_right_to_left_puts_the_first_at_the_right() -> None:
    whole, first = QRectF(10, 0, 100, 20), QRectF(15, 5, 30, 10)
    assert in_reading_order(first, whole, Qt.LayoutDirection.LeftToRight) == first
    assert in_reading_order(first, whole, Qt.LayoutDirection.RightToLeft) == QRectF(75, 5, 30, 10)


def test_a_title_that_begins_another_part_stands_lower_by_a_line_above_it(contents: Contents) -> None:
    before = contents.list.visualRect(contents.model.index(1))
    contents.render_titles((TITLES[0], TITLES[1]._replace(begins=True)))
    parted = contents.list.visualRect(contents.model.index(1))
    assert parted.height() == before.height() + PART
    image = contents.list.viewport().grab(parted).toImage()
    line = {image.pixelColor(x, PART // 2 + 1).name() for x in range(20, parted.width() - 20)}
    assert line == {scheme_of(contents.list).border}
