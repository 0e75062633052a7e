"""Between the rows of pressed points and the values of the core."""

from __future__ import annotations

from datetime import datetime

import apsw

from sciatica_desktop.core.anatomy import Side
from sciatica_desktop.core.diary import Felt, Press
from sciatica_desktop.store.database import Database
from sciatica_desktop.store.stamps import moment

_COLUMNS = "id, pressed, point, side, felt, entry, pressed_utc"


def insert_press(connection: apsw.Connection, press: Press) -> bool:
    """Keep what was felt at a point; an entry that is not here is left out. False if the press was there already."""
    pressed, pressed_utc = moment(press.pressed, "a press")
    connection.execute(
        f"INSERT INTO presses ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, (SELECT number FROM entries WHERE id = ?), ?) "
        "ON CONFLICT (id) DO NOTHING",
        (press.id, pressed, press.point, str(press.side), str(press.felt), press.entry, pressed_utc),
    )
    return connection.changes() > 0


def presses(database: Database, where: str = "true", values: tuple[apsw.SQLiteValue, ...] = ()) -> tuple[Press, ...]:
    """The presses of a condition, latest first."""
    rows = database.rows(
        "SELECT presses.id, pressed, presses.point, presses.side, felt, entries.id "
        f"FROM presses LEFT JOIN entries ON entries.number = presses.entry WHERE {where} "
        "ORDER BY pressed_utc DESC, presses.id",
        values,
    )
    return tuple(
        Press(name, datetime.fromisoformat(pressed), point, Side(side), Felt(felt), entry)
        for name, pressed, point, side, felt, entry in rows
    )
