"""A voice that says what comes, in a process of its own (`speaker`); where there is none, silence."""

from __future__ import annotations

import json
import logging
import sys
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QObject, QProcess, QTimer, Slot

from sciatica_desktop.host.speaker import NO_VOICE

log = logging.getLogger(__name__)

RESTARTS = 2
"""A voice that breaks is started so many times again; then it is left alone."""

PATIENCE_MS = 8000
"""A voice that has left a sentence unanswered for so long (ms) is stuck; it is ended when there is more to say."""

LEAVING_MS = 6000
"""So long (ms) a voice may take for its last sentence once the session is over."""

LOUDEST = 100
END_MS = 500


def speaker_command(language: str, engine: str = "") -> list[str]:
    """How to start the process that speaks: a bundle has no Python of its own to be asked for a module."""
    bundled = bool(getattr(sys, "frozen", False))
    start = [sys.executable] if bundled else [sys.executable, "-m", "sciatica_desktop"]
    return [*start, "speak", language, *([engine] if engine else [])]


class Speech(QObject):
    """Says short sentences when it is on. Nothing here waits for the voice, and no trouble of it is an error."""

    def __init__(self, language: str = "en", command: Sequence[str] | None = None) -> None:
        """`command` starts another process than the usual one; an empty one none, for silence."""
        super().__init__()
        self.patience = PATIENCE_MS
        self._command = list(command if command is not None else speaker_command(language))
        self._process: QProcess | None = None
        self._leaving: list[QProcess] = []
        self._unanswered = QElapsedTimer()
        self._on = True
        self._volume = LOUDEST
        self._starts = 0
        self._spoken = False
        self._mute = not self._command

    def set_on(self, on: bool) -> None:
        """Speak or be silent."""
        self._on = on
        if not on:
            self.stop()

    def set_volume(self, percent: int) -> None:
        """0 to 100."""
        self._volume = max(0, min(LOUDEST, percent))
        self._send(volume=self._volume / LOUDEST)

    def prepare(self) -> None:
        """Begin to make the voice; it is there a second or two later."""
        if not self._on or self._mute or self._process is not None or self._starts > RESTARTS:
            return
        self._starts += 1
        self._unanswered.invalidate()
        process = self._process = QProcess(self)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.SeparateChannels)
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._on_answer)
        process.finished.connect(self._on_finished)
        process.errorOccurred.connect(self._on_error)
        process.start(self._command[0], self._command[1:])
        self._send(volume=self._volume / LOUDEST)

    def say(self, text: str) -> None:
        """Say a sentence instead of what is being said."""
        if not self._on or not text:
            return
        stuck = self._unanswered.isValid() and self._unanswered.elapsed() >= self.patience
        if self._process is not None and stuck:
            log.info("the voice does not answer")
            self._process.kill()
            self._let_go()
        self.prepare()
        if not self._unanswered.isValid():
            self._unanswered.start()
        self._send(say=text)

    def _send(self, **values: object) -> None:
        if self._process is not None:
            self._process.write((json.dumps(values) + "\n").encode())

    @Slot()
    def _on_answer(self) -> None:
        """It speaks: what broke before is forgiven."""
        if self._process is not None and b'"said"' in self._process.readAllStandardOutput().data():
            self._spoken, self._starts = True, 1
            self._unanswered.invalidate()

    @Slot()
    def _on_finished(self) -> None:
        process = self.sender()
        if not isinstance(process, QProcess):
            return
        self._mute = process.exitCode() == NO_VOICE and process.exitStatus() == QProcess.ExitStatus.NormalExit
        log.info("the voice ended (%s)", "there is none" if self._mute else process.exitCode())
        if process is self._process:
            self._process = None
        else:
            self._leaving.remove(process)
        process.deleteLater()

    def _let_go(self) -> None:
        """This process gets no more sentences; another one may be started meanwhile."""
        if self._process is not None:
            self._leaving.append(self._process)
            self._process = None

    @Slot(QProcess.ProcessError)
    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            log.info("no voice: it cannot be started")
            process, self._process = self._process, None
            self._mute = True
            if process is not None:
                process.deleteLater()

    def stop(self) -> None:
        """Fall silent now."""
        self._send(stop=True)

    @Slot()
    def rest(self) -> None:
        """The session is over: what is being said is said, and the process ends."""
        if self._process is not None:
            self._process.closeWriteChannel()
            QTimer.singleShot(LEAVING_MS, self._process, self._process.kill)
            self._let_go()

    def close(self) -> None:
        """End at once, for the end of the program."""
        self._let_go()
        for process in self._leaving:
            process.blockSignals(True)
            process.kill()
            process.waitForFinished(END_MS)
        self._leaving.clear()

    def describe(self) -> str:
        """Whether a voice speaks, in one sentence; "" as long as nobody knows."""
        if not self._on:
            return QCoreApplication.translate("Speech", "The voice is off.")
        if self._mute or self._starts > RESTARTS:
            return QCoreApplication.translate("Speech", "No voice on this computer.")
        return QCoreApplication.translate("Speech", "A voice says what comes.") if self._spoken else ""
