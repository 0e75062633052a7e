"""What is read from the history at the start, after its passphrase; where its file makes trouble, one in memory."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QCoreApplication

from sciatica_desktop.app.parts import Host
from sciatica_desktop.core.conditions import Conditions
from sciatica_desktop.core.diary import Entry, Press
from sciatica_desktop.core.pain import Drawing
from sciatica_desktop.core.problems import Locked, Problem
from sciatica_desktop.core.reading import BadFile
from sciatica_desktop.core.safety import Screening
from sciatica_desktop.host.logs import log
from sciatica_desktop.state.diary import SHOWN
from sciatica_desktop.store.database import Database, in_memory, open_database
from sciatica_desktop.store.history import History
from sciatica_desktop.store.trouble import damaged
from sciatica_desktop.ui.window.dialogs import Asker


@dataclass(frozen=True)
class Kept:
    """The history, what is read from it at the start, and what is wrong with its file (None if nothing is)."""

    history: History
    drawing: Drawing
    last: Drawing
    screening: Screening
    entries: tuple[Entry, ...]
    presses: tuple[Press, ...]
    conditions: Conditions = field(default_factory=Conditions)
    trouble: Problem | None = None


def open_history(host: Host, asker: Asker) -> Kept:
    """The history as it was left; where its file makes trouble, one in memory, and the file stays as it is."""
    try:
        return read_kept(History(_opened(host, asker), host.now))
    except Problem as problem:
        log.warning("the history file could not be opened")
        return replace(read_kept(History(in_memory(), host.now)), trouble=problem)


def _opened(host: Host, asker: Asker) -> Database:
    try:
        return open_database(host.paths.database, passphrase=host.secrets.passphrase)
    except Locked:
        database = _from_keyring(host) or unlock(host, asker)
        if database is None:
            raise
        return database


def _from_keyring(host: Host) -> Database | None:
    """With the passphrase that the keyring of the system keeps; None if there is none, or it does not fit any more."""
    kept = host.desktop.keyring.read(str(host.paths.database))
    with suppress(Locked):
        if kept:
            database = open_database(host.paths.database, passphrase=kept)
            host.secrets.passphrase = kept
            return database
    return None


def unlock(host: Host, asker: Asker) -> Database | None:
    """Ask for the passphrase until it fits; None if the person would rather not give it."""
    trouble = ""
    while True:
        given = asker.ask_secret(
            QCoreApplication.translate("Kept", "Your history is locked"),
            QCoreApplication.translate("Kept", "Its passphrase:"),
            trouble=trouble,
        )
        if given is None:
            return None
        try:
            database = open_database(host.paths.database, passphrase=given)
        except Locked:
            trouble = QCoreApplication.translate("Kept", "This passphrase does not open it. Try again.")
        else:
            host.secrets.passphrase = given
            return database


def read_kept(history: History) -> Kept:
    """All that is read of a history at the start; it is closed where that fails. Raises Problem.

    A value that is none of ours was changed by a disk.
    """
    try:
        return Kept(
            history,
            history.last_drawing(),
            history.last_session_drawing(),
            history.screening(),
            history.latest(SHOWN),
            history.presses(),
            history.conditions(),
        )
    except Problem:
        history.close()
        raise
    except (ValueError, TypeError, BadFile) as error:
        history.close()
        raise damaged(history.path) from error
