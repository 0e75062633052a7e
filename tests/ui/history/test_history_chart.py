"""The chart of pain before and after."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sciatica_desktop.core.anatomy import Side
from sciatica_desktop.core.diary import Entry
from sciatica_desktop.core.trend import Rated
from sciatica_desktop.ui.history.history_chart import DAY_S, MOST_SIGNS, HistoryChart, day_ticks, wall_seconds
from sciatica_desktop.ui.kit import theme

START = datetime(2026, 5, 3, 23, 30, tzinfo=timezone(timedelta(hours=2)))


def entry(day: int, before: int | None, after: int | None) -> Entry:
    started = START + timedelta(days=day)
    return Entry(f"e{day}", started, "p", Side.LEFT, "t", "x", 90, pain_before=before, pain_after=after)


@pytest.fixture
def chart(qtbot: QtBot) -> HistoryChart:
    made = HistoryChart()
    qtbot.addWidget(made)
    made.resize(800, 260)
    return made


def points(chart: HistoryChart, name: str) -> list[tuple[float, float]]:
    times, pains = getattr(chart, name).getData()
    return list(zip(times.tolist(), pains.tolist(), strict=True))


def test_it_says_in_one_sentence_what_it_shows(chart: HistoryChart) -> None:
    chart.render_entries(tuple(entry(day, 6, 4) for day in range(18)))
    assert chart.accessibleDescription() == ("18 sessions from 3 May to 20 May; typical pain 6 before, 4 after.")
    assert chart.words.text() == chart.accessibleDescription()


@pytest.mark.parametrize(
    ("entries", "text"),
    [
        ((), "No ratings yet. Rate the pain after a session, and it is shown here."),
        ((entry(0, None, None),), "No ratings yet. Rate the pain after a session, and it is shown here."),
        ((entry(0, 6, None),), "1 session on 3 May; pain before 6."),
        ((entry(0, 6, 3),), "1 session on 3 May; pain before 6, after 3."),
        ((entry(0, 6, None), entry(1, 4, None)), "2 sessions from 3 May to 4 May; typical pain 5 before."),
        ((entry(0, None, 3),), "1 session on 3 May; pain after 3."),
        ((entry(0, 6, 3), entry(0, 5, 3)), "2 sessions on 3 May; typical pain 5.5 before, 3 after."),
    ],
)
def test_few_or_partly_rated_sessions_have_their_own_words(
    chart: HistoryChart, entries: tuple[Entry, ...], text: str
) -> None:
    chart.render_entries(entries)
    assert chart.summary() == text


def test_a_session_stands_at_the_time_on_the_wall_where_it_took_place(chart: HistoryChart) -> None:
    chart.render_entries((entry(0, 6, 3),))
    assert points(chart, "_before") == [(wall_seconds(datetime(2026, 5, 3, 23, 30)), 6.0)]  # noqa: DTZ001
    assert points(chart, "_after")[0][1] == 3.0


def test_only_sessions_rated_twice_are_joined_by_a_line(chart: HistoryChart) -> None:
    chart.render_entries((entry(0, 6, 3), entry(1, 5, None), entry(2, None, 4)))
    assert [pain for _at, pain in points(chart, "_joins")] == [6.0, 3.0]
    assert len(points(chart, "_before")) == 2


@pytest.mark.parametrize("days", [0, 1, 30, 400, 3000])
def test_dates_on_the_axis_never_crowd(days: int) -> None:
    low, high = 0.0, max(4, days) * DAY_S
    ticks = day_ticks(low, high, 6)
    assert 1 <= len(ticks) <= 7
    assert all(low <= at <= high for at, _name in ticks)


def test_a_single_session_stands_in_the_middle(chart: HistoryChart) -> None:
    chart.render_entries((entry(0, 6, 3),))
    (low, high), _pain = chart.box.viewRange()
    assert points(chart, "_before")[0][0] == pytest.approx((low + high) / 2, abs=1.0)
    assert high - low == pytest.approx(4 * DAY_S, rel=0.01)


def test_the_whole_scale_is_always_shown(chart: HistoryChart) -> None:
    chart.render_entries((entry(0, 5, 5),))
    _time, (low, high) = chart.box.viewRange()
    assert low < 0
    assert high > 10


def test_it_takes_neither_mouse_nor_keyboard(chart: HistoryChart) -> None:
    assert chart.plot.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    assert chart.plot.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_it_follows_the_scheme_and_the_font(chart: HistoryChart, qapp: QApplication) -> None:
    chart.render_entries((entry(0, 6, 3), entry(3, 5, 2)))
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


def test_from_nine_ratings_on_the_course_of_each_is_drawn(chart: HistoryChart) -> None:
    chart.render_entries(tuple(entry(day, 6, 4) for day in range(8)))
    assert not chart.course_before.line.isVisible()
    chart.render_entries(tuple(entry(day, 6, 4 if day < 15 else 2) for day in range(30)))
    _times, before = chart.course_before.line.getData()
    _times, after = chart.course_after.line.getData()
    assert set(before.tolist()) == {6.0}
    assert (after[0], after[-1]) == (4.0, 2.0)
    assert chart.course_after.band.isVisible()


def test_of_very_many_sessions_some_are_shown_and_all_count(chart: HistoryChart) -> None:
    chart.render_entries(tuple(Rated(START + timedelta(hours=number), 6, 4) for number in range(5000)))
    assert 700 < len(points(chart, "_before")) <= MOST_SIGNS
    assert chart.summary().startswith("5,000 sessions") or chart.summary().startswith("5000 sessions")
