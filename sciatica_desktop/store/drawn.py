"""The drawings of a period, in the order in which they were made."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from sciatica_desktop.core.pain import Drawing
from sciatica_desktop.store.database import Database
from sciatica_desktop.store.drawing_rows import drawings


class Drawn(NamedTuple):
    """A drawing, and when its entry was begun."""

    when: datetime
    drawing: Drawing


MOST = 400
"""Of more drawings than this so many are taken, at even distances, the first and the last among them."""

_NUMBERS = """
SELECT number, started FROM entries
WHERE deleted_utc IS NULL AND started_utc >= ?
    AND (EXISTS (SELECT 1 FROM marks WHERE entry = number) OR EXISTS (SELECT 1 FROM strokes WHERE entry = number))
ORDER BY started_utc, id
"""


def drawn_since(database: Database, since: datetime | None, most: int = MOST) -> tuple[Drawn, ...]:
    """Those of all entries that have one and are not in the trash, oldest first; since then, or all of them."""
    rows = list(database.rows(_NUMBERS, (since.timestamp() if since is not None else 0.0,)))
    if len(rows) > most:
        rows = [rows[round(number * (len(rows) - 1) / (most - 1))] for number in range(most)]
    found = drawings(database, ", ".join("?" * len(rows)), tuple(number for number, _ in rows))
    return tuple(Drawn(datetime.fromisoformat(started), found[number]) for number, started in rows)
