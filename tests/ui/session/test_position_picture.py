"""The picture of a position: in both schemes, on both sides, with words for who cannot see it."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sciatica_desktop.core.anatomy import Side
from sciatica_desktop.core.positions.flesh import Ink
from sciatica_desktop.core.positions.index import picture as position
from sciatica_desktop.ui.kit import theme
from sciatica_desktop.ui.kit.colours import POSITION, ROOM
from sciatica_desktop.ui.session.position_picture import PositionPicture
from tests.support.picture import Pictures


@pytest.fixture
def view(qtbot: QtBot, qapp: QApplication) -> PositionPicture:
    theme.apply(qapp, "light")
    made = PositionPicture()
    qtbot.addWidget(made)
    made.resize(220, 180)
    return made


def test_every_part_of_a_picture_has_a_colour() -> None:
    assert set(POSITION) == set(Ink)
    assert set(POSITION) >= ROOM


def test_the_words_are_there_for_a_screen_reader(view: PositionPicture) -> None:
    view.render_picture(position("lg_tennis_wall"), "Stand beside a wall.")
    assert view.accessibleName()
    assert view.accessibleDescription() == "Stand beside a wall."


def test_another_picture_another_side_and_another_size_are_drawn_anew(view: PositionPicture) -> None:
    seen = []
    for name, side, size in (
        ("lp_cane", Side.RIGHT, QSize(220, 180)),
        ("lp_cane", Side.LEFT, QSize(220, 180)),
        ("calf_tennis", Side.LEFT, QSize(220, 180)),
        ("calf_tennis", Side.LEFT, QSize(260, 180)),
    ):
        view.resize(size)
        view.render_picture(position(name, side))
        seen.append(view.grab().toImage())
    assert all(a != b for a, b in pairwise(seen))


def test_without_a_picture_nothing_is_drawn(view: PositionPicture) -> None:
    empty = view.grab().toImage()
    view.render_picture(position("lp_cane"))
    view.render_picture(None)
    assert view.grab().toImage() == empty


@pytest.mark.parametrize(
    ("name", "scheme"), [("lg_tennis_wall", "light"), ("lp_cane", "dark"), ("ham_roller", "light")]
)
def test_it_looks_as_it_did(
    view: PositionPicture, qapp: QApplication, picture: Pictures, name: str, scheme: str
) -> None:
    theme.apply(qapp, scheme)
    view.render_picture(position(name))
    picture(view, f"position_{name}_{scheme}")
    theme.apply(qapp, "light")
