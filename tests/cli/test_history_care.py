"""`history` on the command line: backups, going back, damage, and the passphrase."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from sciatica_desktop.core.anatomy import Side
from sciatica_desktop.core.diary import Entry
from sciatica_desktop.host.clock import local_now
from sciatica_desktop.store import keys
from sciatica_desktop.store.database import open_database
from sciatica_desktop.store.history import History
from sciatica_desktop.store.schema import MIGRATIONS
from tests.cli.conftest import Run

FIRST = Entry(
    "e1",
    datetime(2026, 4, 30, 19, 15, 30, tzinfo=timezone(timedelta(hours=2))),
    "pir_1",
    Side.RIGHT,
    "dr_fingers",
    "fingers",
    90.0,
    notes="a note",
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with one entry in its history."""
    database = open_database(tmp_path / "full" / "history.sqlite3")
    History(database, local_now).add(FIRST)
    database.close()
    return tmp_path / "full"


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    """A file with a passphrase."""
    path = tmp_path / "secret"
    path.write_text("Träume\n", encoding="utf-8")
    return path


def listed(run: Run, folder: Path, *more: object) -> list[str]:
    return [row["id"] for row in run("history", "list", "--json", "--data-dir", folder, *more).json]


def test_a_backup_is_listed_with_what_it_holds_and_brings_everything_back(run: Run, folder: Path) -> None:
    made = run("history", "backup", "--data-dir", folder).out.strip()
    (told,) = run("history", "backups", "--json", "--data-dir", folder).json
    assert (told["file"], told["entries"], told["automatic"], told["problem"]) == (made, 1, False, "")
    database = open_database(folder / "history.sqlite3")
    History(database, local_now).add(replace(FIRST, id="e2"))
    database.close()
    ran = run("history", "restore", made, "--data-dir", folder)
    assert (ran.code, ran.out.startswith("restored; what was there before is in ")) == (0, True)
    assert listed(run, folder) == ["e1"]
    assert sorted(each["entries"] for each in run("history", "backups", "--json", "--data-dir", folder).json) == [1, 2]


def test_a_broken_backup_is_told_and_refused(run: Run, folder: Path) -> None:
    made = Path(run("history", "backup", "--data-dir", folder).out.strip())
    made.write_bytes(made.read_bytes()[:9000])
    assert "is damaged" in run("history", "backups", "--data-dir", folder).out
    ran = run("history", "restore", made, "--data-dir", folder)
    assert (ran.code, "is damaged" in ran.sentence) == (1, True)
    assert listed(run, folder) == ["e1"]


def test_a_damaged_history_is_told_repaired_and_kept(run: Run, folder: Path) -> None:
    run("history", "backup", "--data-dir", folder)
    file = folder / "history.sqlite3"
    broken = file.read_bytes()[:4096] + b"\xa5" * 4096
    file.write_bytes(broken)
    ran = run("history", "check", "--data-dir", folder)
    assert (ran.code, "is damaged" in ran.out + ran.err) == (1, True)
    ran = run("history", "repair", "--data-dir", folder)
    assert (ran.code, "1 more came from a backup, 0 are missing" in ran.out) == (0, True)
    assert listed(run, folder) == ["e1"]
    assert Path(ran.out.split("kept as ")[1].strip()).read_bytes() == broken
    assert run("history", "check", "--data-dir", folder).code == 0


def test_a_value_that_a_disk_changed_is_taken_back_from_the_backup(run: Run, folder: Path) -> None:
    run("history", "backup", "--data-dir", folder)
    file = folder / "history.sqlite3"
    file.write_bytes(file.read_bytes().replace(b"a note", b"a nose"))
    ran = run("history", "check", "--data-dir", folder)
    assert (ran.code, "something other than this program changed it" in ran.out) == (1, True)
    assert "1 more came from a backup, 0 are missing" in run("history", "repair", "--data-dir", folder).out
    assert run("history", "export", "--data-dir", folder).json["entries"][0]["notes"] == "a note"


def test_a_sound_history_is_left_as_it_is_by_a_repair(run: Run, folder: Path) -> None:
    ran = run("history", "repair", "--data-dir", folder)
    assert (ran.code, "is in order" in ran.out) == (0, True)
    assert [path.name for path in folder.iterdir()] == ["history.sqlite3"]


