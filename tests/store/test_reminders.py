"""The reminders on disk."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from sciatica_desktop.core.problems import DataProblem
from sciatica_desktop.core.reminders import Reminders
from sciatica_desktop.store.reminders import NAME, RemindersFile

ALL = Reminders(datetime(2026, 5, 1, 16, tzinfo=UTC), datetime(2026, 5, 1, 12, 20, tzinfo=UTC), date(2026, 5, 1))


@pytest.fixture
def file(tmp_path: Path) -> RemindersFile:
    return RemindersFile(lambda: tmp_path)


def test_what_is_set_is_there_after_a_restart(file: RemindersFile) -> None:
    assert file.read() == Reminders()
    for reminders in (ALL, Reminders(again=ALL.again), Reminders()):
        file.write(reminders)
        assert file.read() == reminders


@pytest.mark.parametrize(
    "text", ["", "[]", "{", "\xff", '{"again": 7}', '{"again": "2026-05-01T12:00:00", "stand": null, "no_stand": "x"}']
)
def test_a_file_of_no_use_is_as_if_there_were_none(file: RemindersFile, tmp_path: Path, text: str) -> None:
    (tmp_path / NAME).write_text(text, encoding="latin-1")
    assert file.read() == Reminders()


def test_one_bad_value_does_not_take_the_others_with_it(file: RemindersFile, tmp_path: Path) -> None:
    (tmp_path / NAME).write_text('{"again": "tomorrow", "stand": "2026-05-01T12:20:00+00:00"}', encoding="utf-8")
    assert file.read() == Reminders(stand=ALL.stand)


def test_where_it_cannot_be_kept_that_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(DataProblem):
        RemindersFile(lambda: tmp_path / "file").write(ALL)


def test_nothing_is_kept_of_an_example() -> None:
    file = RemindersFile(lambda: None)
    file.write(ALL)
    assert file.read() == Reminders()
