"""The question that would change the order most: looked for when the marks have come to rest, a little at a time."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from sciatica_desktop.core.asking import Asked, Rank, best, open_questions, worth
from sciatica_desktop.core.content import Content, Question
from sciatica_desktop.core.findings import Findings

CALM_MS = 300
"""The marks have come to rest if nothing changed for so long."""


class QuestionState(QObject):
    """Owns the question to ask now, and those that were answered.

    `found` gives what is found now and with which answers, `rank` what would be found for the same marks with others.
    """

    changed = Signal(object)

    def __init__(self, content: Content, found: Callable[[], tuple[Findings, Mapping[str, str]]], rank: Rank) -> None:
        super().__init__()
        self.value = Asked()
        self._content, self._found, self._rank = content, found, rank
        self._waiting: tuple[Question, ...] = ()
        self._worths: dict[str, float] = {}
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self._weigh)

    @Slot()
    def look(self) -> None:
        """Marks or answers have changed. What was asked stays until it is known what is worth asking now."""
        findings, answers = self._found()
        self._waiting = open_questions(findings, answers, self._content)
        self._worths = {}
        if self._waiting:
            self._next.start(CALM_MS if self._content.given(answers) == self.value.given else 0)
        else:
            self._next.stop()
            self._settle()

    def _weigh(self) -> None:
        """One question; the window goes on in between."""
        question = self._waiting[len(self._worths)]
        self._worths[question.key] = worth(question, *self._found(), self._rank)
        if len(self._worths) < len(self._waiting):
            self._next.start(0)
        else:
            self._settle()

    def _settle(self) -> None:
        asked = Asked(best(self._worths, self._waiting), self._content.given(self._found()[1]))
        if asked != self.value:
            self.value = asked
            self.changed.emit(asked)
