"""The screening: when questions are due, what was answered, and what it allows."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Signal, Slot

from sciatica_desktop.core import conditions, safety
from sciatica_desktop.core.allowance import Allowance
from sciatica_desktop.core.conditions import Answers, Conditions
from sciatica_desktop.core.content import Content
from sciatica_desktop.core.diary import Entry
from sciatica_desktop.core.pain import Drawing
from sciatica_desktop.core.restrictions import restrictions
from sciatica_desktop.core.safety import Cause, Screening, Verdict


class SafetyState(QObject):
    """Owns the latest answers about warning signs and about conditions, and the verdict that the signs lead to."""

    changed = Signal(object)
    answered = Signal(object)
    conditions_changed = Signal(object)

    def __init__(
        self,
        screening: Screening,
        content: Content,
        now: Callable[[], datetime],
        known: Conditions = Conditions(),  # noqa: B008 - nothing can change it
    ) -> None:
        super().__init__()
        self.screening = screening
        self.conditions = known
        self._content = content
        self._now = now
        self.value: Verdict = safety.verdict(screening, content)

    def _gated(self, points: tuple[str, ...]) -> bool:
        """True if a group that any of these points belongs to asks about clots first."""
        groups = (self._content.groups.get(self._content.points[point].group) for point in points)
        return any(group is not None and group.gate is not None for group in groups)

    def due(self, drawing: Drawing, *points: str) -> Cause | None:
        """Why the warning signs must be asked about before a technique at these points, or None."""
        return safety.due(self.screening, drawing, self._now(), gated=self._gated(points))

    def conditions_due(self) -> Cause | None:
        """Why the conditions must be asked about before the next technique, or None."""
        return conditions.due(self.conditions, self._content, self._now())

    def allowance(self, nerve_index: int = 0) -> Allowance:
        """What may be done now, where the marks and answers have this nerve index."""
        held = restrictions(self.conditions, self._content, self._now())
        return Allowance(self._content, self.value, held, nerve_index, safety.risky(self.screening))

    def answer(self, yes: frozenset[str], drawing: Drawing, *points: str) -> None:
        """Take the answers in: the ids of the flags answered yes."""
        self._take(yes, drawing, self.due(drawing, *points), gated=self._gated(points))

    def _take(self, yes: frozenset[str], drawing: Drawing, cause: Cause | None, *, gated: bool) -> None:
        self._become(safety.screened(yes, drawing, self._now(), self.screening, cause, gated=gated))

    def _become(self, screening: Screening) -> None:
        self.screening = screening
        self.answered.emit(screening)
        # Told even if it is the same verdict: the page still shows the questions.
        self.value = safety.verdict(self.screening, self._content)
        self.changed.emit(self.value)

    @Slot(object)
    def interrupt(self, yes: frozenset[str]) -> None:
        """The questions were left with a yes that cannot wait."""
        self._become(safety.interrupted(yes, self._now(), self.screening))

    def answer_conditions(self, given: Answers, cause: Cause | None) -> None:
        """Take in what was answered when conditions were asked about for a cause (None: all of them)."""
        self.conditions = conditions.answered(given, cause, self._content, self.conditions, self._now())
        self.conditions_changed.emit(self.conditions)

    @Slot(object)
    def begin(self, entry: Entry) -> None:
        """A treatment of what was marked begins."""
        seen = safety.first_seen(self.screening, entry.drawing)
        if seen != self.screening:
            self.screening = seen
            self.answered.emit(seen)

    def confirm_checked(self, drawing: Drawing) -> None:
        """The person says that the signs were looked at by somebody: the flags are put away, with the date."""
        kept = frozenset(name for name in self.screening.yes if name.endswith(safety.RISK))
        self._take(kept, drawing, None, gated=False)
