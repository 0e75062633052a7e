"""Between the rows of the sessions and the values of the core."""

from __future__ import annotations

from datetime import datetime

import apsw

from sciatica_desktop.core.anatomy import Side
from sciatica_desktop.core.diary import Ending, Entry
from sciatica_desktop.core.pain import Drawing
from sciatica_desktop.core.safety import Screening
from sciatica_desktop.store.database import Row
from sciatica_desktop.store.drawing_rows import delete_drawing, insert_drawing

COLUMNS = (
    "id, started, point, side, technique, tool, planned_seconds, seconds, "
    "pain_before, pain_after, ending, too_much, notes"
)

_INSERT = f"""INSERT INTO entries ({COLUMNS}, started_utc, edited_utc)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""
_UPDATE = f"""UPDATE entries SET ({COLUMNS}, started_utc, edited_utc)
    = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE id = ?"""


def to_entry(row: Row, drawing: Drawing) -> Entry:
    name, started, point, side, technique, tool, planned, seconds, before, after, ending, too_much, notes = row
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
    )


def _values(entry: Entry, edited: datetime) -> tuple[apsw.SQLiteValue, ...]:
    if entry.started.utcoffset() is None:
        raise ValueError("the start of an entry must carry its offset from UTC")
    return (
        entry.id,
        entry.started.isoformat(),
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
        entry.started.timestamp(),
        edited.timestamp(),
    )


def insert_entry(connection: apsw.Connection, entry: Entry, edited: datetime) -> None:
    connection.execute(_INSERT, _values(entry, edited))
    insert_drawing(connection, entry.id, entry.drawing)


def update_entry(connection: apsw.Connection, entry: Entry, edited: datetime) -> None:
    connection.execute(_UPDATE, (*_values(entry, edited), entry.id))
    if connection.changes() == 0:
        raise KeyError(entry.id)
    delete_drawing(connection, entry.id)
    insert_drawing(connection, entry.id, entry.drawing)


def insert_screening(connection: apsw.Connection, screening: Screening) -> bool:
    """Keep a screening; its moment is its name. False if it was there already."""
    if screening.answered is None or screening.answered.utcoffset() is None:
        raise ValueError("a screening is kept once it is answered, at a time with its offset from UTC")
    moment = screening.answered.timestamp()
    connection.execute(
        "INSERT INTO screenings (answered_utc, answered, sides, below_knee, nerve_signs) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT DO NOTHING",
        (
            moment,
            screening.answered.isoformat(),
            "".join(sorted(screening.sides)),
            int(screening.below_knee),
            int(screening.nerve_signs),
        ),
    )
    if connection.changes() == 0:
        return False
    connection.executemany(
        "INSERT INTO screening_flags (answered_utc, flag) VALUES (?, ?)", [(moment, flag) for flag in screening.yes]
    )
    return True
