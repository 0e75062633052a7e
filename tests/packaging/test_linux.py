"""What the Linux desktop and its shells are told about the program."""

from __future__ import annotations

import argparse
import re
import subprocess
from collections.abc import Iterator
from configparser import ConfigParser, SectionProxy
from pathlib import Path
from xml.etree import ElementTree

import pytest
from linux import completion, manual

from sciatica_desktop import APP_ID, __version__
from sciatica_desktop.cli.parser import make_parser
from tests.packaging.files import on_linux, text
from tests.support.source_rules import ROOT

ENTRY = f"packaging/linux/{APP_ID}.desktop"
METADATA = f"packaging/linux/{APP_ID}.metainfo.xml"
OFTEN = {"AudioVideo", "Development", "Education", "Game", "Graphics", "Network", "Office", "System", "Utility"}
"""The categories that every desktop's menu has a group for; LXDE, MATE and Cinnamon do not know Science."""


def menu_entry() -> SectionProxy:
    parser = ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign] # names are written in both cases
    parser.read_string(text(ENTRY))
    return parser["Desktop Entry"]


def test_the_menu_starts_the_program_and_knows_its_window() -> None:
    entry = menu_entry()
    assert (entry["Exec"], entry["Icon"], entry["Terminal"]) == ("sciatica-desktop", APP_ID, "false")
    assert (
        entry["StartupWMClass"] == re.findall(r'setApplicationName\("(\w+)"\)', text("sciatica_desktop/app/run.py"))[0]
    )


def test_the_program_is_in_one_group_of_every_menu_and_in_the_same_category_of_software_centres() -> None:
    categories = menu_entry()["Categories"].strip(";").split(";")
    assert len(OFTEN & set(categories)) == 1
    assert [found.text for found in ElementTree.fromstring(text(METADATA)).iter("category")] == categories


def test_software_centres_are_told_this_version_and_shown_pictures_that_are_there() -> None:
    component = ElementTree.fromstring(text(METADATA))
    assert component.findtext("id") == APP_ID
    assert component.findtext("launchable") == f"{APP_ID}.desktop"
    release = component.find("releases/release")
    assert release is not None
    assert release.get("version") == __version__
    pictures = [image.text or "" for image in component.iter("image")]
    assert len(pictures) >= 3
    for address in pictures:
        assert (ROOT / "docs" / address.partition("/docs/")[2]).is_file()


def every_parser(parser: argparse.ArgumentParser) -> Iterator[argparse.ArgumentParser]:
    yield parser
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for command in action.choices.values():
                yield from every_parser(command)


def test_the_manual_page_knows_every_command_and_every_option() -> None:
    page = manual.page(make_parser()).replace("\\-", "-")
    for parser in every_parser(make_parser()):
        command = parser.prog.removeprefix("sciatica-desktop").strip()
        assert not command or f".SS {command}\n" in page
        for action in parser._actions:
            for word in action.option_strings:
                assert f"\\fB{word}\\fR" in page


def test_a_line_of_the_manual_page_that_begins_like_a_command_is_one() -> None:
    known = {".TH", ".SH", ".SS", ".TP", ".B", ".I", ".br", ".PP"}
    lines = manual.page(make_parser()).splitlines()
    assert {line.split(" ")[0] for line in lines if line.startswith(".")} <= known
    assert manual._escaped(".hidden -a \\") == r"\&.hidden \-a \e"


COMPLETE = """
source /dev/stdin <<<"$SCRIPT"
COMP_WORDS=("$@")
COMP_CWORD=$(($# - 1))
"$(complete -p sciatica-desktop | sed 's/.*-F \\([^ ]*\\).*/\\1/')" sciatica-desktop "${COMP_WORDS[COMP_CWORD]}"
echo "${COMPREPLY[*]}"
"""


@on_linux
@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        (["h"], {"history"}),
        (
            ["history", ""],
            {
                *("list", "export", "import", "backup", "backups", "restore"),
                *("check", "repair", "lock", "unlock", "sync"),
                *("log", "report", "change", "helps", "delete", "undelete", "empty-trash"),
            },
        ),
        (["find", "--m"], {"--mark"}),
        (["find", "--"], {"--mark", "--answer", "--batch", "--json", "--top", "--data-dir", "--lang", "--help"}),
    ],
)
def test_bash_completes_commands_and_options(typed: list[str], offered: set[str], tmp_path: Path) -> None:
    said = subprocess.run(
        ["bash", "-c", COMPLETE, "bash", "sciatica-desktop", *typed],
        env={"SCRIPT": completion.script("bash"), "PATH": "/usr/bin:/bin"},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    assert set(said.split()) == offered


@pytest.mark.parametrize("shell", completion.SHELLS)
def test_every_shell_is_told_of_every_command(shell: str) -> None:
    script = completion.script(shell)
    for command in ("find", "atlas", "history", "tour", "selftest"):
        assert command in script
