"""Is there a screen, and can Qt use it? Looked at before Qt, which would end the program without a word."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping

from sciatica_desktop.core.problems import Problem

XCB_CURSOR = "xcb-cursor"
XCB_CURSOR_PACKAGE = "libxcb-cursor0"


def has_screen(environment: Mapping[str, str] = os.environ) -> bool:
    """True where a window can be shown: always but on a Linux without X11 and Wayland."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY") or environment.get("QT_QPA_PLATFORM"))


def need_screen() -> None:
    """Raise a Problem that says what is missing, if no window can be shown."""
    if not has_screen():
        raise Problem("there is no screen (DISPLAY and WAYLAND_DISPLAY are not set); try: sciatica-desktop tour DIR")
    on_x11 = sys.platform.startswith("linux") and not os.environ.get("WAYLAND_DISPLAY")
    if on_x11 and not os.environ.get("QT_QPA_PLATFORM") and not _is_installed(XCB_CURSOR):
        raise Problem(f"a library for windows is missing; install it: sudo apt install {XCB_CURSOR_PACKAGE}")


def _is_installed(library: str) -> bool:
    from ctypes.util import find_library  # noqa: PLC0415 - elsewhere than on X11 the start does without

    return find_library(library) is not None


def draw_in_memory() -> None:
    """Let Qt draw its windows in memory where there is no screen."""
    if not has_screen():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"


def paint_in_one_thread() -> None:
    """Keep Qt from sharing out each shape among threads; to be called before there is an application.

    The body is hundreds of small shapes: that the threads wait for each other takes longer than the painting.
    """
    os.environ.setdefault("QT_NO_GUI_THREADPOOL", "1")
