"""Every rating of the pain in a few columns, for charts of the whole history."""

from __future__ import annotations

from datetime import datetime

from sciatica_desktop.core.trend import Rated
from sciatica_desktop.store.database import Database

_RATED = """
SELECT started, pain_before, pain_after FROM entries
WHERE deleted_utc IS NULL AND kind = 'session' AND (pain_before IS NOT NULL OR pain_after IS NOT NULL)
ORDER BY started_utc, id
"""


def rated(database: Database) -> tuple[Rated, ...]:
    """Of all sessions that are not in the trash, oldest first."""
    return tuple(
        Rated(datetime.fromisoformat(started), before, after) for started, before, after in database.rows(_RATED)
    )
