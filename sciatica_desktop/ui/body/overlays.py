"""The kept pictures of what lies on the body: zones, marked places, painted strokes, and the stroke under the hand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath

from sciatica_desktop.core.anatomy import Place, Side, View
from sciatica_desktop.core.keep_off import KeepOff
from sciatica_desktop.core.pain import Stroke
from sciatica_desktop.ui.body import columns as body_columns
from sciatica_desktop.ui.body import names as body_names
from sciatica_desktop.ui.body.camera import Camera
from sciatica_desktop.ui.body.easel import Kept, Picture
from sciatica_desktop.ui.body.felt import Felt
from sciatica_desktop.ui.body.keep_off import keep_off_picture
from sciatica_desktop.ui.body.live import LiveInk, draw_ring
from sciatica_desktop.ui.body.marks import MarkPainter
from sciatica_desktop.ui.body.numbers import Badge, Number, Taken, draw, placed
from sciatica_desktop.ui.body.scene import Scene
from sciatica_desktop.ui.body.shapes import Shapes
from sciatica_desktop.ui.body.steps import anchors_along
from sciatica_desktop.ui.body.tones import Look
from sciatica_desktop.ui.body.zones import Zone, edges_picture, zone_picture
from sciatica_desktop.ui.kit.colours import Scheme
from sciatica_desktop.ui.kit.theme import font_of

AREAS, ZONES = 120, 32
"""How many pictures of marked places and of zones are kept."""


class Overlays:
    """A picture is painted anew for another camera, but while that moves the kept one is stretched."""

    def __init__(self, shapes: Shapes) -> None:
        self._shapes = shapes
        self._zones: dict[tuple[str, Side], tuple[Camera, tuple[Picture, ...]]] = {}
        self._areas: dict[tuple[Look, tuple[Place, ...], str], Picture] = {}
        self._ink: tuple[tuple[Stroke, ...], str, Camera, tuple[Picture, ...]] | None = None
        self._live: LiveInk | None = None
        self._numbers: Kept[tuple[Number, ...]] = Kept()
        self._names: Kept[list[body_columns.Placed]] = Kept()
        self._badges: Kept[tuple[Badge, ...]] = Kept()
        self._keep_off: tuple[KeepOff, Picture] | None = None

    @property
    def _view(self) -> View:
        return self._shapes.sheet.view

    def paint_still(self, painter: QPainter, scene: Scene, camera: Camera, scheme: Scheme) -> None:
        """Zones, marked places, and the outlines of last time."""
        for picture in self._zoned(scene, camera)[:1]:
            picture.draw(painter, camera)
        for picture in self._marked(scene, camera, scheme):
            picture.draw(painter, camera)
        MarkPainter(painter, self._shapes, camera, scheme).ghosts(scene.ghosts)

    def paint_over(
        self, painter: QPainter, scene: Scene, camera: Camera, scheme: Scheme, keep_clear: Sequence[Taken]
    ) -> None:
        """Strokes, the edge of the zones, what is under hand and focus, and the numbers, clear of some points (px)."""
        self._paint_ink(painter, scene, camera, scheme)
        self._paint_keep_off(painter, scene, camera)
        marks = MarkPainter(painter, self._shapes, camera, scheme)
        if isinstance(scene.hovered, Place) and scene.pointer is None:
            marks.hover(scene.hovered)
        if scene.focused is not None:
            marks.focus(scene.focused)
        written, font = self._written(scene), font_of(1.0)
        key = written, camera, font.toString(), tuple(keep_clear)
        badges = self._badges.get(key, lambda: placed(written, camera, font, keep_clear))
        draw(painter, badges, font, camera.frame.ratio)

    def paint_names(
        self,
        painter: QPainter,
        scene: Scene,
        camera: Camera,
        scheme: Scheme,
        covered: tuple[QRectF, ...],
        label: QRectF,
    ) -> None:
        """The names of what the layers show, clear of what lies on the map.

        Where the name of what is looked at stands (`label`), those below it are left out, and the others stay.
        """
        key = scene.layers, camera, covered, id(scene.plain), font_of(1.0).toString()

        def make() -> list[body_columns.Placed]:
            shift = self._shapes.sheet.shift
            found = body_names.names(self._things.of(scene.layers), scene.plain, camera, covered, shift)
            room = QRectF(QPointF(), camera.frame.size)
            edge = body_columns.EDGE
            return body_columns.placed(found, room.adjusted(edge, edge, -edge, -edge), covered)

        shown = [each for each in self._names.get(key, make) if not each.box.intersects(label)]
        body_columns.draw(painter, shown, scheme, camera.frame.ratio)

    @property
    def numbers(self) -> tuple[QRectF, ...]:
        """Where the numbers stand that were painted last (px)."""
        return tuple(badge.box for badge in self._badges.last or ())

    @cached_property
    def _things(self) -> body_names.Things:
        return body_names.Things(self._shapes)

    @staticmethod
    def paint_ring(painter: QPainter, scene: Scene, camera: Camera) -> None:
        """How wide the brush is, where the pointer is."""
        if scene.pointer is not None:
            draw_ring(painter, scene.pointer, scene.brush, camera)

    def _zoned(self, scene: Scene, camera: Camera) -> tuple[Picture, ...]:
        """The zones of the chosen point and the line round them; nothing if this view shows none of them."""
        referral = scene.referral
        if referral is None:
            return ()
        key = referral.point, referral.side
        kept = self._zones.get(key)
        if kept is not None and (scene.moving or kept[0] == camera):
            return kept[1]
        zones = referral.spot.drawn
        zone = Zone(zones.essential.get(self._view, ()), zones.spillover.get(self._view, ()))
        if referral.spot.soft is None:
            zone.round_off()
        pictures: tuple[Picture, ...] = ()
        if not zone.is_empty:
            pictures = zone_picture(zone, self._shapes, camera), edges_picture(zone, self._shapes, camera)
        if len(self._zones) >= ZONES:
            self._zones.pop(next(iter(self._zones)))
        self._zones[key] = camera, pictures
        return pictures

    def _paint_keep_off(self, painter: QPainter, scene: Scene, camera: Camera) -> None:
        """Where the technique must not press, over all that is felt."""
        polygons = scene.keep_off.get(self._view)
        if not polygons:
            return
        kept = self._keep_off
        if kept is None or kept[0] is not scene.keep_off or not (scene.moving or kept[1].camera == camera):
            kept = self._keep_off = scene.keep_off, keep_off_picture(polygons, self._shapes, camera)
        kept[1].draw(painter, camera)

    def _marked(self, scene: Scene, camera: Camera, scheme: Scheme) -> Iterator[Picture]:
        """The marked places: one picture for neighbours that feel the same, so that a click paints only a few anew."""
        alike: dict[Look, list[Place]] = {}
        for mark in scene.marks(self._view):
            if mark.place in self._shapes.sheet.places:
                alike.setdefault(Look(mark.feeling, faint=mark.share < 1), []).append(mark.place)
        for look, places in alike.items():
            for group in self._shapes.neighbours(places):
                key = look, group, scheme.name
                kept = self._areas.get(key)
                if kept is None or not (scene.moving or kept.camera == camera):
                    if len(self._areas) >= AREAS:
                        self._areas.pop(next(iter(self._areas)))
                    kept = self._areas[key] = self._area(look, group, Felt(self._shapes, camera, scheme))
                yield kept

    def _area(self, look: Look, places: Sequence[Place], felt: Felt) -> Picture:
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        for place in places:
            path.addPath(self._shapes.region(place))
        return felt.areas(path, look, min(map(self._shapes.softness, places)))

    def _paint_ink(self, painter: QPainter, scene: Scene, camera: Camera, scheme: Scheme) -> None:
        """What is painted, the stroke under the hand, and over both the edge of the zones: it shows what they share."""
        live = self._live
        for picture in () if live is not None and live.erases else self._inked(scene, camera, scheme):
            picture.draw(painter, camera)
        if live is not None:
            live.draw(painter)
        for picture in self._zoned(scene, camera)[1:]:
            picture.draw(painter, camera)

    def _inked(self, scene: Scene, camera: Camera, scheme: Scheme) -> tuple[Picture, ...]:
        strokes = scene.strokes(self._view)
        kept = self._ink
        if kept is None or kept[:2] != (strokes, scheme.name) or not (scene.moving or kept[2] == camera):
            pictures = Felt(self._shapes, camera, scheme).strokes(strokes)
            kept = self._ink = strokes, scheme.name, camera, pictures
        return kept[3]

    def follow(self, scene: Scene, camera: Camera, scheme: Scheme) -> QRectF:
        """Draw what the stroke under the hand has become longer by; the part of the map (px) that this changes."""
        if self._live is not None and scene.live and self._live.camera == camera:
            return self._live.grow(scene.live[-1])
        self._live = None
        if scene.live:
            self._live = LiveInk(self._shapes, camera, scheme, self._inked(scene, camera, scheme))
            for piece in scene.live:
                self._live.grow(piece)
        return QRectF(QPointF(), camera.frame.size)

    def _written(self, scene: Scene) -> tuple[Number, ...]:
        """How strong what this view shows is."""
        shown = tuple(mark for mark in scene.marks(self._view) if mark.place in self._shapes.sheet.places)
        painted = tuple(patch for patch in scene.patches if patch.view is self._view)
        strokes = scene.drawing.strokes

        def make() -> tuple[Number, ...]:
            of_marks = (Number(mark.intensity, self._shapes.anchors(mark.place)) for mark in shown)
            of_patches = (Number(patch.intensity, anchors_along(strokes, patch.strokes)) for patch in painted)
            return (*of_marks, *of_patches)

        return self._numbers.get((shown, painted, strokes), make)
