"""How a session goes, as the person set it once for all of them."""

from __future__ import annotations

from dataclasses import dataclass

from sciatica_desktop.core.preferences import Preferences


@dataclass(frozen=True)
class Pace:
    """`ready` is the time (s) to get into position, `find` to find a spot within a longer routine.

    `check` asks at each spot whether pressing it brings the usual pain.
    """

    check: bool = True
    ready: float = Preferences.ready_seconds
    find: float = Preferences.find_seconds


def pace_of(preferences: Preferences) -> Pace:
    """The pace that is set."""
    return Pace(preferences.press_check, float(preferences.ready_seconds), float(preferences.find_seconds))
