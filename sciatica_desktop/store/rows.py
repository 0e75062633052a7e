"""Between the rows of the sessions and the values of the core."""

from __future__ import annotations

from datetime import datetime

import apsw

from sciatica_desktop.core.anatomy import Side
from sciatica_desktop.core.diary import Ending, Entry, Kind, Morning, Part
from sciatica_desktop.core.pain import Drawing
from sciatica_desktop.core.safety import Screening
from sciatica_desktop.store.database import Row
from sciatica_desktop.store.drawing_rows import delete_drawing, insert_drawing
from sciatica_desktop.store.session_rows import Curve, delete_curve, delete_parts, insert_parts, insert_sample

COLUMNS = (
    "id, started, point, side, technique, tool, planned_seconds, seconds, "
    "pain_before, pain_after, ending, too_much, notes, kind, morning_pain, morning"
)

_WRITTEN = f"{COLUMNS}, morning_utc, started_utc, edited_utc"
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


def moment(when: datetime, what: str) -> tuple[str, float]:
    """A moment as it is stored: as text, and in seconds since 1970 (UTC)."""
    if when.utcoffset() is None:
        raise ValueError(f"{what} must carry its offset from UTC")
    return when.isoformat(), when.timestamp()


def _values(entry: Entry, edited: datetime) -> tuple[apsw.SQLiteValue, ...]:
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
        edited.timestamp(),
    )


def number_of(connection: apsw.Connection, entry: str) -> int:
    """The number of an entry in this file; KeyError if there is none of this id."""
    found = list(connection.execute("SELECT number FROM entries WHERE id = ?", (entry,)))
    if not found:
        raise KeyError(entry)
    return int(found[0][0])


def insert_entry(connection: apsw.Connection, entry: Entry, edited: datetime) -> None:
    """Keep an entry that is not there yet."""
    connection.execute(f"INSERT INTO entries ({_WRITTEN}) VALUES ({_GAPS})", _values(entry, edited))
    _insert_inside(connection, connection.last_insert_rowid(), entry)


def update_entry(connection: apsw.Connection, entry: Entry, edited: datetime) -> None:
    """Put an entry in the place of the one of its id."""
    number = number_of(connection, entry.id)
    values = (*_values(entry, edited), number)
    connection.execute(f"UPDATE entries SET ({_WRITTEN}) = ({_GAPS}) WHERE number = ?", values)
    delete_drawing(connection, number)
    delete_parts(connection, number)
    delete_curve(connection, number)
    _insert_inside(connection, number, entry)


def _insert_inside(connection: apsw.Connection, number: int, entry: Entry) -> None:
    insert_drawing(connection, number, entry.drawing)
    insert_parts(connection, number, entry.parts)
    for seconds, pain in entry.curve:
        insert_sample(connection, number, seconds, pain)


def insert_screening(connection: apsw.Connection, screening: Screening) -> bool:
    """Keep a screening; its moment is its name. False if it was there already."""
    if screening.answered is None or screening.answered.utcoffset() is None:
        raise ValueError("a screening is kept once it is answered, at a time with its offset from UTC")
    answered, answered_utc = moment(screening.answered, "answers")
    connection.execute(
        "INSERT INTO screenings (answered_utc, answered, sides, below_knee, nerve_signs) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT DO NOTHING",
        (
            answered_utc,
            answered,
            "".join(sorted(screening.sides)),
            int(screening.below_knee),
            int(screening.nerve_signs),
        ),
    )
    if connection.changes() == 0:
        return False
    connection.executemany(
        "INSERT INTO screening_flags (answered_utc, flag) VALUES (?, ?)",
        [(answered_utc, flag) for flag in screening.yes],
    )
    return True
