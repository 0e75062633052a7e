"""What a person can ask for during a session, and by which key: the same beside the map and on the whole screen."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent

from sciatica_desktop.core.diary import Felt
from sciatica_desktop.core.routine import Routine, Status
from sciatica_desktop.core.steps import ASKED
from sciatica_desktop.ui.kit.pain_keys import PainKeys

FELT_KEYS = (Felt.SAME, Felt.OTHER, Felt.NOTHING)
"""The answers by their digits, from 1 on."""


class SessionAsks(QObject):
    """The requests of a session; a view sends them, by a button or by a key."""

    pause = Signal()
    resume = Signal()
    skip = Signal()
    skip_unit = Signal()
    back = Signal()
    restart = Signal()
    too_much = Signal()
    nerve_sign = Signal()
    stop = Signal()
    leave = Signal()
    mute = Signal()
    floor = Signal()
    pain = Signal(int)
    felt = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.routine: Routine | None = None
        """The routine that is shown."""
        self._digits = PainKeys()
        self._keys: Mapping[int, SignalInstance] = {
            Qt.Key.Key_Left: self.back,
            Qt.Key.Key_Right: self.skip,
            Qt.Key.Key_PageDown: self.skip_unit,
            Qt.Key.Key_R: self.restart,
            Qt.Key.Key_M: self.mute,
            Qt.Key.Key_T: self.too_much,
            Qt.Key.Key_N: self.nerve_sign,
            Qt.Key.Key_F11: self.floor,
            Qt.Key.Key_Escape: self.leave,
        }

    @property
    def open(self) -> bool:
        """True while there is a routine that is not over."""
        return self.routine is not None and not self.routine.over

    def toggle(self) -> None:
        """Pause, start or go on, whichever makes sense."""
        if self.routine is not None and self.open:
            (self.pause if self.routine.status is Status.RUNNING else self.resume).emit()

    def take_key(self, event: QKeyEvent) -> bool:
        """Send what a key asks for, once however long it is held; True if it was one of the session's."""
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        digit = event.text() in tuple("0123456789")
        if not digit and event.key() != Qt.Key.Key_Space and event.key() not in self._keys:
            return False
        if not event.isAutoRepeat():
            self._take(event, digit=digit)
        return True

    def _take(self, event: QKeyEvent, *, digit: bool) -> None:
        if digit:
            self._take_digit(int(event.text()), event.timestamp())
        elif event.key() == Qt.Key.Key_Space:
            self.toggle()
        else:
            self._keys[event.key()].emit()

    def _take_digit(self, digit: int, at: int) -> None:
        """An answer while one is asked for, else how strong the pain is."""
        if self.routine is None or not self.open:
            return
        if self.routine.step.phase in ASKED:
            if 1 <= digit <= len(FELT_KEYS):
                self.felt.emit(FELT_KEYS[digit - 1])
            return
        self.pain.emit(self._digits.typed(digit, at))
