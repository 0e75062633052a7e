"""A pain from 0 to 10 by keys: digits, arrows, Home and End."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from sciatica_desktop.ui.kit.mirrored import RIGHT_TO_LEFT

WORST = 10

PAIR_MS = 1500
"""A 0 typed within this time (ms) after a 1 means 10."""

STEPS: Mapping[int, int] = {
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: 1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Down: -1,
}
SIDEWAYS = (Qt.Key.Key_Left, Qt.Key.Key_Right)
ENDS: Mapping[int, int] = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: WORST}


class PainKeys:
    """Remembers when a 1 was typed."""

    def __init__(self) -> None:
        self._one_at: int | None = None

    def pain(self, event: QKeyEvent, now: int | None, direction: Qt.LayoutDirection) -> int | None:
        """What a key means where `now` is chosen (None if nothing is); None if it is none of these keys."""
        if event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier):
            return None
        key = event.key()
        if event.text() in tuple("0123456789"):
            return self.typed(int(event.text()), event.timestamp())
        self._one_at = None
        if key in STEPS:
            mirrored = key in SIDEWAYS and direction is RIGHT_TO_LEFT
            return 0 if now is None else max(0, min(WORST, now + STEPS[key] * (-1 if mirrored else 1)))
        return ENDS.get(key)

    def typed(self, digit: int, at: int) -> int:
        """What a digit typed at a time (ms) means: a 0 soon after a 1 is 10."""
        ten = digit == 0 and self._one_at is not None and at - self._one_at <= PAIR_MS
        self._one_at = at if digit == 1 else None
        return WORST if ten else digit
