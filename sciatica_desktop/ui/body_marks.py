"""Paints what is marked: the marks with number and pattern, last time's marks, and the place under hand or focus."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from math import cos, hypot, log2, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPen, QTransform

from sciatica_desktop.core.anatomy import Place
from sciatica_desktop.core.pain import Drawing, Level, Mark
from sciatica_desktop.ui.body_camera import Camera
from sciatica_desktop.ui.body_easel import Easel, Picture
from sciatica_desktop.ui.body_patterns import quality_brush
from sciatica_desktop.ui.body_shapes import Shapes
from sciatica_desktop.ui.body_tissues import mixed
from sciatica_desktop.ui.colours import INTENSITY, Scheme

LINES = (3.2, 1.6)
"""Widths (px) of the light and the dark line round a mark."""

FILL = (0.74, 0.5)
"""Opacity of a mark, whole body and nearest: the anatomy still reads through it, the more the larger it is."""

BADGE = (8.5, 13.0)
"""Least and greatest radius (px) of the number's badge at the normal font size."""

LIGHT_INK = 3
"""From this intensity on a pattern is light on dark."""

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


class MarkPainter:
    """Paints marks with the painter in px, but for `area`; outlines are kept in mm and mapped by the camera."""

    def __init__(self, painter: QPainter, shapes: Shapes, camera: Camera, scheme: Scheme, font: QFont) -> None:
        self._painter, self._shapes, self._camera = painter, shapes, camera
        self._scheme, self._font = scheme, font

    def shown(self, drawing: Drawing) -> list[Mark]:
        """The marks that this view shows."""
        return [mark for mark in drawing.marks if mark.place in self._shapes.sheet.places]

    def area(self, mark: Mark) -> None:
        """A mark's colour, pattern and line, the painter being in mm."""
        self._fill(mark)
        self._line(mark)

    def numbers(self, drawing: Drawing, keep_clear: Sequence[QPointF] = ()) -> None:
        """The marks' numbers, which keep clear of each other and of some points (px)."""
        taken = list(keep_clear)
        for mark in self.shown(drawing):
            taken.append(self._badge(mark, taken))

    def _fill(self, mark: Mark) -> None:
        painter, path = self._painter, self._shapes.region(mark.place)
        colour = QColor(INTENSITY[mark.intensity])
        far, near = FILL
        colour.setAlphaF(far + (near - far) * min(1.0, max(0.0, log2(self._camera.zoom) / 3)))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPath(path)
        ratio = self._camera.frame.ratio
        brush = QBrush(quality_brush(mark.quality, _ink(mark.intensity).name(QColor.NameFormat.HexArgb), ratio))
        if brush.style() is not Qt.BrushStyle.NoBrush:
            pixel = 1 / (self._camera.scale * ratio)
            brush.setTransform(QTransform.fromScale(pixel, pixel))
            painter.setBrush(brush)
            painter.drawPath(path)

    def _line(self, mark: Mark) -> None:
        """A dark line on a light one; dashed for a pain near the skin."""
        self._band(mark.place, mixed(self._scheme.body.hover, INTENSITY[0], 0.2, 0.85), LINES[0])
        dark = mixed(INTENSITY[mark.intensity], INTENSITY[10], 0.55)
        if mark.level is Level.DEEP:
            self._band(mark.place, dark, LINES[1])
        else:
            self._dashes(mark.place, dark, LINES[1])

    def _band(self, place: Place, colour: QColor, width: float, *, smooth: bool = False) -> None:
        """A line round a place; its width in px."""
        self._painter.fillPath(self._shapes.ring(place, width / self._camera.scale, smooth=smooth), colour)

    def _dashes(self, place: Place, colour: QColor, width: float) -> None:
        pen = QPen(colour, width)
        pen.setCosmetic(True)
        pen.setDashPattern([3.5, 2.5])
        self._painter.setPen(pen)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawPath(self._shapes.region(place))

    def _badge(self, mark: Mark, taken: Sequence[QPointF]) -> QPointF:
        anchors = self._shapes.anchors(mark.place)
        large = min(LARGEST, self._font.pointSizeF() / 10)
        least, most = BADGE
        radius = min(most * large, max(least * large, anchors[0].room * self._camera.scale * 0.72))
        near = [self._camera.to_px(anchor.x, anchor.y) for anchor in anchors]
        at, beside = clearest(near, taken, radius + CLEAR * large)
        painter = self._painter
        if beside:
            for colour, width in ((self._scheme.body.hover, 4.0), (INTENSITY[max(5, mark.intensity)], 1.8)):
                painter.setPen(QPen(QColor(colour), width))
                painter.drawLine(near[0], at)
        painter.setPen(QPen(QColor(INTENSITY[max(5, mark.intensity)]), 1.5))
        painter.setBrush(QColor(self._scheme.body.hover))
        painter.drawEllipse(at, radius, radius)
        font = QFont(self._font)
        text = str(mark.intensity)
        font.setPixelSize(max(9, round(radius * (1.05 if text[1:] else 1.22))))
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(INTENSITY[10]))
        painter.drawText(_square(at, radius * 2), Qt.AlignmentFlag.AlignCenter, text)
        return at

    def ghosts(self, drawing: Drawing) -> None:
        """Marks of another time: only a dashed outline."""
        with self._in_mm():
            for mark in self.shown(drawing):
                self._band(mark.place, mixed(self._scheme.body.hover, INTENSITY[0], 0.2, 0.6), 2.6)
                self._dashes(mark.place, QColor(INTENSITY[6]), 1.5)

    def hover(self, place: Place) -> None:
        """The place under the pointer: lighter, with a crisp edge."""
        body = self._scheme.body
        with self._in_mm():
            self._painter.fillPath(self._shapes.region(place), mixed(body.hover, body.hover, 0, 0.26))
            self._band(place, mixed(body.label, body.region_edge, 0.3, 0.55), 3.4)
            self._band(place, QColor(body.hover), 1.8)

    def focus(self, place: Place) -> None:
        """The ring of the keyboard's focus: light and dark lines, so that it shows on every ground."""
        one, other = QColor(self._scheme.card), QColor(self._scheme.focus)
        dark, light = sorted((one, other), key=QColor.lightness)
        with self._in_mm():
            for colour, width in ((dark, 7.0), (light, 4.6), (dark, 2.2)):
                self._band(place, colour, width, smooth=True)

    @contextmanager
    def _in_mm(self) -> Iterator[None]:
        self._painter.save()
        self._painter.setTransform(self._camera.transform, True)
        yield
        self._painter.restore()


def prepare(place: Place, shapes: Shapes, camera: Camera) -> None:
    """Work out what a mark of this place needs besides colour: where its number stands, and its line."""
    shapes.anchors(place)
    for width in LINES:
        shapes.ring(place, width / camera.scale)


def mark_picture(mark: Mark, shapes: Shapes, camera: Camera, scheme: Scheme) -> Picture:
    """A mark without its number: kept, so that a click paints one mark and not all of them."""
    easel = Easel(camera, shapes.region(mark.place).boundingRect(), margin=3.0)
    painter = easel.painter()
    MarkPainter(painter, shapes, camera, scheme, QFont()).area(mark)
    painter.end()
    return easel.picture()


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


def _ink(intensity: int) -> QColor:
    """The colour of a pattern on a mark."""
    light = mixed(INTENSITY[0], "white", 0.6, 0.75)
    return light if intensity >= LIGHT_INK else mixed(INTENSITY[8], INTENSITY[10], 0.3, 0.75)


def _square(centre: QPointF, side: float) -> QRectF:
    return QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side)
