"""Every place of the program, one after the other, each with what a person would find there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from sciatica_desktop.core.anatomy import Place, Side
from sciatica_desktop.core.diary import Ending
from sciatica_desktop.core.pain import Mark, Quality
from sciatica_desktop.core.panel import Panel
from sciatica_desktop.ui.preferences.preferences_dialog import PreferencesDialog
from sciatica_desktop.ui.window.actions import Command
from sciatica_desktop.ui.window.first_mark import FirstMark
from sciatica_desktop.ui.window.welcome_page import WelcomePage
from tests.app.conftest import Hands

MARKED = ("buttock_mid", "thigh_posterior_proximal", "thigh_posterior_middle")
DIALOGS = (Command.HELP, Command.KEYS, Command.NEWS, Command.PREFERENCES)

Seen = Iterator[tuple[str, QWidget]]
"""The name of a place and the window to look at."""


def places(hands: Hands) -> Seen:
    """All of them; the window stays as large as it is."""
    for walk in (_first_start, _marking, _asking, _treating, _looking_back, _besides):
        for name, window in walk(hands):
            for _ in range(3):
                QApplication.processEvents()
            yield name, window


def _first_start(hands: Hands) -> Seen:
    shell = hands.program.views.shell
    page, card = WelcomePage(), FirstMark()
    shell.map_place.cover(page)
    yield "welcome", shell
    shell.map_place.put_away(page)
    shell.map_place.add_card(card)
    yield "first mark", shell
    shell.map_place.put_away(card)


def _marking(hands: Hands) -> Seen:
    state, views = hands.program.state, hands.program.views
    for region in MARKED:
        state.pain.click(Place(region, Side.RIGHT))
    yield "found", views.shell
    views.pain_panel.rows[0].line.setChecked(True)
    yield "the feeling of a mark", views.shell
    views.pain_panel.rows[0].line.setChecked(False)
    views.shell.toggle_region_list()
    yield "list of regions", views.shell
    views.shell.toggle_region_list()


def _asking(hands: Hands) -> Seen:
    program = hands.program
    hands.click(program.views.suggestion_list.rows[0])
    assert hands.panel() is Panel.SAFETY
    yield "safety questions", program.views.shell
    program.helpers.safety.take_answers(frozenset({"RF01"}))
    yield "verdict", program.views.shell
    program.helpers.safety.confirm_checked()
    assert hands.panel() is Panel.CONDITIONS
    for row in program.views.safety_page.conditions.rows.values():
        row.switch.click()
    QCoreApplication.processEvents()  # what unfolds gets its room a moment later
    yield "conditions", program.views.shell
    for row in program.views.safety_page.conditions.rows.values():
        row.switch.click()
    hands.answer_none()
    program.state.flow.go_back()


def _treating(hands: Hands) -> Seen:
    state, views = hands.program.state, hands.program.views
    state.flow.open_point(state.suggestions.value.candidates[0].key)
    assert hands.panel() is Panel.POINT
    yield "point", views.shell
    hands.click(views.point_panel.add)
    assert hands.panel() is Panel.ROUTINE
    yield "routine", views.shell
    state.flow.open_point(state.suggestions.value.candidates[0].key)
    hands.click(views.point_panel.start)
    for seconds, name in ((0, "get ready"), (7, "press check"), (5, "answer"), (25, "hold")):
        hands.pass_time(seconds)
        yield name, views.shell
    acts = hands.program.helpers.session_acts
    acts.toggle_floor()
    views.floor_window.showNormal()
    views.floor_window.resize(views.shell.size())
    yield "floor", views.floor_window
    acts.leave_floor()
    state.player.pause()
    yield "pause", views.shell
    state.player.stop()
    assert hands.panel() is Panel.RATING
    yield "rating", views.shell
    state.flow.rate(3, "")


def _looking_back(hands: Hands) -> Seen:
    shell = hands.program.views.shell
    state, asking = hands.program.state, hands.program.helpers.catching_up
    done = state.diary.value[0]
    for ending in (None, Ending.STOPPED):
        started = done.started - timedelta(days=1)
        state.diary.edit(replace(done, started=started, seconds=30, ending=ending, pain_after=None))
        asking.ask()
        yield f"asked at the start, {ending}", shell
        asking.put_away()
    state.diary.edit(done)
    for command in (Command.SHOW_HISTORY, Command.SHOW_LEARN):
        hands.do(command)
        yield command, shell
    hands.do(Command.SHOW_MAP)


def _besides(hands: Hands) -> Seen:
    program, shell = hands.program, hands.program.views.shell
    calf = Place("calf_middle", Side.RIGHT)
    program.state.pain.click(calf)
    program.state.pain.set_feeling(Mark(calf, 6, Quality.TINGLING))
    yield "nerve", shell
    hands.do(Command.COMMANDS)
    yield "commands", shell
    assert program.helpers.palette.view is not None
    program.helpers.palette.view.close_up()
    for command in DIALOGS:
        hands.do(command)
        (dialog,) = (found for found in shell.findChildren(QDialog) if found.isVisible())
        if isinstance(dialog, PreferencesDialog):
            for section in dialog.pages:
                dialog.show_section(section)
                yield f"preferences: {section}", dialog
        else:
            yield command, dialog
        dialog.close()
