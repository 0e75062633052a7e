"""Between the rows of what happens within a session, its parts and its pain curve, and the values of the core."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

import apsw

from sciatica_desktop.core.anatomy import Side
from sciatica_desktop.core.diary import Part
from sciatica_desktop.store.database import Database

Curve = tuple[tuple[float, int], ...]

_PART = "point, side, technique, tool, planned_seconds, seconds, too_much"


def insert_parts(connection: apsw.Connection, entry: int, parts: Iterable[Part]) -> None:
    """Keep the parts of an entry, given by its number."""
    connection.executemany(
        f"INSERT INTO parts (entry, position, {_PART}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (entry, position, p.point, str(p.side), p.technique, p.tool, p.planned_seconds, p.seconds, p.too_much)
            for position, p in enumerate(parts)
        ],
    )


def insert_sample(connection: apsw.Connection, entry: int, seconds: float, pain: int) -> None:
    """One point of the pain curve; one of the same second is replaced."""
    connection.execute(
        "INSERT OR REPLACE INTO pain_curve (entry, at_seconds, pain) VALUES (?, ?, ?)", (entry, seconds, pain)
    )


def delete_parts(connection: apsw.Connection, entry: int) -> None:
    connection.execute("DELETE FROM parts WHERE entry = ?", (entry,))


def delete_curve(connection: apsw.Connection, entry: int) -> None:
    connection.execute("DELETE FROM pain_curve WHERE entry = ?", (entry,))


def parts_of(database: Database, entries: str, values: Sequence[apsw.SQLiteValue]) -> dict[int, tuple[Part, ...]]:
    """The parts of the entries that a query gives the numbers of."""
    found: dict[int, list[Part]] = defaultdict(list)
    query = f"SELECT entry, {_PART} FROM parts WHERE entry IN ({entries}) ORDER BY entry, position"
    for entry, point, side, *rest in database.rows(query, values):
        found[entry].append(Part(point, Side(side), *rest))
    return {entry: tuple(parts) for entry, parts in found.items()}


def curves_of(database: Database, entries: str, values: Sequence[apsw.SQLiteValue]) -> dict[int, Curve]:
    """The pain curves of the entries that a query gives the numbers of."""
    found: dict[int, list[tuple[float, int]]] = defaultdict(list)
    query = f"SELECT entry, at_seconds, pain FROM pain_curve WHERE entry IN ({entries}) ORDER BY entry, at_seconds"
    for entry, seconds, pain in database.rows(query, values):
        found[entry].append((seconds, pain))
    return {entry: tuple(curve) for entry, curve in found.items()}
