"""The tour of what frames the work: first start, commands, help, keys, preferences, news and the example."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QDialog, QWidget

from sciatica_desktop.app.program import Program
from sciatica_desktop.ui.preferences.preferences_dialog import PreferencesDialog
from sciatica_desktop.ui.window.actions import Command
from sciatica_desktop.ui.window.help_dialog import HelpDialog
from sciatica_desktop.ui.window.key_sheet import KeySheet
from sciatica_desktop.ui.window.news_dialog import NewsDialog
from sciatica_desktop.ui.window.welcome_page import WelcomePage

Keep = Callable[[str, QWidget], None]
"""Keeps a picture of a widget under a name."""

D = TypeVar("D", bound=QDialog)


class FrameTour:
    """Opens each window once, and closes it again."""

    def __init__(self, program: Program, keep: Keep) -> None:
        self._program, self._shell, self._keep = program, program.views.shell, keep

    def drive(self) -> None:
        """All of it."""
        self._first_start()
        self._commands()
        self._help()
        self._preferences()
        for command, kind, name in ((Command.KEYS, KeySheet, "keys"), (Command.NEWS, NewsDialog, "news")):
            self._dialog(command, kind, name)

    def _first_start(self) -> None:
        page = WelcomePage()
        self._shell.map_place.cover(page)
        self._keep("welcome", self._shell)
        self._shell.map_place.put_away(page)

    def _commands(self) -> None:
        palette = self._program.helpers.palette
        palette.open()
        if palette.view is not None:
            palette.view.contents.field.setText("te")
            self._keep("commands", self._shell)
            palette.view.close_up()

    def _open(self, command: Command, kind: type[D]) -> D:
        self._shell.actions_of[command].trigger()
        (dialog,) = self._shell.findChildren(kind)
        return dialog

    def _dialog(self, command: Command, kind: type[QDialog], name: str) -> None:
        dialog = self._open(command, kind)
        self._keep(name, dialog)
        dialog.close()

    def _help(self) -> None:
        dialog = self._open(Command.HELP, HelpDialog)
        dialog.show_topic("session")
        self._keep("help", dialog)
        dialog.close()

    def _preferences(self) -> None:
        dialog = self._open(Command.PREFERENCES, PreferencesDialog)
        for section in dialog.pages:
            dialog.show_section(section)
            self._keep(f"preferences_{section}", dialog)
        dialog.close()
