"""Is the bundle whole and small? Runs it as a person would: python -m bundle.smoke FOLDER; ends with 0 if it is."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from bundle.left_out import is_left_out
from inventory.parts import insides

MOST_BYTES = 150_000_000
MOST_SECONDS = 600
LEAST_PICTURE_BYTES = 10_000
FROM_OUTSIDE = ("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV", "QT_PLUGIN_PATH", "QT_QPA_PLATFORM", "LD_LIBRARY_PATH")
"""What would lend the bundle something that it lacks."""


class SmokeError(Exception):
    """What is wrong with the bundle, in a sentence."""


def look_at(folder: Path) -> int:
    """The size of the bundle (bytes); raises SmokeError if it is too large or holds what was to be left out."""
    files = [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]
    there = [place for path in files if is_left_out(place := path.relative_to(folder).as_posix())]
    if there:
        raise SmokeError(f"this was to be left out: {', '.join(sorted(there))}")
    known = tuple(part.files for part in insides() if part.files)
    libraries = [path.name for path in folder.glob("_internal/lib*.so*") if not path.is_symlink()]
    unknown = [name for name in libraries if not name.startswith(known)]
    if unknown:
        raise SmokeError(f"packaging/inventory/inside.json says nothing of {', '.join(sorted(unknown))}")
    size = sum(path.stat().st_size for path in files)
    if size > MOST_BYTES:
        raise SmokeError(f"{size / 1e6:.0f} MB are more than {MOST_BYTES / 1e6:.0f} MB")
    return size


def run(program: Path, *words: str, screen: bool = False) -> str:
    """What the program says; raises SmokeError if it does not end well. `screen`: on an empty X server of its own."""
    command = [str(program), *words]
    around = {name: value for name, value in os.environ.items() if name not in FROM_OUTSIDE}
    if screen and sys.platform.startswith("linux"):
        xvfb = shutil.which("xvfb-run")
        if xvfb is None:
            raise SmokeError("xvfb-run is missing; packaging/linux/system-packages.txt names it")
        command = [xvfb, "-a", "-s", "-screen 0 1400x1000x24", *command]
        around = {name: value for name, value in around.items() if name != "WAYLAND_DISPLAY"}
    with TemporaryDirectory() as elsewhere:
        ended = subprocess.run(
            command, cwd=elsewhere, env=around, capture_output=True, text=True, timeout=MOST_SECONDS, check=False
        )
    if ended.returncode:
        raise SmokeError(f"{' '.join(words)} ended with {ended.returncode}: {ended.stderr[-2000:]}")
    return ended.stdout


def try_out(program: Path) -> int:
    """Let it do everything; returns how many pictures the tour made."""
    found = json.loads(run(program, "find", "--mark", "buttock_mid:R:7", "--json"))
    if not found["candidates"]:
        raise SmokeError("find has no candidates")
    if "self-test passed" not in run(program, "selftest", screen=True):
        raise SmokeError("the self-test did not say that it passed")
    with TemporaryDirectory() as folder:
        run(program, "tour", folder, screen=True)
        pictures = [path for path in Path(folder).glob("*.png") if path.stat().st_size > LEAST_PICTURE_BYTES]
    if not pictures:
        raise SmokeError("the tour made no pictures")
    return len(pictures)


def main(words: list[str]) -> int:
    """Look at the bundle in the folder and try it out."""
    folder = Path(words[0]).absolute()
    program = folder / ("sciatica-desktop.exe" if sys.platform == "win32" else "sciatica-desktop")
    try:
        size = look_at(folder)
        pictures = try_out(program)
    except SmokeError as wrong:
        sys.stderr.write(f"smoke test: {wrong}\n")
        return 1
    sys.stdout.write(f"smoke test passed: {size / 1e6:.0f} MB, find, self-test, tour with {pictures} pictures\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
