"""The history: entries as they happen, pressed points, the answers to the warning questions, the current drawing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import apsw

from sciatica_desktop.core.anatomy import Side
from sciatica_desktop.core.diary import Ending, Entry, Morning, Part, Press
from sciatica_desktop.core.exchange import Document
from sciatica_desktop.core.exchange_entry import Saved
from sciatica_desktop.core.pain import Drawing
from sciatica_desktop.core.safety import Screening
from sciatica_desktop.store.database import MEMORY, Database
from sciatica_desktop.store.drawing_rows import current, drawings, replace_current
from sciatica_desktop.store.press_rows import insert_press, presses
from sciatica_desktop.store.rows import (
    COLUMNS,
    insert_entry,
    insert_screening,
    moment,
    number_of,
    to_entry,
    update_entry,
)
from sciatica_desktop.store.session_rows import curves_of, delete_parts, insert_parts, insert_sample, parts_of

_NEWEST_FIRST = "ORDER BY started_utc DESC, id"

NOTHING_DRAWN = Drawing()

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

Now = Callable[[], datetime]


@dataclass(frozen=True)
class Merged:
    """What an import did: entries that were new, newer, or already there as they are or later."""

    added: int = 0
    updated: int = 0
    unchanged: int = 0
    screenings: int = 0


class History:
    """All that is kept of the person's sessions. Every method is one transaction; trouble is a DataProblem.

    `now` gives the time with its offset from UTC; it stamps what is changed.
    """

    def __init__(self, database: Database, now: Now) -> None:
        self.database = database
        self._now = now

    @property
    def path(self) -> Path:
        """The file, or MEMORY."""
        return self.database.path

    def close(self) -> None:
        """Bring everything into the one file and let go of it."""
        self.database.close()

    # Sessions as they happen

    @property
    def in_memory(self) -> bool:
        """True if nothing of it reaches the disk."""
        return self.path == MEMORY

    def begin(self, entry: Entry) -> None:
        """Keep a session at its start, so that one that is never ended is in the list as interrupted."""
        if entry.ending is not None:
            raise ValueError("a session that begins has no ending")
        self.add(entry)

    def add(self, entry: Entry) -> None:
        """Keep an entry; ValueError if its id is there already."""
        with self.database.writing() as connection:
            if list(connection.execute("SELECT 1 FROM entries WHERE id = ?", (entry.id,))):
                raise ValueError("an entry of this id is there already")
            insert_entry(connection, entry, self._now())

    def progress(self, entry: str, seconds: float, too_much: int = 0) -> None:
        """Note how long (s) was worked so far and how often it was too much."""
        self._set(entry, seconds=seconds, too_much=too_much)

    def end(self, entry: str, ending: Ending, seconds: float, too_much: int = 0) -> None:
        self._set(entry, ending=str(ending), seconds=seconds, too_much=too_much)

    def set_pain_before(self, entry: str, pain: int | None) -> None:
        self._set(entry, pain_before=pain)

    def rate(self, entry: str, pain_after: int | None, notes: str | None = None) -> None:
        """Note the pain (0-10) after a session; notes left out stay as they are."""
        values: dict[str, apsw.SQLiteValue] = {"pain_after": pain_after}
        self._set(entry, **values if notes is None else {**values, "notes": notes})

    def set_parts(self, entry: str, parts: tuple[Part, ...]) -> None:
        """Note the parts of a session so far, one or more; its own columns follow from them."""
        with self.database.writing() as connection:
            number = number_of(connection, entry)
            delete_parts(connection, number)
            insert_parts(connection, number, parts)
            whole = Entry(entry, self._now(), "", Side.MIDLINE, "", "", 0.0).with_parts(parts)
            columns = ("point", "side", "technique", "tool", "planned_seconds", "seconds", "too_much")
            self._update(connection, entry, {column: getattr(whole, column) for column in columns})

    def add_pain_sample(self, entry: str, seconds: float, pain: int) -> None:
        """Note the pain (0-10) so many seconds into a session."""
        with self.database.writing() as connection:
            insert_sample(connection, number_of(connection, entry), seconds, pain)
            self._update(connection, entry, {})

    def set_morning(self, entry: str, morning: Morning) -> None:
        """Note how it was on the morning after a session, or that this was asked in vain."""
        at, at_utc = moment(morning.at, "a morning")
        self._set(entry, morning_pain=morning.pain, morning=at, morning_utc=at_utc)

    def edit(self, entry: Entry) -> None:
        """Put the entry in the place of the one with its id."""
        with self.database.writing() as connection:
            update_entry(connection, entry, self._now())

    def _set(self, entry: str, **values: apsw.SQLiteValue) -> None:
        with self.database.writing() as connection:
            self._update(connection, entry, values)

    def _update(self, connection: apsw.Connection, entry: str, values: Mapping[str, apsw.SQLiteValue]) -> None:
        columns = ", ".join(f"{name} = ?" for name in (*values, "edited_utc"))
        connection.execute(
            f"UPDATE entries SET {columns} WHERE id = ?", (*values.values(), self._now().timestamp(), entry)
        )
        if connection.changes() == 0:
            raise KeyError(entry)

    # Looking back

    def latest(self, limit: int = 100, offset: int = 0) -> tuple[Entry, ...]:
        """Entries that are not in the trash, newest first; a limit of -1 gives all."""
        return self._entries(f"deleted_utc IS NULL {_NEWEST_FIRST} LIMIT ? OFFSET ?", (limit, offset))

    def between(self, start: datetime, end: datetime) -> tuple[Entry, ...]:
        """Entries begun from `start` up to but not at `end`, newest first."""
        return self._entries(
            f"deleted_utc IS NULL AND started_utc >= ? AND started_utc < ? {_NEWEST_FIRST}",
            (start.timestamp(), end.timestamp()),
        )

    def unrated(self, limit: int = 100) -> tuple[Entry, ...]:
        """Sessions without a pain after, newest first, interrupted ones too."""
        where = "deleted_utc IS NULL AND kind = 'session' AND pain_after IS NULL"
        return self._entries(f"{where} {_NEWEST_FIRST} LIMIT ?", (limit,))

    def get(self, entry: str) -> Entry | None:
        """The entry of this id, in the trash or not."""
        found = self._entries("id = ?", (entry,))
        return found[0] if found else None

    def count(self) -> int:
        ((number,),) = self.database.rows("SELECT count(*) FROM entries WHERE deleted_utc IS NULL")
        return int(number)

    # Trash

    def delete(self, entry: str) -> None:
        """Move an entry to the trash."""
        self._set(entry, deleted_utc=self._now().timestamp())

    def restore(self, entry: str) -> None:
        """Take an entry out of the trash."""
        self._set(entry, deleted_utc=None)

    def trash(self) -> tuple[Entry, ...]:
        """What is in the trash, latest thrown away first."""
        return self._entries("deleted_utc IS NOT NULL ORDER BY deleted_utc DESC, id", ())

    def empty_trash(self) -> int:
        """Remove what is in the trash for good; gives back how many entries that were."""
        with self.database.writing() as connection:
            connection.execute("DELETE FROM entries WHERE deleted_utc IS NOT NULL")
            return connection.changes()

    # Pressed points

    def add_press(self, press: Press) -> None:
        """Keep what was felt at a point; ValueError if its id is there already."""
        with self.database.writing() as connection:
            if not insert_press(connection, press):
                raise ValueError("a press of this id is there already")

    def presses(self, point: str = "", side: Side | None = None) -> tuple[Press, ...]:
        """What was felt, latest first: at a point on a side, or, with neither, at all of them."""
        if side is None:
            return presses(self.database)
        return presses(self.database, "presses.point = ? AND presses.side = ?", (point, str(side)))

    # Warning questions and the current drawing

    def save_screening(self, screening: Screening) -> None:
        with self.database.writing() as connection:
            insert_screening(connection, screening)

    def screening(self) -> Screening:
        """The latest answers, or an unanswered screening."""
        found = self._screenings("ORDER BY answered_utc DESC LIMIT 1")
        return found[0] if found else Screening()

    def _screenings(self, order: str) -> tuple[Screening, ...]:
        flags: dict[float, set[str]] = defaultdict(set)
        for answered_utc, flag in self.database.rows("SELECT answered_utc, flag FROM screening_flags"):
            flags[answered_utc].add(flag)
        rows = self.database.rows(
            f"SELECT answered_utc, answered, sides, below_knee, nerve_signs FROM screenings {order}"
        )
        return tuple(
            Screening(
                datetime.fromisoformat(answered),
                frozenset(flags[answered_utc]),
                frozenset(map(Side, sides)),
                bool(below_knee),
                bool(nerve_signs),
            )
            for answered_utc, answered, sides, below_knee, nerve_signs in rows
        )

    def save_drawing(self, drawing: Drawing) -> None:
        """Keep the marks as they are now, so that they are there at the next start."""
        with self.database.writing() as connection:
            replace_current(connection, drawing)

    def last_drawing(self) -> Drawing:
        """The marks as they were when the drawing was last saved."""
        return current(self.database)

    def last_session_drawing(self) -> Drawing:
        """The marks of the latest session that has any, for "start from last time"."""
        drawn = "SELECT 1 FROM marks WHERE entry = number UNION ALL SELECT 1 FROM strokes WHERE entry = number"
        found = self._entries(f"deleted_utc IS NULL AND EXISTS ({drawn}) {_NEWEST_FIRST} LIMIT 1", ())
        return found[0].drawing if found else Drawing()

    # Exchange

    def document(self) -> Document:
        """Everything that is not in the trash, newest first."""
        where = f"deleted_utc IS NULL {_NEWEST_FIRST}"
        edited: dict[str, float] = dict(self.database.rows(f"SELECT id, edited_utc FROM entries WHERE {where}"))
        saved = (Saved(entry, _EPOCH + timedelta(seconds=edited[entry.id])) for entry in self._entries(where, ()))
        return Document(tuple(saved), self._screenings("ORDER BY answered_utc DESC"), self.presses())

    def merge(self, document: Document) -> Merged:
        """Take in what is new or was changed later than what is here; all of it or nothing."""
        added = updated = screenings = 0
        with self.database.writing() as connection:
            edited: dict[str, float] = dict(connection.execute("SELECT id, edited_utc FROM entries"))
            for saved in document.entries:
                known = edited.get(saved.entry.id)
                if known is None:
                    insert_entry(connection, saved.entry, saved.edited)
                    added += 1
                elif saved.edited.timestamp() > known:
                    update_entry(connection, saved.entry, saved.edited)
                    updated += 1
            for screening in document.screenings:
                screenings += insert_screening(connection, screening)
            for press in document.presses:
                insert_press(connection, press)
        return Merged(added, updated, len(document.entries) - added - updated, screenings)

    def _entries(self, where: str, values: Sequence[apsw.SQLiteValue]) -> tuple[Entry, ...]:
        """The entries of a condition with all that belongs to them: five queries, however many there are."""
        numbers = f"SELECT number FROM entries WHERE {where}"
        drawn = drawings(self.database, numbers, values)
        parts = parts_of(self.database, numbers, values)
        curves = curves_of(self.database, numbers, values)
        return tuple(
            to_entry(tuple(row), drawn.get(number, NOTHING_DRAWN), parts.get(number, ()), curves.get(number, ()))
            for number, *row in self.database.rows(f"SELECT number, {COLUMNS} FROM entries WHERE {where}", values)
        )
