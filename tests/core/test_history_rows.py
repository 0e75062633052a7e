"""The history in words."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from enum import StrEnum

import pytest

from sciatica_desktop.core.anatomy import Place, Side
from sciatica_desktop.core.content import Content
from sciatica_desktop.core.diary import Ending, Entry
from sciatica_desktop.core.history_rows import HistoryRow, RowWords, history_rows
from sciatica_desktop.core.pain import Drawing, Mark, Quality


def day_text(day: date) -> str:
    return day.isoformat()


def time_text(moment: datetime) -> str:
    return f"{moment:%H:%M}"


def length_text(seconds: float) -> str:
    return f"{seconds:.0f} s"


def change_text(change: int) -> str:
    return f"{change:+}"


def side_text(side: Side) -> str:
    return {Side.LEFT: "left", Side.RIGHT: "right"}.get(side, "")


def word(value: StrEnum) -> str:
    return f"<{value}>"


WORDS = RowWords(
    day=day_text,
    time=time_text,
    length=length_text,
    change=change_text,
    side=side_text,
    word=word,
    done="%1 done",
    stopped="stopped after %1",
    nerve_sign="nerve after %1",
    broken_off="broken off after %1",
    under_way="under way, %1",
    not_rated="not rated",
)
START = datetime(2026, 5, 20, 23, 30, tzinfo=timezone(timedelta(hours=2)))


def entry(**values: object) -> Entry:
    known: dict[str, object] = {
        "id": "e1",
        "started": START,
        "point": "gmin_post",
        "side": Side.RIGHT,
        "technique": "lg_tennis_wall",
        "tool": "tennis_ball_wall",
        "planned_seconds": 90,
        "seconds": 90,
        "ending": Ending.COMPLETED,
    }
    return Entry(**{**known, **values})  # type: ignore[arg-type]


def row(content: Content, **values: object) -> HistoryRow:
    return history_rows([entry(**values)], content, WORDS)[0]


def test_a_row_names_point_side_technique_and_the_time_on_the_wall(content: Content) -> None:
    made = row(content)
    assert made.title == content.points["gmin_post"].plain
    assert (made.side, made.how) == ("right", content.techniques["lg_tennis_wall"].title)
    assert (made.day, made.time) == ("2026-05-20", "23:30")


@pytest.mark.parametrize(
    ("ending", "text", "finished"),
    [
        (Ending.COMPLETED, "42 s done", True),
        (Ending.STOPPED, "stopped after 42 s", False),
        (Ending.NERVE_SIGN, "nerve after 42 s", False),
        (None, "broken off after 42 s", False),
    ],
)
def test_an_unfinished_session_says_so(content: Content, ending: Ending | None, text: str, finished: bool) -> None:
    made = row(content, ending=ending, seconds=42)
    assert (made.done, made.finished) == (text, finished)


@pytest.mark.parametrize(
    ("before", "after", "change", "rated"),
    [(6, 4, "-2", True), (6, None, "not rated", False), (None, 4, "not rated", True), (3, 3, "+0", True)],
)
def test_the_change_needs_both_ratings(
    content: Content, before: int | None, after: int | None, change: str, rated: bool
) -> None:
    made = row(content, pain_before=before, pain_after=after)
    assert (made.change, made.rated) == (change, rated)


def test_marks_are_listed_strongest_first(content: Content) -> None:
    drawing = Drawing(
        (Mark(Place("sacrum", Side.MIDLINE), 3), Mark(Place("calf_middle", Side.LEFT), 7, Quality.TINGLING))
    )
    first, second = row(content, drawing=drawing).marks
    assert first.startswith("<L> · ")
    assert first.endswith(": 7, <tingling>")
    assert second == f"{content.regions['sacrum'].name}: 3, <aching>"


def test_what_the_content_no_longer_knows_is_shown_by_its_id(content: Content) -> None:
    drawing = Drawing((Mark(Place("gone", Side.MIDLINE), 3),))
    made = row(content, point="old_point", technique="old_way", tool="old_tool", drawing=drawing)
    assert (made.title, made.how, made.marks) == ("old_point", "old_way", ("gone: 3, <aching>",))


def test_a_known_tool_stands_in_for_a_technique_that_is_gone(content: Content) -> None:
    assert row(content, technique="old_way").how == content.tools["tennis_ball_wall"].name


@pytest.mark.parametrize("wanted", ["", "OUTER buttock", "minimus right", "note-word", "2026-05", "tennis 23:30"])
def test_rows_are_found_by_any_of_their_words(content: Content, wanted: str) -> None:
    assert row(content, notes="a Note-Word here").fits(wanted)


def test_a_row_without_all_of_the_words_is_not_found(content: Content) -> None:
    assert not row(content).fits("buttock left")


def test_rows_keep_the_order_of_the_entries(content: Content) -> None:
    rows = history_rows([entry(id="b"), entry(id="a")], content, WORDS)
    assert [made.id for made in rows] == ["b", "a"]


def test_the_session_that_runs_is_not_told_as_broken_off(content: Content) -> None:
    rows = history_rows([entry(id="now", ending=None), entry(id="killed", ending=None)], content, WORDS, running="now")
    assert rows[0].done.startswith("under way")
    assert rows[1].done.startswith("broken off")
