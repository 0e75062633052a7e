"""Writes the list of all that is shipped with its licences: python -m inventory.licences FILE."""

from __future__ import annotations

import sys
import sysconfig
from collections.abc import Iterator, Sequence
from importlib.metadata import distribution
from pathlib import Path

from inventory.parts import PROGRAM, Part, everything, packages

ROOT = Path(__file__).parents[2]
INTRODUCTION = Path(__file__).with_name("licences_intro.md")
NONE = "-"
OURS = ("LICENSE", "assets/ATTRIBUTION.md", "assets/fonts/OFL.txt")


def page(parts: Sequence[Part]) -> str:
    """The list in Markdown."""
    rows = [("part", "version", "licence", "inside", "what for"), ("---",) * 5]
    rows += [(f"[{part.name}]({part.url})", part.version, part.licence, part.inside, part.purpose) for part in parts]
    table = "\n".join(f"| {' | '.join(cell or NONE for cell in row)} |" for row in rows)
    return INTRODUCTION.read_text(encoding="utf-8").replace("<table>", table)


def texts() -> Iterator[tuple[Path, Path]]:
    """Each text that has to go with the program, and its place in the folder for them."""
    for name in OURS:
        yield ROOT / name, Path(PROGRAM, Path(name).name)
    for file in sorted((ROOT / "packaging/licences").glob("*.txt")):
        yield file, Path("Qt and PySide6", file.name)
    for part in packages():
        for path in distribution(part.name).files or []:
            if path.parent.parts[:1] and path.parent.parts[0].endswith(".dist-info") and "licenses" in path.parts:
                yield Path(str(path.locate())), Path(part.name, *path.parts[2:])
    python = Path(sysconfig.get_path("stdlib"), "LICENSE.txt")
    if python.is_file():
        yield python, Path("CPython", python.name)


def text() -> str:
    """The list of this machine's installation, as it is written."""
    return page(everything())


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(text(), encoding="utf-8")
