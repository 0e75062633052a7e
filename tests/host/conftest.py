"""What the tests of the desktop share: a session bus of their own, and the program's end of it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from sciatica_desktop.host.bus import Bus
from tests.support.desktop_bus import session_bus


@pytest.fixture
def address(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    with session_bus(monkeypatch) as found:
        yield found


@pytest.fixture
def bus(qtbot: QtBot, address: str) -> Iterator[Bus]:
    made = Bus()
    yield made
    made.close()
