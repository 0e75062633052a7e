"""What the command line takes."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from sciatica_desktop import __version__
from sciatica_desktop.cli.parser_history import add_history, count


class Wrong(Exception):
    """Wrong usage: one sentence that names what would be right."""


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line and ends with 2."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"sciatica-desktop: {message}; see {self.prog} --help\n")


def _common(**defaults: object) -> _Parser:
    """What goes with every form. A new one each time, because parsers share what they take from a parent."""
    common = _Parser(add_help=False, argument_default=argparse.SUPPRESS)
    common.add_argument("--data-dir", type=Path, metavar="DIR", help="keep everything in DIR")
    common.add_argument("--lang", metavar="LANG", help="language (window: as in the preferences, else en)")
    common.set_defaults(**defaults)
    return common


def opens_the_window(words: Sequence[str]) -> bool:
    """True if nothing but the common options is there, each with its value."""
    return len(words) % 2 == 0 and set(words[::2]) <= {"--data-dir", "--lang"}


def make_parser(*, commands: bool = True) -> argparse.ArgumentParser:
    """The whole command line, or, for the window, which is waited for, without what the sub-commands take.

    Only the first parser has defaults, so that the others leave alone what it has found.
    """
    parser = _Parser(
        prog="sciatica-desktop",
        description="Mark where it hurts, find spots worth checking, follow a timed massage. It does not diagnose.",
        parents=[_common(data_dir=None, lang="")],
    )
    parser.add_argument("--version", action="version", version=f"sciatica-desktop {__version__}")
    if commands:
        _add_commands(parser)
    return parser


def _add_commands(parser: argparse.ArgumentParser) -> None:
    common = _common()
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=_Parser)
    _add_find(commands.add_parser("find", parents=[common], help="candidates for marked places"))
    _add_atlas(commands.add_parser("atlas", parents=[common], help="regions, muscles, points and zones in mm"))
    history = commands.add_parser("history", parents=[common], help="list, export, import, back up, repair, lock")
    add_history(history, common, _Parser)
    tour = commands.add_parser("tour", parents=[common], help="drive the window through the main job, with pictures")
    tour.add_argument("folder", type=Path, metavar="DIR", help="where the pictures go")
    commands.add_parser("selftest", parents=[common], help="load everything and run one short hidden session")


def _add_find(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--mark",
        action="append",
        default=[],
        metavar="REGION[:SIDE[:INTENSITY[:QUALITY]]]",
        help="a marked place; SIDE is L or R (M for the midline), INTENSITY 0-10",
    )
    parser.add_argument("--answer", action="append", default=[], metavar="KEY=VALUE", help="an answer to a question")
    parser.add_argument("--batch", metavar="FILE", help='one JSON drawing a line, "-" is stdin')
    parser.add_argument("--json", action="store_true", help="answer in JSON")
    parser.add_argument("--top", type=count, metavar="N", help="at most N candidates")


def _add_atlas(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="the polygons as JSON (without it: a short summary)")
