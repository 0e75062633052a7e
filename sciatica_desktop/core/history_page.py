"""One entry of the history in full, as finished words."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from sciatica_desktop.core.content import Content
from sciatica_desktop.core.diary import Entry, Kind, Part
from sciatica_desktop.core.exchange.entry import Saved
from sciatica_desktop.core.history_rows import HistoryRow, RowWords, spot, way
from sciatica_desktop.core.pain import Drawing


@dataclass(frozen=True)
class PageWords:
    """Sentences with gaps: %1 and %2 are filled, and a number of seconds becomes a time of the session."""

    too_much: Callable[[int], str]
    morning: str
    morning_unanswered: str
    curve: str
    earlier: str
    pain_was: str
    note_was: str
    other: str


@dataclass(frozen=True)
class HistoryPage:
    """The chosen entry: its row, what was done part by part, what else is known, and what it was earlier."""

    row: HistoryRow
    parts: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()
    earlier: tuple[str, ...] = ()
    drawing: Drawing = field(default_factory=Drawing)

    @property
    def id(self) -> str:
        return self.row.id


def history_page(
    entry: Entry, row: HistoryRow, earlier: Iterable[Saved], content: Content, words: tuple[RowWords, PageWords]
) -> HistoryPage:
    """Everything that there is to say about an entry."""
    of_rows, of_page = words
    return HistoryPage(
        row=row,
        parts=tuple(_part(part, content, of_rows, of_page) for part in entry.parts) if len(entry.parts) > 1 else (),
        facts=tuple(_facts(entry, of_rows, of_page)),
        earlier=tuple(_was(version, entry, of_rows, of_page) for version in earlier),
        drawing=entry.drawing,
    )


def _part(part: Part, content: Content, words: RowWords, more: PageWords) -> str:
    """Where, how, how long, and whether it was too much."""
    where = spot(part.point, content)
    side = words.side(part.side)
    told = [f"{where} · {side}" if side else where, way(part.technique, part.tool, content), words.length(part.seconds)]
    if part.too_much:
        told.append(more.too_much(part.too_much))
    return words.listed(told)


def _facts(entry: Entry, words: RowWords, more: PageWords) -> Iterable[str]:
    if entry.kind is Kind.SESSION and entry.too_much and len(entry.parts) < 2:  # noqa: PLR2004 - else each part says it
        yield more.too_much(entry.too_much)
    if entry.curve:
        points = words.listed(f"{words.length(seconds)}: {pain}" for seconds, pain in entry.curve)
        yield more.curve.replace("%1", points)
    if entry.morning is not None:
        told = more.morning if entry.morning.pain is not None else more.morning_unanswered
        yield told.replace("%1", str(entry.morning.pain))


def _was(version: Saved, now: Entry, words: RowWords, more: PageWords) -> str:
    """When, and what was otherwise then."""
    old = version.entry
    told = []
    if (old.pain_before, old.pain_after) != (now.pain_before, now.pain_after):
        pains = ("?" if pain is None else str(pain) for pain in (old.pain_before, old.pain_after))
        before, after = pains
        told.append(more.pain_was.replace("%1", before).replace("%2", after))
    if old.notes != now.notes:
        told.append(more.note_was.replace("%1", old.notes))
    edited = version.edited.astimezone(now.started.tzinfo)
    when = words.listed((words.day(edited.date()), words.time(edited)))
    return more.earlier.replace("%1", when).replace("%2", " ".join(told) or more.other)
