"""What is said before the candidates: what is left out, what to beware of, nerves, pairs, and a question to answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sciatica_desktop.ui.kit.callout import GuardBox, LimitsBox, NerveBox

if TYPE_CHECKING:
    from sciatica_desktop.core.asking import Asked
    from sciatica_desktop.core.cards import AroundCards, LimitsCard, NerveCard
    from sciatica_desktop.ui.finding.found_notes import NotesAbove
    from sciatica_desktop.ui.finding.sharpen import Sharpen


class ListNotes(QWidget):
    """A column of them; those that the first window cannot need yet are made later. Hidden while it says nothing."""

    question_answered = Signal(str, str)
    safety_requested = Signal()
    conditions_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._limits, self.guard, self._nerve = LimitsBox(), GuardBox(), NerveBox()
        self._above: NotesAbove | None = None
        self.sharpen: Sharpen | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        for part in (self._limits, self.guard, self._nerve):
            self._column.addWidget(part)
        self._limits.why_asked.connect(self.safety_requested)
        self._limits.conditions_asked.connect(self.conditions_requested)
        self.guard.signs_asked.connect(self.safety_requested)
        self.hide()

    def show_limits(self, card: LimitsCard) -> None:
        self._limits.show_card(card)
        self._settle()

    def show_guard(self, texts: tuple[str, ...]) -> None:
        self.guard.show_texts(texts)
        self._settle()

    def show_nerve(self, card: NerveCard | None) -> None:
        self._nerve.show_card(card)
        self._settle()

    def show_around(self, cards: AroundCards) -> None:
        """About pairs, even matches and joints."""
        if self._above is None:
            from sciatica_desktop.ui.finding.found_notes import NotesAbove  # noqa: PLC0415

            self._above = NotesAbove()
            self._column.insertWidget(self._column.indexOf(self._nerve) + 1, self._above)
        self._above.show_cards(cards)
        self._settle()

    def show_question(self, asked: Asked) -> None:
        """The question that would change the order, and the answers so far."""
        if self.sharpen is None:
            from sciatica_desktop.ui.finding.sharpen import Sharpen  # noqa: PLC0415

            self.sharpen = Sharpen()
            self.sharpen.answered.connect(self.question_answered)
            self._column.addWidget(self.sharpen)
        self.sharpen.show_asked(asked)
        self._settle()

    def _settle(self) -> None:
        parts = (self._limits, self.guard, self._nerve, self._above, self.sharpen)
        self.setVisible(any(part is not None and not part.isHidden() for part in parts))
