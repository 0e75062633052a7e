"""The language asked for on the command line: one of the program, or one that a pack in the data folder adds."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from sciatica_desktop.cli.parser import Wrong
from sciatica_desktop.host.languages import interface_languages
from sciatica_desktop.store.own_languages import own_languages


def asked_language(options: Namespace, data: Path) -> str:
    """The language asked for, or ""; raises Wrong for one that there is not."""
    asked: str = options.lang
    if asked:
        there = dict.fromkeys((*interface_languages(), *own_languages(data)))
        if asked not in there:
            raise Wrong(f"there is no language {asked!r}; there is {', '.join(there)}.")
    return asked
