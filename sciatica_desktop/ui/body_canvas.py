"""The part of the body map that shows: what it was given, where the camera looks, and what lies at a point."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractAnimation, QEvent, QPointF, QRectF, QSizeF, Qt, QTimer, QVariantAnimation, Slot
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from sciatica_desktop.core.anatomy import Place, Sheet
from sciatica_desktop.core.map_picture import Hotspot, Layer, Referral
from sciatica_desktop.core.pain import Drawing, Edits, Stroke
from sciatica_desktop.ui.body_access import SpokenMap
from sciatica_desktop.ui.body_buttons import ZoomButtons
from sciatica_desktop.ui.body_camera import Camera, Frame
from sciatica_desktop.ui.body_captions import Label
from sciatica_desktop.ui.body_hotspots import Key, target_at
from sciatica_desktop.ui.body_live import ring_box
from sciatica_desktop.ui.body_marks import prepare
from sciatica_desktop.ui.body_scene import Scene
from sciatica_desktop.ui.body_stage import Stage
from sciatica_desktop.ui.body_steps import under
from sciatica_desktop.ui.body_warmth import Warmth
from sciatica_desktop.ui.body_words import place_label, point_label, words_of
from sciatica_desktop.ui.theme import scheme_of

if TYPE_CHECKING:
    from sciatica_desktop.core.strokes import Patch

TOLERANCE = 8.0
"""A click this near (px) to a region is meant for it."""

SETTLE = 120
"""How long (ms) the camera has to stand still before the body is painted sharp again."""

FADE = 150
"""How long (ms) one set of layers takes to give way to the next."""

MARGIN = 14
"""Between the map's edge and the buttons on it (px)."""

NOTHING = QRectF(-170.0, 500.0, 340.0, 1200.0)
"""Where a map without a sheet looks (mm)."""


