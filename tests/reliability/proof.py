"""What all proofs share: a history to be hurt, and what must still be in it."""

from __future__ import annotations

import json
import shutil
from datetime import timedelta
from pathlib import Path

from sciatica_desktop.core.anatomy import Side
from sciatica_desktop.core.body_parts import BodyPart
from sciatica_desktop.core.conditions import Conditions
from sciatica_desktop.core.diary import Ending, Entry, Felt, Morning, Press
from sciatica_desktop.core.redraw import Redraw
from sciatica_desktop.core.safety import Screening
from sciatica_desktop.store.database import open_database
from sciatica_desktop.store.exchange import export_json
from sciatica_desktop.store.history import History
from sciatica_desktop.store.upkeep import check
from tests.store.conftest import NOON, Watch
from tests.store.samples import EVENING, HOLDS, MARKS, PAINTED, entry

KNEE = (BodyPart.KNEE, Side.LEFT)


def session(number: int) -> Entry:
    """A whole session, the same one for the same number."""
    return entry(
        f"e{number:05}",
        number,
        parts=HOLDS,
        curve=((30.0, 6), (90.0, 4)),
        pain_before=number % 11,
        pain_after=(number * 3) % 11,
        ending=Ending.COMPLETED,
        notes=f"note {number}, äöü, {'long ' * (number % 9)}",
        drawing=PAINTED if number % 3 else MARKS,
        morning=Morning(number % 11, EVENING + timedelta(days=1, minutes=number)),
    ).with_parts(HOLDS)


def make(file: Path, sessions: int) -> None:
    """A history of so many sessions in one closed file."""
    database = open_database(file)
    history = History(database, Watch())
    for number in range(sessions):
        history.add(session(number))
    history.add_press(Press("p1", EVENING, "pir_1", HOLDS[0].side, Felt.SAME, "e00000"))
    history.add_redraw(Redraw("r1", EVENING, MARKS, PAINTED))
    history.save_screening(Screening(EVENING, frozenset({"RF21"}), frozenset({HOLDS[0].side})))
    history.save_conditions(Conditions(EVENING, frozenset({"CI09"}), {"CI09": frozenset({KNEE})}, EVENING))
    history.save_drawing(MARKS)
    database.close()


def state(file: Path) -> str:
    """All that a history holds, after it was opened as the program opens it and found in order."""
    database = open_database(file)
    try:
        assert check(database).well
        history = History(database, Watch())
        whole = export_json(history), [thrown.id for thrown in history.trash()], repr(history.last_drawing())
        return json.dumps(whole, sort_keys=True, default=str)
    finally:
        database.close()


def copy_of(folder: Path, target: Path) -> Path:
    """The folder as it lies on the disk at this moment."""
    shutil.rmtree(target, ignore_errors=True)
    return Path(shutil.copytree(folder, target))


__all__ = ["EVENING", "MARKS", "NOON", "Watch", "copy_of", "make", "session", "state"]
