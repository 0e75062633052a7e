"""The history as rows with finished words: what was done where, how long, and what the pain did."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from sciatica_desktop.core.anatomy import Side
from sciatica_desktop.core.content import Content
from sciatica_desktop.core.diary import Ending, Entry, Kind
from sciatica_desktop.core.language import lowered
from sciatica_desktop.core.pain import Drawing, Mark
from sciatica_desktop.core.timeline import Item


@dataclass(frozen=True)
class RowWords:
    """How values become words in the language of the program; %1 stands for a length of time, or for a spot."""

    day: Callable[[date], str]
    time: Callable[[datetime], str]
    length: Callable[[float], str]
    change: Callable[[int], str]
    side: Callable[[Side], str]
    word: Callable[[StrEnum], str]
    parts: Callable[[int], str]
    marked: Callable[[int], str]
    done: str
    stopped: str
    nerve_sign: str
    broken_off: str
    under_way: str
    not_rated: str
    log: str
    morning: str
    after: str
    listed: Callable[[Iterable[str]], str] = ", ".join


class RowKind(StrEnum):
    """What a line of the history tells."""

    SESSION = "session"
    LOG = "log"
    MORNING = "morning"


@dataclass(frozen=True)
class HistoryRow:
    """One line in words; `pains` are 0-10, None where it was not rated: before and after, or the one there is.

    `id` is that of the entry; the morning after a session has the id of the session.
    """

    id: str
    day: str
    time: str
    title: str
    side: str
    how: str
    done: str
    change: str
    kind: RowKind = RowKind.SESSION
    pains: tuple[int | None, ...] = (None, None)
    finished: bool = True
    starts_day: bool = False
    marks: tuple[str, ...] = ()
    notes: str = ""

    @property
    def rated(self) -> bool:
        return self.pains[-1] is not None

    @property
    def better(self) -> int:
        """Below zero where the pain grew, above where it went, 0 where neither is known."""
        match self.pains:
            case (int(before), int(after)):
                return before - after
        return 0


def history_rows(
    items: Iterable[Item], content: Content, words: RowWords, running: str = "", above: date | None = None
) -> tuple[HistoryRow, ...]:
    """The lines as rows, in their order.

    `running` is the id of the session that is under way, `above` the day of the line before the first of these.
    """
    rows = []
    for item in items:
        moment = _moment(item)
        starts = moment.date() != above
        above = moment.date()
        rows.append(_row(item, moment, content, words, starts=starts, running=item.entry.id == running))
    return tuple(rows)


def _moment(item: Item) -> datetime:
    morning = item.entry.morning
    return morning.at if item.morning and morning is not None else item.entry.started


def _row(item: Item, moment: datetime, content: Content, words: RowWords, *, starts: bool, running: bool) -> HistoryRow:
    entry = item.entry
    day, time = words.day(moment.date()), words.time(moment)
    marks = marked(entry.drawing, content, words)
    if item.morning:
        pain = entry.morning.pain if entry.morning is not None else None
        told = words.after.replace("%1", spot(entry.point, content))
        return HistoryRow(
            entry.id, day, time, words.morning, words.side(entry.side), told, "", "", RowKind.MORNING, (pain,),
            starts_day=starts,
        )  # fmt: skip
    if entry.kind is Kind.LOG:
        return HistoryRow(
            entry.id, day, time, words.log, words.side(entry.side), words.marked(len(marks)), "", "", RowKind.LOG,
            (entry.pain_before,), starts_day=starts, marks=marks, notes=entry.notes,
        )  # fmt: skip
    return HistoryRow(
        id=entry.id,
        day=day,
        time=time,
        title=spot(entry.point, content),
        side=words.side(entry.side),
        how=_how(entry, content, words),
        done=_done(entry, words, running),
        change=_change(entry, words),
        pains=(entry.pain_before, entry.pain_after),
        finished=entry.finished,
        starts_day=starts,
        marks=marks,
        notes=entry.notes,
    )


def spot(point: str, content: Content) -> str:
    """The plain name of a point; one that no pack knows any more keeps its id."""
    known = content.points.get(point)
    return known.plain if known is not None else point


def _how(entry: Entry, content: Content, words: RowWords) -> str:
    """The technique of the first part, and that there were more."""
    first = way(entry.technique, entry.tool, content)
    more = len(entry.parts) - 1
    return f"{first} {words.parts(more)}" if more > 0 else first


def way(technique: str, tool: str, content: Content) -> str:
    """The tool, and the technique where its name says more."""
    known, with_tool = content.techniques.get(technique), content.tools.get(tool)
    if known is not None:
        return known.title
    return with_tool.name if with_tool is not None else technique


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


def marked(drawing: Drawing, content: Content, words: RowWords) -> tuple[str, ...]:
    """What was marked, strongest first."""
    strongest = sorted(drawing.felt, key=lambda mark: -mark.intensity)
    return tuple(_mark(mark, content, words) for mark in strongest)


def _mark(mark: Mark, content: Content, words: RowWords) -> str:
    region = content.regions.get(mark.place.region)
    name = region.name if region is not None else mark.place.region
    if mark.place.side is not Side.MIDLINE:
        name = f"{words.word(mark.place.side)} · {lowered(name, content.language)}"
    return words.listed((f"{name}: {mark.intensity}", words.word(mark.quality)))


def _change(entry: Entry, words: RowWords) -> str:
    """How the pain changed; nothing where only one of the two numbers is known, which is shown by itself."""
    if entry.change is not None:
        return words.change(entry.change)
    return "" if entry.pain_after is not None else words.not_rated