class BodyCanvas(SpokenMap):
    """Draws the body with everything on it; takes no orders from the user but for the zoom buttons."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stage: Stage | None = None
        self._scene = Scene()
        self._late: dict[str, object] = {}
        self._names: Mapping[str, str] = {}
        self._camera = Camera.fitted(self._frame())
        self.zoom_buttons = ZoomButtons(self)
        self.zoom_buttons.step_requested.connect(self._on_step_requested)
        self.zoom_buttons.fit_requested.connect(self._on_fit_requested)
        self.zoom_buttons.render_zoom(1.0)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE)
        self._settle.timeout.connect(self.update)
        self.warmth = Warmth(self, self._prepare)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(280, 320)

    # What it is given

    def render_sheet(self, sheet: Sheet, names: Mapping[str, str], reliefs: Mapping[str, QImage]) -> None:
        """Show another view; `names` are the plain names of the regions by id."""
        self._stage = Stage(sheet, reliefs)
        self._names = names
        self._scene.hovered = self._scene.focused = None
        self._look(Camera.fitted(self._frame()))
        self._refresh()

    def warm_up(self) -> None:
        """Prepare the places for their first mark, one after the other; `warmth.is_over` tells when that is done."""
        if self._stage is not None:
            self.warmth.begin(list(self._stage.shapes.sheet.places))

    def _prepare(self, place: Place) -> None:
        if self._stage is not None:
            prepare(place, self._stage.shapes)

    @Slot(object, object)
    def render_edits(self, edits: Edits, patches: Sequence[Patch]) -> None:
        """Show the drawing, with the patches that its strokes make."""
        self.render_drawing(edits.now, patches)

    def render_drawing(self, drawing: Drawing, patches: Sequence[Patch] = ()) -> None:
        """Show what is marked and painted."""
        before, after = ({mark.place: mark for mark in each.felt} for each in (self._scene.drawing, drawing))
        self._scene.drawing, self._scene.patches = drawing, tuple(patches)
        self._refresh()
        self.tell_changed([place.key for place in {**before, **after} if before.get(place) != after.get(place)])

    def render_ghosts(self, drawing: Drawing) -> None:
        """Show marks of another time as faint outlines."""
        self._scene.ghosts = drawing
        self._refresh()

    def render_hotspots(self, hotspots: tuple[Hotspot, ...]) -> None:
        """Show these trigger points; not before the stroke under the hand is over."""
        self._late["hotspots"] = hotspots
        self._show_late()

    def render_referral(self, referral: Referral | None) -> None:
        """Show where the chosen point sends pain; not before the stroke under the hand is over."""
        self._late["referral"] = referral
        self._show_late()

    def _show_late(self) -> None:
        """Nothing appears or moves under a hand that draws."""
        if not self._scene.live:
            for name, value in self._late.items():
                setattr(self._scene, name, value)
            self._late.clear()
            self._refresh()

    def render_layers(self, layers: frozenset[Layer]) -> None:
        """Show these layers of the body; one set gives way to the next softly, if the desktop has such things on."""
        if layers != self._scene.layers and self._stage is not None and self.isVisible() and self._fade.duration():
            self._stage.begin_fade()
            self._fade.start()
        self._scene.layers = layers
        self._refresh()

    @cached_property
    def _fade(self) -> QVariantAnimation:
        """The change from one set of layers to another, as slow as the system's own animations."""
        from PySide6.QtWidgets import QStyle  # noqa: PLC0415 - its many enums take time, and no start needs them

        fade = QVariantAnimation(self)
        fade.setStartValue(0.0)
        fade.setEndValue(1.0)
        wanted = self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self)
        fade.setDuration(min(FADE, wanted))
        fade.valueChanged.connect(self._on_fade_changed)
        return fade

    def _on_fade_changed(self, share: float) -> None:
        self._scene.fade = share
        self.update()

    # Where it looks

    @property
    def camera(self) -> Camera:
        """Where the map looks now."""
        return self._camera

    def _frame(self) -> Frame:
        size, ratio = QSizeF(self.size()), self.devicePixelRatioF()
        if self._stage is None:
            return Frame(size, NOTHING, ratio=ratio)
        sheet = self._stage.shapes.sheet
        left, _, right, bottom = sheet.bounds
        clear, full = sheet.fade
        top = clear + 0.3 * (full - clear)
        return Frame(size, QRectF(left, top, right - left, bottom - top), ratio=ratio)

    def _look(self, camera: Camera, *, moving: bool = False) -> None:
        """Look elsewhere; while it is moving, the kept picture is stretched, and made sharp afterwards."""
        self._camera = camera
        self.zoom_buttons.render_zoom(camera.zoom)
        if moving:
            self._settle.start()
        else:
            self._settle.stop()
        self.update()

    @property
    def is_moving(self) -> bool:
        """True while the camera moves and the body is stretched."""
        return self._settle.isActive()

    @property
    def is_fading(self) -> bool:
        """True while one set of layers gives way to the next."""
        return "_fade" in vars(self) and self._fade.state() is QAbstractAnimation.State.Running

    def zoom_at(self, factor: float, at: QPointF) -> None:
        """Zoom while the hand moves; what lies at the point (px) stays there."""
        self._look(self._camera.zoomed(factor, at), moving=True)

    def pan(self, by: QPointF) -> None:
        """Move by a distance (px) while the hand moves."""
        self._look(self._camera.panned(by), moving=True)

    def _on_step_requested(self, direction: int) -> None:
        self._look(self._camera.stepped(direction))

    def _on_fit_requested(self) -> None:
        self._look(Camera.fitted(self._frame()))

    # What lies where

    def place_at(self, at: QPointF) -> Place | None:
        """The place at a point (px), or the nearest one within the tolerance."""
        if self._stage is None:
            return None
        on_body = self._camera.to_mm(at)
        return self._stage.shapes.sheet.place_at(on_body.x(), on_body.y(), TOLERANCE / self._camera.scale)

    def hotspot_at(self, at: QPointF) -> Hotspot | None:
        """The trigger point at a point (px)."""
        if self._stage is None:
            return None
        target = target_at(self._stage.targets(self._scene.hotspots, self._camera), at)
        return target.hotspot if target else None

    def stroke_at(self, at: QPointF) -> int | None:
        """The number, in the drawing, of the stroke that shows at a point (px)."""
        if self._stage is None:
            return None
        on_body = self._camera.to_mm(at)
        strokes = self._scene.drawing.strokes
        for number in reversed(range(len(strokes))):
            stroke = strokes[number]
            if stroke.view is self._stage.view and under((on_body.x(), on_body.y()), stroke):
                return None if stroke.erases else number
        return None

    def hotspot(self, key: Key) -> Hotspot | None:
        """The trigger point with this id and side, if it is shown."""
        return next((spot for spot in self._scene.hotspots if (spot.point, spot.side) == key), None)

    def box_of(self, thing: Place | Key) -> QRectF:
        """The box (px) of a place or a trigger point."""
        return self._stage.box_of(thing, self._scene, self._camera) if self._stage else QRectF()

    # Painting

    def _draw_live(self, end: Stroke) -> None:
        """Show the new end of the stroke under the hand; only the part of the map that it changes is painted."""
        if self._stage is not None:
            self._scene.live.append(end)
            self.update(self._stage.overlays.follow(self._scene, self._camera, scheme_of(self)).toAlignedRect())

    def _end_live(self) -> None:
        """The stroke is over: the drawing shows it, if it is kept."""
        self._scene.live.clear()
        if self._stage is not None:
            self._stage.overlays.follow(self._scene, self._camera, scheme_of(self))
        self._show_late()

    def _point_brush(self, at: QPointF | None) -> None:
        """Show the brush's ring at a point (px), or nowhere."""
        for point in (self._scene.pointer, at):
            if point is not None:
                self.update(ring_box(point, self._scene.brush, self._camera).toAlignedRect())
        self._scene.pointer = at
        self._set_cursor()

    def _set_cursor(self) -> None:
        """The pointer's shape; a canvas alone leaves it as it is."""

    def _refresh(self) -> None:
        """Work out which name is shown, and paint."""
        scene = self._scene
        scene.label = self._label(scene.hovered or scene.focused or scene.chosen)
        self.update()

    def _label(self, thing: Place | Key | None) -> tuple[Label, Place | Key] | None:
        if thing is None:
            return None
        if isinstance(thing, Place):
            return place_label(thing, self._names, self._scene.drawing.by_place.get(thing)), thing
        told = self.hotspot(thing) or self._scene.referral
        return (point_label(told), thing) if told else None

    def paintEvent(self, event: QPaintEvent) -> None:
        scheme = scheme_of(self)
        self._scene.moving = self._settle.isActive()
        painter = QPainter(self)
        try:
            if self._stage is None:
                painter.fillRect(event.rect(), scheme.ground)
            else:
                words = words_of(self._stage.shapes.sheet.view)
                self._stage.paint(painter, self._scene, self._camera, scheme, words)
        finally:  # a painter that outlives its event, held by an exception, brings the program down
            painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        hint = self.zoom_buttons.sizeHint()
        right, bottom = self.width() - MARGIN - hint.width(), self.height() - MARGIN - hint.height()
        self.zoom_buttons.setGeometry(right, bottom, hint.width(), hint.height())
        self._scene.covered = (QRectF(self.zoom_buttons.geometry()),)
        self._look(self._camera.in_frame(self._frame()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange}:
            self.update()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._look(self._camera.in_frame(self._frame()))
        return super().event(event)
