"""Every command: its words, its keys, its menu and where it makes sense, as data.

A new command is a member of `Command`, a line of `SPECS`, and what it does in `app/commands.py`. Menus, the list of
commands (Ctrl+K) and the sheet of keys are made from this table.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QAction, QKeySequence


class Command(StrEnum):
    """What can be asked for by menu, by key and from the list of commands."""

    BACK_UP = "back_up"
    RESTORE = "restore"
    EXPORT = "export"
    IMPORT = "import"
    SHOW_FOLDER = "show_folder"
    OTHER_FOLDER = "other_folder"
    CHECK_DATA = "check_data"
    PASSPHRASE = "passphrase"
    QUIT = "quit"
    UNDO = "undo"
    REDO = "redo"
    CLEAR = "clear"
    FIND = "find"
    PREFERENCES = "preferences"
    SHOW_MAP = "show_map"
    SHOW_HISTORY = "show_history"
    SHOW_LEARN = "show_learn"
    LEAD_ON = "lead_on"
    FLOOR = "floor"
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    LARGER = "larger"
    SMALLER = "smaller"
    HELP = "help"
    KEYS = "keys"
    COMMANDS = "commands"
    NEWS = "news"
    EXAMPLE = "example"
    EMERGENCY = "emergency"
    ABOUT = "about"


class Menu(StrEnum):
    """The menus, in their order."""

    FILE = "file"
    EDIT = "edit"
    VIEW = "view"
    HELP = "help"


class Spec(NamedTuple):
    """A command in its menu: its words, its keys, and the command whose group of alternatives it belongs to.

    `also` holds other words that people look for.
    """

    text: object
    menu: Menu
    keys: tuple[str, ...] = ()
    one_of: str = ""
    role: QAction.MenuRole = QAction.MenuRole.NoRole
    also: object = ""


MENU_TEXTS: Mapping[Menu, object] = {
    Menu.FILE: QT_TRANSLATE_NOOP("Actions", "&File"),
    Menu.EDIT: QT_TRANSLATE_NOOP("Actions", "&Edit"),
    Menu.VIEW: QT_TRANSLATE_NOOP("Actions", "&View"),
    Menu.HELP: QT_TRANSLATE_NOOP("Actions", "&Help"),
}

SPECS: Mapping[Command, Spec] = {
    Command.BACK_UP: Spec(
        QT_TRANSLATE_NOOP("Actions", "&Back up now"),
        Menu.FILE,
        ("Ctrl+B",),
        also=QT_TRANSLATE_NOOP("Actions", "save a copy"),
    ),
    Command.RESTORE: Spec(
        QT_TRANSLATE_NOOP("Actions", "&Restore…"),
        Menu.FILE,
        ("Ctrl+Shift+B",),
        also=QT_TRANSLATE_NOOP("Actions", "go back to a backup"),
    ),
    Command.EXPORT: Spec(
        QT_TRANSLATE_NOOP("Actions", "&Export history…"),
        Menu.FILE,
        ("Ctrl+E",),
        also=QT_TRANSLATE_NOOP("Actions", "save as a file, JSON"),
    ),
    Command.IMPORT: Spec(QT_TRANSLATE_NOOP("Actions", "&Import history…"), Menu.FILE, ("Ctrl+I",)),
    Command.SHOW_FOLDER: Spec(QT_TRANSLATE_NOOP("Actions", "Show &data folder"), Menu.FILE, ("Ctrl+Shift+F",)),
    Command.OTHER_FOLDER: Spec(QT_TRANSLATE_NOOP("Actions", "Use &another data folder…"), Menu.FILE, ("Ctrl+O",)),
    Command.CHECK_DATA: Spec(
        QT_TRANSLATE_NOOP("Actions", "&Check data"),
        Menu.FILE,
        ("Ctrl+Shift+K",),
        also=QT_TRANSLATE_NOOP("Actions", "damaged file, repair"),
    ),
    Command.PASSPHRASE: Spec(
        QT_TRANSLATE_NOOP("Actions", "&Passphrase…"),
        Menu.FILE,
        ("Ctrl+Shift+P",),
        also=QT_TRANSLATE_NOOP("Actions", "password, lock, encrypt"),
    ),
    Command.QUIT: Spec(QT_TRANSLATE_NOOP("Actions", "&Quit"), Menu.FILE, ("Ctrl+Q",), role=QAction.MenuRole.QuitRole),
    Command.UNDO: Spec(QT_TRANSLATE_NOOP("Actions", "&Undo"), Menu.EDIT, ("Ctrl+Z",)),
    Command.REDO: Spec(QT_TRANSLATE_NOOP("Actions", "&Redo"), Menu.EDIT, ("Ctrl+Shift+Z", "Ctrl+Y")),
    Command.CLEAR: Spec(QT_TRANSLATE_NOOP("Actions", "&Clear all marks"), Menu.EDIT, ("Ctrl+Shift+Del",)),
    Command.FIND: Spec(
        QT_TRANSLATE_NOOP("Actions", "&Find in history or Learn"),
        Menu.EDIT,
        ("Ctrl+F",),
        also=QT_TRANSLATE_NOOP("Actions", "search"),
    ),
    Command.PREFERENCES: Spec(
        QT_TRANSLATE_NOOP("Actions", "&Preferences…"),
        Menu.EDIT,
        ("Ctrl+,",),
        role=QAction.MenuRole.PreferencesRole,
        also=QT_TRANSLATE_NOOP("Actions", "settings, options"),
    ),
    Command.SHOW_MAP: Spec(QT_TRANSLATE_NOOP("Actions", "Show &map"), Menu.VIEW, ("Ctrl+1",)),
    Command.SHOW_HISTORY: Spec(
        QT_TRANSLATE_NOOP("Actions", "Show &history"),
        Menu.VIEW,
        ("Ctrl+2",),
        also=QT_TRANSLATE_NOOP("Actions", "diary"),
    ),
    Command.SHOW_LEARN: Spec(QT_TRANSLATE_NOOP("Actions", "Show &Learn and safety"), Menu.VIEW, ("Ctrl+3",)),
    Command.LEAD_ON: Spec(QT_TRANSLATE_NOOP("Actions", "&Jump to the next step"), Menu.VIEW, ("F6",)),
    Command.FLOOR: Spec(
        QT_TRANSLATE_NOOP("Actions", "&Floor mode: fill the screen"),
        Menu.VIEW,
        ("F11",),
        also=QT_TRANSLATE_NOOP("Actions", "full screen, large digits, session"),
    ),
    Command.SYSTEM: Spec(
        QT_TRANSLATE_NOOP("Actions", "Colours like the &system"),
        Menu.VIEW,
        ("Ctrl+Shift+Y",),
        one_of="scheme",
    ),
    Command.LIGHT: Spec(QT_TRANSLATE_NOOP("Actions", "L&ight colours"), Menu.VIEW, ("Ctrl+Shift+L",), one_of="scheme"),
    Command.DARK: Spec(
        QT_TRANSLATE_NOOP("Actions", "&Dark colours"),
        Menu.VIEW,
        ("Ctrl+Shift+D",),
        one_of="scheme",
        also=QT_TRANSLATE_NOOP("Actions", "night"),
    ),
    Command.LARGER: Spec(QT_TRANSLATE_NOOP("Actions", "La&rger text"), Menu.VIEW, ("Ctrl++", "Ctrl+=")),
    Command.SMALLER: Spec(QT_TRANSLATE_NOOP("Actions", "Smaller &text"), Menu.VIEW, ("Ctrl+-",)),
    Command.HELP: Spec(QT_TRANSLATE_NOOP("Actions", "&Help"), Menu.HELP, ("F1",)),
    Command.KEYS: Spec(
        QT_TRANSLATE_NOOP("Actions", "All &keys"),
        Menu.HELP,
        ("Ctrl+?", "?"),
        also=QT_TRANSLATE_NOOP("Actions", "shortcuts, keyboard"),
    ),
    Command.COMMANDS: Spec(QT_TRANSLATE_NOOP("Actions", "&Find a command…"), Menu.HELP, ("Ctrl+K",)),
    Command.EMERGENCY: Spec(
        QT_TRANSLATE_NOOP("Actions", "&Emergency signs"),
        Menu.HELP,
        ("Ctrl+Shift+E",),
        also=QT_TRANSLATE_NOOP("Actions", "red flags, warning signs, doctor"),
    ),
    Command.EXAMPLE: Spec(
        QT_TRANSLATE_NOOP("Actions", "&Look at an example history"),
        Menu.HELP,
        ("Ctrl+Shift+X",),
        also=QT_TRANSLATE_NOOP("Actions", "try, demo, sample"),
    ),
    Command.NEWS: Spec(QT_TRANSLATE_NOOP("Actions", "What is &new"), Menu.HELP, ("Ctrl+Shift+N",)),
    Command.ABOUT: Spec(
        QT_TRANSLATE_NOOP("Actions", "&About Sciatica Desktop"),
        Menu.HELP,
        ("Shift+F1",),
        role=QAction.MenuRole.AboutRole,
        also=QT_TRANSLATE_NOOP("Actions", "version"),
    ),
}

BREAKS = frozenset(
    {
        Command.EXPORT,
        Command.SHOW_FOLDER,
        Command.QUIT,
        Command.CLEAR,
        Command.FIND,
        Command.PREFERENCES,
        Command.SYSTEM,
        Command.LARGER,
        Command.EMERGENCY,
        Command.NEWS,
    }
)
"""A line stands before these."""


def translated(text: object) -> str:
    """A text of this file in the language of the program."""
    return QCoreApplication.translate("Actions", str(text)) if text else ""


def plain_text(command: Command) -> str:
    """The words of a command without the mark of its letter."""
    return translated(SPECS[command].text).replace("&", "").removesuffix("…")


def keys_text(command: Command) -> str:
    """Its keys as people read them, as in "Ctrl+Shift+Z or Ctrl+Y"."""
    return QCoreApplication.translate("Actions", " or ").join(map(native_key, SPECS[command].keys))


def native_key(key: str) -> str:
    """A key as this system writes it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
