"""What is kept of each session, and plain facts counted from it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from statistics import median

from sciatica_desktop.core.anatomy import Side
from sciatica_desktop.core.pain import Drawing

ENOUGH = 5
"""Under this many rated sessions nothing is said about an effect."""

TWICE = 2


class Ending(StrEnum):
    """How a session came to its end; a session without one was interrupted."""

    COMPLETED = "completed"
    STOPPED = "stopped"
    NERVE_SIGN = "nerve_sign"


@dataclass(frozen=True)
class Entry:
    """One session. Pain is 0-10, None where it was not rated; `seconds` were really worked of those planned.

    `started` carries its offset from UTC. `too_much` counts how often the pressure was too much.
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


@dataclass(frozen=True)
class Effect:
    """What the rated sessions of one point and technique show: their number and the median change of pain."""

    point: str
    technique: str
    rated: int
    median_change: float | None


def effects(entries: tuple[Entry, ...]) -> tuple[Effect, ...]:
    """One effect for each point and technique, most rated first; no median under ENOUGH sessions."""
    changes: dict[tuple[str, str], list[int]] = {}
    for entry in entries:
        if entry.change is not None:
            changes.setdefault((entry.point, entry.technique), []).append(entry.change)
    found = [
        Effect(point, technique, len(values), median(values) if len(values) >= ENOUGH else None)
        for (point, technique), values in changes.items()
    ]
    return tuple(sorted(found, key=lambda effect: (-effect.rated, effect.point, effect.technique)))


def worse_twice(entries: tuple[Entry, ...]) -> bool:
    """True if the two latest rated sessions (newest first) both ended worse than they began."""
    latest = [entry.change for entry in entries if entry.change is not None][:TWICE]
    return len(latest) == TWICE and all(change > 0 for change in latest)
