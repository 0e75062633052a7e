"""The running routine: the state machine, a timer that only looks at the clock, and the clock it was given."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from sciatica_desktop.core import routine as machine
from sciatica_desktop.core.cues import cue_between
from sciatica_desktop.core.routine import Routine, Status

TICK_MS = 100
"""How often the clock is looked at while a step runs; nothing is counted by it."""


class PlayerState(QObject):
    """Owns one routine at a time. The timer runs only while the routine does."""

    changed = Signal(object)
    cue = Signal(str)
    step_changed = Signal(object)
    ended = Signal(object)

    def __init__(self, clock: Callable[[], float]) -> None:
        super().__init__()
        self._clock = clock
        self.value: Routine | None = None
        self.half_time = False
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.look)

    @property
    def ticking(self) -> bool:
        return self._timer.isActive()

    def load(self, routine: Routine) -> None:
        """Take a routine in; a running one must be stopped first."""
        if self.value is not None and not self.value.over:
            raise RuntimeError("a routine is still going on")
        self.value = None
        self._become(routine)

    def _become(self, new: Routine) -> None:
        old, self.value = self.value, new
        if new == old:
            return
        self._schedule(new)
        self.changed.emit(new)
        if old is None or old.index != new.index:
            self.step_changed.emit(new)
        cue = cue_between(old, new, half_time=self.half_time)
        if cue is not None:
            self.cue.emit(cue)
        if new.over and (old is None or not old.over):
            self.ended.emit(new)

    def _schedule(self, routine: Routine) -> None:
        running = routine.status is Status.RUNNING
        if running and not self._timer.isActive():
            self._timer.start()
        elif not running and self._timer.isActive():
            self._timer.stop()

    @Slot()
    def look(self) -> None:
        """Bring the routine up to date with the clock."""
        if self.value is not None:
            self._become(machine.tick(self.value, self._clock()))

    @Slot()
    def start(self) -> None:
        self._do(machine.start)

    @Slot()
    def pause(self) -> None:
        self._do(machine.pause)

    @Slot()
    def toggle(self) -> None:
        """Start, pause or go on, whichever makes sense."""
        if self.value is not None:
            self._do(machine.pause if self.value.status is Status.RUNNING else machine.start)

    @Slot()
    def skip(self) -> None:
        self._do(machine.skip)

    @Slot()
    def back(self) -> None:
        self._do(machine.back)

    @Slot()
    def restart_step(self) -> None:
        self._do(machine.restart_step)

    @Slot()
    def too_much(self) -> None:
        self._do(machine.too_much)

    @Slot()
    def stop(self) -> None:
        self._do(machine.stop)

    def _do(self, act: Callable[[Routine, float], Routine]) -> None:
        if self.value is not None:
            self._become(act(self.value, self._clock()))

    def put_away(self) -> None:
        """Forget a routine that is over."""
        if self.value is not None and self.value.over:
            self.value = None


def shortened(routine: Routine, seconds: float) -> Routine:
    """The routine with every step cut to at most `seconds`: for showing the whole loop quickly."""
    return replace(routine, steps=tuple(replace(s, seconds=min(s.seconds, seconds)) for s in routine.steps))
