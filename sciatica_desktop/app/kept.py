"""What is read from the history at the start; where its file makes trouble, a history in memory."""

from __future__ import annotations

from dataclasses import dataclass, replace

from sciatica_desktop.app.parts import Host
from sciatica_desktop.core.diary import Entry, Press
from sciatica_desktop.core.pain import Drawing
from sciatica_desktop.core.problems import Problem
from sciatica_desktop.core.safety import Screening
from sciatica_desktop.host.logs import log
from sciatica_desktop.state.diary import SHOWN
from sciatica_desktop.store.database import in_memory, open_database
from sciatica_desktop.store.history import History


@dataclass(frozen=True)
class Kept:
    """The history, what is read from it at the start, and what is wrong with its file ("" if nothing is)."""

    history: History
    drawing: Drawing
    last: Drawing
    screening: Screening
    entries: tuple[Entry, ...]
    presses: tuple[Press, ...]
    trouble: str = ""


def open_history(host: Host) -> Kept:
    """The history as it was left; where its file makes trouble, one in memory, and the file stays as it is."""
    try:
        return read_kept(History(open_database(host.paths.database), host.now))
    except Problem as problem:
        log.warning("the history file could not be opened")
        return replace(read_kept(History(in_memory(), host.now)), trouble=str(problem))


def read_kept(history: History) -> Kept:
    """All that is read of a history at the start; it is closed where that fails. Raises Problem."""
    try:
        return Kept(
            history,
            history.last_drawing(),
            history.last_session_drawing(),
            history.screening(),
            history.latest(SHOWN),
            history.presses(),
        )
    except Problem:
        history.close()
        raise
