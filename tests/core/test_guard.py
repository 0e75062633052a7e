"""The guard speaks where the history is against going on as before."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from sciatica_desktop.core.anatomy import Place, Side
from sciatica_desktop.core.content import Content
from sciatica_desktop.core.diary import Entry
from sciatica_desktop.core.guard import warnings
from sciatica_desktop.core.pain import Drawing, Mark

NOW = datetime(2026, 5, 20, 18, tzinfo=UTC)


def drawing(*regions: str) -> Drawing:
    return Drawing(tuple(Mark(Place(region, Side.RIGHT)) for region in regions))


def session(days_ago: float, before: int = 5, after: int = 4, marks: Drawing | None = None) -> Entry:
    started = NOW - timedelta(days=days_ago)
    return Entry(
        f"d{days_ago}",
        started,
        "pir_1",
        Side.RIGHT,
        "dr_fingers",
        "fingers",
        90,
        90,
        before,
        after,
        drawing=marks or Drawing(),
    )


def told(content: Content, entries: list[Entry], marks: Drawing | None = None) -> list[str]:
    return [reason.phrase for reason in warnings(tuple(entries), marks or Drawing(), NOW, content)]


def test_all_is_quiet_without_a_history(content: Content) -> None:
    assert told(content, [], drawing("calf_middle")) == []


def test_worse_twice_is_told_for_two_days(content: Content) -> None:
    worse = [session(0.1, 4, 6), session(1, 3, 5)]
    assert told(content, worse) == ["worse_twice"]
    assert told(content, [replace(each, started=each.started - timedelta(days=2)) for each in worse]) == []
    assert told(content, [session(0.1, 4, 3), *worse[1:]]) == []


@pytest.mark.parametrize(
    ("before", "now", "phrase"),
    [
        (("buttock_mid",), ("buttock_mid", "calf_middle"), "grown_down"),
        (("thigh_posterior_middle",), ("heel_plantar",), "grown_down"),
        (("buttock_mid", "hip_lateral"), ("buttock_mid", "hip_lateral", "buttock_upper_outer", "sacrum"), "grown_wide"),
        (("buttock_mid", "calf_middle"), ("buttock_mid",), ""),
        (("buttock_mid",), ("hip_lateral",), ""),
        (("buttock_mid",), ("buttock_mid", "hip_lateral"), ""),
    ],
)
def test_marks_that_grow_are_told(content: Content, before: tuple[str, ...], now: tuple[str, ...], phrase: str) -> None:
    assert told(content, [session(1, marks=drawing(*before))], drawing(*now)) == [phrase] * bool(phrase)


def test_marks_in_more_places_that_cover_no_more_than_before_have_not_grown(content: Content) -> None:
    before = drawing("buttock_mid", "hip_lateral")
    places = drawing("buttock_mid", "hip_lateral", "buttock_upper_outer", "sacrum").marks
    thin, broad = (Drawing(tuple(replace(mark, share=share) for mark in places)) for share in (0.7, 0.8))
    assert told(content, [session(1, marks=before)], thin) == []
    assert told(content, [session(1, marks=before)], broad) == ["grown_wide"]


def test_marks_are_compared_with_an_earlier_day_of_the_last_two_weeks(content: Content) -> None:
    grown, small = drawing("buttock_mid", "calf_middle"), drawing("buttock_mid")
    assert told(content, [session(0.1, marks=grown), session(1, marks=small)], grown) == ["grown_down"]
    assert told(content, [session(15, marks=small)], grown) == []
    assert told(content, [session(1, marks=small)]) == []


@pytest.mark.parametrize(
    ("days", "pains", "phrases"),
    [
        ((0, 5, 9, 13), (5, 5, 5, 5), []),
        ((0, 3, 6, 9, 12, 15), (5, 5, 5, 5, 5, 5), ["no_better"]),
        ((0, 2, 4, 6, 8, 10, 12, 15), (5, 5, 5, 5, 5, 5, 5, 5), ["no_better"]),
        ((0, 3, 6, 9, 12, 15), (3, 3, 4, 5, 5, 5), []),
        ((0, 8, 16, 24, 33, 42), (5, 5, 5, 5, 5, 5), ["no_better_long"]),
        ((0, 3, 6, 30, 33, 36), (5, 5, 5, 5, 5, 5), []),
        ((15, 18, 21, 24, 27, 30), (5, 5, 5, 5, 5, 5), []),
    ],
    ids=["too few", "two weeks", "two weeks of many", "better", "six weeks", "a new course", "long ago"],
)
def test_weeks_without_gain_are_told(
    content: Content, days: tuple[int, ...], pains: tuple[int, ...], phrases: list[str]
) -> None:
    entries = [session(day, pain, pain) for day, pain in zip(days, pains, strict=True)]
    assert told(content, entries) == phrases


@pytest.mark.parametrize(("apart", "values"), [(3, {"days": 15}), (9, {"weeks": 6})])
def test_how_long_it_has_gone_on_is_told(content: Content, apart: int, values: dict[str, int]) -> None:
    (reason,) = warnings(tuple(session(day * apart, 5, 5) for day in range(6)), Drawing(), NOW, content)
    assert reason.values == values


def test_the_weeks_are_those_of_the_limits(content: Content) -> None:
    assert content.limits["review_after_days"] == 14
    assert content.limits["see_professional_if_not_better_weeks"] == 6
