"""The part of the body map that shows: it takes what is to be seen, and paints it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractAnimation, QEvent, QPointF, QRectF, QTimer, QVariantAnimation, Slot
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from sciatica_desktop.core.anatomy import Place, Sheet, View
from sciatica_desktop.core.map_picture import DEFAULT_LAYERS, Hotspot, Layer, Referral
from sciatica_desktop.core.pain import Drawing, Edits, Mark, Stroke
from sciatica_desktop.ui.body.captions import Label
from sciatica_desktop.ui.body.hotspots import Key
from sciatica_desktop.ui.body.stage import Stage
from sciatica_desktop.ui.body.warmth import Warmth
from sciatica_desktop.ui.body.window import BodyWindow
from sciatica_desktop.ui.body.words import place_label, point_label, spoken_change, words_of
from sciatica_desktop.ui.kit.theme import scheme_of

if TYPE_CHECKING:
    from sciatica_desktop.core.keep_off import KeepOff
    from sciatica_desktop.core.strokes import Patch

AROUND_RING = 4.0
"""Room (px) round the brush's ring for its line."""

FADE = 150
"""How long (ms) one set of layers, or one view, takes to give way to the next."""


class BodyCanvas(BodyWindow):
    """Draws the body with everything on it; takes no orders from the user but for the buttons on it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stages: dict[View, Stage] = {}
        self._late: dict[str, object] = {}
        self._names: Mapping[str, str] = {}
        self.warmth = Warmth(self, self._prepare)

    # What it is given

    def render_sheet(self, sheet: Sheet, names: Mapping[str, str], reliefs: Mapping[str, QImage]) -> None:
        """Show another view, softly; `names` are the plain names of the regions by id."""
        stage = self._stages.get(sheet.view)
        if stage is None or stage.shapes.sheet is not sheet:
            stage = self._stages[sheet.view] = Stage(sheet, reliefs)
        self._names = names
        self._scene.hovered = self._scene.focused = None
        before = self._stage
        if before is not stage:
            self._enter(sheet, stage)
            if before is not None:
                self._begin_fade(before)
                before.rest()
                self._hurry(stage)
                self.tell_other_parts()
                self.announce(words_of(stage.view).seen_from)
        self._refresh()

    def render_plain_names(self, names: Mapping[str, str]) -> None:
        """What muscles, bones and landmarks are called by people; the keys are their anatomical names."""
        self._scene.plain = names
        self.update()

    def warm_up(self) -> None:
        """Prepare the places for their first mark, one after the other; `warmth.is_over` tells when that is done."""
        if self._stage is not None:
            self.warmth.begin(list(self._stage.shapes.sheet.places))

    def _prepare(self, place: Place) -> None:
        if self._stage is not None:
            self._stage.shapes.prepare(place)

    @Slot(object, object)
    def render_edits(self, edits: Edits, patches: Sequence[Patch]) -> None:
        """Show the drawing, with the patches that its strokes make."""
        self.render_drawing(edits.now, patches)

    def render_drawing(self, drawing: Drawing, patches: Sequence[Patch] = ()) -> None:
        """Show what is marked and painted."""
        before = self._scene.felt
        self._scene.drawing, self._scene.patches = drawing, tuple(patches)
        self._refresh()
        if self.is_heard:
            self._tell(before, self._scene.felt)

    def _tell(self, before: Mapping[Place, Mark], after: Mapping[Place, Mark]) -> None:
        """Tell a screen reader what changed; the part with the focus speaks for itself."""
        changed = [place for place in {**before, **after} if before.get(place) != after.get(place)]
        self.tell_changed([place.key for place in changed if place.key in self.part_keys()])
        others = [place for place in changed if place.key != self.focused_key()]
        self.announce(spoken_change(others, self._names, after))

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

    def render_keep_off(self, places: KeepOff) -> None:
        """Show where the technique that is looked at must not press."""
        self._scene.keep_off = places
        self._refresh()

    def _show_late(self) -> None:
        """Nothing appears or moves under a hand that draws."""
        if not self._scene.live:
            for name, value in self._late.items():
                setattr(self._scene, name, value)
            if "hotspots" in self._late:
                self.tell_other_parts()
            self._late.clear()
            self._refresh()

    def render_layers(self, layers: frozenset[Layer]) -> None:
        """Show these layers of the body; one set gives way to the next softly."""
        if layers != self._scene.layers and self._stage is not None:
            self._begin_fade(self._stage)
        self._scene.layers = layers
        self._refresh()

    # How one picture gives way to the next

    def _begin_fade(self, before: Stage) -> None:
        """Let what is shown now fade into what is shown next, if the desktop has such things on."""
        if self._stage is not None and self.isVisible() and self._fade.duration():
            self._stage.begin_fade(before)
            self._fade.start()

    def _hurry(self, stage: Stage) -> None:
        """Do not let a large body be waited for: it is sharp once it has faded in."""
        self._scene.hurried = stage.takes_time(self._camera)
        if self._scene.hurried:
            self._sharpen.start()

    @cached_property
    def _sharpen(self) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(FADE)
        timer.timeout.connect(self._on_sharpen)
        return timer

    def _on_sharpen(self) -> None:
        self._scene.hurried = False
        self.update()

    @cached_property
    def _fade(self) -> QVariantAnimation:
        """As slow as the system's own animations."""
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

    @property
    def is_fading(self) -> bool:
        """True while one picture gives way to the next, or waits to be made sharp."""
        fades = "_fade" in vars(self) and self._fade.state() is QAbstractAnimation.State.Running
        return fades or self._scene.hurried

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
                reach = self._scene.brush.radius * self._camera.scale + AROUND_RING
                self.update(QRectF(point.x() - reach, point.y() - reach, 2 * reach, 2 * reach).toAlignedRect())
        self._scene.pointer = at
        self._set_cursor()

    def _set_cursor(self) -> None:
        """The pointer's shape; a canvas alone leaves it as it is."""

    def _refresh(self) -> None:
        """Work out which name is shown and what has to be explained, and paint."""
        scene = self._scene
        scene.label = self._label(scene.hovered or scene.focused or scene.chosen)
        usual = scene.is_bare and scene.layers == DEFAULT_LAYERS and self._corner is None
        if self._stage is not None and not usual:
            from sciatica_desktop.ui.body.legend import signs  # noqa: PLC0415 - the first window has nothing to explain

            self._explain(tuple(signs(scene, self._stage.shapes.sheet)))
        # What stands on the map is not painted again with what lies under it.
        self.update(self._open)

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
        painter.setLayoutDirection(self.layoutDirection())  # Qt would take that of the program
        try:
            if self._stage is None:
                painter.fillRect(event.rect(), scheme.ground)
            else:
                self._stage.paint(painter, self._scene, self._camera, scheme, words_of(self._stage.view))
        finally:  # a painter that outlives its event, held by an exception, brings the program down
            painter.end()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange}:
            self._arrange()
