"""A program that writes sessions until it is killed; says each one when it is safe: python writer.py FILE FIRST."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from itertools import count
from pathlib import Path

from sciatica_desktop.core.problems import DataProblem
from sciatica_desktop.store.database import open_database
from sciatica_desktop.store.history import History
from tests.reliability.proof import Watch, session


def until_done(act: Callable[[], object]) -> None:
    """Try again as long as another program writes without a pause, as the window does."""
    while True:
        try:
            act()
        except DataProblem:
            continue
        return


def write(file: Path, first: int) -> None:
    history = History(open_database(file), Watch())
    for number in count(first):
        whole = session(number)
        until_done(partial(history.add, whole))
        sys.stdout.write(f"{number}\n")
        sys.stdout.flush()
        if number % 4 == 0:
            until_done(partial(history.delete, whole.id))
            until_done(partial(history.restore, whole.id))


if __name__ == "__main__":
    write(Path(sys.argv[1]), int(sys.argv[2]))
