"""Work that takes longer than a blink, beside the window: on a thread of its own, and told when it is done."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from sciatica_desktop.core.problems import Problem
from sciatica_desktop.host.logs import log

Work = Callable[[], object]
Done = Callable[[object], object]
Failed = Callable[[Problem], object]


class Background(Protocol):
    """Runs one piece of work after the other; `done` and `failed` are called in the window's own thread."""

    def run(self, work: Work, done: Done, failed: Failed) -> None:
        """Begin the work, or line it up behind what is being done."""

    def finish(self) -> None:
        """Wait until all work is over; what it found is no longer told."""


class AtOnce:
    """Does the work there and then, for tests and for whoever need not be quick."""

    def run(self, work: Work, done: Done, failed: Failed) -> None:
        try:
            result = work()
        except Problem as problem:
            failed(problem)
        else:
            done(result)

    def finish(self) -> None:
        """Nothing is ever left to wait for."""


class _Told(QObject):
    """Brings what a thread found into the window's thread."""

    ended = Signal(object, object)

    def __init__(self, done: Done, failed: Failed, forget: Callable[[_Told], None]) -> None:
        super().__init__()
        self._done, self._failed, self._forget = done, failed, forget
        self.ended.connect(self._tell)

    def _tell(self, result: object, problem: object) -> None:
        self._forget(self)
        if isinstance(problem, Problem):
            self._failed(problem)
        elif problem is None:
            self._done(result)


class _Piece(QRunnable):
    def __init__(self, work: Work, told: _Told) -> None:
        super().__init__()
        self._work, self._told = work, told

    def run(self) -> None:
        result: object = None
        problem: BaseException | None = None
        try:
            result = self._work()
        except Problem as expected:
            problem = expected
        except Exception as bug:
            problem = bug
            log.exception("bug in the background")
        self._told.ended.emit(result, problem)


class Threads:
    """One thread: what is done on it never meets itself."""

    def __init__(self) -> None:
        self._pool = QThreadPool()
        self._pool.setMaxThreadCount(1)
        self._waiting: set[_Told] = set()

    def run(self, work: Work, done: Done, failed: Failed) -> None:
        told = _Told(done, failed, self._waiting.discard)
        self._waiting.add(told)
        self._pool.start(_Piece(work, told))

    def finish(self) -> None:
        self._pool.waitForDone()
        for told in self._waiting:
            told.ended.disconnect()
        self._waiting.clear()
