"""The tour of the body map: every view, its layers, painting, names close up and last time, light and dark."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from sciatica_desktop.app.program import Program
from sciatica_desktop.core.anatomy import Place, Side, View
from sciatica_desktop.core.brush import Size, Tool
from sciatica_desktop.core.map_picture import DEFAULT_LAYERS, Layer
from sciatica_desktop.core.pain import Drawing, Mark, Quality
from sciatica_desktop.core.preferences import Scheme
from sciatica_desktop.core.shapes import Point

MARKS = (
    Mark(Place("hip_lateral", Side.RIGHT), 6),
    Mark(Place("thigh_lateral_middle", Side.RIGHT), 4, Quality.BURNING),
    Mark(Place("calf_lateral_upper", Side.RIGHT), 3, Quality.TINGLING),
    Mark(Place("groin", Side.RIGHT), 5, Quality.SHARP),
    Mark(Place("heel_plantar", Side.RIGHT), 7),
)
"""Something to be seen in every view."""

INSIDE = {
    "depth": frozenset({Layer.SKIN, Layer.DEEP, Layer.BONES, Layer.NERVE}),
    "bones": frozenset({Layer.BONES}),
    "skin": frozenset({Layer.SKIN}),
    "skin_areas": frozenset({Layer.SKIN, Layer.SKIN_AREAS}),
}

PAINTED: tuple[tuple[str, View, Size, int, Quality, tuple[Point, ...]], ...] = (
    ("thigh", View.BACK, Size.BROAD, 6, Quality.ACHING, ((60, 950), (72, 1010), (66, 1080), (74, 1150))),
    ("calf", View.BACK, Size.MEDIUM, 8, Quality.BURNING, ((70, 1280), (86, 1350), (80, 1420))),
    ("sole", View.SOLES, Size.FINE, 5, Quality.TINGLING, ((96, 30), (90, 70), (104, 110))),
)
"""Strokes of the brush (mm, the frame of the view)."""

ERASED: tuple[Point, ...] = ((30, 1040), (70, 1050), (120, 1040))

STEPS_CLOSE = 3
"""So often the map is asked to come closer for the names."""


class MapTour:
    """Looks at the map from all sides; `keep` keeps a picture of the window under a name."""

    def __init__(
        self, program: Program, keep: Callable[[str], None], until: Callable[[Callable[[], bool]], None]
    ) -> None:
        self._program, self._keep_now, self._until = program, keep, until
        self._state, self._body = program.state, program.views.body_map

    def drive(self) -> None:
        """All of it; the marks stay."""
        self._program.views.shell.hide_notice()
        for mark in MARKS:
            self._state.pain.set_feeling(mark)
        self._views()
        self._close_up()
        self._painting()
        self._last_time()

    def _keep(self, name: str) -> None:
        self._until(lambda: not (self._body.is_fading or self._body.is_moving))
        self._keep_now(f"map_{name}")

    def _show(self, layers: frozenset[Layer]) -> None:
        for layer in Layer:
            if (layer in layers) != (layer in self._state.map.value.layers):
                self._state.map.turn(layer)

    def _views(self) -> None:
        """Every view with its layers, in the dark, and with large text."""
        change = self._state.preferences.change
        for view in View:
            self._state.map.choose_view(view)
            self._keep(view)
            for name, layers in INSIDE.items():
                self._show(layers)
                self._keep(f"{view}_{name}")
            change(scheme=Scheme.DARK)
            self._show(INSIDE["depth"])
            self._keep(f"{view}_depth_dark")
            self._show(DEFAULT_LAYERS)
            self._keep(f"{view}_dark")
            change(scheme=Scheme.LIGHT, text_scale=2.0)
            self._keep(f"{view}_large_text")
            change(text_scale=1.0)
        self._state.map.choose_view(View.BACK)

    def _close_up(self) -> None:
        """Muscles, bones and landmarks by their names."""
        for _ in range(STEPS_CLOSE):
            self._body.zoom_buttons.nearer.click()
        self._keep("names")
        self._show(INSIDE["depth"])
        self._keep("names_depth")
        self._show(DEFAULT_LAYERS)
        self._body.zoom_buttons.whole.click()

    def _painting(self) -> None:
        """The brush over thigh and calf, the eraser through it, and the brush while it is down."""
        self._state.pain.clear()
        self._keep("empty")
        brush = self._state.brush
        for name, view, size, intensity, quality, points in PAINTED:
            self._state.map.choose_view(view)
            brush.choose_tool(Tool.PAINT)
            brush.choose_size(size)
            brush.choose_intensity(intensity)
            brush.choose_quality(quality)
            self._stroke(points)
            self._keep(f"painted_{name}")
        self._state.map.choose_view(View.BACK)
        brush.choose_tool(Tool.ERASE)
        self._stroke(ERASED, end=False)
        self._keep("erasing")
        self._send(QEvent.Type.MouseButtonRelease, self._px(ERASED[-1]))
        self._keep("erased")
        self._state.preferences.change(scheme=Scheme.DARK)
        self._keep("erased_dark")
        self._state.preferences.change(scheme=Scheme.LIGHT)
        brush.choose_tool(Tool.MARK)

    def _px(self, at: Point) -> QPointF:
        return self._body.camera.to_px(*at)

    def _stroke(self, points: Sequence[Point], *, end: bool = True) -> None:
        """Press at the first point, move over the others, and let go, or not yet."""
        self._until(lambda: not self._body.is_fading)
        self._send(QEvent.Type.MouseButtonPress, self._px(points[0]))
        for point in points[1:]:
            self._send(QEvent.Type.MouseMove, self._px(point))
        if end:
            self._send(QEvent.Type.MouseButtonRelease, self._px(points[-1]))

    def _send(self, kind: QEvent.Type, at: QPointF) -> None:
        """A mouse event as the window system sends it."""
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        button = none if kind is QEvent.Type.MouseMove else left
        held = none if kind is QEvent.Type.MouseButtonRelease else left
        event = QMouseEvent(kind, at, self._body.mapToGlobal(at), button, held, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(self._body, event)

    def _last_time(self) -> None:
        """What was marked last time lies under what is marked now."""
        pain = self._state.pain
        pain.remember_last(Drawing(MARKS, pain.drawing.strokes))
        pain.clear()
        self._keep("last_time")
        pain.start_from_last()
        for felt in (MARKS[0], pain.patches[0]):
            pain.remove(felt)
        self._keep("started_from_last_time")
