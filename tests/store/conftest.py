"""A history in memory, one in a file, and entries to put in; no Qt."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from sciatica_desktop.store.database import Database, in_memory, open_database
from sciatica_desktop.store.history import History

NOON = datetime(2026, 5, 1, 12, 0, tzinfo=timezone(timedelta(hours=2)))


@dataclass
class Watch:
    """The time, which stands still until it is moved."""

    now: datetime = field(default=NOON)

    def __call__(self) -> datetime:
        return self.now

    def move(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)


@pytest.fixture
def watch() -> Watch:
    return Watch()


@pytest.fixture
def memory() -> Iterator[Database]:
    database = in_memory()
    yield database
    database.close()


@pytest.fixture
def history(memory: Database, watch: Watch) -> History:
    return History(memory, watch)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where a database may be made."""
    return tmp_path / "data" / "history.sqlite3"


@pytest.fixture
def database(file: Path) -> Iterator[Database]:
    """A database in a file."""
    made = open_database(file)
    yield made
    made.close()
