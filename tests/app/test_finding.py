"""What is found follows marks, answers, presses and the history, in the whole window."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from sciatica_desktop.core.anatomy import Place, Side
from sciatica_desktop.core.diary import Felt, log_entry
from sciatica_desktop.core.pain import Drawing, Mark, Quality
from sciatica_desktop.core.panel import Panel
from sciatica_desktop.ui.body.legend import Legend
from tests.app.conftest import START, Hands

BUTTOCK = Place("buttock_mid", Side.RIGHT)
DOWN_THE_LEG = ("thigh_posterior_middle", "calf_middle", "foot_lateral")


def mark(hands: Hands, *regions: str, quality: Quality = Quality.ACHING) -> None:
    for region in regions:
        hands.program.state.pain.set_feeling(Mark(Place(region, Side.RIGHT), 6, quality))


def said(hands: Hands) -> str:
    listed = hands.program.views.suggestion_list
    return " ".join(label.text() for label in listed.findChildren(QLabel) if not label.isHidden())


def test_an_answer_changes_the_order_and_its_effect_is_told(hands: Hands, qtbot: QtBot) -> None:
    state, listed = hands.program.state, hands.program.views.suggestion_list
    with qtbot.waitSignal(state.questions.changed):
        mark(hands, "buttock_mid", "thigh_posterior_middle")
    before = [row.card.key for row in listed.rows if row.card]
    sharpen = listed.notes.sharpen
    assert sharpen is not None
    hands.click(sharpen.button)
    for answer in tuple(sharpen.chips):
        with qtbot.waitSignal(state.questions.changed):
            hands.click(sharpen.chips[answer])
        after = [row.card.key for row in listed.rows if row.card]
        if after != before:
            break
        with qtbot.waitSignal(state.questions.changed):
            hands.click(sharpen.given[0].clear)
    assert len(state.suggestions.answers) == 1
    moved = " ".join(row.card.moved for row in listed.rows if row.card)
    assert "Your answers speak" in moved
    hands.click(sharpen.given[0].clear)
    assert not state.suggestions.answers
    assert [row.card.key for row in listed.rows if row.card] == before


def test_a_press_ranks_again_at_once_and_is_told_the_next_time(hands: Hands) -> None:
    hands.click_place(BUTTOCK)
    hands.answered()
    listed, state = hands.program.views.suggestion_list, hands.program.state
    third = listed.rows[2].card
    assert third is not None
    for _ in range(2):
        state.flow.open_point(third.key)
        hands.click(hands.program.views.point_panel.press.chips[Felt.SAME])
        state.flow.go_back()
    first = listed.rows[0].card
    assert first is not None
    assert first.key == third.key
    assert first.moved == "Pressing it brought your usual pain 2 of 2 times."
    state.flow.open_point(third.key)
    assert hands.program.views.point_panel.press.before.text() == "Confirmed 2 of 2 times."


def test_a_nerve_pattern_changes_the_advice_and_leaves_gentle_ways(hands: Hands) -> None:
    mark(hands, *DOWN_THE_LEG, quality=Quality.TINGLING)
    mark(hands, "calf_lower", quality=Quality.ELECTRIC)
    assert "A nerve may be involved" in said(hands)
    assert "Book an assessment" in said(hands)
    hands.answered()
    hands.program.state.flow.open_point(("gmin_post", Side.RIGHT))
    assert hands.panel() is Panel.POINT
    panel = hands.program.views.point_panel
    assert {chip.text() for chip in panel.technique.chips.values()} <= {"Fingers or fist", "Massage stick"}
    shown = " ".join(label.text() for label in panel.findChildren(QLabel) if label.isVisible())
    assert "A nerve may be involved: gentle options only for now." in shown
    hands.program.state.pain.clear()
    assert len(panel.technique.chips) > 2


def test_a_point_along_the_nerve_is_not_pressed_where_the_index_is_high(hands: Hands) -> None:
    mark(hands, *DOWN_THE_LEG, quality=Quality.TINGLING)
    mark(hands, "calf_lower", quality=Quality.ELECTRIC)
    hands.answered()
    hands.program.state.flow.open_point(("pir_1", Side.RIGHT))
    assert not hands.program.views.point_panel.start.isVisible()


def test_the_map_shows_where_the_open_technique_must_not_press(hands: Hands) -> None:
    mark(hands, "calf_middle")
    hands.answered()
    flow, views = hands.program.state.flow, hands.program.views
    flow.open_point(("gas_1", Side.RIGHT))
    views.point_panel.technique.chips["calf_cane"].click()
    legend = views.body_map.findChild(Legend)
    assert legend is not None
    assert "Do not press here" in legend.accessibleDescription()
    told = " ".join(label.text() for label in views.point_panel.technique.keep_off.findChildren(QLabel))
    assert "The hollow behind the knee" in told
    flow.go_back()
    assert "Do not press here" not in legend.accessibleDescription()


def test_marks_that_grew_since_the_last_time_are_told(hands: Hands) -> None:
    before = Drawing((Mark(BUTTOCK),))
    hands.program.state.diary.log(log_entry("old", START - timedelta(days=1), 4, before))
    mark(hands, "buttock_mid")
    assert "further down" not in said(hands)
    mark(hands, "calf_middle")
    assert "Your marks reach further down the leg than last time." in said(hands)
    hands.click(hands.program.views.suggestion_list.notes.guard.signs)
    assert hands.panel() is Panel.SAFETY
