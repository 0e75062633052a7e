"""The body map under the hand, frame by frame: `python -m tests.benchmarks.map_probes NAME WIDTH HEIGHT FOLDER`.

A frame is one event of the mouse until nothing is left to be painted, in the whole window, drawn in memory.
"""

from __future__ import annotations

import json
import math
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from sciatica_desktop.app.build import build, read_knowledge
from sciatica_desktop.app.program import Program
from sciatica_desktop.app.real_host import real_host
from sciatica_desktop.app.run import make_application, settle
from sciatica_desktop.core.anatomy import Place, Side, View
from sciatica_desktop.core.brush import Tool
from sciatica_desktop.core.map_picture import Layer
from sciatica_desktop.core.pain import Drawing, Mark
from sciatica_desktop.host.paths import Paths
from sciatica_desktop.ui import demo
from tests.benchmarks.probes import percentile

Frames = dict[str, float]
NONE, LEFT, MIDDLE = Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton
STROKES, MOVES, EVENTS = 6, 70, 200


class Bench:
    """The whole program in a window of a size, with some places marked."""

    def __init__(self, size: tuple[int, int], folder: Path) -> None:
        self.app = make_application("light", 1.0)
        self.program: Program = build(real_host(Paths.under(folder)), read_knowledge())
        self.state, self.body = self.program.state, self.program.views.body_map
        self.program.views.shell.resize(*size)
        self.program.views.shell.show()
        self.app.processEvents()
        self.program.start_thinking()
        for region in ("buttock_mid", "thigh_posterior_middle"):
            self.state.pain.click(Place(region, Side.RIGHT))
        while not self.body.warmth.is_over:
            self.app.processEvents()
        settle()

    def all_layers(self) -> None:
        for layer in Layer:
            self.state.map.toggle(layer, True)
        self.rest()

    def rest(self) -> None:
        """Until nothing moves, fades or waits to be painted."""
        while self.body.is_moving or self.body.is_fading:
            self.app.processEvents()
        self.app.processEvents()

    def timed(self, act: Callable[[], object]) -> float:
        """How long (ms) something takes until it is painted."""
        begun = time.perf_counter()
        act()
        self.app.processEvents()
        return (time.perf_counter() - begun) * 1000

    def mouse(self, kind: QEvent.Type, at: QPointF, button: Qt.MouseButton, buttons: Qt.MouseButton) -> float:
        event = QMouseEvent(kind, at, self.body.mapToGlobal(at), button, buttons, Qt.KeyboardModifier.NoModifier)
        return self.timed(partial(QApplication.sendEvent, self.body, event))

    def drag(self, points: list[QPointF], button: Qt.MouseButton) -> Iterator[float]:
        """The frames of a drag, without the press and the release."""
        self.mouse(QEvent.Type.MouseButtonPress, points[0], button, button)
        for at in points[1:]:
            yield self.mouse(QEvent.Type.MouseMove, at, NONE, button)
        self.mouse(QEvent.Type.MouseButtonRelease, points[-1], button, NONE)


def summed(frames: list[float]) -> Frames:
    return {"p50_ms": percentile(frames, 0.5), "p95_ms": percentile(frames, 0.95), "frames": len(frames)}


def paint(bench: Bench) -> Frames:
    """Strokes down both legs, with all layers on; list and map follow."""
    bench.all_layers()
    bench.state.brush.choose_tool(Tool.PAINT)
    frames: list[float] = []
    for number in range(STROKES):
        side = 1 if number % 2 else -1
        line = [(side * (90 + 12 * math.sin(step / 4 + number)), 780.0 + 9 * step) for step in range(MOVES)]
        frames.extend(bench.drag([bench.body.camera.to_px(*point) for point in line], LEFT))
        bench.rest()
    return summed(frames)


def pan(bench: Bench) -> Frames:
    """The nearer body, moved about with the middle button, with all layers on."""
    bench.all_layers()
    for _ in range(2):
        bench.body.zoom_buttons.nearer.click()
    bench.rest()
    middle = QPointF(bench.body.rect().center())
    points = [middle + QPointF(140 * math.sin(step / 9), 110 * math.sin(step / 7)) for step in range(3 * MOVES)]
    return summed(list(bench.drag(points, MIDDLE)))


