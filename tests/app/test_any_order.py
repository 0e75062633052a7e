"""Everything a person and a computer can do to a session, in any order, through the whole program.

Whatever happens: no exception, no negative time, never more than planned, and one stored record for each session.
"""

from __future__ import annotations

import tempfile
from datetime import timedelta
from functools import cache
from itertools import count
from pathlib import Path

import apsw
import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from sciatica_desktop.app.build import build, read_knowledge
from sciatica_desktop.app.parts import Host, Knowledge
from sciatica_desktop.app.program import Program
from sciatica_desktop.app.run import make_application
from sciatica_desktop.core.anatomy import Side
from sciatica_desktop.core.conditions import Answers
from sciatica_desktop.core.panel import Panel
from sciatica_desktop.core.plan import Plan, usual_pulls, usual_work
from sciatica_desktop.core.routine import Routine, Status
from sciatica_desktop.host.paths import Paths, assets
from sciatica_desktop.host.sound import Sound
from sciatica_desktop.host.speech import Speech
from sciatica_desktop.state.player import TICK_MS
from sciatica_desktop.ui.window.open_bar import UnratedBar
from tests.app.conftest import START, Person
from tests.support.clock import Clock

KEYS = (
    *(Qt.Key.Key_Space, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_PageDown, Qt.Key.Key_R, Qt.Key.Key_T),
    *(Qt.Key.Key_N, Qt.Key.Key_M, Qt.Key.Key_F11, Qt.Key.Key_Escape, Qt.Key.Key_J, Qt.Key.Key_Return, Qt.Key.Key_Tab),
    *(Qt.Key(Qt.Key.Key_0.value + digit) for digit in range(10)),
)
OFTEN = (Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_T)
ROUTINE = ("gmin_post", "lg_tennis_wall"), ("pir_1", "dr_tennis_floor")
HOUR = 3600


@cache
def known() -> Knowledge:
    return read_knowledge()


