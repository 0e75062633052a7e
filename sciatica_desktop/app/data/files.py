"""Where the history is kept, the way to another folder, and what to say when the file makes trouble."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Slot

from sciatica_desktop.app.notices import Notices
from sciatica_desktop.app.parts import Host, State
from sciatica_desktop.core.problems import Problem
from sciatica_desktop.host.paths import Paths
from sciatica_desktop.store.database import open_database
from sciatica_desktop.store.history import History
from sciatica_desktop.ui.window.dialogs import Asker


class Files(QObject):
    """Acts on the history file as a whole."""

    def __init__(self, state: State, host: Host, notices: Notices, asker: Asker) -> None:
        super().__init__()
        self._diary, self._flow, self._preferences = state.diary, state.flow, state.preferences
        self._host, self._notices, self._asker = host, notices, asker

    @property
    def folder(self) -> Path:
        """Where the history is kept now."""
        path = self._diary.history.path
        return path.parent if path.is_absolute() else self._host.paths.data

    @Slot(object)
    def tell_problem(self, problem: Problem) -> None:
        """Trouble with the file: say it, and offer another folder."""
        self._notices.stand(problem, self.tr("Use another folder…"), self.choose_folder)

    @Slot()
    def tell_recovered(self) -> None:
        self._notices.over(self.tr("All is saved again."))

    def choose_folder(self) -> None:
        """Go on with the history in another folder; what could not be saved goes with it."""
        folder = self._asker.choose_folder(self.tr("A folder for your history"), Path.home())
        if folder is None:
            return
        if not self._host.hold(folder):
            self._notices.say(self.tr("%1 is open in another window; close that one first.").replace("%1", str(folder)))
            return
        old = self._diary.history
        try:
            self.use(History(open_database(Paths.under(folder).database), self._host.now))
        except Problem as problem:
            self._host.hold(self.folder)
            self._notices.offer(problem, self.tr("Use another folder…"), self.choose_folder)
            return
        old.close()
        if self._host.paths.fixed:
            told = self.tr("Your history is kept in %1 until you close the program; --data-dir names another folder.")
        else:
            self._preferences.change(data_folder=str(folder))
            told = self.tr("Your history is now kept in %1.")
        self._notices.over(told.replace("%1", str(folder)))

    def use(self, history: History) -> None:
        """Go on with another history; Problem, and the old one goes on, if it does not take what waits."""
        try:
            self._diary.use(history, self.running)
        except Problem:
            history.close()
            raise

    @property
    def running(self) -> str:
        """The id of the session that is under way or to be rated, or ""."""
        treatment = self._flow.value.treatment
        return treatment.entry if treatment is not None else ""

    @property
    def backups(self) -> Path:
        """Where the dated backups are kept."""
        chosen = self._preferences.value.backup_folder
        return Path(chosen) if chosen else Paths.under(self.folder).backups

    def choose_backup_folder(self) -> None:
        """Keep the backups in another folder from now on; those that are there stay where they are."""
        folder = self._asker.choose_folder(self.tr("A folder for the backups"), self.backups)
        if folder is not None:
            self._preferences.change(backup_folder=str(folder))
            self._notices.say(self.tr("Backups are now kept in %1.").replace("%1", str(folder)))
