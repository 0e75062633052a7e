"""Looking after the history file: backups, going back to one, checking it, and what to do when it is damaged."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from sciatica_desktop.app.data.files import Files
from sciatica_desktop.app.data.kept import unlock
from sciatica_desktop.app.notices import Notices
from sciatica_desktop.app.parts import Host
from sciatica_desktop.core.problems import Damaged, DataProblem, Locked, Problem
from sciatica_desktop.state.diary import DiaryState
from sciatica_desktop.store import backups, recovery, upkeep
from sciatica_desktop.store.database import Database, open_database
from sciatica_desktop.store.history import History
from sciatica_desktop.store.recovery import Repaired
from sciatica_desktop.ui.history.history_words import Days
from sciatica_desktop.ui.kit.lists import listed
from sciatica_desktop.ui.window.backup_dialog import BackupDialog, BackupRow
from sciatica_desktop.ui.window.dialogs import Asker

LOOK_AFTER_MS = 3000
"""So long after the start the file is read through for damage: not while the window comes up."""


class Care(QObject):
    """The File menu's acts on the file as it is, and the way out of trouble."""

    def __init__(
        self, window: QWidget, files: Files, diary: DiaryState, host: Host, notices: Notices, asker: Asker
    ) -> None:
        super().__init__()
        self._window, self._files, self._diary = window, files, diary
        self._host, self._notices, self._asker = host, notices, asker
        self._trouble: Problem | None = None
        self.later = QTimer(self)
        self.later.setSingleShot(True)
        self.later.setInterval(LOOK_AFTER_MS)
        self.later.timeout.connect(self.look)

    @property
    def _database(self) -> Database:
        return self._diary.history.database

    # Backups

    def back_up(self) -> None:
        def act() -> str:
            made = upkeep.back_up_now(self._database, self._files.backups, self._host.now())
            return self.tr("Backed up to %1.").replace("%1", str(made))

        self._notices.tell(act)

    def restore(self) -> None:
        """Show the backups that there are."""
        if self._diary.history.in_memory and self._trouble is None:
            self._notices.say(self.tr("Your history is not in a file right now."))
            return
        dialog = BackupDialog(self._window)
        dialog.render_backups(tuple(map(self._row, backups.backups_in(self._files.backups))))
        dialog.restore_requested.connect(self._go_back)
        dialog.restore_requested.connect(dialog.accept)
        dialog.other_requested.connect(self._choose_file)
        dialog.other_requested.connect(dialog.accept)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _row(self, backup: backups.Backup) -> BackupRow:
        """A backup in words: when it was made, how much it holds, or what is wrong with it."""
        days = Days(self._host.now().date())
        made = listed((days.name(backup.made.date()), days.time(backup.made)))
        try:
            held = self.tr("%n entries", "", backups.holds(backup.path, self._database.passphrase))
        except DataProblem as problem:
            return BackupRow(str(backup.path), made, self._unusable(problem), usable=False)
        return BackupRow(str(backup.path), made, held)

    def _unusable(self, problem: DataProblem) -> str:
        if isinstance(problem, Locked):
            return self.tr("Locked with another passphrase")
        return self.tr("Damaged, or made by another version or program")

    @Slot()
    def _choose_file(self) -> None:
        chosen = self._asker.choose_file(
            self.tr("A backup to go back to"), self._files.backups, self.tr("Histories (*.sqlite3)")
        )
        if chosen is not None:
            self._go_back(str(chosen))

    @Slot(str)
    def _go_back(self, file: str) -> None:
        """Put a backup in the place of the history; what was there is backed up first."""
        self._notices.tell(lambda: self._go_back_to(Path(file), None), ends_trouble=True)

    def _go_back_to(self, backup: Path, passphrase: str | None) -> str:
        try:
            if self._diary.history.in_memory:
                return self._replace_file(backup, passphrase or "")
            kept = upkeep.restore(self._database, backup, self._files.backups, self._host.now(), passphrase)
        except Locked as problem:
            given = self._asker.ask_secret(
                self.tr("This backup is locked"), self.tr("Its passphrase:"), trouble=self._wrong(problem)
            )
            if given is None:
                raise
            return self._go_back_to(backup, given)
        self._diary.load(self._files.running)
        return self.tr("Restored. What was there before is kept in %1.").replace("%1", str(kept))

    def _wrong(self, problem: Locked) -> str:
        return self.tr("This passphrase does not open it. Try again.") if problem.wrong else ""

    def _replace_file(self, backup: Path, passphrase: str) -> str:
        """The file cannot be used: it is set aside, and the backup takes its place."""
        moved = recovery.go_back(self._host.paths.database, backup, self._host.now(), passphrase)
        self._go_on_with_file(passphrase)
        return self.tr("Restored. The file that could not be used is kept as %1.").replace("%1", str(moved))

    def _go_on_with_file(self, passphrase: str) -> None:
        self._files.use(History(open_database(self._host.paths.database, passphrase=passphrase), self._host.now))

    # Checking and repairing

    def check(self) -> None:
        """Read the whole file."""
        if self._diary.history.in_memory:
            self._notices.say(self.tr("Your history is not in a file right now."))
            return
        self._notices.say(self.tr("Checking…"))
        self._read_all(self._tell_health, quick=False)

    @Slot()
    def look(self) -> None:
        """The same soon after the start, a little quicker: only damage is told."""
        if not self._diary.history.in_memory:
            self._read_all(self._tell_damage, quick=True)

    def _read_all(self, tell: Callable[[object], None], *, quick: bool) -> None:
        """Beside the window, by a connection of its own."""
        history = self._diary.history
        path, passphrase = history.path, history.database.passphrase

        def work() -> object:
            database = open_database(path, passphrase=passphrase)
            try:
                return upkeep.check(database, quick=quick)
            finally:
                database.close()

        self._host.background.run(work, tell, self._tell_problem)

    def _tell_health(self, health: object) -> None:
        if isinstance(health, upkeep.Health) and health.well:
            sound = self.tr("%1 is in order; it holds %n entries.", "", health.held)
            self._notices.say(sound.replace("%1", str(health.path)))
        self._tell_damage(health)

    def _tell_damage(self, health: object) -> None:
        if isinstance(health, upkeep.Health) and health.trouble is not None:
            self._notices.stand(health.trouble, self.tr("Repair…"), self.repair)

    def _tell_problem(self, problem: Problem) -> None:
        self._notices.say(problem)

    def tell_trouble(self, problem: Problem) -> None:
        """The file could not be opened at the start: what may be done about it."""
        self._trouble = problem
        way: tuple[str, Callable[[], object]] = (self.tr("Use another folder…"), self._files.choose_folder)
        if isinstance(problem, Damaged):
            way = self.tr("Repair…"), self.repair
        elif isinstance(problem, Locked):
            way = self.tr("Unlock…"), self._unlock
        self._notices.stand(problem, *way)

    def _unlock(self) -> None:
        database = unlock(self._host, self._asker)
        if database is not None:
            self._files.use(History(database, self._host.now))
            self._notices.over(self.tr("Your history is open. Your marks of last time are there at the next start."))

    def repair(self) -> None:
        """Ask which way, then put a whole file in the place of the damaged one, which is kept."""
        good = backups.newest_good(self._files.backups, self._database.passphrase)
        text = self.tr("What can still be read goes into a new file. The damaged one is kept, under another name.")
        ways = [self.tr("Repair")]
        if good is not None:
            backup, held = good
            days = Days(self._host.now().date())
            day = listed((days.name(backup.made.date()), days.time(backup.made)))
            holds = self.tr("The newest backup is of %1 and holds %n entries; it fills what is missing.", "", held)
            text = f"{text} {holds.replace('%1', day)}"
            ways.append(self.tr("Only go back to the backup"))
        chosen = self._asker.choose(self.tr("Repair your history?"), text, tuple(ways))
        if chosen == 0:
            self._notices.tell(self._repair, ends_trouble=True)
        elif chosen == 1 and good is not None:
            self._go_back(str(good[0].path))

    def _repair(self) -> str:
        history = self._diary.history
        passphrase = history.database.passphrase
        path = history.path if not history.in_memory else self._host.paths.database
        if not history.in_memory:
            self._diary.flush()
            history.close()
        done = recovery.repair(path, self._files.backups, self._host.now(), passphrase)
        self._files.use(History(open_database(path, passphrase=passphrase), self._host.now))
        return self._told(done)

    def _told(self, done: Repaired) -> str:
        sentences = [self.tr("%n entries could be read.", "", done.read)]
        if done.partly:
            sentences.append(self.tr("%n of them are not whole.", "", done.partly))
        if done.from_backup:
            sentences.append(self.tr("%n more came from the backup.", "", done.from_backup))
        if done.lost:
            sentences.append(self.tr("%n are missing.", "", done.lost))
        sentences.append(self.tr("The damaged file is kept as %1.").replace("%1", str(done.set_aside)))
        return " ".join(sentences)

    def show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._files.folder)))
