"""What stands beside the map."""

from __future__ import annotations

from enum import StrEnum


class Panel(StrEnum):
    """What the panel beside the map shows; one thing at a time."""

    MARK = "mark"
    POINT = "point"
    ROUTINE = "routine"
    SESSION = "session"
    RATING = "rating"
    SAFETY = "safety"
    CONDITIONS = "conditions"


COVERING = (Panel.SAFETY, Panel.CONDITIONS)
"""They cover the body too."""
