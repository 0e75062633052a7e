"""Trouble that is expected: a full disk, a broken file, a newer database. Each is one clear sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence

GAP = re.compile(r"%([1-9])")


def filled(sentence: str, parts: Sequence[str]) -> str:
    """The sentence with %1, %2 ... in their places; what stands in a part stays as it is."""
    return GAP.sub(lambda gap: parts[int(gap[1]) - 1], sentence)


class Problem(Exception):
    """Expected trouble; its text says what is wrong, where, and what to do, and is shown as it is."""


class DataProblem(Problem):
    """A file of the user's that cannot be used: its path, what is wrong, and what to do.

    `what` has gaps from %2 on for what is `said` of it, so that the whole sentence can be translated.
    """

    def __init__(self, path: str, what: str, what_to_do: str, *said: object) -> None:
        self.sentence = f"%1 {what}; {what_to_do}."
        self.parts = (path, *map(str, said))
        super().__init__(filled(self.sentence, self.parts))
        self.path = path
        self.what = filled(what, self.parts)
        self.what_to_do = what_to_do


class Damaged(DataProblem):
    """A file whose content is broken: repairing it, or a backup, may help."""


class Locked(DataProblem):
    """A file that opens only with its passphrase; `wrong` if one was given that does not open it."""

    def __init__(self, path: str, what: str, what_to_do: str, *, wrong: bool = False) -> None:
        super().__init__(path, what, what_to_do)
        self.wrong = wrong
