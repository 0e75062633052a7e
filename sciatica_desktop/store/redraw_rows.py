"""Between the rows of redrawing exercises and the values of the core."""

from __future__ import annotations

import json
from datetime import datetime

import apsw

from sciatica_desktop.core.exchange.drawing import drawing_from_json, drawing_to_json
from sciatica_desktop.core.pain import Drawing
from sciatica_desktop.core.reading import Node
from sciatica_desktop.core.redraw import Redraw
from sciatica_desktop.store.database import Database
from sciatica_desktop.store.stamps import moment


def insert_redraw(connection: apsw.Connection, redraw: Redraw) -> bool:
    """Keep an exercise; False if it was there already."""
    drawn, drawn_utc = moment(redraw.drawn, "an exercise")
    connection.execute(
        "INSERT INTO redraws (id, drawn, drawn_utc, first, second) VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING",
        (redraw.id, drawn, drawn_utc, _to_text(redraw.first), _to_text(redraw.second)),
    )
    return connection.changes() > 0


def redraws(database: Database) -> tuple[Redraw, ...]:
    """The exercises, latest first."""
    rows = database.rows("SELECT id, drawn, first, second FROM redraws ORDER BY drawn_utc DESC, id")
    return tuple(
        Redraw(name, datetime.fromisoformat(drawn), _from_text(first), _from_text(second))
        for name, drawn, first, second in rows
    )


def _to_text(drawing: Drawing) -> str:
    return json.dumps(drawing_to_json(drawing), separators=(",", ":"))


def _from_text(text: str) -> Drawing:
    return drawing_from_json(Node(json.loads(text), "redraws"))
