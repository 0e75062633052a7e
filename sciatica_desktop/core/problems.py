"""Trouble that is expected: a full disk, a broken file, a newer database. Each is one clear sentence."""

from __future__ import annotations


class Problem(Exception):
    """Expected trouble; its text says what is wrong, where, and what to do, and is shown as it is."""


class DataProblem(Problem):
    """A file of the user's that cannot be used: its path, what is wrong, and what to do."""

    def __init__(self, path: str, what: str, what_to_do: str) -> None:
        super().__init__(f"{path} {what}; {what_to_do}.")
        self.path = path
        self.what = what
        self.what_to_do = what_to_do


class Damaged(DataProblem):
    """A file whose content is broken: repairing it, or a backup, may help."""


class Locked(DataProblem):
    """A file that opens only with its passphrase; `wrong` if one was given that does not open it."""

    def __init__(self, path: str, what: str, what_to_do: str, *, wrong: bool = False) -> None:
        super().__init__(path, what, what_to_do)
        self.wrong = wrong