class AnyOrder(RuleBasedStateMachine):
    """One program on one folder; it may be closed and started again."""

    @initialize(single=st.booleans())
    def begin(self, single: bool) -> None:
        make_application("light", 1.0)
        self.folder = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        self.clock, self.person, self.numbers = Clock(), Person(), count(1)
        self.wall, self.begun, self.cut_off = timedelta(0), 0, 0
        self.program = self.start_program()
        self.answer_none()
        self.start(single=single, pain=5)
        assert self.treating

    def start_program(self) -> Program:
        host = Host(
            paths=Paths.under(Path(self.folder.name)),
            now=lambda: START + self.wall + timedelta(seconds=self.clock() - 1000),
            clock=self.clock,
            new_id=lambda: f"entry-{next(self.numbers)}",
            sound=Sound(assets() / "sounds", handlers=()),
            speech=Speech(command=()),
            asker=self.person,
            hold=lambda _: True,
        )
        program = build(host, known())
        program.views.shell.show()
        program.helpers.catching_up.ask()
        return program

    def answer_none(self) -> None:
        safety = self.program.state.safety
        safety.answer(frozenset(), self.program.state.pain.drawing)
        safety.answer_conditions(Answers(frozenset()), None)

    @property
    def treating(self) -> bool:
        return self.program.state.flow.treating

    @property
    def routine(self) -> Routine:
        routine = self.program.state.player.value
        assert routine is not None
        return routine

    # What a person does

    @rule(single=st.booleans(), pain=st.none() | st.integers(0, 10))
    def start(self, single: bool, pain: int | None) -> None:
        """Also while another one runs: then nothing comes of it."""
        works = tuple(usual_work(point, Side.RIGHT, way, known().content) for point, way in ROUTINE)
        pulls = usual_pulls(works, known().content)
        plan = Plan(works[:1]) if single else Plan(works, heat=10, movement=60, pulls=pulls, cold=5)
        state, treated = self.program.state, self.program.state.flow.value.treatment
        ran = self.treating
        state.flow.begin(plan, pain, state.pain.drawing)
        if ran:
            assert state.flow.value.treatment is treated
        else:
            self.begun += self.treating

    @rule(key=st.sampled_from(KEYS) | st.sampled_from(OFTEN), times=st.integers(1, 3))
    def press(self, key: Qt.Key, times: int) -> None:
        views = self.program.views
        for _ in range(times):
            panels = {Panel.SESSION: views.session_panel, Panel.RATING: views.rating_panel}
            floor = views.floor_window
            target = floor if floor.isVisible() else panels.get(self.program.state.flow.value.panel)
            if target is not None:
                inner = floor.rating if target is floor and floor.rates else target
                QTest.keyClick(inner, key)
        QApplication.processEvents()

    @rule(agrees=st.booleans())
    def change_one_s_mind(self, agrees: bool) -> None:
        self.person.agrees = agrees

    @precondition(lambda self: self.treating)
    @rule()
    def stop(self) -> None:
        self.program.views.session_panel.asks.stop.emit()
        assert self.program.state.flow.value.panel is Panel.RATING

    @rule()
    def close_the_window_and_start_again(self) -> None:
        self.close_program()
        self.program = self.start_program()

    def close_program(self) -> None:
        self.program.views.shell.close()
        self.program.close()
        assert self.stored("ending IS NULL") == self.cut_off

    @rule()
    def cut_the_power(self) -> None:
        """The next start asks about a session that was cut off, if any work was done in it."""
        ran = self.treating
        self.program.close()
        self.program = self.start_program()
        asking = self.program.helpers.catching_up
        if isinstance(asking.bar, UnratedBar):
            asking.leave()
        elif ran:
            self.cut_off += 1

    # What time and the computer do

    @precondition(lambda self: self.treating)
    @rule(seconds=st.floats(0.05, 240))
    def time_passes(self, seconds: float) -> None:
        while seconds > 0 and self.treating:
            part = min(seconds, 1.0)
            self.clock.advance(part)
            self.program.state.player.look()
            seconds -= part

    @precondition(lambda self: self.treating)
    @rule(gap=st.floats(5.1, 10 * HOUR))
    def sleep(self, gap: float) -> None:
        """Suspend, a closed lid, or a window that stood still: paused, with what was left."""
        before = self.routine
        self.clock.advance(gap)
        self.program.state.player.look()
        assert self.routine.remaining == before.remaining
        assert self.routine.status is (Status.PAUSED if before.status is Status.RUNNING else before.status)

    @rule(hours=st.sampled_from((-24, -1, 1, 24)))
    def set_the_wall_clock(self, hours: int) -> None:
        """Summer time, another zone, a correction: no countdown takes notice."""
        before = self.program.state.player.value
        self.wall += timedelta(hours=hours)
        self.program.state.player.look()
        assert self.program.state.player.value == before

    @precondition(lambda self: not self.treating)
    @rule()
    def a_day_passes(self) -> None:
        self.clock.advance(24 * HOUR)
        self.answer_none()

    @rule(width=st.integers(960, 2400), height=st.integers(640, 1600))
    def change_the_screen(self, width: int, height: int) -> None:
        """Another size, and word that the window is on another screen."""
        for window in (self.program.views.shell, self.program.views.floor_window):
            window.resize(width, height)
            if window.windowHandle() is not None:
                window.windowHandle().screenChanged.emit(window.screen())
        QApplication.processEvents()

    # What always holds

    def stored(self, where: str = "1") -> int:
        """So many records, as another program would read them."""
        file = apsw.Connection(str(Path(self.folder.name) / "history.sqlite3"), flags=apsw.SQLITE_OPEN_READONLY)
        try:
            ((number,),) = file.execute(f"SELECT count(*) FROM entries WHERE {where}")
            return int(number)
        finally:
            file.close()

    @invariant()
    def each_session_has_one_record(self) -> None:
        assert self.stored() == self.begun
        assert self.stored("ending IS NULL") == self.treating + self.cut_off

    @invariant()
    def no_time_is_negative_and_none_is_over_what_was_planned(self) -> None:
        tick = TICK_MS / 1000
        assert self.stored(f"seconds < 0 OR seconds > planned_seconds + {tick}") == 0
        routine = self.program.state.player.value
        if routine is not None:
            assert 0 <= routine.spent <= routine.step.seconds + tick
            assert routine.worked <= routine.planned + tick

    @invariant()
    def the_timer_runs_only_while_a_step_does(self) -> None:
        routine = self.program.state.player.value
        running = routine is not None and routine.status is Status.RUNNING
        assert self.program.state.player.ticking == running

    def teardown(self) -> None:
        if hasattr(self, "program"):
            self.close_program()
            assert self.stored() == self.begun
            self.folder.cleanup()


# No shrinking: with a whole program it takes minutes, and the steps of a failure are few.
FEW = settings(
    max_examples=5,
    stateful_step_count=30,
    phases=[Phase.generate],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)

TestAnyOrder = AnyOrder.TestCase
TestAnyOrder.settings = FEW


@pytest.mark.soak
def test_the_same_holds_for_many_more_sessions() -> None:
    run_state_machine_as_test(
        AnyOrder, settings=settings(FEW, max_examples=200, stateful_step_count=80, derandomize=False)
    )
