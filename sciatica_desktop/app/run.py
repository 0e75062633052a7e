"""Starts the program in its window: first what is seen, then, once it is painted, everything else."""

from __future__ import annotations

import gc
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QWidget

from sciatica_desktop import APP_ID, __version__
from sciatica_desktop.app.first_paint import AfterFirstPaint
from sciatica_desktop.app.front import Front, build_front
from sciatica_desktop.app.language import chosen_language, speak
from sciatica_desktop.app.secrets import Secrets
from sciatica_desktop.app.window_place import WindowPlace
from sciatica_desktop.core.anatomy import Atlas
from sciatica_desktop.core.language import ENGLISH
from sciatica_desktop.core.preferences import Figure
from sciatica_desktop.core.problems import Problem
from sciatica_desktop.host import preferences_file, screen
from sciatica_desktop.host.languages import content_language
from sciatica_desktop.host.paths import Paths, assets
from sciatica_desktop.host.preferences_file import paths_for
from sciatica_desktop.host.single_instance import SingleInstance
from sciatica_desktop.store.body import add_rest, read_outlines
from sciatica_desktop.store.region_names import read_region_names
from sciatica_desktop.ui.kit import icons, theme
from sciatica_desktop.ui.kit.trouble_words import in_words

if TYPE_CHECKING:
    from sciatica_desktop.app.parts import Knowledge
    from sciatica_desktop.app.program import Program
    from sciatica_desktop.core.preferences import Preferences
    from sciatica_desktop.host.logs import Logs
    from sciatica_desktop.ui.window.welcome_page import WelcomePage

FONTS = ("Inter-Regular.otf", "Inter-SemiBold.otf")


def make_application(scheme: str, text_scale: float, language: str = ENGLISH) -> QApplication:
    """The Qt application with the program's name, language, fonts and colours; one that is there is used again."""
    screen.paint_in_one_thread()
    there = QApplication.instance()
    app = there if isinstance(there, QApplication) else QApplication(["sciatica-desktop"])
    app.setApplicationName("SciaticaDesktop")
    app.setApplicationDisplayName("Sciatica Desktop")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName(APP_ID)
    icons.use_folder(str(assets() / "icons"))
    theme.load_fonts(tuple(str(assets() / "fonts" / name) for name in FONTS))
    theme.apply(app, scheme, text_scale)
    speak(app, language)
    return app


def report(problem: Problem, window: QWidget | None = None) -> None:
    """Say in a window of its own why the program cannot start."""
    from sciatica_desktop.ui.window.dialogs import QtAsker  # noqa: PLC0415 - rarely needed

    QtAsker(window).report(in_words(problem))


def settle() -> None:
    """All that is there now stays: the garbage collector need not look through it, neither now nor at a click."""
    from sciatica_desktop.host.memory import give_back  # noqa: PLC0415 - nothing to give back before all is there

    gc.collect()
    give_back()
    gc.freeze()
    gc.enable()


def _drawn(atlas: Atlas, figure: Figure) -> Atlas:
    """The body in a figure."""
    if figure is Figure.NEUTRAL:
        return atlas
    from sciatica_desktop.store.figures import in_figure  # noqa: PLC0415 - most starts do without

    return in_figure(atlas, figure, assets())


