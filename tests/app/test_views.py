"""The views of the body in the real window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from sciatica_desktop.core.anatomy import Depth, Place, Side, View
from sciatica_desktop.core.map_picture import DEFAULT_LAYERS, Layer
from sciatica_desktop.ui.body_corner import HintButton
from tests.app.conftest import Hands

BUTTOCK, SOLE = Place("buttock_mid", Side.RIGHT), Place("sole_midfoot", Side.LEFT)


def turn(hands: Hands) -> None:
    QTest.keyClick(hands.program.views.body_map, Qt.Key.Key_F)


def seen(hands: Hands) -> View:
    return hands.program.state.map.value.view


def test_f_goes_round_the_body_and_the_bar_shows_where(hands: Hands) -> None:
    bar = hands.program.views.map_bar
    for view in (View.SIDE, View.FRONT, View.SOLES, View.BACK):
        turn(hands)
        assert [each for each, chip in bar.views.items() if chip.isChecked()] == [view]
        assert seen(hands) is view
    hands.click(bar.views[View.FRONT])
    assert seen(hands) is View.FRONT


def test_a_place_marked_in_one_view_is_marked_in_all_that_show_it(hands: Hands) -> None:
    hands.click_place(BUTTOCK)
    turn(hands)
    assert hands.program.views.body_map.part(BUTTOCK.key).checked
    hands.click_place(BUTTOCK)
    assert not hands.program.state.pain.drawing.marks


def test_marks_out_of_sight_are_a_click_away(hands: Hands) -> None:
    hands.program.views.region_list.place_chosen.emit(SOLE)
    (button,) = (each for each in hands.program.views.body_map.findChildren(HintButton) if each.isVisible())
    hands.click(button)
    assert seen(hands) is View.SOLES
    assert not button.isVisible()


def test_a_chosen_point_offers_the_view_that_shows_it(hands: Hands) -> None:
    hands.click_place(BUTTOCK)
    hands.program.state.map.choose_view(View.SOLES)
    hands.click(hands.program.views.suggestion_list.rows[0])
    hands.answer_none()
    offered = [each for each in hands.program.views.body_map.findChildren(HintButton) if not each.isHidden()]
    hands.click(offered[0])
    chosen = hands.program.state.suggestions.chosen
    assert chosen is not None
    assert seen(hands) in hands.program.knowledge.atlas.spots[chosen[0]].at


def test_a_deep_point_brings_its_layer_forward_while_it_is_open(hands: Hands) -> None:
    state, spots = hands.program.state, hands.program.knowledge.atlas.spots
    hands.click_place(BUTTOCK)
    key = next(each.key for each in state.suggestions.value.candidates if spots[each.point].layer is Depth.DEEP)
    state.suggestions.choose(key)
    assert hands.program.views.map_bar.layers[Layer.DEEP].isChecked()
    state.suggestions.choose(None)
    assert state.map.value.layers == DEFAULT_LAYERS
