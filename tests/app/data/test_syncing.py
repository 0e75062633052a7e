"""Two windows of two computers with one sync folder."""

from __future__ import annotations

from pathlib import Path

import pytest

from sciatica_desktop.core.diary import log_entry
from sciatica_desktop.core.pain import Drawing
from tests.app.conftest import START, Begin, Hands


@pytest.fixture
def shared(tmp_path: Path) -> Path:
    (tmp_path / "shared").mkdir()
    return tmp_path / "shared"


def log(hands: Hands, name: str) -> None:
    hands.program.state.diary.log(log_entry(name, START, 6, Drawing()))


def choose(hands: Hands, folder: Path) -> None:
    hands.person.folder = folder
    hands.program.helpers.data.syncing.choose_folder()


def names(hands: Hands) -> set[str]:
    return {entry.id for entry in hands.program.state.diary.value}


def test_what_one_window_writes_the_other_shows(begin: Begin, tmp_path: Path, shared: Path) -> None:
    desk, bed = begin(tmp_path / "desk"), begin(tmp_path / "bed")
    log(desk, "at the desk")
    log(bed, "in bed")
    choose(desk, shared)
    choose(bed, shared)
    assert names(bed) == {"at the desk", "in bed"}
    assert "came from your other computers" in bed.program.views.shell.notice_text
    desk.program.helpers.data.syncing.sync()
    assert names(desk) == names(bed)


def test_what_was_written_goes_out_when_the_window_closes(begin: Begin, tmp_path: Path, shared: Path) -> None:
    desk = begin(tmp_path / "desk")
    choose(desk, shared)
    log(desk, "late")
    desk.program.close()
    bed = begin(tmp_path / "bed")
    choose(bed, shared)
    assert names(bed) == {"late"}


def test_a_folder_that_is_gone_is_said_once(begin: Begin, tmp_path: Path, shared: Path) -> None:
    desk = begin(tmp_path / "desk")
    choose(desk, shared)
    for file in shared.iterdir():
        file.unlink()
    shared.rmdir()
    desk.program.helpers.data.syncing.sync()
    assert "is not there; choose another folder" in desk.program.views.shell.notice_text
    desk.program.views.shell.hide_notice()
    desk.program.helpers.data.syncing.sync()
    assert desk.program.views.shell.notice_text == ""


def test_it_can_be_stopped_and_the_files_stay(begin: Begin, tmp_path: Path, shared: Path) -> None:
    desk = begin(tmp_path / "desk")
    choose(desk, shared)
    desk.program.helpers.data.syncing.stop()
    log(desk, "private")
    desk.program.helpers.data.syncing.sync()
    (file,) = shared.iterdir()
    assert "private" not in file.read_text(encoding="utf-8")
