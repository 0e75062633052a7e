"""The shipped body and content, read once for all tests of the core."""

from __future__ import annotations

from pathlib import Path

import pytest

from sciatica_desktop.core.anatomy import Atlas
from sciatica_desktop.core.content import Content
from sciatica_desktop.core.ranking import Ranker
from sciatica_desktop.store.body import read_atlas
from sciatica_desktop.store.content import read_content

ASSETS = Path(__file__).parents[2] / "assets"


@pytest.fixture(scope="session")
def atlas() -> Atlas:
    return read_atlas(ASSETS)


@pytest.fixture(scope="session")
def content() -> Content:
    return read_content(ASSETS)


@pytest.fixture(scope="session")
def ranker(atlas: Atlas, content: Content) -> Ranker:
    return Ranker(atlas, content)
