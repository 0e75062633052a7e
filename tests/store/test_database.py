"""The file itself: what is refused is never changed, what fails leaves all as it was, what is old is brought along."""

from __future__ import annotations

import os
import re
import shutil
import sqlite3
import stat
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import apsw
import pytest

from sciatica_desktop.core.anatomy import Side
from sciatica_desktop.core.body_parts import BodyPart
from sciatica_desktop.core.problems import DataProblem
from sciatica_desktop.store.database import Database, open_database
from sciatica_desktop.store.header import look
from sciatica_desktop.store.history import History
from sciatica_desktop.store.schema import APPLICATION_ID, MIGRATIONS
from tests.store.conftest import Watch
from tests.store.samples import MARKS, entry

if TYPE_CHECKING:
    from typing_extensions import Buffer

OLD_FILES = sorted((Path(__file__).parents[1] / "databases").glob("v*.sqlite3"))


def contents(folder: Path) -> dict[str, bytes]:
    """Every file below a folder, byte for byte."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def sqlite_file(path: Path, *statements: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    connection = sqlite3.connect(path)
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()


def text_file(path: Path) -> None:
    path.parent.mkdir(parents=True)
    path.write_text("Dear diary, today it hurt less.\n" * 20)


def another_programs_file(path: Path) -> None:
    sqlite_file(
        path, "CREATE TABLE songs (title TEXT)", "INSERT INTO songs VALUES ('Ode')", "PRAGMA application_id = 7"
    )


def file_without_an_owner(path: Path) -> None:
    sqlite_file(path, "CREATE TABLE entries (id TEXT)")


def newer_file(path: Path) -> None:
    open_database(path, migrations=(*MIGRATIONS, "CREATE TABLE wishes (wish TEXT) STRICT")).close()


def newer_file_in_wal(path: Path) -> None:
    """As a newer program leaves it when it is killed: the new version stands only in the write-ahead log."""
    open_database(path).close()
    scratch = path.with_name("scratch.sqlite3")
    shutil.copy(path, scratch)
    connection = sqlite3.connect(scratch)
    connection.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    shutil.copy(scratch, path)
    shutil.copy(f"{scratch}-wal", f"{path}-wal")
    connection.close()
    scratch.unlink()


def cut_off_header(path: Path) -> None:
    path.parent.mkdir(parents=True)
    path.write_bytes(b"SQLite format 3\x00" + bytes(20))


@pytest.mark.parametrize(
    ("make", "what"),
    [
        (text_file, "is not a history of this program"),
        (another_programs_file, "is not a history of this program"),
        (file_without_an_owner, "is not a history of this program"),
        (cut_off_header, "is not a history of this program"),
        (newer_file, "made by a newer version"),
    ],
)
def test_a_file_that_is_not_for_us_is_left_alone(file: Path, make: Callable[[Path], None], what: str) -> None:
    make(file)
    before = contents(file.parent)
    with pytest.raises(DataProblem, match=what):
        open_database(file)
    assert contents(file.parent) == before


def test_a_newer_version_in_the_log_of_a_killed_run_is_seen_and_left_alone(file: Path) -> None:
    newer_file_in_wal(file)
    before = contents(file.parent)
    with pytest.raises(DataProblem, match="made by a newer version"):
        open_database(file)
    after = contents(file.parent)
    assert {name: after[name] for name in before} == before
    assert set(after) - set(before) <= {"history.sqlite3-shm"}


def test_a_damaged_file_is_refused_and_left_as_it_is(file: Path) -> None:
    open_database(file).close()
    whole = file.read_bytes()
    file.write_bytes(whole[:100] + b"\xa5" * (len(whole) - 100))
    before = contents(file.parent)
    with pytest.raises(DataProblem, match=r"is damaged; repair it or restore a backup"):
        History(open_database(file), Watch()).latest()
    assert contents(file.parent) == before


def test_a_folder_in_the_place_of_the_file_is_said_in_a_sentence(file: Path) -> None:
    file.mkdir(parents=True)
    with pytest.raises(DataProblem, match="cannot be read"):
        open_database(file)


def test_a_folder_that_cannot_be_made_is_said_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file, not a folder")
    with pytest.raises(DataProblem, match=r"history.sqlite3 cannot be .* may .*\."):
        open_database(tmp_path / "data" / "history.sqlite3")
    assert contents(tmp_path) == {"data": b"a file, not a folder"}


def test_a_file_in_use_by_another_program_is_said_in_a_sentence(file: Path) -> None:
    open_database(file).close()
    other = apsw.Connection(str(file))  # not sqlite3: two libraries in one process do not see each other's locks
    other.execute("PRAGMA locking_mode = EXCLUSIVE; BEGIN; CREATE TABLE being_made (x TEXT)").fetchall()
    with pytest.raises(DataProblem, match=r"is in use by another program; close"):
        open_database(file, busy_ms=1)
    other.close()


def test_while_another_run_writes_ours_says_so_and_reads_on(file: Path, watch: Watch) -> None:
    first, second = open_database(file), open_database(file, busy_ms=1)
    with first.writing():
        with pytest.raises(DataProblem, match="is in use by another program"):
            History(second, watch).add(entry())
        assert History(second, watch).latest() == ()
    History(second, watch).add(entry())
    assert History(first, watch).latest() == (entry(),)
    first.close()
    second.close()


def test_a_new_file_is_ours_alone_and_says_whose_it_is(database: Database, file: Path) -> None:
    header = file.read_bytes()[:100]
    assert int.from_bytes(header[68:72], "big") == APPLICATION_ID
    assert int.from_bytes(header[60:64], "big") == len(MIGRATIONS)
    if os.name == "posix":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700


def test_what_is_written_is_safe_when_the_power_fails(database: Database) -> None:
    pragmas = {name: database.connection.pragma(name) for name in ("journal_mode", "synchronous", "foreign_keys")}
    assert pragmas == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}


def test_closing_leaves_one_file(file: Path) -> None:
    database = open_database(file)
    History(database, Watch()).add(entry())
    database.close()
    assert list(contents(file.parent)) == ["history.sqlite3"]


def test_looking_at_what_is_not_there_makes_nothing(file: Path) -> None:
    assert look(file) == 0
    assert not file.parent.exists()


# Migrations

ADDED = "SELECT count(*) FROM entries; ALTER TABLE entries ADD COLUMN mood TEXT"
"""With a statement that gives rows, after which the rest must be run all the same."""


def test_a_migration_keeps_a_copy_of_the_old_file_and_all_entries(file: Path, watch: Watch) -> None:
    old = open_database(file)
    History(old, watch).add(entry())
    old.close()
    new = open_database(file, migrations=(*MIGRATIONS, ADDED))
    assert History(new, watch).latest() == (entry(),)
    assert new.rows("SELECT mood FROM entries") == [(None,)]
    new.close()
    (backup,) = (file.parent / "backups").iterdir()
    kept = open_database(backup)
    assert History(kept, watch).latest() == (entry(),)
    kept.close()


def test_a_migration_that_fails_changes_nothing(file: Path, watch: Watch) -> None:
    old = open_database(file)
    History(old, watch).add(entry())
    old.close()
    before = file.read_bytes()
    with pytest.raises(apsw.SQLError, match="nonsense"):
        open_database(file, migrations=(*MIGRATIONS, ADDED + "; SELECT nonsense"))
    assert file.read_bytes() == before
    again = open_database(file)
    assert History(again, watch).latest() == (entry(),)
    again.close()


def test_a_second_run_does_not_migrate_again(file: Path) -> None:
    steps = (*MIGRATIONS, ADDED)
    open_database(file).close()
    first, second = open_database(file, migrations=steps), open_database(file, migrations=steps)
    assert first.connection.pragma("user_version") == second.connection.pragma("user_version") == len(steps)
    first.close()
    second.close()


@pytest.mark.parametrize("old", OLD_FILES, ids=lambda path: path.stem)
def test_each_version_that_was_ever_shipped_still_opens(old: Path, tmp_path: Path, watch: Watch) -> None:
    copy = tmp_path / "history.sqlite3"
    shutil.copy(old, copy)
    database = open_database(copy)
    history = History(database, watch)
    assert [kept.id for kept in history.latest()] == ["3f0e7f5c-8f56-4f6b-9d58-0d2f2a3c0002", OLD_FIRST]
    first = history.get(OLD_FIRST)
    assert first is not None
    assert (first.drawing, first.change, first.notes) == (MARKS, -3, "Better on the stairs.")
    assert (history.last_drawing(), history.screening().yes) == (MARKS, frozenset({"RF21"}))
    assert [kept.id for kept in history.trash()] == ["3f0e7f5c-8f56-4f6b-9d58-0d2f2a3c0003"]
    database.close()


def test_answers_about_conditions_are_read_from_a_file_of_the_version_that_began_to_keep_them(
    tmp_path: Path, watch: Watch
) -> None:
    shutil.copy(OLD_FILES[6], tmp_path / "history.sqlite3")
    history = History(open_database(tmp_path / "history.sqlite3"), watch)
    kept = history.conditions()
    assert kept.yes == {"CI02", "CI09"}
    assert kept.where == {"CI09": {(BodyPart.LOWER_LEG, Side.LEFT)}}
    assert kept.complete == kept.answered
    history.close()


OLD_FIRST = "3f0e7f5c-8f56-4f6b-9d58-0d2f2a3c0001"


def test_there_is_a_file_of_each_version() -> None:
    assert [path.stem for path in OLD_FILES] == [f"v{number}" for number in range(1, len(MIGRATIONS) + 1)]


# Trouble while writing


class Disk(apsw.VFS):
    """The real disk, until it is told to fail."""

    def __init__(self, name: str) -> None:
        self.trouble: type[apsw.Error] | None = None
        super().__init__(name, "")

    def xOpen(self, name: str | apsw.URIFilename | None, flags: list[int]) -> FailingFile:
        return FailingFile(self, name, flags)


class FailingFile(apsw.VFSFile):
    """A file on that disk."""

    def __init__(self, disk: Disk, name: str | apsw.URIFilename | None, flags: list[int]) -> None:
        self.disk = disk
        super().__init__("", name, flags)

    def xWrite(self, data: Buffer, offset: int) -> None:
        if self.disk.trouble is not None:
            raise self.disk.trouble("the disk says no")
        super().xWrite(data, offset)


@pytest.fixture
def disk() -> Iterator[Disk]:
    made = Disk("failing")
    yield made
    made.unregister()


@pytest.mark.parametrize(
    ("trouble", "sentence"),
    [
        (apsw.FullError, "could not be written because the disk is full; make room"),
        (apsw.IOError, "could not be read or written; look at the disk"),
        (apsw.ReadOnlyError, "may not be written; allow"),
    ],
)
def test_a_write_that_fails_is_one_sentence_and_changes_nothing(
    file: Path, watch: Watch, disk: Disk, trouble: type[apsw.Error], sentence: str
) -> None:
    database = open_database(file, vfs="failing")
    history = History(database, watch)
    history.add(entry("kept"))
    history.save_drawing(MARKS)
    disk.trouble = trouble
    writes: tuple[Callable[[], None], ...] = (
        lambda: history.add(entry("lost", drawing=MARKS)),
        lambda: history.rate("kept", 2),
        lambda: history.save_drawing(MARKS.mirrored),
    )
    for write in writes:
        with pytest.raises(DataProblem, match=sentence):
            write()
    assert (history.latest(), history.last_drawing()) == ((entry("kept"),), MARKS)
    disk.trouble = None
    history.add(entry("after", 1))
    database.close()
    again = open_database(file)
    assert History(again, watch).latest() == (entry("after", 1), entry("kept"))
    again.close()


def test_a_disk_that_is_full_from_the_start_is_one_sentence(file: Path, disk: Disk) -> None:
    disk.trouble = apsw.FullError
    with pytest.raises(DataProblem, match="the disk is full"):
        open_database(file, vfs="failing")
    disk.trouble = None
    open_database(file, vfs="failing").close()


def test_the_questions_in_the_documentation_can_be_asked_with_plain_sqlite(tmp_path: Path) -> None:
    text = (Path(__file__).parents[2] / "docs" / "database.md").read_text(encoding="utf-8")
    questions = re.findall(r"^    ((?:SELECT|WITH) .*?;)$", text, re.MULTILINE | re.DOTALL)
    shutil.copy(OLD_FILES[-1], tmp_path / "copy.sqlite3")
    connection = sqlite3.connect(tmp_path / "copy.sqlite3")
    answers = [connection.execute(question.replace("'now'", "'2026-05-20'")).fetchall() for question in questions]
    connection.close()
    assert answers == [
        [("dr_fingers", "gmin_post", 1, -3.0, 1, -4.0), ("dr_fingers", "pir_1", 1, -3.0, 1, -4.0)],
        [("2026-05-01", 1, 0.5), ("2026-04-30", 1, 1.5)],
        [("sacrum", "M", 2, 3.0), ("calf_middle", "L", 1, 7.0), ("calf_middle", "R", 1, 7.0)],
    ]


@pytest.mark.parametrize("locked", ["folder", "file"])
def test_what_may_not_be_written_says_so_and_is_not_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, locked: str
) -> None:
    path = tmp_path / "history.sqlite3"
    open_database(path).close()
    before = contents(tmp_path)
    shut = tmp_path if locked == "folder" else path
    monkeypatch.setattr(os, "access", lambda place, mode: Path(place) != shut)
    with pytest.raises(DataProblem, match=r"may not be written( to)?; allow writing there"):
        open_database(path)
    assert contents(tmp_path) == before
