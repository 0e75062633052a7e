"""Words in a rounded field."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from sciatica_desktop.core.content import Evidence, Urgency
from sciatica_desktop.ui.kit.texts import evidence_label, word
from sciatica_desktop.ui.kit.widgets import Badge, badge_size


@pytest.mark.parametrize("text", [*map(evidence_label, Evidence), *map(word, Urgency)])
def test_a_badge_with_room_for_its_words_is_one_line_high(qtbot: QtBot, text: str) -> None:
    holder, badge = QWidget(), Badge(text)
    qtbot.addWidget(holder)
    row = QHBoxLayout(holder)
    row.addWidget(badge)
    row.addStretch(1)
    holder.resize(600, 100)
    holder.show()
    QApplication.processEvents()
    assert badge.height() == badge_size(text).height()


def test_a_badge_without_room_breaks_its_words_into_lines(qtbot: QtBot) -> None:
    badge = Badge("Get emergency help now")
    qtbot.addWidget(badge)
    badge.resize(badge.minimumSizeHint().width(), 10)
    badge.show()
    assert badge.height() > badge_size("Get").height()
