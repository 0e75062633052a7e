"""The reminders: kept over a restart, looked at while one is set, and told when they are due."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from sciatica_desktop.core import reminders as rules
from sciatica_desktop.core.preferences import Preferences
from sciatica_desktop.core.problems import DataProblem
from sciatica_desktop.core.reminders import Habits, Reminder, Reminders
from sciatica_desktop.store.reminders import RemindersFile

LOOK_MS = 60_000
"""While something is to come the time is looked at this often: a timer stands still while the computer sleeps."""


class ReminderState(QObject):
    """Owns the reminders. No timer runs as long as there is none."""

    changed = Signal(object)
    due = Signal(object)
    problem = Signal(object)

    def __init__(self, file: RemindersFile, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._file, self._now = file, now
        self.habits = Habits()
        self.value = file.read()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)

    @property
    def waiting(self) -> bool:
        """True if something is to come."""
        return self.value.next is not None

    def _become(self, new: Reminders) -> None:
        if new != self.value:
            self.value = new
            try:
                self._file.write(new)
            except DataProblem as problem:
                self.problem.emit(problem)
            self.changed.emit(new)
        self._schedule()

    def _schedule(self) -> None:
        coming = self.value.next
        if coming is None:
            self._timer.stop()
        else:
            left = max(timedelta(0), coming - self._now())
            self._timer.start(min(LOOK_MS, int(left.total_seconds() * 1000) + 50))

    @Slot()
    def look(self) -> None:
        """Tell what is due, before it is no longer to come: somewhere it is always seen that the program is there."""
        left, due = rules.look(self.value, self._now(), self.habits)
        for kind in due:
            self.due.emit(kind)
        self._become(left)

    @Slot(object)
    def use_preferences(self, preferences: Preferences) -> None:
        """Take the minutes at the desk and the quiet hours; other minutes are counted from now on."""
        habits = Habits(
            preferences.stand_minutes if preferences.stand_up else 0, preferences.quiet_from, preferences.quiet_to
        )
        counted, self.habits = self.habits.stand_minutes, habits
        if habits.stand_minutes != counted:
            self.sit_down()

    @Slot(int)
    def again_in(self, hours: int) -> None:
        """Remind of a session in so many hours."""
        self._become(rules.again_at(self.value, self._now() + timedelta(hours=hours), self.habits))

    @Slot(object)
    def later(self, kind: Reminder) -> None:
        """In ten minutes."""
        self._become(rules.later(self.value, kind, self._now(), self.habits))

    @Slot(object)
    def not_today(self, kind: Reminder) -> None:
        """No more today."""
        self._become(rules.not_today(self.value, kind, self._now()))

    @Slot()
    def sit_down(self) -> None:
        """The time at the desk begins anew."""
        self._become(rules.at_desk(self.value, self._now(), self.habits))

    def begin_session(self) -> None:
        """There is nothing to remind of while a session is done."""
        self._become(rules.in_session(self.value))

    def end_session(self) -> None:
        """The time at the desk is counted again, unless it is already."""
        if self.value.stand is None:
            self.sit_down()

    @Slot(bool)
    def leave_desk(self, away: bool) -> None:
        """The screen was locked, or opened again: then the time at the desk begins anew."""
        if not away and self.value.stand is not None:
            self.sit_down()
