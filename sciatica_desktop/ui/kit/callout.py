"""Rounded fields that ask for calm attention: a word about nerves, and what is left out for now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sciatica_desktop.core.freedom import Freedom
from sciatica_desktop.ui.kit import icons
from sciatica_desktop.ui.kit.controls import Fold, Sentences
from sciatica_desktop.ui.kit.mirrored import in_reading_order, margins
from sciatica_desktop.ui.kit.texts import word
from sciatica_desktop.ui.kit.theme import GAP, RADIUS, scheme_of
from sciatica_desktop.ui.kit.widgets import Button, Text

if TYPE_CHECKING:
    from sciatica_desktop.core.cards import LimitsCard, NerveCard

ICON = 26
EDGE = GAP + 2


class Callout(QWidget):
    """A field with an icon, in the colour of caution, or red where it is about an emergency."""

    def __init__(self, symbol: str) -> None:
        super().__init__()
        self.symbol = symbol
        self.urgent = False
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(margins(EDGE + ICON + GAP, EDGE, GAP + 4, GAP))
        self.box.setSpacing(6)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        scheme = scheme_of(self)
        ink, ground = (scheme.danger, scheme.danger_soft) if self.urgent else (scheme.caution, scheme.caution_soft)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(ink), 1.2))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.8, 0.8, -0.8, -0.8), RADIUS + 2, RADIUS + 2)
        sign = in_reading_order(QRectF(EDGE, EDGE, ICON, ICON), QRectF(self.rect()), self.layoutDirection())
        icons.draw(painter, self.symbol, sign, ink)


class NerveBox(Callout):
    """A nerve may be involved, and what to do."""

    def __init__(self) -> None:
        super().__init__("nerve")
        self._card: NerveCard | None = None
        self._title = Text("", 1.1, bold=True)
        self._text = Text()
        self._advice = Text("", bold=True)
        self._nerves = Sentences()
        self._why = Fold(self.tr("Why this is shown"))
        for part in (self._title, self._text, self._advice, self._nerves, self._why):
            self.box.addWidget(part)

    def show_card(self, card: NerveCard | None) -> None:
        """Show the card, or nothing."""
        if card == self._card:
            return
        self._card = card
        self.setVisible(card is not None)
        if card is not None:
            self._title.setText(card.title)
            self._text.setText(card.text)
            self._advice.setText(card.advice)
            self._nerves.show_texts(card.nerves)
            self._why.show_texts(card.reasons)
            self.setAccessibleName(" ".join((f"{card.title}.", card.text, card.advice, *card.nerves)))


class GuardBox(Callout):
    """What the history says against going on as before, and a way to the warning signs."""

    signs_asked = Signal()

    def __init__(self) -> None:
        super().__init__("warning")
        self._texts = Sentences()
        self.signs = Button(self.tr("Look at the warning signs"), wraps=True)
        self.box.addWidget(self._texts)
        self.box.addWidget(self.signs)
        self.signs.clicked.connect(self.signs_asked)

    def show_texts(self, texts: tuple[str, ...]) -> None:
        """Say these, or nothing."""
        self._texts.show_texts(texts)
        self.setAccessibleName(" ".join(texts))
        self.setVisible(bool(texts))


class LimitsBox(Callout):
    """What the safety answers leave out, and the way to see why."""

    why_asked = Signal()
    conditions_asked = Signal()

    def __init__(self) -> None:
        super().__init__("info")
        self._text = Text("", bold=True)
        self._reasons = Text()
        self.why = Button(self.tr("See why and what to do"), wraps=True)
        self.conditions = Button(self.tr("Look at your health answers"), wraps=True)
        for part in (self._text, self._reasons, self.why, self.conditions):
            self.box.addWidget(part)
        self.why.clicked.connect(self.why_asked)
        self.conditions.clicked.connect(self.conditions_asked)

    def show_card(self, card: LimitsCard) -> None:
        """Nothing is said where all is free."""
        self.urgent = card.freedom is Freedom.NOTHING
        self.symbol = "stop" if self.urgent else "info"
        self._text.setText(word(card.freedom))
        self._reasons.setText("\n".join(card.reasons))
        self._reasons.setVisible(bool(card.reasons))
        self.why.setVisible(not card.by_conditions)
        self.conditions.setVisible(card.by_conditions)
        self.setAccessibleName(" ".join((self._text.text(), *card.reasons)))
        self.setVisible(card.freedom is not Freedom.ALL)
        self.update()
