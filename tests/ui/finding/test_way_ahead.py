"""What comes next, while nothing is marked."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sciatica_desktop.ui.finding.way_ahead import DISC, WayAhead
from sciatica_desktop.ui.kit import theme


@pytest.fixture
def way(qtbot: QtBot) -> WayAhead:
    made = WayAhead()
    qtbot.addWidget(made)
    made.resize(400, made.heightForWidth(400))
    return made


def test_a_screen_reader_hears_every_step(way: WayAhead) -> None:
    for step in way.steps:
        assert step.title in way.accessibleDescription()
        assert step.words in way.accessibleDescription()


def test_a_narrow_panel_and_large_text_make_it_taller(way: WayAhead, qapp: QApplication) -> None:
    usual = way.heightForWidth(400)
    assert way.heightForWidth(220) > usual
    theme.apply(qapp, "light", 2.0)
    try:
        assert way.heightForWidth(400) > usual
    finally:
        theme.apply(qapp, "light")


def test_discs_stand_where_reading_begins(way: WayAhead) -> None:
    disc = QColor(theme.scheme_of(way).accent_soft)

    def drawn(at: QPoint) -> bool:
        return QColor(way.grab().toImage().pixel(at)) == disc

    left, right = QPoint(4, DISC // 2), QPoint(way.width() - 5, DISC // 2)
    assert (drawn(left), drawn(right)) == (True, False)
    way.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert (drawn(left), drawn(right)) == (False, True)
