"""The chart of pain before and after."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sciatica_desktop.core.trend import Rated
from sciatica_desktop.ui.history.charts.pain import PainChart
from sciatica_desktop.ui.history.charts.plot import MOST_SIGNS
from sciatica_desktop.ui.history.charts.time_axis import DAY_S, day_ticks, wall_seconds
from sciatica_desktop.ui.kit import theme

START = datetime(2026, 5, 3, 23, 30, tzinfo=timezone(timedelta(hours=2)))


def rated(day: float, before: int | None, after: int | None) -> Rated:
    return Rated(START + timedelta(days=day), before, after)


@pytest.fixture
def chart(qtbot: QtBot) -> PainChart:
    made = PainChart()
    qtbot.addWidget(made)
    made.resize(800, 260)
    return made


def points(chart: PainChart, name: str) -> list[tuple[float, float]]:
    times, pains = getattr(chart, name).getData()
    return list(zip(times.tolist(), pains.tolist(), strict=True))


def test_it_says_in_a_few_sentences_what_it_shows(chart: PainChart) -> None:
    chart.render_ratings([rated(day, 6, 4 if day < 9 else 2) for day in range(18)])
    assert chart.accessibleDescription() == (
        "18 ratings from 3 May 2026 to 20 May 2026. Typical pain: 6 before, 3 after. "
        "Running median: from 6 to 6 before, from 4 to 2 after. "
        "The band that half of the latest ones lie in is at 2."
    )


FEW = "Too few yet for a running median with its band; from 9 on."


@pytest.mark.parametrize(
    ("ratings", "text"),
    [
        ([], "No ratings in this time. Log your pain, or rate it after a session, and it is shown here."),
        ([rated(0, 6, None)], f"1 rating on 3 May 2026. Typical pain: 6. {FEW}"),
        ([rated(0, 6, 3)], f"1 rating on 3 May 2026. Typical pain: 6 before, 3 after. {FEW}"),
        ([rated(0, None, 3)], f"1 rating on 3 May 2026. Typical pain: 3 after. {FEW}"),
        ([rated(0, 6, 3), rated(0, 5, 3)], f"2 ratings on 3 May 2026. Typical pain: 5.5 before, 3 after. {FEW}"),
    ],
)
def test_few_or_partly_rated_sessions_have_their_own_words(chart: PainChart, ratings: list[Rated], text: str) -> None:
    chart.render_ratings(ratings)
    assert chart.summary().replace("1 ratings", "1 rating") == text  # the forms of English are in a catalogue


def test_quick_logs_alone_have_a_course_too(chart: PainChart) -> None:
    chart.render_ratings([rated(day, 7 - day // 5, None) for day in range(20)])
    assert "Running median: from 7 to 4." in chart.summary()
    assert not chart.course_after.line.isVisible()


def test_a_session_stands_at_the_time_on_the_wall_where_it_took_place(chart: PainChart) -> None:
    chart.render_ratings([rated(0, 6, 3)])
    assert points(chart, "before") == [(wall_seconds(datetime(2026, 5, 3, 23, 30)), 6.0)]  # noqa: DTZ001
    assert points(chart, "after")[0][1] == 3.0


def test_only_sessions_rated_twice_are_joined_by_a_line(chart: PainChart) -> None:
    chart.render_ratings([rated(0, 6, 3), rated(1, 5, None), rated(2, None, 4)])
    assert [pain for _at, pain in points(chart, "joins")] == [6.0, 3.0]
    assert len(points(chart, "before")) == 2


@pytest.mark.parametrize("days", [0, 1, 30, 400, 3000, 40_000])
def test_dates_on_the_axis_never_crowd(days: int) -> None:
    low, high = 0.0, max(4, days) * DAY_S
    ticks = day_ticks(low, high, 6)
    assert 1 <= len(ticks) <= (12 if days > 20_000 else 7)
    assert all(low <= at <= high for at, _name in ticks)


def test_a_single_session_stands_in_the_middle(chart: PainChart) -> None:
    chart.render_ratings([rated(0, 6, 3)])
    (low, high), _pain = chart.box.viewRange()
    assert points(chart, "before")[0][0] == pytest.approx((low + high) / 2, abs=1.0)
    assert high - low == pytest.approx(4 * DAY_S, rel=0.01)


def test_the_whole_scale_is_always_shown(chart: PainChart) -> None:
    chart.render_ratings([rated(0, 5, 5)])
    _time, (low, high) = chart.box.viewRange()
    assert low < 0
    assert high > 10


def test_it_follows_the_scheme_and_the_font(chart: PainChart, qapp: QApplication) -> None:
    chart.render_ratings([rated(0, 6, 3), rated(3, 5, 2)])
    chart.show()
    pictures = []
    for wanted, scale in (("light", 1.0), ("dark", 1.0), ("dark", 1.6)):
        theme.apply(qapp, wanted, scale)
        qapp.processEvents()
        pictures.append(chart.grab().toImage())
    theme.apply(qapp, "light")
    light, dark, large = pictures
    assert light.pixel(400, 130) != dark.pixel(400, 130)
    assert dark != large


def test_from_nine_ratings_on_the_course_of_each_is_drawn_and_named_in_the_legend(chart: PainChart) -> None:
    chart.render_ratings([rated(day, 6, 4) for day in range(8)])
    assert not chart.course_before.line.isVisible()
    assert len(chart.signs()) == 2
    chart.render_ratings([rated(day, 6, 4 if day < 15 else 2) for day in range(30)])
    _times, before = chart.course_before.line.getData()
    _times, after = chart.course_after.line.getData()
    assert set(before.tolist()) == {6.0}
    assert (after[0], after[-1]) == (4.0, 2.0)
    assert chart.course_after.band.isVisible()
    assert [sign.text for sign in chart.signs()][2:] == [
        "running median (of 9 in a row)",
        "band: half of them lie in it",
    ]


def test_the_table_has_what_the_chart_shows(chart: PainChart) -> None:
    chart.render_ratings([rated(day, 6, None if day == 5 else 4) for day in range(10)])
    assert len(chart.columns()) == len(chart.cells(0))
    assert chart.cells(0) == ("3 May 2026, 23:30", "6", "4", "", "")
    assert chart.cells(4) == ("7 May 2026, 23:30", "6", "4", "6 (6 to 6)", "4 (4 to 4)")
    assert chart.cells(5)[2:] == ("", "6 (6 to 6)", "")


def test_arrow_keys_go_from_rating_to_rating_and_each_is_told(chart: PainChart, qtbot: QtBot) -> None:
    chart.render_ratings([rated(0, 6, 3), rated(1, 5, None), rated(2, None, 4)])
    told: list[str] = []
    chart.told.connect(told.append)
    keys = Qt.Key
    for key in (keys.Key_Right, keys.Key_Left, keys.Key_Home, keys.Key_Left, keys.Key_End, keys.Key_PageUp):
        QTest.keyClick(chart, key)
    last, middle, first = (
        "5 May 2026, 23:30: pain 4 after",
        "4 May 2026, 23:30: pain 5",
        "3 May 2026, 23:30: pain 6 before, 3 after",
    )
    assert told == [last, middle, first, first, last, first]


def test_keys_zoom_and_move_and_show_all_again(chart: PainChart) -> None:
    chart.render_ratings([rated(day, 6, 3) for day in range(100)])
    whole = chart.box.viewRange()[0]
    for _ in range(3):
        QTest.keyClick(chart, Qt.Key.Key_Plus)
    near = chart.box.viewRange()[0]
    assert near[1] - near[0] == pytest.approx((whole[1] - whole[0]) / 1.5**3)
    QTest.keyClick(chart, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    moved = chart.box.viewRange()[0]
    assert moved[0] - near[0] == pytest.approx((near[1] - near[0]) / 4)
    for _ in range(20):
        QTest.keyClick(chart, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert chart.box.viewRange()[0][1] == pytest.approx(whole[1])
    QTest.keyClick(chart, Qt.Key.Key_0)
    assert chart.box.viewRange()[0] == pytest.approx(whole)


def test_a_value_out_of_sight_comes_into_sight_when_keys_go_to_it(chart: PainChart) -> None:
    chart.render_ratings([rated(day, 6, 3) for day in range(100)])
    chart.zoom(8)
    QTest.keyClick(chart, Qt.Key.Key_Home)
    low, high = chart.box.viewRange()[0]
    assert low <= chart.times[0] <= high


def test_of_very_many_sessions_some_are_shown_and_all_count(chart: PainChart) -> None:
    chart.render_ratings([rated(number / 24, 6, 4) for number in range(5000)])
    assert 700 < len(points(chart, "before")) <= MOST_SIGNS
    assert chart.is_thinned
    assert chart.summary().startswith(("5,000 ratings", "5000 ratings"))
    chart.zoom(100)
    assert not chart.is_thinned
    assert not chart.is_crowded


def test_what_is_shown_of_many_stays_the_same_while_it_is_moved(chart: PainChart) -> None:
    chart.render_ratings([rated(number / 24, number % 11, 4) for number in range(20_000)])
    chart.zoom(2)
    before = set(points(chart, "before"))
    chart.pan(0.1)
    after = set(points(chart, "before"))
    assert len(before & after) > 0.85 * len(before)


def test_a_clock_put_back_leaves_the_ratings_in_the_order_of_the_wall(chart: PainChart) -> None:
    chart.render_ratings([rated(1, 6, 3), rated(0, 5, 2)])
    assert bool(np.all(np.diff(chart.times) > 0))
    assert [each.pain_before for each in chart.ratings] == [5, 6]