@pytest.mark.parametrize("act", [("repair",), ("check",), ("unlock",)])
def test_a_newer_history_is_neither_repaired_nor_unlocked(run: Run, tmp_path: Path, act: tuple[str, ...]) -> None:
    file = tmp_path / "newer" / "history.sqlite3"
    open_database(file, migrations=(*MIGRATIONS, "CREATE TABLE wishes (wish TEXT) STRICT")).close()
    before = file.read_bytes()
    ran = run("history", *act, "--data-dir", file.parent)
    assert (ran.code, "newer version" in ran.sentence) == (1, True)
    assert file.read_bytes() == before


def test_a_locked_history_opens_with_the_file_that_holds_its_passphrase(run: Run, folder: Path, secret: Path) -> None:
    run("history", "backup", "--data-dir", folder)
    ran = run("history", "lock", "--new-passphrase-file", secret, "--data-dir", folder)
    assert (ran.code, ran.out) == (0, "the history and its backups open with the new passphrase only\n")
    assert keys.is_locked(folder / "history.sqlite3")
    assert listed(run, folder, "--passphrase-file", secret) == ["e1"]
    (told,) = run("history", "backups", "--json", "--passphrase-file", secret, "--data-dir", folder).json
    assert told["entries"] == 1
    shut = run("history", "list", "--data-dir", folder)
    assert (shut.code, "give its passphrase with --passphrase-file" in shut.sentence) == (1, True)
    ran = run("history", "unlock", "--passphrase-file", secret, "--data-dir", folder)
    assert ran.out == "no passphrase is needed any more\n"
    assert listed(run, folder) == ["e1"]


def test_a_passphrase_may_come_on_stdin(run: Run, folder: Path, secret: Path) -> None:
    run("history", "lock", "--new-passphrase-file", secret, "--data-dir", folder)
    words = ("history", "list", "--json", "--passphrase-file", "-", "--data-dir", folder)
    assert json.loads(run(*words, stdin="Träume\n".encode()).out)[0]["id"] == "e1"
    wrong = run(*words, stdin=b"guess\n")
    assert (wrong.code, "does not open with this passphrase" in wrong.sentence) == (1, True)


def test_a_backup_with_a_passphrase_of_its_own_is_restored_with_it(run: Run, folder: Path, secret: Path) -> None:
    run("history", "lock", "--new-passphrase-file", secret, "--data-dir", folder)
    made = Path(run("history", "backup", "--passphrase-file", secret, "--data-dir", folder).out.strip())
    kept = made.rename(folder / "elsewhere.sqlite3")
    run("history", "unlock", "--passphrase-file", secret, "--data-dir", folder)
    assert "is locked" in run("history", "restore", kept, "--data-dir", folder).sentence
    assert run("history", "restore", kept, "--backup-passphrase-file", secret, "--data-dir", folder).code == 0
    assert listed(run, folder) == ["e1"]


def test_a_lock_without_a_passphrase_is_refused(run: Run, folder: Path, tmp_path: Path) -> None:
    assert "is missing" in run("history", "lock", "--data-dir", folder).sentence
    ran = run("history", "lock", "--new-passphrase-file", tmp_path / "none", "--data-dir", folder)
    assert "cannot be read" in ran.sentence
    assert not keys.is_locked(folder / "history.sqlite3")


@pytest.mark.parametrize("act", [("restore", "x"), ("lock",), ("unlock",), ("repair",), ("backup",)])
def test_a_history_that_is_not_there_is_told_and_not_made(run: Run, tmp_path: Path, act: tuple[str, ...]) -> None:
    ran = run("history", *act, "--data-dir", tmp_path / "none")
    assert (ran.code, "is not there yet" in ran.sentence) == (1, True)
    assert not (tmp_path / "none").exists()


def test_two_folders_come_together_by_a_third(run: Run, folder: Path, tmp_path: Path) -> None:
    shared, other = tmp_path / "shared", tmp_path / "other"
    shared.mkdir()
    database = open_database(other / "history.sqlite3")
    History(database, local_now).add(replace(FIRST, id="e2"))
    database.close()
    assert run("history", "sync", shared, "--data-dir", folder).out == "1 sent, 0 added, 0 brought up to date\n"
    assert run("history", "sync", shared, "--data-dir", other).out == "1 sent, 1 added, 0 brought up to date\n"
    run("history", "sync", shared, "--data-dir", folder)
    assert run("history", "sync", shared, "--data-dir", tmp_path / "new").out.startswith("0 sent, 2 added")
    assert sorted(listed(run, folder)) == sorted(listed(run, other)) == ["e1", "e2"]
    (shared / "sciatica-odd.jsonl").write_text("odd\n")
    ran = run("history", "sync", shared, "--data-dir", folder)
    assert (ran.code, "is not a sync file" in ran.sentence) == (1, True)
