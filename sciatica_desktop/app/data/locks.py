"""The passphrase of the history: set, changed, taken away. Its backups follow."""

from __future__ import annotations

from PySide6.QtCore import QObject

from sciatica_desktop.app.data.files import Files
from sciatica_desktop.app.notices import Notices
from sciatica_desktop.app.parts import Host
from sciatica_desktop.core.problems import Problem
from sciatica_desktop.state.diary import DiaryState
from sciatica_desktop.store import lock
from sciatica_desktop.ui.window.dialogs import Asker


class Locks(QObject):
    """Asks, and rewrites the files."""

    def __init__(self, files: Files, diary: DiaryState, host: Host, notices: Notices, asker: Asker) -> None:
        super().__init__()
        self._files, self._diary = files, diary
        self._host, self._notices, self._asker = host, notices, asker

    @property
    def locked(self) -> bool:
        """True if the history opens only with its passphrase."""
        return bool(self._diary.history.database.passphrase)

    def describe(self) -> str:
        """Whether there is a passphrase, in a sentence."""
        if self.locked:
            return self.tr("Your history and its backups open only with your passphrase.")
        return self.tr("Your history has no passphrase: whoever uses this account can read it.")

    def ask(self) -> None:
        """Set a passphrase, or change or take away the one there is."""
        if self._diary.history.in_memory:
            self._notices.say(self.tr("Your history is not in a file right now."))
        elif not self.locked:
            self._set(self.tr("Lock your history with a passphrase"))
        else:
            self._change()

    def _change(self) -> None:
        chosen = self._asker.choose(
            self.tr("The passphrase of your history"),
            self.describe(),
            (self.tr("Change it…"), self.tr("Take it away")),
        )
        if chosen == 0:
            self._set(self.tr("A new passphrase"))
        elif chosen == 1:
            self._relock("")

    def _set(self, title: str) -> None:
        text = self.tr("A passphrase. Without it nobody can open your history again, and nobody can reset it:")
        given = self._asker.ask_secret(title, text, twice=True)
        if given:
            self._relock(given)

    def _relock(self, passphrase: str) -> None:
        database = self._diary.history.database
        old = database.passphrase
        try:
            self._diary.flush()
            lock.relock(database, passphrase)
        except Problem as problem:
            self._notices.say(str(problem))
            return
        self._host.secrets.passphrase = passphrase
        folder = self._files.backups
        self._notices.say(self.tr("Your history is rewritten; its backups follow…"))
        self._host.background.run(
            lambda: lock.relock_backups(folder, old, passphrase), self._tell_done, self._tell_problem
        )

    def _tell_done(self, left: object) -> None:
        if isinstance(left, int) and left:
            self._notices.say(self.tr("%n backups could not be rewritten and are as they were.", "", left))
        else:
            self._notices.say(self.describe())

    def _tell_problem(self, problem: Problem) -> None:
        self._notices.say(str(problem))
