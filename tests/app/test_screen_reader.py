"""A real screen-reader client against the real window, on a virtual screen with a message bus of its own."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.support.screens import on_a_screen
from tests.support.source_rules import ROOT

PYTHON = Path("/usr/bin/python3")
"""The system's, for which python3-pyatspi is made."""

PLACE = "Right, middle of the buttock"
MISSING = "no AT-SPI client: make test installs what system-packages.txt names under screen-reader, where it may"


def client_is_there() -> bool:
    tools = all(map(shutil.which, ("xvfb-run", "dbus-run-session")))
    return tools and subprocess.run([PYTHON, "-c", "import pyatspi"], capture_output=True, check=False).returncode == 0


@pytest.fixture(scope="module")
def read(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What the client read before and after it marked a place, and what it heard."""
    if not sys.platform.startswith("linux") or not client_is_there():
        pytest.skip(MISSING)
    folder = tmp_path_factory.mktemp("reader")
    runtime = folder / "runtime"
    runtime.mkdir(mode=0o700)
    program = (sys.executable, "-m", "sciatica_desktop", "--data-dir", str(folder / "data"))
    ended = subprocess.run(
        on_a_screen("dbus-run-session", "--", str(PYTHON), str(ROOT / "tests/support/screen_reader.py"), *program),
        cwd=ROOT,
        env={
            **os.environ,
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "XDG_RUNTIME_DIR": str(runtime),
        },
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr[-3000:]
    found: dict[str, Any] = json.loads(ended.stdout.splitlines()[-1])
    return found


def test_every_place_is_read_with_name_side_role_place_and_action(read: dict[str, Any]) -> None:
    places = {part["name"]: part for part in read["before"]}
    assert len(places) == len(read["before"]) > 70
    assert {"Left, back of thigh (middle third)", "Right, calf (upper outer)", "Sacrum", PLACE} <= set(places)
    for part in places.values():
        assert part["role"] == "check box"
        assert part["actions"][0] == "Toggle"
        assert not part["checked"]
        left, top, width, height = part["box"]
        assert 0 <= left < left + width <= 1400
        assert 0 <= top < top + height <= 1000


def test_the_action_of_a_place_marks_it_and_its_state_says_so(read: dict[str, Any]) -> None:
    (marked,) = [part for part in read["after"] if part["checked"]]
    assert (marked["name"], marked["description"]) == (PLACE, "marked, 5 of 10, aching")
    assert {"Increase", "Decrease"} <= set(marked["actions"])


def test_the_change_is_told(read: dict[str, Any]) -> None:
    heard = [(kind, name) for kind, name, _ in read["heard"]]
    assert ("object:state-changed:checked", PLACE) in heard
    assert ("object:property-change:accessible-description", PLACE) in heard
    spoken = [words for kind, _, words in read["heard"] if kind.startswith("object:announcement")]
    assert f"{PLACE}: marked, 5 of 10, aching" in spoken


def test_trigger_points_are_buttons_with_their_rank_and_side(read: dict[str, Any]) -> None:
    points = [part for part in read["after"] if part["role"] == "push button"]
    assert points[0]["name"].startswith("Point 1: ")
    assert points[0]["name"].endswith(", right side")
    assert points[0]["actions"][0] == "Press"
