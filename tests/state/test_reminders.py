"""Reminders are kept, looked at only while there are any, and told when they are due."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from sciatica_desktop.core.preferences import Preferences
from sciatica_desktop.core.reminders import Reminder, Reminders
from sciatica_desktop.state.reminders import ReminderState
from sciatica_desktop.store.reminders import RemindersFile
from tests.support.clock import Clock

NOON = datetime(2026, 5, 1, 12, 0, tzinfo=UTC)


class Setting:
    """A state on a folder, with the hours that the test turns."""

    def __init__(self, folder: Path) -> None:
        self.clock = Clock(0)
        self._folder = folder
        self.told: list[Reminder] = []
        self.restart()

    def restart(self) -> None:
        self.state = ReminderState(RemindersFile(lambda: self._folder), self.now)
        self.state.due.connect(self.told.append)

    def now(self) -> datetime:
        return NOON + timedelta(seconds=self.clock())

    def pass_minutes(self, minutes: float) -> None:
        for _ in range(round(minutes)):
            self.clock.advance(60)
            self.state.look()


@pytest.fixture
def setting(qapp: object, tmp_path: Path) -> Setting:
    return Setting(tmp_path)


def test_a_reminder_survives_a_restart(setting: Setting) -> None:
    setting.state.again_in(4)
    setting.restart()
    setting.pass_minutes(239)
    assert setting.told == []
    setting.pass_minutes(1)
    assert setting.told == [Reminder.AGAIN]
    setting.restart()
    setting.pass_minutes(60)
    assert setting.told == [Reminder.AGAIN]


def test_one_that_came_due_while_the_program_was_closed_is_told_at_the_next_start(setting: Setting) -> None:
    setting.state.again_in(2)
    setting.clock.advance(3 * 3600)
    setting.restart()
    setting.state.look()
    assert setting.told == [Reminder.AGAIN]


def test_standing_up_is_reminded_of_every_twenty_minutes(setting: Setting) -> None:
    setting.state.use_preferences(Preferences(stand_up=True))
    setting.pass_minutes(60)
    assert setting.told == [Reminder.STAND] * 3
    setting.state.use_preferences(Preferences())
    setting.pass_minutes(60)
    assert len(setting.told) == 3
    assert not setting.state.waiting


def test_it_is_counted_anew_when_somebody_comes_back_to_the_desk(setting: Setting) -> None:
    setting.state.use_preferences(Preferences(stand_up=True))
    setting.pass_minutes(19)
    setting.state.leave_desk(True)
    setting.state.leave_desk(False)
    setting.pass_minutes(19)
    assert setting.told == []


def test_during_a_session_nothing_is_reminded_of(setting: Setting) -> None:
    setting.state.use_preferences(Preferences(stand_up=True))
    setting.state.again_in(2)
    setting.state.begin_session()
    assert not setting.state.waiting
    setting.state.leave_desk(False)
    setting.pass_minutes(30)
    setting.state.end_session()
    setting.pass_minutes(19)
    assert setting.told == []
    setting.pass_minutes(1)
    assert setting.told == [Reminder.STAND]


def test_not_today_and_in_ten_minutes(setting: Setting) -> None:
    setting.state.use_preferences(Preferences(stand_up=True))
    setting.state.later(Reminder.AGAIN)
    setting.state.not_today(Reminder.STAND)
    setting.pass_minutes(60)
    assert setting.told == [Reminder.AGAIN]
    setting.state.end_session()
    setting.pass_minutes(60)
    assert setting.told == [Reminder.AGAIN]


def test_no_timer_runs_while_there_is_nothing_to_come(setting: Setting) -> None:
    assert not setting.state._timer.isActive()
    setting.state.again_in(2)
    assert setting.state._timer.isActive()
    setting.state.not_today(Reminder.AGAIN)
    assert not setting.state._timer.isActive()


def test_what_cannot_be_kept_is_told_and_holds_for_this_run(setting: Setting, tmp_path: Path) -> None:
    (tmp_path / "reminders.json").mkdir()
    problems: list[str] = []
    setting.state.problem.connect(problems.append)
    setting.state.again_in(2)
    assert len(problems) == 1
    assert setting.state.value != Reminders()
