"""All commands as one table, and its words in the language of the program.

A new command is a member of `Command`, a line in one of the tables, and what it does in `app/commands.py`. Menus, the
list of commands (Ctrl+K) and the sheet of keys are made from this table.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence

from sciatica_desktop.core.panel import Panel
from sciatica_desktop.ui.kit.lists import AGAIN
from sciatica_desktop.ui.window.command import MENU_TEXTS, Command, Menu, Spec, Where
from sciatica_desktop.ui.window.commands_of_window import WINDOW
from sciatica_desktop.ui.window.commands_of_work import WORK

__all__ = ["BREAKS", "MENU_TEXTS", "SPECS", "Command", "Menu", "Spec", "Where"]

SPECS: Mapping[Command, Spec] = {**WINDOW, **WORK}

BREAKS = frozenset(
    {
        Command.EXPORT,
        Command.REPORT,
        Command.SHOW_FOLDER,
        Command.QUIT,
        Command.UNDO,
        Command.CLEAR,
        Command.FIND,
        Command.PREFERENCES,
        Command.SYSTEM,
        Command.LARGER,
        Command.EMERGENCY,
        Command.NEWS,
        Command.REGION_LIST,
        Command.NEXT_VIEW,
        Command.SKIN,
        Command.PAUSE,
        Command.TOO_MUCH,
        Command.MUTE,
        Command.END,
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


LEFT_TO_RIGHT = "\N{LEFT-TO-RIGHT ISOLATE}"

ON_THE_KEYBOARD = (QT_TRANSLATE_NOOP("QShortcut", "Ctrl"), QT_TRANSLATE_NOOP("QShortcut", "Shift"))
"""As these keys are labelled: Qt's own words for them are other ones in Spanish."""


def native_key(key: str) -> str:
    """A key as this system writes it; from left to right within Arabic too, whatever sign it ends with."""
    text = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return f"{LEFT_TO_RIGHT}{text}{AGAIN}" if mirrored and not text[-1:].isalnum() else text


def makes_sense(where: Where, *, on_map: bool, panel: Panel) -> bool:
    """True if a command of this kind makes sense while this panel is on show, and the map or another place."""
    if where is Where.SESSION:
        return panel is Panel.SESSION
    return where is Where.ANYWHERE or (on_map and panel is not Panel.SAFETY)
