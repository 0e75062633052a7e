"""What happens on a request that touches more than one part: starts, ratings, files, schemes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from sciatica_desktop.app.parts import Host, State, Views
from sciatica_desktop.core.cards import StartRequest
from sciatica_desktop.core.diary import Entry
from sciatica_desktop.core.preferences import Preferences, Scheme
from sciatica_desktop.core.problems import Problem
from sciatica_desktop.core.routine import Routine
from sciatica_desktop.host.paths import Paths
from sciatica_desktop.store.database import open_database
from sciatica_desktop.store.exchange import export_file
from sciatica_desktop.store.history import History
from sciatica_desktop.ui import theme
from sciatica_desktop.ui.dialogs import Asker

TEXT_STEP = 0.1


class Acts(QObject):
    """The few acts that need several parts at once."""

    def __init__(self, state: State, views: Views, host: Host, asker: Asker) -> None:
        super().__init__()
        self._state, self._views, self._host, self._asker = state, views, host, asker
        self._notice_act = ""

    # The session

    @Slot(object)
    def start(self, request: StartRequest) -> None:
        self._state.flow.start(request, self._state.pain.drawing)

    @Slot(object, object)
    def play(self, entry: Entry, routine: Routine) -> None:
        """Run what the flow began."""
        self._state.player.load(routine)
        self._state.player.start()

    @Slot()
    def stop_for_nerve(self) -> None:
        self._state.flow.note_nerve_sign()
        self._state.player.stop()

    @Slot()
    def leave_session(self) -> None:
        """Asked once before a running session is ended."""
        self._state.player.pause()
        if self._asker.confirm(
            self.tr("End this session?"),
            self.tr("What you have done so far is kept."),
            self.tr("End it"),
            self.tr("Go on"),
        ):
            self._state.player.stop()

    @Slot(int, str)
    def rate(self, pain: int, note: str) -> None:
        self._state.flow.rate(pain, note)
        self._views.shell.show_notice(self.tr("Saved in your history."))

    @Slot(str)
    def skip_rating(self, note: str) -> None:
        self._state.flow.rate(None, note)

    @Slot(str)
    def rate_later(self, name: str) -> None:
        """Rate a session of the history now."""
        entry = self._state.diary.entry(name)
        if entry is not None:
            self._state.flow.rate_later(entry)
            self._views.shell.show_place(PlaceName.MAP)

    @Slot(object)
    def speak(self, routine: Routine) -> None:
        """Say what begins."""
        if routine.status is Status.RUNNING:
            self._host.speech.say(briefing.voice(routine, self._content))

    # Safety

    @Slot(object)
    def take_answers(self, yes: frozenset[str]) -> None:
        self._state.safety.answer(yes, self._state.pain.drawing)
        self._state.flow.after_answers()

    @Slot()
    def confirm_checked(self) -> None:
        self._state.safety.confirm_checked(self._state.pain.drawing)
        self._state.flow.after_answers()

    @Slot()
    def judge_again(self) -> None:
        """A verdict that blocks results empties the list; one that no longer does fills it again."""
        self._state.suggestions.use_drawing(self._state.pain.drawing)

    # Appearance

    def choose_scheme(self, scheme: Scheme) -> None:
        self._state.preferences.change(scheme=scheme)

    def scale_text(self, steps: int) -> None:
        """Larger or smaller by so many steps."""
        scale = round(self._state.preferences.value.text_scale + steps * TEXT_STEP, 2)
        self._state.preferences.change(text_scale=max(0.8, min(2.0, scale)))

    @Slot(object)
    def apply_preferences(self, preferences: Preferences) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply(app, preferences.scheme, preferences.text_scale)
        self._host.sound.set_volume(preferences.volume if preferences.sound else 0)
        self._host.speech.set_on(preferences.voice and preferences.sound)

    @Slot()
    def toggle_mute(self) -> None:
        self._state.preferences.change(sound=not self._state.preferences.value.sound)

    # Data

    @Slot(str)
    def tell_problem(self, text: str) -> None:
        """Trouble with the history: say it, and offer another folder."""
        self._notice_act = "folder"
        self._views.shell.show_notice(text, self.tr("Use another folder…"))

    @Slot()
    def tell_recovered(self) -> None:
        self._notice_act = ""
        self._views.shell.show_notice(self.tr("All is saved again."))

    @Slot(str)
    def delete_entry(self, name: str) -> None:
        self._state.diary.delete(name)
        self._deleted = name
        self._notice_act = "restore"
        self._views.shell.show_notice(self.tr("Moved to the trash."), self.tr("Undo"))

    @Slot()
    def act_on_notice(self) -> None:
        act, self._notice_act = self._notice_act, ""
        if act == "folder":
            self.choose_folder()
        elif act == "restore":
            self._state.diary.restore(self._deleted)
            self._views.shell.show_notice(self.tr("Restored."))

    @Slot()
    def choose_folder(self) -> None:
        """Go on with the history in another folder; what could not be saved goes with it."""
        folder = self._asker.choose_folder(self.tr("A folder for your history"), Path.home())
        if folder is None:
            return
        try:
            history = History(open_database(Paths.under(folder).database), self._host.now)
        except Problem as problem:
            self.tell_problem(str(problem))
            return
        self._state.diary.use(history)
        self._state.preferences.change(data_folder=str(folder))
        self._views.shell.show_notice(self.tr("Your history is now kept in %1.").replace("%1", str(folder)))

    @Slot()
    def export(self) -> None:
        """Write the whole history to a file that the person names."""
        start = Path.home() / "sciatica-history.json"
        target = self._asker.choose_file(self.tr("Export your history"), start, "JSON (*.json)", to_save=True)
        if target is None:
            return
        try:
            export_file(self._state.diary.history, target)
        except Problem as problem:
            self._views.shell.show_notice(str(problem))
            return
        self._views.shell.show_notice(self.tr("Exported to %1. The file is not encrypted.").replace("%1", str(target)))

    @Slot()
    def show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._host.paths.data)))
