"""Exchanges the history with the person's other computers, by the folder of the preferences, beside the window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Slot

from sciatica_desktop.app.data.files import Files
from sciatica_desktop.app.notices import Notices
from sciatica_desktop.app.parts import Host
from sciatica_desktop.core.preferences import Preferences
from sciatica_desktop.core.problems import Problem
from sciatica_desktop.host.logs import log
from sciatica_desktop.state.diary import DiaryState
from sciatica_desktop.state.preferences import PreferencesState
from sciatica_desktop.store.database import open_database
from sciatica_desktop.ui.kit.trouble_words import in_words
from sciatica_desktop.ui.window.dialogs import Asker

if TYPE_CHECKING:
    from sciatica_desktop.store.sync import SyncFolder

AFTER_CHANGE_S = 30
"""So long after something was written it goes out: others often follow."""

AFTER_ARRIVAL_S = 3
"""So long after something came into the folder it is read: it may still be arriving."""


class Syncing(QObject):
    """Nothing ticks while nothing changes, here or in the folder."""

    def __init__(
        self, diary: DiaryState, preferences: PreferencesState, files: Files, host: Host, notices: Notices, asker: Asker
    ) -> None:
        super().__init__()
        self._diary, self._preferences, self._files = diary, preferences, files
        self._host, self._notices, self._asker = host, notices, asker
        self._folder: SyncFolder | None = None
        self._told: tuple[str, ...] = ()
        self._running = False
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._on_arrival)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.sync)

    def describe(self) -> str:
        """Where it syncs, or "" if it does not."""
        return self._preferences.value.sync_folder

    def choose_folder(self) -> None:
        """Sync by a folder from now on."""
        folder = self._asker.choose_folder(self.tr("A folder that your other computers have too"), Path.home())
        if folder is not None:
            self._preferences.change(sync_folder=str(folder))

    def stop(self) -> None:
        """Sync no longer; what is in the folder stays there."""
        self._preferences.change(sync_folder="")
        self._notices.say(self.tr("Your history is no longer synced. The files in the folder stay."))

    @Slot(object)
    def follow(self, preferences: Preferences) -> None:
        """Take up the folder that is wanted."""
        wanted = Path(preferences.sync_folder) if preferences.sync_folder else None
        if wanted == (self._folder.folder if self._folder is not None else None):
            return
        if self._watcher.directories():
            self._watcher.removePaths(self._watcher.directories())
        self._folder = self._opened(wanted) if wanted is not None else None
        if wanted is not None:
            self._watcher.addPath(str(wanted))
            self.sync()

    def _opened(self, wanted: Path) -> SyncFolder:
        """The folder, as this computer writes to it."""
        from sciatica_desktop.host.computer import computer_name  # noqa: PLC0415 - most people have one computer
        from sciatica_desktop.store.sync import SyncFolder  # noqa: PLC0415 - loads what encrypts

        return SyncFolder(wanted, computer_name(self._files.folder))

    @Slot()
    def note(self) -> None:
        """Something was written here."""
        if self._folder is not None and not self._timer.isActive():
            self._timer.start(AFTER_CHANGE_S * 1000)

    @Slot()
    def _on_arrival(self) -> None:
        if self._folder is not None and not self._running:
            self._timer.start(AFTER_ARRIVAL_S * 1000)

    @Slot()
    def sync(self) -> None:
        """Exchange now."""
        folder, history = self._folder, self._diary.history
        if folder is None or history.in_memory:
            return
        self._timer.stop()
        self._running = True
        path, passphrase = history.path, history.database.passphrase

        def work() -> object:
            database = open_database(path, passphrase=passphrase)
            try:
                return folder.exchange(database)
            finally:
                database.close()

        self._host.background.run(work, self._done, self._failed)

    def _done(self, synced: object) -> None:
        from sciatica_desktop.store.sync import Synced  # noqa: PLC0415 - loaded when the folder was opened

        self._running = False
        if not isinstance(synced, Synced):
            return
        log.info("synced; %s sent, %s added, %s updated", synced.sent, synced.merged.added, synced.merged.updated)
        taken = synced.merged.added + synced.merged.updated
        if synced.merged != type(synced.merged)():
            self._diary.load(self._files.running)
        told = tuple(map(in_words, synced.problems))
        if told and told != self._told:
            self._notices.say(" ".join(told))
        elif taken:
            self._notices.say(self.tr("%n entries came from your other computers.", "", taken))
        self._told = told

    def _failed(self, problem: Problem) -> None:
        """Say it once, until it is another trouble."""
        self._running = False
        if (str(problem),) != self._told:
            self._told = (str(problem),)
            self._notices.say(problem)

    def finish(self) -> None:
        """The program ends: what waits goes out before."""
        if self._timer.isActive():
            self.sync()
        self._timer.stop()
