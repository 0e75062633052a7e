"""Writes the manual page from the command line's own parser: python -m linux.manual FILE."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from sciatica_desktop import __version__
from sciatica_desktop.cli.parser import make_parser

AFTER = r"""
.SH FILES
.TP
.I ~/.local/share/SciaticaDesktop
The history and its backups. They stay when the program is removed.
.TP
.I ~/.config/SciaticaDesktop
Preferences, and the place of the window.
.TP
.I ~/.local/state/SciaticaDesktop
A log without anything about health.
.PP
With
.B \-\-data\-dir
all of it is in one folder.
.SH EXIT STATUS
0 if all is well, 1 for expected trouble, said in one sentence, 2 for wrong usage.
.SH SEE ALSO
The program has its own help: press F1 in the window.
"""


def page(parser: argparse.ArgumentParser) -> str:
    """The manual page in the language of man (roff)."""
    lines = [
        f'.TH SCIATICA\\-DESKTOP 1 "" "Sciatica Desktop {__version__}" "User Commands"',
        ".SH NAME",
        "sciatica\\-desktop \\- map leg pain, find spots worth checking, massage with a timer",
        ".SH SYNOPSIS",
        *(line for words in _synopsis(parser) for line in (words, ".br")),
        ".SH DESCRIPTION",
        _escaped(f"{parser.description} Without a command it opens the window."),
        ".SH OPTIONS",
        "They go with every form.",
        *_options(parser),
        ".SH COMMANDS",
    ]
    for name, told, command in _commands(parser):
        lines += [f".SS {_escaped(name)}", _escaped(told[:1].upper() + told[1:] + "."), *_options(command, own=True)]
    return "\n".join(lines) + AFTER


def _commands(parser: argparse.ArgumentParser, before: str = "") -> Iterator[tuple[str, str, argparse.ArgumentParser]]:
    """Each command with what it does and its own parser; those with commands of their own are followed by these."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            told = {choice.dest: choice.help or "" for choice in action._choices_actions}
            for name, command in action.choices.items():
                yield f"{before}{name}", told[name], command
                yield from _commands(command, f"{before}{name} ")


def _synopsis(parser: argparse.ArgumentParser) -> Iterator[str]:
    yield ".B sciatica\\-desktop"
    for name, _, command in _commands(parser):
        if not any(isinstance(action, argparse._SubParsersAction) for action in command._actions):
            places = [str(action.metavar or action.dest) for action in command._actions if not action.option_strings]
            yield f".B sciatica\\-desktop {_escaped(name)} \\fR[\\fIOPTION\\fR]... \\fI{_escaped(' '.join(places))}"


def _options(parser: argparse.ArgumentParser, *, own: bool = False) -> Iterator[str]:
    """What may be said, each with its meaning; with `own`, without what goes with every form."""
    for action in parser._actions:
        common = {"--help", "--data-dir", "--lang"} & set(action.option_strings)
        if isinstance(action, argparse._SubParsersAction) or (own and common):
            continue
        words = [f"\\fB{_escaped(word)}\\fR" for word in action.option_strings]
        value = "" if action.nargs == 0 else f"\\fI{_escaped(str(action.metavar or action.dest))}\\fR"
        yield ".TP"
        yield " ".join(part for part in (", ".join(words), value) if part)
        yield _escaped((action.help or "") % {"prog": parser.prog})


def _escaped(text: str) -> str:
    """Text as man wants it: hyphens that can be copied, no line that begins like a command."""
    return re.sub(r"^([.'])", r"\\&\1", text.replace("\\", r"\e").replace("-", r"\-"))


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(page(make_parser()), encoding="utf-8")
