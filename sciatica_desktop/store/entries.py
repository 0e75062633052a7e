"""Entries with all that belongs to them, read by a condition: a few queries, however many there are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import apsw

from sciatica_desktop.core.diary import Entry
from sciatica_desktop.core.exchange.entry import Saved
from sciatica_desktop.core.pain import Drawing
from sciatica_desktop.store.database import Database
from sciatica_desktop.store.drawing_rows import drawings
from sciatica_desktop.store.rows import COLUMNS, to_entry
from sciatica_desktop.store.session_rows import curves_of, parts_of
from sciatica_desktop.store.stamps import moment_of
from sciatica_desktop.store.versions import versions_of

NEWEST_FIRST = "ORDER BY started_utc DESC, id"

Values = Sequence["apsw.SQLiteValue"]

_NOTHING = Drawing()


def entries_where(database: Database, where: str, values: Values = ()) -> tuple[Entry, ...]:
    """The entries of a condition; `where` may go on with an order and a limit."""
    return tuple(entry for _number, entry in numbered_where(database, where, values))


def numbered_where(database: Database, where: str, values: Values = ()) -> Iterator[tuple[int, Entry]]:
    """The same, each with its number in this file."""
    numbers = f"SELECT number FROM entries WHERE {where}"
    drawn = drawings(database, numbers, values)
    parts = parts_of(database, numbers, values)
    curves = curves_of(database, numbers, values)
    for number, *row in database.rows(f"SELECT number, {COLUMNS} FROM entries WHERE {where}", values):
        yield (
            number,
            to_entry(tuple(row), drawn.get(number, _NOTHING), parts.get(number, ()), curves.get(number, ())),
        )


def saved_where(database: Database, where: str, values: Values = ()) -> tuple[Saved, ...]:
    """The same, with when they were changed or thrown away, and what they were before."""
    stamps = {
        number: (edited, deleted)
        for number, edited, deleted in database.rows(
            f"SELECT number, edited_utc, deleted_utc FROM entries WHERE {where}", values
        )
    }
    earlier = versions_of(database, f"SELECT number FROM entries WHERE {where}", values)
    return tuple(
        Saved(
            entry,
            moment_of(stamps[number][0]),
            None if stamps[number][1] is None else moment_of(stamps[number][1]),
            earlier.get(number, ()),
        )
        for number, entry in numbered_where(database, where, values)
    )
