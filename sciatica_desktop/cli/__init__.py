"""The command line. Without a sub-command it opens the window; find, atlas and history never load Qt."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from collections.abc import Callable, Sequence
from contextlib import suppress
from importlib import import_module
from io import TextIOWrapper
from typing import TextIO

from sciatica_desktop.cli.parser import Wrong, make_parser, opens_the_window
from sciatica_desktop.core.problems import Problem

WELL, TROUBLE, WRONG = 0, 1, 2
SPEAK = "speak"

COMMANDS: dict[str, tuple[str, str]] = {
    "find": ("sciatica_desktop.cli.find", "run"),
    "atlas": ("sciatica_desktop.cli.atlas", "run"),
    "history": ("sciatica_desktop.cli.history", "run"),
    "tour": ("sciatica_desktop.cli.window", "tour"),
    "selftest": ("sciatica_desktop.cli.window", "selftest"),
    SPEAK: ("sciatica_desktop.cli.window", "speak"),
    "window": ("sciatica_desktop.cli.window", "run"),
}
"""Where each sub-command is; loaded only when it is called, so that none pays for another."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns 0 (well), 1 (expected trouble, one sentence on stderr) or 2 (wrong usage)."""
    words = sys.argv[1:] if arguments is None else list(arguments)
    options = _options(words)
    module, name = COMMANDS[getattr(options, "command", None) or "window"]
    run: Callable[..., int] = getattr(import_module(module), name)
    _show_any_letter(sys.stdout)
    try:
        code = run(options)
        sys.stdout.flush()
    except Wrong as problem:
        return _end(WRONG, str(problem))
    except Problem as problem:
        return _end(TROUBLE, str(problem))
    except KeyboardInterrupt:
        return _end(TROUBLE, "stopped.")
    except OSError as error:
        # Nobody reads on (`| head`), or the disk is full: what is left in the buffer must not fail again at the end.
        _discard(sys.stdout)
        if isinstance(error, BrokenPipeError):
            return TROUBLE
        return _end(TROUBLE, f"{error.filename or 'the answer'} cannot be read or written ({error.strerror}).")
    return code


def _options(words: list[str]) -> Namespace:
    """What is asked for. The voice of a session is started by the window for itself, so no help mentions it."""
    if words[:1] == [SPEAK]:
        return Namespace(command=SPEAK, words=words[1:])
    return make_parser(commands=not opens_the_window(words)).parse_args(words)


def _end(code: int, sentence: str) -> int:
    print(f"sciatica-desktop: {sentence}", file=sys.stderr)
    return code


def _show_any_letter(stream: TextIO) -> None:
    """A terminal that cannot show a letter gets a question mark; JSON needs no such letters."""
    if isinstance(stream, TextIOWrapper):
        stream.reconfigure(errors="replace")


def _discard(stream: TextIO) -> None:
    """Let the stream lead nowhere."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
