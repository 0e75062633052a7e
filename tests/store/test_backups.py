"""Backups: made whole or not at all, listed by their names, thinned out."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from sciatica_desktop.core.problems import DataProblem
from sciatica_desktop.core.retention import Kept
from sciatica_desktop.store.backups import AUTO, back_up, backups_in, dated, holds, newest_good, thin_out
from sciatica_desktop.store.database import Database
from sciatica_desktop.store.history import History
from tests.store.conftest import Watch
from tests.store.samples import entry


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "backups"


def auto(database: Database, folder: Path, watch: Watch, hours: float) -> Path:
    watch.move(hours * 3600)
    return back_up(database.connection, folder, dated(watch(), AUTO))


def test_backups_are_listed_newest_first_by_their_names(database: Database, folder: Path, watch: Watch) -> None:
    first = auto(database, folder, watch, 0)
    by_hand = back_up(database.connection, folder, dated(watch()))
    later = auto(database, folder, watch, 1)
    (folder / "letter.txt").write_text("not a backup")
    (folder / "history-2026-99-99-999999.sqlite3").write_text("no such day")
    found = backups_in(folder)
    assert [backup.path for backup in found] == [later, by_hand, first]
    assert [backup.automatic for backup in found] == [True, False, True]
    assert found[0].made == datetime(2026, 5, 1, 13)  # noqa: DTZ001 - the clock on the wall
    assert backups_in(folder / "none") == ()


def test_only_automatic_backups_are_thinned_out(database: Database, folder: Path, watch: Watch) -> None:
    by_hand = back_up(database.connection, folder, dated(watch()))
    made = [auto(database, folder, watch, 1) for _ in range(5)]
    assert thin_out(folder, Kept(2, 1, 1)) == 3
    assert {backup.path for backup in backups_in(folder)} == {by_hand, *made[-2:]}


def test_a_backup_tells_how_much_it_holds(database: Database, folder: Path, watch: Watch) -> None:
    history = History(database, watch)
    for name in ("a", "b", "c"):
        history.add(entry(name))
    history.delete("c")
    assert holds(auto(database, folder, watch, 0), "") == 2


def test_the_newest_whole_backup_is_found_behind_broken_ones(database: Database, folder: Path, watch: Watch) -> None:
    History(database, watch).add(entry())
    good = auto(database, folder, watch, 0)
    broken = auto(database, folder, watch, 1)
    broken.write_bytes(broken.read_bytes()[:5000])
    found = newest_good(folder, "")
    assert found is not None
    assert (found[0].path, found[1]) == (good, 1)
    good.unlink()
    assert newest_good(folder, "") is None
    with pytest.raises(DataProblem, match="damaged"):
        holds(broken, "")


def test_a_copy_that_cannot_be_written_leaves_nothing_behind(database: Database, folder: Path, watch: Watch) -> None:
    auto(database, folder, watch, 0)
    database.connection.execute("BEGIN")  # VACUUM INTO refuses to run within a transaction
    with pytest.raises(Exception, match="transaction"):
        back_up(database.connection, folder, "second")
    database.connection.execute("ROLLBACK")
    assert [path.name for path in folder.iterdir()] == ["history-2026-05-01-120000-auto.sqlite3"]
