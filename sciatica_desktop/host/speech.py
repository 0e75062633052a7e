"""A voice that says what comes: QtTextToSpeech, or silence. It is made late, because starting it may take a second."""

from __future__ import annotations

import logging
import shutil
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QLocale, QTimer

log = logging.getLogger(__name__)

SPEECHD = "speechd"
SILENT = frozenset({"mock"})
"""Engines that say nothing."""


class Voice(Protocol):
    """What is needed of an engine."""

    def say(self, text: str) -> None:
        """Say this instead of what is being said."""

    def stop(self) -> None:
        """Fall silent."""


def speechd_is_there() -> bool:
    """True if the speech service of Linux is installed; asking for it without would wait for nothing."""
    return shutil.which("speech-dispatcher") is not None


def choose_engine(engines: list[str], with_speechd: Callable[[], bool] = speechd_is_there) -> str:
    """The first engine that speaks, or ""."""
    for engine in engines:
        if engine not in SILENT and (engine != SPEECHD or with_speechd()):
            return engine
    return ""


def qt_voice(language: str, engine: str = "") -> Voice | None:
    """The voice of the system in this language, or None. May block for a second."""
    try:
        from PySide6.QtTextToSpeech import QTextToSpeech  # noqa: PLC0415 - fails without libpulse; costs a second
    except ImportError as trouble:
        log.info("no QtTextToSpeech: %s", trouble)
        return None
    name = engine or choose_engine(QTextToSpeech.availableEngines())
    if not name:
        return None
    voice = QTextToSpeech(name)
    if voice.state() == QTextToSpeech.State.Error:
        log.info("no voice: %s", voice.errorString())
        return None
    wanted = QLocale(language)
    if voice.locale().language() != wanted.language() and wanted.language() in {
        locale.language() for locale in voice.availableLocales()
    }:
        voice.setLocale(wanted)
    return voice


def no_voice(language: str) -> Voice | None:
    """Silence, in every language."""
    return None


class Speech:
    """Says short sentences when it is on. The voice is made after the first sentence was asked for, off its path."""

    def __init__(self, language: str = "en", make: Callable[[str], Voice | None] = qt_voice) -> None:
        self._language, self._make = language, make
        self._voice: Voice | None = None
        self._on = True
        self._asked = False
        self._made = False
        self._waiting = ""

    def set_on(self, on: bool) -> None:
        """Speak or be silent."""
        self._on = on
        if not on:
            self.stop()

    def say(self, text: str) -> None:
        """Say a sentence, now or as soon as the voice is made; the latest one counts."""
        if not self._on or not text:
            return
        if self._made:
            self._speak(text)
            return
        self._waiting = text
        if not self._asked:
            self._asked = True
            QTimer.singleShot(0, self.prepare)

    def prepare(self) -> None:
        """Make the voice now."""
        if self._made:
            return
        watch = QElapsedTimer()
        watch.start()
        try:
            self._voice = self._make(self._language)
        except Exception:  # whatever it is, silence is better than a session that ends
            log.warning("no voice", exc_info=True)
        self._made = True
        log.info("voice: %s, after %d ms", "yes" if self._voice is not None else "none", watch.elapsed())
        if self._on:
            self._speak(self._waiting)
        self._waiting = ""

    def _speak(self, text: str) -> None:
        if self._voice is None or not text:
            return
        try:
            self._voice.say(text)
        except Exception:  # a voice that breaks is left alone from then on
            log.warning("the voice failed", exc_info=True)
            self._voice = None

    def stop(self) -> None:
        """Fall silent now; what waits is forgotten."""
        self._waiting = ""
        if self._voice is not None:
            self._voice.stop()

    def describe(self) -> str:
        """Whether a voice speaks, in one sentence; "" as long as nobody knows."""
        if not self._on:
            return QCoreApplication.translate("Speech", "The voice is off.")
        if not self._made:
            return ""
        if self._voice is None:
            return QCoreApplication.translate("Speech", "No voice on this computer.")
        return QCoreApplication.translate("Speech", "A voice says what comes.")
