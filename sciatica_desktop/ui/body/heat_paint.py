"""A body with drawings laid over each other: how strong it was where, or where it has changed."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

from sciatica_desktop.core.anatomy import Sheet
from sciatica_desktop.core.body_heat import Heat
from sciatica_desktop.core.grid import CELL_MM
from sciatica_desktop.ui.body.shapes import path_of
from sciatica_desktop.ui.kit.colours import INTENSITY, LESS, MORE

FAINTEST = 0.4
"""Less than this (0-10) is not shown."""

HATCH_MM = 9.0
"""From one line of a hatching to the next."""

LINES = 8
"""Of the small field in the legend."""

ROOM = 1.03
"""The place of a body is so much larger than the body."""


def body_box(sheet: Sheet) -> QRectF:
    """What is to be seen of a body (mm)."""
    return path_of(sheet.skin).boundingRect()


def paint_heat(painter: QPainter, box: QRectF, sheet: Sheet, heat: Heat, ink: tuple[str, str], *, change: bool) -> None:
    """Paint it into a box; `ink` are the colours of skin and outline, `change` tells less from more."""
    skin = path_of(sheet.skin)
    body = skin.boundingRect()
    scale = min(box.width() / body.width(), box.height() / body.height()) / ROOM
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    painter.translate(box.center())
    painter.scale(scale, scale)
    painter.translate(-body.center())
    painter.fillPath(skin, QColor(ink[0]))
    if heat.felt:
        painter.save()
        painter.setClipPath(skin, Qt.ClipOperation.IntersectClip)
        _paint_cells(painter, heat, change=change)
        painter.restore()
    pen = QPen(QColor(ink[1]), 1.4 / scale)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(skin, pen)
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


def _ramp(cells: NDArray[np.float32]) -> QImage:
    """Each cell in the colour of its strength."""
    colours = np.array([QColor(name).rgb() for name in INTENSITY], dtype=np.uint32)
    argb = colours[np.rint(cells).clip(0, len(INTENSITY) - 1).astype(np.intp)]
    return _image(np.where(cells >= FAINTEST, argb, 0).astype(np.uint32))


def _flat(where: NDArray[np.bool_], colour: QColor) -> QImage:
    return _image(np.where(where, np.uint32(colour.rgb()), np.uint32(0)).astype(np.uint32))


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
