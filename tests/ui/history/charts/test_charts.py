"""The other charts, the table behind each of them, and their pictures."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QByteArray, QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sciatica_desktop.core.days import Caps, Day
from sciatica_desktop.core.trend import Extent, Rated
from sciatica_desktop.ui.history.charts.calendar import CalendarChart
from sciatica_desktop.ui.history.charts.extent import ExtentChart
from sciatica_desktop.ui.history.charts.page import MAKERS, ChartName, HistoryCharts
from sciatica_desktop.ui.history.charts.pain import PainChart
from sciatica_desktop.ui.history.charts.picture import png, svg
from sciatica_desktop.ui.history.charts.sessions import SessionsChart
from sciatica_desktop.ui.history.charts.walk import Walk
from sciatica_desktop.ui.kit.colours import INTENSITY

START = datetime(2026, 5, 4, 19, 20, tzinfo=UTC)
FIRST = START.date()
CAPS = Caps(6, 3)


def days(count: int, **at: Day) -> list[Day]:
    """So many days from FIRST on, some of them given by their number."""
    given = {int(name[1:]): day for name, day in at.items()}
    return [given.get(number, Day(FIRST))._replace(day=FIRST + timedelta(days=number)) for number in range(count)]


def extents(count: int) -> list[Extent]:
    return [Extent(START + timedelta(days=number), 400.0 - 10 * number, 3) for number in range(count)]


def shown(qtbot: QtBot, chart: Walk, width: int = 900, height: int = 400) -> None:
    qtbot.addWidget(chart)
    chart.resize(width, height)


def test_the_extent_is_told_from_the_first_to_the_last_drawing(qtbot: QtBot) -> None:
    chart = ExtentChart()
    shown(qtbot, chart)
    chart.render_extents(extents(12))
    assert chart.accessibleDescription() == (
        "12 drawings from 4 May 2026 to 15 May 2026. Skin that hurt: 400 cm² in the first, 290 cm² in the last. "
        "Running median: from 360 cm² to 330 cm². Half of the latest ones lie in the band from 310 cm² to 350 cm²."
    )
    QTest.keyClick(chart, Qt.Key.Key_End)
    assert chart.words_at(0) == "4 May 2026, 19:20: 400 cm² of skin in 3 places"
    assert chart.cells(4) == ("8 May 2026, 19:20", "360 cm²", "3", "360 cm² (340 cm² to 380 cm²)")


def test_without_a_drawing_it_is_said_what_to_do(qtbot: QtBot) -> None:
    chart = ExtentChart()
    shown(qtbot, chart)
    assert "What you mark on the map is kept here" in chart.summary()


@pytest.mark.parametrize(("most", "marks"), [(10.0, 6), (320.0, 4), (2500.0, 6), (9000.0, 5)])
def test_the_scale_of_the_skin_has_few_round_numbers(qtbot: QtBot, most: float, marks: int) -> None:
    chart = ExtentChart()
    shown(qtbot, chart)
    chart.render_extents([Extent(START, most, 1)])
    assert len(chart._scale()[2]) == marks


def test_the_calendar_tells_its_worst_day_and_each_day(qtbot: QtBot) -> None:
    chart = CalendarChart()
    shown(qtbot, chart)
    chart.render_days(days(10, d0=Day(FIRST, 4, 3), d2=Day(FIRST, 8), d9=Day(FIRST, None, 2)))
    assert chart.summary() == "Pain noted on 2 days. The worst of a day is typically 6, at most 8 (6 May 2026)."
    assert chart.words_at(0) == "4 May 2026: worst pain 4, 3 sessions"
    assert chart.words_at(9) == "13 May 2026: no pain noted, 2 sessions"
    assert chart.cells(1) == ("5 May 2026", "", "0")


def test_in_the_calendar_keys_go_by_days_and_weeks(qtbot: QtBot) -> None:
    chart = CalendarChart()
    shown(qtbot, chart)
    chart.render_days(days(60, d3=Day(FIRST, 5)))
    reached = []
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_End):
        QTest.keyClick(chart, key)
        reached.append(chart.at)
    assert reached == [0, 1, 8, 7, 0, 59]


def test_a_day_of_the_calendar_has_the_colour_of_its_worst_pain_and_is_told_when_pointed_at(qtbot: QtBot) -> None:
    chart = CalendarChart()
    shown(qtbot, chart)
    chart.render_days(days(20, d8=Day(FIRST, 7)))
    field = chart._now().field(8)
    assert chart.grab().toImage().pixelColor(field.topLeft().toPoint() + QPoint(8, 8)).name() == INTENSITY[7]
    QTest.mouseMove(chart, field.center().toPoint())
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=field.center().toPoint())
    assert chart.at == 8


def test_a_long_calendar_shows_the_latest_weeks_and_the_wheel_goes_back(qtbot: QtBot) -> None:
    chart = CalendarChart()
    shown(qtbot, chart, 400, 260)
    chart.render_days(days(2000, d0=Day(FIRST, 7)))
    assert chart._now().shows(1999)
    assert not chart._now().shows(0)
    before = chart._now().first
    at = QPointF(200, 100)
    turned = (Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False)
    QApplication.sendEvent(chart, QWheelEvent(at, at, QPoint(), QPoint(0, 240), *turned))
    assert chart._now().first == before - 2
    QTest.keyClick(chart, Qt.Key.Key_Home)
    assert chart._now().shows(0)


@pytest.mark.parametrize("size", [(300, 210), (900, 400), (1150, 570), (2400, 1500)])
@pytest.mark.parametrize("count", [1, 30, 400])
def test_the_days_in_sight_lie_within_the_calendar_and_not_on_each_other(
    qtbot: QtBot, size: tuple[int, int], count: int
) -> None:
    chart = CalendarChart()
    shown(qtbot, chart, *size)
    chart.render_days(days(count, d0=Day(FIRST, 7)))
    known = chart._now()
    fields = [known.field(index) for index in range(count) if known.shows(index)]
    assert all(chart.rect().toRectF().contains(field) for field in fields)
    assert len({(field.x(), field.y()) for field in fields}) == len(fields)
    assert all(known.index_at(known.field(index).center()) == index for index in range(count) if known.shows(index))


def test_sessions_within_the_limits_are_told_to_be_so(qtbot: QtBot) -> None:
    chart = SessionsChart()
    shown(qtbot, chart)
    chart.render_days(days(10, d1=Day(FIRST, 3, 2, 2), d4=Day(FIRST, None, 1, 1)), CAPS)
    assert chart.summary() == (
        "Sessions on 2 days, at most 2 on one day (5 May 2026). Within the limits: 6 a day, 3 of them on the same spot."
    )
    assert chart.words_at(1) == "5 May 2026: 2 sessions, 2 on the same spot"


def test_days_over_a_limit_are_counted_for_each_limit(qtbot: QtBot) -> None:
    chart = SessionsChart()
    shown(qtbot, chart)
    busy = {"d0": Day(FIRST, 3, 7, 2), "d1": Day(FIRST, 3, 5, 4), "d2": Day(FIRST, 3, 8, 4), "d3": Day(FIRST, 3, 4, 4)}
    chart.render_days(days(4, **busy), CAPS)
    assert chart.summary().endswith(
        "More than the limit of 6 a day on 2 days. The same spot more often than the limit of 3 on 3 days."
    )
    assert [sign.text for sign in chart.signs()][2:] == ["limit of sessions a day: 6", "limit for the same spot: 3"]


def test_of_many_days_the_busiest_of_a_few_is_shown(qtbot: QtBot) -> None:
    chart = SessionsChart()
    shown(qtbot, chart)
    chart.render_days(days(4000, d0=Day(FIRST, 3, 1, 1), d1999=Day(FIRST, 3, 7, 2)), CAPS)
    assert 7 in chart.bars.opts["height"].tolist()


def test_days_without_a_session_are_no_chart_of_sessions(qtbot: QtBot) -> None:
    chart = SessionsChart()
    shown(qtbot, chart)
    chart.render_days(days(4, d1=Day(FIRST, 3)), CAPS)
    assert chart.count() == 0
    assert chart.summary().startswith("No sessions in this time.")


def filled_pain() -> Walk:
    chart = PainChart()
    chart.render_ratings([Rated(START + timedelta(days=number), 6, 4) for number in range(12)])
    return chart


def filled_extent() -> Walk:
    chart = ExtentChart()
    chart.render_extents(extents(12))
    return chart


def filled_calendar() -> Walk:
    chart = CalendarChart()
    chart.render_days(days(12, d1=Day(FIRST, 6, 2)))
    return chart


def filled_sessions() -> Walk:
    chart = SessionsChart()
    chart.render_days(days(12, d1=Day(FIRST, 6, 2, 1)), CAPS)
    return chart


FILLED = [filled_pain, filled_extent, filled_calendar, filled_sessions]


@pytest.mark.parametrize("make", FILLED)
def test_the_picture_of_each_chart_is_sharp_and_has_its_words(qtbot: QtBot, make: Callable[[], Walk]) -> None:
    chart = make()
    shown(qtbot, chart)
    image = QImage.fromData(QByteArray(png(chart)))
    assert image.width() >= 2 * 900
    colours = {
        image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(image.height() // 2, image.height())
    }
    assert len(colours) > 5
    written = svg(chart)
    renderer = QSvgRenderer(QByteArray(written))
    assert renderer.isValid()
    assert renderer.defaultSize() != QSize()
    text = written.decode()
    assert f"<title>{chart.title}</title>" in text
    assert f"<desc>{chart.summary()}</desc>" in text
    assert "<image" not in text


@pytest.mark.parametrize("make", MAKERS.values())
def test_a_chart_without_values_can_be_asked_anything(qtbot: QtBot, make: Callable[[], Walk]) -> None:
    chart = make()
    shown(qtbot, chart)
    QTest.keyClick(chart, Qt.Key.Key_Left)
    QTest.keyClick(chart, Qt.Key.Key_Plus)
    assert chart.at is None
    assert chart.summary()
    chart.grab()


@pytest.fixture
def page(qtbot: QtBot) -> HistoryCharts:
    made = HistoryCharts()
    qtbot.addWidget(made)
    made.resize(1000, 600)
    made.show()
    chart = made.chart(ChartName.PAIN)
    assert isinstance(chart, PainChart)
    chart.render_ratings([Rated(START + timedelta(days=number), 6, 4) for number in range(12)])
    made.show_chart(ChartName.PAIN)
    return made


def test_the_table_has_a_row_for_each_value_the_newest_first(page: HistoryCharts) -> None:
    QTest.mouseClick(page.as_table, Qt.MouseButton.LeftButton)
    model = page.table.model()
    assert page.table.isVisible()
    assert not page.chart(ChartName.PAIN).isVisible()
    assert model.rowCount() == 12
    row = [model.index(0, column).data() for column in range(model.columnCount())]
    assert row[:3] == ["15 May 2026, 19:20", "6", "4"]
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Pain before"
    assert model.headerData(0, Qt.Orientation.Vertical) == row[0]
    assert page.table.accessibleDescription() == page.words.text()
    assert page.table.currentIndex().row() == 0


def test_the_value_that_is_pointed_out_is_written_below_the_chart(page: HistoryCharts) -> None:
    QTest.keyClick(page.chart(ChartName.PAIN), Qt.Key.Key_Home)
    assert page.told.text() == "4 May 2026, 19:20: pain 6 before, 4 after"


def test_an_empty_chart_has_words_but_no_legend_table_or_picture(page: HistoryCharts) -> None:
    page.show_chart(ChartName.EXTENT)
    assert "Nothing was marked" in page.words.text()
    assert not page.save.isEnabled()
    assert not page.as_table.isEnabled()
    assert not page.table.isVisible()
    assert not page.chart(ChartName.EXTENT).isVisible()


def test_chips_ask_for_a_chart_and_the_button_for_its_picture(page: HistoryCharts, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.chart_chosen) as asked:
        QTest.mouseClick(page.chips[ChartName.CALENDAR], Qt.MouseButton.LeftButton)
    assert asked.args == [ChartName.CALENDAR]
    with qtbot.waitSignal(page.picture_requested):
        QTest.mouseClick(page.save, Qt.MouseButton.LeftButton)
