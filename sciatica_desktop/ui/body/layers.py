"""The body without marks: skin, muscles, bones and nerve of the layers asked for, painted into one picture."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

from sciatica_desktop.core.anatomy import Depth, View
from sciatica_desktop.core.map_picture import Layer
from sciatica_desktop.core.shapes import Polygon
from sciatica_desktop.ui.body.camera import Camera
from sciatica_desktop.ui.body.easel import PREMULTIPLIED, Easel, Picture, empty
from sciatica_desktop.ui.body.mask import black, cut_out, fade_in
from sciatica_desktop.ui.body.shapes import BoneShape, Shapes, TissueShape, path_of
from sciatica_desktop.ui.body.tissues import TissuePainter, line, mixed
from sciatica_desktop.ui.kit.colours import Scheme

RIM = ((32.0, 0.3), (24.0, 0.4), (16.0, 0.5), (9.0, 1.0))
"""Strokes (mm wide, half of it inside, and opacity) that make the rim of skin round the muscles."""

VEILS = ((Layer.BONES, 0.0), (Layer.DEEP, 0.55), (Layer.MUSCLES, 0.3))
"""How far bones take on the colour of the tissue round them, by the first of these layers that is shown.

Where bones themselves are not asked for, they still lie between the muscles.
"""

COARSE = 0.25
"""Pixels per mm of soft masks."""

ROUGH = 5
"""Every so-manieth corner of an outline is enough for a soft mask."""


class Plate(NamedTuple):
    """What a set of layers shows."""

    layers: frozenset[Layer]

    @property
    def flesh(self) -> frozenset[Depth]:
        """The depths of tissue drawn in full."""
        if Layer.DEEP in self.layers:
            return frozenset({Depth.DEEP})
        return frozenset(Depth) if Layer.MUSCLES in self.layers else frozenset()

    @property
    def lifted(self) -> frozenset[Depth]:
        """The depths of tissue lifted away, of which an outline remains."""
        both = {Layer.MUSCLES, Layer.DEEP} <= self.layers
        return frozenset({Depth.SUPERFICIAL, Depth.INTERMEDIATE}) if both else frozenset()

    @property
    def veil(self) -> float | None:
        """How far the bones are veiled; None if there are none to be seen."""
        return next((veil for layer, veil in VEILS if layer in self.layers), None)

    @property
    def relief(self) -> str:
        """The picture of light and shade that fits."""
        if Layer.DEEP in self.layers:
            return "deep"
        return "muscles" if Layer.MUSCLES in self.layers else "skin"


class Sight(NamedTuple):
    """The part that is painted (mm) and its scale (pixels of the picture per mm)."""

    seen: QRectF
    scale: float


def rough(polygons: Iterable[Polygon]) -> QPainterPath:
    """Outlines with a fraction of their corners: enough for what is soft anyway."""
    return path_of(polygon[::ROUGH] for polygon in polygons)


class Backdrop:
    """Paints plates of one sheet; keeps nothing but the paths and the reliefs."""

    def __init__(self, shapes: Shapes, reliefs: Mapping[str, QImage]) -> None:
        self._shapes = shapes
        self._pictures = reliefs
        self._reliefs: dict[str, tuple[QImage, QRectF] | None] = {}

    def _found_relief(self, name: str) -> tuple[QImage, QRectF] | None:
        """A relief and its area (mm), taken up when it is first painted; None if there is none."""
        if name not in self._reliefs:
            there = name in self._shapes.sheet.reliefs and name in self._pictures
            image = self._pictures[name] if there else QImage()
            self._reliefs[name] = None if image.isNull() else (image, self._relief_area(name, image))
        return self._reliefs[name]

    def _relief_area(self, name: str, image: QImage) -> QRectF:
        relief = self._shapes.sheet.reliefs[name]
        return QRectF(*relief.origin, image.width() * relief.mm_per_px, image.height() * relief.mm_per_px)

    def picture(self, plate: Plate, camera: Camera, scheme: Scheme) -> Picture:
        """The plate as the camera sees it."""
        easel = Easel(camera, self._shapes.skin.boundingRect())
        painter = easel.painter()
        self._paint(painter, plate, Sight(easel.seen, camera.scale * camera.frame.ratio), scheme)
        if Layer.SKIN_AREAS in plate.layers:
            from sciatica_desktop.ui.body.areas import AreaPainter  # noqa: PLC0415 - no start needs it

            AreaPainter(painter, easel.ratio, scheme).all(self._shapes.sheet.skin_areas)
        painter.end()
        return easel.picture()

    def _paint(self, painter: QPainter, plate: Plate, sight: Sight, scheme: Scheme) -> None:
        self._ground(painter, plate, scheme)
        self._insides(painter, plate, sight, scheme)
        self._relief(painter, plate)
        cut_out(painter, self._shapes.skin, sight.seen)
        self._edge(painter, plate, scheme)
        if Layer.NERVE in plate.layers:
            self._nerves(painter, sight, scheme)
        fade_in(painter, self._shapes.sheet.fade, sight.seen)

    def _ground(self, painter: QPainter, plate: Plate, scheme: Scheme) -> None:
        skin = Layer.SKIN in plate.layers
        colour = QColor(scheme.body.skin) if skin else mixed(scheme.panel, scheme.body.skin, 0.3)
        painter.setPen(line(colour))
        painter.setBrush(colour)
        painter.drawPath(self._shapes.skin)
        if skin and plate.flesh == frozenset(Depth):
            self._bed(painter, scheme)

    def _bed(self, painter: QPainter, scheme: Scheme) -> None:
        """What shows between the muscles: fat and fascia, with a rim of skin that grows out of it."""
        tile = QImage(self._inside.size(), PREMULTIPLIED)
        tile.fill(mixed(scheme.body.skin, scheme.body.muscle_deep, 0.32))
        brush = QPainter(tile)
        brush.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
        brush.drawImage(0, 0, self._inside)
        brush.end()
        painter.drawImage(self._shapes.skin.boundingRect(), tile)

    @cached_property
    def _inside(self) -> QImage:
        """A mask that grows from nothing at the skin to full a little inside; coarse, because it is soft."""
        box = self._shapes.skin.boundingRect()
        image = empty(QSize(round(box.width() * COARSE), round(box.height() * COARSE)))
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(image.width() / box.width(), image.height() / box.height())
        painter.translate(-box.topLeft())
        skin = rough(self._shapes.sheet.skin)
        painter.fillPath(skin, Qt.GlobalColor.black)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationOut)
        for width, share in RIM:
            pen = QPen(black(share), width)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            painter.drawPath(skin)
        painter.end()
        return image

    def _edge(self, painter: QPainter, plate: Plate, scheme: Scheme) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(line(mixed(scheme.body.skin_edge, scheme.body.skin, 0.1, 0.9), 1.0))
        painter.drawPath(self._shapes.skin)

    def _insides(self, painter: QPainter, plate: Plate, sight: Sight, scheme: Scheme) -> None:
        whole, there = self._ordered(plate), sight.seen
        for side in (1, -1):
            seen = there if side > 0 else QRectF(-there.right(), there.top(), there.width(), there.height())
            hand = TissuePainter(painter, sight.scale, seen, scheme.body)
            painter.save()
            painter.scale(side, 1)
            for shape in whole:
                self._one(hand, shape, plate, side)
            painter.restore()

    def _one(self, hand: TissuePainter, shape: TissueShape | BoneShape, plate: Plate, side: int) -> None:
        if isinstance(shape, BoneShape):
            if shape.bone.paired or side > 0 or self._shapes.sheet.shift:  # one profile each: both have a spine
                hand.bone(shape, veil=plate.veil or 0.0, soft=not self._covered(plate))
        elif shape.tissue.layer in plate.flesh:
            hand.tissue(shape)
        elif shape.tissue.layer in plate.lifted:
            hand.faint(shape)

    def _covered(self, plate: Plate) -> bool:
        """True if only ends of bones are seen: their light is enough then, and the first window is there sooner."""
        return self._shapes.sheet.view is View.BACK and plate.flesh == frozenset(Depth)

    def _ordered(self, plate: Plate) -> list[TissueShape | BoneShape]:
        """Tissues and bones from the back of the picture to its front."""
        found: list[tuple[int, TissueShape | BoneShape]] = []
        if plate.flesh or plate.lifted:
            found.extend((shape.tissue.draw_order, shape) for shape in self._shapes.tissues)
        if plate.veil is not None:
            found.extend((shape.bone.draw_order, shape) for shape in self._shapes.bones)
        return [shape for _, shape in sorted(found, key=_first)]

    def _relief(self, painter: QPainter, plate: Plate) -> None:
        found = self._found_relief(plate.relief) or self._found_relief("skin")
        if found is None:
            return
        image, area = found
        painter.save()
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SoftLight)
        painter.drawImage(area, image)
        painter.restore()

    def _nerves(self, painter: QPainter, sight: Sight, scheme: Scheme) -> None:
        for side in (1, -1):
            painter.save()
            painter.scale(side, 1)
            hand = TissuePainter(painter, sight.scale, sight.seen, scheme.body)
            for shape in self._shapes.nerves:
                hand.nerve(shape)
            painter.restore()


def _first(pair: tuple[int, object]) -> int:
    return pair[0]
