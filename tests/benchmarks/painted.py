"""Runs a module until its window is painted: `python -m tests.benchmarks.painted REPORT MODULE [ARGUMENT …]`.

The program knows nothing of it: only the event loop is replaced, by one that looks on. REPORT gets the monotonic time
(s) at which the first paint was over, and the memory (PSS, MB) at that moment.
"""

from __future__ import annotations

import json
import os
import runpy
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

PSS = "Pss:"


def pss_mb() -> float | None:
    """This process's share of the memory it uses, in MB; None where the system does not tell."""
    rollup = Path("/proc/self/smaps_rollup")
    if not rollup.exists():
        return None
    (line,) = [line for line in rollup.read_text(encoding="ascii").splitlines() if line.startswith(PSS)]
    return int(line.split()[1]) / 1024


class Onlooker(QObject):
    """Waits for the first paint of a window, lets it finish, writes the report and ends the process."""

    def __init__(self, report: Path) -> None:
        super().__init__()
        self._report = report
        self._seen = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        paints = event.type() == QEvent.Type.Paint and isinstance(watched, QWidget) and watched.isWindow()
        if paints and not self._seen:
            self._seen = True
            QTimer.singleShot(0, self.finish)
        return False

    def finish(self) -> None:
        """The paint is over: the event loop is free again."""
        painted = time.monotonic()
        self._report.write_text(json.dumps({"painted": painted, "pss_mb": pss_mb()}), encoding="ascii")
        os._exit(0)


def main(report: str, module: str, arguments: list[str]) -> None:
    """Run the module as `python -m` would."""
    run = QApplication.exec

    def watched_run(*_application: QApplication) -> int:
        onlooker = Onlooker(Path(report))
        # Only the windows are watched: to look at every event would slow the larger program down more.
        for window in QApplication.topLevelWidgets():
            window.installEventFilter(onlooker)
        return run()

    QApplication.exec = watched_run  # type: ignore[method-assign]
    sys.argv = [module, *arguments]
    runpy.run_module(module, run_name="__main__", alter_sys=True)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3:])
