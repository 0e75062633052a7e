"""What several tests of widgets start from."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from sciatica_desktop.core.anatomy import Atlas
from sciatica_desktop.store.body import read_atlas
from sciatica_desktop.ui import samples
from sciatica_desktop.ui.body.body_map import BodyMap
from tests.ui.small_body import body_map


@pytest.fixture
def shown(qtbot: QtBot) -> Iterator[BodyMap]:
    """A map of the small body, on the screen."""
    made = body_map()
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


@pytest.fixture(scope="session")
def atlas() -> Atlas:
    """The shipped body, all views; nothing changes it."""
    return read_atlas(samples.ASSETS)
