"""The history as a JSON document that can leave the program and come back."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path

from sciatica_desktop.core import exchange
from sciatica_desktop.core.diary import Entry
from sciatica_desktop.core.problems import DataProblem
from sciatica_desktop.core.reading import BadFile, Node
from sciatica_desktop.store.history import History, Merged


def export_json(history: History) -> dict[str, object]:
    """Everything but the trash and the current drawing, ready for `json.dump`."""
    return exchange.to_json(history.document())


def export_file(history: History, path: Path) -> None:
    """Write the document to a file that only its owner may read: whole, or not at all."""
    text = json.dumps(export_json(history), ensure_ascii=False, indent=1) + "\n"
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
            file.write(text)
        draft.replace(path)
    except OSError as error:
        raise DataProblem(str(path), f"cannot be written ({error.strerror})", "choose another place") from error
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)


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
