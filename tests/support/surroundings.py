"""The same surroundings on every machine, and none of the person's own: folders, language, time zone, screen."""

from __future__ import annotations

import os
import time
from pathlib import Path

FROM_THE_DESKTOP = (
    "LANGUAGE",
    "QT_FONT_DPI",
    "QT_LOGGING_RULES",
    "QT_QPA_PLATFORMTHEME",
    "QT_SCALE_FACTOR",
    "QT_SCREEN_SCALE_FACTORS",
    "QT_STYLE_OVERRIDE",
)
"""Settings of a desktop that would change what is drawn or said."""


def settle(home: Path) -> None:
    """Point this process and its children at `home`. Before the first import of Qt."""
    folders = {
        "HOME": home,
        "USERPROFILE": home,
        "APPDATA": home / "roaming",
        "LOCALAPPDATA": home / "local",
        "XDG_CACHE_HOME": home / "cache",
        "XDG_CONFIG_HOME": home / "config",
        "XDG_DATA_HOME": home / "data",
        "XDG_RUNTIME_DIR": home / "runtime",
        "XDG_STATE_HOME": home / "state",
    }
    for name, folder in folders.items():
        folder.mkdir(mode=0o700, exist_ok=True)
        os.environ[name] = str(folder)
    for name in FROM_THE_DESKTOP:
        os.environ.pop(name, None)
    # No notice, screen reader or sound service of the person at the machine hears of the tests.
    os.environ["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={home / 'no-bus'}"
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["LC_ALL"] = "C.UTF-8"
    os.environ["TZ"] = "UTC"
    if hasattr(time, "tzset"):
        time.tzset()
