"""Writes what lets a shell complete the command line, from its own parser: python -m linux.completion SHELL FILE."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import shtab

from sciatica_desktop.cli.parser import make_parser

SHELLS = ("bash", "zsh", "fish")


def script(shell: str) -> str:
    """The script for one of the shells."""
    parser = make_parser()
    _tell_files(parser)
    return str(shtab.complete(parser, shell=shell))


def _tell_files(parser: argparse.ArgumentParser) -> None:
    """Say where the name of a file or folder is expected."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for command in action.choices.values():
                _tell_files(command)
        elif action.metavar in ("FILE", "DIR"):
            action.complete = shtab.DIRECTORY if action.metavar == "DIR" else shtab.FILE  # type: ignore[attr-defined]


if __name__ == "__main__":
    Path(sys.argv[2]).write_text(script(sys.argv[1]), encoding="utf-8")
