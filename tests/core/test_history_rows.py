"""The history in words."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from enum import StrEnum

import pytest

from sciatica_desktop.core.anatomy import Place, Side
from sciatica_desktop.core.content import Content
from sciatica_desktop.core.diary import Ending, Entry, Kind, Morning, Part, log_entry
from sciatica_desktop.core.exchange.entry import Saved
from sciatica_desktop.core.history_page import PageWords, history_page
from sciatica_desktop.core.history_rows import HistoryRow, RowKind, RowWords, history_rows
from sciatica_desktop.core.pain import Drawing, Mark, Quality
from sciatica_desktop.core.timeline import Item


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


def times(count: int) -> str:
    return f"{count} times"


def more(count: int) -> str:
    return f"and {count} more"


def marked(count: int) -> str:
    return f"{count} marked"


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
    parts=more,
    marked=marked,
    log="noted",
    morning="the morning after",
    after="after: %1",
)
OF_PAGE = PageWords(
    too_much=times,
    morning="next morning %1",
    morning_unanswered="next morning not rated",
    curve="curve %1",
    earlier="until %1: %2",
    pain_was="pain %1 to %2",
    note_was="note %1",
    other="other",
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
    return history_rows([Item(entry(**values))], content, WORDS)[0]


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
    [
        (6, 4, "-2", True),
        (6, None, "not rated", False),
        (None, 4, "", True),
        (None, None, "not rated", False),
        (3, 3, "+0", True),
    ],
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


def test_rows_keep_the_order_of_the_entries(content: Content) -> None:
    rows = history_rows([Item(entry(id="b")), Item(entry(id="a"))], content, WORDS)
    assert [made.id for made in rows] == ["b", "a"]


def test_the_session_that_runs_is_not_told_as_broken_off(content: Content) -> None:
    items = [Item(entry(id="now", ending=None)), Item(entry(id="killed", ending=None))]
    rows = history_rows(items, content, WORDS, running="now")
    assert rows[0].done.startswith("under way")
    assert rows[1].done.startswith("broken off")


def test_a_quick_log_tells_the_pain_and_how_much_was_marked(content: Content) -> None:
    drawing = Drawing((Mark(Place("sacrum", Side.MIDLINE), 3),))
    (made,) = history_rows([Item(log_entry("l1", START, 5, drawing, "after the car"))], content, WORDS)
    assert (made.kind, made.title, made.how, made.pains) == (RowKind.LOG, "noted", "1 marked", (5,))
    assert (made.notes, made.better, made.finished) == ("after the car", 0, True)


def test_the_morning_after_stands_at_its_own_time_and_names_the_session(content: Content) -> None:
    morning = Morning(4, START + timedelta(hours=9))
    (made,) = history_rows([Item(entry(morning=morning), morning=True)], content, WORDS)
    assert (made.id, made.kind, made.title, made.pains) == ("e1", RowKind.MORNING, "the morning after", (4,))
    assert (made.day, made.time) == ("2026-05-21", "08:30")
    assert made.how == f"after: {content.points['gmin_post'].plain}"


def test_a_session_of_several_parts_names_the_first_and_counts_the_others(content: Content) -> None:
    parts = tuple(
        Part(point, Side.RIGHT, "lg_tennis_wall", "tennis_ball_wall", 60, 60) for point in ("gmin_post", "pir_1")
    )
    made = row(content, parts=parts)
    assert made.how == f"{content.techniques['lg_tennis_wall'].title} and 1 more"


def test_the_first_line_of_each_day_begins_it(content: Content) -> None:
    days = [START, START - timedelta(hours=1), START - timedelta(days=1)]
    items = [Item(entry(id=str(number), started=day)) for number, day in enumerate(days)]
    assert [made.starts_day for made in history_rows(items, content, WORDS)] == [True, False, True]
    assert not history_rows(items[:1], content, WORDS, above=START.date())[0].starts_day


@pytest.mark.parametrize(("pains", "better"), [((6, 4), 2), ((4, 6), -2), ((6, None), 0), ((5, 5), 0)])
def test_a_row_knows_which_way_the_pain_went(content: Content, pains: tuple[int, int | None], better: int) -> None:
    assert row(content, pain_before=pains[0], pain_after=pains[1]).better == better


def test_a_page_tells_every_part_and_everything_else_that_is_known(content: Content) -> None:
    parts = (
        Part("gmin_post", Side.RIGHT, "lg_tennis_wall", "tennis_ball_wall", 60, 60, too_much=2),
        Part("pir_1", Side.LEFT, "gone", "fingers", 30, 20),
    )
    whole = entry(curve=((0.0, 6), (30.0, 4)), morning=Morning(3, START)).with_parts(parts)
    (made,) = history_rows([Item(whole)], content, WORDS)
    page = history_page(whole, made, (), content, (WORDS, OF_PAGE))
    spot, other = content.points["gmin_post"].plain, content.points["pir_1"].plain
    ball, fingers = content.techniques["lg_tennis_wall"].title, content.tools["fingers"].name
    assert page.parts == (f"{spot} · right, {ball}, 60 s, 2 times", f"{other} · left, {fingers}, 20 s")
    assert page.facts == ("curve 0 s: 6, 30 s: 4", "next morning 3")
    assert page.id == "e1"


def test_a_page_of_one_part_says_too_much_as_a_fact(content: Content) -> None:
    whole = entry(too_much=3, morning=Morning(None, START))
    (made,) = history_rows([Item(whole)], content, WORDS)
    page = history_page(whole, made, (), content, (WORDS, OF_PAGE))
    assert (page.parts, page.facts) == ((), ("3 times", "next morning not rated"))


@pytest.mark.parametrize(
    ("before", "told"),
    [
        ({"pain_after": 5}, "pain 6 to 5"),
        ({"pain_after": None, "notes": "old"}, "pain 6 to ? note old"),
        ({"started": START - timedelta(hours=1)}, "other"),
    ],
)
def test_a_page_tells_what_the_entry_was_before_it_was_changed(
    content: Content, before: dict[str, object], told: str
) -> None:
    now = entry(pain_before=6, pain_after=4, notes="new", kind=Kind.SESSION)
    old = entry(**({"pain_before": 6, "pain_after": 4, "notes": "new"} | before))
    (made,) = history_rows([Item(now)], content, WORDS)
    page = history_page(now, made, (Saved(old, START),), content, (WORDS, OF_PAGE))
    assert page.earlier == (f"until 2026-05-20, 23:30: {told}",)
