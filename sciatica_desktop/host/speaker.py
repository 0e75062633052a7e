"""The voice, as a process of its own: it says the lines it is given, one JSON object each.

Making a speech engine takes more than a second, in which Python can do nothing else; and a speech service that breaks
takes down whoever uses it. Here neither is felt in the window.
"""

from __future__ import annotations

import json
import shutil
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, TextIO

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt, QTimer, Signal, Slot

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech

SPEECHD = "speechd"
SILENT = frozenset({"mock"})
"""Engines that say nothing."""

FINISH_MS = 4000
"""So long (ms) what is being said may still take when nobody gives lines any more."""

STUCK_S = 10
"""A call of the speech service that takes longer (s) never ends; the system ends this process then."""

NO_VOICE = 3
"""The exit code where there is nothing to speak with."""


@contextmanager
def not_stuck() -> Iterator[None]:
    """Whatever is called inside may hang with all of Python: only the system can end it. Windows knows no such way."""
    alarm = getattr(signal, "alarm", None)
    if alarm is None:
        yield
        return
    alarm(STUCK_S)
    try:
        yield
    finally:
        alarm(0)


def speechd_is_there() -> bool:
    """True if the speech service of Linux is installed; asking for it without would wait for nothing."""
    return shutil.which("speech-dispatcher") is not None


def choose_engine(engines: Sequence[str], with_speechd: Callable[[], bool] = speechd_is_there) -> str:
    """The first engine that speaks, or ""."""
    for engine in engines:
        if engine not in SILENT and (engine != SPEECHD or with_speechd()):
            return engine
    return ""


def make_voice(language: str, engine: str = "") -> QTextToSpeech | None:
    """The voice of the system in this language, or None."""
    try:
        from PySide6.QtTextToSpeech import QTextToSpeech  # noqa: PLC0415 - cannot be loaded without libpulse
    except ImportError:
        return None
    name = engine or choose_engine(QTextToSpeech.availableEngines())
    if not name:
        return None
    voice = QTextToSpeech(name)
    if voice.state() == QTextToSpeech.State.Error:
        return None
    wanted = QLocale(language)
    if voice.locale().language() != wanted.language() and wanted.language() in {
        locale.language() for locale in voice.availableLocales()
    }:
        voice.setLocale(wanted)
    return voice


class Speaker(QObject):
    """Says what the lines ask for, and tells when it begins and ends to speak."""

    line = Signal(str)
    over = Signal()

    def __init__(self, voice: QTextToSpeech, out: TextIO) -> None:
        super().__init__()
        self._voice, self._out = voice, out
        self._closing = False
        self.line.connect(self.take, Qt.ConnectionType.QueuedConnection)
        self.over.connect(self.close, Qt.ConnectionType.QueuedConnection)
        voice.stateChanged.connect(self._on_voice_state_changed)

    def read(self, source: TextIO) -> None:
        """Pass on every line; in a thread of its own, because it waits."""
        for text in source:
            self.line.emit(text)
        self.over.emit()

    def tell(self, **values: object) -> None:
        """One line to whoever started this process."""
        self._out.write(json.dumps(values) + "\n")
        self._out.flush()

    @Slot(str)
    def take(self, text: str) -> None:
        """Do what a line asks for; one that asks for nothing is passed over."""
        try:
            asked = json.loads(text)
        except ValueError:
            return
        if isinstance(asked, Mapping):
            with not_stuck():
                self._do(asked)

    def _do(self, asked: Mapping[str, object]) -> None:
        volume, text = asked.get("volume"), asked.get("say")
        if isinstance(volume, int | float):
            self._voice.setVolume(max(0.0, min(1.0, float(volume))))
        if isinstance(text, str):
            self._voice.say(text)
            self.tell(said=text)
        if asked.get("stop"):
            self._voice.stop()

    @Slot()
    def close(self) -> None:
        """No more lines: end when the last sentence is over."""
        self._closing = True
        self._on_voice_state_changed()
        QTimer.singleShot(FINISH_MS, QCoreApplication.quit)

    @Slot()
    def _on_voice_state_changed(self) -> None:
        from PySide6.QtTextToSpeech import QTextToSpeech  # noqa: PLC0415 - loaded by now

        if self._closing and self._voice.state() != QTextToSpeech.State.Speaking:
            QCoreApplication.quit()


def run(words: Sequence[str]) -> int:
    """LANGUAGE [ENGINE]: speak until there are no more lines."""
    language, engine = (*words, "", "")[:2]
    app = QCoreApplication(["sciatica-desktop"])
    with not_stuck():
        voice = make_voice(language, engine)
    if voice is None:
        return NO_VOICE
    speaker = Speaker(voice, sys.stdout)
    speaker.tell(ready=True)
    threading.Thread(target=speaker.read, args=(sys.stdin,), daemon=True).start()
    return app.exec()
