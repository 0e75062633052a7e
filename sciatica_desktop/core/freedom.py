"""How much the program may show."""

from __future__ import annotations

from enum import StrEnum


class Freedom(StrEnum):
    """What the program may show, from all to least."""

    ALL = "all"
    GENTLE = "gentle"
    NO_TECHNIQUES = "no_techniques"
    NOTHING = "nothing"
