"""The icons: files with currentColor, drawn in the colour asked for."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from sciatica_desktop.ui.kit import icons
from tests.support.source_rules import ROOT, modules

FOLDER = ROOT / "assets" / "icons"
FILES = sorted(FOLDER.glob("*.svg"))
USED = re.compile(r'symbol="([a-z_]+)"|icons\.(?:draw|icon)\((?:painter, )?"([a-z_]+)"')


@pytest.fixture(autouse=True)
def folder(qapp: QApplication) -> Iterator[None]:
    icons.use_folder(str(FOLDER))
    yield
    icons.use_folder(str(FOLDER))


def painted(name: str, colour: str) -> set[str]:
    """The colours that an icon leaves on a clear ground, opaque ones only."""
    picture = QImage(48, 48, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    icons.draw(painter, name, QRectF(0, 0, 48, 48), colour)
    painter.end()
    seen = (picture.pixelColor(x, y) for x in range(48) for y in range(48))
    return {colour.name() for colour in seen if colour.alpha() == 255}


@pytest.mark.parametrize("name", [file.stem for file in FILES])
def test_every_icon_is_drawn_in_the_colour_asked_for(name: str) -> None:
    assert painted(name, "#0b6963") == {"#0b6963"}


def test_every_icon_that_is_named_exists() -> None:
    named = {
        name
        for file in modules("sciatica_desktop")
        for pair in USED.findall(file.read_text(encoding="utf-8"))
        for name in pair
        if name
    }
    assert named
    assert named <= {file.stem for file in FILES}


def test_a_missing_icon_draws_nothing() -> None:
    assert painted("not_there", "#0b6963") == set()


def test_an_icon_for_a_menu_has_a_picture() -> None:
    assert not icons.icon("undo", QColor("#0b6963").name()).isNull()
