"""Between the rows of the answers about conditions and the values of the core."""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime

import apsw

from sciatica_desktop.core.anatomy import Side
from sciatica_desktop.core.body_parts import BodyPart
from sciatica_desktop.core.conditions import Conditions
from sciatica_desktop.store.database import Database
from sciatica_desktop.store.stamps import moment


def insert_conditions(connection: apsw.Connection, conditions: Conditions) -> None:
    """Keep answers; their moment is their name, and those that are there already stay."""
    if conditions.answered is None:
        raise ValueError("answers about conditions are kept once they are given")
    answered, answered_utc = moment(conditions.answered, "answers")
    connection.execute(
        "INSERT INTO conditions (answered_utc, answered, complete) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        (answered_utc, answered, moment(conditions.complete, "answers")[0] if conditions.complete else None),
    )
    if connection.changes() == 0:
        return
    connection.executemany(
        "INSERT INTO condition_answers (answered_utc, condition) VALUES (?, ?)",
        [(answered_utc, name) for name in conditions.yes],
    )
    connection.executemany(
        "INSERT INTO condition_places (answered_utc, condition, part, side) VALUES (?, ?, ?, ?)",
        [(answered_utc, name, part, side) for name, where in conditions.where.items() for part, side in where],
    )


def all_conditions(database: Database, limit: int = -1) -> tuple[Conditions, ...]:
    """The latest answers first."""
    yes: dict[float, set[str]] = defaultdict(set)
    for answered_utc, name in database.rows("SELECT answered_utc, condition FROM condition_answers"):
        yes[answered_utc].add(name)
    where: dict[float, dict[str, set[tuple[BodyPart, Side]]]] = defaultdict(lambda: defaultdict(set))
    for answered_utc, name, part, side in database.rows(
        "SELECT answered_utc, condition, part, side FROM condition_places"
    ):
        where[answered_utc][name].add((BodyPart(part), Side(side)))
    rows = database.rows(
        "SELECT answered_utc, answered, complete FROM conditions ORDER BY answered_utc DESC LIMIT ?", (limit,)
    )
    return tuple(
        Conditions(
            datetime.fromisoformat(answered),
            frozenset(yes[answered_utc]),
            {name: frozenset(places) for name, places in where[answered_utc].items()},
            datetime.fromisoformat(complete) if complete else None,
        )
        for answered_utc, answered, complete in rows
    )
