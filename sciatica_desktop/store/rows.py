"""Between the rows of the sessions and the values of the core."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

import apsw

from sciatica_desktop.core.anatomy import Side
from sciatica_desktop.core.diary import Ending, Entry, Kind, Morning, Part
from sciatica_desktop.core.exchange.entry import Saved
from sciatica_desktop.core.pain import Drawing
from sciatica_desktop.store.database import Row
from sciatica_desktop.store.drawing_rows import delete_drawing, insert_drawing
from sciatica_desktop.store.session_rows import Curve, delete_curve, delete_parts, insert_parts, insert_sample
from sciatica_desktop.store.stamps import TICK, moment, stamp

COLUMNS = (
    "id, started, point, side, technique, tool, planned_seconds, seconds, "
    "pain_before, pain_after, ending, too_much, notes, kind, morning_pain, morning"
)

_WRITTEN = f"{COLUMNS}, morning_utc, started_utc, edited_utc, deleted_utc"
_GAPS = ", ".join("?" for _ in _WRITTEN.split(","))


def to_entry(row: Row, drawing: Drawing, parts: tuple[Part, ...] = (), curve: Curve = ()) -> Entry:
    """The entry of a row of COLUMNS, and what other tables hold of it."""
    name, started, point, side, technique, tool, planned, seconds, before, after, ending, too_much, notes = row[:13]
    kind, morning_pain, morning = row[13:]
    return Entry(
        name,
        datetime.fromisoformat(started),
        point,
        Side(side),
        technique,
        tool,
        planned,
        seconds,
        before,
        after,
        None if ending is None else Ending(ending),
        too_much,
        notes,
        drawing,
        Kind(kind),
        parts,
        curve,
        None if morning is None else Morning(morning_pain, datetime.fromisoformat(morning)),
    )


def _values(saved: Saved) -> tuple[apsw.SQLiteValue, ...]:
    entry = saved.entry
    started, started_utc = moment(entry.started, "the start of an entry")
    morning, morning_utc = (None, None) if entry.morning is None else moment(entry.morning.at, "a morning")
    return (
        entry.id,
        started,
        entry.point,
        str(entry.side),
        entry.technique,
        entry.tool,
        entry.planned_seconds,
        entry.seconds,
        entry.pain_before,
        entry.pain_after,
        None if entry.ending is None else str(entry.ending),
        entry.too_much,
        entry.notes,
        str(entry.kind),
        None if entry.morning is None else entry.morning.pain,
        morning,
        morning_utc,
        started_utc,
        stamp(saved.edited),
        None if saved.deleted is None else stamp(saved.deleted),
    )


def number_of(connection: apsw.Connection, entry: str) -> int:
    """The number of an entry in this file; KeyError if there is none of this id."""
    found = list(connection.execute("SELECT number FROM entries WHERE id = ?", (entry,)))
    if not found:
        raise KeyError(entry)
    return int(found[0][0])


def insert_entry(connection: apsw.Connection, saved: Saved) -> int:
    """Keep an entry that is not there yet; gives back its number in this file."""
    connection.execute(f"INSERT INTO entries ({_WRITTEN}) VALUES ({_GAPS})", _values(saved))
    number = connection.last_insert_rowid()
    _insert_inside(connection, number, saved.entry)
    return number


def replace_entry(connection: apsw.Connection, number: int, saved: Saved) -> None:
    """Put an entry in the place of the one of this number."""
    connection.execute(f"UPDATE entries SET ({_WRITTEN}) = ({_GAPS}) WHERE number = ?", (*_values(saved), number))
    delete_drawing(connection, number)
    delete_parts(connection, number)
    delete_curve(connection, number)
    _insert_inside(connection, number, saved.entry)


def set_columns(connection: apsw.Connection, entry: str, now: datetime, values: Mapping[str, apsw.SQLiteValue]) -> None:
    """Change some columns of an entry, given by its id; later than its last change, however the clock is set.

    KeyError if there is none of this id.
    """
    columns = "".join(f"{name} = ?, " for name in values)
    connection.execute(
        f"UPDATE entries SET {columns} edited_utc = max(?, edited_utc + {TICK}) WHERE id = ?",
        (*values.values(), stamp(now), entry),
    )
    if connection.changes() == 0:
        raise KeyError(entry)


def _insert_inside(connection: apsw.Connection, number: int, entry: Entry) -> None:
    insert_drawing(connection, number, entry.drawing)
    insert_parts(connection, number, entry.parts)
    for seconds, pain in entry.curve:
        insert_sample(connection, number, seconds, pain)
