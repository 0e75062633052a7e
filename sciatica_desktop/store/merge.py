"""Takes a history document in: what is new or was changed later wins, and nothing that anybody wrote is lost.

The same documents give the same history, in whatever order and however often they are taken in: of each entry the
latest version counts, the others are kept beside it, and an entry that was removed for good stays away unless it was
changed later somewhere else.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

import apsw

from sciatica_desktop.core.exchange.document import Document
from sciatica_desktop.core.exchange.entry import Saved
from sciatica_desktop.store.condition_rows import insert_conditions
from sciatica_desktop.store.database import Database
from sciatica_desktop.store.entries import saved_where
from sciatica_desktop.store.press_rows import insert_press
from sciatica_desktop.store.redraw_rows import insert_redraw
from sciatica_desktop.store.rows import insert_entry, replace_entry
from sciatica_desktop.store.screening_rows import insert_screening
from sciatica_desktop.store.stamps import stamp
from sciatica_desktop.store.versions import insert_version, version_text

MANY = 100
"""From so many entries on, all that are here are read at once."""


@dataclass(frozen=True)
class Merged:
    """What an import did: entries that were new, newer, or already there as they are or later."""

    added: int = 0
    updated: int = 0
    unchanged: int = 0
    screenings: int = 0


def merge(database: Database, document: Document) -> Merged:
    """Take in what is new or was changed later than what is here; all of it or nothing."""
    screenings = 0
    with database.writing() as connection:
        for name, at in document.removed:
            _remove(connection, name, stamp(at))
        merging = _Merging(database, connection, document.entries)
        for saved in document.entries:
            merging.take(saved)
        for screening in document.screenings:
            screenings += insert_screening(connection, screening)
        for conditions in document.conditions:
            insert_conditions(connection, conditions)
        for press in document.presses:
            insert_press(connection, press)
        for redraw in document.redraws:
            insert_redraw(connection, redraw)
    return Merged(merging.added, merging.updated, merging.unchanged, screenings)


def _remove(connection: apsw.Connection, name: str, removed_utc: float) -> None:
    """What was removed for good elsewhere goes here too, unless it was changed later."""
    connection.execute(
        "INSERT INTO removed (id, removed_utc) SELECT ?1, ?2 "
        "WHERE NOT EXISTS (SELECT 1 FROM entries WHERE id = ?1 AND edited_utc > ?2) "
        "ON CONFLICT (id) DO UPDATE SET removed_utc = max(removed_utc, excluded.removed_utc)",
        (name, removed_utc),
    )
    connection.execute("DELETE FROM entries WHERE id = ? AND edited_utc <= ?", (name, removed_utc))


def insert_whole(connection: apsw.Connection, saved: Saved) -> int:
    """Keep an entry that is not there yet, with what it was earlier; gives back its number in this file."""
    number = insert_entry(connection, saved)
    for version in saved.earlier:
        insert_version(connection, number, version)
    return number


class _Merging:
    """One merge under way."""

    def __init__(self, database: Database, connection: apsw.Connection, incoming: Iterable[Saved]) -> None:
        self._database, self._connection = database, connection
        self._numbers: dict[str, int] = dict(connection.execute("SELECT id, number FROM entries"))
        self._removed: dict[str, float] = dict(connection.execute("SELECT id, removed_utc FROM removed"))
        known = [saved.entry.id for saved in incoming if saved.entry.id in self._numbers]
        self._here: dict[str, Saved] = {}
        if len(known) >= MANY:
            self._here = {saved.entry.id: saved for saved in saved_where(database, "true")}
        self.added = self.updated = self.unchanged = 0

    def take(self, saved: Saved) -> None:
        """Take one entry in, with what it was earlier."""
        name = saved.entry.id
        if stamp(saved.edited) <= self._removed.get(name, float("-inf")):
            self.unchanged += 1
        elif name not in self._numbers:
            self._numbers[name] = insert_whole(self._connection, saved)
            self._connection.execute("DELETE FROM removed WHERE id = ?", (name,))
            self.added += 1
        else:
            self._compare(self._numbers[name], self._current(name), saved)

    def _current(self, name: str) -> Saved:
        known = self._here.get(name)
        return known if known is not None else saved_where(self._database, "id = ?", (name,))[0]

    def _compare(self, number: int, here: Saved, saved: Saved) -> None:
        """The later of two versions counts; the other is kept."""
        if _rank(saved) > _rank(here):
            replace_entry(self._connection, number, saved)
            self._keep(number, (here, *saved.earlier))
            self._here[saved.entry.id] = saved
            self.updated += 1
            return
        self.unchanged += 1
        current = version_text(here)
        self._keep(number, (version for version in (saved, *saved.earlier) if version_text(version) != current))

    def _keep(self, number: int, versions: Iterable[Saved]) -> None:
        for version in versions:
            insert_version(self._connection, number, version)


def _rank(saved: Saved) -> tuple[float, str]:
    """What is later; of two changes at the same moment the text decides, alike on every computer."""
    return stamp(saved.edited), version_text(replace(saved, earlier=()))
