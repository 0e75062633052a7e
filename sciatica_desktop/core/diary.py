"""What is kept of each session, each quick log and each press of a point."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum

from sciatica_desktop.core.anatomy import Side
from sciatica_desktop.core.pain import Drawing

TWICE = 2
MORNING_HOUR = 4


class Kind(StrEnum):
    """What an entry is: a treatment, or a note of the pain without one."""

    SESSION = "session"
    LOG = "log"


class Ending(StrEnum):
    """How a session came to its end; a session without one was interrupted."""

    COMPLETED = "completed"
    STOPPED = "stopped"
    NERVE_SIGN = "nerve_sign"


class Felt(StrEnum):
    """What came of pressing a point for a moment."""

    SAME = "same"
    OTHER = "other"
    NOTHING = "nothing"


@dataclass(frozen=True)
class Part:
    """One technique at one point within a session; `seconds` were really worked of those planned."""

    point: str
    side: Side
    technique: str
    tool: str
    planned_seconds: float
    seconds: float = 0.0
    too_much: int = 0


@dataclass(frozen=True)
class Morning:
    """How it was the next morning: pain 0-10, or None where it was asked and not answered. Asked once."""

    pain: int | None
    at: datetime


@dataclass(frozen=True)
class Press:
    """What was felt when a point was pressed, and in which session (its id, or None)."""

    id: str
    pressed: datetime
    point: str
    side: Side
    felt: Felt
    entry: str | None = None


@dataclass(frozen=True)
class Entry:
    """One session, or one quick log. Pain is 0-10, None where it was not rated.

    `started` carries its offset from UTC. `seconds` were really worked of those planned, and `too_much` counts how
    often the pressure was too much, over all `parts`; point, side, technique and tool are those of the first part.
    `curve` holds the pain (0-10) by the seconds into the session, in order. A log has no point, technique or tool (""),
    its side is where it hurts (the midline if on both), and its pain is `pain_before`.
    """

    id: str
    started: datetime
    point: str
    side: Side
    technique: str
    tool: str
    planned_seconds: float
    seconds: float = 0.0
    pain_before: int | None = None
    pain_after: int | None = None
    ending: Ending | None = None
    too_much: int = 0
    notes: str = ""
    drawing: Drawing = field(default_factory=Drawing)
    kind: Kind = Kind.SESSION
    parts: tuple[Part, ...] = ()
    curve: tuple[tuple[float, int], ...] = ()
    morning: Morning | None = None

    def with_parts(self, parts: tuple[Part, ...]) -> Entry:
        """The entry with these parts, one or more, and what follows from them."""
        first = parts[0]
        return replace(
            self,
            point=first.point,
            side=first.side,
            technique=first.technique,
            tool=first.tool,
            planned_seconds=sum(part.planned_seconds for part in parts),
            seconds=sum(part.seconds for part in parts),
            too_much=sum(part.too_much for part in parts),
            parts=parts,
        )

    def with_sample(self, seconds: float, pain: int) -> Entry:
        """The entry with one more point of the pain curve; one of the same second is replaced."""
        return replace(self, curve=tuple(sorted({**dict(self.curve), seconds: pain}.items())))

    @property
    def finished(self) -> bool:
        """True if the whole routine was done."""
        return self.ending is Ending.COMPLETED

    @property
    def change(self) -> int | None:
        """Pain after minus pain before; below zero is better. None unless both were rated."""
        if self.pain_before is None or self.pain_after is None:
            return None
        return self.pain_after - self.pain_before


def worse_twice(entries: tuple[Entry, ...]) -> bool:
    """True if the two latest rated sessions (newest first) both ended worse than they began."""
    latest = [entry.change for entry in entries if entry.change is not None][:TWICE]
    return len(latest) == TWICE and all(change > 0 for change in latest)


def log_entry(name: str, now: datetime, pain: int | None, drawing: Drawing, notes: str = "") -> Entry:
    """A quick log of the pain (0-10) right now, with what is marked."""
    sides = drawing.sides
    return Entry(
        id=name,
        started=now,
        point="",
        side=next(iter(sides)) if len(sides) == 1 else Side.MIDLINE,
        technique="",
        tool="",
        planned_seconds=0.0,
        pain_before=pain,
        ending=Ending.COMPLETED,
        notes=notes,
        drawing=drawing,
        kind=Kind.LOG,
    )


def interrupted(entries: tuple[Entry, ...]) -> Entry | None:
    """The last session, if it was cut off in the middle of its work and nothing was said about it since.

    `entries` are the newest, newest first.
    """
    last = next((entry for entry in entries if entry.kind is Kind.SESSION), None)
    return last if last is not None and last.ending is None and last.pain_after is None and last.seconds else None


def awaits_morning(entries: tuple[Entry, ...], now: datetime) -> Entry | None:
    """The session to ask "how was it this morning?" about: the last one of yesterday, unless it was asked already.

    `entries` are the newest, newest first; days are those of the clock on the wall, and before four it is still night.
    """
    if now.hour < MORNING_HOUR:
        return None
    yesterday = now.date() - timedelta(days=1)
    sessions = (entry for entry in entries if entry.kind is Kind.SESSION)
    last = next((entry for entry in sessions if entry.started.date() == yesterday), None)
    return last if last is not None and last.morning is None else None
