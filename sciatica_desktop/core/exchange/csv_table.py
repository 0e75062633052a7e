"""The entries as one table for spreadsheets: a line each, and no text that a spreadsheet would run as a formula."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sciatica_desktop.core.anatomy import Region
from sciatica_desktop.core.diary import Entry
from sciatica_desktop.core.exchange.body_codes import choir_codes
from sciatica_desktop.core.pain import Mark

Cell = str | int | float | None

COLUMNS = (
    "id",
    "kind",
    "start",
    "point",
    "side",
    "technique",
    "tool",
    "planned_seconds",
    "seconds",
    "parts",
    "pain_before",
    "pain_after",
    "change",
    "ending",
    "too_much",
    "morning",
    "morning_pain",
    "marks",
    "choir_back",
    "notes",
)

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


def harmless(text: str) -> str:
    """A text that no spreadsheet takes for a formula: one that looks like it gets an apostrophe in front."""
    return f"'{text}" if text.startswith(_FORMULA) else text


def csv_rows(entries: Iterable[Entry], regions: Mapping[str, Region]) -> Iterable[tuple[Cell, ...]]:
    """The line of names, then a line for each entry, in the order given."""
    yield COLUMNS
    for entry in entries:
        yield tuple(harmless(cell) if isinstance(cell, str) else cell for cell in _cells(entry, regions))


def _cells(entry: Entry, regions: Mapping[str, Region]) -> tuple[Cell, ...]:
    morning = entry.morning
    return (
        entry.id,
        str(entry.kind),
        entry.started.isoformat(),
        entry.point,
        str(entry.side),
        entry.technique,
        entry.tool,
        entry.planned_seconds,
        entry.seconds,
        "; ".join(f"{part.side}:{part.point} {part.technique} {part.seconds:g} s" for part in entry.parts),
        entry.pain_before,
        entry.pain_after,
        entry.change,
        None if entry.ending is None else str(entry.ending),
        entry.too_much,
        None if morning is None else morning.at.isoformat(),
        None if morning is None else morning.pain,
        "; ".join(map(_mark, entry.drawing.felt)),
        "; ".join(sorted({code for mark in entry.drawing.felt for code in choir_codes(mark.place, regions)})),
        entry.notes,
    )


def _mark(mark: Mark) -> str:
    share = "" if mark.share == 1 else f" {mark.share:.0%}"
    return f"{mark.place.key} {mark.intensity} {mark.quality} {mark.level}{share}"
