"""How much the program may show."""

from __future__ import annotations

from enum import StrEnum


class Freedom(StrEnum):
    """What the program may show, from all to least."""

    ALL = "all"
    GENTLE = "gentle"
    NO_TECHNIQUES = "no_techniques"
    NOTHING = "nothing"

    @property
    def locks_techniques(self) -> bool:
        """True if no technique may be shown or started."""
        return self in (Freedom.NO_TECHNIQUES, Freedom.NOTHING)
