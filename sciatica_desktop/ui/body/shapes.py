"""The shapes of one sheet as Qt paths in mm: made once, kept, and mapped by the painter's transform."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from itertools import pairwise
from math import floor
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QImage, QPainter, QPainterPath, QPainterPathStroker, QPen, QPolygonF, QTransform

from sciatica_desktop.core.anatomy import Bone, Nerve, Place, Sheet, Side, Tissue
from sciatica_desktop.core.shapes import Point, Polygon, centroid, rounded
from sciatica_desktop.ui.body.mask import black
from sciatica_desktop.ui.body.steps import Anchor, anchors
from sciatica_desktop.ui.body.weave import Weave

BONE_SHADE = ((20.0, 0.03), (15.0, 0.04), (11.0, 0.05), (7.5, 0.06), (4.5, 0.08), (2.0, 0.10))
"""Strokes (mm wide, opacity) that make a bone look round."""

BONE_SCALE = 0.6
"""Pixels per mm of that shade."""

RINGS = 500
"""How many bands are kept; a zoom makes others."""

ROUNDED = 18.0
"""How far (mm) from a corner an outline is rounded, and no further than NARROW of the room in the place."""

NARROW = 0.8
TOUCHING = 2.0
"""Places with no more room (mm) than twice this between them may touch."""

SOFT_STEP = 1.5
"""Softness comes in steps of this (mm): each has tables of its own."""


def polygon(points: Sequence[Point]) -> QPolygonF:
    """Points as Qt wants them."""
    return QPolygonF([QPointF(x, y) for x, y in points])


def path_of(polygons: Iterable[Polygon], holes: Iterable[Polygon] = ()) -> QPainterPath:
    """Outlines as one closed path; holes are left open."""
    path = QPainterPath()
    holes = tuple(holes)
    path.setFillRule(Qt.FillRule.OddEvenFill if holes else Qt.FillRule.WindingFill)
    for outline in (*polygons, *holes):
        path.moveTo(*outline[0])
        line_to = path.lineTo  # a third of the time that a polygon of its own takes
        for x, y in outline[1:]:
            line_to(x, y)
        path.closeSubpath()
    return path


class TissueShape:
    """A muscle, tendon or fascia of the right side as paths, with hairlines for the scale at hand."""

    def __init__(self, tissue: Tissue) -> None:
        self.tissue = tissue
        self._hairs: tuple[float, tuple[QPolygonF, ...]] = (0.0, ())

    @cached_property
    def outline(self) -> QPainterPath:
        return path_of(self.tissue.polygons)

    @cached_property
    def box(self) -> QRectF:
        return self.outline.boundingRect()

    @cached_property
    def tendons(self) -> QPainterPath:
        return path_of(self.tissue.tendons)

    @cached_property
    def _weave(self) -> Weave:
        return Weave(self.tissue.fibres)

    def hairs(self, apart: float) -> tuple[QPolygonF, ...]:
        """Hairlines about `apart` (mm) from each other; the last ones asked for are kept."""
        if self._hairs[0] != apart:
            self._hairs = (apart, tuple(polygon(line) for line in self._weave.hairs(apart)))
        return self._hairs[1]


class BoneShape:
    """A bone as a path, with the soft shade along its inner edge; a paired one is the right one."""

    def __init__(self, bone: Bone) -> None:
        self.bone = bone

    @cached_property
    def outline(self) -> QPainterPath:
        return path_of(self.bone.polygons, self.bone.holes)

    @cached_property
    def box(self) -> QRectF:
        return self.outline.boundingRect()

    @cached_property
    def shade(self) -> QBrush:
        """A coarse picture as a brush in mm: wide soft strokes are too slow to paint at every zoom."""
        size = (self.box.size() * BONE_SCALE).toSize().expandedTo(QSize(1, 1))
        image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(image.width() / self.box.width(), image.height() / self.box.height())
        painter.translate(-self.box.topLeft())
        coarse = path_of([outline[::3] for outline in (*self.bone.polygons, *self.bone.holes)])
        for width, alpha in BONE_SHADE:
            painter.setPen(QPen(black(alpha), width))
            painter.drawPath(coarse)
        painter.end()
        brush = QBrush(image)
        scale = QTransform.fromScale(self.box.width() / image.width(), self.box.height() / image.height())
        brush.setTransform(scale * QTransform.fromTranslate(self.box.left(), self.box.top()))
        return brush


class NerveShape(NamedTuple):
    """A nerve's course on the right: the part inside the pelvis and the part outside."""

    nerve: Nerve
    hidden: QPainterPath
    open: QPainterPath


