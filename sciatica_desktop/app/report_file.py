"""The report for the command line: written without a window and without a screen."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from sciatica_desktop.app.build import read_knowledge
from sciatica_desktop.app.history.report import compose
from sciatica_desktop.app.run import make_application
from sciatica_desktop.host.clock import local_now
from sciatica_desktop.host.screen import draw_in_memory
from sciatica_desktop.store.exchange import write_whole
from sciatica_desktop.store.history import History
from sciatica_desktop.ui.history.report_page import report_pdf


def write(history: History, file: Path, days: int | None, language: str, data: Path) -> None:
    """The report of the last so many days, or of everything, with the packs in `data`; raises DataProblem."""
    draw_in_memory()
    app = make_application("light", 1.0, language)
    now = local_now()
    since = now - timedelta(days=days) if days is not None else None
    report = compose(read_knowledge(language, data), history, since, now)
    write_whole(file, report_pdf(report))
    app.processEvents()
