"""Where trouble is written down: a rotating log without health data, and a file for crashes."""

from __future__ import annotations

import faulthandler
import logging
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import IO

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

LOG_BYTES = 500_000
LOG_FILES = 3
LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}

log = logging.getLogger("sciatica_desktop")


def _own(path: str, flags: int) -> int:
    """Open a file that only its owner may read."""
    return os.open(path, flags, 0o600)


class _OwnFile(RotatingFileHandler):
    """A rotating log that only its owner may read."""

    def _open(self) -> TextIOWrapper:
        return open(self.baseFilename, "a", encoding=self.encoding, opener=_own)


class Logs:
    """The log of one run. A folder that cannot be written to leaves the program without one, not without a window."""

    def __init__(self, folder: Path) -> None:
        self.file: Path | None = None
        self._crashes: IO[str] | None = None
        self._handler: logging.Handler = logging.NullHandler()
        log.setLevel(logging.INFO)
        with suppress(OSError):
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            handler = _OwnFile(
                folder / "log.txt", maxBytes=LOG_BYTES, backupCount=LOG_FILES - 1, encoding="utf-8", delay=True
            )
            handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
            self._handler = handler
            self.file = folder / "log.txt"
            self._crashes = open(folder / "crash.txt", "a", encoding="utf-8", opener=_own)  # noqa: SIM115
            faulthandler.enable(self._crashes)
        log.addHandler(self._handler)

    def take_over(self, show_bug: Callable[[str], None]) -> None:
        """Send Qt's messages to the log, and what nobody caught to the log and to `show_bug`."""
        self._show_bug = show_bug
        qInstallMessageHandler(_write_qt)
        sys.excepthook = self._bug

    def let_go(self) -> None:
        """The run is over: close the files, and leave errors to Python and messages to Qt again."""
        qInstallMessageHandler(None)
        sys.excepthook = sys.__excepthook__
        log.removeHandler(self._handler)
        self._handler.close()
        if self._crashes is not None:
            faulthandler.disable()
            self._crashes.close()

    def _bug(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        # Only where it happened is kept: the text of an error may hold what the person wrote.
        places = []
        while trace is not None:
            places.append(f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}")
            trace = trace.tb_next
        summary = f"{kind.__name__} at {' > '.join(places)}"
        log.error("bug: %s", summary)
        sys.stderr.write(f"bug: {summary}: {error}\n")
        self._show_bug(summary)


def _write_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    log.log(LEVELS.get(kind, logging.WARNING), "qt: %s", message)
