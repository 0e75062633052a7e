"""Those who look after the history as files: where it is, its backups, its passphrase, other computers."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from sciatica_desktop.app.data.auto_backup import AutoBackup
from sciatica_desktop.app.data.care import Care
from sciatica_desktop.app.data.files import Files
from sciatica_desktop.app.data.locks import Locks
from sciatica_desktop.app.data.syncing import Syncing
from sciatica_desktop.app.notices import Notices
from sciatica_desktop.app.parts import Host, State
from sciatica_desktop.ui.window.dialogs import Asker


@dataclass(frozen=True)
class Data:
    """One of each."""

    files: Files
    care: Care
    locks: Locks
    auto_backup: AutoBackup
    syncing: Syncing

    def finish(self) -> None:
        """The program ends: what waits goes out, and a backup that is due is made."""
        self.care.later.stop()
        self.syncing.finish()
        self.auto_backup.finish()


def make_data(window: QWidget, state: State, host: Host, notices: Notices, asker: Asker) -> Data:
    """Make them, each with what it needs."""
    diary, preferences = state.diary, state.preferences
    files = Files(state, host, notices, asker)
    return Data(
        files=files,
        care=Care(window, files, diary, host, notices, asker),
        locks=Locks(files, diary, host, notices, asker),
        auto_backup=AutoBackup(diary, preferences, files, host, notices),
        syncing=Syncing(diary, preferences, files, host, notices, asker),
    )
