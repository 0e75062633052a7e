"""What a screen reader does, with the AT-SPI client of Debian: /usr/bin/python3 screen_reader.py PROGRAM … FOLDER.

It starts the program, waits for its body map, marks a place by its action, listens to what is told of that, and prints
one JSON object. It runs in the Python of the system, for which `python3-pyatspi` is made, and knows nothing of ours.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from typing import Any

import pyatspi
from gi.repository import GLib

NAME, MAP = "SciaticaDesktop", "Body map"
PLACE = "Right, middle of the buttock"
DEADLINE_S, LOOK_MS = 30, 40
TOLD = ("object:state-changed:checked", "object:property-change:accessible-description", "object:announcement")


class Reader:
    """Listens to one program."""

    def __init__(self) -> None:
        self.heard: list[list[object]] = []
        pyatspi.Registry.registerEventListener(self._hear, *TOLD)

    def _hear(self, event: pyatspi.event.Event) -> None:
        self.heard.append([event.type, event.source.name, str(event.any_data)])

    def until(self, found: Callable[[], object], what: str) -> Any:  # noqa: ANN401 - what was looked for
        """Look again and again, listening meanwhile, until something is found."""
        result: list[Any] = []

        def look() -> bool:
            value = found()
            if value:
                result.append(value)
                pyatspi.Registry.stop()
            return not value

        def give_up() -> bool:
            raise SystemExit(f"{what} was not found in {DEADLINE_S} s")

        late = GLib.timeout_add_seconds(DEADLINE_S, give_up)
        GLib.timeout_add(LOOK_MS, look)
        pyatspi.Registry.start()
        GLib.source_remove(late)
        return result[0]


def children(node: pyatspi.Accessible) -> list[pyatspi.Accessible]:
    return [child for child in map(node.getChildAtIndex, range(node.childCount)) if child is not None]


def named(node: pyatspi.Accessible, name: str) -> pyatspi.Accessible | None:
    """The node of this name in the tree."""
    if node.name == name:
        return node
    return next((found for child in children(node) if (found := named(child, name)) is not None), None)


def body_map() -> pyatspi.Accessible | None:
    programs = [node for node in children(pyatspi.Registry.getDesktop(0)) if node.name == NAME]
    return named(programs[0], MAP) if programs else None


def told_of(part: pyatspi.Accessible) -> dict[str, object]:
    """What a screen reader says of a part."""
    extents, actions = part.queryComponent().getExtents(pyatspi.DESKTOP_COORDS), part.queryAction()
    return {
        "name": part.name,
        "role": part.getRoleName(),
        "description": part.description,
        "checked": part.getState().contains(pyatspi.STATE_CHECKED),
        "box": [extents.x, extents.y, extents.width, extents.height],
        "actions": [actions.getName(index) for index in range(actions.nActions)],
    }


def parts(shown: pyatspi.Accessible) -> list[pyatspi.Accessible]:
    """The painted parts of the map: its children that can be acted on."""
    return [child for child in children(shown) if child.getRoleName() in {"check box", "push button"}]


def listen() -> dict[str, object]:
    reader = Reader()
    shown = reader.until(body_map, "the body map")
    place = reader.until(lambda: named(shown, PLACE), PLACE)
    before = [told_of(part) for part in parts(shown)]
    place.queryAction().doAction(0)
    reader.until(lambda: place.getState().contains(pyatspi.STATE_CHECKED), "the mark")
    reader.until(lambda: any(part.getRoleName() == "push button" for part in parts(shown)), "a trigger point")
    return {"before": before, "after": [told_of(part) for part in parts(shown)], "heard": reader.heard}


if __name__ == "__main__":
    program = subprocess.Popen(sys.argv[1:])
    try:
        sys.stdout.write(json.dumps(listen()) + "\n")
    finally:
        program.terminate()
        program.wait()
