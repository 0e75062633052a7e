"""Paints round what is felt: the numbers, last time's outlines, and the place under hand or focus."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from math import cos, hypot, pi, sin
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPainterPathStroker, QPen

from sciatica_desktop.core.anatomy import Place
from sciatica_desktop.core.pain import Drawing, Stroke
from sciatica_desktop.ui.body_camera import Camera
from sciatica_desktop.ui.body_shapes import Shapes, polygon
from sciatica_desktop.ui.body_steps import Anchor
from sciatica_desktop.ui.body_tissues import mixed
from sciatica_desktop.ui.colours import INTENSITY, Scheme

BADGE = (8.5, 13.0)
"""Least and greatest radius (px) of the number's badge at the normal font size."""

LARGEST = 1.5
"""Numbers grow with the font up to this: more would cover the body."""

CLEAR = 14.0
"""How far (px) a badge's edge keeps from the middle of a trigger point or of another badge, if it can."""


TIGHT = 0.85
ROOMY = 1.25
"""So much of what keeps a number clear is enough to leave it in its place, and so much is kept beside it."""

WAYS = tuple(QPointF(cos(turn * pi / 6), sin(turn * pi / 6)) for turn in range(12))
FURTHER = (1.0, 1.5, 2.0)
"""Where a number may stand that has no room in its place: ways, and how far in steps of what keeps it clear."""


GHOST = (3.5, 2.5)
"""Dash and gap of the outline of another time, in widths of the line."""

ALMOST_NOTHING = 0.01
"""A dot is a line of this length (mm)."""


class Number(NamedTuple):
    """How strong something is, and where that may be written, the best place first."""

    intensity: int
    anchors: tuple[Anchor, ...]


class MarkPainter:
    """Paints with the painter in px; outlines are kept in mm and mapped by the camera."""

    def __init__(self, painter: QPainter, shapes: Shapes, camera: Camera, scheme: Scheme, font: QFont) -> None:
        self._painter, self._shapes, self._camera = painter, shapes, camera
        self._scheme, self._font = scheme, font

    def numbers(self, numbers: Iterable[Number], keep_clear: Sequence[QPointF] = ()) -> None:
        """The numbers, which keep clear of each other and of some points (px)."""
        taken = list(keep_clear)
        for number in numbers:
            taken.append(self._badge(number, taken))

    def _band(self, place: Place, colour: QColor, width: float) -> None:
        """A line round a place; its width in px."""
        self._painter.fillPath(self._shapes.ring(place, width / self._camera.scale), colour)

    def _badge(self, number: Number, taken: Sequence[QPointF]) -> QPointF:
        anchors = number.anchors
        large = min(LARGEST, self._font.pointSizeF() / 10)
        least, most = BADGE
        radius = min(most * large, max(least * large, anchors[0].room * self._camera.scale * 0.72))
        near = [self._camera.to_px(anchor.x, anchor.y) for anchor in anchors]
        at, beside = clearest(near, taken, radius + CLEAR * large)
        painter = self._painter
        if beside:
            for colour, width in ((self._scheme.body.hover, 4.0), (INTENSITY[max(5, number.intensity)], 1.8)):
                painter.setPen(QPen(QColor(colour), width))
                painter.drawLine(near[0], at)
        painter.setPen(QPen(QColor(INTENSITY[max(5, number.intensity)]), 1.5))
        painter.setBrush(QColor(self._scheme.body.hover))
        painter.drawEllipse(at, radius, radius)
        font = QFont(self._font)
        text = str(number.intensity)
        font.setPixelSize(max(9, round(radius * (1.05 if text[1:] else 1.22))))
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(INTENSITY[10]))
        painter.drawText(_square(at, radius * 2), Qt.AlignmentFlag.AlignCenter, text)
        return at

    def ghosts(self, ghosts: Drawing) -> None:
        """What was felt at another time: only a dashed outline."""
        path = QPainterPath()
        for mark in (*ghosts.marks, *ghosts.painted):
            path.addPath(self._shapes.soft(mark.place))
        for stroke in ghosts.strokes:
            if stroke.view is self._shapes.sheet.view and not stroke.erases:
                path.addPath(self._shapes.skin.intersected(outline_of(stroke)))
        painter = self._painter
        painter.setBrush(Qt.BrushStyle.NoBrush)
        with self._in_mm():
            for colour, width, dashes in (
                (mixed(self._scheme.body.hover, INTENSITY[0], 0.2, 0.75), 3.0, ()),
                (QColor(INTENSITY[7]), 1.7, GHOST),
            ):
                pen = QPen(colour, width)
                pen.setCosmetic(True)
                if dashes:
                    pen.setDashPattern(list(dashes))
                painter.setPen(pen)
                painter.drawPath(path)

    def hover(self, place: Place) -> None:
        """The place under the pointer: lighter, with a crisp edge."""
        body = self._scheme.body
        with self._in_mm():
            self._painter.fillPath(self._shapes.soft(place), mixed(body.hover, body.hover, 0, 0.26))
            self._band(place, mixed(body.label, body.region_edge, 0.3, 0.55), 3.4)
            self._band(place, QColor(body.hover), 1.8)

    def focus(self, place: Place) -> None:
        """The ring of the keyboard's focus: light and dark lines, so that it shows on every ground."""
        one, other = QColor(self._scheme.card), QColor(self._scheme.focus)
        dark, light = sorted((one, other), key=QColor.lightness)
        with self._in_mm():
            for colour, width in ((dark, 7.0), (light, 4.6), (dark, 2.2)):
                self._band(place, colour, width)

    @contextmanager
    def _in_mm(self) -> Iterator[None]:
        self._painter.save()
        self._painter.setTransform(self._camera.transform, True)
        yield
        self._painter.restore()


def outline_of(stroke: Stroke) -> QPainterPath:
    """The outline (mm) of what a stroke covers."""
    path = QPainterPath()
    path.addPolygon(polygon(stroke.points))
    if not stroke.points[1:]:
        path.lineTo(stroke.points[0][0] + ALMOST_NOTHING, stroke.points[0][1])
    stroker = QPainterPathStroker()
    stroker.setWidth(2 * stroke.radius)
    stroker.setCapStyle(Qt.PenCapStyle.RoundCap)
    stroker.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return stroker.createStroke(path).simplified()


def clearest(places: Sequence[QPointF], taken: Sequence[QPointF], clear: float) -> tuple[QPointF, bool]:
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


def _away(place: QPointF, taken: Sequence[QPointF], most: float) -> float:
    """How far (px) the nearest of all that is taken is; `most` if nothing is."""
    return min((hypot(place.x() - other.x(), place.y() - other.y()) for other in taken), default=most)


def _square(centre: QPointF, side: float) -> QRectF:
    return QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side)
