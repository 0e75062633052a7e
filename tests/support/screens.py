"""A virtual screen of the X Window System for one command."""

from __future__ import annotations

import os


def on_a_screen(*command: str) -> list[str]:
    """The command on a screen of its own.

    Tests side by side look for a free one from different numbers on: `xvfb-run` does not see what is just being taken.
    """
    first = 100 + os.getpid() % 900 * 10
    return ["xvfb-run", "-a", "-n", str(first), "-s", "-screen 0 1400x1000x24", *command]
