"""Backs up by itself: at most every half hour, only after something changed, and beside the window."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Slot

from sciatica_desktop.app.data.files import Files
from sciatica_desktop.app.notices import Notices
from sciatica_desktop.app.parts import Host
from sciatica_desktop.core.problems import Problem
from sciatica_desktop.core.retention import Kept, seconds_until_due
from sciatica_desktop.host.logs import log
from sciatica_desktop.state.diary import DiaryState
from sciatica_desktop.state.preferences import PreferencesState
from sciatica_desktop.store import backups
from sciatica_desktop.store.database import open_database


class AutoBackup(QObject):
    """Waits after a change; nothing ticks while nothing changes."""

    def __init__(
        self, diary: DiaryState, preferences: PreferencesState, files: Files, host: Host, notices: Notices
    ) -> None:
        super().__init__()
        self._diary, self._preferences, self._files = diary, preferences, files
        self._host, self._notices = host, notices
        self._told = False
        self.changed = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.back_up)

    @property
    def waits(self) -> bool:
        """True while a backup is to come."""
        return self._timer.isActive()

    def _last(self) -> datetime | None:
        """When the last automatic backup was made, by the clock on the wall."""
        made = (backup.made for backup in backups.backups_in(self._files.backups) if backup.automatic)
        return next(made, None)

    @Slot()
    def note(self) -> None:
        """Something was written."""
        self.changed = True
        if not self._timer.isActive() and not self._diary.history.in_memory:
            self._timer.start(round(seconds_until_due(self._last(), self._host.now()) * 1000))

    @Slot()
    def back_up(self) -> None:
        """Make the backup now, and thin out the older ones."""
        if self._diary.history.in_memory or not self.changed:
            return
        self.changed = False
        path, passphrase = self._diary.history.path, self._diary.history.database.passphrase
        folder, now, kept = self._files.backups, self._host.now(), self._kept()

        def work() -> object:
            database = open_database(path, passphrase=passphrase)
            try:
                backups.back_up(database.connection, folder, backups.dated(now, backups.AUTO), database.key)
            finally:
                database.close()
            return backups.thin_out(folder, kept)

        self._host.background.run(work, self._done, self._failed)

    def _kept(self) -> Kept:
        wanted = self._preferences.value
        return Kept(wanted.backups_hourly, wanted.backups_daily, wanted.backups_monthly)

    def _done(self, gone: object) -> None:
        self._told = False
        log.info("backed up; %s older backups thinned out", gone)

    def _failed(self, problem: Problem) -> None:
        """Say it once; it is tried again after the next change."""
        self.changed = True
        log.warning("the automatic backup failed")
        if not self._told:
            self._told = True
            self._notices.say(problem)

    def finish(self) -> None:
        """The program ends: a backup that is due is made before."""
        self._timer.stop()
        if self.changed and seconds_until_due(self._last(), self._host.now(), least=0) == 0:
            self.back_up()
        self._host.background.finish()
