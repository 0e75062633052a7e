"""The candidates for the drawing, the answers and what was tried before, and which of them is looked at."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal, Slot

from sciatica_desktop.core.anatomy import Side
from sciatica_desktop.core.briefing import shown
from sciatica_desktop.core.experience import Experience
from sciatica_desktop.core.findings import Candidate, Findings
from sciatica_desktop.core.flow import Flow
from sciatica_desktop.core.map_picture import Hotspot
from sciatica_desktop.core.pain import Drawing
from sciatica_desktop.core.panel import Panel

Key = tuple[str, Side]
Rank = Callable[[Drawing, Mapping[str, str], Experience], Findings]
"""Drawing, answers to questions by their keys, and what was tried before -> findings."""


class SuggestionState(QObject):
    """Owns the findings, the candidate under the pointer and the chosen one."""

    changed = Signal(object)
    looked_at = Signal(object)
    chosen_changed = Signal(object)
    answered = Signal()

    def __init__(self, rank: Rank) -> None:
        super().__init__()
        self._rank = rank
        self.value = Findings()
        self.answers: dict[str, str] = {}
        self.own = Experience()
        self._drawing = Drawing()
        self.hovered: Key | None = None
        self.chosen: Key | None = None
        self._looked: Key | None = None

    @Slot(object)
    def use_drawing(self, drawing: Drawing) -> None:
        self._drawing = drawing
        if not drawing.felt:
            self.answers = {}  # they were about the marks
        found = self._rank(drawing, self.answers, self.own) if drawing.felt else Findings()
        if found != self.value:
            self.value = found
            keys = {candidate.key for candidate in found.candidates}
            self.hovered = self.hovered if self.hovered in keys else None
            self.changed.emit(found)
            self._look()

    @Slot(str, str)
    def answer(self, question: str, answer: str) -> None:
        """Take the answer to a question, by their keys, and rank again; an empty one takes an earlier one back."""
        self.answers = {**self.answers, question: answer}
        if not answer:
            del self.answers[question]
        self.use_drawing(self._drawing)
        self.answered.emit()

    def if_answered(self, answers: Mapping[str, str]) -> Findings:
        """What would be found for the same marks with other answers."""
        return self._rank(self._drawing, answers, self.own)

    @Slot(object)
    def use_experience(self, own: Experience) -> None:
        """Rank again with what was tried so far."""
        if own != self.own:
            self.own = own
            self.use_drawing(self._drawing)

    def candidate(self, key: Key) -> Candidate | None:
        return next((candidate for candidate in self.value.candidates if candidate.key == key), None)

    @Slot(object)
    def hover(self, key: Key | None) -> None:
        self.hovered = key
        self._look()

    @Slot(object)
    def hover_spot(self, spot: Hotspot | None) -> None:
        """The same, for a spot on the map."""
        self.hover(None if spot is None else (spot.point, spot.side))

    @Slot(object)
    def choose(self, key: Key | None) -> None:
        """Choose a candidate, or none."""
        if key != self.chosen:
            self.chosen = key
            self.chosen_changed.emit(key)
        self._look()

    @Slot(object)
    def use_flow(self, flow: Flow) -> None:
        """The point that is open stays the chosen one until the way leads back to the marks."""
        self.choose(None if flow.panel is Panel.MARK else flow.point)

    def _look(self) -> None:
        """The one to draw: under the pointer, else chosen, else the best of those that are listed."""
        best = next((candidate.key for candidate in shown(self.value)), None)
        key = self.hovered or self.chosen or best
        if key != self._looked:
            self._looked = key
            self.looked_at.emit(key)
