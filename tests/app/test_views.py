"""The views of the body in the real window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from sciatica_desktop.core.anatomy import Depth, Place, Side, View
from sciatica_desktop.core.map_picture import DEFAULT_LAYERS, Layer
from sciatica_desktop.ui.body.corner import HintButton
from tests.app.conftest import Hands

BUTTOCK, SOLE = Place("buttock_mid", Side.RIGHT), Place("sole_midfoot", Side.LEFT)
MOST_STOPS = 40


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


def test_tab_goes_from_the_body_to_the_list_then_to_the_panel_and_round(hands: Hands) -> None:
    shell, views = hands.program.views.shell, hands.program.views
    shell.toggle_region_list()
    assert views.region_list.search.hasFocus()
    views.body_map.setFocus()
    met: list[QWidget] = [views.body_map]
    for _ in range(MOST_STOPS):
        QTest.keyClick(met[-1], Qt.Key.Key_Tab)
        there = shell.focusWidget()
        assert there is not None
        if there is views.body_map:
            break
        assert there not in met
        met.append(there)
    parts = (views.body_map, views.map_bar, views.region_list, views.pain_panel)
    first = [next(index for index, stop in enumerate(met) if part is stop or part.isAncestorOf(stop)) for part in parts]
    assert first == sorted(first)


def test_tab_goes_through_marks_tools_and_candidates_from_top_to_bottom(hands: Hands) -> None:
    hands.click_place(BUTTOCK)
    shell, views = hands.program.views.shell, hands.program.views
    column, stop = views.pain_panel.parentWidget(), views.pain_panel.rows[0].line
    assert column is not None
    stop.setFocus()
    met: list[QWidget] = []
    there: QWidget | None = stop
    while there is not None and column.isAncestorOf(there):
        met.append(there)
        QTest.keyClick(there, Qt.Key.Key_Tab)
        there = shell.focusWidget()
    QApplication.processEvents()  # until all stands where it belongs
    middles = [each.mapTo(column, each.rect().center()).y() for each in met]
    assert middles == sorted(middles)
    assert set(views.suggestion_list.rows) < set(met)


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


def test_a_candidate_that_this_view_does_not_show_says_which_one_does_and_is_shown_when_chosen(hands: Hands) -> None:
    hands.click_place(BUTTOCK)
    hands.program.state.map.choose_view(View.SOLES)
    row = hands.program.views.suggestion_list.rows[0]
    row.setFocus()
    offered = [each for each in hands.program.views.body_map.findChildren(HintButton) if not each.isHidden()]
    assert "behind" in offered[0].accessibleName()
    hands.click(row)
    hands.answer_none()
    chosen = hands.program.state.suggestions.chosen
    assert chosen is not None
    assert seen(hands) in hands.program.knowledge.atlas.spots[chosen[0]].at
    hands.program.state.map.choose_view(View.SOLES)
    hands.click(offered[0])
    assert seen(hands) in hands.program.knowledge.atlas.spots[chosen[0]].at


def test_a_deep_point_brings_its_layer_forward_while_it_is_open(hands: Hands) -> None:
    state, spots = hands.program.state, hands.program.knowledge.atlas.spots
    hands.click_place(BUTTOCK)
    key = next(each.key for each in state.suggestions.value.candidates if spots[each.point].layer is Depth.DEEP)
    state.suggestions.choose(key)
    assert hands.program.views.map_bar.layers[Layer.DEEP].isChecked()
    state.suggestions.choose(None)
    assert state.map.value.layers == DEFAULT_LAYERS
