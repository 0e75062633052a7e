"""The history as the person sees it: its lines in words, page by page, and the chosen one in full."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimer, Slot

from sciatica_desktop.app.history.history_pages import Pages
from sciatica_desktop.app.parts import Host, Knowledge, State, Views
from sciatica_desktop.app.session.session_presenter import SessionPresenter
from sciatica_desktop.core.history_page import history_page
from sciatica_desktop.core.history_rows import history_rows
from sciatica_desktop.core.problems import DataProblem
from sciatica_desktop.core.timeline import Item
from sciatica_desktop.state.timeline import Listing
from sciatica_desktop.store.timeline import used
from sciatica_desktop.ui.history.history_filter import FilterOptions, Options
from sciatica_desktop.ui.history.history_view import HistoryPageName
from sciatica_desktop.ui.history.history_words import page_words, row_words
from sciatica_desktop.ui.window.rail import PlaceName


class HistoryPresenter(QObject):
    """Reads and words what is looked at; nothing while the history is not on show."""

    def __init__(
        self, knowledge: Knowledge, state: State, views: Views, host: Host, session: SessionPresenter, pages: Pages
    ) -> None:
        super().__init__()
        self._content, self._host, self._session = knowledge.content, host, session
        self._pages = pages
        self._diary, self._timeline = state.diary, state.timeline
        self._shell, self._view = views.shell, views.history_view
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.show_history)

    @Slot()
    def note_change(self) -> None:
        """Something is new: show it, once for all that comes with it."""
        if self._shell.place is PlaceName.HISTORY:
            self._soon.start()

    def rest(self) -> None:
        """Show nothing any more: the history is closed."""
        self._soon.stop()

    @Slot(object)
    def show_place(self, place: PlaceName) -> None:
        """A place came into sight."""
        if place is PlaceName.HISTORY:
            self.show_history()

    @Slot()
    def show_history(self) -> None:
        """All of it as it is now."""
        self._soon.stop()
        self._timeline.use_waiting(self._diary.waiting)
        self._timeline.refresh()
        self.show_page(self._view.page)

    @Slot(object)
    def show_page(self, page: HistoryPageName) -> None:
        """A page of the history is in sight."""
        if page in self._pages:
            self._pages[page].show()

    @Slot(object)
    def show_listing(self, listing: Listing) -> None:
        """Which lines there are."""
        keys = (*(entry.id for entry in listing.waiting), *listing.keys)
        self._view.render_count(listing.entries, listing.thrown_away)
        self._view.timeline.render_listing(listing.filter, keys, listing.thrown_away)

    @Slot(int, int)
    def give_page(self, first: int, count: int) -> None:
        """The lines from a place on, in words."""
        lead = min(first, 1)  # the line before tells whether a new day begins
        items = self._timeline.page(first - lead, count + lead)
        rows = history_rows(items, self._content, row_words(self._host.now().date()), self._session.running)
        self._view.timeline.list.rows.take_page(first, rows[lead:])

    @Slot(str)
    def show_entry(self, name: str) -> None:
        """One entry in full."""
        diary = self._diary
        waiting = next((entry for entry in diary.waiting if entry.id == name), None)
        try:
            entry = waiting or diary.history.get(name)
            earlier = () if waiting is not None or entry is None else diary.history.earlier(name)
        except DataProblem as problem:
            self._timeline.problem.emit(problem)
            return
        if entry is None:
            self._view.timeline.render_page(None)
            return
        words = row_words(self._host.now().date())
        (row,) = history_rows((Item(entry),), self._content, words, self._session.running)
        page = history_page(entry, row, earlier, self._content, (words, page_words()))
        self._view.timeline.render_page(page, in_trash=self._timeline.value.filter.trash)

    @Slot()
    def offer_options(self) -> None:
        """What can be filtered by: only what occurs."""
        content = self._content
        try:
            points, techniques, tools = used(self._diary.history.database)
        except DataProblem:
            return
        muscles = {
            muscle for point in points if point in content.points for muscle in content.points[point].muscle.split("/")
        }
        self._view.timeline.bar.render_options(
            FilterOptions(
                _sorted((muscle, muscle) for muscle in muscles),
                _sorted((way, content.techniques[way].title) for way in techniques if way in content.techniques),
                _sorted((tool, content.tools[tool].name) for tool in tools if tool in content.tools),
            )
        )


def _sorted(options: Iterable[tuple[str, str]]) -> Options:
    return tuple(sorted(options, key=lambda option: option[1].casefold()))
