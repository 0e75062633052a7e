"""What is kept of each session."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from sciatica_desktop.core.anatomy import Side
from sciatica_desktop.core.pain import Drawing

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


def worse_twice(entries: tuple[Entry, ...]) -> bool:
    """True if the two latest rated sessions (newest first) both ended worse than they began."""
    latest = [entry.change for entry in entries if entry.change is not None][:TWICE]
    return len(latest) == TWICE and all(change > 0 for change in latest)
