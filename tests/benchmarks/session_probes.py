"""How a session keeps time: `python -m tests.benchmarks.session_probes NAME SECONDS FOLDER` prints one JSON object."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer

from sciatica_desktop.app.build import build, read_knowledge
from sciatica_desktop.app.program import Program
from sciatica_desktop.app.real_host import real_host
from sciatica_desktop.app.run import make_application, settle
from sciatica_desktop.core.anatomy import Place, Side
from sciatica_desktop.core.conditions import Answers
from sciatica_desktop.core.plan import Plan, usual_work
from sciatica_desktop.core.steps import Phase, Step
from sciatica_desktop.host.paths import Paths, assets
from sciatica_desktop.host.sound import Sound
from sciatica_desktop.host.speech import Speech
from tests.benchmarks.probes import percentile

CHANGE_S = 0.5
"""A step is so long where changes of steps are measured."""

PRESSES = 200
"""So many of them press; the cap of a point leaves no more."""

SETTLE_S = 2.0
BUSY = "while True: pass"


def keeping_time(folder: Path, seconds: float) -> dict[str, float]:
    """How late steps change (ms) with the map open and all cores busy, and how much the whole drifts (ms)."""
    count = round(seconds / CHANGE_S)
    phases = [Phase.HOLD if at % 2 and at // 2 < PRESSES else Phase.REST for at in range(count)]
    busy = [subprocess.Popen([sys.executable, "-c", BUSY]) for _ in range(os.cpu_count() or 1)]
    try:
        late = _late(folder, tuple(Step(phase, CHANGE_S) for phase in phases))
    finally:
        for process in busy:
            process.kill()
            process.wait()
    return {"p99_ms": percentile(late, 0.99) * 1000, "drift_ms": abs(late[-1]) * 1000, "changes": len(late)}


def _late(folder: Path, steps: tuple[Step, ...]) -> list[float]:
    """How late (s) the ring began to paint the end of each step."""
    program = _session(folder, steps)
    player, ring, clock, late = (
        program.state.player,
        program.views.session_panel.ring,
        program.host.clock,
        list[float](),
    )
    over = QEventLoop()

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            routine = player.value
            if event.type() == QEvent.Type.Paint and routine is not None:
                done = len(steps) if routine.over else routine.index
                late.extend(clock() - begun - (at + 1) * CHANGE_S for at in range(len(late), done))
            return False

    watch = Watch()
    ring.installEventFilter(watch)
    player.ended.connect(over.quit)
    begun = clock()
    player.start()
    over.exec()
    return late


def _run(seconds: float) -> None:
    """Let the program run. Not by `app.exec`: when that ends, the windows close, and with them the session."""
    over = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), over.quit)
    over.exec()


def counting(folder: Path, seconds: float) -> dict[str, float]:
    """Time of one core (percent) that the program takes while it counts down a hold beside the map."""
    program = _session(folder, (Step(Phase.HOLD, 110.0),))
    program.state.player.start()
    _run(SETTLE_S)
    begun, used = time.perf_counter(), time.process_time()
    _run(seconds)
    return {"percent": (time.process_time() - used) / (time.perf_counter() - begun) * 100}


def _session(folder: Path, steps: tuple[Step, ...]) -> Program:
    """The whole program with a session of these steps, about to start."""
    make_application("light", 1.0)
    program = _program(folder, steps)
    safety = program.state.safety
    program.state.pain.click(Place("buttock_mid", Side.RIGHT))
    safety.answer(frozenset(), program.state.pain.drawing)
    safety.answer_conditions(Answers(frozenset()), None)
    work = usual_work("gmin_post", Side.RIGHT, "lg_tennis_wall", program.knowledge.content)
    program.state.flow.begin(Plan((work,)), 5, program.state.pain.drawing)
    program.state.player.pause()
    program.state.player.restart_step()
    settle()
    return program


def _program(folder: Path, steps: tuple[Step, ...]) -> Program:
    knowledge = read_knowledge()
    host = replace(
        real_host(Paths.under(folder)),
        shorten=lambda routine: replace(routine, steps=steps),
        sound=Sound(assets() / "sounds", handlers=()),
        speech=Speech(command=()),
    )
    program = build(host, knowledge)
    program.views.shell.resize(1280, 860)
    program.views.shell.show()
    program.start_thinking()
    return program


PROBES: dict[str, Callable[[Path, float], dict[str, float]]] = {"keeping_time": keeping_time, "counting": counting}

if __name__ == "__main__":
    print(json.dumps(PROBES[sys.argv[1]](Path(sys.argv[3]), float(sys.argv[2]))))
