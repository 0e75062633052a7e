"""The forms that show a window: the program itself, the tour and the self-test. Qt is loaded here and not before."""

from __future__ import annotations

import gc
import sys
from argparse import Namespace
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory

from sciatica_desktop.cli.language import asked_language
from sciatica_desktop.core.language import ENGLISH
from sciatica_desktop.host import screen
from sciatica_desktop.host.plain_imports import import_plainly
from sciatica_desktop.host.preferences_file import paths_for


def _language(options: Namespace) -> str:
    return asked_language(options, paths_for(options.data_dir).data) if options.lang else ""


def run(options: Namespace) -> int:
    """The window, until it is closed."""
    language = _language(options)
    screen.need_screen()
    # What is made until the window is complete stays: looking through it for garbage only costs time. See docs/adr/007.
    gc.disable()
    import_plainly()
    from sciatica_desktop.app.run import run as run_window  # noqa: PLC0415 - loads Qt

    return run_window(options.data_dir, language)


def tour(options: Namespace) -> int:
    """The main job in the real window, on this screen or in memory, with a picture of each step."""
    language = _language(options) or ENGLISH
    screen.draw_in_memory()
    import_plainly()
    from sciatica_desktop.app.tour.tour import Tour  # noqa: PLC0415 - loads Qt

    with ExitStack() as scratch:
        data = options.data_dir or Path(scratch.enter_context(TemporaryDirectory(prefix="sciatica-")))
        Tour(data, options.folder, language, sys.stdout).drive()
    return 0


def selftest(options: Namespace) -> int:
    """Load everything and run one short session in a scratch folder; says what was done."""
    language = _language(options) or ENGLISH
    screen.draw_in_memory()
    import_plainly()
    from sciatica_desktop.app.tour.tour import Tour  # noqa: PLC0415 - loads Qt

    with TemporaryDirectory(prefix="sciatica-") as folder:
        Tour(Path(folder), None, language, sys.stdout).main_job()
    sys.stdout.write("self-test passed\n")
    return 0


def speak(options: Namespace) -> int:
    """The voice of a session, as a process of its own."""
    from sciatica_desktop.host.speaker import run as speak_lines  # noqa: PLC0415 - needs neither window nor history

    return speak_lines(options.words)
