"""The list of candidates in a window of its own."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from sciatica_desktop.ui.finding.suggestion_list import SuggestionList


@pytest.fixture
def listed(qtbot: QtBot) -> SuggestionList:
    made = SuggestionList()
    qtbot.addWidget(made)
    made.resize(440, 900)
    made.show()
    return made
