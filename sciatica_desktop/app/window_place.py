"""Where the window stood, kept for each set of screens: at the desk, and away from it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from zlib import crc32

from PySide6.QtCore import QObject, QRect, QSettings, QTimer, Slot
from PySide6.QtGui import QGuiApplication

from sciatica_desktop.ui.window.shell import Shell

LAST = "last"


def screens_now() -> str:
    """The screens that there are: where they stand, how large and how fine they are."""
    told = sorted(
        f"{screen.name()} {screen.geometry().getRect()} {screen.devicePixelRatio():g}"
        for screen in QGuiApplication.screens()
    )
    return f"{crc32('; '.join(told).encode()):08x}"


class WindowPlace(QObject):
    """Gives a window the place that it had with these screens, and again when other screens come or go."""

    def __init__(self, config: Path, screens: Callable[[], str] = screens_now) -> None:
        super().__init__()
        self._settings = QSettings(str(config / "window.ini"), QSettings.Format.IniFormat)
        self._settings.beginGroup("window")
        self._screens, self._set = screens, screens()
        self._shell: Shell | None = None

    def take(self, shell: Shell) -> None:
        """Put this window where the last one was with these screens; at first, where it was with any."""
        self._shell = shell
        self._put()

    def follow(self) -> None:
        """From now on, look out for screens that come or go."""
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.screenAdded.connect(self.look)
            app.screenRemoved.connect(self.look)

    @Slot()
    def _put(self) -> None:
        for name in (self._set, LAST):
            place = self._settings.value(f"{name}/place")
            if self._shell is not None and isinstance(place, QRect) and place.isValid():
                self._shell.take_place(place, fills=bool(self._settings.value(f"{name}/fills", False, bool)))
                return

    def keep(self) -> None:
        """Write down where the window is.

        Not by saveGeometry() of Qt: what it saves of a window whose screen has just gone, it does not take back.
        """
        if self._shell is not None:
            for name in (self._set, LAST):
                self._settings.setValue(f"{name}/place", self._shell.normalGeometry())
                self._settings.setValue(f"{name}/fills", self._shell.isMaximized())
            self._settings.sync()
            with suppress(OSError):
                Path(self._settings.fileName()).chmod(0o600)

    @Slot()
    def look(self) -> None:
        """Other screens: keep the place of before, which Qt has not changed yet, and take up the one of these."""
        now = self._screens()
        if now != self._set:
            self.keep()
            self._set = now
            QTimer.singleShot(0, self, self._put)
