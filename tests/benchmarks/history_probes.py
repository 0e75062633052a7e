"""A long history, looked at in a process of its own: `python -m tests.benchmarks.history_probes ENTRIES FOLDER`."""

from __future__ import annotations

import json
import shutil
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from itertools import cycle
from pathlib import Path
from statistics import median

import apsw
from PySide6.QtWidgets import QApplication

from sciatica_desktop.app.build import build, read_knowledge
from sciatica_desktop.app.program import Program
from sciatica_desktop.app.real_host import real_host
from sciatica_desktop.app.run import make_application, settle
from sciatica_desktop.core.helps import helps
from sciatica_desktop.core.timeline import Filter
from sciatica_desktop.host.paths import Paths
from sciatica_desktop.host.speech import Speech
from sciatica_desktop.store.database import Database, Row, open_database
from sciatica_desktop.store.helps import tallies
from sciatica_desktop.store.history import History
from sciatica_desktop.ui.history.charts.page import ChartName
from sciatica_desktop.ui.history.charts.pain import PainChart
from sciatica_desktop.ui.history.history_view import HistoryPageName
from sciatica_desktop.ui.window.rail import PlaceName
from tests.store.samples import EVENING, HOLDS, entry

ADDED = 60
SCROLLED = 60
AGAIN = 5

Rows = dict[str, list[Row]]
"""Of each table the rows."""

_COPIES = """
WITH RECURSIVE counted(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counted WHERE n < ?)
INSERT INTO {table} ({columns}) SELECT {values} FROM counted CROSS JOIN {table} WHERE {first}
"""

_OWN = {
    "id": "printf('e%07d', n)",
    "started": "strftime('%Y-%m-%dT%H:%M:%f+00:00', started_utc - n * 5400, 'unixepoch')",
    "started_utc": "started_utc - n * 5400",
    "pain_before": "n * 7919 % 11",
    "pain_after": "n * 104729 % 11",
    "entry": "n + 1",
    "point": "CASE n % 5 WHEN 0 THEN 'gmin_post' WHEN 1 THEN 'bf_1' ELSE point END",
    "morning": "CASE n % 3 WHEN 0 THEN started END",
    "morning_utc": "CASE n % 3 WHEN 0 THEN started_utc - n * 5400 + 50000 END",
    "morning_pain": "CASE n % 3 WHEN 0 THEN n % 11 END",
    "notes": "CASE n % 9 WHEN 0 THEN 'sat for long, walked home' ELSE '' END",
}


def fill(database: Database, entries: int) -> None:
    """So many entries, each with a part, two marks and a place in time of its own; a third with the morning after."""
    whole = entry("e0000000", pain_before=6, pain_after=3).with_parts(HOLDS[:1])
    History(database, lambda: EVENING).add(whole)
    with database.writing() as connection:
        for table, first in (("entries", "number = 1"), ("parts", "entry = 1"), ("marks", "entry = 1")):
            names = [row[1] for row in connection.execute(f"PRAGMA table_info({table})") if row[1] != "number"]
            values = ", ".join(_OWN.get(name, name) for name in names)
            sql = _COPIES.format(table=table, columns=", ".join(names), values=values, first=first)
            connection.execute(sql, (entries - 1,))


def took(act: Callable[[], object], times: int = AGAIN, before: Callable[[], object] = int) -> float:
    """Milliseconds of the middle one of so many times; what is done before each does not count."""
    found = []
    for _ in range(times):
        before()
        begun = time.perf_counter()
        act()
        found.append((time.perf_counter() - begun) * 1000)
    return median(found)


def window(folder: Path) -> Program:
    """The whole program on this history."""
    make_application("light", 1.0)
    host = replace(real_host(Paths.under(folder)), speech=Speech(command=()))
    program = build(host, read_knowledge())
    program.views.shell.resize(1280, 860)
    program.views.shell.show()
    QApplication.processEvents()
    settle()
    return program


