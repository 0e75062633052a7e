"""Between the rows of a drawing, its marks and strokes, and the values of the core."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import lru_cache

import apsw

from sciatica_desktop.core.anatomy import Place, Side, View
from sciatica_desktop.core.pain import Drawing, Level, Mark, Quality, Stroke
from sciatica_desktop.store.database import Database, Row

_MARK = "region, side, intensity, quality, level, share, painted"
_STROKE = "view, side, radius, intensity, quality, level, erases, points"


def insert_drawing(connection: apsw.Connection, entry: int, drawing: Drawing) -> None:
    """Keep the drawing of an entry, given by its number."""
    connection.executemany(
        f"INSERT INTO marks (entry, position, {_MARK}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [(entry, *row) for row in _mark_rows(drawing)],
    )
    connection.executemany(
        f"INSERT INTO strokes (entry, position, {_STROKE}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [(entry, *row) for row in _stroke_rows(drawing)],
    )


def delete_drawing(connection: apsw.Connection, entry: int) -> None:
    """Take the drawing of an entry away."""
    connection.execute("DELETE FROM marks WHERE entry = ?", (entry,))
    connection.execute("DELETE FROM strokes WHERE entry = ?", (entry,))


def drawings(database: Database, entries: str, values: Sequence[apsw.SQLiteValue]) -> dict[int, Drawing]:
    """The drawings of the entries that a query gives the numbers of; an entry without one is left out."""
    marks: dict[int, list[Row]] = defaultdict(list)
    strokes: dict[int, list[Row]] = defaultdict(list)
    for rows, table, columns in ((marks, "marks", _MARK), (strokes, "strokes", _STROKE)):
        query = f"SELECT entry, {columns} FROM {table} WHERE entry IN ({entries}) ORDER BY entry, position"
        for entry, *row in database.rows(query, values):
            rows[entry].append(tuple(row))
    return {entry: _drawing(marks.get(entry, ()), strokes.get(entry, ())) for entry in {**marks, **strokes}}


def replace_current(connection: apsw.Connection, drawing: Drawing) -> None:
    """Put a drawing in the place of the one on the map right now."""
    connection.execute("DELETE FROM drawing")
    connection.execute("DELETE FROM drawing_strokes")
    connection.executemany(
        f"INSERT INTO drawing (position, {_MARK}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)", _mark_rows(drawing)
    )
    connection.executemany(
        f"INSERT INTO drawing_strokes (position, {_STROKE}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", _stroke_rows(drawing)
    )


def current(database: Database) -> Drawing:
    """The drawing on the map right now."""
    return _drawing(
        database.rows(f"SELECT {_MARK} FROM drawing ORDER BY position"),
        database.rows(f"SELECT {_STROKE} FROM drawing_strokes ORDER BY position"),
    )


def _mark_rows(drawing: Drawing) -> list[tuple[apsw.SQLiteValue, ...]]:
    whole = len(drawing.marks)
    return [
        (
            index,
            mark.place.region,
            str(mark.place.side),
            mark.intensity,
            str(mark.quality),
            str(mark.level),
            mark.share,
            int(index >= whole),
        )
        for index, mark in enumerate(drawing.felt)
    ]


def _stroke_rows(drawing: Drawing) -> list[tuple[apsw.SQLiteValue, ...]]:
    return [
        (
            index,
            str(stroke.view),
            str(stroke.side),
            stroke.radius,
            stroke.intensity,
            str(stroke.quality),
            str(stroke.level),
            int(stroke.erases),
            " ".join(f"{x:.1f},{y:.1f}" for x, y in stroke.points),
        )
        for index, stroke in enumerate(drawing.strokes)
    ]


def _drawing(marks: Iterable[Row], strokes: Iterable[Row]) -> Drawing:
    whole: list[Mark] = []
    painted: list[Mark] = []
    for *mark, counted in marks:
        (painted if counted else whole).append(_mark(tuple(mark)))
    return Drawing(tuple(whole), tuple(map(_stroke, strokes)), tuple(painted))


@lru_cache(maxsize=4096)
def _mark(row: Row) -> Mark:
    """People mark the same places again and again: most marks of a long history are the same few values."""
    region, side, intensity, quality, level, share = row
    return Mark(Place(region, Side(side)), intensity, Quality(quality), Level(level), share)


def _stroke(row: Row) -> Stroke:
    view, _, radius, intensity, quality, level, erases, points = row
    path = tuple((float(x), float(y)) for x, _, y in (point.partition(",") for point in points.split(" ")))
    return Stroke(View(view), path, radius, intensity, Quality(quality), Level(level), erases=bool(erases))
