"""Fixtures and guards for all tests. Nothing of Qt is loaded here, so that the core is tested without it."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

from tests.support import guards
from tests.support.clock import Clock
from tests.support.surroundings import settle

if TYPE_CHECKING:
    from tests.support.picture import Pictures

ASSETS = Path(__file__).parents[1] / "assets"
HOME = Path(tempfile.mkdtemp(prefix="sciatica-tests-"))
settle(HOME)

# The same examples in every run. To look for new ones: HYPOTHESIS_PROFILE=search make test
settings.register_profile("fixed", derandomize=True, deadline=None, database=None)
settings.register_profile("search", max_examples=2000, deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "fixed"))


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-pictures", action="store_true", help="take what is drawn now as the reference pictures")
    parser.addini("without_qt", "a run in which nothing may load Qt", type="bool", default=False)


def pytest_configure(config: pytest.Config) -> None:
    if config.getini("without_qt"):
        guards.forbid_qt()


def pytest_unconfigure() -> None:
    shutil.rmtree(HOME, ignore_errors=True)


@pytest.fixture
def clock() -> Clock:
    """Seconds that stand still until the test turns them."""
    return Clock()


@pytest.fixture(scope="session", autouse=True)
def no_modal(pytestconfig: pytest.Config) -> Iterator[None]:
    """A dialog that would wait for a person fails at once."""
    if pytestconfig.getini("without_qt"):
        yield
        return
    with pytest.MonkeyPatch.context() as patch:
        guards.forbid_modal(patch)
        yield


@pytest.fixture(scope="session", autouse=True)
def looks(request: pytest.FixtureRequest, pytestconfig: pytest.Config) -> None:
    """The program's own font and icons are there before anything is drawn, whichever test comes first."""
    if pytestconfig.getini("without_qt"):
        return
    request.getfixturevalue("qapp")
    from sciatica_desktop.ui.kit import icons, theme  # noqa: PLC0415 - loads Qt

    theme.load_fonts(tuple(str(file) for file in sorted((ASSETS / "fonts").glob("*.otf"))))
    icons.use_folder(str(ASSETS / "icons"))


@pytest.fixture(autouse=True)
def no_leak() -> Iterator[None]:
    """A test that leaves a window behind fails."""
    before = guards.open_windows()
    yield
    left = guards.left_windows(before)
    if left:
        pytest.fail(f"windows were left open: {', '.join(left)}")


@pytest.fixture
def picture(pytestconfig: pytest.Config, qapp: object) -> Pictures:
    """Call it with a widget or an image and a name: it has to look like tests/pictures/<name>.png."""
    from tests.support.picture import Pictures  # noqa: PLC0415 - loads numpy, and Qt when called

    return Pictures(update=pytestconfig.getoption("--update-pictures"))
