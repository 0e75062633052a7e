"""Drives an installed program from outside, as a person with a keyboard does, on an X server of its own.

python -m linux.drive PICTURES ROOT COMMAND...    where ROOT is the folder that is / for the program

From the first start over a session to the history and an exported file. A picture of each step is kept. What came of it
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

EXPORTED = "/tmp/exported_history.json"
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

    def write(self, text: str) -> None:
        self._run("xdotool", "type", text)
        self.settle()

    def wait_for_window(self, title: str) -> None:
        """Until a window of this title is there and has the keyboard."""
        asked = ("xdotool", "getactivewindow", "getwindowname")

        def is_there() -> bool:
            told = subprocess.run(asked, env=self._around, capture_output=True, text=True, check=False)
            return title in told.stdout

        until(is_there, f"the window {title!r}")
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

    def window(self, display: str) -> subprocess.Popen[bytes]:
        return subprocess.Popen([*self._command, "--lang", "en"], env=_surroundings(display), start_new_session=True)

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
    options = ("-screen", "0", "1400x1000x24", "-nolisten", "tcp", "-ac", "-displayfd", str(writer))
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


def first_start(program: Program, hands: Hands) -> None:
    """The three pages of the first start, and the first mark."""
    hands.wait_for_window("Sciatica Desktop")
    hands.picture("welcome")
    hands.press("Return")
    hands.picture("safety_questions")
    hands.press("F6", "Return")
    if not program.was_asked("screenings"):  # the button showed the questions further down first
        hands.press("Return")
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
    pictures, root, command = Path(words[0]), Path(words[1]), words[2:]
    pictures.mkdir(parents=True, exist_ok=True)
    for old in pictures.glob("*.png"):
        old.unlink()
    exported = root / EXPORTED.lstrip("/")
    exported.unlink(missing_ok=True)
    program = Program(command)
    with screen() as display:
        window = program.window(display)
        hands = Hands(display, pictures)
        try:
            began = monotonic()
            first_start(program, hands)
            session(program, hands)
            export(hands, exported)
            hands.press("ctrl+q")
            code = window.wait(PATIENCE_S)
        except DriveError as wrong:
            hands.picture("wrong")
            sys.stderr.write(f"drive: {wrong}; pictures: {pictures}\n")
            return 1
        finally:
            if window.poll() is None:
                window.terminate()
                window.wait()
    document = json.loads(exported.read_text(encoding="utf-8"))
    kept = [entry["pain_after"] for entry in document["entries"]]
    if code or kept != [AFTER]:
        sys.stderr.write(f"drive: it ended with {code}, and the exported file holds the ratings {kept}\n")
        return 1
    sys.stdout.write(f"driven from first start to export in {monotonic() - began:.0f} s; pictures: {pictures}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
