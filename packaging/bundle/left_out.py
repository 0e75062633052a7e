"""What PyInstaller finds and the bundle does not need, each with the reason. Read by app.spec, checked by smoke.py."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from fnmatch import fnmatch
from pathlib import PurePosixPath
from typing import NamedTuple

MODULES = {
    "PySide6.QtOpenGL": "3D: no_opengl.py stands in for it",
    "PySide6.QtOpenGLWidgets": "as above",
    "ssl": "there is no network in the program",
    "_ssl": "as above",
    "sqlite3": "the history is kept by apsw, with its own SQLite",
    "yaml": "seen by pyqtgraph's optional parts only",
    "numpy.random": "nothing is left to chance",
    "numpy.testing": "for tests",
    "numpy.f2py": "for Fortran",
    "PySide6.QtConcurrent": "work shared among threads; nothing here uses it",
    "PySide6.QtMultimediaWidgets": "shows films",
    "PIL": "draws the icons when packaging, and is not needed after it",
    "scipy": "draws the body when its files are made; pyqtgraph takes it where it is there",
    "shapely": "as above",
    "setuptools": "for installing",
    "tkinter": "another window system",
    "readline": "for a Python prompt",
    "curses": "for terminals",
}
"""Python modules that are not looked for."""

FILES = {
    "*Qt6Quick*": "QML: the program is made of widgets",
    "*Qt6Qml*": "QML",
    "*Qt6VirtualKeyboard*": "an on-screen keyboard in QML",
    "*qtvirtualkeyboardplugin*": "an on-screen keyboard in QML",
    "*Qt6Pdf*": "reads PDF; the report is written by QtGui",
    "*imageformats/*qpdf*": "reads PDF",
    "*Qt6OpenGL*": "3D",
    "*Qt6MultimediaWidgets*": "shows films",
    "*multimedia/*ffmpegmediaplugin*": "codecs: the cues are WAV, which Qt plays by itself",
    "*libav[cfu]*": "codecs",
    "*avcodec-*": "codecs",
    "*avformat-*": "codecs",
    "*avutil-*": "codecs",
    "*libsw[rs]*": "codecs",
    "*swresample-*": "codecs",
    "*swscale-*": "codecs",
    "*Qt6FFmpegStub*": "codecs",
    "*plugins/tls/*": "there is no network in the program",
    "*plugins/networkinformation/*": "there is no network in the program",
    "*plugins/generic/*": "reads input devices past the desktop",
    "*plugins/egldeviceintegrations/*": "draws past the desktop",
    "*platforms/*qeglfs*": "draws past the desktop",
    "*platforms/*qlinuxfb*": "draws past the desktop",
    "*platforms/*qvkkhrdisplay*": "draws past the desktop",
    "*platforms/*qvnc*": "draws past the desktop",
    "*platforms/*qminimal*": "draws nothing",
    "*Qt6Egl[Ff][Ss]*": "draws past the desktop",
    "*platformthemes/*qgtk3*": "would bring GTK along; without it Qt asks the desktop by its portal",
    "*imageformats/*qjpeg*": "pictures of the program are SVG and PNG",
    "*imageformats/*qtiff*": "as above",
    "*imageformats/*qwebp*": "as above",
    "*imageformats/*qtga*": "as above",
    "*imageformats/*qwbmp*": "as above",
    "*imageformats/*qicns*": "as above",
    "*imageformats/*qgif*": "as above",
    "*wayland-graphics-integration-client/*": "3D on Wayland; widgets are drawn in shared memory",
    "*wayland-shell-integration/*ivi-shell*": "the shell of a car",
    "*numpy/_core/_multiarray_tests*": "for tests",
    "*pyqtgraph/icons/*": "the program has its own icons",
    "*pyqtgraph/colors/maps/*": "the program has its own colours",
}
"""Files by their place in the bundle."""

TRANSLATIONS = ("qtbase_ar", "qtbase_de", "qtbase_en", "qtbase_es")
"""Qt's own words (buttons of file dialogs) in the languages of the program; the others are left out."""

