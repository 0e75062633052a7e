"""Which commands are ticked, and which make sense now: what menus and the list of commands show of them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from sciatica_desktop.app.parts import State, Views
from sciatica_desktop.core.brush import Brush, Tool
from sciatica_desktop.core.map_picture import Layer, Outlook
from sciatica_desktop.core.preferences import Preferences
from sciatica_desktop.ui.window.actions import SPECS, Command, Where, makes_sense
from sciatica_desktop.ui.window.rail import PlaceName

TOOLS = {Tool.MARK: Command.MARK_TOOL, Tool.PAINT: Command.PAINT_TOOL, Tool.ERASE: Command.ERASE_TOOL}
LAYERS = {layer: Command(layer) for layer in Layer}


class Ticks(QObject):
    """Follows the state; decides nothing."""

    def __init__(self, state: State, views: Views) -> None:
        super().__init__()
        self._state, self._shell = state, views.shell

    def show_all(self) -> None:
        """Everything as it is at the start."""
        self.show_preferences(self._state.preferences.value)
        self.show_outlook(self._state.map.value)
        self.show_brush(self._state.brush.value)
        self.show_where()

    @Slot(object)
    def show_preferences(self, preferences: Preferences) -> None:
        """The colours in use, and whether it is muted."""
        self._shell.actions_of[Command(preferences.scheme)].setChecked(True)
        self._shell.actions_of[Command.MUTE].setChecked(not preferences.sound)

    @Slot(object)
    def show_outlook(self, outlook: Outlook) -> None:
        """The layers on show."""
        for layer, command in LAYERS.items():
            self._shell.actions_of[command].setChecked(layer in outlook.layers)

    @Slot(object)
    def show_brush(self, brush: Brush) -> None:
        """The tool in hand."""
        self._shell.actions_of[TOOLS[brush.tool]].setChecked(True)

    @Slot()
    def show_where(self) -> None:
        """Commands of the map and of the session rest elsewhere."""
        on_map, panel = self._shell.place is PlaceName.MAP, self._state.flow.value.panel
        for command, spec in SPECS.items():
            if spec.where is not Where.ANYWHERE:
                self._shell.actions_of[command].setEnabled(makes_sense(spec.where, on_map=on_map, panel=panel))
