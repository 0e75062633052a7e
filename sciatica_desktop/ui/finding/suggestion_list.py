"""What may send pain there: the candidates, best first, with a word about nerves before them where one is due."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from sciatica_desktop.core.freedom import Freedom
from sciatica_desktop.ui.finding.list_notes import ListNotes
from sciatica_desktop.ui.finding.way_ahead import WayAhead
from sciatica_desktop.ui.kit.tab_order import tab_on, tab_stops
from sciatica_desktop.ui.kit.theme import LEAST_CARD
from sciatica_desktop.ui.kit.widgets import Button, Text

if TYPE_CHECKING:
    from sciatica_desktop.core.asking import Asked
    from sciatica_desktop.core.cards import AroundCards, CandidateCard, LimitsCard, NerveCard
    from sciatica_desktop.core.findings import Findings
    from sciatica_desktop.ui.finding.candidate_row import CandidateRow
    from sciatica_desktop.ui.finding.found_notes import AlikeFold

AT_FIRST = 10
MORE = 10
BETWEEN = 8
SIDE = 16
"""Room (px) to the left and right of the panel."""


def _new_row(parent: QWidget) -> CandidateRow:
    from sciatica_desktop.ui.finding.candidate_row import CandidateRow  # noqa: PLC0415 - the first window has no candidates yet

    return CandidateRow(parent)


class _Rows(QWidget):
    """The cards one below the other; placed here, because no general layout is needed for a plain column."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[CandidateRow] = []
        self.shown = 0
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def rows(self) -> list[CandidateRow]:
        return self._rows[: self.shown]

    def row(self, index: int) -> CandidateRow:
        """The row at an index, made if there was none yet."""
        while len(self._rows) <= index:
            self._rows.append(_new_row(self))
        return self._rows[index]

    def show_count(self, count: int) -> None:
        for index, row in enumerate(self._rows):
            if row.isHidden() == (index < count):
                row.setVisible(index < count)
        self.shown = count

    def heightForWidth(self, width: int) -> int:
        return sum(row.heightForWidth(width) for row in self.rows) + BETWEEN * max(0, self.shown - 1)

    def sizeHint(self) -> QSize:
        return QSize(LEAST_CARD, self.heightForWidth(max(LEAST_CARD, self.width())))

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST_CARD, 0)

    def place(self) -> None:
        """Put every row at its place."""
        top = 0
        for row in self.rows:
            height = row.heightForWidth(self.width())
            row.setGeometry(QRect(0, top, self.width(), height))
            top += height + BETWEEN

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place()


