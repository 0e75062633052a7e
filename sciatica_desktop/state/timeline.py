"""What the history shows of itself: which lines fit the filter, and any page of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject, Signal, Slot

from sciatica_desktop.core.diary import Entry
from sciatica_desktop.core.problems import DataProblem
from sciatica_desktop.core.timeline import Filter, Item, Query
from sciatica_desktop.store.database import Database
from sciatica_desktop.store.timeline import counts, timeline_keys, timeline_page


@dataclass(frozen=True)
class Listing:
    """The lines that fit, newest first; `waiting` stand above them: they could not be written yet."""

    filter: Filter = field(default_factory=Filter)
    keys: tuple[int, ...] = ()
    waiting: tuple[Entry, ...] = ()
    entries: int = 0
    thrown_away: int = 0


class TimelineState(QObject):
    """Owns the filter and the lines that fit it. Reads only what is looked at."""

    changed = Signal(object)
    problem = Signal(object)

    def __init__(self, database: Callable[[], Database], understand: Callable[[Filter], Query]) -> None:
        """`database` gives the file of now; `understand` takes the words of a filter apart."""
        super().__init__()
        self._database, self._understand = database, understand
        self._waiting: tuple[Entry, ...] = ()
        self._newer: dict[str, Entry] = {}
        self.value = Listing()

    @Slot(object)
    def look_for(self, wanted: Filter) -> None:
        """Show only what fits."""
        if wanted != self.value.filter:
            self.value = replace(self.value, filter=wanted)
            self.refresh()

    def use_waiting(self, entries: tuple[Entry, ...]) -> None:
        """What could not be written yet, newest first: it is shown in the place of what the file has."""
        self._waiting = entries

    @Slot()
    def refresh(self) -> None:
        """Read again which lines there are."""
        try:
            database = self._database()
            keys = timeline_keys(database, self._understand(self.value.filter))
            here, gone = counts(database)
            known = {entry.id for entry in self._waiting if self._is_there(entry.id)}
        except DataProblem as problem:
            self.problem.emit(problem)
            return
        self._newer = {entry.id: entry for entry in self._waiting if entry.id in known}
        above = tuple(entry for entry in self._waiting if entry.id not in known)
        shown = above if self.value.filter == Filter() else ()
        self.value = Listing(self.value.filter, keys, shown, here + len(above), gone)
        self.changed.emit(self.value)

    def _is_there(self, entry: str) -> bool:
        return bool(self._database().rows("SELECT 1 FROM entries WHERE id = ?", (entry,)))

    def page(self, first: int, count: int) -> tuple[Item, ...]:
        """So many lines from a place on; fewer where some are gone by now or cannot be read."""
        above = self.value.waiting[first : first + count]
        start = max(0, first - len(self.value.waiting))
        keys = self.value.keys[start : start + count - len(above)]
        try:
            below = timeline_page(self._database(), keys)
        except DataProblem as problem:
            self.problem.emit(problem)
            below = ()
        fresh = (item._replace(entry=self._newer.get(item.entry.id, item.entry)) for item in below)
        return (*(Item(entry) for entry in above), *fresh)
