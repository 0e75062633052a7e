"""A plan in words, ready to be changed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from sciatica_desktop.core.anatomy import Side
from sciatica_desktop.core.pace import Pace
from sciatica_desktop.core.plan import Plan, usual_pulls, usual_work
from sciatica_desktop.core.plan_view import plan_view
from sciatica_desktop.store.content import read_content

CONTENT = read_content(Path(__file__).parents[2] / "assets")
HIP = usual_work("gmin_post", Side.RIGHT, "lg_tennis_wall", CONTENT)
DEEP = usual_work("pir_1", Side.LEFT, "dr_tennis_floor", CONTENT)
PLAN = Plan((HIP, DEEP), heat=15)
USUAL = Pace()


def test_each_spot_is_named_with_its_tool_and_its_time() -> None:
    first, second = plan_view(PLAN, CONTENT, (), (), USUAL).works
    assert (first.work, first.title, first.tool) == (HIP, "Outer buttock, deep (back)", "Tennis ball at the wall")
    assert (second.work, second.technique.id) == (DEEP, "dr_tennis_floor")
    shorter = replace(HIP, count=HIP.count - 1)
    (less,) = plan_view(Plan((shorter,)), CONTENT, (), (), USUAL).works
    assert less.seconds < first.seconds


def test_heat_is_counted_apart() -> None:
    warm, plain = (plan_view(plan, CONTENT, (), (), USUAL) for plan in (PLAN, replace(PLAN, heat=0.0)))
    assert (warm.heat_seconds, plain.heat_seconds) == (15 * 60, 0)
    assert warm.seconds == plain.seconds > 0


def test_its_length_follows_the_pace() -> None:
    def seconds(pace: Pace) -> float:
        return plan_view(PLAN, CONTENT, (), (), pace).seconds

    assert seconds(Pace(ready=25)) == seconds(USUAL) + 2 * 20
    assert seconds(Pace(find=90)) == seconds(USUAL) + 2 * 60
    assert seconds(Pace(check=False)) == seconds(USUAL) - 2 * 15


def test_none_and_the_least_the_usual_and_the_most_are_on_offer() -> None:
    view = plan_view(PLAN, CONTENT, (), (), USUAL)
    assert view.heat == (0, 10, 15, 20)
    assert view.movement == (0, 60, 90, 120)
    assert view.cold == (0, 5, 10, 15)


def test_a_pack_without_heat_and_cold_offers_none() -> None:
    view = plan_view(replace(PLAN, heat=0.0), replace(CONTENT, session=None), (), (), USUAL)
    assert view.heat == view.movement == view.cold == (0,)


def test_the_stretches_of_each_muscle_are_offered_on_its_side_and_chosen_ones_are_as_they_were_set() -> None:
    longer = replace(usual_pulls((HIP,), CONTENT)[0], hold=45.0)
    rows = plan_view(replace(PLAN, pulls=(longer,)), CONTENT, (), (), USUAL).pulls
    assert [row.pull for row in rows if row.chosen] == [longer]
    assert {row.pull.side for row in rows} == {Side.RIGHT, Side.LEFT}
    assert len({(row.pull.stretch, row.pull.side) for row in rows}) == len(rows) > 2


def test_nothing_chosen_takes_no_time_and_what_is_against_it_is_handed_on() -> None:
    view = plan_view(Plan(()), CONTENT, ("Choose a spot first.",), ("Evening",), USUAL)
    assert (view.works, view.pulls, view.seconds, view.heat_seconds) == ((), (), 0, 0)
    assert (view.reasons, view.saved) == (("Choose a spot first.",), ("Evening",))
