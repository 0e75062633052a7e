"""The history as a JSON document that can leave the program and come back."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path

from sciatica_desktop.core import exchange
from sciatica_desktop.core.diary import Entry
from sciatica_desktop.core.reading import BadFile, Node
from sciatica_desktop.store.history import History, Merged


def export_json(history: History) -> dict[str, object]:
    """Everything but the trash and the current drawing, ready for `json.dump`."""
    return exchange.to_json(history.document())


def import_json(history: History, document: object, file: str = "the document") -> Merged:
    """Take a document in; the same one twice changes nothing.

    Raises BadFile, with nothing changed, if any of it does not fit.
    """
    return history.merge(exchange.from_json(Node(document, file)))


def import_file(history: History, path: Path) -> Merged:
    """Take in a file that was exported."""
    try:
        document = json.loads(path.read_bytes())
    except OSError as error:
        raise BadFile(str(path), "", f"cannot be read ({error.strerror})") from error
    except (ValueError, RecursionError) as error:
        raise BadFile(str(path), "", "is not a JSON document") from error
    return import_json(history, document, str(path))


def list_rows(entries: Iterable[Entry]) -> list[Mapping[str, object]]:
    """What `history list --json` prints, in the order given."""
    return exchange.listed(entries)
