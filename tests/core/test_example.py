"""The made-up history."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from sciatica_desktop.core.anatomy import Side
from sciatica_desktop.core.diary import Kind
from sciatica_desktop.core.example import Example, read_example
from sciatica_desktop.core.reading import BadFile, Node
from sciatica_desktop.store.content import read_content
from sciatica_desktop.store.packs import read_document

ASSETS = Path(__file__).parents[2] / "assets"
CONTENT = read_content(ASSETS)
NOW = datetime(2026, 5, 1, 9, 30, tzinfo=UTC)


def shipped() -> Example:
    return read_example(read_document(ASSETS, "example"), CONTENT, NOW)


def test_it_ends_yesterday_and_comes_in_order() -> None:
    entries = shipped().entries
    assert entries[-1].started.date() == NOW.date() - timedelta(days=1)
    assert [entry.started for entry in entries] == sorted(entry.started for entry in entries)
    assert len({entry.id for entry in entries}) == len(entries) > 20


def test_every_technique_fits_its_point_and_its_tool() -> None:
    for entry in shipped().entries:
        if entry.kind is Kind.SESSION:
            technique = CONTENT.techniques[entry.technique]
            assert entry.point in technique.points
            assert entry.tool == technique.tool
            assert entry.seconds <= entry.planned_seconds


def test_it_holds_what_a_history_may_hold() -> None:
    entries = shipped().entries
    assert {entry.kind for entry in entries} == set(Kind)
    assert any(entry.notes for entry in entries)
    assert any(entry.morning is not None for entry in entries)
    changes = [entry.change for entry in entries if entry.change is not None]
    assert min(changes) < 0 < max(changes)


def test_less_is_marked_as_it_gets_better() -> None:
    example = shipped()
    marked = [len(entry.drawing.marks) for entry in example.entries]
    assert marked == sorted(marked, reverse=True)
    assert marked[0] > marked[-1] == len(example.drawing.marks)
    assert example.drawing.sides == {Side.RIGHT}


@pytest.mark.parametrize(
    ("key", "value"),
    [("at", "late"), ("technique", "magic"), ("point", "nose"), ("seconds", 1000), ("before", 11), ("days_ago", 0)],
)
def test_an_example_that_does_not_fit_is_refused_with_its_key(key: str, value: object) -> None:
    document = dict(read_document(ASSETS, "example").mapping())
    sessions = [dict(session) for session in document["sessions"]]  # type: ignore[attr-defined]
    sessions[0][key] = value
    with pytest.raises(BadFile) as refused:
        read_example(Node({**document, "sessions": sessions}, "example.json"), CONTENT, NOW)
    assert refused.value.key == f"sessions[0].{key}"
