"""Histories of several computers come together: in any order alike, and nothing that was written is lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sciatica_desktop.core.diary import Entry
from sciatica_desktop.core.exchange.document import Document
from sciatica_desktop.core.exchange.entry import Saved
from sciatica_desktop.core.redraw import Redraw
from sciatica_desktop.store import merge
from sciatica_desktop.store.database import in_memory
from sciatica_desktop.store.history import History
from tests.store import samples
from tests.store.conftest import NOON, Watch
from tests.store.samples import EVENING, MARKS, PAINTED, entry


def document(*saved: Saved) -> Document:
    return Document(saved, ())


HERE = Saved(entry(notes="written here"), NOON)
THERE = Saved(entry(notes="written there"), NOON + timedelta(seconds=5))


def test_of_two_edits_the_later_counts_and_the_other_is_kept_beside_it(history: History) -> None:
    history.merge(document(HERE))
    history.merge(document(THERE))
    assert history.latest() == (THERE.entry,)
    assert history.earlier("e1") == (HERE,)
    history.merge(document(HERE))
    assert history.earlier("e1") == (HERE,)


def test_an_older_edit_that_comes_in_changes_nothing_and_is_kept(history: History) -> None:
    history.merge(document(THERE))
    assert history.merge(document(HERE)).unchanged == 1
    assert history.latest() == (THERE.entry,)
    assert history.earlier("e1") == (HERE,)


def test_two_edits_of_the_same_moment_end_alike_on_both_computers() -> None:
    one, two = History(in_memory(), Watch()), History(in_memory(), Watch())
    same_time = replace(THERE, edited=NOON)
    for history, order in ((one, (HERE, same_time)), (two, (same_time, HERE))):
        for saved in order:
            history.merge(document(saved))
    assert one.document() == two.document()
    assert len(one.earlier("e1")) == 1


def test_a_rating_that_is_changed_is_kept_as_it_was(history: History, watch: Watch) -> None:
    history.add(entry())
    history.rate("e1", 4, "better")
    assert history.earlier("e1") == ()
    watch.move(60)
    history.rate("e1", 6)
    (before,) = history.earlier("e1")
    assert (before.entry.pain_after, before.entry.notes, before.edited) == (
        4,
        "better",
        NOON + timedelta(milliseconds=1),
    )


def test_an_edit_keeps_what_was_there_and_saving_without_a_change_keeps_nothing(history: History) -> None:
    history.add(entry())
    history.edit(entry())
    assert history.earlier("e1") == ()
    history.edit(entry(notes="new"))
    assert [version.entry for version in history.earlier("e1")] == [entry()]


def test_a_change_is_later_than_the_one_before_even_if_the_clock_was_set_back(history: History, watch: Watch) -> None:
    history.add(entry())
    old = history.document()
    watch.move(-3600)
    history.rate("e1", 3)
    history.merge(old)
    assert history.latest() == (entry(pain_after=3),)


def test_what_was_removed_for_good_stays_away_unless_it_was_changed_later(history: History, watch: Watch) -> None:
    history.add(entry())
    old = history.document()
    watch.move(60)
    history.delete("e1")
    history.empty_trash()
    history.merge(old)
    assert history.get("e1") is None
    later = Saved(entry(notes="changed on the other computer"), NOON + timedelta(hours=1))
    history.merge(document(later))
    assert history.latest() == (later.entry,)


def test_exercises_come_in_once(history: History) -> None:
    redraw = Redraw("r1", EVENING, MARKS, PAINTED)
    history.add_redraw(redraw)
    history.merge(Document((), (), (), (redraw, replace(redraw, id="r2"))))
    assert {each.id for each in history.redraws()} == {"r1", "r2"}
    with pytest.raises(ValueError, match="already"):
        history.add_redraw(redraw)


def test_many_entries_are_compared_as_few_are(history: History) -> None:
    many = [Saved(entry(f"e{number}", number), NOON) for number in range(merge.MANY + 1)]
    history.merge(document(*many))
    newer = [replace(saved, entry=replace(saved.entry, notes="!"), edited=THERE.edited) for saved in many[::2]]
    merged = history.merge(document(*newer, *many[1::2]))
    assert (merged.added, merged.updated, merged.unchanged) == (0, len(newer), len(many) // 2)


def versions(entries: list[Entry], edits: list[tuple[int, int, str]]) -> list[Document]:
    """Documents that each hold one version of one of the entries."""
    return [
        document(Saved(replace(entries[which % len(entries)], notes=notes), NOON + timedelta(seconds=second)))
        for which, second, notes in edits
    ]


@samples.FEW
@given(
    entries=st.lists(samples.entries, min_size=1, max_size=3, unique_by=lambda each: each.id),
    edits=st.lists(st.tuples(st.integers(0, 2), st.integers(0, 2), st.sampled_from("abc")), max_size=6),
    order=st.randoms(use_true_random=False),
)
def test_in_any_order_and_however_often_the_same_history_comes_out(
    entries: list[Entry], edits: list[tuple[int, int, str]], order: Random
) -> None:
    parts = versions(entries, edits)
    one, two, three = (History(in_memory(), Watch()) for _ in range(3))
    for part in parts:
        one.merge(part)
    shuffled = [*parts, *parts]
    order.shuffle(shuffled)
    for part in shuffled:
        two.merge(part)
    three.merge(two.document())
    three.merge(one.document())
    assert one.document() == two.document() == three.document()
