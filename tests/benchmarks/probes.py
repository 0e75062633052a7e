"""What is measured in a process of its own: `python -m tests.benchmarks.probes NAME FOLDER` prints one JSON object."""

from __future__ import annotations

import json
import random
import sys
import time
from collections.abc import Callable
from pathlib import Path

CLICKS = 300
DRAWINGS = 500
SETTLE_MS = 5000
"""The history is looked through once, three seconds after the start."""

IDLE_MS = 5000


def percentile(values: list[float], share: float) -> float:
    """The value that this share (0-1) of all does not pass."""
    return sorted(values)[min(len(values) - 1, round(share * (len(values) - 1)))]


def rank(folder: Path) -> dict[str, float]:
    """Random drawings of one to eight marks over every region."""
    from sciatica_desktop.app.build import read_knowledge  # noqa: PLC0415
    from sciatica_desktop.core.pain import Drawing, Mark  # noqa: PLC0415
    from sciatica_desktop.core.ranking import Ranker  # noqa: PLC0415

    knowledge = read_knowledge()
    ranker = Ranker(knowledge.atlas, knowledge.content)
    chance = random.Random(1)
    times = []
    for _ in range(DRAWINGS):
        places = chance.sample(knowledge.atlas.places, chance.randint(1, 8))
        drawing = Drawing(tuple(Mark(place, chance.randint(0, 10)) for place in places))
        begun = time.perf_counter()
        ranker.rank(drawing)
        times.append(time.perf_counter() - begun)
    return {"p50_ms": percentile(times, 0.5) * 1000, "p99_ms": percentile(times, 0.99) * 1000}


def click(folder: Path) -> dict[str, float]:
    """Clicks on random places at 1280 x 860, each until nothing is left to be painted."""
    from PySide6.QtCore import QPoint, QRectF, Qt  # noqa: PLC0415
    from PySide6.QtTest import QTest  # noqa: PLC0415

    program, app = _program(folder)
    body = program.views.body_map
    chance = random.Random(1)
    area = QRectF(body.rect())
    spots: list[QPoint] = []
    while len(spots) < CLICKS:
        at = QPoint(chance.randrange(int(area.width())), chance.randrange(int(area.height())))
        if body.place_at(at.toPointF()) is not None:
            spots.append(at)
    times = []
    for at in spots:
        if program.state.flow.value.panel != "mark":
            program.state.flow.go_back()
            app.processEvents()
        if body.hotspot_at(at.toPointF()) is not None or body.place_at(at.toPointF()) is None:
            continue
        if len(program.state.pain.drawing.marks) > 8:
            program.state.pain.clear()
            app.processEvents()
        begun = time.perf_counter()
        QTest.mouseClick(body, Qt.MouseButton.LeftButton, pos=at)
        app.processEvents()
        times.append(time.perf_counter() - begun)
    return {"p50_ms": percentile(times, 0.5) * 1000, "p99_ms": percentile(times, 0.99) * 1000, "clicks": len(times)}


def memory(folder: Path) -> dict[str, float]:
    """Everything loaded and one place marked."""
    from sciatica_desktop.core.anatomy import Place, Side  # noqa: PLC0415
    from tests.benchmarks.painted import pss_mb  # noqa: PLC0415

    program, app = _program(folder)
    program.state.pain.click(Place("buttock_mid", Side.RIGHT))
    app.processEvents()
    return {"pss_mb": pss_mb() or 0.0}


def idle(folder: Path) -> dict[str, float]:
    """Timer events of our widgets and slices after everything has settled."""
    from PySide6.QtCore import QDeadlineTimer, QEvent, QObject  # noqa: PLC0415

    class Counter(QObject):
        timers = 0

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Timer:
                self.timers += 1
            return False

    _, app = _program(folder)

    def pass_time(ms: int) -> None:
        over = QDeadlineTimer(ms)
        while not over.hasExpired():
            app.processEvents()

    pass_time(SETTLE_MS)
    counter = Counter()
    app.installEventFilter(counter)
    pass_time(IDLE_MS)
    return {"timers": counter.timers}


def _program(folder: Path):  # type: ignore[no-untyped-def] # noqa: ANN202
    from sciatica_desktop.host.plain_imports import import_plainly  # noqa: PLC0415

    import_plainly()  # as the program does
    from sciatica_desktop.app.build import build, read_knowledge  # noqa: PLC0415
    from sciatica_desktop.app.real_host import real_host  # noqa: PLC0415
    from sciatica_desktop.app.run import make_application, settle  # noqa: PLC0415
    from sciatica_desktop.host.paths import Paths  # noqa: PLC0415

    app = make_application("light", 1.0)
    program = build(real_host(Paths.under(folder)), read_knowledge())
    program.views.shell.resize(1280, 860)
    program.views.shell.show()
    app.processEvents()
    program.start_thinking()
    while not program.views.body_map.warmth.is_over:
        app.processEvents()
    settle()
    return program, app


PROBES: dict[str, Callable[[Path], dict[str, float]]] = {"rank": rank, "click": click, "idle": idle, "memory": memory}

if __name__ == "__main__":
    print(json.dumps(PROBES[sys.argv[1]](Path(sys.argv[2]))))
