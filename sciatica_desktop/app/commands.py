"""What each command of the menus does."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from sciatica_desktop.app.ticks import LAYERS, TOOLS
from sciatica_desktop.core.preferences import Scheme
from sciatica_desktop.ui.history.history_view import HistoryPageName
from sciatica_desktop.ui.window.actions import Command
from sciatica_desktop.ui.window.rail import PlaceName

if TYPE_CHECKING:
    from sciatica_desktop.app.program import Program


Handlers = Mapping[Command, Callable[[], object]]


def handlers(program: Program) -> Handlers:
    """One function for each command."""
    return {**_of_window(program), **_of_history(program), **_of_body(program), **_of_session(program)}


def _of_window(program: Program) -> Handlers:
    state, shell = program.state, program.views.shell
    acts, files, windows = program.helpers.acts, program.helpers.data.files, program.helpers.windows
    guides = program.helpers.guides
    return {
        Command.BACK_UP: program.helpers.data.care.back_up,
        Command.RESTORE: program.helpers.data.care.restore,
        Command.EXPORT: program.helpers.transfers.export,
        Command.IMPORT: program.helpers.transfers.take_in,
        Command.REPORT: program.helpers.reports.save,
        Command.PRINT_REPORT: program.helpers.reports.print_it,
        Command.SHOW_FOLDER: program.helpers.data.care.show_folder,
        Command.OTHER_FOLDER: files.choose_folder,
        Command.CHECK_DATA: program.helpers.data.care.check,
        Command.PASSPHRASE: program.helpers.data.locks.ask,
        Command.LOG_PAIN: program.helpers.pain_log.open,
        Command.QUIT: shell.quit,
        Command.UNDO: program.helpers.undoing.undo,
        Command.REDO: program.helpers.undoing.redo,
        Command.CLEAR: state.pain.clear,
        Command.FIND: program.find,
        Command.PREFERENCES: windows.show_preferences,
        Command.SHOW_MAP: partial(shell.show_place, PlaceName.MAP),
        Command.SHOW_HISTORY: partial(shell.show_place, PlaceName.HISTORY),
        Command.SHOW_LEARN: partial(shell.show_place, PlaceName.LEARN),
        Command.LEAD_ON: program.lead_on,
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


def _of_history(program: Program) -> Handlers:
    def show(page: HistoryPageName) -> None:
        program.views.shell.show_place(PlaceName.HISTORY)
        program.views.history_view.show_page(page)

    return {
        Command.SHOW_CHARTS: partial(show, HistoryPageName.CHARTS),
        Command.SHOW_HELPS: partial(show, HistoryPageName.HELPS),
    }


def _of_body(program: Program) -> Handlers:
    state, body = program.state, program.views.body_map
    return {
        **{command: partial(state.brush.choose_tool, tool) for tool, command in TOOLS.items()},
        **{command: partial(state.map.turn, layer) for layer, command in LAYERS.items()},
        Command.REGION_LIST: program.views.shell.toggle_region_list,
        Command.LAST: state.pain.start_from_last,
        Command.NEXT_VIEW: state.map.next_view,
        Command.NEARER: body.zoom_buttons.nearer.click,
        Command.FURTHER: body.zoom_buttons.further.click,
        Command.WHOLE: body.zoom_buttons.whole.click,
    }


def _of_session(program: Program) -> Handlers:
    panel, acts = program.views.session_panel, program.helpers.session_acts
    return {
        Command.ROUTINE: program.helpers.plans.open,
        Command.PAUSE: panel.asks.toggle,
        Command.STEP_BACK: panel.asks.back.emit,
        Command.STEP_ON: panel.asks.skip.emit,
        Command.STEP_AGAIN: panel.asks.restart.emit,
        Command.PART_ON: panel.asks.skip_unit.emit,
        Command.TOO_MUCH: panel.asks.too_much.emit,
        Command.NERVE_SIGN: panel.asks.nerve_sign.emit,
        Command.MUTE: panel.asks.mute.emit,
        Command.FLOOR: acts.toggle_floor,
        Command.END: panel.asks.leave.emit,
    }
