"""The history as a file that can leave the program: JSON, which comes back too, a table, or FHIR."""

from __future__ import annotations

import csv
import json
import os
from collections.abc import Iterable, Mapping
from contextlib import suppress
from datetime import datetime
from enum import StrEnum
from io import StringIO
from pathlib import Path

from sciatica_desktop.core.anatomy import Region
from sciatica_desktop.core.diary import Entry
from sciatica_desktop.core.exchange import document as exchange
from sciatica_desktop.core.exchange.csv_table import csv_rows
from sciatica_desktop.core.exchange.fhir import to_fhir
from sciatica_desktop.core.problems import DataProblem
from sciatica_desktop.core.reading import BadFile, Node
from sciatica_desktop.store.history import History
from sciatica_desktop.store.merge import Merged

_BYTE_ORDER_MARK = "\ufeff"
"""Without it some spreadsheets read a table as the letters of another age."""


def export_json(history: History) -> dict[str, object]:
    """Everything but the trash and the current drawing, ready for `json.dump`."""
    return exchange.to_json(history.document())


class Form(StrEnum):
    """In which form the history leaves the program; only JSON comes back."""

    JSON = "json"
    CSV = "csv"
    FHIR = "fhir"

    @classmethod
    def of(cls, file: Path) -> Form:
        """The form that a file's name asks for."""
        name = file.name.lower()
        return cls.CSV if name.endswith(".csv") else cls.FHIR if name.endswith(".fhir.json") else cls.JSON


def export_text(history: History, form: Form, regions: Mapping[str, Region], now: datetime) -> str:
    """Everything but the trash and the current drawing, as the text of a file."""
    if form is Form.CSV:
        table = StringIO(newline="")
        csv.writer(table).writerows(csv_rows(history.latest(-1), regions))
        return table.getvalue()
    document = export_json(history) if form is Form.JSON else to_fhir(history.document(), regions, now)
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def export_file(history: History, file: Path, form: Form, regions: Mapping[str, Region], now: datetime) -> None:
    """The same as a file that only its owner may read."""
    text = export_text(history, form, regions, now)
    write_whole(file, _BYTE_ORDER_MARK + text if form is Form.CSV else text)


def write_whole(path: Path, text: str | bytes) -> None:
    """Write a file that only its owner may read: whole, or not at all."""
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write(text if isinstance(text, bytes) else text.encode())
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    except OSError as error:
        raise DataProblem(str(path), "cannot be written (%2)", "choose another place", error.strerror) from error
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
