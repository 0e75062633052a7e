"""The trigger points on the map: round targets with their rank, fanned out where they lie too close. Lengths in px."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from math import ceil, cos, hypot, pi, sin
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPixmap

from sciatica_desktop.core.anatomy import Side
from sciatica_desktop.core.map_picture import Hotspot
from sciatica_desktop.ui.body.camera import Camera
from sciatica_desktop.ui.body.tissues import mixed
from sciatica_desktop.ui.kit.colours import HOTSPOT, HOTSPOT_CHOSEN, HOTSPOT_RING
from sciatica_desktop.ui.kit.theme import TARGET

RADIUS = 11.5
"""Of a target at the normal font size."""

CLOSE = 26.0
"""Targets closer than this are fanned out."""

APART = 29.0
"""How far apart they are then."""

MOVED = 3.0
"""A target further than this from its true place has a leader to it."""

SAME = 0.5
"""Points closer than this have no direction between them: one is chosen."""

ROUNDS = 60

CLOSE_BY = 3.0
"""So far beyond its disc a target is hit where a mark lies under it: the mark wants to be clicked, too."""

Key = tuple[str, Side]


class Target(NamedTuple):
    """A hotspot on the screen: where its disc stands and where the point truly is."""

    hotspot: Hotspot
    at: QPointF
    true: QPointF

    @property
    def key(self) -> Key:
        return self.hotspot.point, self.hotspot.side

    @property
    def box(self) -> QRectF:
        """The box round its disc."""
        return box_round(self.at)

    @property
    def moved(self) -> bool:
        return hypot(self.at.x() - self.true.x(), self.at.y() - self.true.y()) > MOVED


def box_round(at: QPointF) -> QRectF:
    """The box round a disc and its rings."""
    reach = RADIUS + 8
    return QRectF(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach)


def size_for(font: QFont) -> float:
    """How large targets are drawn: they grow with the font, but not without end, or they would cover the body."""
    return min(1.5, max(1.0, font.pointSizeF() / 10))


def targets(hotspots: Sequence[Hotspot], camera: Camera, size: float = 1.0) -> tuple[Target, ...]:
    """The hotspots where they are drawn; `size` is that of the font."""
    true = [camera.to_px(*hotspot.at) for hotspot in hotspots]
    placed = fanned([(at.x(), at.y()) for at in true], CLOSE * size, APART * size)
    return tuple(Target(hotspot, QPointF(x, y), at) for hotspot, at, (x, y) in zip(hotspots, true, placed, strict=True))


def fanned(points: Sequence[tuple[float, float]], close: float, apart: float) -> list[tuple[float, float]]:
    """The same points; those closer than `close` to another one pushed until they are `apart`."""
    placed = [[x, y] for x, y in points]
    crowded = {
        index
        for one, (ax, ay) in enumerate(points)
        for other, (bx, by) in enumerate(points[:one])
        if hypot(ax - bx, ay - by) < close
        for index in (one, other)
    }
    for _ in range(ROUNDS if crowded else 0):
        if not _push(placed, crowded, apart):
            break
    return [(x, y) for x, y in placed]


def _push(placed: list[list[float]], crowded: set[int], apart: float) -> bool:
    """Push every crowded point half of what it lacks away from each other one; False when all have room."""
    pushed = False
    for one in range(len(placed)):
        for other in range(one):
            if one not in crowded and other not in crowded:
                continue
            dx, dy = placed[one][0] - placed[other][0], placed[one][1] - placed[other][1]
            away = hypot(dx, dy)
            if away >= apart - 0.25:
                continue
            if away < SAME:
                dx, dy, away = cos(one * 0.62 * pi), sin(one * 0.62 * pi), 1.0
                lack = apart / 2
            else:
                lack = (apart - away) / 2
            crowded |= {one, other}
            pushed = True
            for index, sign in ((one, 1), (other, -1)):
                placed[index][0] += sign * lack * dx / away
                placed[index][1] += sign * lack * dy / away
    return pushed


def target_at(found: Sequence[Target], at: QPointF, reach: float = TARGET / 2) -> Target | None:
    """The nearest target whose middle is no further than `reach`."""
    near = [(hypot(target.at.x() - at.x(), target.at.y() - at.y()), target.hotspot.rank, target) for target in found]
    near = [entry for entry in near if entry[0] <= reach]
    return min(near, key=_near)[2] if near else None


def _near(entry: tuple[float, int, Target]) -> tuple[float, int]:
    return entry[0], entry[1]


class Disc(NamedTuple):
    """A target's disc: its number, radius (px) and whether it is the one being looked at."""

    text: str
    radius: float
    chosen: bool = False

    @property
    def reach(self) -> float:
        """From the middle to the end of the shadow (px)."""
        return self.radius + (11.0 if self.chosen else 6.0)


