"""Routines as files: saved, replaced, thrown away, and refused with a reason where they do not fit."""

from __future__ import annotations

import json
import stat
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from sciatica_desktop.core.anatomy import Side
from sciatica_desktop.core.plan import Plan, usual_work
from sciatica_desktop.core.problems import DataProblem
from sciatica_desktop.core.readers.plan_file import document
from sciatica_desktop.store.content import read_content
from sciatica_desktop.store.routines import LARGEST, RoutineFolder

CONTENT = read_content(Path(__file__).parents[2] / "assets")
PLAN = Plan((usual_work("gmin_post", Side.RIGHT, "lg_tennis_wall", CONTENT),), "Evening", heat=15)


@pytest.fixture
def files(tmp_path: Path) -> Path:
    return tmp_path / "routines"


@pytest.fixture
def folder(files: Path) -> RoutineFolder:
    return RoutineFolder(lambda: files, CONTENT)


def test_there_is_nothing_at_first(folder: RoutineFolder, files: Path) -> None:
    assert folder.read() == ((), ())
    assert folder.last() is None
    assert not files.exists()


def test_what_is_saved_is_there_by_name(folder: RoutineFolder) -> None:
    short = replace(PLAN, name="a short one", heat=0.0)
    for plan in (PLAN, short):
        folder.save(plan)
    assert folder.read() == ((short, PLAN), ())


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_only_the_owner_may_read_it(folder: RoutineFolder, files: Path) -> None:
    folder.save(PLAN)
    (file,) = files.iterdir()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(files.stat().st_mode) == 0o700


def test_the_same_name_is_replaced_and_names_that_look_alike_are_not(folder: RoutineFolder, files: Path) -> None:
    for plan in (PLAN, replace(PLAN, heat=10.0), replace(PLAN, name="Evening!"), replace(PLAN, name="Äbend / ..")):
        folder.save(plan)
    assert {(plan.name, plan.heat) for plan in folder.read()[0]} == {
        ("Evening", 10.0),
        ("Evening!", 15.0),
        ("Äbend / ..", 15.0),
    }
    assert all(file.parent == files for file in files.iterdir())


def test_a_thrown_away_routine_is_gone(folder: RoutineFolder) -> None:
    folder.save(PLAN)
    folder.delete("Evening")
    folder.delete("never there")
    assert folder.read() == ((), ())


@pytest.mark.parametrize("name", ["", "Evening"])
def test_what_was_done_last_is_no_saved_routine(folder: RoutineFolder, name: str) -> None:
    plan = replace(PLAN, name=name)
    folder.save_last(plan)
    assert folder.last() == plan
    assert folder.read() == ((), ())


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"{", "not a JSON document"),
        (b"\xff\xfe", "not a JSON document"),
        (b"[" * 60_000, "not a JSON document"),
        (b"{}", "kind: is missing"),
        (json.dumps({**document(PLAN), "heat_min": 99}).encode(), "heat_min: should be between 10 and 20, not 99"),
        (b"[" * (LARGEST + 1), "larger than"),
    ],
)
def test_a_file_that_does_not_fit_is_refused_with_a_reason_and_the_others_stay(
    folder: RoutineFolder, files: Path, content: bytes, reason: str
) -> None:
    folder.save(PLAN)
    (files / "broken.json").write_bytes(content)
    plans, refused = folder.read()
    assert plans == (PLAN,)
    assert len(refused) == 1
    assert refused[0].startswith("broken.json: ")
    assert reason in refused[0]


def test_a_last_session_that_no_longer_fits_is_as_if_there_were_none(folder: RoutineFolder, files: Path) -> None:
    folder.save_last(PLAN)
    (files / "last.json").write_text("{}", encoding="utf-8")
    assert folder.last() is None


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    folder = RoutineFolder(lambda: tmp_path / "file" / "routines", CONTENT)
    with pytest.raises(DataProblem, match="cannot be"):
        folder.save(PLAN)
    with pytest.raises(DataProblem, match="cannot be"):
        folder.delete("x")


def test_the_example_keeps_no_routines(folder: RoutineFolder) -> None:
    example = RoutineFolder(lambda: None, CONTENT)
    with pytest.raises(DataProblem, match="keeps no routines"):
        example.save(PLAN)
    example.save_last(PLAN)
    example.delete("Evening")
    assert example.read() == ((), ())
    assert example.last() is None


def test_a_file_that_cannot_be_read_is_refused_with_a_reason(folder: RoutineFolder, files: Path) -> None:
    folder.save(PLAN)
    (files / "odd.json").mkdir()
    plans, refused = folder.read()
    assert plans == (PLAN,)
    assert ["odd.json" in line and "cannot be read" in line for line in refused] == [True]