OF_THE_DESKTOP = {
    "libEGL.so": "goes with the graphics driver",
    "libGL.so": "goes with the graphics driver",
    "libdrm.so": "goes with the graphics driver",
    "libstdc++.so": "the driver may need a newer one",
    "libgcc_s.so": "goes with libstdc++",
    "libX11.so": "goes with the X server",
    "libX11-xcb.so": "goes with libX11",
    "libxcb.so": "goes with the X server",
    "libXau.so": "goes with libX11",
    "libXdmcp.so": "goes with libX11",
    "libwayland-": "goes with the compositor",
    "libfontconfig.so": "reads the system's settings for fonts",
    "libfreetype.so": "goes with libfontconfig",
    "libexpat.so": "goes with libfontconfig",
    "libpng16.so": "goes with libfreetype",
    "libdbus-1.so": "speaks to the desktop",
    "libsystemd.so": "speaks to the system",
    "libcups.so": "speaks to the printers",
    "libpulse": "speaks to the sound service",
    "libspeechd.so": "speaks to the speech service",
    "libglib-2.0.so": "shared with the plugins of the desktop",
    "libgobject-2.0.so": "goes with libglib",
    "libgio-2.0.so": "goes with libglib",
    "libgmodule-2.0.so": "goes with libglib",
    "libgthread-2.0.so": "goes with libglib",
    "libgssapi_krb5.so": "reads the system's settings for the network; Qt links it, nothing here uses it",
    "libkrb5": "goes with libgssapi_krb5",
    "libk5crypto.so": "goes with libgssapi_krb5",
    "libcom_err.so": "goes with libgssapi_krb5",
    "libcrypto.so.3": "on every system; only hashlib asks for it, and does without",
    "libz.so": "on every system",
}
"""Libraries that a Linux desktop has and that should be its own; their beginnings."""


class Entry(NamedTuple):
    """One line of PyInstaller's tables: its place in the bundle, where it comes from, and what it is."""

    to: str
    source: str
    kind: str


def is_left_out(to: str) -> bool:
    """True for a file that the bundle does without, by its place in it."""
    place = PurePosixPath(to.replace("\\", "/"))
    if "translations" in place.parts:
        return place.stem not in TRANSLATIONS
    return any(fnmatch(f"/{place}", pattern) for pattern in FILES)


def is_of_the_desktop(to: str) -> bool:
    """True for a library that every Linux desktop has."""
    return PurePosixPath(to).name.startswith(tuple(OF_THE_DESKTOP))


def kept(table: Iterable[tuple[str, str, str]], *, linux: bool) -> list[Entry]:
    """The entries that go into the bundle, without links that would lead nowhere."""
    found = [Entry(*line) for line in table if not is_left_out(line[0])]
    if linux:
        found = [entry for entry in found if not is_of_the_desktop(entry.to)]
    places = {PurePosixPath(entry.to) for entry in found}
    return [entry for entry in found if entry.kind != "SYMLINK" or _target(entry) in places]


def _target(link: Entry) -> PurePosixPath:
    return PurePosixPath(link.to).parent / link.source


def needed(table: Iterable[Entry], asks_for: Callable[[str], Iterable[str]]) -> list[Entry]:
    """The entries without the system's libraries that only left-out files needed.

    PyInstaller puts the system's libraries at the top of the bundle; `asks_for(source)` names the libraries that a file
    is linked with.
    """
    entries = list(table)
    while True:
        asked = {name for entry in entries if entry.kind in ("BINARY", "EXTENSION") for name in asks_for(entry.source)}
        rest = [entry for entry in entries if not _is_of_the_system(entry) or entry.to in asked]
        if len(rest) == len(entries):
            return rest
        entries = rest


def _is_of_the_system(entry: Entry) -> bool:
    at_the_top = "/" not in entry.to and entry.kind == "BINARY"
    return at_the_top and entry.source.startswith(("/lib/", "/usr/lib/")) and not entry.to.startswith("libpython")