class Running(QObject):
    """One run of the program, from the first window to its end. Another language is spoken by another window."""

    def __init__(self, app: QApplication, paths: Paths, single: SingleInstance) -> None:
        super().__init__()
        self._app, self._paths, self._single = app, paths, single
        self._place = WindowPlace(paths.config)
        self._language = self._preferred = ""
        self._preferences_open = self._example = False
        self._logs: Logs | None = None
        self._secrets = Secrets()
        self._front: Front | None = None
        self._welcome: WelcomePage | None = None
        self.program: Program | None = None

    def open(self, language: str, preferences: Preferences) -> None:
        """The window where it was; the rest once it is painted. Raises BadFile.

        The language of the preferences may have been overruled by the command line.
        """
        self._language, self._preferred = language, preferences.language
        names = read_region_names(assets(), content_language(language))
        atlas = read_outlines(assets())
        front = self._front = build_front(atlas, names, _drawn(atlas, preferences.figure))
        self._welcome = None if preferences.introduced or self._example else self._cover(front)
        self._place.take(front.shell)
        AfterFirstPaint(self._welcome or front.body_map, self.complete)
        front.shell.show()

    @staticmethod
    def _cover(front: Front) -> WelcomePage:
        """The first start begins with the introduction, before the body is seen."""
        from sciatica_desktop.ui.window.welcome_page import WelcomePage  # noqa: PLC0415 - needed once in a life

        page = WelcomePage()
        front.shell.map_place.cover(page)
        return page

    @Slot()
    def complete(self) -> None:
        """Everything that a click needs."""
        from sciatica_desktop.app.build import complete  # noqa: PLC0415 - loads what the first window left out
        from sciatica_desktop.app.example import open_example  # noqa: PLC0415
        from sciatica_desktop.app.real_host import real_host  # noqa: PLC0415

        front = self._front
        if front is None:
            return
        logs = self._first_things()
        try:
            knowledge = self._knowledge(front)
            host = real_host(self._paths, knowledge.content.language)
            host = replace(host, hold=self._single.move, example=self._example, secrets=self._secrets)
            kept = open_example(host, knowledge.content) if self._example else None
        except Problem as problem:
            report(problem, front.shell)
            self._app.exit(1)
            return
        program = self.program = complete(host, knowledge, front, kept)
        logs.take_over(program.tell_bug)
        self._single.show_requested.connect(front.shell.come_forward)
        for signal, slot in (
            (program.state.preferences.changed, self.follow),
            (program.state.flow.changed, self.follow),
            (program.helpers.greeting.example_requested, self.show_example),
            (program.helpers.greeting.example_left, self.leave_example),
        ):
            signal.connect(slot)
        program.start_thinking()
        self._greet(program)
        settle()

    def _first_things(self) -> Logs:
        """What is done once in a run: the log, the icon, and listening to those who start the program again."""
        from PySide6.QtGui import QIcon  # noqa: PLC0415

        from sciatica_desktop.host.logs import Logs  # noqa: PLC0415

        if self._logs is None:
            self._logs = Logs(self._paths.logs)
            QApplication.setWindowIcon(QIcon(str(assets() / "app_icon.svg")))
            self._place.follow()
            self._single.listen()
        return self._logs

    def _knowledge(self, front: Front) -> Knowledge:
        """The body and the content that the window goes with. Raises BadFile."""
        from sciatica_desktop.app.build import with_packs  # noqa: PLC0415

        return with_packs(add_rest(front.atlas, assets()), self._language, self._paths.data)

    def _greet(self, program: Program) -> None:
        if self._example:
            program.helpers.greeting.show_example()
        else:
            program.helpers.greeting.greet(self._welcome)
            program.helpers.catching_up.ask()
        if self._preferences_open:
            self._preferences_open = False
            program.helpers.windows.show_preferences()

    @Slot()
    def follow(self) -> None:
        """Take up another language that was chosen, as soon as no session is under way and all is saved."""
        program = self.program
        if program is None or program.state.preferences.value.language == self._preferred:
            return
        saved = self._example or not program.state.diary.history.in_memory
        if saved and program.state.flow.value.treatment is None:
            self._preferred = program.state.preferences.value.language
            self._language = chosen_language(self._preferred, program.helpers.data.files.folder)
            self._preferences_open = True
            QTimer.singleShot(0, self, self.reopen)

    @Slot()
    def show_example(self) -> None:
        """A made-up history in a new window; the own one is closed meanwhile, and nothing is written to it."""
        self._example = True
        QTimer.singleShot(0, self, self.reopen)

    @Slot()
    def leave_example(self) -> None:
        """Back to the own history."""
        self._example = False
        QTimer.singleShot(0, self, self.reopen)

    @Slot()
    def reopen(self) -> None:
        """The program in a new window, in the language of the preferences."""
        if self.program is None:
            return
        self._paths = self._paths._replace(data=self.program.helpers.data.files.folder)
        preferences = self.program.state.preferences.value
        self._let_go()
        gc.unfreeze()  # what was to stay for good is let go after all
        speak(self._app, self._language)
        self.open(self._language, preferences)

    def _let_go(self) -> None:
        """Keep the place of the window, and close the history."""
        self._place.keep()
        if self.program is not None:
            self.program.close()
        self.program = self._front = self._welcome = None

    def end(self) -> None:
        """The window is closed."""
        self._let_go()
        self._single.leave()
        if self._logs is not None:
            self._logs.let_go()


def run(data_dir: Path | None, asked: str) -> int:
    """The window, until it is closed; `asked` is the language of the command line, or ""."""
    paths = paths_for(data_dir)
    preferences = preferences_file.load(paths.preferences)
    language = chosen_language(asked or preferences.language, paths.data)
    app = make_application(preferences.scheme, preferences.text_scale, language)
    single = SingleInstance(paths.data)
    if not single.is_first():
        single.call_first()
        sys.stdout.write("The program is open already; its window was asked to come forward.\n")
        return 0
    running = Running(app, paths, single)
    try:
        running.open(language, preferences)
    except Problem as problem:
        report(problem)
        raise
    code = app.exec()
    running.end()
    return code
