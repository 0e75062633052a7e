"""Everything that can be asked for by its words, or by the English ones: commands, settings and help."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, Slot

from sciatica_desktop.app.guides.guides import Guides
from sciatica_desktop.app.guides.side_windows import SideWindows
from sciatica_desktop.ui.preferences import preference_sections
from sciatica_desktop.ui.preferences.preference_sections import SECTIONS, Offer, Setting
from sciatica_desktop.ui.window.actions import MENU_TEXTS, SPECS, Command, Menu, keys_text, plain_text, translated
from sciatica_desktop.ui.window.command_palette import CommandPalette, Found
from sciatica_desktop.ui.window.shell import Shell

COMMAND, SETTING, HELP = "command", "setting", "help"

ORDER = (Menu.SESSION, Menu.VIEW, Menu.BODY, Menu.EDIT, Menu.FILE, Menu.HELP)
"""The commands of which menu come first."""


class Palette(QObject):
    """Fills the list each time it is opened, and does what is chosen."""

    def __init__(self, shell: Shell, windows: SideWindows, guides: Guides) -> None:
        super().__init__()
        self._shell, self._windows, self._guides = shell, windows, guides
        self.view: CommandPalette | None = None

    def open(self) -> None:
        """Show what can be asked for now."""
        if self.view is None:
            self.view = CommandPalette(self._shell)
            self.view.chosen.connect(self.choose)
        self.view.open((*self._commands(), *self._settings(), *self._help()))

    def _commands(self) -> Iterator[Found]:
        for command, spec in sorted(SPECS.items(), key=lambda item: ORDER.index(item[1].menu)):
            if command is not Command.COMMANDS and self._shell.actions_of[command].isEnabled():
                also = f"{translated(MENU_TEXTS[spec.menu])} {translated(spec.also)} {spec.text}".replace("&", "")
                yield Found(f"{COMMAND}:{command}", plain_text(command), "right", keys_text(command), also)

    def _settings(self) -> Iterator[Found]:
        words = preference_sections.translated
        for section in SECTIONS:
            for row in section.rows:
                if isinstance(row, Setting | Offer):
                    also = f"{words(section.title)} {words(row.also)} {words(row.hint)} {row.text}"
                    beside = self.tr("Preferences")
                    yield Found(f"{SETTING}:{words(row.text)}", words(row.text), section.symbol, beside, also)

    def _help(self) -> Iterator[Found]:
        for topic in self._guides.topics():
            yield Found(f"{HELP}:{topic.id}", topic.title, "help", self.tr("Help"), " ".join(topic.also))

    @Slot(str)
    def choose(self, name: str) -> None:
        """Do what was chosen."""
        kind, _, what = name.partition(":")
        if kind == COMMAND:
            self.run(what)
        elif kind == SETTING:
            self._windows.show_preferences(what)
        else:
            self._guides.show_help(what)

    @Slot(str)
    def run(self, command: str) -> None:
        """Do a command by its id."""
        self._shell.actions_of[Command(command)].trigger()