class Shapes:
    """Everything of a sheet that is drawn, as paths in mm; made when first asked for."""

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self._regions: dict[Place, QPainterPath] = {}
        self._soft: dict[Place, QPainterPath] = {}
        self._rings: dict[tuple[Place, float], QPainterPath] = {}
        self._anchors: dict[Place, tuple[Anchor, ...]] = {}

    @cached_property
    def skin(self) -> QPainterPath:
        return path_of(self.sheet.skin)

    @cached_property
    def tissues(self) -> tuple[TissueShape, ...]:
        return tuple(map(TissueShape, self.sheet.tissues))

    @cached_property
    def bones(self) -> tuple[BoneShape, ...]:
        return tuple(map(BoneShape, self.sheet.bones))

    @cached_property
    def nerves(self) -> tuple[NerveShape, ...]:
        return tuple(map(_nerve, self.sheet.nerves))

    @cached_property
    def right_is(self) -> int:
        """On which side of the picture the person's right is: 1 right, -1 left; 0 where it does not show both sides."""
        # One corner of each place is enough for that, and far quicker than its centre.
        corners = {place: polygons[0][0][0] for place, polygons in self.sheet.places.items()}
        sides = {side: [x for place, x in corners.items() if place.side is side] for side in (Side.LEFT, Side.RIGHT)}
        if not all(sides.values()):
            return 0
        return 1 if sum(sides[Side.RIGHT]) > sum(sides[Side.LEFT]) else -1

    def region(self, place: Place) -> QPainterPath:
        """The outline of a place; empty for one that this view does not show."""
        if place not in self._regions:
            self._regions[place] = path_of(self.sheet.places.get(place, ()))
        return self._regions[place]

    def soft(self, place: Place) -> QPainterPath:
        """The outline of a place with round corners; empty for one that this view does not show."""
        if place not in self._soft:
            polygons = self.sheet.places.get(place, ())
            self._soft[place] = path_of(rounded(outline, self.softness(place)) for outline in polygons)
        return self._soft[place]

    def softness(self, place: Place) -> float:
        """How far (mm) from a corner a place of this view is rounded: a narrow one less, or it would melt away."""
        wanted = min(ROUNDED, NARROW * self.anchors(place)[0].room)
        return max(SOFT_STEP, floor(wanted / SOFT_STEP) * SOFT_STEP)

    def ring(self, place: Place, width: float) -> QPainterPath:
        """The round outline of a place as a band (mm) to be filled: half the work of drawing it with a pen."""
        key = place, round(width, 3)
        if key not in self._rings:
            if len(self._rings) > RINGS:
                self._rings.clear()
            stroker = QPainterPathStroker()
            stroker.setWidth(width)
            self._rings[key] = stroker.createStroke(self.soft(place))
        return self._rings[key]

    def anchors(self, place: Place) -> tuple[Anchor, ...]:
        """Where a place's number may stand, the best point first."""
        if place not in self._anchors:
            self._anchors[place] = anchors(self.sheet.places[place])
        return self._anchors[place]

    def neighbours(self, places: Iterable[Place]) -> list[tuple[Place, ...]]:
        """The places in groups that touch each other, as far as the boxes round them tell."""
        groups: list[tuple[QRectF, tuple[Place, ...]]] = []
        for place in sorted(places):
            box = self.region(place).boundingRect().adjusted(-TOUCHING, -TOUCHING, TOUCHING, TOUCHING)
            group: tuple[Place, ...] = (place,)
            for other in [other for other in groups if other[0].intersects(box)]:
                groups.remove(other)
                box, group = box | other[0], (*other[1], *group)
            groups.append((box, tuple(sorted(group))))
        return [group for _, group in groups]

    def prepare(self, place: Place) -> None:
        """Work out what a mark of this place needs besides colour."""
        if place in self.sheet.places:
            self.anchors(place)
            self.soft(place)

    @cached_property
    def centres(self) -> Mapping[Place, Point]:
        """The middle of every place."""
        return {place: centroid(polygons) for place, polygons in self.sheet.places.items()}


def _nerve(nerve: Nerve) -> NerveShape:
    split = max(0, nerve.hidden - 1)
    return NerveShape(
        nerve, curve(nerve.path[: nerve.hidden]), curve(nerve.path[split:] if nerve.hidden < len(nerve.path) else ())
    )


def curve(points: Sequence[Point]) -> QPainterPath:
    """A smooth open line through points."""
    path = QPainterPath()
    if not points[1:]:
        return path
    path.moveTo(*points[0])
    for (x0, y0), (x1, y1) in pairwise(points[1:]):
        path.quadTo(QPointF(x0, y0), QPointF((x0 + x1) / 2, (y0 + y1) / 2))
    path.lineTo(*points[-1])
    return path
