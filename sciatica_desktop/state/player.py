"""The running routine: the state machine, a timer that only looks at the clock, and the clock it was given."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from math import ceil, floor

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from sciatica_desktop.core import routine as machine
from sciatica_desktop.core.cues import cue_between, said_between
from sciatica_desktop.core.diary import Felt
from sciatica_desktop.core.routine import Routine, Status

TICK_MS = 100
"""The clock is looked at this often at least while a step runs; nothing is counted by it."""


class PlayerState(QObject):
    """Owns one routine at a time. The timer runs only while the routine does.

    Each look is timed for the next thing to be seen or heard: a new second, or a new step.
    """

    changed = Signal(object)
    cue = Signal(str)
    said = Signal(object, object)
    ended = Signal(object)

    def __init__(self, clock: Callable[[], float]) -> None:
        super().__init__()
        self._clock = clock
        self.value: Routine | None = None
        self.half_time = False
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setSingleShot(True)
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
        self._schedule(new)
        if new == old:
            return
        # What is heard comes first: it must not wait for what is drawn and written.
        cue = cue_between(old, new, half_time=self.half_time)
        if cue is not None:
            self.cue.emit(cue)
        said = said_between(old, new, half_time=self.half_time)
        if said is not None:
            self.said.emit(said, new)
        self.changed.emit(new)
        if new.over and (old is None or not old.over):
            self.ended.emit(new)

    def _schedule(self, routine: Routine) -> None:
        if routine.status is Status.RUNNING:
            self._timer.start(wait_ms(routine))
        elif self._timer.isActive():
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
    def skip_unit(self) -> None:
        self._do(machine.skip_unit)

    @Slot()
    def back(self) -> None:
        self._do(machine.back)

    @Slot()
    def restart_step(self) -> None:
        self._do(machine.restart_step)

    @Slot()
    def too_much(self) -> None:
        self._do(machine.too_much)

    @Slot(int)
    def note_pain(self, pain: int) -> None:
        """Keep how strong the pain (0-10) is at this moment."""
        self._do(partial(machine.note_pain, pain=pain))

    @Slot(object)
    def note_felt(self, felt: Felt) -> None:
        """Keep what pressing the point brought."""
        self._do(partial(machine.note_felt, felt=felt))

    @Slot()
    def stop(self) -> None:
        self._do(machine.stop)

    def _do(self, act: Callable[[Routine, float], Routine]) -> None:
        if self.value is not None:
            self._become(act(self.value, self._clock()))


def wait_ms(routine: Routine) -> int:
    """How long to wait (ms) until there is something new: the next second, the next step, or a bit of the ring."""
    left = routine.remaining
    to_second = left - floor(left) if left > floor(left) else 1.0
    return max(1, min(TICK_MS, ceil(min(to_second, left) * 1000)))


def shortened(routine: Routine, seconds: float) -> Routine:
    """The routine with every step cut to at most `seconds`: for showing the whole loop quickly."""
    return replace(routine, steps=tuple(replace(s, seconds=min(s.seconds, seconds)) for s in routine.steps))
