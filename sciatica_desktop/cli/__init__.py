"""The command line. Without a sub-command it opens the window; find, atlas and history never load Qt."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from importlib import import_module

from sciatica_desktop.cli.parser import Wrong, make_parser
from sciatica_desktop.core.problems import Problem

WELL, TROUBLE, WRONG = 0, 1, 2

COMMANDS: dict[str, tuple[str, str]] = {
    "find": ("sciatica_desktop.cli.find", "run"),
    "atlas": ("sciatica_desktop.cli.atlas", "run"),
    "history": ("sciatica_desktop.cli.history", "run"),
    "tour": ("sciatica_desktop.cli.window", "tour"),
    "selftest": ("sciatica_desktop.cli.window", "selftest"),
    "window": ("sciatica_desktop.cli.window", "run"),
}
"""Where each sub-command is; loaded only when it is called, so that none pays for another."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns 0 (well), 1 (expected trouble, one sentence on stderr) or 2 (wrong usage)."""
    options = make_parser().parse_args(arguments)
    module, name = COMMANDS[options.command or "window"]
    run: Callable[..., int] = getattr(import_module(module), name)
    try:
        return run(options)
    except Wrong as problem:
        print(f"sciatica-desktop: {problem}", file=sys.stderr)
        return WRONG
    except BrokenPipeError:
        sys.stderr.close()
        return TROUBLE
    except Problem as problem:
        print(f"sciatica-desktop: {problem}", file=sys.stderr)
        return TROUBLE
