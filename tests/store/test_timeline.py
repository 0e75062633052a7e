"""The lines of the history: which fit, in what order, and any page of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from sciatica_desktop.core.anatomy import Place, Side
from sciatica_desktop.core.diary import Morning, Part, log_entry
from sciatica_desktop.core.pain import Drawing, Mark
from sciatica_desktop.core.timeline import Query, Word
from sciatica_desktop.store.history import History
from sciatica_desktop.store.timeline import counts, timeline_keys, timeline_page, used
from tests.store.conftest import NOON, Watch
from tests.store.samples import entry

BALL = Part("gmin_post", Side.LEFT, "lg_tennis_wall", "tennis_ball_wall", 60, 60)
FINGERS = Part("pir_1", Side.LEFT, "dr_fingers", "fingers", 30, 30)
SACRUM = Drawing((Mark(Place("sacrum", Side.MIDLINE), 4),))


@pytest.fixture
def filled(history: History) -> History:
    """Four entries, newest first: log, both, fingers, ball."""
    day = timedelta(days=1)
    plain = replace(entry("ball"), started=NOON - 40 * day, parts=(), notes="after a LONG drive", side=Side.LEFT)
    for made in (
        replace(plain, point="gmin_post", technique="lg_tennis_wall", tool="tennis_ball_wall", drawing=SACRUM),
        replace(plain, id="fingers", started=NOON - 3 * day, notes="50 % better_", side=Side.RIGHT).with_parts(
            (replace(FINGERS, side=Side.RIGHT),)
        ),
        replace(plain, id="both", started=NOON - 2 * day, notes="", morning=Morning(3, NOON - day)).with_parts(
            (BALL, FINGERS)
        ),
        log_entry("log", NOON, 5, Drawing(), "Über Nacht"),
    ):
        history.add(replace(made, drawing=made.drawing if made.id == "ball" else Drawing()))
    return history


def ids(history: History, query: Query) -> list[str]:
    items = timeline_page(history.database, timeline_keys(history.database, query))
    return [f"{item.entry.id}!" if item.morning else item.entry.id for item in items]


def test_lines_are_newest_first_and_a_morning_has_its_own(filled: History) -> None:
    assert ids(filled, Query()) == ["log", "both!", "both", "fingers", "ball"]


def test_a_morning_stands_among_the_entries_by_its_own_time(history: History) -> None:
    for number in range(20):
        begun = NOON + timedelta(hours=7 * number)
        history.add(replace(entry(f"e{number:02}"), started=begun, morning=Morning(3, begun + timedelta(hours=18))))
    lines = timeline_page(history.database, timeline_keys(history.database, Query()))
    times = [line.entry.morning.at if line.morning and line.entry.morning else line.entry.started for line in lines]
    assert len(lines) == 40
    assert times == sorted(times, reverse=True)


@pytest.mark.parametrize(
    ("query", "found"),
    [
        (Query(side=Side.LEFT), ["both!", "both", "ball"]),
        (Query(points=("gmin_post",)), ["both!", "both", "ball"]),
        (Query(points=("pir_1",)), ["both!", "both", "fingers"]),
        (Query(points=()), []),
        (Query(technique="dr_fingers"), ["both!", "both", "fingers"]),
        (Query(tool="tennis_ball_wall", side=Side.LEFT), ["both!", "both", "ball"]),
        (Query(words=(Word("long"),)), ["ball"]),
        (Query(words=(Word("long"), Word("fast"))), []),
        (Query(words=(Word("50"),)), ["fingers"]),
        (Query(words=(Word("%"),)), ["fingers"]),
        (Query(words=(Word("r_"),)), ["fingers"]),
        (Query(words=(Word("über"),)), ["log"]),
        (Query(words=(Word("zzz", points=("pir_1",)),)), ["both!", "both", "fingers"]),
        (Query(words=(Word("zzz", techniques=("lg_tennis_wall",)),)), ["both!", "both", "ball"]),
        (Query(words=(Word("zzz", tools=("fingers",)),)), ["both!", "both", "fingers"]),
        (Query(words=(Word("zzz", regions=("sacrum",)),)), ["ball"]),
        (Query(words=(Word("zzz", sides=(Side.RIGHT,)),)), ["fingers"]),
        (Query(words=(Word("zzz", months=(3,)),)), ["ball"]),
        (Query(words=(Word("2026-05"),)), ["log"]),
        (Query(words=(Word("2026"),)), ["log", "both!", "both", "fingers", "ball"]),
    ],
)
def test_only_what_fits_is_found(filled: History, query: Query, found: list[str]) -> None:
    assert ids(filled, query) == found


def test_the_trash_shows_what_was_thrown_away_latest_first(filled: History, watch: Watch) -> None:
    for name in ("both", "log"):
        watch.move(60)
        filled.delete(name)
    assert ids(filled, Query(trash=True)) == ["log", "both"]
    assert ids(filled, Query()) == ["fingers", "ball"]
    assert counts(filled.database) == (2, 2)


def test_a_page_leaves_out_what_is_gone_by_now(filled: History, watch: Watch) -> None:
    keys = timeline_keys(filled.database, Query())
    filled.delete("fingers")
    filled.empty_trash()
    assert [item.entry.id for item in timeline_page(filled.database, keys)] == ["log", "both", "both", "ball"]


def test_what_occurs_is_told_with_the_parts_of_sessions(filled: History) -> None:
    points, techniques, tools = used(filled.database)
    assert (set(points), set(techniques)) == ({"gmin_post", "pir_1"}, {"lg_tennis_wall", "dr_fingers"})
    assert set(tools) == {"tennis_ball_wall", "fingers"}


def test_an_empty_history_has_no_lines(history: History) -> None:
    assert timeline_keys(history.database, Query()) == ()
    assert timeline_page(history.database, ()) == ()
    assert counts(history.database) == (0, 0)
