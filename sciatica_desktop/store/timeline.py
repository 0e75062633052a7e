"""The lines of the history in their order, and any page of them: quick, however long the history is.

A line is known by a number: that of its entry in this file, or, for the morning after it, the same below zero.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import apsw

from sciatica_desktop.core.timeline import Item, Query, Word
from sciatica_desktop.store.database import Database
from sciatica_desktop.store.entries import numbered_where

Values = list["apsw.SQLiteValue"]


def timeline_keys(database: Database, query: Query) -> tuple[int, ...]:
    """The lines that fit, newest first; in the trash, latest thrown away first."""
    values: Values = []
    where = "".join(f" AND {condition}" for condition in _conditions(query, values))
    sql = (_THROWN_AWAY if query.trash else _KEPT).replace("{where}", where)
    ((keys,),) = database.rows(sql, values * (1 if query.trash else 2))
    return tuple(map(int, keys.split(","))) if keys else ()


# One text with all numbers comes out of SQLite three times as fast as a row for each.
_THROWN_AWAY = (
    "SELECT group_concat(number, ',' ORDER BY deleted_utc DESC, number) "
    "FROM entries WHERE deleted_utc IS NOT NULL{where}"
)

# Entries and mornings each come by their index and are only merged: sorting them would take ten times as long.
_KEPT = """
SELECT group_concat(key) FROM (
    SELECT started_utc AS at, number AS key FROM entries WHERE deleted_utc IS NULL{where}
    UNION ALL
    SELECT morning_utc, -number FROM entries WHERE morning_utc IS NOT NULL AND deleted_utc IS NULL{where}
    ORDER BY at DESC, key
)
"""


def timeline_page(database: Database, keys: Sequence[int]) -> tuple[Item, ...]:
    """These lines, in this order; one whose entry is gone by now is left out."""
    numbers = sorted({abs(key) for key in keys})
    marks = ", ".join("?" for _ in numbers)
    entries = dict(numbered_where(database, f"number IN ({marks})", numbers))
    return tuple(Item(entries[abs(key)], key < 0) for key in keys if abs(key) in entries)


def used(database: Database) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """The points, techniques and tools that occur, in sessions or parts of them."""
    points, techniques, tools = (
        tuple(
            str(name)
            for (name,) in database.rows(
                f"SELECT {column} FROM entries WHERE kind = 'session' UNION SELECT {column} FROM parts"
            )
        )
        for column in ("point", "technique", "tool")
    )
    return points, techniques, tools


def counts(database: Database) -> tuple[int, int]:
    """How many entries there are, and how many are in the trash."""
    ((here, every),) = database.rows(
        "SELECT (SELECT count(*) FROM entries WHERE deleted_utc IS NULL), (SELECT count(*) FROM entries)"
    )
    return int(here), int(every) - int(here)


def _conditions(query: Query, values: Values) -> list[str]:
    found = []
    for column, names in (
        ("side", None if query.side is None else (str(query.side),)),
        ("point", query.points),
        ("technique", (query.technique,) if query.technique else None),
        ("tool", (query.tool,) if query.tool else None),
    ):
        if names is not None:
            found.append(f"({' OR '.join(_here({column: names}, values))})")
    found.extend(_meant(word, values) for word in query.words)
    return found


def _meant(word: Word, values: Values) -> str:
    """Everything that a word may mean, joined by OR."""
    ways = [_noted(word.text, values), _started(word.text, values)]
    if word.months:
        ways.append(_one_of("substr(started, 6, 2)", tuple(f"{month:02}" for month in word.months), values))
    named = {
        "point": word.points,
        "technique": word.techniques,
        "tool": word.tools,
        "side": tuple(map(str, word.sides)),
    }
    ways.extend(_here({column: names for column, names in named.items() if names}, values))
    if word.regions:
        ways.append(f"number IN (SELECT entry FROM marks WHERE {_one_of('region', word.regions, values)})")
    return f"({' OR '.join(ways)})"


def _one_of(column: str, names: Sequence[str], values: Values) -> str:
    values.extend(names)
    return f"{column} IN ({', '.join('?' for _ in names)})"


def _here(named: Mapping[str, Sequence[str]], values: Values) -> list[str]:
    """In the entry, whose columns are those of its first part, or in one of its other parts: looked through once."""
    if not named:
        return []
    first, others = ([_one_of(column, names, values) for column, names in named.items()] for _ in range(2))
    return [*first, f"number IN (SELECT entry FROM parts WHERE position > 0 AND ({' OR '.join(others)}))"]


def _noted(text: str, values: Values) -> str:
    """In the notes, in small or in large letters; SQLite itself knows only those of English."""
    ways = {text, text.upper(), text.capitalize()} if not text.isascii() else {text}
    values.extend(f"%{_plain(way)}%" for way in sorted(ways))
    return " OR ".join("notes LIKE ? ESCAPE '\\'" for _ in ways)


def _started(text: str, values: Values) -> str:
    """A date, or the beginning of one: 2026, 2026-04, 2026-04-30."""
    if not text[:4].isdigit():
        return "FALSE"
    values.append(f"{_plain(text)}%")
    return "started LIKE ? ESCAPE '\\'"


def _plain(text: str) -> str:
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
