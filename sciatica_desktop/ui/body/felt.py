"""What is felt, as if drawn on the body with a felt pen: an even tone with a dark rim and a light one round that.

A shape is painted small in white on black, blurred, and stretched; how grey a pixel is tells how far it lies from the
edge, so that one table of colours makes rims and inside at once, with round corners and without seams between
neighbours that feel the same.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from math import log2

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPainterPath, QPen, QPixmap, QTransform

from sciatica_desktop.core.pain import Feeling, Level, Quality, Stroke
from sciatica_desktop.core.shapes import Point
from sciatica_desktop.ui.body.camera import Camera
from sciatica_desktop.ui.body.easel import Easel, Picture
from sciatica_desktop.ui.body.mask import fade_in
from sciatica_desktop.ui.body.patterns import quality_brush
from sciatica_desktop.ui.body.shapes import Shapes, polygon
from sciatica_desktop.ui.body.tissues import mixed
from sciatica_desktop.ui.body.tones import DARK, EDGE, LIGHT, Look, Part, table, toned
from sciatica_desktop.ui.kit.colours import INTENSITY, Scheme

FILL = (0.78, 0.55)
"""Opacity of what is felt, whole body and nearest: the anatomy still reads through it, the more the larger it is."""

STROKE_SOFT = 2.5
"""How far (mm) from its corners a stroke is rounded."""

TAPS = 5
"""So many cells are blurred into one, in each direction."""

FINEST = 1.2
"""No cell is smaller than this (px): the rims need a slope to stand on."""

STEEP = 3.0
"""So much steeper is the slope made between the first blur and the second, which leaves no thin ends of a shape."""

GREYS = [0xFF000000 | 0x010101 * round(min(255, max(0, EDGE + STEEP * (grey - EDGE)))) for grey in range(256)]
"""The table (ARGB) that makes it so."""

LIGHT_INK = 3
"""From this intensity on a pattern is light on dark."""


def opacity(camera: Camera) -> float:
    """How much the colour of what is felt covers."""
    far, near = FILL
    return far + (near - far) * min(1.0, max(0.0, log2(camera.zoom) / 3))


def round_pen(colour: QColor | QBrush, width: float) -> QPen:
    brush = colour if isinstance(colour, QBrush) else QBrush(colour)
    return QPen(brush, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


def draw_line(painter: QPainter, points: Sequence[Point], pen: QPen) -> None:
    """A line through points, or a dot where there is only one."""
    painter.setPen(pen)
    if points[1:]:
        painter.drawPolyline(polygon(points))
    else:
        painter.drawPoint(QPointF(*points[0]))


def box_of(strokes: Sequence[Stroke]) -> QRectF:
    """The box (mm) round strokes."""
    box = QRectF()
    for stroke in strokes:
        reach = stroke.radius
        box |= polygon(stroke.points).boundingRect().adjusted(-reach, -reach, reach, reach)
    return box


class Felt:
    """Makes pictures of what is felt for one sheet, camera and scheme."""

    def __init__(self, shapes: Shapes, camera: Camera, scheme: Scheme) -> None:
        self._shapes, self._camera, self._scheme = shapes, camera, scheme

    def areas(self, path: QPainterPath, look: Look, soft: float) -> Picture:
        """Places that feel the same, as one path (mm), rounded by `soft` (mm)."""

        def draw(painter: QPainter) -> None:
            painter.fillPath(path, Qt.GlobalColor.white)  # the seams between neighbours are blurred away

        return self._picture(path.boundingRect(), look, soft, draw)

    def strokes(self, strokes: Sequence[Stroke]) -> tuple[Picture, ...]:
        """Strokes, one picture for each feeling; a later stroke takes the place of what it comes over."""
        feelings = dict.fromkeys(stroke.feeling for stroke in strokes if not stroke.erases)
        return tuple(self._of_feeling(strokes, feeling) for feeling in feelings)

    def _of_feeling(self, strokes: Sequence[Stroke], feeling: Feeling) -> Picture:
        def draw(painter: QPainter) -> None:
            for stroke in strokes:
                mine = stroke.feeling == feeling and not stroke.erases
                ink = QColor(Qt.GlobalColor.white if mine else Qt.GlobalColor.black)
                draw_line(painter, stroke.points, round_pen(ink, 2 * stroke.radius))
            outside = QPainterPath(self._shapes.skin)
            outside.setFillRule(Qt.FillRule.OddEvenFill)
            outside.addRect(outside.boundingRect().united(box).adjusted(-50, -50, 50, 50))
            painter.fillPath(outside, Qt.GlobalColor.black)

        box = box_of([stroke for stroke in strokes if stroke.feeling == feeling and not stroke.erases])
        return self._picture(box, Look(feeling), STROKE_SOFT, draw)

    def _picture(self, box: QRectF, look: Look, soft: float, draw: Callable[[QPainter], None]) -> Picture:
        cell = max(soft * self._camera.scale / TAPS * 2, FINEST)
        reach = cell * TAPS + DARK + LIGHT
        easel = Easel(self._camera, box, margin=reach, beyond=reach)
        cell *= easel.ratio
        mask = _blurred(easel, cell, draw)

        def part(name: Part) -> QImage:
            return toned(mask, table(name, look, self._scheme, opacity(self._camera), easel.ratio / (cell * TAPS)))

        deep, dots = look.feeling.level is Level.DEEP, _pattern(look.feeling, easel)
        easel.image = part(Part.WHOLE if deep else Part.INSIDE)
        painter = easel.painter()
        painter.resetTransform()
        if not deep:
            painter.drawImage(0, 0, _dashed(part(Part.RIMS), easel))
        if dots is not None:
            painter.drawImage(0, 0, _within(dots, part(Part.SOLID), easel))
        painter.setTransform(easel.view)
        fade_in(painter, self._shapes.sheet.fade, easel.seen)
        painter.end()
        return easel.picture()


def _blurred(easel: Easel, cell: float, draw: Callable[[QPainter], None]) -> QImage:
    """A shape drawn in mm in white on black, blurred over TAPS cells (device px each) and as large as the easel.

    An end too thin to hold its rims is left out.
    """
    size = easel.image.size()
    small = QImage(
        QSize(max(2, round(size.width() / cell)), max(2, round(size.height() / cell))), QImage.Format.Format_Grayscale8
    )
    small.fill(0)
    painter = QPainter(small)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    shrink = QTransform.fromScale(small.width() / size.width(), small.height() / size.height())
    painter.setTransform(easel.view * shrink)
    draw(painter)
    painter.end()
    small = _smeared(_steep(_smeared(small)))
    large = QImage(size, QImage.Format.Format_Grayscale8)
    painter = QPainter(large)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(QRectF(large.rect()), small)
    painter.end()
    return large


def _smeared(image: QImage) -> QImage:
    """The mean of each pixel and its neighbours, across and down."""
    for dx, dy in ((1, 0), (0, 1)):
        mean = image.copy()
        painter = QPainter(mean)
        for count, step in enumerate((step for step in range(-(TAPS // 2), TAPS // 2 + 1) if step), start=1):
            painter.setOpacity(1 / (count + 1))
            painter.drawImage(step * dx, step * dy, image)
        painter.end()
        image = mean
    return image


def _steep(image: QImage) -> QImage:
    """The image with more contrast; what is far from the edge is white or black."""
    indexed = QImage(image)
    indexed.reinterpretAsFormat(QImage.Format.Format_Indexed8)
    indexed.setColorTable(GREYS)
    return indexed.convertToFormat(QImage.Format.Format_Grayscale8)


def _pattern(feeling: Feeling, easel: Easel) -> QBrush | None:
    """The pattern of a quality, in the picture's own pixels; it moves with the body. None for aching."""
    if feeling.quality is Quality.ACHING:
        return None
    light = mixed(INTENSITY[0], "white", 0.6, 0.75)
    ink = light if feeling.intensity >= LIGHT_INK else mixed(INTENSITY[8], INTENSITY[10], 0.3, 0.75)
    return quality_brush(feeling.quality, ink.name(QColor.NameFormat.HexArgb), easel.ratio)


def _within(brush: QBrush, shape: QImage, easel: Easel) -> QImage:
    """A pattern where the shape is."""
    painter = QPainter(shape)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(shape.rect(), _moved(brush, easel))
    painter.end()
    return shape


def _dashed(rims: QImage, easel: Easel) -> QImage:
    """Rims with gaps."""
    painter = QPainter(rims)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationOut)
    painter.fillRect(rims.rect(), _moved(_gaps(easel.ratio), easel))
    painter.end()
    return rims


def _moved(brush: QBrush, easel: Easel) -> QBrush:
    moved = QBrush(brush)
    moved.setTransform(QTransform.fromTranslate(easel.view.dx(), easel.view.dy()))
    return moved


@lru_cache(maxsize=8)
def _gaps(ratio: float) -> QBrush:
    """A chequered ground: what is kept of a thin line are dashes, in whatever direction it runs."""
    side = 5.0
    tile = QPixmap(round(2 * side * ratio), round(2 * side * ratio))
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    half = tile.width() / 2
    for x, y in ((0.0, 0.0), (half, half)):
        painter.fillRect(QRectF(x, y, half, half), Qt.GlobalColor.black)
    painter.end()
    return QBrush(tile)
