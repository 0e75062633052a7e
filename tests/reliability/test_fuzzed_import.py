"""Documents with anything wrong in them: taken in whole, or refused with nothing changed."""

from __future__ import annotations

import copy
import json
import random
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from sciatica_desktop.core.problems import Problem
from sciatica_desktop.core.redraw import Redraw
from sciatica_desktop.store.database import in_memory
from sciatica_desktop.store.exchange import export_json, import_file
from sciatica_desktop.store.history import History
from tests.reliability.proof import EVENING, MARKS, Watch, session

JUNK: tuple[object, ...] = (
    None, True, -1, 10**30, 1e308, 0.5, "", "x" * 300, "\ud800", "2026-13-45T99:00", [], {}, [[]], {"id": "e00001"},
    "e00001", "NaN", "<b>", "'; DROP TABLE entries; --", [1, "a", None],
)  # fmt: skip


def document() -> object:
    """What is exported, as JSON gives it back."""
    history = History(in_memory(), Watch())
    for number in range(3):
        history.add(session(number))
    history.edit(session(1).with_sample(50.0, 2))
    history.add_redraw(Redraw("r1", EVENING, MARKS, MARKS))
    made = json.loads(json.dumps(export_json(history)))
    history.database.close()
    return made


def spots(node: object) -> list[tuple[object, object]]:
    """Every container with a key in it."""
    found: list[tuple[object, object]] = []
    if isinstance(node, dict):
        items: list[tuple[object, object]] = list(node.items())
    elif isinstance(node, list):
        items = list(enumerate(node))
    else:
        return found
    for key, value in items:
        found.append((node, key))
        found.extend(spots(value))
    return found


def spoil(whole: object, chance: random.Random) -> bytes:
    """A copy with one to three things wrong, or a text that is cut off or has other bytes in it."""
    spoiled = copy.deepcopy(whole)
    for _ in range(chance.randrange(1, 4)):
        places = spots(spoiled)
        if not places:
            break
        node, key = chance.choice(places)
        act = chance.randrange(4)
        if act == 0 and isinstance(node, dict):
            del node[key]
        elif act == 1 and isinstance(node, list):
            node.append(copy.deepcopy(node[chance.randrange(len(node))]))
        elif isinstance(node, (dict, list)):
            node[key] = copy.deepcopy(chance.choice(JUNK))  # type: ignore[call-overload]
    text = bytearray(json.dumps(spoiled).encode("utf-8", "surrogatepass"))
    if chance.random() < 0.15:
        del text[chance.randrange(len(text)) :]
    elif chance.random() < 0.15:
        text[chance.randrange(len(text))] = chance.randrange(256)
    return bytes(text)


def run(folder: Path, times: int, seed: int) -> Counter[str]:
    chance, whole, file = random.Random(seed), document(), folder / "import.json"
    ended: Counter[str] = Counter()
    history = History(in_memory(), Watch())
    history.add(session(0))
    before = json.dumps(export_json(history), default=str)
    for _ in range(times):
        text = spoil(whole, chance)
        file.write_bytes(text)
        try:
            merged = import_file(history, file)
        except (Problem, ValueError):
            ended["refused"] += 1
            assert json.dumps(export_json(history), default=str) == before
            continue
        ended["taken whole"] += 1
        assert merged.added + merged.updated + merged.unchanged == len(json.loads(text).get("entries", []))
        assert not history.database.rows("PRAGMA foreign_key_check")
        history.database.close()
        history = History(in_memory(), Watch())
        history.add(session(0))
    history.database.close()
    return ended


def test_a_spoiled_document_is_taken_whole_or_refused(tmp_path: Path) -> None:
    assert run(tmp_path, 150, seed=5).total() == 150


@pytest.mark.soak
def test_twenty_thousand_spoiled_documents(tmp_path: Path, tell: Callable[[str], None]) -> None:
    ended = run(tmp_path, 20_000, seed=6)
    tell(f"20,000 spoiled imports: {ended['refused']:,} refused, {ended['taken whole']:,} taken whole, nothing between")
