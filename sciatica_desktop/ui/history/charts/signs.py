"""The legend of a chart: a sign as it stands in the chart, and its words."""

from __future__ import annotations

from enum import Enum, auto
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from sciatica_desktop.ui.kit.colours import INTENSITY, Scheme
from sciatica_desktop.ui.kit.mirrored import LEFT_TO_RIGHT, RIGHT_TO_LEFT, in_reading_order
from sciatica_desktop.ui.kit.theme import font_of, metrics_of, scheme_of

BAND = 46
"""How strong the band about a median is (0-255)."""

BEFORE_PX, AFTER_PX = 13.0, 8.0
"""Width (px) of a ring before and a dot after: one fits into the other."""

FACTOR, GAP_PX = 0.9, 8.0
SIGN_PX = 22.0


class Kind(Enum):
    """How a sign looks."""

    RING = auto()
    DOT = auto()
    LINE = auto()
    LINES = auto()
    """One of each course: before and after."""

    BAND = auto()
    BAR = auto()
    PART = auto()
    LIMIT = auto()
    PART_LIMIT = auto()
    RAMP = auto()
    BLANK = auto()
    DOTS = auto()


class Sign(NamedTuple):
    """One entry of the legend."""

    kind: Kind
    text: str


def sign_size(sign: Sign) -> QSize:
    """The room (px) that a sign takes with its words."""
    metrics = metrics_of(FACTOR)
    wide = _room(sign.kind) + GAP_PX + metrics.horizontalAdvance(sign.text) + 4
    return QSize(round(wide), metrics.height() + 6)


def _room(kind: Kind) -> float:
    return SIGN_PX * 3 if kind is Kind.RAMP else SIGN_PX


def draw_sign(
    painter: QPainter, box: QRectF, sign: Sign, scheme: Scheme, direction: Qt.LayoutDirection = LEFT_TO_RIGHT
) -> None:
    """Paint a sign and its words into a box, in the direction of reading."""
    room = _room(sign.kind)
    place = in_reading_order(QRectF(box.left(), box.top(), room, box.height()), box, direction)
    words = in_reading_order(box.adjusted(room + GAP_PX, 0, 0, 0), box, direction)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _SHAPES[sign.kind](painter, place, scheme)
    painter.setPen(QColor(scheme.text))
    painter.setFont(font_of(FACTOR))
    side = Qt.AlignmentFlag.AlignRight if direction is RIGHT_TO_LEFT else Qt.AlignmentFlag.AlignLeft
    flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
    painter.drawText(words, int(flags), sign.text)
    painter.restore()


def _ring(painter: QPainter, box: QRectF, scheme: Scheme) -> None:
    painter.setPen(QPen(QColor(scheme.muted), 1.8))
    radius = BEFORE_PX / 2 - 1
    painter.drawEllipse(box.center(), radius, radius)


def _dot(painter: QPainter, box: QRectF, scheme: Scheme) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(scheme.accent))
    painter.drawEllipse(box.center(), AFTER_PX / 2, AFTER_PX / 2)


def _stroke(painter: QPainter, box: QRectF, pen: QPen, lower: float = 0.0) -> None:
    painter.setPen(pen)
    y = box.center().y() + lower
    painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))


def _line(painter: QPainter, box: QRectF, scheme: Scheme) -> None:
    _stroke(painter, box, QPen(QColor(scheme.accent), 2.6))


def _lines(painter: QPainter, box: QRectF, scheme: Scheme) -> None:
    _stroke(painter, box, QPen(QColor(scheme.muted), 2.6), -3)
    _stroke(painter, box, QPen(QColor(scheme.accent), 2.6), 3)


def _band(painter: QPainter, box: QRectF, scheme: Scheme) -> None:
    soft = QColor(scheme.accent)
    soft.setAlpha(BAND)
    painter.fillRect(box.adjusted(0, 3, 0, -3), soft)


def _bar(painter: QPainter, box: QRectF, scheme: Scheme) -> None:
    painter.setPen(QPen(QColor(scheme.accent), 1.2))
    painter.setBrush(QColor(scheme.accent_soft))
    painter.drawRect(_upright(box))


def _part(painter: QPainter, box: QRectF, scheme: Scheme) -> None:
    _bar(painter, box, scheme)
    painter.fillRect(_upright(box).adjusted(0, 6, 0, 0), QColor(scheme.accent))


def _upright(box: QRectF) -> QRectF:
    high = 16.0
    return QRectF(box.center().x() - 5, box.center().y() - high / 2, 10, high)


def limit_pen(scheme: Scheme, *, part: bool) -> QPen:
    """How the limit of a day, or of one spot, is drawn."""
    style = Qt.PenStyle.DotLine if part else Qt.PenStyle.DashLine
    return QPen(QColor(scheme.caution), 2.0, style)


def _limit(painter: QPainter, box: QRectF, scheme: Scheme) -> None:
    _stroke(painter, box, limit_pen(scheme, part=False))


def _part_limit(painter: QPainter, box: QRectF, scheme: Scheme) -> None:
    _stroke(painter, box, limit_pen(scheme, part=True))


def _ramp(painter: QPainter, box: QRectF, scheme: Scheme) -> None:
    step = box.width() / len(INTENSITY)
    for number, colour in enumerate(INTENSITY):
        painter.fillRect(QRectF(box.left() + number * step, box.top() + 3, step, box.height() - 6), QColor(colour))


def _blank(painter: QPainter, box: QRectF, scheme: Scheme) -> None:
    painter.setPen(QPen(QColor(scheme.border_strong), 1, Qt.PenStyle.DotLine))
    field = QRectF(box.center().x() - 8, box.center().y() - 8, 16, 16)
    painter.drawRoundedRect(field, 4, 4)


def _dots(painter: QPainter, box: QRectF, scheme: Scheme) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(scheme.text))
    for x in (-4, 4):
        painter.drawEllipse(box.center() + QPointF(x, 0), 2.6, 2.6)


_SHAPES = {
    Kind.RING: _ring,
    Kind.DOT: _dot,
    Kind.LINE: _line,
    Kind.LINES: _lines,
    Kind.BAND: _band,
    Kind.BAR: _bar,
    Kind.PART: _part,
    Kind.LIMIT: _limit,
    Kind.PART_LIMIT: _part_limit,
    Kind.RAMP: _ramp,
    Kind.BLANK: _blank,
    Kind.DOTS: _dots,
}


class SignLabel(QWidget):
    """One entry of the legend in the window."""

    def __init__(self, sign: Sign) -> None:
        super().__init__()
        self._sign = sign
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(sign.text)

    def sizeHint(self) -> QSize:
        return sign_size(self._sign)

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_sign(QPainter(self), QRectF(self.rect()), self._sign, scheme_of(self), self.layoutDirection())
