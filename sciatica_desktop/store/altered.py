"""Finds values that changed though nobody changed them: what a disk altered, and SQLite alone cannot see.

Each change of an entry sets its `edited_utc`. An entry with the same `edited_utc` in a backup must be the same in it.
"""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from sciatica_desktop.store.copies import reading
from sciatica_desktop.store.database import Database
from sciatica_desktop.store.entries import saved_where
from sciatica_desktop.store.keys import file_key, uri
from sciatica_desktop.store.rows import COLUMNS, number_of, replace_entry
from sciatica_desktop.store.salvage import DAMAGE
from sciatica_desktop.store.schema import MIGRATIONS
from sciatica_desktop.store.trouble import plainly
from sciatica_desktop.store.versions import insert_version

_CHILDREN = {
    "marks": "region, side, position, intensity, quality, level, share, painted",
    "strokes": "position, view, side, radius, intensity, quality, level, erases, points",
    "parts": "position, point, side, technique, tool, planned_seconds, seconds, too_much",
    "pain_curve": "at_seconds, pain",
}


def altered(database: Database, backup: Path, passphrase: str = "") -> frozenset[str]:
    """The ids of entries that differ from those of a backup of the same version, though neither was edited since."""
    with plainly(database.path):
        connection = database.connection
        connection.execute("ATTACH ? AS kept", (uri(backup, file_key(backup, passphrase)),))
        try:
            if connection.execute("PRAGMA kept.user_version").get != len(MIGRATIONS):
                return frozenset()
            return frozenset(str(name) for query in _queries() for (name,) in connection.execute(query))
        finally:
            connection.execute("DETACH kept")


def take_back(database: Database, backup: Path, names: Iterable[str], passphrase: str = "") -> None:
    """Put these entries back as the backup has them; what the disk made of them is kept as a version."""
    with reading(backup, file_key(backup, passphrase)) as connection:
        kept = Database(backup, connection)
        there = {name: saved_where(kept, "id = ?", (name,))[0] for name in names}
    with database.writing() as connection:
        for name, saved in there.items():
            number = number_of(connection, name)
            with suppress(*DAMAGE):
                insert_version(connection, number, saved_where(database, "id = ?", (name,))[0])
            replace_entry(connection, number, saved)


def _queries() -> list[str]:
    """For each table: the ids of entries with rows that only one of the two has."""
    same = (
        "SELECT here.id, here.number AS ours, there.number AS theirs FROM main.entries AS here "
        "JOIN kept.entries AS there ON there.id = here.id AND there.edited_utc = here.edited_utc"
    )
    tables = {"entries": (f"{COLUMNS}, started_utc, morning_utc, deleted_utc", "number")}
    tables |= {table: (columns, "entry") for table, columns in _CHILDREN.items()}
    return [
        f"WITH same AS MATERIALIZED ({same}), "
        f"o AS (SELECT same.id AS whose, {_of(columns)} FROM same JOIN main.{table} AS t ON t.{joined} = same.ours), "
        f"k AS (SELECT same.id AS whose, {_of(columns)} FROM same JOIN kept.{table} AS t ON t.{joined} = same.theirs) "
        "SELECT whose FROM (SELECT * FROM o EXCEPT SELECT * FROM k) "
        "UNION SELECT whose FROM (SELECT * FROM k EXCEPT SELECT * FROM o)"
        for table, (columns, joined) in tables.items()
    ]


def _of(columns: str) -> str:
    return ", ".join(f"t.{column.strip()}" for column in columns.split(","))
