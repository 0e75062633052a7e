"""Which lines of the history fit, with what could not be written yet."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from sciatica_desktop.core.diary import Entry, log_entry
from sciatica_desktop.core.pain import Drawing
from sciatica_desktop.core.problems import DataProblem
from sciatica_desktop.core.timeline import Filter, Query, Word
from sciatica_desktop.state.timeline import TimelineState
from sciatica_desktop.store.database import Database, in_memory
from sciatica_desktop.store.history import History
from tests.store.conftest import NOON


def understand(wanted: Filter) -> Query:
    words = tuple(Word(text) for text in wanted.text.split())
    return Query(words=words, trash=wanted.trash)


def log(name: str, notes: str = "") -> Entry:
    return log_entry(name, NOON, 5, Drawing(), notes)


@pytest.fixture
def history() -> History:
    made = History(in_memory(), lambda: NOON)
    for name in ("a", "b", "c"):
        made.add(log(name, f"note-{name}"))
    return made


@pytest.fixture
def timeline(history: History) -> TimelineState:
    made = TimelineState(lambda: history.database, understand)
    made.refresh()
    return made


def shown(timeline: TimelineState) -> list[str]:
    return [item.entry.id for item in timeline.page(0, 10)]


def test_what_is_looked_for_is_told_once(timeline: TimelineState, qtbot: QtBot) -> None:
    with qtbot.waitSignal(timeline.changed, timeout=100):
        timeline.look_for(Filter(text="note-b"))
    assert shown(timeline) == ["b"]
    with qtbot.assertNotEmitted(timeline.changed):
        timeline.look_for(Filter(text="note-b"))


def test_the_trash_is_counted_and_shown_when_asked_for(timeline: TimelineState, history: History) -> None:
    history.delete("a")
    timeline.refresh()
    assert (timeline.value.entries, timeline.value.thrown_away) == (2, 1)
    timeline.look_for(Filter(trash=True))
    assert shown(timeline) == ["a"]


def test_what_waits_to_be_written_stands_above_or_in_the_place_of_what_is_there(timeline: TimelineState) -> None:
    timeline.use_waiting((log("new"), replace(log("b"), pain_before=9)))
    timeline.refresh()
    assert shown(timeline)[0] == "new"
    assert sorted(shown(timeline)[1:]) == ["a", "b", "c"]
    assert [item.entry.pain_before for item in timeline.page(0, 10) if item.entry.id == "b"] == [9]
    assert timeline.value.entries == 4


def test_what_waits_is_not_mixed_with_what_is_looked_for(timeline: TimelineState) -> None:
    timeline.use_waiting((log("new"),))
    timeline.look_for(Filter(text="note-b"))
    assert shown(timeline) == ["b"]


def test_a_page_may_begin_anywhere(timeline: TimelineState) -> None:
    timeline.use_waiting((log("new"),))
    timeline.refresh()
    whole = shown(timeline)
    assert [item.entry.id for item in timeline.page(1, 2)] == whole[1:3]
    assert [item.entry.id for item in timeline.page(0, 1)] == whole[:1]


def test_a_file_that_cannot_be_read_is_told_and_nothing_breaks(qtbot: QtBot) -> None:
    def fails() -> Database:
        raise DataProblem("history.sqlite3", "cannot be read", "try again")

    timeline = TimelineState(fails, understand)
    for act in (timeline.refresh, lambda: timeline.page(0, 3)):
        with qtbot.waitSignal(timeline.problem, timeout=100) as caught:
            act()
        assert "cannot be read" in str(caught.args[0])
    assert timeline.page(0, 3) == ()
