"""The tour of sessions: a routine, floor mode, too much pressure, a session that was cut off, and the positions."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from itertools import islice

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sciatica_desktop.app.program import Program
from sciatica_desktop.app.tour.frame import Keep
from sciatica_desktop.core.anatomy import Side
from sciatica_desktop.core.diary import Entry
from sciatica_desktop.core.panel import Panel
from sciatica_desktop.core.plan import Plan, usual_pulls, usual_work
from sciatica_desktop.core.positions.index import technique_picture
from sciatica_desktop.core.preferences import Scheme
from sciatica_desktop.core.routine import Routine, Status
from sciatica_desktop.core.steps import Phase
from sciatica_desktop.ui.kit.widgets import Text
from sciatica_desktop.ui.session.position_picture import PositionPicture
from sciatica_desktop.ui.window.open_bar import UnratedBar
from sciatica_desktop.ui.window.rail import PlaceName

WORKS = (("gmin_post", "lg_tennis_wall"), ("pir_1", "dr_tennis_floor"))
SIZES = ((1280, 860), (3840, 2160))
PER_TOOL = 3
SHEET = (1260, 400)

HELD_S = 1.2
"""A press is shown after so many seconds."""


class SessionTour:
    """Goes through a session of two spots by its keys; `wait` is told for what."""

    def __init__(self, program: Program, keep: Keep, wait: Callable[[Callable[[], bool], str], None]) -> None:
        self._program, self._keep, self._wait = program, keep, wait
        self._state, self._views = program.state, program.views
        self._shell = program.views.shell

    def drive(self) -> None:
        """All of it; no session is under way before and after."""
        self._routine()
        self._floor()
        self._too_much()
        self._cut_off()
        self._positions()

    def _routine(self) -> None:
        content = self._program.knowledge.content
        works = tuple(usual_work(point, Side.RIGHT, technique, content) for point, technique in WORKS)
        pulls = usual_pulls(works, content)
        self._state.plans.change(Plan(works, heat=15, movement=90, pulls=pulls))
        self._shell.show_place(PlaceName.MAP)
        self._program.helpers.plans.open()
        self._wait(lambda: self._state.flow.value.panel is Panel.ROUTINE, "the routine")
        self._keep("routine", self._shell)

    def _floor(self) -> None:
        """From the routine to its first hold on the whole screen, at two sizes, by day and by night."""
        floor, change = self._views.floor_window, self._state.preferences.change
        self._views.routine_panel.start.click()
        self._program.helpers.session_acts.toggle_floor()
        for _ in range(20):
            if self._phase() is Phase.HOLD:
                break
            QTest.keyClick(floor, Qt.Key.Key_Right)
        self._wait(self._well_into_it, "the hold")
        floor.showNormal()
        for size in SIZES:
            for scheme in (Scheme.LIGHT, Scheme.DARK):
                change(scheme=scheme)
                floor.resize(*size)
                self._keep(f"floor_{scheme}_{size[0]}x{size[1]}", floor)
        change(scheme=Scheme.LIGHT)

    def _phase(self) -> Phase | None:
        routine = self._state.player.value
        return routine.step.phase if routine is not None else None

    def _well_into_it(self) -> bool:
        routine = self._state.player.value
        return routine is not None and routine.spent > 1

    def _too_much(self) -> None:
        """T during the hold, on the whole screen and beside the map; then its next, softer hold."""
        floor = self._views.floor_window
        floor.resize(*SIZES[0])
        QTest.keyClick(floor, Qt.Key.Key_T)
        self._keep("floor_too_much", floor)
        QTest.keyClick(floor, Qt.Key.Key_Escape)
        QTest.keyClick(self._views.session_panel, Qt.Key.Key_Right)
        self._keep("too_much", self._shell)
        self._state.player.stop()
        self._state.flow.rate(None, "")

    def _cut_off(self) -> None:
        """A session that a crash ended, as the next start asks about it."""
        last = self._state.diary.value[0]
        started = last.started - timedelta(hours=2)
        self._state.diary.log(replace(_worked(last), id="cut-off", started=started, ending=None, pain_before=6))
        self._state.diary.delete(last.id)
        asking = self._program.helpers.catching_up
        asking.ask()
        self._keep("cut_off", self._shell)
        if isinstance(asking.bar, UnratedBar):
            asking.bar.rate.click()
            self._keep("cut_off_rated", self._shell)
            QTest.keyClick(self._views.rating_panel, Qt.Key.Key_3)
            QTest.keyClick(self._views.rating_panel, Qt.Key.Key_Return)

    def _positions(self) -> None:
        """Three positions for each tool, with their words."""
        techniques = self._program.knowledge.content.techniques.values()
        for tool in self._program.knowledge.content.tools:
            sheet = QWidget(self._shell, Qt.WindowType.Window)
            sheet.resize(*SHEET)
            row = QHBoxLayout(sheet)
            for technique in islice((known for known in techniques if known.tool == tool), PER_TOOL):
                shown = PositionPicture()
                shown.render_picture(technique_picture(technique, Side.RIGHT), technique.cue)
                column = QVBoxLayout()
                column.addWidget(shown, 1)
                column.addWidget(Text(technique.cue))
                row.addLayout(column)
            sheet.show()
            self._keep(f"positions_{tool}", sheet)
            sheet.close()
            sheet.deleteLater()


def _worked(entry: Entry) -> Entry:
    """The same with some work done of its first part."""
    first, *rest = entry.parts
    return entry.with_parts((replace(first, seconds=first.planned_seconds / 2), *rest))


def is_held(routine: Routine | None) -> bool:
    """True if a step after the first has been going on for a while."""
    if routine is None or routine.status is not Status.RUNNING or routine.index < 1:
        return False
    return routine.step.seconds - routine.remaining >= HELD_S
