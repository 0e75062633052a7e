"""What an entry was before it was changed, or what it was on another computer: kept as the export writes it."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

import apsw

from sciatica_desktop.core.exchange.entry import Saved, entry_to_json, version_from_json
from sciatica_desktop.core.reading import Node
from sciatica_desktop.store.database import Database
from sciatica_desktop.store.stamps import stamp


def insert_version(connection: apsw.Connection, entry: int, saved: Saved) -> bool:
    """Keep a version of an entry, given by its number; False if it was kept already."""
    connection.execute(
        "INSERT INTO versions (entry, edited_utc, document) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        (entry, stamp(saved.edited), version_text(saved)),
    )
    return connection.changes() > 0


def version_text(saved: Saved) -> str:
    """The version as text: the same for the same content, on every computer."""
    alone = replace(saved, earlier=())
    return json.dumps(entry_to_json(alone), ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def versions_of(database: Database, entries: str, values: Sequence[apsw.SQLiteValue]) -> dict[int, tuple[Saved, ...]]:
    """What the entries were, latest first, that a query gives the numbers of."""
    found: dict[int, list[Saved]] = defaultdict(list)
    query = f"SELECT entry, document FROM versions WHERE entry IN ({entries}) ORDER BY entry, edited_utc DESC, document"
    for entry, document in database.rows(query, values):
        found[entry].append(version_from_json(Node(json.loads(document), "versions")))
    return {entry: tuple(versions) for entry, versions in found.items()}
