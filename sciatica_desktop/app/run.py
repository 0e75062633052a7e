"""Starts the program in its window."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QApplication

from sciatica_desktop import APP_ID, __version__
from sciatica_desktop.app.build import Program, build, read_knowledge
from sciatica_desktop.app.first_paint import AfterFirstPaint
from sciatica_desktop.app.parts import Host
from sciatica_desktop.core.problems import Problem
from sciatica_desktop.host import preferences_file
from sciatica_desktop.host.clock import local_now, monotonic
from sciatica_desktop.host.logs import Logs
from sciatica_desktop.host.paths import Paths, assets
from sciatica_desktop.host.single_instance import SingleInstance
from sciatica_desktop.host.sound import Sound
from sciatica_desktop.host.speech import Speech
from sciatica_desktop.ui import icons, theme
from sciatica_desktop.ui.dialogs import QtAsker

FONTS = ("Inter-Regular.otf", "Inter-SemiBold.otf")
GEOMETRY = "window/geometry"


def paths_for(data_dir: Path | None) -> Paths:
    """The folders: those asked for, else the user's own, with the history where the user put it."""
    if data_dir is not None:
        return Paths.under(data_dir)
    usual = Paths.of_user()
    chosen = preferences_file.load(usual.preferences).data_folder
    return replace(usual, data=Path(chosen)) if chosen else usual


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


def real_host(paths: Paths) -> Host:
    """The computer as it is."""
    return Host(
        paths=paths,
        now=local_now,
        clock=monotonic,
        new_id=lambda: str(uuid4()),
        sound=Sound(assets() / "sounds"),
        speech=Speech(),
    )


def open_window(program: Program, settings: QSettings) -> None:
    """Show the window where it was, and load the ranking once it is painted."""
    shell = program.views.shell
    geometry = settings.value(GEOMETRY)
    if isinstance(geometry, QByteArray):
        shell.restore_geometry(bytes(geometry.data()))
    AfterFirstPaint(program.views.body_map, program.start_thinking)
    shell.show()


def run(data_dir: Path | None, language: str) -> int:
    """The window, until it is closed."""
    paths = paths_for(data_dir)
    logs = Logs(paths.logs)
    preferences = preferences_file.load(paths.preferences)
    app = make_application(preferences.scheme, preferences.text_scale)
    single = SingleInstance(paths.data)
    if not single.is_first():
        sys.stdout.write("The program is open already; its window was asked to come forward.\n")
        return 0
    try:
        knowledge = read_knowledge(language)
    except Problem as problem:
        QtAsker().report(str(problem))
        raise
    program = build(real_host(paths), knowledge)
    logs.take_over(program.tell_bug)
    single.show_requested.connect(program.views.shell.come_forward)
    settings = QSettings(str(paths.config / "window.ini"), QSettings.Format.IniFormat)
    open_window(program, settings)
    code = app.exec()
    settings.setValue(GEOMETRY, QByteArray(program.views.shell.save_geometry()))
    settings.sync()
    program.close()
    return code
