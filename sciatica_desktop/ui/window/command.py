"""What a command is: its name, its words, its keys, its menu and where it makes sense."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtGui import QAction


class Command(StrEnum):
    """What can be asked for by menu, by key and from the list of commands."""

    BACK_UP = "back_up"
    RESTORE = "restore"
    EXPORT = "export"
    IMPORT = "import"
    REPORT = "report"
    PRINT_REPORT = "print_report"
    SHOW_FOLDER = "show_folder"
    OTHER_FOLDER = "other_folder"
    CHECK_DATA = "check_data"
    PASSPHRASE = "passphrase"
    QUIT = "quit"
    LOG_PAIN = "log_pain"
    UNDO = "undo"
    REDO = "redo"
    CLEAR = "clear"
    FIND = "find"
    PREFERENCES = "preferences"
    SHOW_MAP = "show_map"
    SHOW_HISTORY = "show_history"
    SHOW_LEARN = "show_learn"
    SHOW_CHARTS = "show_charts"
    SHOW_HELPS = "show_helps"
    LEAD_ON = "lead_on"
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
    LAST = "last"
    MARK_TOOL = "mark_tool"
    PAINT_TOOL = "paint_tool"
    ERASE_TOOL = "erase_tool"
    REGION_LIST = "region_list"
    NEXT_VIEW = "next_view"
    NEARER = "nearer"
    FURTHER = "further"
    WHOLE = "whole"
    SKIN = "skin"
    MUSCLES = "muscles"
    DEEP = "deep"
    BONES = "bones"
    NERVE = "nerve"
    SKIN_AREAS = "skin_areas"
    ROUTINE = "routine"
    PAUSE = "pause"
    STEP_BACK = "step_back"
    STEP_ON = "step_on"
    STEP_AGAIN = "step_again"
    PART_ON = "part_on"
    TOO_MUCH = "too_much"
    NERVE_SIGN = "nerve_sign"
    MUTE = "mute"
    FLOOR = "floor"
    END = "end"


class Menu(StrEnum):
    """The menus, in their order."""

    FILE = "file"
    EDIT = "edit"
    VIEW = "view"
    BODY = "body"
    SESSION = "session"
    HELP = "help"


class Where(StrEnum):
    """Where a command makes sense; elsewhere it is grey."""

    ANYWHERE = "anywhere"
    MAP = "map"
    SESSION = "session"


class Spec(NamedTuple):
    """A command in its menu: its words, its keys, and the command whose group of alternatives it belongs to.

    The keys of one that is heard `by_view` are told in the menu only: the map and the session hear them themselves, so
    that they do not get in the way of typing. `ticked` ones show whether they are on. `also` holds other words that
    people look for.
    """

    text: object
    menu: Menu
    keys: tuple[str, ...] = ()
    one_of: str = ""
    role: QAction.MenuRole = QAction.MenuRole.NoRole
    also: object = ""
    where: Where = Where.ANYWHERE
    by_view: bool = False
    ticked: bool = False


MENU_TEXTS: Mapping[Menu, object] = {
    Menu.FILE: QT_TRANSLATE_NOOP("Actions", "&File"),
    Menu.EDIT: QT_TRANSLATE_NOOP("Actions", "&Edit"),
    Menu.VIEW: QT_TRANSLATE_NOOP("Actions", "&View"),
    Menu.BODY: QT_TRANSLATE_NOOP("Actions", "&Body"),
    Menu.SESSION: QT_TRANSLATE_NOOP("Actions", "&Session"),
    Menu.HELP: QT_TRANSLATE_NOOP("Actions", "&Help"),
}
