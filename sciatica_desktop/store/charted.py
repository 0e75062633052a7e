"""What the charts of the whole history are drawn from, in a few columns."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date, datetime

from sciatica_desktop.core.anatomy import Place
from sciatica_desktop.core.days import Day, Worked, every_day, sessions_of
from sciatica_desktop.core.pacing import COUNTS_S
from sciatica_desktop.core.trend import Extent, Rated
from sciatica_desktop.store.database import Database

_RATED = """
SELECT started, pain_before, pain_after FROM entries
WHERE deleted_utc IS NULL AND started_utc >= ? AND (pain_before IS NOT NULL OR pain_after IS NOT NULL)
ORDER BY started_utc, id
"""

_DRAWN = """
WITH sizes (place, area) AS MATERIALIZED (SELECT key, value FROM json_each(?))
SELECT started, total(share * area), count(*)
FROM entries JOIN marks ON marks.entry = number LEFT JOIN sizes ON place = marks.side || ':' || region
WHERE deleted_utc IS NULL AND started_utc >= ?
GROUP BY number ORDER BY started_utc, id
"""

_WORST = """
SELECT day, max(pain) FROM (
    SELECT substr(started, 1, 10) AS day,
        max(coalesce(pain_before, pain_after), coalesce(pain_after, pain_before)) AS pain
    FROM entries WHERE deleted_utc IS NULL AND started_utc >= ?
    UNION ALL
    SELECT substr(morning, 1, 10), morning_pain FROM entries WHERE deleted_utc IS NULL AND morning_utc >= ?
) WHERE pain IS NOT NULL GROUP BY day
"""

# What was worked on, a row for each spot of a session: sessions from before there were parts have one.
_WORKED = """
SELECT substr(started, 1, 10) AS day, started_utc, parts.side || parts.point
FROM entries JOIN parts ON parts.entry = number
WHERE kind = 'session' AND deleted_utc IS NULL AND started_utc >= ?1 AND parts.seconds >= ?2
UNION ALL
SELECT substr(started, 1, 10), started_utc, side || point FROM entries
WHERE kind = 'session' AND deleted_utc IS NULL AND started_utc >= ?1 AND seconds >= ?2
    AND NOT EXISTS (SELECT 1 FROM parts WHERE entry = number)
ORDER BY 1, 2
"""


def rated(database: Database, since: datetime | None = None) -> tuple[Rated, ...]:
    """The pain of all sessions and quick logs that are not in the trash, oldest first; since then, or all of them."""
    rows = database.rows(_RATED, (_from(since),))
    return tuple(Rated(datetime.fromisoformat(started), before, after) for started, before, after in rows)


def extents(database: Database, sizes: Mapping[Place, float], since: datetime | None = None) -> tuple[Extent, ...]:
    """How much of the skin each entry has marked, oldest first; `sizes` gives the skin (cm²) of each place."""
    known = json.dumps({place.key: area for place, area in sizes.items()})
    rows = database.rows(_DRAWN, (known, _from(since)))
    return tuple(Extent(datetime.fromisoformat(started), area, places) for started, area, places in rows)


def days(database: Database, gap: float, today: date, since: datetime | None = None) -> tuple[Day, ...]:
    """The days of the history up to today; sessions that begin within the gap (s) are one."""
    start = _from(since)
    worst = {date.fromisoformat(day): pain for day, pain in database.rows(_WORST, (start, start))}
    worked = (Worked(date.fromisoformat(day), *others) for day, *others in database.rows(_WORKED, (start, COUNTS_S)))
    return every_day(worst, sessions_of(worked, gap), today)


def _from(since: datetime | None) -> float:
    return since.timestamp() if since is not None else 0.0
