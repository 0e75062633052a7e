"""Puts the picture of the map together: kept pictures of body and overlays, and over them what changes often."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap, QRegion

from sciatica_desktop.core.anatomy import Place, Sheet, View
from sciatica_desktop.core.map_picture import Hotspot, Layer
from sciatica_desktop.ui.body.camera import Camera
from sciatica_desktop.ui.body.captions import CaptionPainter, Placed
from sciatica_desktop.ui.body.easel import Kept, Picture
from sciatica_desktop.ui.body.hotspots import HotspotPainter, Key, Target, box_round, by_key, size_for, targets
from sciatica_desktop.ui.body.label import levels
from sciatica_desktop.ui.body.layers import Backdrop, Plate
from sciatica_desktop.ui.body.numbers import Taken
from sciatica_desktop.ui.body.scene import Scene, Words
from sciatica_desktop.ui.body.shapes import Shapes
from sciatica_desktop.ui.kit.buttons import draw_focus_ring
from sciatica_desktop.ui.kit.colours import Scheme
from sciatica_desktop.ui.kit.theme import font_of

if TYPE_CHECKING:
    from sciatica_desktop.ui.body.overlays import Overlays

LARGE = 900_000
"""A body of more pixels is not painted in time for the first picture of a view."""

BODIES = 3
"""Of so many sets of layers the picture is kept, so that going back and forth between them takes no time."""

NAMES_FROM, NAMES_NEED = 1.6, 560.0
"""From this zoom on muscles, bones and landmarks have their names, on a map that is so wide (px) at the usual font."""

LEVEL = 44.0
"""A name beside the body is clear of it this far (px) above and below."""

RINGS = 7.0
"""So much further (px) than from another spot numbers stay from the chosen one, for its rings."""

HALF = 0.5
"""From here on in a turn the words are those of the next view: before, the last one shows more."""

Look = tuple[frozenset[Layer], str]
"""Layers and scheme: what the body's picture depends on besides the camera."""


