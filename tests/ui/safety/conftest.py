"""The safety page: empty, and with three questions."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from sciatica_desktop.core.safety import Cause, Check
from sciatica_desktop.ui.safety.safety_page import SafetyPage
from tests.ui.safety.signs import SCREEN, A, B, C


@pytest.fixture
def blank(qtbot: QtBot) -> SafetyPage:
    made = SafetyPage()
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    return made


@pytest.fixture
def page(blank: SafetyPage) -> SafetyPage:
    blank.render_questions(Check((A, B, C), Cause.NEVER, SCREEN))
    return blank
