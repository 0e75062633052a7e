"""The forms that show a window: the program itself, the tour and the self-test. Qt is loaded here and not before."""

from __future__ import annotations

import gc
import sys
from argparse import Namespace
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory

from sciatica_desktop.host import screen


def run(options: Namespace) -> int:
    """The window, until it is closed."""
    screen.need_screen()
    # What is made until the window is complete stays: looking through it for garbage only costs time. See docs/adr/007.
    gc.disable()
    from sciatica_desktop.app.run import run as run_window  # noqa: PLC0415 - loads Qt

    return run_window(options.data_dir, options.lang)


def tour(options: Namespace) -> int:
    """The main job in the real window, on this screen or in memory, with a picture of each step."""
    screen.draw_in_memory()
    from sciatica_desktop.app.tour import Tour  # noqa: PLC0415 - loads Qt

    with ExitStack() as scratch:
        data = options.data_dir or Path(scratch.enter_context(TemporaryDirectory(prefix="sciatica-")))
        Tour(data, options.folder, options.lang, sys.stdout).drive()
    return 0


def selftest(options: Namespace) -> int:
    """Load everything and run one short session in a scratch folder; says what was done."""
    screen.draw_in_memory()
    from sciatica_desktop.app.tour import Tour  # noqa: PLC0415 - loads Qt

    with TemporaryDirectory(prefix="sciatica-") as folder:
        Tour(Path(folder), None, options.lang, sys.stdout).main_job()
    sys.stdout.write("self-test passed\n")
    return 0
