"""What is said around the list of candidates: two that go together, even matches, and what can feel alike."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from sciatica_desktop.core.cards import AlikeCard, AroundCards
from sciatica_desktop.ui.kit.callout import Callout
from sciatica_desktop.ui.kit.controls import Box, Fold
from sciatica_desktop.ui.kit.widgets import Text


class _AlikeText(QWidget):
    """One thing that can feel alike, with what to do about it."""

    def __init__(self) -> None:
        super().__init__()
        self._title, self._advice, self._because = Text("", bold=True), Text(), Text("", 0.92, muted=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        for part in (self._title, self._advice, self._because):
            column.addWidget(part)

    def show_card(self, card: AlikeCard) -> None:
        self._title.setText(card.title)
        self._advice.setText(card.advice)
        self._because.setText(card.because)
        self._because.setVisible(bool(card.because))


class AlikeTexts(QWidget):
    """Some of them, one below the other."""

    def __init__(self) -> None:
        super().__init__()
        self._texts: list[_AlikeText] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)

    def show_cards(self, cards: tuple[AlikeCard, ...]) -> None:
        """Show these."""
        while len(self._texts) < len(cards):
            self._texts.append(_AlikeText())
            self._column.addWidget(self._texts[-1])
        for index, text in enumerate(self._texts):
            text.setVisible(index < len(cards))
            if index < len(cards):
                text.show_card(cards[index])


class NotesAbove(QWidget):
    """Before the candidates; hidden where there is nothing to say."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: AroundCards | None = None
        self._even = Text("", muted=True)
        self._pair = Box()
        self._pair_text = Text("", bold=True)
        self._pair.box.addWidget(self._pair_text)
        self._spoken_for = Callout("info")
        self._texts = AlikeTexts()
        self._spoken_for.box.addWidget(self._texts)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for part in (self._spoken_for, self._pair, self._even):
            column.addWidget(part)

    def show_cards(self, cards: AroundCards) -> None:
        """Say these; the same ones again cost nothing."""
        if cards == self._shown:
            return
        self._shown = cards
        self._even.setText(cards.even)
        self._even.setVisible(bool(cards.even))
        self._pair_text.setText(cards.pair)
        self._pair.setVisible(bool(cards.pair))
        self._texts.show_cards(cards.spoken_for)
        self._spoken_for.setVisible(bool(cards.spoken_for))
        self.setVisible(any((cards.even, cards.pair, cards.spoken_for)))


class AlikeFold(Fold):
    """After the candidates: joints, tendons and vessels that can feel like this."""

    def __init__(self) -> None:
        super().__init__("")
        self.button.setText(self.tr("Can also feel like this"))
        self._texts = AlikeTexts()
        self.box.addWidget(self._texts)

    def show_cards(self, cards: tuple[AlikeCard, ...]) -> None:
        """Fold these away."""
        self._texts.show_cards(cards)
        self.setVisible(bool(cards))
