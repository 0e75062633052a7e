"""Every command of the menus: its words, its keys and its place, as data."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu


class Command(StrEnum):
    """What can be asked for by menu or key."""

    BACK_UP = "back_up"
    RESTORE = "restore"
    EXPORT = "export"
    IMPORT = "import"
    SHOW_FOLDER = "show_folder"
    OTHER_FOLDER = "other_folder"
    CHECK_DATA = "check_data"
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
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    LARGER = "larger"
    SMALLER = "smaller"
    KEYS = "keys"
    EMERGENCY = "emergency"
    ABOUT = "about"


class Menu(StrEnum):
    """The menus, in their order."""

    FILE = "file"
    EDIT = "edit"
    VIEW = "view"
    HELP = "help"


class Spec(NamedTuple):
    """A command in its menu: its words, its keys, and the command whose group of alternatives it belongs to."""

    text: object
    menu: Menu
    keys: tuple[str, ...] = ()
    one_of: str = ""
    role: QAction.MenuRole = QAction.MenuRole.NoRole


MENU_TEXTS: Mapping[Menu, object] = {
    Menu.FILE: QT_TRANSLATE_NOOP("Actions", "&File"),
    Menu.EDIT: QT_TRANSLATE_NOOP("Actions", "&Edit"),
    Menu.VIEW: QT_TRANSLATE_NOOP("Actions", "&View"),
    Menu.HELP: QT_TRANSLATE_NOOP("Actions", "&Help"),
}

SPECS: Mapping[Command, Spec] = {
    Command.BACK_UP: Spec(QT_TRANSLATE_NOOP("Actions", "&Back up now"), Menu.FILE),
    Command.RESTORE: Spec(QT_TRANSLATE_NOOP("Actions", "&Restore…"), Menu.FILE),
    Command.EXPORT: Spec(QT_TRANSLATE_NOOP("Actions", "&Export history…"), Menu.FILE, ("Ctrl+E",)),
    Command.IMPORT: Spec(QT_TRANSLATE_NOOP("Actions", "&Import history…"), Menu.FILE),
    Command.SHOW_FOLDER: Spec(QT_TRANSLATE_NOOP("Actions", "Show &data folder"), Menu.FILE),
    Command.OTHER_FOLDER: Spec(QT_TRANSLATE_NOOP("Actions", "Use &another data folder…"), Menu.FILE),
    Command.CHECK_DATA: Spec(QT_TRANSLATE_NOOP("Actions", "&Check data"), Menu.FILE),
    Command.QUIT: Spec(QT_TRANSLATE_NOOP("Actions", "&Quit"), Menu.FILE, ("Ctrl+Q",), role=QAction.MenuRole.QuitRole),
    Command.UNDO: Spec(QT_TRANSLATE_NOOP("Actions", "&Undo"), Menu.EDIT, ("Ctrl+Z",)),
    Command.REDO: Spec(QT_TRANSLATE_NOOP("Actions", "&Redo"), Menu.EDIT, ("Ctrl+Shift+Z", "Ctrl+Y")),
    Command.CLEAR: Spec(QT_TRANSLATE_NOOP("Actions", "&Clear all marks"), Menu.EDIT, ("Ctrl+Shift+Del",)),
    Command.FIND: Spec(QT_TRANSLATE_NOOP("Actions", "&Find in the history"), Menu.EDIT, ("Ctrl+F",)),
    Command.PREFERENCES: Spec(
        QT_TRANSLATE_NOOP("Actions", "&Preferences…"), Menu.EDIT, ("Ctrl+,",), role=QAction.MenuRole.PreferencesRole
    ),
    Command.SHOW_MAP: Spec(QT_TRANSLATE_NOOP("Actions", "&Map"), Menu.VIEW, ("Ctrl+1",)),
    Command.SHOW_HISTORY: Spec(QT_TRANSLATE_NOOP("Actions", "&History"), Menu.VIEW, ("Ctrl+2",)),
    Command.SHOW_LEARN: Spec(QT_TRANSLATE_NOOP("Actions", "&Learn and safety"), Menu.VIEW, ("Ctrl+3",)),
    Command.LEAD_ON: Spec(QT_TRANSLATE_NOOP("Actions", "&Jump to the next step"), Menu.VIEW, ("F6",)),
    Command.SYSTEM: Spec(QT_TRANSLATE_NOOP("Actions", "Light or dark like the &system"), Menu.VIEW, one_of="scheme"),
    Command.LIGHT: Spec(QT_TRANSLATE_NOOP("Actions", "L&ight"), Menu.VIEW, one_of="scheme"),
    Command.DARK: Spec(QT_TRANSLATE_NOOP("Actions", "&Dark"), Menu.VIEW, one_of="scheme"),
    Command.LARGER: Spec(QT_TRANSLATE_NOOP("Actions", "La&rger text"), Menu.VIEW, ("Ctrl++", "Ctrl+=")),
    Command.SMALLER: Spec(QT_TRANSLATE_NOOP("Actions", "Smaller &text"), Menu.VIEW, ("Ctrl+-",)),
    Command.KEYS: Spec(QT_TRANSLATE_NOOP("Actions", "&Help and keys"), Menu.HELP, ("F1", "?")),
    Command.EMERGENCY: Spec(QT_TRANSLATE_NOOP("Actions", "&Emergency signs"), Menu.HELP),
    Command.ABOUT: Spec(
        QT_TRANSLATE_NOOP("Actions", "&About Sciatica Desktop"), Menu.HELP, role=QAction.MenuRole.AboutRole
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
        Command.ABOUT,
    }
)
"""A line stands before these."""

Handlers = Mapping[Command, Callable[[], object]]


def translated(text: object) -> str:
    """A text of this file in the language of the program."""
    return QCoreApplication.translate("Actions", str(text))


def plain_text(command: Command) -> str:
    """The words of a command without the mark of its letter."""
    return translated(SPECS[command].text).replace("&", "")


def keys_text(command: Command) -> str:
    """Its keys as people read them, as in "Ctrl+Shift+Z or Ctrl+Y"."""
    native = [QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in SPECS[command].keys]
    return QCoreApplication.translate("Actions", " or ").join(native)


def build_menus(window: QMainWindow, handlers: Handlers) -> dict[Command, QAction]:
    """Fill the menu bar; a command without a handler is a KeyError, at once and not when it is chosen."""
    actions = {command: _action(window, command, handlers[command]) for command in SPECS}
    for group in sorted({spec.one_of for spec in SPECS.values()} - {""}):
        _tie(window, [actions[command] for command, spec in SPECS.items() if spec.one_of == group])
    for menu in Menu:
        _fill(window.menuBar().addMenu(translated(MENU_TEXTS[menu])), menu, actions)
    return actions


def _action(window: QMainWindow, command: Command, handler: Callable[[], object]) -> QAction:
    spec = SPECS[command]
    action = QAction(translated(spec.text), window)
    action.setObjectName(command)
    action.setShortcuts([QKeySequence(key) for key in spec.keys])
    action.setMenuRole(spec.role)
    action.setCheckable(bool(spec.one_of))
    action.triggered.connect(partial(_run, handler))
    return action


def _run(handler: Callable[[], object], *_checked: bool) -> None:
    """Whether an action is ticked is no business of its handler."""
    handler()


def _tie(window: QMainWindow, actions: list[QAction]) -> None:
    """Of these only one is ticked."""
    group = QActionGroup(window)
    for action in actions:
        group.addAction(action)


def _fill(menu: QMenu, name: Menu, actions: Mapping[Command, QAction]) -> None:
    for command, spec in SPECS.items():
        if spec.menu is name:
            if command in BREAKS:
                menu.addSeparator()
            menu.addAction(actions[command])
