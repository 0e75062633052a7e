"""Reads what can still be read of a damaged database: row by row, past the pages that are broken."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

import apsw

from sciatica_desktop.core.conditions import Conditions
from sciatica_desktop.core.diary import Entry, Press
from sciatica_desktop.core.exchange.document import Document
from sciatica_desktop.core.exchange.entry import Saved
from sciatica_desktop.core.pain import Drawing
from sciatica_desktop.core.problems import DataProblem
from sciatica_desktop.core.reading import BadFile
from sciatica_desktop.core.redraw import Redraw
from sciatica_desktop.core.safety import Screening
from sciatica_desktop.store.condition_rows import all_conditions
from sciatica_desktop.store.database import Database, Row
from sciatica_desktop.store.drawing_rows import current, drawings
from sciatica_desktop.store.press_rows import presses
from sciatica_desktop.store.redraw_rows import redraws
from sciatica_desktop.store.rows import COLUMNS, to_entry
from sciatica_desktop.store.screening_rows import screenings
from sciatica_desktop.store.seals import (
    CONDITIONS,
    ENTRIES,
    PRESSES,
    REDRAWS,
    SCREENINGS,
    Kind,
    broken_among,
)
from sciatica_desktop.store.session_rows import curves_of, parts_of
from sciatica_desktop.store.stamps import moment_of, stamp
from sciatica_desktop.store.versions import versions_of

T = TypeVar("T")

FARTHEST = 2**40
"""No row has a number above this."""

DAMAGE = (apsw.Error, DataProblem, BadFile, ValueError, TypeError, KeyError, OverflowError)
"""What reading a broken row can end in: SQLite refuses it, or its values are none of ours."""


@dataclass
class Salvaged:
    """What was read: all that is whole or nearly so, the ids of entries cut short, and of those that are gone."""

    document: Document = field(default_factory=lambda: Document((), ()))
    doubted: Document = field(default_factory=lambda: Document((), ()))
    """What could be read as well, but does not fit its seal."""
    drawing: Drawing = field(default_factory=Drawing)
    removed: dict[str, float] = field(default_factory=dict)
    partly: set[str] = field(default_factory=set)
    lost: set[str] = field(default_factory=set)

    @property
    def number(self) -> int:
        """How many entries there are, in doubt or not."""
        return len(self.document.entries) + len(self.doubted.entries)


def salvage(damaged: Database, *, sealed: bool = True) -> Salvaged:
    """Everything of a database of this version that can be read; never raises for damage.

    One that was not `sealed` by the version that wrote it leaves nothing to doubt.
    """
    found = Salvaged()
    reader = _Reader(damaged, found)
    read = {number: reader.entry(number) for number in _numbers(damaged.connection)}
    entries = {number: saved for number, saved in read.items() if saved is not None}
    known: set[str] = _or(lambda: {str(row[0]) for row in damaged.rows("SELECT id FROM entries")}, set())
    found.lost = known - {saved.entry.id for saved in entries.values()}
    found.removed = _or(lambda: dict(damaged.rows("SELECT id, removed_utc FROM removed")), {})
    found.drawing = _or(lambda: current(damaged), Drawing())
    _sort_out(damaged, entries, found, sealed=sealed)
    return found


def _sort_out(damaged: Database, entries: Mapping[int, Saved], found: Salvaged, *, sealed: bool) -> None:
    """What fits its seal into the document; what does not, or cannot be told, is doubted."""
    asked: tuple[Screening, ...] = _or(lambda: screenings(damaged), ())
    drawn: tuple[Redraw, ...] = _or(lambda: redraws(damaged), ())
    answers: tuple[Conditions, ...] = _or(lambda: all_conditions(damaged), ())

    def parted(kind: Kind, keyed: Mapping[Any, T]) -> tuple[tuple[T, ...], tuple[T, ...]]:
        bad = broken_among(damaged.connection, kind, tuple(keyed), DAMAGE) if sealed else frozenset()
        return tuple(keyed[key] for key in keyed if key not in bad), tuple(keyed[key] for key in keyed if key in bad)

    found.document, found.doubted = map(
        Document,
        parted(ENTRIES, entries),
        parted(SCREENINGS, {stamp(each.answered): each for each in asked if each.answered is not None}),
        parted(PRESSES, {press.id: press for press in _presses(damaged)}),
        parted(REDRAWS, {redraw.id: redraw for redraw in drawn}),
        parted(CONDITIONS, {stamp(each.answered): each for each in answers if each.answered is not None}),
    )


def _presses(damaged: Database) -> tuple[Press, ...]:
    """All at once, or, where that fails, those that can be read alone."""
    with suppress(*DAMAGE):
        return presses(damaged)
    found: list[Press] = []
    names: list[Row] = _or(lambda: damaged.rows("SELECT id FROM presses"), [])
    for name in names:
        with suppress(*DAMAGE):
            found.extend(presses(damaged, "presses.id = ?", name))
    return tuple(found)


def _or(read: Callable[[], T], otherwise: T) -> T:
    """What can be read, or else something in its place."""
    try:
        return read()
    except DAMAGE:
        return otherwise


_REACHED = "SELECT number FROM entries NOT INDEXED WHERE number >= ? ORDER BY number"


def _numbers(connection: apsw.Connection) -> Iterator[int]:
    """The numbers of all entries that can be reached."""
    start: int | None = 1
    while start is not None:
        try:
            for (number,) in connection.execute(_REACHED, (start,)):
                yield number
                start = number + 1
            return
        except apsw.Error:
            start = _past(connection, start)


def _past(connection: apsw.Connection, start: int) -> int | None:
    """The nearest number from which reading goes on after damage; None if it does so nowhere."""
    step = 1
    while step < FARTHEST and not _goes_on(connection, start + step):
        step *= 2
    if step >= FARTHEST:
        return None
    broken, well = start, start + step
    while well - broken > 1:
        middle = (broken + well) // 2
        if _goes_on(connection, middle):
            well = middle
        else:
            broken = middle
    return well


def _goes_on(connection: apsw.Connection, start: int) -> bool:
    """Whether there is a readable entry from this number on."""
    try:
        return bool(list(connection.execute(f"{_REACHED} LIMIT 1", (start,))))
    except apsw.Error:
        return False


class _Reader:
    """Reads entry by entry. What belongs to them is read at once, or, where that fails, for each of them alone."""

    def __init__(self, damaged: Database, found: Salvaged) -> None:
        self._damaged, self._found = damaged, found
        every = "SELECT number FROM entries"
        self._drawings = _or(lambda: drawings(damaged, every, ()), None)
        self._parts = _or(lambda: parts_of(damaged, every, ()), None)
        self._curves = _or(lambda: curves_of(damaged, every, ()), None)
        self._versions: dict[int, tuple[Saved, ...]] = _or(lambda: versions_of(damaged, every, ()), {})

    def entry(self, number: int) -> Saved | None:
        """The entry of this number, cut short if not all of it can be read, or None."""
        query = f"SELECT {COLUMNS}, edited_utc, deleted_utc FROM entries WHERE number = ?"
        try:
            ((*row, edited, deleted),) = self._damaged.rows(query, (number,))
            bare = to_entry(tuple(row), Drawing())
            gone = None if deleted is None else moment_of(deleted)
            return Saved(self._filled(number, bare), moment_of(edited), gone, self._versions.get(number, ()))
        except DAMAGE:
            return None

    def _filled(self, number: int, bare: Entry) -> Entry:
        alone = "SELECT ?", (number,)
        filled = bare
        with self._short(bare):
            known = self._drawings if self._drawings is not None else drawings(self._damaged, *alone)
            filled = replace(filled, drawing=known.get(number, Drawing()))
        with self._short(bare):
            parts = self._parts if self._parts is not None else parts_of(self._damaged, *alone)
            filled = replace(filled, parts=parts.get(number, ()))
        with self._short(bare):
            curves = self._curves if self._curves is not None else curves_of(self._damaged, *alone)
            filled = replace(filled, curve=curves.get(number, ()))
        return filled

    def _short(self, entry: Entry) -> _Short:
        return _Short(self._found.partly, entry.id)


class _Short(suppress):
    """Goes on after damage, and notes that an entry is cut short."""

    def __init__(self, partly: set[str], name: str) -> None:
        super().__init__(*DAMAGE)
        self._partly, self._name = partly, name

    def __exit__(self, kind: object, error: object, trace: object) -> bool:
        damaged = super().__exit__(kind, error, trace)  # type: ignore[arg-type]
        if damaged:
            self._partly.add(self._name)
        return bool(damaged)
