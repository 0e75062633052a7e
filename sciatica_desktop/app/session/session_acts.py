"""What happens on a request of the session: begin, run, stop, rate, and fill the screen."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from sciatica_desktop.app.notices import Notices
from sciatica_desktop.app.parts import Host, Knowledge, State, Views
from sciatica_desktop.core import script
from sciatica_desktop.core.cards import StartRequest, sentence
from sciatica_desktop.core.cues import Said
from sciatica_desktop.core.diary import Entry, Felt, Press, worse_twice
from sciatica_desktop.core.findings import Reason
from sciatica_desktop.core.flow import Flow
from sciatica_desktop.core.panel import Panel
from sciatica_desktop.core.routine import Routine, Status
from sciatica_desktop.ui.window.dialogs import Asker
from sciatica_desktop.ui.window.rail import PlaceName


def _nothing() -> None:
    """To have read it is enough."""


class SessionActs(QObject):
    """Acts of a session that need several parts at once."""

    def __init__(
        self, knowledge: Knowledge, state: State, views: Views, host: Host, notices: Notices, asker: Asker
    ) -> None:
        super().__init__()
        self._content = knowledge.content
        self._state, self._views, self._host, self._notices = state, views, host, notices
        self._asker = asker

    @Slot(object)
    def start(self, request: StartRequest) -> None:
        self._state.flow.start(request, self._state.pain.drawing)

    @Slot(object)
    def tell_refusal(self, reasons: tuple[Reason, ...]) -> None:
        """Why a session may not begin now."""
        self._notices.say(" ".join(sentence(reason, self._content) for reason in reasons))

    @Slot(object, object)
    def play(self, entry: Entry, routine: Routine) -> None:
        """Run what the flow began; its marks are the ones to start from next time."""
        self._host.sound.prepare()
        self._host.speech.prepare()
        self._state.player.load(routine)
        self._state.player.start()
        self._state.pain.remember_last(entry.drawing)

    @Slot()
    def stop_for_nerve(self) -> None:
        self._state.flow.note_nerve_sign()
        self._state.player.stop()

    @Slot()
    def leave_session(self) -> None:
        """Asked once before a running session is ended; one that ran goes on if it is not."""
        player = self._state.player
        ran = player.value is not None and player.value.status is Status.RUNNING
        player.pause()
        if self._asker.confirm(
            self.tr("End this session?"),
            self.tr("What you have done so far is kept."),
            self.tr("End it"),
            self.tr("Go on"),
        ):
            player.stop()
        elif ran:
            player.start()

    @Slot(int, str)
    def rate(self, pain: int, note: str) -> None:
        self._state.flow.rate(pain, note)
        if worse_twice(self._state.diary.value):
            self._notices.offer(self._content.phrases["worse_twice"], self.tr("I have read this"), _nothing)
        else:
            self.tell_saved()

    def tell_saved(self) -> None:
        """What was answered is kept."""
        self._notices.say(self.tr("Saved in your history."))

    @Slot(str)
    def skip_rating(self, note: str) -> None:
        self._state.flow.rate(None, note)

    @Slot(str)
    def rate_later(self, name: str) -> bool:
        """Rate a session of the history now; False if it is too old to be at hand."""
        entry = self._state.diary.entry(name)
        if entry is not None:
            self._state.flow.rate_later(entry)
            self._views.shell.show_place(PlaceName.MAP)
        return entry is not None

    @Slot(object, object)
    def speak(self, said: Said, routine: Routine) -> None:
        """Say what begins, what is nearly over, and that all is done."""
        self._host.speech.say(script.voice(said, routine, self._content))

    @Slot(str)
    def note_press(self, felt: str) -> None:
        """What the person felt when they pressed the open point: kept, and the list follows at once."""
        key = self._state.flow.value.point
        if key is not None:
            self._state.diary.keep_press(Press(self._host.new_id(), self._host.now(), *key, Felt(felt)))

    # The whole screen

    @Slot()
    def toggle_floor(self) -> None:
        """Fill the screen of the window, or leave it; from where a session can begin, begin it so."""
        floor = self._views.floor_window
        if floor.isVisible():
            self.leave_floor()
            return
        starts = {Panel.POINT: self._views.point_panel.start, Panel.ROUTINE: self._views.routine_panel.start}
        begin = starts.get(self._state.flow.value.panel)
        if begin is not None and begin.isVisible():
            begin.click()
        if self._state.flow.treating:
            floor.open_on(self._views.shell.screen())
        elif begin is None:
            self._notices.say(self.tr("The whole screen shows a session. Choose a spot and start first."))

    @Slot()
    def leave_floor(self) -> None:
        """Back to the window; the session goes on there."""
        if self._views.floor_window.isVisible():
            self._views.floor_window.hide()
            self._views.shell.come_forward()

    @Slot(object)
    def follow_floor(self, flow: Flow) -> None:
        """The whole screen is left when there is no session to show or to rate."""
        if flow.panel not in (Panel.SESSION, Panel.RATING):
            self.leave_floor()
