"""The history: entries as they happen, pressed points, the answers to the warning questions, the current drawing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import apsw

from sciatica_desktop.core.anatomy import Side
from sciatica_desktop.core.conditions import Conditions
from sciatica_desktop.core.diary import Ending, Entry, Morning, Part, Press
from sciatica_desktop.core.exchange.document import Document
from sciatica_desktop.core.exchange.entry import Saved
from sciatica_desktop.core.pain import Drawing
from sciatica_desktop.core.redraw import Redraw
from sciatica_desktop.core.safety import Screening
from sciatica_desktop.store.condition_rows import all_conditions, insert_conditions
from sciatica_desktop.store.database import MEMORY, Database
from sciatica_desktop.store.drawing_rows import current, replace_current
from sciatica_desktop.store.entries import NEWEST_FIRST, entries_where, saved_where
from sciatica_desktop.store.merge import Merged, merge
from sciatica_desktop.store.press_rows import insert_press, presses
from sciatica_desktop.store.redraw_rows import insert_redraw, redraws
from sciatica_desktop.store.rows import insert_entry, number_of, replace_entry, set_columns
from sciatica_desktop.store.screening_rows import insert_screening, note_marks, screenings
from sciatica_desktop.store.session_rows import delete_parts, insert_parts, insert_sample
from sciatica_desktop.store.stamps import TICK, moment, stamp
from sciatica_desktop.store.versions import insert_version

Now = Callable[[], datetime]


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
            insert_entry(connection, Saved(entry, self._now()))

    def progress(self, entry: str, seconds: float, too_much: int = 0) -> None:
        """Note how long (s) was worked so far and how often it was too much."""
        self._set(entry, seconds=seconds, too_much=too_much)

    def end(self, entry: str, ending: Ending, seconds: float, too_much: int = 0) -> None:
        self._set(entry, ending=str(ending), seconds=seconds, too_much=too_much)

    def set_pain_before(self, entry: str, pain: int | None) -> None:
        self._set(entry, pain_before=pain)

    def rate(self, entry: str, pain_after: int | None, notes: str | None = None) -> None:
        """Note the pain (0-10) after a session; notes left out stay as they are, and what was there before is kept."""
        values: dict[str, apsw.SQLiteValue] = {"pain_after": pain_after}
        if notes is not None:
            values["notes"] = notes
        with self.database.writing() as connection:
            before = self._saved(entry)
            lost = (before.entry.pain_after, before.entry.notes if notes is not None else "")
            if any(old not in (None, "", new) for old, new in zip(lost, (pain_after, notes), strict=True)):
                insert_version(connection, number_of(connection, entry), before)
            set_columns(connection, entry, self._now(), values)

    def set_parts(self, entry: str, parts: tuple[Part, ...]) -> None:
        """Note the parts of a session so far, one or more; its own columns follow from them."""
        with self.database.writing() as connection:
            number = number_of(connection, entry)
            delete_parts(connection, number)
            insert_parts(connection, number, parts)
            whole = Entry(entry, self._now(), "", Side.MIDLINE, "", "", 0.0).with_parts(parts)
            columns = ("point", "side", "technique", "tool", "planned_seconds", "seconds", "too_much")
            set_columns(connection, entry, self._now(), {column: getattr(whole, column) for column in columns})

    def add_pain_sample(self, entry: str, seconds: float, pain: int) -> None:
        """Note the pain (0-10) so many seconds into a session."""
        with self.database.writing() as connection:
            insert_sample(connection, number_of(connection, entry), seconds, pain)
            set_columns(connection, entry, self._now(), {})

    def set_morning(self, entry: str, morning: Morning) -> None:
        """Note how it was on the morning after a session, or that this was asked in vain."""
        at, at_utc = moment(morning.at, "a morning")
        self._set(entry, morning_pain=morning.pain, morning=at, morning_utc=at_utc)

    def edit(self, entry: Entry) -> None:
        """Put the entry in the place of the one with its id, which is kept as an earlier version."""
        with self.database.writing() as connection:
            number = number_of(connection, entry.id)
            before = self._saved(entry.id)
            if before.entry != entry:
                later = before.edited + timedelta(seconds=TICK)
                insert_version(connection, number, before)
                replace_entry(connection, number, Saved(entry, max(self._now(), later), before.deleted))

    def earlier(self, entry: str) -> tuple[Saved, ...]:
        """What an entry was before it was changed, or what it was on another computer; latest first."""
        return self._saved(entry).earlier

    def _saved(self, entry: str) -> Saved:
        found = saved_where(self.database, "id = ?", (entry,))
        if not found:
            raise KeyError(entry)
        return found[0]

    def _set(self, entry: str, **values: apsw.SQLiteValue) -> None:
        with self.database.writing() as connection:
            set_columns(connection, entry, self._now(), values)

    # Looking back

    def latest(self, limit: int = 100, offset: int = 0) -> tuple[Entry, ...]:
        """Entries that are not in the trash, newest first; a limit of -1 gives all."""
        return entries_where(self.database, f"deleted_utc IS NULL {NEWEST_FIRST} LIMIT ? OFFSET ?", (limit, offset))

    def between(self, start: datetime, end: datetime) -> tuple[Entry, ...]:
        """Entries begun from `start` up to but not at `end`, newest first."""
        return entries_where(
            self.database,
            f"deleted_utc IS NULL AND started_utc >= ? AND started_utc < ? {NEWEST_FIRST}",
            (start.timestamp(), end.timestamp()),
        )

    def unrated(self, limit: int = 100) -> tuple[Entry, ...]:
        """Sessions without a pain after, newest first, interrupted ones too."""
        where = "deleted_utc IS NULL AND kind = 'session' AND pain_after IS NULL"
        return entries_where(self.database, f"{where} {NEWEST_FIRST} LIMIT ?", (limit,))

    def get(self, entry: str) -> Entry | None:
        """The entry of this id, in the trash or not."""
        found = entries_where(self.database, "id = ?", (entry,))
        return found[0] if found else None

    def count(self) -> int:
        ((number,),) = self.database.rows("SELECT count(*) FROM entries WHERE deleted_utc IS NULL")
        return int(number)

    # Trash

    def delete(self, entry: str) -> None:
        """Move an entry to the trash."""
        self._set(entry, deleted_utc=stamp(self._now()))

    def restore(self, entry: str) -> None:
        """Take an entry out of the trash."""
        self._set(entry, deleted_utc=None)

    def trash(self) -> tuple[Entry, ...]:
        """What is in the trash, latest thrown away first."""
        return entries_where(self.database, "deleted_utc IS NOT NULL ORDER BY deleted_utc DESC, id")

    def empty_trash(self) -> int:
        """Remove what is in the trash for good; gives back how many entries that were."""
        with self.database.writing() as connection:
            # Their ids stay, so that another computer does not bring them back.
            connection.execute(
                "INSERT OR REPLACE INTO removed (id, removed_utc) "
                f"SELECT id, max(edited_utc + {TICK}, ?) FROM entries WHERE deleted_utc IS NOT NULL",
                (stamp(self._now()),),
            )
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

    # Redrawing exercises

    def add_redraw(self, redraw: Redraw) -> None:
        """Keep an exercise; ValueError if its id is there already."""
        with self.database.writing() as connection:
            if not insert_redraw(connection, redraw):
                raise ValueError("an exercise of this id is there already")

    def redraws(self) -> tuple[Redraw, ...]:
        """The exercises, latest first."""
        return redraws(self.database)

    # Warning questions and the current drawing

    def save_screening(self, screening: Screening) -> None:
        """Keep answers; those that are kept already get the marks that they turned out to belong to."""
        with self.database.writing() as connection:
            if not insert_screening(connection, screening):
                note_marks(connection, screening)

    def screening(self) -> Screening:
        """The latest answers, or an unanswered screening."""
        found = screenings(self.database, limit=1)
        return found[0] if found else Screening()

    def save_conditions(self, conditions: Conditions) -> None:
        """Keep the answers about conditions; the latest count."""
        with self.database.writing() as connection:
            insert_conditions(connection, conditions)

    def conditions(self) -> Conditions:
        """The latest answers about conditions, or none."""
        found = all_conditions(self.database, limit=1)
        return found[0] if found else Conditions()

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
        found = entries_where(self.database, f"deleted_utc IS NULL AND EXISTS ({drawn}) {NEWEST_FIRST} LIMIT 1")
        return found[0].drawing if found else Drawing()

    # Exchange

    def document(self) -> Document:
        """Everything that is not in the trash, newest first."""
        return Document(
            saved_where(self.database, f"deleted_utc IS NULL {NEWEST_FIRST}"),
            screenings(self.database),
            self.presses(),
            self.redraws(),
            all_conditions(self.database),
        )

    def merge(self, document: Document) -> Merged:
        """Take in what is new or was changed later than what is here; all of it or nothing."""
        return merge(self.database, document)
