"""A quick log of the pain, and on a bad day the easy ways on."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Slot

from sciatica_desktop.app.history.changes import Changes
from sciatica_desktop.app.notices import Notices
from sciatica_desktop.app.parts import Host, Knowledge, State, Views
from sciatica_desktop.core.diary import log_entry
from sciatica_desktop.core.experience import Key, experience
from sciatica_desktop.core.flare import easy_hold
from sciatica_desktop.core.flow import Flow
from sciatica_desktop.core.panel import Panel
from sciatica_desktop.core.plan import Plan, Work
from sciatica_desktop.ui.history.log_dialog import LogDialog
from sciatica_desktop.ui.kit.lists import list_text
from sciatica_desktop.ui.kit.texts import place_name, side_word
from sciatica_desktop.ui.window.rail import PlaceName

EASE = "ease"
"""The page of Learn about positions of ease."""

ON_THE_WAY = frozenset({Panel.SAFETY, Panel.CONDITIONS, Panel.POINT})
"""Where an easy hold leads: to its point, past the questions that are due."""

FEW = 3
"""So many marked places are named."""


class PainLog(QObject):
    """Opens the window that asks for the pain, and does what is chosen in it."""

    def __init__(
        self, knowledge: Knowledge, state: State, views: Views, host: Host, notices: Notices, changes: Changes
    ) -> None:
        super().__init__()
        self._content, self._state, self._views = knowledge.content, state, views
        self._host, self._notices = host, notices
        self._hold: Work | None = None
        self._wanted: Key | None = None
        self._changes = changes

    @Slot()
    def open(self) -> None:
        """Ask how it is now; not while a session runs, which asks for itself."""
        shell = self._views.shell
        if self._state.flow.treating or any(known.isVisible() for known in shell.findChildren(LogDialog)):
            return
        dialog = LogDialog(shell)
        self._hold = self._easy_hold()
        dialog.render_hold(self._named(self._hold) if self._hold is not None else "")
        dialog.render_marked(self._marked())
        dialog.logged.connect(self.log)
        dialog.hold_requested.connect(self.hold)
        dialog.ease_requested.connect(self.show_ease)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _easy_hold(self) -> Work | None:
        state = self._state
        known = experience(state.diary.presses, state.diary.value)
        found = (candidate.key for candidate in state.suggestions.value.candidates)
        return easy_hold(known, found, state.allowance())

    def _named(self, work: Work) -> str:
        name = self._content.points[work.point].plain
        side = side_word(work.side)
        return f"{name} · {side}" if side else name

    def _marked(self) -> str:
        """What is marked on the map, the first few by name."""
        names = {region: known.name for region, known in self._content.regions.items()}
        places = [place_name(mark.place, names) for mark in self._state.pain.drawing.felt]
        if not places:
            return self.tr("Nothing is marked on the map.")
        more = self.tr("%n more", "", len(places) - FEW)
        shown = [*places[:FEW], more] if places[FEW:] else places
        return self.tr("Kept with it, as marked on the map: %1.").replace("%1", list_text(shown))

    @Slot(object)
    def log(self, pain: int | None) -> None:
        """Keep the pain (0-10), or only that it is a bad day, and offer to take that back."""
        name, diary = self._host.new_id(), self._state.diary
        notes = self.tr("A bad day") if pain is None else ""
        diary.log(log_entry(name, self._host.now(), pain, self._state.pain.drawing, notes))
        change = self._changes.did(partial(diary.delete, name), partial(diary.restore, name))
        take_back = partial(self._changes.take_back, change)
        self._notices.done(self.tr("Noted in your history."), self.tr("Undo"), take_back)

    @Slot()
    def hold(self) -> None:
        """One easy hold, at once; the questions come first where they are due."""
        if self._hold is None:
            return
        self._wanted = self._hold.point, self._hold.side
        self._views.shell.show_place(PlaceName.MAP)
        self._state.flow.open_point(self._wanted)
        self.go_on()

    @Slot()
    def go_on(self) -> None:
        """Begin the hold that is wanted, if its point is open: no question is left then."""
        flow = self._state.flow
        if self._wanted is None or flow.value.panel is not Panel.POINT:
            return
        wanted, self._wanted = self._wanted, None
        work = self._easy_hold()  # anew: the answers may have changed what may be done
        if work is not None and wanted == flow.value.point == (work.point, work.side):
            flow.begin(Plan((work,)), None, self._state.pain.drawing)

    @Slot(object)
    def follow(self, flow: Flow) -> None:
        """Whoever turns away from the questions does not want the hold any more."""
        if flow.panel not in ON_THE_WAY:
            self._wanted = None

    @Slot()
    def show_ease(self) -> None:
        """How to lie or sit."""
        self._views.learn_view.show_page(EASE)
        self._views.shell.show_place(PlaceName.LEARN)
