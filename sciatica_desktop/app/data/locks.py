"""The passphrase of the history: set, changed, taken away, kept in the keyring. Its backups follow."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from sciatica_desktop.app.data.files import Files
from sciatica_desktop.app.notices import Notices
from sciatica_desktop.app.parts import Host
from sciatica_desktop.core.problems import Problem
from sciatica_desktop.host.keyring import Keyring
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
        ways: list[tuple[str, Callable[[], None]]] = [
            (self.tr("Change it…"), self._set_new),
            (self.tr("Take it away"), self._take_away),
        ]
        if self._in_keyring():
            ways.append((self.tr("No longer keep it in the keyring"), self._forget))
        elif self._keyring.there():
            ways.append((self.tr("Keep it in the keyring of the system"), self._keep))
        names = tuple(name for name, _act in ways)
        chosen = self._asker.choose(self.tr("The passphrase of your history"), self.describe(), names)
        if chosen is not None:
            ways[chosen][1]()

    def _set_new(self) -> None:
        self._set(self.tr("A new passphrase"))

    def _take_away(self) -> None:
        self._relock("")

    # The keyring of the system

    @property
    def _keyring(self) -> Keyring:
        return self._host.desktop.keyring

    @property
    def _name(self) -> str:
        """What the passphrase of this history is called in a keyring."""
        return str(self._diary.history.path)

    def _in_keyring(self) -> bool:
        return bool(self._keyring.read(self._name))

    def _keep(self) -> None:
        if self._keyring.keep(self._name, self._diary.history.database.passphrase):
            self._notices.say(self.tr("The keyring keeps it: whoever is logged in as you can open your history."))
        else:
            self._notices.say(self.tr("The keyring did not take it. It may be closed."))

    def _forget(self) -> None:
        if self._keyring.forget(self._name):
            self._notices.say(self.tr("The keyring does not keep it any more: it is asked for at each start."))
        else:
            self._notices.say(self.tr("The keyring still has it. It may be closed."))

    def _set(self, title: str) -> None:
        text = self.tr("A passphrase. Without it nobody can open your history again, and nobody can reset it:")
        given = self._asker.ask_secret(title, text, twice=True)
        if given:
            self._relock(given)

    def _relock(self, passphrase: str) -> None:
        database = self._diary.history.database
        old, in_keyring = database.passphrase, self.locked and self._in_keyring()
        try:
            self._diary.flush()
            lock.relock(database, passphrase)
        except Problem as problem:
            self._notices.say(problem)
            return
        self._host.secrets.passphrase = passphrase
        if in_keyring:
            self._keyring.keep(self._name, passphrase) if passphrase else self._keyring.forget(self._name)
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
        self._notices.say(problem)