def look(folder: Path) -> dict[str, float]:
    """Opened, filtered and scrolled in the window."""
    program = window(folder)
    shell, lines = program.views.shell, program.views.history_view.timeline
    bar = lines.list.verticalScrollBar()

    def shown() -> None:
        shell.show_place(PlaceName.HISTORY)
        shell.grab()

    def found(words: str) -> None:
        program.state.timeline.look_for(Filter(text=words))
        lines.list.grab()

    def scrolled() -> None:
        bar.setValue((bar.value() + 911_003) % max(1, bar.maximum()))
        lines.list.grab()

    file = program.state.diary.history.path
    bare = apsw.Connection(str(file), flags=apsw.SQLITE_OPEN_READONLY)
    query = "SELECT number FROM entries WHERE deleted_utc IS NULL ORDER BY started_utc DESC, id"
    shown()
    opened = took(shown, before=partial(shell.show_place, PlaceName.MAP))
    made = {"open_ms": opened, "query_ms": took(lambda: list(bare.execute(query))), "paint_ms": took(shell.grab)}
    texts = iter(("walked", "", "long", "", "home", ""))
    made["filter_ms"] = took(lambda: found(next(texts)), 6)
    made["scroll_ms"] = took(scrolled, SCROLLED)
    bare.close()
    made["pan_ms"] = pan(program)
    program.close()
    return made


def pan(program: Program) -> float:
    """The chart of all ratings moved on, half of them in sight."""
    program.views.history_view.show_page(HistoryPageName.CHARTS)
    page = program.helpers.chart_pictures.page.view
    if page is None:
        raise AssertionError("the page of charts was not made")
    chart = page.chart(ChartName.PAIN)
    if not isinstance(chart, PainChart):
        raise TypeError(type(chart))
    chart.zoom(2)
    ways = cycle((0.05, 0.05, -0.05, -0.05))

    def panned() -> None:
        chart.pan(next(ways))
        chart.grab()

    return took(panned, SCROLLED)


def write(folder: Path) -> dict[str, float]:
    """A session kept, against the same rows written by bare apsw into a copy of the file: by turns, for one disk."""
    shutil.copy(folder / "history.sqlite3", folder / "bare.sqlite3")
    database = open_database(folder / "history.sqlite3")
    history, bare = History(database, lambda: EVENING), apsw.Connection(str(folder / "bare.sqlite3"))
    bare.execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON")
    ours, theirs = [], []
    for number in range(ADDED):
        made = replace(entry(f"new{number}").with_parts(HOLDS[:1]), started=_later(number))
        ours.append(took(lambda made=made: history.add(made), 1))  # type: ignore[misc]
        rows = _newest_rows(database)
        theirs.append(took(lambda rows=rows: _insert(bare, rows), 1))  # type: ignore[misc]
    bare.close()
    told = took(lambda: helps(tallies(database)))
    database.close()
    return {"add_ms": median(ours), "bare_add_ms": median(theirs), "helps_ms": told}


def _insert(bare: apsw.Connection, rows: Rows) -> None:
    bare.execute("BEGIN IMMEDIATE")
    for table, found in rows.items():
        marks = ", ".join("?" * len(found[0]))
        for row in found:
            bare.execute(f"INSERT INTO {table} VALUES ({marks})", row)
    bare.execute("COMMIT")


def _later(number: int) -> datetime:
    return EVENING + timedelta(minutes=number + 1)


def _newest_rows(database: Database) -> Rows:
    """The rows of the entry that came last."""
    ((key,),) = database.rows("SELECT max(number) FROM entries")
    return {
        table: database.rows(f"SELECT * FROM {table} WHERE {column} = ?", (key,))
        for table, column in (("entries", "number"), ("parts", "entry"), ("marks", "entry"))
    }


if __name__ == "__main__":
    place, size = Path(sys.argv[2]), int(sys.argv[1])
    opened = open_database(place / "history.sqlite3")
    fill(opened, size)
    opened.close()
    figures = {"bytes": (place / "history.sqlite3").stat().st_size / size, **look(place), **write(place)}
    print(json.dumps(figures))
