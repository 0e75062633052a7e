"""Starts the program in its window: first what is seen, then, once it is painted, everything else."""

from __future__ import annotations

import gc
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QSettings, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QWidget

from sciatica_desktop import APP_ID, __version__
from sciatica_desktop.app.first_paint import AfterFirstPaint
from sciatica_desktop.app.front import Front, build_front
from sciatica_desktop.core.problems import Problem
from sciatica_desktop.host import preferences_file
from sciatica_desktop.host.paths import Paths, assets
from sciatica_desktop.host.preferences_file import paths_for
from sciatica_desktop.host.single_instance import SingleInstance
from sciatica_desktop.store.body import add_rest, read_outlines
from sciatica_desktop.store.region_names import read_region_names
from sciatica_desktop.ui import icons, theme

if TYPE_CHECKING:
    from sciatica_desktop.app.build import Program

FONTS = ("Inter-Regular.otf", "Inter-SemiBold.otf")
GEOMETRY = "window/geometry"


def make_application(scheme: str, text_scale: float) -> QApplication:
    """The Qt application with the program's name, fonts and colours; one that is there already is used again."""
    there = QApplication.instance()
    app = there if isinstance(there, QApplication) else QApplication(["sciatica-desktop"])
    app.setApplicationName("SciaticaDesktop")
    app.setApplicationDisplayName("Sciatica Desktop")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName(APP_ID)
    icons.use_folder(str(assets() / "icons"))
    theme.load_fonts(tuple(str(assets() / "fonts" / name) for name in FONTS))
    theme.apply(app, scheme, text_scale)
    return app


def report(problem: Problem, window: QWidget | None = None) -> None:
    """Say in a window of its own why the program cannot start."""
    from sciatica_desktop.ui.dialogs import QtAsker  # noqa: PLC0415 - rarely needed

    QtAsker(window).report(str(problem))


def settle() -> None:
    """All that is there now stays: the garbage collector need not look through it, neither now nor at a click."""
    gc.collect()
    gc.freeze()
    gc.enable()


class Running(QObject):
    """One run of the program, from the first window to its end."""

    def __init__(self, front: Front, paths: Paths, language: str, single: SingleInstance) -> None:
        super().__init__()
        self._front, self._paths, self._language, self._single = front, paths, language, single
        self._settings = QSettings(str(paths.config / "window.ini"), QSettings.Format.IniFormat)
        self._program: Program | None = None

    def show(self) -> None:
        """The window where it was; the rest once it is painted."""
        geometry = self._settings.value(GEOMETRY)
        if isinstance(geometry, QByteArray):
            self._front.shell.restore_geometry(bytes(geometry.data()))
        AfterFirstPaint(self._front.body_map, self.complete)
        self._front.shell.show()

    @Slot()
    def complete(self) -> None:
        """Everything that a click needs."""
        from sciatica_desktop.app.build import complete, joined  # noqa: PLC0415 - loads what the first window left out
        from sciatica_desktop.app.real_host import real_host  # noqa: PLC0415
        from sciatica_desktop.host.logs import Logs  # noqa: PLC0415
        from sciatica_desktop.store.content import read_content  # noqa: PLC0415

        logs = Logs(self._paths.logs)
        try:
            atlas = add_rest(self._front.atlas, assets())
            knowledge = joined(atlas, read_content(assets(), self._language))
        except Problem as problem:
            report(problem, self._front.shell)
            QApplication.exit(1)
            return
        host = replace(real_host(self._paths), hold=self._single.move)
        self._program = complete(host, knowledge, self._front)
        QApplication.setWindowIcon(QIcon(str(assets() / "app_icon.svg")))
        logs.take_over(self._program.tell_bug)
        self._single.show_requested.connect(self._front.shell.come_forward)
        self._single.listen()
        self._program.start_thinking()
        settle()

    def end(self) -> None:
        """Keep the place of the window, and close the history."""
        self._settings.setValue(GEOMETRY, QByteArray(self._front.shell.save_geometry()))
        self._settings.sync()
        if self._program is not None:
            self._program.close()
        self._single.leave()


def run(data_dir: Path | None, language: str) -> int:
    """The window, until it is closed."""
    paths = paths_for(data_dir)
    preferences = preferences_file.load(paths.preferences)
    app = make_application(preferences.scheme, preferences.text_scale)
    single = SingleInstance(paths.data)
    if not single.is_first():
        single.call_first()
        sys.stdout.write("The program is open already; its window was asked to come forward.\n")
        return 0
    try:
        front = build_front(read_outlines(assets()), read_region_names(assets(), language))
    except Problem as problem:
        report(problem)
        raise
    running = Running(front, paths, language, single)
    running.show()
    code = app.exec()
    running.end()
    return code
