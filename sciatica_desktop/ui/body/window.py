"""Where the map looks, and what lies at a point of it: camera, zoom buttons, stages and the corner with the legend."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QRegion, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from sciatica_desktop.core.anatomy import Place, Sheet, Side, View
from sciatica_desktop.core.map_picture import Hotspot
from sciatica_desktop.ui.body.access import SpokenMap
from sciatica_desktop.ui.body.buttons import ZoomButtons
from sciatica_desktop.ui.body.camera import Camera, Frame
from sciatica_desktop.ui.body.hotspots import CLOSE_BY, RADIUS, Key, size_for, target_at
from sciatica_desktop.ui.body.scene import Scene
from sciatica_desktop.ui.body.stage import Stage
from sciatica_desktop.ui.body.steps import under
from sciatica_desktop.ui.kit.theme import font_of

if TYPE_CHECKING:
    from sciatica_desktop.core.map_hints import Hint
    from sciatica_desktop.ui.body.corner import MapCorner
    from sciatica_desktop.ui.body.legend import Sign

TOLERANCE = 8.0
"""A click this near (px) to a region is meant for it."""

SETTLE = 90
"""How long (ms) the camera has to stand still before the body is painted sharp again."""

MARGIN = 14
"""Between the map's edge and what stands on it (px)."""

NOTHING = QRectF(-170.0, 500.0, 340.0, 1200.0)
"""Where a map without a sheet looks (mm)."""


class BodyWindow(SpokenMap):
    """A widget that looks at a stage through a camera; it paints nothing yet."""

    view_requested = Signal(object)
    """A view of the body, from a button on the map."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # left and right are the person's in every language
        self._stage: Stage | None = None
        self._scene = Scene()
        self._cameras: dict[View, Camera] = {}
        self._camera = Camera.fitted(self._frame())
        self._corner: MapCorner | None = None
        self._open = QRegion()
        self.zoom_buttons = ZoomButtons(self)
        self.zoom_buttons.step_requested.connect(self._on_step_requested)
        self.zoom_buttons.fit_requested.connect(self._on_fit_requested)
        self.zoom_buttons.render_zoom(1.0)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE)
        self._settle.timeout.connect(self._arrange)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(280, 320)

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
        left, top, right, bottom = sheet.bounds
        clear, full = sheet.fade
        top = max(top, clear + 0.3 * (full - clear))
        return Frame(size, QRectF(left, top, right - left, bottom - top), ratio=ratio, first_x=self._first_x(sheet))

    def _first_x(self, sheet: Sheet) -> float:
        """Where the first zoom step looks: at one profile, or one sole; the left one if only that side hurts."""
        outermost, *others = sheet.skin
        aside = sheet.shift or (abs(sum(point[0] for point in outermost) / len(outermost)) if others else 0.0)
        return -aside if self._scene.drawing.sides == {Side.LEFT} else aside

    def _enter(self, sheet: Sheet, stage: Stage) -> None:
        """Look at another stage, as it was looked at before, or at all of it."""
        if self._stage is not None:
            self._cameras[self._stage.view] = self._camera
        self._stage = stage
        frame = self._frame()
        known = self._cameras.get(sheet.view)
        self._look(known.in_frame(frame) if known is not None else Camera.fitted(frame))

    def _look(self, camera: Camera, *, moving: bool = False) -> None:
        """Look elsewhere; while it is moving, the kept picture is stretched, and made sharp afterwards."""
        self._camera = camera
        self.zoom_buttons.render_zoom(camera.zoom)
        if moving:
            self._settle.start()
            self.update()
        else:
            self._settle.stop()
            self._arrange()

    @property
    def is_moving(self) -> bool:
        """True while the camera moves and the body is stretched."""
        return self._settle.isActive()

    def zoom_at(self, factor: float, at: QPointF) -> None:
        """Zoom while the hand moves; what lies at the point (px) stays there."""
        self._look(self._camera.zoomed(factor, at), moving=True)

    def pan(self, by: QPointF) -> None:
        """Move by a distance (px) while the hand moves."""
        self._look(self._camera.panned(by), moving=True)

    def _on_step_requested(self, direction: int) -> None:
        self._look(self._camera.in_frame(self._frame()).stepped(direction))

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
        found = self._stage.targets(self._scene.hotspots, self._camera)
        target = target_at(found, at)
        if target is not None and self.place_at(at) in self._scene.drawing.by_place:
            target = target_at(found, at, RADIUS * size_for(font_of(1.0)) + CLOSE_BY)
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

    # What stands on it

    def render_hints(self, hints: Sequence[Hint]) -> None:
        """Say what other views show, with a button that leads there."""
        if (hints or self._corner is not None) and self._made_corner().render_hints(hints):
            self._arrange()

    def _explain(self, signs: Sequence[Sign]) -> None:
        if (signs or self._corner is not None) and self._made_corner().render_signs(signs):
            self._arrange()

    def _made_corner(self) -> MapCorner:
        """The corner, made when there is something to stand in it."""
        if self._corner is None:
            from sciatica_desktop.ui.body.corner import MapCorner  # noqa: PLC0415 - the first window has an empty one

            self._corner = MapCorner(self)
            self._corner.view_requested.connect(self.view_requested)
            self._corner.resized.connect(self._arrange)
            self._corner.show()
        return self._corner

    def _arrange(self) -> None:
        """Put buttons and corner where they belong."""
        hint = self.zoom_buttons.sizeHint()
        right, bottom = self.width() - MARGIN - hint.width(), self.height() - MARGIN - hint.height()
        self.zoom_buttons.setGeometry(right, bottom, hint.width(), hint.height())
        boxes = [self.zoom_buttons.geometry()]
        if self._corner is not None:
            self._corner.fit(self._has_room)
            self._corner.place(MARGIN, self.height() - MARGIN)
            boxes.extend(self._corner.covers)
        self._scene.covered = tuple(map(QRectF, boxes))
        self._open = QRegion(self.rect())
        for box in boxes:
            self._open -= box
        self.update()

    def _has_room(self, size: QSize) -> bool:
        """True if something of this size (px) in the corner would not lie on the body."""
        if self._stage is None:
            return True
        box = QRectF(MARGIN, self.height() - MARGIN - size.height(), size.width(), size.height())
        return not self._stage.shapes.skin.intersects(self._camera.transform.inverted()[0].mapRect(box))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._look(self._camera.in_frame(self._frame()))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._look(self._camera.in_frame(self._frame()))
        return super().event(event)
