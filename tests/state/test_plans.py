"""The draft of a session, and the routines that are kept."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from sciatica_desktop.core.anatomy import Side
from sciatica_desktop.core.plan import Plan, usual_pulls, usual_work
from sciatica_desktop.state.plans import PlanState
from sciatica_desktop.store.content import read_content
from sciatica_desktop.store.routines import RoutineFolder

CONTENT = read_content(Path(__file__).parents[2] / "assets")
HIP = usual_work("gmin_post", Side.RIGHT, "lg_tennis_wall", CONTENT)
DEEP = usual_work("pir_1", Side.RIGHT, "dr_tennis_floor", CONTENT)


@pytest.fixture
def plans(qapp: object, tmp_path: Path) -> PlanState:
    return PlanState(RoutineFolder(lambda: tmp_path / "routines", CONTENT), CONTENT)


def test_spots_are_added_one_after_the_other(plans: PlanState) -> None:
    seen: list[Plan] = []
    plans.changed.connect(seen.append)
    plans.add(HIP)
    plans.add(DEEP)
    assert [len(plan.works) for plan in seen] == [1, 2]


def test_a_spot_that_is_there_with_that_technique_gets_the_new_dose(plans: PlanState) -> None:
    plans.add(HIP)
    plans.add(replace(HIP, count=2))
    assert plans.value.works == (replace(HIP, count=2),)


def test_the_stretches_of_a_muscle_go_with_its_last_spot(plans: PlanState) -> None:
    both = Plan((HIP, DEEP), pulls=usual_pulls((HIP, DEEP), CONTENT))
    plans.change(both)
    assert plans.value == both
    plans.change(replace(both, works=(DEEP,)))
    assert [pull.stretch for pull in plans.value.pulls] == ["st_pir"]


def test_a_saved_routine_is_opened_and_thrown_away_again(plans: PlanState) -> None:
    plans.add(HIP)
    plans.save("  Every   evening ")
    assert plans.value.name == "Every evening"
    plans.clear()
    plans.open("Every evening")
    assert plans.value.works == (HIP,)
    plans.delete("Every evening")
    assert (plans.saved, plans.value.name, plans.value.works) == ((), "", (HIP,))
    plans.open("Every evening")


def test_what_was_done_last_is_there_at_the_next_start(plans: PlanState, tmp_path: Path) -> None:
    plans.remember(Plan((DEEP,), cold=10))
    again = PlanState(RoutineFolder(lambda: tmp_path / "routines", CONTENT), CONTENT)
    again.open_last()
    assert again.value == Plan((DEEP,), cold=10)


def test_trouble_with_the_files_is_told_and_nothing_is_lost(qapp: object, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    plans = PlanState(RoutineFolder(lambda: tmp_path / "file" / "x", CONTENT), CONTENT)
    told: list[str] = []
    plans.problem.connect(told.append)
    plans.add(HIP)
    plans.save("Evening")
    plans.remember(plans.value)
    plans.delete("Evening")
    assert len(told) == 3
    assert plans.value.works == (HIP,)
    assert plans.last == plans.value
