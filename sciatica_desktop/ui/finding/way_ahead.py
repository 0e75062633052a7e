"""What comes after the first mark, in three steps: shown while nothing is marked. Painted as a whole, for little."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from sciatica_desktop.ui.kit import icons
from sciatica_desktop.ui.kit.mirrored import in_reading_order
from sciatica_desktop.ui.kit.theme import LEAST_CARD, scheme_of
from sciatica_desktop.ui.kit.wrapped import Lines, lines

DISC, ICON = 40, 22
"""Across (px): the disc of a step, and the icon in it."""

TITLE, SMALL = 1.04, 0.94
BESIDE, BETWEEN, UNDER_TITLE = 14, 26, 2
"""Room (px): disc to words, step to step, title to words."""


class Step(NamedTuple):
    """One step: its icon, what to do and what it is like."""

    symbol: str
    title: str
    words: str


class _Placed(NamedTuple):
    """A step at a height (px) of the widget."""

    step: Step
    top: int
    title: Lines
    words: Lines

    @property
    def height(self) -> int:
        return max(DISC, self.title.height + UNDER_TITLE + self.words.height)


class WayAhead(QWidget):
    """A drawn line leads from the first step to the last."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.steps = self._steps()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("What comes next"))
        self.setAccessibleDescription("\n".join(f"{step.title}. {step.words}" for step in self.steps))

    def _steps(self) -> tuple[Step, ...]:
        return (
            Step(
                "search",
                self.tr("See what may send pain there"),
                self.tr("Spots worth checking show up on the body, and here with reasons."),
            ),
            Step("timer", self.tr("Press, with a guide"), self.tr("It shows where and how, and keeps the time.")),
            Step(
                "history",
                self.tr("See what helps"),
                self.tr("Your history builds up from session to session, on this computer only."),
            ),
        )

    def _placed(self, width: int) -> Iterator[_Placed]:
        room, top = max(1, width - DISC - BESIDE), 0
        for step in self.steps:
            placed = _Placed(step, top, lines(step.title, room, TITLE, bold=True), lines(step.words, room, SMALL))
            yield placed
            top += placed.height + BETWEEN

    def heightForWidth(self, width: int) -> int:
        last = list(self._placed(width))[-1]
        return last.top + last.height

    def sizeHint(self) -> QSize:
        return QSize(LEAST_CARD, self.heightForWidth(max(LEAST_CARD, self.width())))

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST_CARD, 0)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.ApplicationFontChange, QEvent.Type.FontChange):
            self.updateGeometry()
            self.update()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        scheme, whole = scheme_of(self), QRectF(self.rect())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        placed = list(self._placed(self.width()))
        discs = [
            in_reading_order(QRectF(0.5, each.top + 0.5, DISC - 1, DISC - 1), whole, self.layoutDirection())
            for each in placed
        ]
        painter.setPen(QPen(QColor(scheme.border_strong), 1.6, Qt.PenStyle.DotLine, Qt.PenCapStyle.RoundCap))
        for upper, lower in pairwise(discs):
            down = QPointF(0, 6)
            painter.drawLine(
                QLineF(
                    QPointF(upper.center().x(), upper.bottom()) + down, QPointF(lower.center().x(), lower.top()) - down
                )
            )
        for each, disc in zip(placed, discs, strict=True):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(scheme.accent_soft))
            painter.drawEllipse(disc)
            icon = QRectF(0, 0, ICON, ICON)
            icon.moveCenter(disc.center())
            icons.draw(painter, each.step.symbol, icon, scheme.accent)
            top = each.top + max(0, (DISC - each.title.height - UNDER_TITLE - each.words.height) / 2)
            for words, ink, below in (
                (each.title, scheme.text, 0),
                (each.words, scheme.muted, each.title.height + UNDER_TITLE),
            ):
                painter.setPen(QColor(ink))
                words.draw_within(painter, whole, DISC + BESIDE, top + below, self.layoutDirection())
