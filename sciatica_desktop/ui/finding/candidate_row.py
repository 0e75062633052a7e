"""One candidate in the list: painted as a whole, so that a new list costs a few milliseconds at most."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from sciatica_desktop.core.cards import CandidateCard
from sciatica_desktop.core.findings import Match
from sciatica_desktop.ui.kit.buttons import ENTER
from sciatica_desktop.ui.kit.colours import HOTSPOT, HOTSPOT_RING, Scheme
from sciatica_desktop.ui.kit.mirrored import in_reading_order
from sciatica_desktop.ui.kit.texts import evidence_label, side_word, word
from sciatica_desktop.ui.kit.theme import GAP, LEAST_CARD, RADIUS, font_of, metrics_of, scheme_of
from sciatica_desktop.ui.kit.widgets import Tone, badge_size, draw_badge, draw_focus_ring
from sciatica_desktop.ui.kit.wrapped import Lines, lines

EDGE = 14
GAP_LINES = 3
TITLE, SMALL, NUMBER = 1.08, 0.88, 0.82
LEAST_TITLE = 9
TWO_LINES = 1.5
"""A title narrower than this many times its height puts the badge below it."""

TONES = {Match.STRONG: Tone.STRONG, Match.POSSIBLE: Tone.PLAIN, Match.WEAK: Tone.WEAK}


class _Piece(NamedTuple):
    """Some lines at a place (px); quiet ones in the muted colour."""

    lines: Lines
    left: int
    top: int
    quiet: bool = False


class _Plan(NamedTuple):
    """Where everything stands at one width."""

    pieces: tuple[_Piece, ...]
    number: QRectF
    badge: QRectF
    height: int
    go: QRectF
    """Where it says that a click leads on."""


def _subtitle(card: CandidateCard) -> str:
    side = side_word(card.side)
    return f"{card.subtitle} · {side}" if side else card.subtitle


def plan(card: CandidateCard, width: int) -> _Plan:
    """Lay a card out in a width (px)."""
    inner = width - 2 * EDGE
    metrics = metrics_of(TITLE, bold=True)
    badge = badge_size(word(card.match))
    circle = round(metrics.height() * 1.15)
    left = EDGE + circle + 8
    beside = width - EDGE - left - badge.width() - 8
    title = lines(card.title, beside, TITLE, bold=True)
    below = beside < LEAST_TITLE * metrics.height() and title.height > TWO_LINES * metrics.height()
    if below:
        title = lines(card.title, width - EDGE - left, TITLE, bold=True)
    pieces = [_Piece(title, left, GAP)]
    top = GAP + max(title.height, 0 if below else badge.height() - 2) + GAP_LINES
    badge_top = top if below else GAP - 2
    top += badge.height() + GAP_LINES if below else 0
    for text, factor, quiet, before in (
        (_subtitle(card), 0.95, True, 0),
        (card.reason, 1.0, False, 3),
        (card.moved, 1.0, False, 0),
        (card.unexplained, 1.0, False, 0),
        (evidence_label(card.evidence), SMALL, True, 3),
    ):
        if text:
            made = lines(text, inner, factor)
            pieces.append(_Piece(made, EDGE, top + before, quiet))
            top += before + made.height + GAP_LINES
    badge_left = left if below else width - EDGE - badge.width()
    low = pieces[-1].top + pieces[-1].lines.height / 2
    beside_evidence = EDGE + pieces[-1].lines.width + GAP
    return _Plan(
        tuple(pieces),
        QRectF(EDGE, GAP + (metrics.height() - circle) / 2, circle, circle),
        QRectF(badge_left, badge_top, badge.width(), badge.height()),
        top + GAP - GAP_LINES,
        QRectF(beside_evidence, low - metrics.height() / 2, width - EDGE - beside_evidence, metrics.height()),
    )


class CandidateRow(QAbstractButton):
    """Shows one CandidateCard; says when it is pointed at or focused."""

    pointed = Signal(object, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card: CandidateCard | None = None
        self._rank = 0
        self._planned: dict[int, _Plan] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_card(self, card: CandidateCard, rank: int) -> None:
        """Show another card; the same one again costs nothing."""
        if (card, rank) == (self.card, self._rank):
            return
        self.card, self._rank = card, rank
        self._planned.clear()
        self.setAccessibleName(f"{rank}. {card.title}, {_subtitle(card)}. {word(card.match)}")
        told = (card.reason, card.moved, card.unexplained, card.details, evidence_label(card.evidence))
        self.setAccessibleDescription(" ".join(text for text in told if text))
        self.setToolTip(card.details)
        self.update()

    def _plan(self, width: int) -> _Plan | None:
        """The plan for a width, made anew only if card, width or font changed."""
        if self.card is None:
            return None
        if width not in self._planned:
            self._planned[width] = plan(self.card, width)
        return self._planned[width]

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.ApplicationFontChange, QEvent.Type.FontChange):
            self._planned.clear()
        super().changeEvent(event)

    def heightForWidth(self, width: int) -> int:
        planned = self._plan(width)
        return planned.height if planned else 0

    def sizeHint(self) -> QSize:
        """The height goes by the width that the row has: planning for another one would cost time for nothing."""
        return QSize(LEAST_CARD, self.heightForWidth(max(LEAST_CARD, self.width())))

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST_CARD, 0)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.pointed.emit(self.card, True)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.pointed.emit(self.card, False)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.pointed.emit(self.card, True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.pointed.emit(self.card, False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            if not event.isAutoRepeat():
                self.click()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        planned = self._plan(self.width())
        if planned is None or self.card is None:
            return
        scheme = scheme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_box(painter, scheme)
        whole, direction = QRectF(self.rect()), self.layoutDirection()
        self._paint_number(painter, in_reading_order(planned.number, whole, direction))
        badge = in_reading_order(planned.badge, whole, direction)
        draw_badge(painter, badge, word(self.card.match), TONES[self.card.match], scheme)
        for piece in planned.pieces:
            painter.setPen(QColor(scheme.muted if piece.quiet else scheme.text))
            piece.lines.draw_within(painter, whole, piece.left, piece.top, direction)
        self._paint_go(painter, in_reading_order(planned.go, whole, direction), scheme.accent)

    def _paint_go(self, painter: QPainter, room: QRectF, colour: str) -> None:
        """An arrow head to where a click leads; the first row, and the one looked at, say it in words."""
        side, mirrored = room.height() * 0.2, self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        tip = QPointF(room.left() + 1 if mirrored else room.right() - 1, room.center().y())
        back = side if mirrored else -side
        painter.setPen(QPen(QColor(colour), 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawPolyline([tip + QPointF(back, -side), tip, tip + QPointF(back, side)])
        words = self.tr("Show me how")
        box = in_reading_order(room.adjusted(0, 0, -side - 8, 0), room, self.layoutDirection())
        said = self._rank == 1 or self.underMouse() or self.hasFocus()
        if said and metrics_of(SMALL, bold=True).horizontalAdvance(words) <= box.width():
            painter.setFont(font_of(SMALL, bold=True))
            painter.drawText(box, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), words)

    def _paint_box(self, painter: QPainter, scheme: Scheme) -> None:
        lit = self.underMouse() or self.hasFocus()
        painter.setPen(QPen(QColor(scheme.accent if lit else scheme.border), 1.2))
        painter.setBrush(QColor(scheme.card_chosen if lit or self.isDown() else scheme.card))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.8, 0.8, -0.8, -0.8), RADIUS + 2, RADIUS + 2)
        if self.hasFocus():
            draw_focus_ring(painter, QRectF(self.rect()), scheme.focus, RADIUS + 2)

    def _paint_number(self, painter: QPainter, circle: QRectF) -> None:
        """The rank, as the same point carries it on the body."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(HOTSPOT))
        painter.drawEllipse(circle)
        painter.setPen(QColor(HOTSPOT_RING))
        painter.setFont(font_of(NUMBER, bold=True))
        painter.drawText(circle.translated(QPointF(0, 0.3)), Qt.AlignmentFlag.AlignCenter, str(self._rank))
