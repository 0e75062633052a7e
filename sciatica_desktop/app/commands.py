"""What each command of the menus does."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from sciatica_desktop.core.preferences import Scheme
from sciatica_desktop.ui.actions import Command
from sciatica_desktop.ui.rail import PlaceName

if TYPE_CHECKING:
    from sciatica_desktop.app.build import Program


def handlers(program: Program) -> Mapping[Command, Callable[[], object]]:
    """One function for each command."""
    state, shell = program.state, program.views.shell
    acts, files, windows = program.helpers.acts, program.helpers.data.files, program.helpers.windows
    guides = program.helpers.guides
    return {
        Command.BACK_UP: program.helpers.data.care.back_up,
        Command.RESTORE: program.helpers.data.care.restore,
        Command.EXPORT: program.helpers.transfers.export,
        Command.IMPORT: program.helpers.transfers.take_in,
        Command.SHOW_FOLDER: program.helpers.data.care.show_folder,
        Command.OTHER_FOLDER: files.choose_folder,
        Command.CHECK_DATA: program.helpers.data.care.check,
        Command.PASSPHRASE: program.helpers.data.locks.ask,
        Command.QUIT: shell.close,
        Command.UNDO: state.pain.undo,
        Command.REDO: state.pain.redo,
        Command.CLEAR: state.pain.clear,
        Command.FIND: program.find,
        Command.PREFERENCES: windows.show_preferences,
        Command.SHOW_MAP: partial(shell.show_place, PlaceName.MAP),
        Command.SHOW_HISTORY: partial(shell.show_place, PlaceName.HISTORY),
        Command.SHOW_LEARN: partial(shell.show_place, PlaceName.LEARN),
        Command.LEAD_ON: program.lead_on,
        Command.FLOOR: program.helpers.session_acts.toggle_floor,
        Command.SYSTEM: partial(acts.choose_scheme, Scheme.SYSTEM),
        Command.LIGHT: partial(acts.choose_scheme, Scheme.LIGHT),
        Command.DARK: partial(acts.choose_scheme, Scheme.DARK),
        Command.LARGER: partial(acts.scale_text, 1),
        Command.SMALLER: partial(acts.scale_text, -1),
        Command.HELP: program.show_help,
        Command.KEYS: guides.show_keys,
        Command.COMMANDS: program.helpers.palette.open,
        Command.EMERGENCY: program.show_emergency,
        Command.EXAMPLE: program.helpers.greeting.ask_for_example,
        Command.NEWS: guides.show_news,
        Command.ABOUT: guides.show_about,
    }
