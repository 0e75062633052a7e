"""Short messages in the window, some with one thing to do about them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from sciatica_desktop.core.problems import Problem
from sciatica_desktop.ui.kit.trouble_words import in_words
from sciatica_desktop.ui.window.shell import Shell


class Notices(QObject):
    """Says things without stopping anybody."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self._act: Callable[[], object] | None = None
        self._standing: tuple[str | Problem, str, Callable[[], object]] | None = None

    def say(self, text: str | Problem) -> None:
        """Say something; trouble that stands is said again instead, because then nothing is well."""
        self.done(text)

    def tell(self, act: Callable[[], str], *, ends_trouble: bool = False) -> None:
        """Do it and say what was done, or why not; `ends_trouble` that stands, if it is done."""
        try:
            done = act()
        except Problem as problem:
            self.say(problem)
            return
        (self.over if ends_trouble else self.say)(done)

    def stand(self, text: str | Problem, words: str, act: Callable[[], object]) -> None:
        """Trouble that stays until `over`."""
        self._standing = (text, words, act)
        self.offer(text, words, act)

    def over(self, text: str | Problem) -> None:
        """The trouble is over."""
        self._standing = None
        self.say(text)

    def offer(self, text: str | Problem, words: str, act: Callable[[], object]) -> None:
        """Say something that waits for an answer, with a button that does `act`."""
        self._act = act
        self._shell.show_notice(in_words(text), words, waits=True)

    def done(self, text: str | Problem, words: str = "", back: Callable[[], object] | None = None) -> None:
        """Say what was done, perhaps with a button that takes it back; trouble that stands is said again instead."""
        if self._standing is not None:
            self.offer(*self._standing)
            return
        self._act = back
        self._shell.show_notice(in_words(text), words)

    @Slot()
    def do(self) -> None:
        """The button was pressed."""
        act, self._act = self._act, None
        if act is not None:
            act()
