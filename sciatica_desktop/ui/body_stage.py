"""Puts the picture of the map together: kept pictures of body and zones, and over them what changes often."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap

from sciatica_desktop.core.anatomy import Place, Sheet, Side
from sciatica_desktop.core.map_picture import DEFAULT_LAYERS, Hotspot, Layer, Referral
from sciatica_desktop.core.pain import Drawing, Mark
from sciatica_desktop.ui.body_camera import Camera
from sciatica_desktop.ui.body_captions import CaptionPainter, Label, Placed
from sciatica_desktop.ui.body_easel import Kept, Picture
from sciatica_desktop.ui.body_hotspots import HotspotPainter, Key, Target, box_round, by_key, size_for, targets
from sciatica_desktop.ui.body_layers import Backdrop, Plate
from sciatica_desktop.ui.body_marks import MarkPainter, mark_picture
from sciatica_desktop.ui.body_shapes import Shapes
from sciatica_desktop.ui.body_zones import Zone, edges_picture, zone_picture
from sciatica_desktop.ui.buttons import draw_focus_ring
from sciatica_desktop.ui.colours import Scheme
from sciatica_desktop.ui.theme import font_of


@dataclass(frozen=True)
class Words:
    """What is written on the map, in the language of the program."""

    left: str
    right: str
    seen_from: str
    often: str
    sometimes: str
    elsewhere: str


@dataclass
class Scene:
    """What is to be seen; the map changes it, the stage paints it."""

    layers: frozenset[Layer] = DEFAULT_LAYERS
    drawing: Drawing = field(default_factory=Drawing)
    ghosts: Drawing = field(default_factory=Drawing)
    hotspots: tuple[Hotspot, ...] = ()
    referral: Referral | None = None
    hovered: Place | Key | None = None
    focused: Place | None = None
    framed: bool = False
    """The keyboard's focus is on the map, but on no place."""

    label: tuple[Label, Place | Key] | None = None
    covered: tuple[QRectF, ...] = ()
    """Where other things lie on the map (px): names keep clear of them."""

    fade: float = 1.0
    """How far (0-1) one set of layers has given way to the next."""

    moving: bool = False
    """While the camera moves, the kept picture of the body is stretched."""

    @property
    def still(self) -> object:
        """All that is painted under hand and focus."""
        return self.layers, self.drawing, self.ghosts, self.referral

    @property
    def chosen(self) -> Key | None:
        return (self.referral.point, self.referral.side) if self.referral else None


MARKS, ZONES = 200, 32
"""How many pictures of marks and of zones are kept."""

Look = tuple[frozenset[Layer], str]
"""Layers and scheme: what the body's picture depends on besides the camera."""


