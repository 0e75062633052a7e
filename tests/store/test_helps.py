"""What SQLite adds up is what counting entry by entry comes to."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from sciatica_desktop.core.anatomy import Side
from sciatica_desktop.core.diary import Entry, Morning, Part, log_entry
from sciatica_desktop.core.helps import By, Key, Tallies
from sciatica_desktop.core.pain import Drawing
from sciatica_desktop.store.database import in_memory
from sciatica_desktop.store.helps import tallies
from sciatica_desktop.store.history import History
from tests.store.conftest import NOON
from tests.store.samples import FEW, entry

parts = st.builds(
    Part,
    st.sampled_from(["pir_1", "gmin_post"]),
    st.sampled_from([Side.LEFT, Side.RIGHT]),
    st.sampled_from(["dr_fingers", "lg_ball"]),
    st.sampled_from(["fingers", "ball"]),
    st.just(30.0),
)
pains = st.none() | st.integers(0, 10)
mornings = st.none() | st.builds(Morning, pains, st.just(NOON))


@st.composite
def entries(draw: st.DrawFn) -> Entry:
    whole = replace(entry(), drawing=Drawing(), pain_before=draw(pains), pain_after=draw(pains), morning=draw(mornings))
    return whole.with_parts(tuple(draw(st.lists(parts, min_size=1, max_size=4))))


def counted(kept: list[Entry]) -> Tallies:
    """One by one: a session counts once for each point, technique and tool."""
    made = Tallies()
    for one in kept:
        keys = {
            key
            for part in one.parts
            for key in (
                Key(By.POINT, part.point, part.side),
                Key(By.TECHNIQUE, part.technique),
                Key(By.TOOL, part.tool),
            )
        }
        before, next_day = one.pain_before, one.morning.pain if one.morning else None
        if before is None:
            continue
        for key in keys:
            after = {one.pain_after - before: 1} if one.pain_after is not None else {}
            made.add(key, after, {next_day - before: 1} if next_day is not None else {})
    return made


def rated(found: Tallies) -> tuple[dict[Key, Counter[int]], dict[Key, Counter[int]]]:
    return ({k: v for k, v in found.after.items() if v}, {k: v for k, v in found.morning.items() if v})


@FEW
@given(st.lists(entries(), max_size=8))
def test_sessions_are_counted_once_for_each_point_technique_and_tool(made: list[Entry]) -> None:
    database = in_memory()
    history = History(database, lambda: NOON)
    kept = [replace(one, id=f"e{number}") for number, one in enumerate(made)]
    for one in kept:
        history.add(one)
    assert rated(tallies(database)) == rated(counted(kept))
    database.close()


def test_logs_the_trash_and_what_is_older_are_left_out(history: History) -> None:
    whole = replace(entry(), pain_before=6, pain_after=4)
    for name, started in (("old", NOON - timedelta(days=40)), ("new", NOON), ("thrown", NOON)):
        history.add(replace(whole, id=name, started=started))
    history.add(log_entry("log", NOON, 6, Drawing()))
    history.delete("thrown")
    key = Key(By.POINT, whole.point, whole.side)
    assert tallies(history.database).after[key] == {-2: 2}
    assert tallies(history.database, NOON - timedelta(days=30)).after[key] == {-2: 1}
