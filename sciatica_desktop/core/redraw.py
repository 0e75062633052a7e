"""The same pain drawn twice within minutes: how far off a person draws when nothing has changed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sciatica_desktop.core.pain import Drawing


@dataclass(frozen=True)
class Redraw:
    """One exercise: what was drawn, and what was drawn again without looking at the first."""

    id: str
    drawn: datetime
    first: Drawing
    second: Drawing
