"""What was left open last time, asked about once at the start: a session that was cut off, and how the morning was."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from sciatica_desktop.app.parts import Host, State, Views
from sciatica_desktop.app.session.session_acts import SessionActs
from sciatica_desktop.core.content import Content
from sciatica_desktop.core.diary import Ending, Entry, Morning, awaits_morning, interrupted
from sciatica_desktop.core.flow import Flow
from sciatica_desktop.core.panel import Panel
from sciatica_desktop.ui.history.history_words import Days
from sciatica_desktop.ui.kit.lists import list_text
from sciatica_desktop.ui.window.open_bar import MorningBar, UnratedBar


class CatchingUp(QObject):
    """One question at a time, in a strip that takes no focus."""

    def __init__(self, content: Content, state: State, views: Views, host: Host, acts: SessionActs) -> None:
        super().__init__()
        self._content, self._state, self._shell, self._host, self._acts = content, state, views.shell, host, acts
        self.bar: UnratedBar | MorningBar | None = None
        self._entry: Entry | None = None
        self._goes_on = False

    def ask(self) -> None:
        """Ask what there is to ask about."""
        entries, now = self._state.diary.value, self._host.now()
        cut_off = interrupted(entries)
        if cut_off is not None:
            self._ask_to_rate(cut_off)
            return
        last = awaits_morning(entries, now)
        if last is not None:
            self._ask_for_morning(last)

    def _ask_to_rate(self, entry: Entry) -> None:
        days = Days(self._host.now().date())
        bar = UnratedBar(days.name(entry.started.date()), days.time(entry.started))
        bar.rated.connect(self.rate)
        bar.left.connect(self.leave)
        self._show(bar, entry)

    def _ask_for_morning(self, entry: Entry) -> None:
        """That it was asked is kept at once: it is asked about one session only once."""
        self._state.diary.rate_morning(entry.id, Morning(None, self._host.now()))
        points = self._content.points
        names = dict.fromkeys(points[part.point].plain for part in entry.parts if part.point in points)
        bar = MorningBar(list_text(names))
        bar.chosen.connect(self.take_morning)
        bar.left.connect(self.put_away)
        self._show(bar, entry)

    def _show(self, bar: UnratedBar | MorningBar, entry: Entry) -> None:
        self.bar, self._entry = bar, entry
        self._shell.add_strip(bar)

    @Slot()
    def put_away(self) -> None:
        """The question is answered, or something else begins."""
        if self.bar is not None:
            self.bar.hide()
            self.bar.deleteLater()
            self.bar = None

    @Slot()
    def rate(self) -> None:
        """Finish rating what was cut off."""
        entry = self._close()
        if entry is not None:
            self._goes_on = True
            self._acts.rate_later(entry.id)

    @Slot()
    def leave(self) -> None:
        """It stays unrated; on to the next question."""
        self._close()
        self.ask()

    def _close(self) -> Entry | None:
        """The session that was cut off counts as stopped from now on, so that it is asked about only once."""
        self.put_away()
        entry = self._entry
        if entry is not None:
            self._state.diary.end(entry.id, Ending.STOPPED, entry.seconds, entry.too_much)
        return entry

    @Slot(int)
    def take_morning(self, pain: int) -> None:
        self.put_away()
        if self._entry is not None:
            self._state.diary.rate_morning(self._entry.id, Morning(pain, self._host.now()))
            self._acts.tell_saved()

    @Slot(object)
    def follow(self, flow: Flow) -> None:
        """A session that begins is not asked into; what was cut off is rated before the next question."""
        if flow.panel is Panel.SESSION:
            self.put_away()
        elif flow.panel is Panel.MARK and self._goes_on:
            self._goes_on = False
            self.ask()
