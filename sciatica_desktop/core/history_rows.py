"""The history as rows with finished words: what was done where, how long, and what the pain did."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from sciatica_desktop.core.anatomy import Side
from sciatica_desktop.core.cards import lowered
from sciatica_desktop.core.content import Content
from sciatica_desktop.core.diary import Ending, Entry
from sciatica_desktop.core.pain import Drawing, Mark


@dataclass(frozen=True)
class RowWords:
    """How values become words in the language of the program; `done` and `stopped` carry %1 for a length of time."""

    day: Callable[[date], str]
    time: Callable[[datetime], str]
    length: Callable[[float], str]
    change: Callable[[int], str]
    side: Callable[[Side], str]
    word: Callable[[StrEnum], str]
    done: str
    stopped: str
    nerve_sign: str
    broken_off: str
    under_way: str
    not_rated: str


@dataclass(frozen=True)
class HistoryRow:
    """One session in words; pain is 0-10, None where it was not rated. `search` holds all words in small letters."""

    id: str
    day: str
    time: str
    title: str
    side: str
    how: str
    done: str
    change: str
    before: int | None = None
    after: int | None = None
    finished: bool = True
    marks: tuple[str, ...] = ()
    notes: str = ""
    search: str = ""

    @property
    def rated(self) -> bool:
        return self.after is not None

    def fits(self, wanted: str) -> bool:
        """True if every word that is looked for occurs."""
        return all(part in self.search for part in wanted.casefold().split())


def history_rows(
    entries: Iterable[Entry], content: Content, words: RowWords, running: str = ""
) -> tuple[HistoryRow, ...]:
    """The entries as rows, in their order; `running` is the id of the session that is under way."""
    return tuple(_row(entry, content, words, entry.id == running) for entry in entries)


def _row(entry: Entry, content: Content, words: RowWords, running: bool) -> HistoryRow:
    point = content.points.get(entry.point)
    title = point.plain if point is not None else entry.point
    side = words.side(entry.side)
    day, time = words.day(entry.started.date()), words.time(entry.started)
    how = _how(entry, content)
    done = _done(entry, words, running)
    change = words.not_rated if entry.change is None else words.change(entry.change)
    marks = _marks(entry.drawing, content, words)
    muscle = point.muscle if point is not None else ""
    tool = content.tools[entry.tool].name if entry.tool in content.tools else entry.tool
    told = (title, side, muscle, how, tool, day, time, done, change, entry.notes, *marks)
    return HistoryRow(
        id=entry.id,
        day=day,
        time=time,
        title=title,
        side=side,
        how=how,
        done=done,
        change=change,
        before=entry.pain_before,
        after=entry.pain_after,
        finished=entry.finished,
        marks=marks,
        notes=entry.notes,
        search=" ".join(told).casefold(),
    )


def _how(entry: Entry, content: Content) -> str:
    """The tool, and the technique where its name says more."""
    technique, tool = content.techniques.get(entry.technique), content.tools.get(entry.tool)
    if technique is not None:
        return technique.title
    return tool.name if tool is not None else entry.technique


def _done(entry: Entry, words: RowWords, running: bool) -> str:
    """How long was worked, and how it ended if not as planned."""
    endings = {
        Ending.COMPLETED: words.done,
        Ending.STOPPED: words.stopped,
        Ending.NERVE_SIGN: words.nerve_sign,
    }
    open_end = words.under_way if running else words.broken_off
    text = open_end if entry.ending is None else endings[entry.ending]
    return text.replace("%1", words.length(entry.seconds))


def _marks(drawing: Drawing, content: Content, words: RowWords) -> tuple[str, ...]:
    """What was marked, strongest first."""
    strongest = sorted(drawing.felt, key=lambda mark: -mark.intensity)
    return tuple(_mark(mark, content, words) for mark in strongest)


def _mark(mark: Mark, content: Content, words: RowWords) -> str:
    region = content.regions.get(mark.place.region)
    name = region.name if region is not None else mark.place.region
    if mark.place.side is not Side.MIDLINE:
        name = f"{words.word(mark.place.side)} · {lowered(name)}"
    return f"{name}: {mark.intensity}, {words.word(mark.quality)}"
