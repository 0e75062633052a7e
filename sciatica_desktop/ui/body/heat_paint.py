"""A body with drawings laid over each other: how strong it was where, or where it has changed."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

from sciatica_desktop.core.anatomy import Sheet
from sciatica_desktop.core.body_heat import Floats, Heat
from sciatica_desktop.core.grid import CELL_MM
from sciatica_desktop.ui.body.shapes import path_of
from sciatica_desktop.ui.kit.colours import INTENSITY, LESS, MORE

FAINTEST = 0.4
"""Less than this (0-10) is not shown."""

HATCH_MM = 9.0
"""From one line of a hatching to the next."""

LINES = 8
"""Of the small field in the legend."""

SKIN = "skin"
FINER, SOFT = 4, 9
"""A cell is divided into so many each way; so many of them are put together to soften the outline: an odd number."""

EDGE = 0.36
"""What is covered so far lies on the outline: less than half, so that a thin line stays."""

SHADES = 8
"""So many colours lie between two strengths."""

ROOM = 1.03
"""The place of a body is so much larger than the body."""


def body_box(sheet: Sheet) -> QRectF:
    """What is to be seen of a body (mm)."""
    return path_of(sheet.skin).boundingRect()


class Light(NamedTuple):
    """A picture of light and shade on the skin, and where it lies (mm)."""

    image: QImage
    area: QRectF


class Skin(NamedTuple):
    """The colours of skin and outline, and what light and shade lie on it."""

    fill: str
    edge: str
    light: Light | None = None


def light_of(sheet: Sheet, pictures: Mapping[str, QImage]) -> Light | None:
    """The light and shade of the bare skin of a sheet; None if its picture is not there."""
    relief, image = sheet.reliefs.get(SKIN), pictures.get(SKIN)
    if relief is None or image is None or image.isNull():
        return None
    return Light(image, QRectF(*relief.origin, image.width() * relief.mm_per_px, image.height() * relief.mm_per_px))


def paint_heat(painter: QPainter, box: QRectF, sheet: Sheet, heat: Heat, skin: Skin, *, change: bool) -> None:
    """Paint it into a box; `change` tells less from more."""
    outline = path_of(sheet.skin)
    body = outline.boundingRect()
    scale = min(box.width() / body.width(), box.height() / body.height()) / ROOM
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    painter.translate(box.center())
    painter.scale(scale, scale)
    painter.translate(-body.center())
    painter.fillPath(outline, QColor(skin.fill))
    painter.save()
    painter.setClipPath(outline, Qt.ClipOperation.IntersectClip)
    if skin.light is not None:
        _paint_light(painter, skin.light)
    if heat.felt:
        _paint_cells(painter, heat, change=change)
    painter.restore()
    pen = QPen(QColor(skin.edge), 1.4 / scale)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(outline, pen)
    painter.restore()


def _paint_light(painter: QPainter, light: Light) -> None:
    painter.save()
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SoftLight)
    painter.drawImage(light.area, light.image)
    painter.restore()


def _paint_cells(painter: QPainter, heat: Heat, *, change: bool) -> None:
    frame = heat.frame
    area = QRectF(frame.left, frame.top, frame.columns * CELL_MM, frame.rows * CELL_MM)
    if not change:
        painter.drawImage(area, _ramp(heat.cells))
        return
    painter.drawImage(area, _flat(heat.cells > 0, QColor(MORE)))
    less = heat.cells < 0
    if less.any():
        painter.drawImage(area, _hatched(less, area))


def _ramp(cells: Floats) -> QImage:
    """Each place in the colour of its strength, with soft outlines."""
    felt = cells >= FAINTEST
    inside = _soft(felt)
    strength = _soft(np.where(felt, cells, 0)) / np.maximum(inside, EDGE / 2)
    steps = (len(INTENSITY) - 1) * SHADES
    index = np.rint(strength * SHADES).clip(0, steps).astype(np.intp)
    return _image(_shades()[index] | _alpha(inside))


@cache
def _shades() -> NDArray[np.uint32]:
    """The colours of the strengths from 0 to 10, in steps of 1 / SHADES; without alpha."""
    parts = ([QColor(name).red(), QColor(name).green(), QColor(name).blue()] for name in INTENSITY)
    colours = np.array(list(parts), dtype=np.float64)
    at = np.linspace(0, len(INTENSITY) - 1, (len(INTENSITY) - 1) * SHADES + 1)
    red, green, blue = (np.rint(np.interp(at, range(len(INTENSITY)), part)).astype(np.uint32) for part in colours.T)
    return np.asarray(red << 16 | green << 8 | blue, dtype=np.uint32)


def _soft(cells: NDArray[Any]) -> Floats:
    """The same in finer cells, without the steps of its outline."""
    fine = np.repeat(np.repeat(cells.astype(np.float32), FINER, 0), FINER, 1)
    for axis in (0, 1, 0, 1):
        around = np.cumsum(np.insert(_padded(fine, axis), 0, 0, axis), axis, dtype=np.float64)
        ahead, behind = np.split(around, [SOFT], axis)[1], np.split(around, [-SOFT], axis)[0]
        fine = ((ahead - behind) / SOFT).astype(np.float32)
    return fine


def _padded(fine: Floats, axis: int) -> Floats:
    width = [(0, 0), (0, 0)]
    width[axis] = (SOFT // 2, SOFT // 2)
    return np.pad(fine, width)


def _alpha(inside: Floats) -> NDArray[np.uint32]:
    """How far each fine cell is covered, as the highest byte of its colour."""
    covered = np.rint(255 * ((inside - EDGE) * FINER + 0.5).clip(0, 1)).astype(np.uint32)
    return np.asarray(covered << 24, dtype=np.uint32)


def _flat(where: NDArray[np.bool_], colour: QColor) -> QImage:
    return _image(_alpha(_soft(where)) | np.uint32(colour.rgb() & 0xFFFFFF))


def _hatched(where: NDArray[np.bool_], area: QRectF) -> QImage:
    """Lines where it is so, on a pale ground."""
    finer = 8
    image = QImage(QSize(where.shape[1] * finer, where.shape[0] * finer), QImage.Format.Format_ARGB32_Premultiplied)
    pale = QColor(LESS)
    pale.setAlphaF(0.28)
    image.fill(pale)
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    painter.setPen(QPen(QColor(LESS), 0.34 * HATCH_MM * finer / CELL_MM))
    step = HATCH_MM * finer / CELL_MM
    wide, high = image.width(), image.height()
    for number in range(int((wide + high) / step) + 1):
        painter.drawLine(QPointF(number * step - high, high), QPointF(number * step, 0))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
    painter.drawImage(QRectF(image.rect()), _flat(where, QColor(MORE)))
    painter.end()
    return image


def _image(argb: NDArray[np.uint32]) -> QImage:
    """An image of its own from colours, rows by columns."""
    rows, columns = argb.shape
    data = np.ascontiguousarray(argb)
    return QImage(data.data, columns, rows, 4 * columns, QImage.Format.Format_ARGB32).copy()


def paint_sample(painter: QPainter, box: QRectF, *, more: bool) -> None:
    """A small field of the legend."""
    path = QPainterPath()
    path.addRoundedRect(box, 3, 3)
    if more:
        painter.fillPath(path, QColor(MORE))
        return
    pale = QColor(LESS)
    pale.setAlphaF(0.28)
    painter.fillPath(path, pale)
    pen = QPen(QColor(LESS), box.width() / 12)
    painter.strokePath(path, pen)
    painter.save()
    painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
    painter.setPen(pen)
    for number in range(1, LINES):
        reach = 2 * number * box.width() / LINES
        painter.drawLine(box.bottomLeft() + QPointF(reach - box.width(), 0), box.topLeft() + QPointF(reach, 0))
    painter.restore()