def zoom(bench: Bench) -> Frames:
    """In and out by the wheel, with all layers on."""
    bench.all_layers()
    at = bench.body.camera.to_px(80.0, 850.0)
    frames = []
    for notch in (*[15] * 60, *[-15] * 60) * 2:
        event = QWheelEvent(
            at,
            bench.body.mapToGlobal(at),
            QPoint(),
            QPoint(0, notch),
            NONE,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        frames.append(bench.timed(partial(QApplication.sendEvent, bench.body, event)))
    return summed(frames)


def refine(bench: Bench) -> Frames:
    """From the last event of a gesture until the body is sharp."""
    bench.all_layers()
    waits = []
    for turn in range(8):
        bench.body.zoom_at(1.3 if turn % 2 else 1 / 1.3, QPointF(bench.body.rect().center()))
        bench.app.processEvents()
        waits.append(bench.timed(bench.rest))
    return summed(waits)


def hover(bench: Bench) -> Frames:
    """The pointer over the whole body: the name of each place."""
    area = bench.body.rect()
    frames = []
    for step in range(400):
        at = QPointF(area.width() * (0.3 + 0.4 * ((step * 37) % 100) / 100), area.height() * ((step * 53) % 100) / 100)
        frames.append(bench.mouse(QEvent.Type.MouseMove, at, NONE, NONE))
    return summed(frames)


def views_first(bench: Bench) -> Frames:
    """Each view for the first time: until it is painted, and until it has faded in and is sharp on a large map too."""
    frames, sharp = [], []
    for view in list(View)[1:]:
        frames.append(bench.timed(partial(bench.state.map.choose_view, view)))
        sharp.append(frames[-1] + bench.timed(bench.rest))
    return {**summed(frames), "most_ms": max(frames), "sharp_ms": max(sharp)}


def views_again(bench: Bench) -> Frames:
    """Each view once more."""
    for view in (*list(View)[1:], View.BACK):
        bench.state.map.choose_view(view)
        bench.rest()
    frames = []
    for view in list(View) * 6:
        frames.append(bench.timed(partial(bench.state.map.choose_view, view)))
        bench.rest()
    return summed(frames)


def layers_first(bench: Bench) -> Frames:
    """Each layer for the first time."""
    frames = []
    for layer in (Layer.DEEP, Layer.BONES, Layer.NERVE):
        frames.append(bench.timed(partial(bench.state.map.toggle, layer, True)))
        bench.rest()
    return {**summed(frames), "most_ms": max(frames)}


def layers_again(bench: Bench) -> Frames:
    """A layer off and on."""
    frames = []
    for on in (True, False) * 8:
        frames.append(bench.timed(partial(bench.state.map.toggle, Layer.NERVE, on)))
        bench.rest()
    return summed(frames[2:])


def alone(bench: Bench) -> Frames:
    """The map alone, as large as the SVG page: hover and click until it is painted."""
    body = demo.body_map(Drawing())
    body.render_hotspots(())
    body.render_referral(None)
    body.resize(720, 760)
    body.show()
    drawing = Drawing()

    def toggle(place: Place) -> None:
        nonlocal drawing
        drawing = drawing.toggled(Mark(place))
        body.render_drawing(drawing)

    body.place_clicked.connect(toggle)
    bench.body = body
    body.warm_up()
    while not body.warmth.is_over:
        bench.app.processEvents()
    bench.rest()
    spots = [QPointF(200 + (step * 67) % 320, 60 + (step * 53) % 680) for step in range(EVENTS)]
    hovers = [bench.mouse(QEvent.Type.MouseMove, at, NONE, NONE) for at in spots]
    clicks = [
        bench.mouse(QEvent.Type.MouseButtonPress, at, LEFT, LEFT)
        + bench.mouse(QEvent.Type.MouseButtonRelease, at, LEFT, NONE)
        for at in spots
        if body.place_at(at) is not None
    ]
    return {"hover_p50_ms": percentile(hovers[20:], 0.5), "click_p50_ms": percentile(clicks[20:], 0.5)}


PROBES: dict[str, Callable[[Bench], Frames]] = {
    probe.__name__: probe
    for probe in (paint, pan, zoom, refine, hover, views_first, views_again, layers_first, layers_again, alone)
}

if __name__ == "__main__":
    _, name, width, height, folder = sys.argv
    print(json.dumps(PROBES[name](Bench((int(width), int(height)), Path(folder)))))
