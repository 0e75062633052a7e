"""Every rating of the history, for its chart."""

from __future__ import annotations

from sciatica_desktop.core.diary import log_entry
from sciatica_desktop.store.history import History
from sciatica_desktop.store.rated import rated
from tests.store.samples import EVENING, MARKS, entry


def test_ratings_come_oldest_first_without_logs_the_trash_and_what_was_not_rated(history: History) -> None:
    history.add(entry("late", 20, pain_before=5, pain_after=3))
    history.add(entry("early", 10, pain_before=7))
    history.add(entry("gone", 15, pain_before=9))
    history.add(entry("none", 5))
    history.add(log_entry("log", EVENING, 8, MARKS))
    history.delete("gone")
    found = rated(history.database)
    assert [(each.pain_before, each.pain_after, each.change) for each in found] == [(7, None, None), (5, 3, -2)]
    assert found[0].started == entry("early", 10).started
