"""What helps me: the lines in words, aloud, and at any width."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sciatica_desktop.core.helps import Effect, effect
from sciatica_desktop.core.period import Period
from sciatica_desktop.ui.history.helps_list import HelpLine
from sciatica_desktop.ui.history.helps_words import told
from sciatica_desktop.ui.history.history_helps import HistoryHelps
from sciatica_desktop.ui.kit.theme import font_of


def of(*values: int) -> Effect | None:
    return effect(Counter(values))


LINES = (
    HelpLine("Spots", heading=True),
    HelpLine("Deep buttock", "right side", of(*[-2] * 12), of(-1, -1, -2, -3, 0, -1)),
    HelpLine("Calf", "left side", of(1, 1, 1), None),
    HelpLine("Outer hip", "left side", of(*[3] * 10), of(*[0] * 6)),
)


@pytest.mark.parametrize(
    ("values", "text"),
    [
        ((), "not rated"),
        ((-2, -2), "2 times, too few to say"),
        ((-2,) * 12, "2 less, 12 times, clear"),
        ((2,) * 5, "2 more, 5 times, likely"),
        ((0,) * 9, "no change, 9 times, not sure"),
        ((-3, -1, -1, -2, -2, -2), "2 less, 1 to 3 less, 6 times, likely"),
        ((3, 1, 1, 2, 2, 2), "2 more, 1 to 3 more, 6 times, likely"),
        ((-2, -2, -1, 0, 1, 1), "0.5 less, 2 less to 1 more, 6 times, not sure"),
    ],
)
def test_an_effect_is_told_in_plain_words(values: tuple[int, ...], text: str) -> None:
    assert told(of(*values)) == text


@pytest.fixture
def view(qtbot: QtBot) -> HistoryHelps:
    made = HistoryHelps()
    qtbot.addWidget(made)
    made.resize(60 * QFontMetrics(font_of(1.0)).height(), 700)
    made.render_lines(LINES, "Less pain after: Deep buttock.")
    made.show()
    return made


def test_every_line_can_be_read_aloud(view: HistoryHelps) -> None:
    spoken = [view.list.model().index(number, 0).data() for number in range(len(LINES))]
    assert spoken[0] == "Spots"
    assert spoken[2] == "Calf, left side. Right after: 3 times, too few to say. Next morning: not rated."


def test_the_keys_go_from_line_to_line_past_the_headings(view: HistoryHelps) -> None:
    QTest.keyClick(view.list, Qt.Key.Key_Down)
    assert view.list.currentIndex().row() == 1


def test_another_period_is_asked_for(view: HistoryHelps, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.period_chosen, timeout=100) as caught:
        view.period.setCurrentIndex(0)
        view.period.activated.emit(0)
    assert caught.args == [Period.MONTH]


def test_without_lines_only_the_sentence_is_left(view: HistoryHelps) -> None:
    view.render_lines((), "Rate the pain.")
    assert view.words.text() == "Rate the pain."
    assert not view.list.isVisible()
    assert not view.caution.isVisible()


@pytest.mark.parametrize("width", [320, 600, 1100])
def test_lines_can_be_drawn_at_any_width(view: HistoryHelps, width: int) -> None:
    view.resize(width, 700)
    picture = view.list.viewport().grab().toImage()
    assert len({picture.pixel(x, y) for x in range(0, picture.width(), 3) for y in range(0, 300, 3)}) > 4
