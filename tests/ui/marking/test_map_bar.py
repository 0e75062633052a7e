"""Chips for views and layers."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sciatica_desktop.core.anatomy import View
from sciatica_desktop.core.map_picture import DEFAULT_LAYERS, Layer
from sciatica_desktop.ui.marking.map_bar import MapBar


@pytest.fixture
def bar(qtbot: QtBot) -> MapBar:
    made = MapBar((View.BACK, View.SIDE), tuple(Layer))
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_usual_layers_are_on(bar: MapBar) -> None:
    assert {layer for layer, chip in bar.layers.items() if chip.isChecked()} == DEFAULT_LAYERS


def test_a_layer_is_asked_for_with_what_it_should_be(bar: MapBar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bar.layer_toggled, timeout=100) as asked:
        QTest.mouseClick(bar.layers[Layer.NERVE], Qt.MouseButton.LeftButton)
    assert asked.args == [Layer.NERVE, True]
    with qtbot.waitSignal(bar.layer_toggled, timeout=100) as asked:
        QTest.mouseClick(bar.layers[Layer.SKIN], Qt.MouseButton.LeftButton)
    assert asked.args == [Layer.SKIN, False]


def test_layers_are_shown_without_asking(bar: MapBar, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(bar.layer_toggled):
        bar.render_layers(frozenset({Layer.BONES}))
    assert [layer for layer, chip in bar.layers.items() if chip.isChecked()] == [Layer.BONES]


def test_one_view_is_chosen_at_a_time(bar: MapBar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bar.view_chosen, timeout=100) as asked:
        QTest.mouseClick(bar.views[View.SIDE], Qt.MouseButton.LeftButton)
    assert asked.args == [View.SIDE]
    bar.render_view(View.SIDE)
    assert [chip.isChecked() for chip in bar.views.values()] == [False, True]


def test_a_single_view_needs_no_chip(qtbot: QtBot) -> None:
    made = MapBar((View.BACK,), tuple(Layer))
    qtbot.addWidget(made)
    made.show()
    assert not made.views[View.BACK].isVisible()
    assert made.layers[Layer.SKIN].isVisible()


def test_a_narrow_bar_takes_more_rows(bar: MapBar) -> None:
    assert bar.heightForWidth(240) > bar.heightForWidth(900)


def test_layers_without_room_for_one_row_wait_behind_a_button(bar: MapBar, qtbot: QtBot) -> None:
    bar.resize(900, bar.heightForWidth(900))
    assert not bar.more.isVisible()
    bar.resize(330, 200)
    assert bar.more.isVisible()
    assert not bar.layers[Layer.SKIN].isVisible()
    actions = {action.text(): action for action in bar.layer_menu().actions()}
    assert {text for text, action in actions.items() if action.isChecked()} == {
        bar.layers[layer].text() for layer in DEFAULT_LAYERS
    }
    with qtbot.waitSignal(bar.layer_toggled, timeout=100) as asked:
        actions[bar.layers[Layer.NERVE].text()].trigger()
    assert asked.args == [Layer.NERVE, True]
