"""The numbers on what is felt: round badges that keep clear of each other and of the trigger points. Lengths in px."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache, partial
from math import ceil, cos, hypot, pi, sin
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPixmap

from sciatica_desktop.ui.body.camera import Camera
from sciatica_desktop.ui.body.steps import Anchor
from sciatica_desktop.ui.kit.colours import BADGE, INTENSITY

RADIUS = (8.5, 13.0)
"""Least and greatest radius of a badge at the normal font size."""

LARGEST = 1.5
"""Numbers grow with the font up to this: more would cover the body."""

ROOM = 0.72
"""A badge takes so much of the room in its place."""

CLEAR = 14.0
"""How far a badge's edge keeps from the middle of a trigger point or of another badge, if it can."""

TIGHT, ROOMY = 0.85, 1.25
"""So much of what keeps a number clear is enough to leave it in its place, and so much is kept beside it."""

WAYS = tuple(QPointF(cos(turn * pi / 6), sin(turn * pi / 6)) for turn in range(12))
FURTHER = (1.0, 1.5, 2.0)
"""Where a number may stand that has no room in its place: ways, and how far in steps of what keeps it clear."""

EDGE, LEADER = 1.5, (4.0, 1.8)
"""Widths of a badge's line, and of the light and the dark line to a badge that stands beside its place."""

DARK = 5
"""The line of a badge is no paler than this intensity."""


class Number(NamedTuple):
    """How strong something is, and where (mm) that may be written, the best place first."""

    intensity: int
    anchors: tuple[Anchor, ...]


class Taken(NamedTuple):
    """A point that numbers keep clear of, and how much further (px) than usual."""

    at: QPointF
    more: float = 0.0


class Badge(NamedTuple):
    """A number that has found its place; `of` is what it belongs to, if it had to stand beside that."""

    intensity: int
    at: QPointF
    radius: float
    of: QPointF | None = None

    @property
    def box(self) -> QRectF:
        """The square round it."""
        return QRectF(self.at.x() - self.radius, self.at.y() - self.radius, 2 * self.radius, 2 * self.radius)


def placed(numbers: Iterable[Number], camera: Camera, font: QFont, keep_clear: Sequence[Taken]) -> tuple[Badge, ...]:
    """Where the numbers stand, clear of each other and of what is taken."""
    large = min(LARGEST, font.pointSizeF() / 10)
    least, most = RADIUS
    taken, found = list(keep_clear), []
    for number in numbers:
        radius = min(most * large, max(least * large, number.anchors[0].room * camera.scale * ROOM))
        near = [camera.to_px(anchor.x, anchor.y) for anchor in number.anchors]
        at, beside = clearest(near, taken, radius + CLEAR * large)
        taken.append(Taken(at))
        found.append(Badge(number.intensity, at, radius, near[0] if beside else None))
    return tuple(found)


def draw(painter: QPainter, badges: Iterable[Badge], font: QFont, ratio: float) -> None:
    """Each badge from a kept picture."""
    for badge in badges:
        if badge.of is not None:
            for colour, width in ((BADGE, LEADER[0]), (INTENSITY[max(DARK, badge.intensity)], LEADER[1])):
                painter.setPen(QPen(QColor(colour), width))
                painter.drawLine(badge.of, badge.at)
        picture = _picture(badge.intensity, round(badge.radius * 2) / 2, font.family(), ratio)
        half = picture.width() / (2 * ratio)
        corner = QPointF(badge.at.x() - half, badge.at.y() - half) * ratio
        painter.drawPixmap(QPointF(round(corner.x()), round(corner.y())) / ratio, picture)


@lru_cache(maxsize=256)
def _picture(intensity: int, radius: float, family: str, ratio: float) -> QPixmap:
    side = ceil(2 * (radius + EDGE) * ratio)
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    picture.setDevicePixelRatio(ratio)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(INTENSITY[max(DARK, intensity)]), EDGE))
    painter.setBrush(QColor(BADGE))
    middle = side / (2 * ratio)
    painter.drawEllipse(QPointF(middle, middle), radius, radius)
    font, text = QFont(family), str(intensity)
    font.setPixelSize(max(9, round(radius * (1.05 if text[1:] else 1.22))))
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(QColor(INTENSITY[10]))
    painter.drawText(QRectF(0, 0, 2 * middle, 2 * middle), Qt.AlignmentFlag.AlignCenter, text)
    painter.end()
    return picture


def clearest(places: Sequence[QPointF], taken: Sequence[Taken], clear: float) -> tuple[QPointF, bool]:
    """The first place clear of all that is taken, a tight one, or one beside them; and whether it is the last."""
    for place in places:
        if _away(place, taken, clear) >= clear:
            return place, False
    best = max(places, key=partial(_away, taken=taken, most=clear))
    if _away(best, taken, clear) >= TIGHT * clear:
        return best, False
    beside = [places[0] + way * clear * far for far in FURTHER for way in WAYS]
    for place in beside:
        if _away(place, taken, clear) >= ROOMY * clear:
            return place, True
    return best, False


def _away(place: QPointF, taken: Sequence[Taken], most: float) -> float:
    """How far the nearest of all that is taken is; `most` if nothing is."""
    return min((hypot(place.x() - at.x(), place.y() - at.y()) - more for at, more in taken), default=most)
