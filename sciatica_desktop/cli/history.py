"""`history`: the entries on the command line, without a window."""

from __future__ import annotations

import json
import stat
import sys
from argparse import Namespace
from collections.abc import Callable, Mapping
from pathlib import Path

from sciatica_desktop.cli import history_care as care
from sciatica_desktop.cli import history_entries as entries
from sciatica_desktop.cli import history_look as look
from sciatica_desktop.cli.language import asked_language
from sciatica_desktop.core.language import ENGLISH
from sciatica_desktop.core.problems import DataProblem
from sciatica_desktop.host.clock import local_now
from sciatica_desktop.host.paths import Paths, assets
from sciatica_desktop.host.preferences_file import paths_for
from sciatica_desktop.store import exchange
from sciatica_desktop.store.body import read_regions
from sciatica_desktop.store.database import Database, in_memory
from sciatica_desktop.store.exchange import Form
from sciatica_desktop.store.history import History

Act = Callable[[Namespace, Database, Paths], int]


def run(options: Namespace) -> int:
    """Exit 0; 1 where `check` finds damage."""
    paths = paths_for(options.data_dir)
    if options.act in care.WITHOUT_OPENING:
        return care.WITHOUT_OPENING[options.act](options, paths)
    # Looking at a history that is not there yet shows an empty one, and makes no file.
    there = _is_there(paths)
    if options.act == "import" and not there:
        _try_import(options.file)
        there = True
    # A new computer may begin with what the others have.
    there = there or options.act in entries.MAKES or (options.act == "sync" and options.folder.is_dir())
    database = care.opened(options, paths) if there else in_memory()
    try:
        return ACTS[options.act](options, database, paths)
    finally:
        database.close()


def _is_there(paths: Paths) -> bool:
    """Whether there is a history; a data folder that is no folder is told, not taken for an empty one."""
    try:
        if stat.S_ISDIR(paths.data.stat().st_mode):
            return paths.database.exists()
    except FileNotFoundError:
        return False
    except OSError as error:
        raise DataProblem(
            str(paths.data), f"cannot be read ({error.strerror})", "name a folder that you may read"
        ) from error
    raise DataProblem(str(paths.data), "is not a folder", "name the folder of the history")


def _export(options: Namespace, database: Database, paths: Paths) -> int:
    history, form = History(database, local_now), options.form and Form(options.form)
    regions = {} if form is Form.JSON else read_regions(assets())
    if options.file is not None:
        exchange.export_file(history, options.file, form or Form.of(options.file), regions, local_now())
    elif form in (None, Form.JSON):
        json.dump(exchange.export_json(history), sys.stdout, indent=1)
        sys.stdout.write("\n")
    else:
        sys.stdout.write(exchange.export_text(history, form, regions, local_now()))
    return 0


def _import(options: Namespace, database: Database, paths: Paths) -> int:
    merged = exchange.import_file(History(database, local_now), options.file)
    sys.stdout.write(f"{merged.added} added, {merged.updated} brought up to date, {merged.unchanged} unchanged\n")
    return 0


def _report(options: Namespace, database: Database, paths: Paths) -> int:
    from sciatica_desktop.app.report_file import write  # noqa: PLC0415 - loads Qt

    language = asked_language(options, paths.data) or ENGLISH
    write(History(database, local_now), options.file, options.days, language, paths.data)
    sys.stdout.write(f"report written to {options.file}\n")
    return 0


def _try_import(file: Path) -> None:
    """A file that does not fit must not leave an empty history behind."""
    database = in_memory()
    try:
        exchange.import_file(History(database, local_now), file)
    finally:
        database.close()


ACTS: Mapping[str, Act] = {
    "export": _export,
    "import": _import,
    "report": _report,
    **look.ACTS,
    **entries.ACTS,
    **care.ACTS,
}