class Stage:
    """Paints a scene from kept pictures.

    The body is painted anew only when layers, scheme or camera change, an overlay when it changes itself, and what lies
    still under all that moves when one of its parts does: a hover is one picture put down and a few lines. The
    numbers lie over all of that, or the light of the hand would veil them.
    """

    def __init__(self, sheet: Sheet, reliefs: Mapping[str, QImage]) -> None:
        self.shapes = Shapes(sheet)
        self._backdrop = Backdrop(self.shapes, reliefs)
        self._bodies: dict[Look, Picture] = {}
        self._whole: dict[Look, Picture] = {}
        self._fading: QPixmap | None = None
        self._turning = False
        self._still: Kept[QPixmap] = Kept()
        self._targets: Kept[tuple[Target, ...]] = Kept()

    @property
    def view(self) -> View:
        return self.shapes.sheet.view

    @cached_property
    def overlays(self) -> Overlays:
        """What lies on the body; the first window shows a bare one."""
        from sciatica_desktop.ui.body.overlays import Overlays  # noqa: PLC0415 - much that no first window needs

        return Overlays(self.shapes)

    def targets(self, hotspots: tuple[Hotspot, ...], camera: Camera) -> tuple[Target, ...]:
        """The trigger points where they are drawn."""
        size = size_for(font_of(1.0))
        return self._targets.get((hotspots, camera, size), lambda: targets(hotspots, camera, size))

    def paint(self, painter: QPainter, scene: Scene, camera: Camera, scheme: Scheme, words: Words) -> None:
        """Paint everything."""
        if scene.moving:
            self._paint_still(painter, scene, camera, scheme)
        else:
            things = scene.layers, scene.hurried, scene.marks(self.view), scene.ghosts, scene.referral
            key = things, camera, scheme.name, font_of(1.0).toString()
            self._put_down(
                painter, self._still.get(key, lambda: self._still_picture(scene, camera, scheme)), scene.fade
            )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not scene.is_bare:
            found = self.targets(scene.hotspots, camera)
            taken = [Taken(target.at, RINGS if target.key == scene.chosen else 0.0) for target in found]
            self.overlays.paint_over(painter, scene, camera, scheme, taken)
        self._paint_words(painter, scene, camera, scheme, words)
        if scene.pointer is not None:
            self.overlays.paint_ring(painter, scene, camera)
        if scene.framed:
            draw_focus_ring(painter, QRectF(QPointF(), camera.frame.size), scheme.focus)

    def _paint_words(self, painter: QPainter, scene: Scene, camera: Camera, scheme: Scheme, words: Words) -> None:
        """The words round the body, the trigger points, and the name of what is looked at."""
        discs = [target.box for target in self.targets(scene.hotspots, camera)]
        numbers = () if scene.is_bare else self.overlays.numbers
        captions = CaptionPainter(painter, camera, scheme, (*scene.covered, *discs, *numbers))
        turned = self._fading is None or not self._turning or scene.fade >= HALF
        if turned:
            captions.corner(words.seen_from)
        if turned and self.shapes.right_is:
            sides = (words.left, words.right) if self.shapes.right_is > 0 else (words.right, words.left)
            captions.sides(sides, camera.transform.mapRect(self.shapes.skin.boundingRect()))
        wide = camera.frame.size.width() >= NAMES_NEED * font_of(1.0).pointSizeF() / 10
        close = wide and camera.zoom >= NAMES_FROM
        placed = self._place_label(captions, scene, camera, close=close)
        label = placed.box if placed is not None else QRectF()
        if close and scene.is_calm:
            self.overlays.paint_names(painter, scene, camera, scheme, captions.covered, label)
        self._paint_targets(HotspotPainter(painter, font_of(1.0), camera.frame.ratio), scene, camera)
        if placed is not None:
            captions.label(placed)

    def begin_fade(self, before: Stage) -> None:
        """Keep what is shown now, on this stage or on the one before, to let it fade into what is shown next."""
        self._fading, self._turning = before.last, before is not self

    @property
    def last(self) -> QPixmap | None:
        """What lay still in the last picture."""
        return self._still.last

    def takes_time(self, camera: Camera) -> bool:
        """True if the body was not painted before, and has so many pixels that somebody would wait for it."""
        seen = camera.transform.mapRect(self.shapes.skin.boundingRect()) & QRectF(QPointF(), camera.frame.size)
        return not self._bodies and seen.width() * seen.height() * camera.frame.ratio**2 > LARGE

    def rest(self) -> None:
        """Let go of what is quickly made again: another view is shown."""
        self._still.clear()
        self._fading = None

    def _put_down(self, painter: QPainter, still: QPixmap, share: float) -> None:
        """What lies still, after the picture before it has given way by `share` (0-1)."""
        if share >= 1.0:
            self._fading = None
        if self._fading is None or share > 0.0:
            painter.drawPixmap(0, 0, still)
        if self._fading is not None:
            painter.setOpacity(1.0 - share)
            painter.drawPixmap(0, 0, self._fading)
            painter.setOpacity(1.0)

    def _still_picture(self, scene: Scene, camera: Camera, scheme: Scheme) -> QPixmap:
        """What lies under hand and focus, without a hole, so that it is put down quickly."""
        ratio = camera.frame.ratio
        size = (camera.frame.size * ratio).toSize().expandedTo(QSize(1, 1))
        picture = self._still.last
        if picture is None or picture is self._fading or picture.size() != size:  # room for a new one takes time
            picture = QPixmap(size)
        picture.setDevicePixelRatio(ratio)
        painter = QPainter(picture)
        painter.setClipRect(QRectF(QPointF(), camera.frame.size))
        self._paint_still(painter, scene, camera, scheme)
        painter.end()
        return picture

    def _paint_still(self, painter: QPainter, scene: Scene, camera: Camera, scheme: Scheme) -> None:
        """Ground, body, and what lies still on it."""
        painter.fillRect(QRectF(QPointF(), camera.frame.size), QColor(scheme.ground))
        self._paint_body(painter, scene, camera, scheme)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not scene.is_bare:
            self.overlays.paint_still(painter, scene, camera, scheme)

    def _paint_body(self, painter: QPainter, scene: Scene, camera: Camera, scheme: Scheme) -> None:
        """The body; while the camera moves the kept picture, and where that does not reach the one of the whole."""
        look = scene.layers, scheme.name
        kept = self._bodies.get(look)
        if kept is not None and scene.moving:
            self._paint_whole(painter, look, camera, QRegion(kept.covers(camera)))
            kept.draw(painter, camera)
            return
        if kept is None or kept.camera != camera:
            wanted = camera.coarse if scene.hurried else camera
            if kept is None or kept.camera != wanted:
                kept = self._backdrop.picture(Plate(scene.layers), wanted, scheme)
                self._keep(look, kept)
        kept.draw(painter, camera)

    def _paint_whole(self, painter: QPainter, look: Look, camera: Camera, covered: QRegion) -> None:
        """The whole body, stretched, where nothing sharper covers it."""
        whole = self._whole.get(look)
        open_area = QRegion(QRectF(QPointF(), camera.frame.size).toAlignedRect()) - covered
        if whole is not None and not open_area.isEmpty():
            painter.save()
            painter.setClipRegion(open_area, Qt.ClipOperation.IntersectClip)
            whole.draw(painter, camera)
            painter.restore()

    def _keep(self, look: Look, body: Picture) -> None:
        """Keep the body of the last few sets of layers; the last of them stands at the end."""
        self._bodies.pop(look, None)
        self._bodies = {other: kept for other, kept in self._bodies.items() if kept.camera == body.camera}
        while len(self._bodies) >= BODIES:
            self._bodies.pop(next(iter(self._bodies)))
        self._bodies[look] = body
        if body.camera.zoom <= 1.0:
            self._whole = {look: body}

    def _paint_targets(self, hand: HotspotPainter, scene: Scene, camera: Camera) -> None:
        found = self.targets(scene.hotspots, camera)
        hovered = scene.hovered if isinstance(scene.hovered, tuple) else None
        hand.all(found, scene.chosen, hovered)
        if scene.referral is not None and scene.chosen not in by_key(found):
            at = scene.referral.spot.at.get(self.view)
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
        at = referral.spot.at.get(self.view) if referral else None
        return box_round(camera.to_px(*at)) if at else QRectF()

    def _place_label(self, captions: CaptionPainter, scene: Scene, camera: Camera, *, close: bool) -> Placed | None:
        """Room for the name of what is looked at, and the line to it.

        Unless the body is looked at closely, only what hand or keyboard points at has a name that lies on it.
        """
        if scene.label is None:
            return None
        label, thing = scene.label
        box = self.box_of(thing, scene, camera)
        if box.isEmpty():
            return None
        own, others = levels(self.shapes.sheet.skin, camera.to_mm(box.center()), LEVEL / camera.scale)
        body, *beside = map(camera.transform.mapRect, (own, *others))
        pointed_at = thing in {scene.hovered, scene.focused}
        return captions.place(label, box, body, beside, over=close or pointed_at)
