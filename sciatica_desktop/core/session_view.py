"""What the session and the rating after it show: values with finished words."""

from __future__ import annotations

from dataclasses import dataclass

from sciatica_desktop.core.positions.picture import Picture
from sciatica_desktop.core.routine import Routine


@dataclass(frozen=True)
class SessionView:
    """A running session.

    `instruction` is one sentence for the phase, `cue` the position in a few words beside its `picture`, `details` all
    of it; `stop_text` says when to stop, `paused_text` why
    it waits ("" lets the panel find its own words). `next_title` names what comes next where that is another place.
    `target` is the pressure (0-10) to stay in, None where nothing is pressed, and `ceiling` what it never may pass;
    `pain_text` says what to do once it did. `stop_signs` are all signs to stop at, with what to do.
    """

    title: str
    subtitle: str
    routine: Routine
    instruction: str = ""
    stop_text: str = ""
    paused_text: str = ""
    muted: bool = False
    picture: Picture | None = None
    cue: str = ""
    details: tuple[str, ...] = ()
    next_title: str = ""
    target: tuple[int, int] | None = None
    ceiling: int = 10
    pain_text: str = ""
    stop_signs: tuple[str, ...] = ()


@dataclass(frozen=True)
class RatingView:
    """The end of a session: what was done, the pain before (0-10, None if not rated), and advice to read first.

    `again` are the hours after which to be reminded of the next session is on offer. `late` means that the session is
    not just over. `watch` are signs that call for help after a massage.
    """

    title: str
    done_text: str = ""
    before: int | None = None
    advice: tuple[str, ...] = ()
    after: int | None = None
    note: str = ""
    again: tuple[int, ...] = ()
    late: bool = False
    watch: tuple[str, ...] = ()