@lru_cache(maxsize=256)
def disc_picture(disc: Disc, family: str, ratio: float) -> QPixmap:
    """A disc with its soft shadow, painted once: round shapes are slow to paint at every hover."""
    side = ceil(2 * disc.reach * ratio)
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    picture.setDevicePixelRatio(ratio)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    middle = QPointF(side, side) / (2 * ratio)
    _paint_disc(painter, middle, disc)
    font = QFont(family)
    font.setPixelSize(max(9, round(disc.radius * (0.95 if disc.text[1:] else 1.12))))
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(QColor(HOTSPOT_RING))
    painter.drawText(QRectF(QPointF(), QSizeF(side, side) / ratio), Qt.AlignmentFlag.AlignCenter, disc.text)
    painter.end()
    return picture


def _paint_disc(painter: QPainter, middle: QPointF, disc: Disc) -> None:
    outer = disc.radius + (6.0 if disc.chosen else 1.0)
    painter.setPen(Qt.PenStyle.NoPen)
    for grow, alpha in ((3.2, 0.10), (1.8, 0.16)):
        painter.setBrush(mixed("black", "black", 0, alpha))
        painter.drawEllipse(middle + QPointF(0, 1), outer + grow, outer + grow)
    if disc.chosen:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((HOTSPOT_RING, 5.0), (HOTSPOT_CHOSEN, 2.4)):
            painter.setPen(QPen(QColor(colour), width))
            painter.drawEllipse(middle, disc.radius + 5, disc.radius + 5)
    painter.setPen(QPen(QColor(HOTSPOT_RING), 2.0))
    painter.setBrush(QColor(HOTSPOT_CHOSEN if disc.chosen else HOTSPOT))
    painter.drawEllipse(middle, disc.radius, disc.radius)


class HotspotPainter:
    """Paints targets with the painter in px."""

    def __init__(self, painter: QPainter, font: QFont, ratio: float) -> None:
        self._painter, self._family, self._ratio = painter, font.family(), ratio
        self._radius = RADIUS * size_for(font)

    def all(self, found: Sequence[Target], chosen: Key | None, hovered: Key | None) -> None:
        """Leaders first, then the discs from the last rank to the first, the chosen one on top."""
        for target in found:
            if target.moved:
                self._leader(target)
        for target in sorted(found, key=_last_first):
            if target.key != chosen:
                grown = 1.14 if target.key == hovered else 1.0
                self._disc(target.at, Disc(str(target.hotspot.rank), self._radius * grown))
        for target in found:
            if target.key == chosen:
                self.chosen(target.at, str(target.hotspot.rank))

    def _leader(self, target: Target) -> None:
        painter = self._painter
        for colour, width in ((QColor(HOTSPOT_RING), 3.4), (QColor(HOTSPOT), 1.4)):
            painter.setPen(QPen(colour, width))
            painter.drawLine(target.true, target.at)
        painter.setPen(QPen(QColor(HOTSPOT_RING), 1.2))
        painter.setBrush(QColor(HOTSPOT))
        painter.drawEllipse(target.true, 3.2, 3.2)

    def chosen(self, at: QPointF, number: str) -> None:
        """The point being looked at: two rings; with its number, if it has one."""
        self._disc(at, Disc(number, self._radius * 1.12, chosen=True))

    def _disc(self, at: QPointF, disc: Disc) -> None:
        picture = disc_picture(disc, self._family, self._ratio)
        half = picture.width() / (2 * self._ratio)
        corner = QPointF(at.x() - half, at.y() - half) * self._ratio
        self._painter.drawPixmap(QPointF(round(corner.x()), round(corner.y())) / self._ratio, picture)


def _last_first(target: Target) -> int:
    return -target.hotspot.rank


def by_key(found: Sequence[Target]) -> Mapping[Key, Target]:
    """The targets by point and side."""
    return {target.key: target for target in found}
