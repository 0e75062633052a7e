"""Short cues during a session: by a player program of the system, else by Qt, else silence. Never an error.

A sound server that hangs takes whoever plays by it along: a program can be left alone then, Qt in this process cannot.
So Qt comes first only on Windows, which has neither such servers nor such programs.
"""

from __future__ import annotations

import logging
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QUrl, Slot

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QSoundEffect

log = logging.getLogger(__name__)

CUES = ("start", "tick", "half", "release", "turn", "done")
AT_ONCE = 2
"""So many players may run at a time: one that is still there after others came is stuck, and is ended."""

LOUDEST = 100


class Handler(Protocol):
    """One way to play a file."""

    def is_installed(self) -> bool:
        """True if it can be heard on this computer; looked at once, at the first session."""

    def play(self, file: Path, volume: float) -> None:
        """Play at once and return at once; volume is 0-1."""


class EffectHandler:
    """QSoundEffect. On a Linux without libpulse its module cannot be loaded, and it is not installed then."""

    def __init__(self) -> None:
        self._effects: dict[Path, QSoundEffect] = {}

    def is_installed(self) -> bool:
        try:
            from PySide6.QtMultimedia import QMediaDevices  # noqa: PLC0415 - not needed before the first session
        except ImportError as trouble:
            log.info("no QtMultimedia: %s", trouble)
            return False
        return not QMediaDevices.defaultAudioOutput().isNull()

    def play(self, file: Path, volume: float) -> None:
        from PySide6.QtMultimedia import QSoundEffect  # noqa: PLC0415 - see above

        effect = self._effects.get(file)
        if effect is None:
            effect = self._effects[file] = QSoundEffect()
            effect.setSource(QUrl.fromLocalFile(str(file)))
        effect.setVolume(volume)
        effect.play()


class ProgramHandler:
    """A player that comes with the system, run without waiting for it."""

    def __init__(self, find: Callable[[str], str | None] = shutil.which) -> None:
        self._find = find
        self._running: list[subprocess.Popen[bytes]] = []

    def is_installed(self) -> bool:
        return self._command(Path(), 1.0) is not None

    def _command(self, file: Path, volume: float) -> list[str] | None:
        """The first player found, told how loud to be."""
        for name, options in (
            ("pw-play", [f"--volume={volume:.2f}"]),
            ("paplay", [f"--volume={round(volume * 65_536)}"]),
            ("afplay", ["-v", f"{volume:.2f}"]),
        ):
            program = self._find(name)
            if program:
                return [program, *options, str(file)]
        return None

    def play(self, file: Path, volume: float) -> None:
        command = self._command(file, volume)
        if command is not None:
            self._running = [player for player in self._running if player.poll() is None]
            for stuck in self._running[: 1 - AT_ONCE]:
                stuck.kill()
            quiet = subprocess.DEVNULL
            self._running.append(subprocess.Popen(command, stdin=quiet, stdout=quiet, stderr=quiet))


def usual_handlers(platform: str) -> list[Handler]:
    """The ways to play on a system, the best first."""
    ways: list[Handler] = [ProgramHandler(), EffectHandler()]
    return ways[::-1] if platform == "win32" else ways


class Sound:
    """Plays cues from a folder by the first handler that works; without one it is silent."""

    def __init__(self, folder: Path, handlers: Sequence[Handler] | None = None) -> None:
        self._folder = folder
        self._handlers = usual_handlers(sys.platform) if handlers is None else list(handlers)
        self._looked = False
        self._volume = LOUDEST

    def set_volume(self, percent: int) -> None:
        """0 (mute) to 100."""
        self._volume = max(0, min(LOUDEST, percent))

    def prepare(self) -> None:
        """Look what works here; done by the first cue if not before."""
        if self._looked:
            return
        self._looked = True
        self._handlers = [handler for handler in self._handlers if self._works(handler)]

    @staticmethod
    def _works(handler: Handler) -> bool:
        try:
            return handler.is_installed()
        except Exception:  # whatever it is, silence is better than a session that ends
            log.warning("no sound by %s", type(handler).__name__, exc_info=True)
            return False

    @Slot(str)
    def cue(self, name: str) -> None:
        """Play a cue; an unknown one, a missing file and a broken player are silence."""
        file = self._folder / f"{name}.wav"
        if not self._volume or name not in CUES or not file.is_file():
            return
        self.prepare()
        while self._handlers:
            try:
                self._handlers[0].play(file, self._volume / LOUDEST)
                return
            except Exception:  # the next handler may do better
                log.warning("sound by %s failed", type(self._handlers[0]).__name__, exc_info=True)
                del self._handlers[0]

    def describe(self) -> str:
        """What is to be heard, in one sentence; "" where all is as expected."""
        if not self._volume:
            return QCoreApplication.translate("Sound", "The sound is off; watch the ring.")
        if self._looked and not self._handlers:
            return QCoreApplication.translate("Sound", "No sound here; watch the ring.")
        return ""
