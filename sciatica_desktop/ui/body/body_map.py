"""The clickable body: mouse, keyboard and screen reader come together here; what they ask for is said by signals."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from sciatica_desktop.core.anatomy import Place
from sciatica_desktop.core.pain import WORST
from sciatica_desktop.ui.body.keys import Do, Move, Strength, command_of
from sciatica_desktop.ui.body.pointed import PointedBody
from sciatica_desktop.ui.body.steps import nearest, neighbour


class BodyMap(PointedBody):
    """The body as a map, with its keys."""

    next_view_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._one_for: Place | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Body map"))
        self.setAccessibleDescription(
            self.tr("Arrow keys move between places. Enter marks or unmarks. 0 to 10 set how strong it is. F turns.")
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        with_place = self._current is not None and (self._by_keys or self._one_for == self._current)
        command = command_of(event, with_place=with_place)
        one_for, self._one_for = self._one_for, None
        if isinstance(command, Move):
            self._move(command)
        elif isinstance(command, Strength):
            self._ask_strength(command.intensity, one_for)
        elif command is Do.SPACE:
            self._hand.space_down = True
            self._set_cursor()
        elif command is Do.LEAVE and self._hand.stroking:
            self._hand.cancel()
        elif command is Do.LEAVE and self._current is not None:
            self._current = None
            self._show_ring(by_keys=True)
        elif not self._do(command):
            super().keyPressEvent(event)

    def _ask_strength(self, digit: int, one_for: Place | None) -> None:
        """How strong the current place is; a 0 right after a 1 means 10."""
        place = self._current
        if place is None or self._locked:
            return
        self._one_for = place if digit == 1 else None
        self.intensity_requested.emit(place, WORST if digit == 0 and one_for == place else digit)

    def _do(self, command: Do | None) -> bool:
        """Carry out a command that needs no more than its name; False if there is none."""
        if command in {Do.NEARER, Do.FURTHER}:
            self._on_step_requested(1 if command is Do.NEARER else -1)
        elif command is Do.WHOLE:
            self._on_fit_requested()
        elif command is Do.TURN:
            self.next_view_requested.emit()
        elif command is Do.PRESS:
            self._press_current()
        elif command is Do.MENU and self._current is not None and not self._locked:
            self.place_menu_requested.emit(self._current)
        else:
            return False
        return True

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Space or event.isAutoRepeat():
            super().keyReleaseEvent(event)
            return
        if self._hand.take_space():
            self._press_current()
        self._set_cursor()

    def _press_current(self) -> None:
        """Mark or unmark the place with the ring; without a ring, show it first."""
        if self._current is not None and self._by_keys:
            self.press_part(self._current.key)
        else:
            self._move(Move(0, 0))

    def _move(self, move: Move) -> None:
        if self._stage is None:
            return
        centres = self._stage.shapes.centres
        place = self._current
        if place is None:
            middle = self._camera.to_mm(self._camera.frame.middle)
            place = nearest(centres, (middle.x(), middle.y()))
        elif self._by_keys:
            place = neighbour(centres, place, (move.x, move.y))
        if place is not None:
            self.go_to(place)
