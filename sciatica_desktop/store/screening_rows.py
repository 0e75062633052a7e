"""Between the rows of the warning questions and the values of the core."""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime

import apsw

from sciatica_desktop.core.anatomy import Side
from sciatica_desktop.core.safety import Screening
from sciatica_desktop.store.database import Database
from sciatica_desktop.store.stamps import moment


def insert_screening(connection: apsw.Connection, screening: Screening) -> bool:
    """Keep a screening; its moment is its name. False if it was there already."""
    if screening.answered is None:
        raise ValueError("a screening is kept once it is answered")
    answered, answered_utc = moment(screening.answered, "answers")
    connection.execute(
        "INSERT INTO screenings (answered_utc, answered, sides, below_knee, nerve_signs, complete) "
        "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        (
            answered_utc,
            answered,
            "".join(sorted(screening.sides)),
            int(screening.below_knee),
            int(screening.nerve_signs),
            moment(screening.complete, "answers")[0] if screening.complete else None,
        ),
    )
    if connection.changes() == 0:
        return False
    connection.executemany(
        "INSERT INTO screening_flags (answered_utc, flag) VALUES (?, ?)",
        [(answered_utc, flag) for flag in screening.yes],
    )
    return True


def note_marks(connection: apsw.Connection, screening: Screening) -> None:
    """Answers that were given before anything was marked now belong to these marks."""
    if screening.answered is not None:
        _answered, answered_utc = moment(screening.answered, "answers")
        sides = "".join(sorted(screening.sides))
        connection.execute(
            "UPDATE screenings SET sides = ?, below_knee = ?, nerve_signs = ? WHERE answered_utc = ?",
            (sides, int(screening.below_knee), int(screening.nerve_signs), answered_utc),
        )


def screenings(database: Database, limit: int = -1) -> tuple[Screening, ...]:
    """The latest answers first."""
    flags: dict[float, set[str]] = defaultdict(set)
    for answered_utc, flag in database.rows("SELECT answered_utc, flag FROM screening_flags"):
        flags[answered_utc].add(flag)
    rows = database.rows(
        "SELECT answered_utc, answered, sides, below_knee, nerve_signs, complete FROM screenings "
        "ORDER BY answered_utc DESC LIMIT ?",
        (limit,),
    )
    return tuple(
        Screening(
            datetime.fromisoformat(answered),
            frozenset(flags[answered_utc]),
            frozenset(map(Side, sides)),
            bool(below_knee),
            bool(nerve_signs),
            datetime.fromisoformat(complete) if complete else None,
        )
        for answered_utc, answered, sides, below_knee, nerve_signs, complete in rows
    )
