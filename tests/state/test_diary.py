"""The diary: told at once, written as it happens, and kept in memory while the disk says no."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from sciatica_desktop.core.anatomy import Side
from sciatica_desktop.core.diary import Entry, Felt, Morning, Part, Press, log_entry
from sciatica_desktop.core.pain import Drawing
from sciatica_desktop.state.diary import DiaryState
from sciatica_desktop.store.database import in_memory
from sciatica_desktop.store.history import History

START = datetime(2026, 5, 1, 9, tzinfo=UTC)
ENTRY = Entry("e1", START, "pir_1", Side.RIGHT, "dr_fingers", "fingers", 90.0)
PARTS = (Part("pir_1", Side.RIGHT, "dr_fingers", "fingers", 90.0, 45.0),)
PRESS = Press("p1", START, "pir_1", Side.RIGHT, Felt.SAME, "e1")


@pytest.fixture
def history() -> Iterator[History]:
    made = History(in_memory(), lambda: START)
    yield made
    made.close()


@pytest.fixture
def diary(history: History) -> DiaryState:
    state = DiaryState(history)
    state.begin(ENTRY)
    return state


def test_what_happens_in_a_session_is_told_and_written_at_once(diary: DiaryState, history: History) -> None:
    told: list[tuple[Entry, ...]] = []
    diary.changed.connect(told.append)
    diary.set_parts("e1", PARTS)
    diary.sample_pain("e1", 12.0, 6)
    diary.rate_morning("e1", Morning(2, START + timedelta(days=1)))
    assert len(told) == 3
    assert diary.value == told[-1] == history.latest()
    assert (diary.value[0].seconds, diary.value[0].curve) == (45.0, ((12.0, 6),))


def test_a_quick_log_stands_first(diary: DiaryState, history: History) -> None:
    log = log_entry("log", START + timedelta(hours=1), 6, Drawing())
    diary.log(log)
    assert diary.value == (log, ENTRY) == history.latest()


def test_a_pressed_point_is_written(diary: DiaryState, history: History) -> None:
    diary.keep_press(PRESS)
    assert history.presses() == (PRESS,)


def test_what_the_disk_would_not_take_is_written_with_the_next_change(diary: DiaryState, history: History) -> None:
    history.database.connection.pragma("query_only", 1)
    diary.set_parts("e1", PARTS)
    diary.keep_press(PRESS)
    assert history.latest() == (ENTRY,)
    assert diary.value == (ENTRY.with_parts(PARTS),)
    history.database.connection.pragma("query_only", 0)
    diary.sample_pain("e1", 12.0, 6)
    assert history.latest() == diary.value == (ENTRY.with_parts(PARTS).with_sample(12.0, 6),)
    assert history.presses() == (PRESS,)
