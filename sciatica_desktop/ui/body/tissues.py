"""Paints muscles, tendons, bones and nerves in flat colours and fine lines; light and shade come from the reliefs."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple
from zlib import crc32

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from sciatica_desktop.core.anatomy import Depth, Kind
from sciatica_desktop.ui.body.shapes import BoneShape, NerveShape, TissueShape
from sciatica_desktop.ui.kit.colours import BodyColours

HAIR_GAP = 2.6
"""Distance between hairlines (px); the coarse light of the fibres is in the relief."""

FINEST = 0.55
"""Hairlines are never closer than this (mm), however near one looks."""

HAIRS_FROM = 1.25
"""Scale (px per mm) from which hairlines can be told apart."""

FASCIA = 0.95
"""Opacity of a fascia: a hint of what lies under it; the light shows the rest."""

STROKE_MM = {"sciatic": 6.0, "tibial": 4.0, "common_fibular": 3.2}
"""Drawn width of the greater nerves; the others are thinner."""


def mixed(one: QColor | str, other: QColor | str, share: float, alpha: float = 1.0) -> QColor:
    """The colour `share` (0-1) of the way from one to the other."""
    a, b = QColor(one), QColor(other)
    red, green, blue = (
        x + (y - x) * share for x, y in ((a.redF(), b.redF()), (a.greenF(), b.greenF()), (a.blueF(), b.blueF()))
    )
    return QColor.fromRgbF(red, green, blue, alpha)


def _weaker(colour: QColor, share: float) -> QColor:
    weaker = QColor(colour)
    weaker.setAlphaF(colour.alphaF() * share)
    return weaker


def hair_gap(scale: float) -> float:
    """Distance (mm) between hairlines at a scale (px per mm), in steps so that they are not made anew at each zoom."""
    wanted = max(FINEST, HAIR_GAP / scale)
    gap = FINEST
    while gap * 1.25 < wanted:
        gap *= 1.25
    return gap


def line(colour: QColor, width: float = 1.0) -> QPen:
    """A pen whose width (px) does not grow with the zoom; up to 1 px it is drawn by the quick way."""
    pen = QPen(colour, width)
    pen.setCosmetic(True)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


class Tones(NamedTuple):
    """The colours of one tissue."""

    fill: QColor
    tendon: QColor
    edge: QColor
    light: QColor
    dark: QColor


@lru_cache(maxsize=256)
def tones(name: str, layer: Depth, kind: Kind, body: BodyColours) -> Tones:
    """Neighbours differ a little, deep ones are darker; the same muscle always has the same colour."""
    variation = (crc32(name.encode()) % 7 - 3) / 3
    depth = {Depth.SUPERFICIAL: 0.0, Depth.INTERMEDIATE: 0.3, Depth.DEEP: 0.6}[layer]
    if kind is Kind.MUSCLE:
        fill = mixed(body.muscle, body.muscle_deep, depth)
        fill = mixed(fill, body.fibre if variation > 0 else body.muscle_edge, abs(variation) * 0.10)
        return Tones(
            fill,
            mixed(body.tendon, fill, 0.12),
            mixed(body.muscle_edge, fill, 0.1, 0.75),
            mixed(body.fibre, fill, 0.1, 0.34),
            mixed(body.muscle_edge, fill, 0.2, 0.30),
        )
    fill = QColor(body.tendon if kind is Kind.TENDON else body.fascia)
    return Tones(
        fill,
        fill,
        mixed(body.muscle_edge, fill, 0.45, 0.7 if kind is Kind.TENDON else 0.3),
        mixed(body.tendon, body.hover, 0.6, 0.5),
        mixed(fill, body.muscle_edge, 0.5, 0.30),
    )


class TissuePainter:
    """Paints the shapes of one side, the painter being in mm; skips what lies outside the part seen."""

    def __init__(self, painter: QPainter, scale: float, seen: QRectF, body: BodyColours) -> None:
        self._painter = painter
        self._scale = scale
        self._seen = seen
        self._body = body

    def tissue(self, shape: TissueShape) -> None:
        """A tissue, opaque; a fascia lets through what lies under it."""
        if not shape.box.intersects(self._seen):
            return
        tissue, painter = shape.tissue, self._painter
        colours = tones(tissue.id, tissue.layer, tissue.kind, self._body)
        thin = tissue.kind is Kind.FASCIA
        painter.setOpacity(FASCIA if thin else 1.0)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.fill)
        painter.drawPath(shape.outline)
        if tissue.tendons:
            painter.setBrush(colours.tendon)
            painter.drawPath(shape.tendons)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self._scale >= HAIRS_FROM:
            self._hairs(shape, colours)
        painter.setPen(line(colours.edge))
        painter.drawPath(shape.outline)
        painter.setOpacity(1.0)

    def _hairs(self, shape: TissueShape, colours: Tones) -> None:
        painter = self._painter
        pens = [line(_weaker(colour, share)) for colour in (colours.light, colours.dark) for share in (1.0, 0.6, 0.3)]
        for index, hair in enumerate(shape.hairs(hair_gap(self._scale))):
            painter.setPen(pens[crc32(b"%d" % index) % len(pens)])
            painter.drawPolyline(hair)

    def faint(self, shape: TissueShape) -> None:
        """Only the outline of a tissue that is lifted away."""
        if shape.box.intersects(self._seen):
            pen = line(mixed(self._body.muscle_edge, self._body.skin, 0.25, 0.4))
            pen.setDashPattern([5, 4])
            self._painter.setPen(pen)
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            self._painter.drawPath(shape.outline)

    def bone(self, shape: BoneShape, *, veil: float = 0.0, soft: bool = True) -> None:
        """A bone: its flat colour, a `soft` inner edge and a line; veiled, all of that nearer to the skin's colour."""
        if not shape.box.intersects(self._seen):
            return
        painter, body = self._painter, self._body
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(mixed(body.bone, body.skin, veil))
        painter.drawPath(shape.outline)
        painter.setOpacity(1.0 - veil)
        if soft:
            painter.setBrush(shape.shade)
            painter.drawPath(shape.outline)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(line(mixed(body.bone_edge, body.muscle_edge, 0.25, 0.9)))
        painter.drawPath(shape.outline)
        painter.setOpacity(1.0)

    def nerve(self, shape: NerveShape) -> None:
        """A nerve as a yellow cord; the part inside the pelvis is dashed."""
        painter, body = self._painter, self._body
        width = max(STROKE_MM.get(shape.nerve.id, 2.2), 1.6 / self._scale)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for extra, colour in (
            (1.6 + 1.6 / self._scale, mixed(body.nerve_edge, body.nerve_edge, 0, 0.35)),
            (0.9 / self._scale + 0.5, QColor(body.nerve_edge)),
            (0.0, QColor(body.nerve)),
            (-width * 0.65, mixed(body.nerve, body.hover, 0.55)),
        ):
            pen = QPen(colour, width + extra)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawPath(shape.open)
        self._hidden_nerve(shape, width)

    def _hidden_nerve(self, shape: NerveShape, width: float) -> None:
        for extra, colour in ((0.9 / self._scale, self._body.nerve_edge), (0.0, self._body.nerve)):
            pen = QPen(QColor(colour), width * 0.6 + extra)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            pen.setDashPattern([3.2 / pen.widthF() * 1.6, 2.4 / pen.widthF() * 1.6])
            self._painter.setPen(pen)
            self._painter.drawPath(shape.hidden)