class Stage:
    """Paints a scene from kept pictures.

    The body is painted anew only when layers, scheme or camera change, the zones with the chosen point, and what lies
    still under hand and focus when one of its parts changes: a hover is one picture put down and a few lines. The
    marks' numbers lie over all of that, or the light of the hand would veil them.
    """

    def __init__(self, sheet: Sheet, reliefs: Mapping[str, QImage]) -> None:
        self.shapes = Shapes(sheet)
        self._backdrop = Backdrop(self.shapes, reliefs)
        self._body: tuple[Look, Picture] | None = None
        self._whole: tuple[Look, Picture] | None = None
        self._zone_pictures: dict[tuple[str, Side], tuple[Camera, tuple[Picture, ...]]] = {}
        self._marks: dict[tuple[Mark, str], Picture] = {}
        self._fading: QPixmap | None = None
        self._still: Kept[QPixmap] = Kept()
        self._targets: Kept[tuple[Target, ...]] = Kept()

    def targets(self, hotspots: tuple[Hotspot, ...], camera: Camera) -> tuple[Target, ...]:
        """The trigger points where they are drawn."""
        size = size_for(font_of(1.0))
        return self._targets.get((hotspots, camera, size), lambda: targets(hotspots, camera, size))

    def paint(self, painter: QPainter, scene: Scene, camera: Camera, scheme: Scheme, words: Words) -> None:
        """Paint everything."""
        if scene.moving:
            self._paint_still(painter, scene, camera, scheme)
        else:
            key = scene.still, camera, scheme.name, font_of(1.0).toString()
            painter.drawPixmap(0, 0, self._still.get(key, lambda: self._still_picture(scene, camera, scheme)))
            self._paint_fading(painter, scene)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        marks = MarkPainter(painter, self.shapes, camera, scheme, font_of(1.0))
        if isinstance(scene.hovered, Place):
            marks.hover(scene.hovered)
        if scene.focused is not None:
            marks.focus(scene.focused)
        found = self.targets(scene.hotspots, camera)
        marks.numbers(scene.drawing, [target.at for target in found])
        discs = [target.box for target in found if target.key != scene.chosen]
        captions = CaptionPainter(painter, camera, scheme, (*scene.covered, *discs))
        captions.corner(words.seen_from)
        if self.shapes.right_is:
            sides = (words.left, words.right) if self.shapes.right_is > 0 else (words.right, words.left)
            captions.sides(sides, camera.transform.mapRect(self.shapes.skin.boundingRect()))
        if scene.referral is not None:
            shown = bool(self._zones(scene, camera))
            captions.legend(words.often if shown else words.elsewhere, words.sometimes if shown else "")
        placed = self._place_label(captions, scene, camera)
        self._paint_targets(HotspotPainter(painter, font_of(1.0), camera.frame.ratio), scene, camera)
        if placed is not None:
            captions.label(placed)
        if scene.framed:
            draw_focus_ring(painter, QRectF(QPointF(), camera.frame.size), scheme.focus)

    def begin_fade(self) -> None:
        """Keep what is shown now, to let it fade into what is shown next."""
        self._fading = self._still.last

    def _paint_fading(self, painter: QPainter, scene: Scene) -> None:
        if self._fading is not None and scene.fade < 1.0:
            painter.setOpacity(1.0 - scene.fade)
            painter.drawPixmap(0, 0, self._fading)
            painter.setOpacity(1.0)
        else:
            self._fading = None

    def _still_picture(self, scene: Scene, camera: Camera, scheme: Scheme) -> QPixmap:
        """What lies under hand and focus, without a hole, so that it is put down quickly."""
        ratio = camera.frame.ratio
        image = QImage((camera.frame.size * ratio).toSize().expandedTo(QSize(1, 1)), QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(ratio)
        painter = QPainter(image)
        painter.setClipRect(QRectF(QPointF(), camera.frame.size))
        self._paint_still(painter, scene, camera, scheme)
        painter.end()
        return QPixmap.fromImage(image)

    def _paint_still(self, painter: QPainter, scene: Scene, camera: Camera, scheme: Scheme) -> None:
        """Ground, body, zones and marks; the edge of the zones over the marks' colours."""
        painter.fillRect(QRectF(QPointF(), camera.frame.size), QColor(scheme.ground))
        self._paint_body(painter, scene, camera, scheme)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        marks = MarkPainter(painter, self.shapes, camera, scheme, font_of(1.0))
        marks.ghosts(scene.ghosts)
        zones = self._zones(scene, camera)
        for picture in zones[:1]:
            picture.draw(painter, camera)
        for mark in marks.shown(scene.drawing):
            self._mark(mark, scene, camera, scheme).draw(painter, camera)
        for picture in zones[1:]:
            picture.draw(painter, camera)

    def _mark(self, mark: Mark, scene: Scene, camera: Camera, scheme: Scheme) -> Picture:
        """The kept picture of a mark; painted anew for another camera, but not while it moves."""
        kept = self._marks.get((mark, scheme.name))
        if kept is not None and (scene.moving or kept.camera == camera):
            return kept
        if len(self._marks) > MARKS:
            self._marks.clear()
        self._marks[mark, scheme.name] = picture = mark_picture(mark, self.shapes, camera, scheme)
        return picture

    def _paint_body(self, painter: QPainter, scene: Scene, camera: Camera, scheme: Scheme) -> None:
        """The body; while the camera moves the kept picture, and where that does not reach the one of the whole."""
        look = scene.layers, scheme.name
        if not (scene.moving and self._body is not None and self._body[0] == look):
            if self._body is None or self._body[0] != look or self._body[1].camera != camera:
                self._body = look, self._backdrop.picture(Plate(scene.layers), camera, scheme)
            if camera.zoom <= 1.0:
                self._whole = self._body
            self._body[1].draw(painter, camera)
            return
        for kept in (self._whole, self._body):
            if kept is not None and kept[0] == look:
                kept[1].draw(painter, camera)

    def _zones(self, scene: Scene, camera: Camera) -> tuple[Picture, ...]:
        """The zones of the chosen point and the line round them; nothing if this view shows none of them."""
        referral = scene.referral
        if referral is None:
            return ()
        key = referral.point, referral.side
        kept = self._zone_pictures.get(key)
        if kept is not None and (scene.moving or kept[0] == camera):
            return kept[1]
        view, zones = self.shapes.sheet.view, referral.spot.zones
        zone = Zone(zones.essential.get(view, ()), zones.spillover.get(view, ()))
        pictures: tuple[Picture, ...] = ()
        if not zone.is_empty:
            pictures = zone_picture(zone, self.shapes, camera), edges_picture(zone, self.shapes, camera)
        if len(self._zone_pictures) >= ZONES:
            self._zone_pictures.pop(next(iter(self._zone_pictures)))
        self._zone_pictures[key] = camera, pictures
        return pictures

    def _paint_targets(self, hand: HotspotPainter, scene: Scene, camera: Camera) -> None:
        found = self.targets(scene.hotspots, camera)
        hovered = scene.hovered if isinstance(scene.hovered, tuple) else None
        hand.all(found, scene.chosen, hovered)
        if scene.referral is not None and scene.chosen not in by_key(found):
            at = scene.referral.spot.at.get(self.shapes.sheet.view)
            if at is not None:
                hand.chosen(camera.to_px(*at), "")

    def box_of(self, thing: Place | Key, scene: Scene, camera: Camera) -> QRectF:
        """The box (px) of a place or a trigger point; empty if this view does not show it."""
        if isinstance(thing, Place):
            return camera.transform.mapRect(self.shapes.region(thing).boundingRect())
        target = by_key(self.targets(scene.hotspots, camera)).get(thing)
        if target is not None:
            return target.box
        referral = scene.referral if thing == scene.chosen else None
        at = referral.spot.at.get(self.shapes.sheet.view) if referral else None
        return box_round(camera.to_px(*at)) if at else QRectF()

    def _place_label(self, captions: CaptionPainter, scene: Scene, camera: Camera) -> Placed | None:
        """Room for the name of what is looked at, and the line to it."""
        if scene.label is None:
            return None
        label, thing = scene.label
        box = self.box_of(thing, scene, camera)
        if box.isEmpty():
            return None
        body = camera.transform.mapRect(self.shapes.skin.boundingRect())
        return captions.place(label, box, body, to_right=box.center().x() >= body.center().x() - 1)
