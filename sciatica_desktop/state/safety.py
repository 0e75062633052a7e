"""The red-flag screening: when it is due, what was answered, what it allows."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Signal, Slot

from sciatica_desktop.core import safety
from sciatica_desktop.core.content import Content, RedFlag
from sciatica_desktop.core.diary import Entry
from sciatica_desktop.core.pain import Drawing
from sciatica_desktop.core.safety import Cause, Screening, Verdict


class SafetyState(QObject):
    """Owns the latest screening and the verdict it leads to."""

    changed = Signal(object)
    answered = Signal(object)

    def __init__(self, screening: Screening, content: Content, now: Callable[[], datetime]) -> None:
        super().__init__()
        self.screening = screening
        self._content = content
        self._now = now
        self.value: Verdict = safety.verdict(screening, content)

    def due(self, drawing: Drawing) -> Cause | None:
        """Why the questions must be asked before the next technique, or None."""
        return safety.due(self.screening, drawing, self._now())

    def questions(self, drawing: Drawing) -> tuple[RedFlag, ...]:
        """The red flags to ask about now."""
        return safety.questions(self._content, drawing, self.screening)

    def answer(self, yes: frozenset[str], drawing: Drawing) -> None:
        """Take the answers in: the ids of the flags answered yes."""
        self.screening = safety.screened(yes, drawing, self._now(), self.screening)
        self.answered.emit(self.screening)
        # Told even if it is the same verdict: the page still shows the questions.
        self.value = safety.verdict(self.screening, self._content)
        self.changed.emit(self.value)

    @Slot(object)
    def begin(self, entry: Entry) -> None:
        """A treatment of what was marked begins."""
        seen = safety.first_seen(self.screening, entry.drawing)
        if seen != self.screening:
            self.screening = seen
            self.answered.emit(seen)

    def confirm_checked(self, drawing: Drawing) -> None:
        """The person says that the signs were looked at by somebody: the flags are put away, with the date."""
        self.answer(frozenset(), drawing)
