"""Drives an installed program from outside, as a person does, on an X server of its own.

python -m linux.drive PICTURES ROOT EXEC PERSON...    where ROOT is the folder that is / for the program, EXEC what the
                                                      menu starts, and PERSON the words before what the person starts

It is opened by a click on its entry in the menu of LXDE's panel, which has to be installed in ROOT; then by keyboard
from the first start over a session to the history and an exported file. A picture of each step is kept. What came of it
is asked of the program's own command line, started the same way. Needs Xvfb, openbox, xdotool and imagemagick.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from threading import Event
from time import monotonic
from typing import Any

PATIENCE_S = 60.0
"""How long a step may take on a busy machine."""

STILL_S = 0.4
STEPS = 25
"""More than any technique has."""

SCREENS = 5
"""More than the questions about warning signs fill."""

EXPORTED = "/tmp/exported_history.json"
TITLE = "Sciatica Desktop"
PANEL = "lxpanel"
WIDE, HIGH = 1400, 1000
BUTTON = (14, HIGH - 13)
"""The screen, and the button of the menu on it (px)."""

FIRST = (60, 12)
"""The first entry of a menu, from its corner (px)."""

BEFORE, AFTER = 6, 3


class DriveError(Exception):
    """What did not happen, in a sentence."""


class Hands:
    """The keyboard, and eyes on the screen."""

    def __init__(self, display: str, pictures: Path) -> None:
        self._around = {**os.environ, "DISPLAY": display}
        self._pictures = pictures
        self._number = 0

    def press(self, *keys: str) -> None:
        """Press keys one after the other, each when the last has been answered."""
        for key in keys:
            self._run("xdotool", "key", key)
            self.settle()

    def skip(self) -> None:
        """Through all steps of a session to the rating, where one skip too many does no harm."""
        self._run("xdotool", "key", "--repeat", str(STEPS), "--delay", "150", "Right")
        self.settle()

    def click(self, x: int, y: int) -> None:
        self._run("xdotool", "mousemove", str(x), str(y), "click", "1")
        self.settle()

    def look_at(self, x: int, y: int) -> None:
        """Move the pointer there, so that a menu opens what is below it."""
        self._run("xdotool", "mousemove", str(x), str(y))
        self.settle()

    def menus(self) -> list[tuple[int, int]]:
        """The corners (px) of the menus of the panel that are open, from left to right."""
        found = []
        asked = ("xdotool", "search", "--onlyvisible", "--class", PANEL)
        for window in subprocess.run(asked, env=self._around, capture_output=True, check=False).stdout.split():
            told = self._run("xdotool", "getwindowgeometry", "--shell", window.decode()).decode()
            place = dict(line.split("=") for line in told.split())
            if int(place["WIDTH"]) < WIDE:
                found.append((int(place["X"]), int(place["Y"])))
        return sorted(found)

    def is_there(self, title: str) -> bool:
        """True if a window of this title has the keyboard."""
        asked = ("xdotool", "getactivewindow", "getwindowname")
        told = subprocess.run(asked, env=self._around, capture_output=True, text=True, check=False)
        return title in told.stdout

    def write(self, text: str) -> None:
        self._run("xdotool", "type", text)
        self.settle()

    def wait_for_window(self, title: str) -> None:
        """Until a window of this title is there and has the keyboard."""
        until(lambda: self.is_there(title), f"the window {title!r}")
        self.settle(looks=5)

    def settle(self, looks: int = 2, longest: float = 5.0) -> None:
        """Until the screen looks the same so many times in a row, or moves on for a good reason."""
        end, seen = monotonic() + longest, [b""]
        while monotonic() < end and (len(seen) <= looks or len({*seen[-looks:]}) > 1):
            Event().wait(STILL_S)
            seen.append(sha256(self._run("import", "-silent", "-window", "root", "xwd:-")).digest())

    def picture(self, name: str) -> None:
        self._number += 1
        self._run("import", "-silent", "-window", "root", str(self._pictures / f"{self._number:02}_{name}.png"))

    def _run(self, *command: str) -> bytes:
        ended = subprocess.run(command, env=self._around, capture_output=True, check=False)
        if ended.returncode:
            raise DriveError(f"{' '.join(command[:3])} failed: {ended.stderr.decode()[-300:]}")
        return ended.stdout


class Program:
    """The installed program, started as it would be on this system."""

    def __init__(self, command: list[str]) -> None:
        self._command = command

    def entries(self) -> list[dict[str, Any]]:
        """The history, newest first."""
        found: list[dict[str, Any]] = json.loads(self._told("history", "list", "--json"))
        return found

    def was_asked(self, about: str) -> bool:
        """True if the questions about warning signs (`screenings`) or `conditions` have been answered."""
        return bool(json.loads(self._told("history", "export"))[about])

    def _told(self, *words: str) -> bytes:
        return subprocess.run([*self._command, *words], env=_surroundings(""), capture_output=True, check=True).stdout


def _surroundings(display: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "WAYLAND", "PYTHON"))}
    return {**kept, "DISPLAY": display}


@contextmanager
def screen() -> Iterator[str]:
    """An X server with a window manager; gives the name of the display."""
    reader, writer = os.pipe()
    options = ("-screen", "0", f"{WIDE}x{HIGH}x24", "-nolisten", "tcp", "-ac", "-displayfd", str(writer))
    server = subprocess.Popen(["Xvfb", *options], pass_fds=[writer], stderr=subprocess.DEVNULL)
    os.close(writer)
    try:
        with os.fdopen(reader) as told:
            display = f":{told.readline().strip()}"
        manager = subprocess.Popen(
            ["openbox"], env={**os.environ, "DISPLAY": display}, stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL
        )
        yield display
        manager.terminate()
        manager.wait()
    finally:
        server.terminate()
        server.wait()


def until(done: Callable[[], bool], what: str) -> None:
    """Look again and again; raises DriveError if it does not come."""
    end = monotonic() + PATIENCE_S
    while not done():
        if monotonic() > end:
            raise DriveError(f"waited {PATIENCE_S:.0f} s in vain for {what}")
        Event().wait(STILL_S)


@contextmanager
def panel(person: list[str], display: str) -> Iterator[None]:
    """The panel of a desktop, as the person's session starts it."""
    shown = subprocess.Popen(
        [*person, PANEL], env=_surroundings(display), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        yield
    finally:
        shown.terminate()
        shown.wait()


def open_from_menu(hands: Hands) -> None:
    """By mouse: the button of the panel, the group in its menu, and the entry in it."""

    def is_open() -> bool:
        if not hands.menus():
            hands.click(*BUTTON)
        return bool(hands.menus())

    def entries() -> list[tuple[int, int]]:
        return [menu for menu in hands.menus() if menu[0] > group[0] + FIRST[0]]

    until(is_open, "the menu of the panel")
    group = hands.menus()[0]
    hands.look_at(group[0] + FIRST[0], group[1] + FIRST[1])
    until(lambda: bool(entries()), "the group of the menu that the program is in")
    entry = entries()[0]
    hands.look_at(entry[0] + FIRST[0], entry[1] + FIRST[1])
    hands.picture("menu")
    hands.click(entry[0] + FIRST[0], entry[1] + FIRST[1])


def first_start(program: Program, hands: Hands) -> None:
    """The three pages of the first start, and the first mark."""
    hands.wait_for_window(TITLE)
    hands.picture("welcome")
    hands.press("Return")
    hands.picture("safety_questions")
    hands.press("F6", "Return")
    for _ in range(SCREENS):
        if program.was_asked("screenings"):
            break
        hands.press("Return")  # the button showed the questions further down first
    until(lambda: program.was_asked("screenings"), "the answers to the safety questions")
    hands.picture("first_mark")
    hands.press("Down", "Up", "Up", "Return", "7")
    hands.picture("marked")


def session(program: Program, hands: Hands) -> None:
    """The best spot, what speaks against techniques, a technique, and the pain before and after."""
    hands.press("F6", "Return")
    hands.picture("conditions")
    hands.press("F6", "Return")
    until(lambda: program.was_asked("conditions"), "the answers about conditions")
    hands.picture("point")
    hands.press(str(BEFORE), "Return")
    hands.picture("session")
    until(lambda: bool(program.entries()), "the session in the history")
    until(lambda: program.entries()[0]["seconds"] > 0, "the first press")
    hands.skip()
    hands.press(str(AFTER))
    hands.picture("rating")
    hands.press("Return")
    until(lambda: program.entries()[0]["pain_after"] == AFTER, "the rating in the history")


def export(hands: Hands, exported: Path) -> None:
    """The history, and all of it in a file."""
    hands.press("ctrl+2")
    hands.picture("history")
    hands.press("ctrl+e")
    hands.wait_for_window("Export")
    hands.write(EXPORTED)
    hands.picture("export")
    hands.press("Return")
    until(exported.is_file, "the exported file")


def main(words: list[str]) -> int:
    """Drive the program and say how it went."""
    pictures, root, started, person = Path(words[0]), Path(words[1]), words[2], words[3:]
    pictures.mkdir(parents=True, exist_ok=True)
    for old in pictures.glob("*.png"):
        old.unlink()
    exported = root / EXPORTED.lstrip("/")
    exported.unlink(missing_ok=True)
    program = Program([*person, started])
    with screen() as display, panel(person, display):
        hands = Hands(display, pictures)
        try:
            began = monotonic()
            open_from_menu(hands)
            first_start(program, hands)
            session(program, hands)
            export(hands, exported)
            hands.press("ctrl+q")
            until(lambda: not hands.is_there(TITLE), "the end of the program")
        except DriveError as wrong:
            hands.picture("wrong")
            sys.stderr.write(f"drive: {wrong}; pictures: {pictures}\n")
            return 1
    document = json.loads(exported.read_text(encoding="utf-8"))
    kept = [entry["pain_after"] for entry in document["entries"]]
    if kept != [AFTER]:
        sys.stderr.write(f"drive: the exported file holds the ratings {kept}\n")
        return 1
    took = f"{monotonic() - began:.0f} s"
    sys.stdout.write(f"opened from the menu and driven from first start to export in {took}; pictures: {pictures}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
