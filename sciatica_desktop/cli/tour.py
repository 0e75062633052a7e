"""Drives the real window through the main job with mouse and keys, and keeps a picture of each step."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TextIO

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from sciatica_desktop.app.build import Program, build, read_knowledge
from sciatica_desktop.app.run import make_application, paths_for, real_host
from sciatica_desktop.core.anatomy import Place, Side
from sciatica_desktop.core.flow import Panel
from sciatica_desktop.core.problems import Problem
from sciatica_desktop.core.routine import Status
from sciatica_desktop.state.player import shortened
from sciatica_desktop.store.exchange import list_rows
from sciatica_desktop.ui import theme
from sciatica_desktop.ui.shell import PlaceName

STEP_S = 2.0
"""Each step of the shown technique is cut to so many seconds."""

WAIT_MS = 15_000
SIZE = (1280, 860)
MARKS = (
    (Place("buttock_mid", Side.RIGHT), 7),
    (Place("thigh_posterior_proximal", Side.RIGHT), 5),
    (Place("thigh_posterior_middle", Side.RIGHT), 5),
)


class Tour:
    """One run of the main job in a window of its own, with its history in `data`; pictures go to `folder` if given."""

    def __init__(self, data: Path, folder: Path | None, language: str, out: TextIO) -> None:
        self._folder, self._out = folder, out
        self._number = 0
        self._app: QApplication = make_application("light", 1.0)
        host = replace(real_host(paths_for(data)), shorten=partial(shortened, seconds=STEP_S))
        self._program: Program = build(host, read_knowledge(language))
        self._shell = self._program.views.shell
        self._state = self._program.state
        if folder is not None:
            try:
                folder.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                raise Problem(f"{folder} cannot be made ({error.strerror}); name a folder that you may write to.") from error

    def drive(self) -> None:
        """The whole tour."""
        self.main_job()

    def main_job(self) -> None:
        """Mark, find, check, treat, rate; then the row in the history."""
        self._shell.resize(*SIZE)
        self._shell.show()
        self._until(self._shell.isVisible, "the window")
        self._program.start_thinking()
        self._picture("start")
        self._mark()
        self._find()
        self._check()
        self._treat()
        self._rate()
        self._read_history()

    # What is seen

    def _say(self, text: str) -> None:
        self._out.write(text + "\n")

    def _picture(self, name: str) -> None:
        if self._folder is None:
            return
        self._settle()
        self._number += 1
        self._shell.grab().save(str(self._folder / f"{self._number:02}_{name}.png"))

    def _settle(self) -> None:
        """Let everything that waits to be drawn be drawn."""
        for _ in range(3):
            self._app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)

    def _until(self, done: Callable[[], bool], what: str) -> None:
        deadline = QDeadlineTimer(WAIT_MS)
        while not done():
            if deadline.hasExpired():
                raise Problem(f"the tour waited for {what} in vain; look at the pictures so far.")
            self._app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents | QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