class SuggestionList(QWidget):
    """Shows the cards of the findings; says which one is looked at and which one is chosen."""

    candidate_hovered = Signal(object)
    candidate_chosen = Signal(object)
    question_answered = Signal(str, str)
    safety_requested = Signal()
    conditions_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._cards: tuple[CandidateCard, ...] = ()
        self._limit = AT_FIRST
        self._stops: list[QWidget] = []
        self._said: object = None
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(0)
        self._calm.timeout.connect(self._on_calm_timeout)
        self._title = Text("", 1.3, bold=True)
        self._way = WayAhead()
        self._hint = Text(
            self.tr(
                "No spot known here often sends pain only there. Mark other places that hurt too, also in the back."
            ),
            muted=True,
        )
        self._marked = False
        self._freedom = Freedom.ALL
        self.notes = ListNotes()
        self.notes.safety_requested.connect(self.safety_requested)
        self.notes.conditions_requested.connect(self.conditions_requested)
        self.notes.question_answered.connect(self.question_answered)
        self._rows = _Rows()
        self._alike: AlikeFold | None = None
        self._more = Button("", symbol="down", wraps=True)
        self._more.clicked.connect(self._on_more_clicked)
        self._foot = Text(self.tr("Areas worth checking, not a diagnosis."), 0.9, muted=True)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, 4, SIDE, SIDE)
        column.setSpacing(10)
        for part in (self._title, self.notes, self._way, self._hint, self._rows, self._more, self._foot):
            column.addWidget(part)
        column.addStretch(1)
        self.setAccessibleName(self.tr("What may send pain there"))
        self._show_cards()

    @property
    def rows(self) -> list[CandidateRow]:
        """The rows on show, best first."""
        return self._rows.rows

    def sizeHint(self) -> QSize:
        """The least: the height follows the width, and working it out for a width of its own would only cost time."""
        return self.minimumSizeHint()

    @Slot(object, object, object)
    def render_findings(
        self,
        findings: Findings,
        cards: tuple[CandidateCard, ...],
        nerve: NerveCard | None,
        around: AroundCards | None = None,
    ) -> None:
        """Show the cards of the findings, and around them what is to be said about nerves, pairs and joints."""
        if [card.key for card in cards] != [card.key for card in self._cards]:
            self._limit = AT_FIRST
        self._cards = cards
        self._marked = bool(findings.candidates)
        self.notes.show_nerve(nerve if findings.nerve.flag else None)
        if around is not None:
            self._show_around(around)
        self._show_cards()

    def _show_around(self, around: AroundCards) -> None:
        if self._alike is None:
            if not any(around):
                return
            # Made when there is something to say: the first window has nothing yet.
            from sciatica_desktop.ui.finding.found_notes import AlikeFold  # noqa: PLC0415

            self._alike = AlikeFold()
            self._column.insertWidget(self._column.indexOf(self._foot), self._alike)
        self.notes.show_around(around)
        self._alike.show_cards(around.alike)

    @Slot(object)
    def render_question(self, asked: Asked) -> None:
        """Offer the question that would change the order, and the answers so far."""
        self.notes.show_question(asked)
        self._order_tabs()

    @Slot(object)
    def render_limits(self, card: LimitsCard) -> None:
        """Say what the safety answers leave out."""
        self._freedom = card.freedom
        self.notes.show_limits(card)
        self._show_cards()

    @Slot(object)
    def render_guard(self, texts: tuple[str, ...]) -> None:
        """Say what speaks against going on as before."""
        self.notes.show_guard(texts)

    def _show_cards(self) -> None:
        for index, card in enumerate(self._cards[: self._limit]):
            row = self._rows.row(index)
            if row.card is None:
                row.clicked.connect(self._on_row_clicked)
                row.pointed.connect(self._on_row_pointed)
            row.show_card(card, index + 1)
        before = self._rows.heightForWidth(self._rows.width())
        self._rows.show_count(min(self._limit, len(self._cards)))
        self._rows.place()
        if self._rows.heightForWidth(self._rows.width()) != before or self._rows.height() != before:
            self._rows.updateGeometry()
        left = len(self._cards) - self._rows.shown
        self._more.setVisible(left > 0)
        if left:
            self._more.setText(self.tr("Show %n more", "", min(MORE, left)))
        waits = not self._cards and self._freedom is not Freedom.NOTHING
        ahead = waits and not self._marked
        self._title.setText(self.tr("What comes next") if ahead else self.tr("What may send pain there"))
        self._way.setVisible(ahead)
        self._hint.setVisible(waits and self._marked)
        self._foot.setVisible(bool(self._cards))
        self._follow()
        self._order_tabs()

    def _order_tabs(self) -> None:
        """Tab goes from top to bottom, whenever the parts were made."""
        below = tab_stops(self._alike) if self._alike is not None else []
        stops = [*tab_stops(self.notes), *self.rows, self._more, *below]
        if stops != self._stops:
            self._stops = stops
            tab_on(stops[0], stops[1:])

    def _follow(self) -> None:
        """The row that is looked at may show another card now."""
        if self._said is not None:
            self._say(self._looked_at())

    def _looked_at(self) -> object:
        """The key of the row under the pointer, else of the focused one, else None."""
        rows = [row for row in self.rows if row.underMouse()] or [row for row in self.rows if row.hasFocus()]
        return rows[0].card.key if rows and rows[0].card else None

    def _say(self, key: object) -> None:
        if key != self._said:
            self._said = key
            self.candidate_hovered.emit(key)

    def _on_row_pointed(self, card: CandidateCard, on: bool) -> None:
        """Leaving is said a moment later, so that going from row to row does not say "none" in between."""
        if on:
            self._calm.stop()
            self._say(card.key)
        else:
            self._calm.start()

    def _on_calm_timeout(self) -> None:
        self._say(self._looked_at())

    def _on_row_clicked(self) -> None:
        row = self.sender()
        if row in self.rows and row.card is not None:
            self.candidate_chosen.emit(row.card.key)

    def _on_more_clicked(self) -> None:
        first_new = self._rows.shown
        self._limit += MORE
        self._show_cards()
        if first_new < self._rows.shown:
            self.rows[first_new].setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down go from row to row."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        here = next((index for index, row in enumerate(self.rows) if row.hasFocus()), None)
        if step and here is not None and 0 <= here + step < len(self.rows):
            self.rows[here + step].setFocus()
        else:
            super().keyPressEvent(event)
