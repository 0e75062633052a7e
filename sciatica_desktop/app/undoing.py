"""Undo and redo: of the marks where the body is in sight, of the entries in the history."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from sciatica_desktop.app.history.changes import Changes
from sciatica_desktop.app.parts import State, Views
from sciatica_desktop.ui.window.actions import Command
from sciatica_desktop.ui.window.rail import PlaceName


class Undoing(QObject):
    """Nothing is changed that is not on show."""

    def __init__(self, state: State, views: Views, changes: Changes) -> None:
        super().__init__()
        self._pain, self._shell, self.changes = state.pain, views.shell, changes

    @Slot()
    def undo(self) -> None:
        """Take back the last thing done in this place."""
        if self._shell.place is PlaceName.MAP:
            self._pain.undo()
        elif self._shell.place is PlaceName.HISTORY:
            self.changes.undo()

    @Slot()
    def redo(self) -> None:
        """Do again what was taken back last in this place."""
        if self._shell.place is PlaceName.MAP:
            self._pain.redo()
        elif self._shell.place is PlaceName.HISTORY:
            self.changes.redo()

    @Slot()
    def show(self) -> None:
        """Which of these commands lead anywhere now."""
        on_map, in_history = self._shell.place is PlaceName.MAP, self._shell.place is PlaceName.HISTORY
        marks, free = self._pain.value, on_map and not self._pain.locked
        actions = self._shell.actions_of
        actions[Command.UNDO].setEnabled((free and bool(marks.past)) or (in_history and self.changes.can_undo))
        actions[Command.REDO].setEnabled((free and bool(marks.future)) or (in_history and self.changes.can_redo))
        actions[Command.CLEAR].setEnabled(free and bool(self._pain.drawing.felt))
