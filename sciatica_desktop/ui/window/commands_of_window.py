"""The commands of the window: files, editing, places and looks, help."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtGui import QAction

from sciatica_desktop.ui.window.command import Command, Menu, Spec

WINDOW: Mapping[Command, Spec] = {
    Command.BACK_UP: Spec(
        QT_TRANSLATE_NOOP("Actions", "&Back up now"),
        Menu.FILE,
        ("Ctrl+B",),
        also=QT_TRANSLATE_NOOP("Actions", "backup, save a copy"),
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
    Command.REPORT: Spec(
        QT_TRANSLATE_NOOP("Actions", "Save a repor&t…"),
        Menu.FILE,
        ("Ctrl+Shift+S",),
        also=QT_TRANSLATE_NOOP("Actions", "one page, PDF, for the doctor"),
    ),
    Command.PRINT_REPORT: Spec(QT_TRANSLATE_NOOP("Actions", "Print a rep&ort…"), Menu.FILE, ("Ctrl+P",)),
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
    Command.LOG_PAIN: Spec(
        QT_TRANSLATE_NOOP("Actions", "&Log pain…"),
        Menu.EDIT,
        ("Ctrl+J",),
        also=QT_TRANSLATE_NOOP("Actions", "flare, bad day, note how it is now"),
    ),
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
    Command.SHOW_CHARTS: Spec(
        QT_TRANSLATE_NOOP("Actions", "Show &charts"),
        Menu.VIEW,
        ("Ctrl+4",),
        also=QT_TRANSLATE_NOOP("Actions", "history, course"),
    ),
    Command.SHOW_HELPS: Spec(
        QT_TRANSLATE_NOOP("Actions", "Show &what helps me"),
        Menu.VIEW,
        ("Ctrl+5",),
        also=QT_TRANSLATE_NOOP("Actions", "history, effect"),
    ),
    Command.LEAD_ON: Spec(QT_TRANSLATE_NOOP("Actions", "&Jump to the next step"), Menu.VIEW, ("F6",)),
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
