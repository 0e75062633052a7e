"""One easy hold for a bad day."""

from __future__ import annotations

import pytest

from sciatica_desktop.core.allowance import Allowance
from sciatica_desktop.core.anatomy import Side
from sciatica_desktop.core.content import Care, Content, Mode
from sciatica_desktop.core.diary import Felt
from sciatica_desktop.core.experience import Experience, Tried
from sciatica_desktop.core.flare import easy_hold
from sciatica_desktop.core.freedom import Freedom
from sciatica_desktop.core.pace import Pace
from sciatica_desktop.core.plan import Plan, routine_of
from sciatica_desktop.core.safety import Verdict
from sciatica_desktop.core.steps import Phase

PIR, MED, HAM = ("pir_1", Side.RIGHT), ("gmed_1", Side.RIGHT), ("bf_1", Side.LEFT)

HELPED = Tried(sessions=4, change=-2.0)
HELPED_MORE = Tried(sessions=3, change=-3.0)
WORSE = Tried(sessions=3, change=1.0)
SAME = Tried(pressed=2, same=2, last=Felt.SAME)


def allowed(content: Content, freedom: Freedom) -> Allowance:
    return Allowance(content, Verdict(freedom))


@pytest.mark.parametrize(
    ("tried", "found", "best"),
    [
        ({PIR: HELPED, MED: HELPED_MORE}, (HAM,), MED),
        ({PIR: SAME}, (HAM,), PIR),
        ({PIR: SAME, MED: HELPED}, (), MED),
        ({PIR: WORSE}, (PIR, HAM), HAM),
        ({}, (HAM, PIR), HAM),
    ],
)
def test_the_best_known_point_is_taken(
    content: Content, tried: dict[tuple[str, Side], Tried], found: tuple[tuple[str, Side], ...], best: tuple[str, Side]
) -> None:
    work = easy_hold(Experience(tried), found, allowed(content, Freedom.ALL))
    assert work is not None
    assert (work.point, work.side) == best


def test_it_is_one_gentle_hold_at_its_shortest(content: Content) -> None:
    work = easy_hold(Experience(), (PIR,), allowed(content, Freedom.GENTLE))
    assert work is not None
    technique = content.techniques[work.technique]
    assert technique.gentle
    assert technique.dose.mode is Mode.HOLD
    steps = routine_of(Plan((work,)), content, Pace(check=False)).steps
    assert [(step.phase, step.seconds) for step in steps if step.phase is Phase.HOLD] == [
        (Phase.HOLD, technique.dose.on.low)
    ]


def test_nothing_known_or_found_means_none(content: Content) -> None:
    assert easy_hold(Experience(), (), allowed(content, Freedom.ALL)) is None


@pytest.mark.parametrize("freedom", [Freedom.NO_TECHNIQUES, Freedom.NOTHING])
def test_no_hold_while_techniques_are_locked(content: Content, freedom: Freedom) -> None:
    assert easy_hold(Experience({PIR: HELPED}), (PIR,), allowed(content, freedom)) is None


def test_a_point_for_professionals_and_one_that_is_gone_are_passed_over(content: Content) -> None:
    barred = next(name for name, point in content.points.items() if point.care is Care.PROFESSIONAL)
    found = ((barred, Side.LEFT), ("gone", Side.LEFT), PIR)
    work = easy_hold(Experience(), found, allowed(content, Freedom.ALL))
    assert work is not None
    assert work.point == PIR[0]
