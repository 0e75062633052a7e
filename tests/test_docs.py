"""What the documents tell a person to type works, and what they point to is there."""

from __future__ import annotations

import io
import json
import re
import shlex
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

import pytest

from sciatica_desktop import APP_ID, __version__
from sciatica_desktop.cli import main
from sciatica_desktop.cli.parser import make_parser
from sciatica_desktop.ui.demo import DEMOS
from tests.support.source_rules import ROOT

DOCUMENTS = sorted(
    path
    for pattern in ("*.md", "docs/**/*.md", "packaging/*.md", "assets/**/*.md")
    for path in ROOT.glob(pattern)
    if path.is_file()
)
PROGRAM = ".venv/bin/sciatica-desktop"
RUNNERS = ("make", "echo", "python", ".venv/bin/python", "pipx", "sqlite3", PROGRAM)
SHOWS_A_WINDOW = ("tour", "selftest")
"""Run by tests of their own, in tests/cli and tests/app."""


class Line(NamedTuple):
    """One command that a document tells a person to type."""

    document: str
    text: str

    def __str__(self) -> str:
        return f"{self.document}: {self.text[:60]}"


def commands(path: Path) -> list[Line]:
    """The lines of all code blocks that begin like a command, without what explains them."""
    text = path.read_text(encoding="utf-8")
    fenced = [
        line
        for block in re.findall(r"^```\w*\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
        for line in block.splitlines()
    ]
    indented = re.findall(r"^ {4}(\S.*)$", text, flags=re.MULTILINE)
    found = [re.split(r"\s+# | {3,}", line)[0].strip() for line in (*fenced, *indented)]
    return [Line(path.relative_to(ROOT).as_posix(), line) for line in found if line.split()[:1] and is_command(line)]


def is_command(line: str) -> bool:
    return line.split(maxsplit=1)[0] in RUNNERS


LINES = [line for path in DOCUMENTS for line in commands(path)]


def starting_with(*programs: str) -> list[Line]:
    return [line for line in LINES if line.text.startswith(tuple(f"{program} " for program in programs))]


def goals() -> set[str]:
    """What `make` can be asked for."""
    return set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), flags=re.MULTILINE))


def of_program(line: Line) -> tuple[list[str], str]:
    """The words after the program's name, and what is piped into it."""
    before, _, after = line.text.rpartition(" | ")
    given = " ".join(shlex.split(before)[1:])
    return shlex.split(after)[1:], given


PROGRAM_LINES = [line for line in LINES if PROGRAM in line.text]


def test_the_readme_tells_how_to_start_and_each_form_of_the_program() -> None:
    told = [line.text for line in LINES if line.document == "README.md"]
    assert {"make run", "make test"} <= set(told)
    assert {of_program(line)[0][0] for line in PROGRAM_LINES} >= {"find", "atlas", "history", "selftest"}


@pytest.mark.parametrize("line", starting_with("make"), ids=str)
def test_what_make_is_asked_for_in_a_block_is_there(line: Line) -> None:
    asked = [word for word in shlex.split(line.text)[1:] if "=" not in word]
    assert set(asked) <= goals()


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_what_make_is_asked_for_in_a_sentence_is_there(path: Path) -> None:
    asked = re.findall(r"`make ([a-z]+)", path.read_text(encoding="utf-8"))
    assert set(asked) <= goals()


def test_make_knows_what_to_do_for_every_goal_that_is_named() -> None:
    asked = {word for line in starting_with("make") for word in shlex.split(line.text)[1:] if "=" not in word}
    ended = subprocess.run(["make", "--dry-run", *sorted(asked)], cwd=ROOT, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stderr


@pytest.mark.parametrize("line", PROGRAM_LINES, ids=str)
def test_what_the_program_is_told_can_be_told(line: Line) -> None:
    words, _ = of_program(line)
    make_parser().parse_args(words)


@pytest.mark.parametrize(
    "line", [line for line in PROGRAM_LINES if not set(of_program(line)[0]) & set(SHOWS_A_WINDOW)], ids=str
)
def test_what_the_program_is_told_is_done(
    line: Line, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    words, given = of_program(line)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(given.encode()), encoding="utf-8"))
    assert main(["--data-dir", str(tmp_path), *words]) == 0
    said = capsys.readouterr()
    assert said.out
    assert not said.err


@pytest.mark.parametrize("line", starting_with("python", ".venv/bin/python"), ids=str)
def test_what_python_is_told_to_run_is_there(line: Line) -> None:
    words = shlex.split(line.text)[1:]
    assert find_spec(words[1]) if words[0] == "-m" else (ROOT / words[0]).is_file()


@pytest.mark.parametrize("line", [line for line in LINES if " -m sciatica_desktop.ui.demo " in line.text], ids=str)
def test_a_view_that_is_shown_alone_is_there(line: Line) -> None:
    name = shlex.split(line.text.partition("ui.demo ")[2])[0]
    assert name in {*DEMOS, "NAME"}


@pytest.mark.parametrize("line", [line for line in LINES if " -m pytest " in line.text], ids=str)
def test_tests_that_are_named_are_there(line: Line) -> None:
    named = [word for word in shlex.split(line.text.partition("pytest ")[2]) if not word.startswith("-")]
    assert named
    assert all((ROOT / name).exists() for name in named)


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_link_and_picture_leads_to_a_file(path: Path) -> None:
    links = re.findall(r"\]\(([^)#]+)[^)]*\)", path.read_text(encoding="utf-8"))
    assert not [link for link in links if "://" not in link and not (path.parent / link).exists()]


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_module_and_folder_that_is_named_is_there(path: Path) -> None:
    named = re.findall(
        r"`((?:sciatica_desktop|tests|packaging|docs|assets)/[\w./-]+)`", path.read_text(encoding="utf-8")
    )
    assert not [name for name in named if not (ROOT / name).exists()]


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_module_that_is_named_by_its_layer_alone_is_there(path: Path) -> None:
    named = re.findall(r"`((?:core|store|host|state|ui|app|cli|builder)/[\w./*-]+)`", path.read_text(encoding="utf-8"))
    places = (ROOT / "sciatica_desktop", ROOT / "assets/body")
    assert not [name for name in named if not any(list(place.glob(name)) for place in places)]


def test_each_decision_has_a_number_of_its_own() -> None:
    numbers = [path.name.partition("-")[0] for path in sorted((ROOT / "docs/adr").glob("*.md"))]
    assert numbers == [f"{number:03}" for number in range(1, len(numbers) + 1)]


def test_what_is_new_is_told_of_this_version_everywhere_with_the_same_date() -> None:
    changes = (ROOT / "docs/CHANGELOG.md").read_text(encoding="utf-8")
    told = re.findall(r"^## ([\d.]+) \(([\d-]+)\)", changes, flags=re.MULTILINE)[0]
    news = json.loads((ROOT / "assets/content/en/news.json").read_text(encoding="utf-8"))["versions"][0]
    metadata = (ROOT / f"packaging/linux/{APP_ID}.metainfo.xml").read_text(encoding="utf-8")
    released = re.findall(r'<release version="([\d.]+)" date="([\d-]+)"', metadata)[0]
    assert told == (news["id"], news["date"]) == released
    assert told[0] == __version__
