"""The panel in which a session is put together."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from sciatica_desktop.core.anatomy import Side
from sciatica_desktop.core.pace import Pace
from sciatica_desktop.core.plan import Plan, usual_pulls, usual_work
from sciatica_desktop.core.plan_view import plan_view
from sciatica_desktop.ui import samples
from sciatica_desktop.ui.kit.texts import NO_BREAK
from sciatica_desktop.ui.marking.again_bar import AgainBar
from sciatica_desktop.ui.session.routine_panel import RoutinePanel

CONTENT = samples.content()
HIP = usual_work("gmin_post", Side.RIGHT, "lg_tennis_wall", CONTENT)
DEEP = usual_work("pir_1", Side.RIGHT, "dr_tennis_floor", CONTENT)
PLAN = Plan((HIP, DEEP), "Evening", heat=15, pulls=usual_pulls((HIP,), CONTENT))


@pytest.fixture
def panel(qtbot: QtBot) -> RoutinePanel:
    made = RoutinePanel()
    qtbot.addWidget(made)
    made.resize(460, 1200)
    show(made, PLAN)
    made.show()
    return made


def show(panel: RoutinePanel, plan: Plan, *reasons: str) -> None:
    panel.render_plan(plan_view(plan, CONTENT, reasons, ("Evening", "Morning"), Pace()))


@pytest.fixture
def asked(panel: RoutinePanel) -> list[Plan]:
    plans: list[Plan] = []
    panel.plan_changed.connect(plans.append)
    return plans


def test_it_says_how_long_the_whole_takes(panel: RoutinePanel) -> None:
    assert panel.total.text().replace(NO_BREAK, " ") == "In all 6 min 10 s, and 15 min of heat before"
    show(panel, replace(PLAN, heat=0.0))
    assert panel.total.text().replace(NO_BREAK, " ") == "In all 6 min 10 s"


def test_spots_go_up_and_down_and_away(panel: RoutinePanel, asked: list[Plan]) -> None:
    panel.rows[1].up.click()
    panel.rows[0].down.click()
    panel.rows[0].away.click()
    assert [plan.works for plan in asked] == [(DEEP, HIP), (DEEP, HIP), (DEEP,)]
    assert not panel.rows[0].up.isEnabled()
    assert not panel.rows[1].down.isEnabled()


def test_the_other_side_is_asked_for_by_its_switch(panel: RoutinePanel, asked: list[Plan]) -> None:
    panel.rows[1].other.click()
    assert asked[0].works == (HIP, replace(DEEP, other_side=True))


def test_heat_movement_and_cold_are_chosen_from_a_few_lengths(panel: RoutinePanel, asked: list[Plan]) -> None:
    for row, number in ((panel.heat, 0), (panel.movement, 2), (panel.cold, 1)):
        row.findChildren(QAbstractButton)[number].click()
    assert [(plan.heat, plan.movement, plan.cold) for plan in asked] == [(0, 0, 0), (15, 90, 0), (15, 0, 5)]


def test_stretches_of_the_muscles_are_offered(panel: RoutinePanel, asked: list[Plan]) -> None:
    names = [chip.text() for chip in panel.pulls]
    assert names[0] == "Ankle on knee, sitting · right side"
    first, last = next(iter(panel.pulls)), list(panel.pulls)[-1]
    last.click()
    first.click()
    assert [[pull.stretch for pull in plan.pulls] for plan in asked] == [["st_fig4_chair", "st_pir"], []]
    panel.first.click()
    assert asked[-1].stretch_first


def test_what_is_against_it_is_said_and_start_waits(panel: RoutinePanel, qtbot: QtBot) -> None:
    show(panel, PLAN, "Too long.")
    assert panel.foot_row.held_back.text() == "Too long."
    assert not panel.start.isEnabled()
    with qtbot.assertNotEmitted(panel.start_requested):
        QTest.keyClick(panel, Qt.Key.Key_Return)


def test_a_digit_and_enter_start_it_with_the_pain(panel: RoutinePanel) -> None:
    started: list[object] = []
    panel.start_requested.connect(started.append)
    QTest.keyClick(panel, Qt.Key.Key_6)
    QTest.keyClick(panel, Qt.Key.Key_Return)
    assert started == [6]


def test_it_is_saved_under_its_name_by_enter_too(panel: RoutinePanel) -> None:
    saved: list[str] = []
    panel.save_requested.connect(saved.append)
    panel.name.setFocus()
    panel.name.setText(" Late ")
    QTest.keyClick(panel.name, Qt.Key.Key_Return)
    panel.name.setText("  ")
    panel.save.click()
    assert saved == ["Late"]
    assert panel.name.hasFocus()


def test_saved_routines_are_opened_and_thrown_away(panel: RoutinePanel) -> None:
    done: list[tuple[str, str]] = []
    panel.saved.opened.connect(lambda name: done.append(("open", name)))
    panel.saved.deleted.connect(lambda name: done.append(("delete", name)))
    assert [name for name, chip in panel.saved.chips.items() if chip.isChecked()] == ["Evening"]
    panel.saved.chips["Morning"].click()
    away = [button for button in panel.saved.findChildren(QAbstractButton) if "Morning" in button.accessibleName()]
    away[0].click()
    assert done == [("open", "Morning"), ("delete", "Morning")]


def test_an_empty_routine_says_how_to_begin(panel: RoutinePanel) -> None:
    show(panel, Plan(()), "Add a spot first.")
    assert panel.empty.isVisible()
    assert panel.foot_row.held_back.isHidden()
    assert not panel.start.isEnabled()
    assert not panel.save.isEnabled()


def test_every_button_has_a_name(panel: RoutinePanel) -> None:
    assert all(button.accessibleName() or button.text() for button in panel.findChildren(QAbstractButton))


def test_escape_goes_back(panel: RoutinePanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.back_requested, timeout=100):
        QTest.keyClick(panel, Qt.Key.Key_Escape)


def test_the_bar_under_the_marks_is_hidden_as_long_as_there_is_nothing_to_do_again(qtbot: QtBot) -> None:
    bar = AgainBar()
    qtbot.addWidget(bar)
    assert bar.isHidden()
    bar.render_again("Same as yesterday", "outer hip & back", routines=False)
    assert not bar.isHidden()
    assert (bar.last.text(), bar.last.toolTip()) == ("Same as yesterday", "outer hip & back")
    with qtbot.waitSignals([bar.last_requested, bar.routine_requested], timeout=100):
        bar.last.click()
        bar.routine.click()
    bar.render_again("", "", routines=True)
    assert not bar.isHidden()
    assert bar.last.isHidden()
