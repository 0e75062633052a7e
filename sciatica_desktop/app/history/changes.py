"""What was changed in the history in this run, so that it can be taken back and done again."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

Act = Callable[[], object]


class Change(NamedTuple):
    """How to take a change back, and how to make it again; each says False if the file does not let it."""

    back: Act
    again: Act


class Changes(QObject):
    """The changes, last one last, and those that were taken back."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._past: tuple[Change, ...] = ()
        self._future: tuple[Change, ...] = ()

    @property
    def can_undo(self) -> bool:
        """Whether there is something to take back."""
        return bool(self._past)

    @property
    def can_redo(self) -> bool:
        """Whether there is something to do again."""
        return bool(self._future)

    def did(self, back: Act, again: Act) -> Change:
        """Remember a change; what was taken back before it is gone."""
        change = Change(back, again)
        self._become((*self._past, change), ())
        return change

    def undo(self) -> None:
        """Take the last change back."""
        if self._past:
            self.take_back(self._past[-1])

    def take_back(self, change: Change) -> None:
        """Take this change back, if that was not done yet."""
        if change in self._past and change.back() is not False:
            self._become(tuple(each for each in self._past if each is not change), (*self._future, change))

    def redo(self) -> None:
        """Do again what was taken back last."""
        if self._future and self._future[-1].again() is not False:
            self._become((*self._past, self._future[-1]), self._future[:-1])

    def forget(self) -> None:
        """Nothing of it can be taken back any more."""
        self._become((), ())

    def _become(self, past: tuple[Change, ...], future: tuple[Change, ...]) -> None:
        self._past, self._future = past, future
        self.changed.emit()
