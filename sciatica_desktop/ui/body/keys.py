"""What the keys mean on the map."""

from __future__ import annotations

from enum import Enum, auto
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent


class Do(Enum):
    """Commands without a value."""

    NEARER = auto()
    FURTHER = auto()
    WHOLE = auto()
    PRESS = auto()
    SPACE = auto()
    MENU = auto()
    LEAVE = auto()
    TURN = auto()


class Move(NamedTuple):
    """To the next place in a direction: x to the right, y down, one of them 0."""

    x: int
    y: int


class Strength(NamedTuple):
    """The place under the focus hurts this much (0-9)."""

    intensity: int


Command = Do | Move | Strength

_PLAIN: dict[int, Command] = {
    Qt.Key.Key_Left: Move(-1, 0),
    Qt.Key.Key_Right: Move(1, 0),
    Qt.Key.Key_Up: Move(0, -1),
    Qt.Key.Key_Down: Move(0, 1),
    Qt.Key.Key_Plus: Do.NEARER,
    Qt.Key.Key_Equal: Do.NEARER,
    Qt.Key.Key_Minus: Do.FURTHER,
    Qt.Key.Key_Home: Do.WHOLE,
    Qt.Key.Key_Return: Do.PRESS,
    Qt.Key.Key_Enter: Do.PRESS,
    Qt.Key.Key_Space: Do.SPACE,
    Qt.Key.Key_Menu: Do.MENU,
    Qt.Key.Key_Escape: Do.LEAVE,
    Qt.Key.Key_F: Do.TURN,
}

_OTHERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


def command_of(event: QKeyEvent, *, with_place: bool) -> Command | None:
    """What a key asks for; 0 is a strength where a place has the keyboard's focus, else it shows the whole body."""
    if event.modifiers() & _OTHERS:
        return None
    key = event.key()
    if key == Qt.Key.Key_F10 and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
        return Do.MENU
    if Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
        digit = key - Qt.Key.Key_0
        return Strength(digit) if digit or with_place else Do.WHOLE
    return _PLAIN.get(key)
