"""How often each change of the pain came with each point, technique and tool, added up by SQLite."""

from __future__ import annotations

from collections import Counter
from datetime import datetime
from itertools import groupby
from operator import itemgetter

from sciatica_desktop.core.anatomy import Side
from sciatica_desktop.core.helps import By, Key, Tallies
from sciatica_desktop.store.database import Database

_FIRST = """
SELECT point, side, technique, tool, pain_before, pain_after, morning_pain, count(*)
FROM entries
WHERE kind = 'session' AND deleted_utc IS NULL AND pain_before IS NOT NULL
    AND (pain_after IS NOT NULL OR morning_pain IS NOT NULL)%since
GROUP BY 1, 2, 3, 4, 5, 6, 7
"""

# A session counts once for each point, technique and tool, however many of its parts share it.
# CROSS: the few parts that are not the first are looked up among the entries, never the other way round.
_OTHERS = """
SELECT %key, after, morning, count(*) FROM (
    SELECT DISTINCT parts.entry, %parts, pain_after - pain_before AS after, morning_pain - pain_before AS morning
    FROM parts CROSS JOIN entries ON number = entry
    WHERE position > 0 AND (%parts) <> (%entries) AND kind = 'session' AND deleted_utc IS NULL
        AND pain_before IS NOT NULL%since
) GROUP BY %key, after, morning
"""

_COLUMNS = {By.POINT: ("point", "side"), By.TECHNIQUE: ("technique",), By.TOOL: ("tool",)}


def tallies(database: Database, since: datetime | None = None) -> Tallies:
    """Of all sessions that were rated, or of those begun since then."""
    made = Tallies()
    _add_first_parts(made, database, since)
    _add_other_parts(made, database, since)
    return made


def _since(since: datetime | None) -> tuple[str, tuple[float, ...]]:
    return (" AND started_utc >= ?", (since.timestamp(),)) if since is not None else ("", ())


def _add_first_parts(made: Tallies, database: Database, since: datetime | None) -> None:
    also, values = _since(since)
    rows = database.rows(_FIRST.replace("%since", also), values)
    for (point, side, technique, tool), group in groupby(rows, key=itemgetter(0, 1, 2, 3)):
        after, morning = Counter[int](), Counter[int]()
        for *_, before, later, next_day, count in group:
            if later is not None:
                after[later - before] += count
            if next_day is not None:
                morning[next_day - before] += count
        for key in (Key(By.POINT, point, Side(side)), Key(By.TECHNIQUE, technique), Key(By.TOOL, tool)):
            made.add(key, after, morning)


def _add_other_parts(made: Tallies, database: Database, since: datetime | None) -> None:
    also, values = _since(since)
    for by, columns in _COLUMNS.items():
        sql = (
            _OTHERS.replace("%key", ", ".join(columns))
            .replace("%parts", ", ".join(f"parts.{column}" for column in columns))
            .replace("%entries", ", ".join(f"entries.{column}" for column in columns))
            .replace("%since", also)
        )
        for *names, after, morning, count in database.rows(sql, values):
            key = Key(by, str(names[0]), Side(names[1]) if by is By.POINT else None)
            made.add(key, {after: count} if after is not None else {}, {morning: count} if morning is not None else {})
