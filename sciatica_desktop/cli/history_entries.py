"""`history`: single entries: a quick log, the trash."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Callable, Mapping
from uuid import uuid4

from sciatica_desktop.core.diary import log_entry
from sciatica_desktop.core.problems import DataProblem
from sciatica_desktop.host.clock import local_now
from sciatica_desktop.host.paths import Paths
from sciatica_desktop.store.database import Database
from sciatica_desktop.store.history import History


def _log(options: Namespace, database: Database, paths: Paths) -> int:
    history = History(database, local_now)
    entry = log_entry(str(uuid4()), local_now(), options.pain, history.last_drawing(), options.note or "")
    history.add(entry)
    sys.stdout.write(f"{entry.id}\n")
    return 0


def _delete(options: Namespace, database: Database, paths: Paths) -> int:
    _known(options.id, database, paths).delete(options.id)
    return 0


def _undelete(options: Namespace, database: Database, paths: Paths) -> int:
    _known(options.id, database, paths).restore(options.id)
    return 0


def _known(name: str, database: Database, paths: Paths) -> History:
    history = History(database, local_now)
    if history.get(name) is None:
        raise DataProblem(str(paths.database), f"holds no entry {name}", "history list --json shows the ids")
    return history


def _empty_trash(options: Namespace, database: Database, paths: Paths) -> int:
    sys.stdout.write(f"{History(database, local_now).empty_trash()} entries are gone for good\n")
    return 0


ACTS: Mapping[str, Callable[[Namespace, Database, Paths], int]] = {
    "log": _log,
    "delete": _delete,
    "undelete": _undelete,
    "empty-trash": _empty_trash,
}
MAKES = frozenset({"log"})
"""These begin a history where there is none yet."""
