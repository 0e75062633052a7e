"""The drawings of a period."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from sciatica_desktop.core.anatomy import Place, Side
from sciatica_desktop.core.diary import log_entry
from sciatica_desktop.core.pain import Drawing, Mark
from sciatica_desktop.store.database import in_memory
from sciatica_desktop.store.drawn import drawn_since
from sciatica_desktop.store.history import History

WHEN = datetime(2026, 5, 1, 9, 0, tzinfo=UTC)


def test_drawings_come_oldest_first_without_the_trash_and_entries_that_have_none() -> None:
    history = History(in_memory(), lambda: WHEN)
    for day in range(10):
        drawing = Drawing((Mark(Place("hip", Side.LEFT), day),)) if day != 3 else Drawing()
        history.add(log_entry(f"e{day}", WHEN + timedelta(days=day), 5, drawing))
    history.delete("e5")
    since = WHEN + timedelta(days=2)
    assert [drawn.drawing.marks[0].intensity for drawn in drawn_since(history.database, since)] == [2, 4, 6, 7, 8, 9]
    assert [drawn.when.day for drawn in drawn_since(history.database, None, most=3)] == [1, 7, 10]
