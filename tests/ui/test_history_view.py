"""The history: list, finding, the chosen session, and the chart that comes late."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from sciatica_desktop.core.history_rows import HistoryRow
from sciatica_desktop.ui.history_list import spoken
from sciatica_desktop.ui.history_view import HistoryView
from sciatica_desktop.ui.theme import font_of


def row(name: str, **values: object) -> HistoryRow:
    known: dict[str, object] = {
        "day": "Today",
        "time": "14:05",
        "title": "Outer buttock, deep",
        "side": "right side",
        "how": "soft ball at the wall",
        "done": "90 s done",
        "change": "2 less",
        "before": 6,
        "after": 4,
        "search": f"outer buttock, deep key-{name}",
    }
    return HistoryRow(id=name, **{**known, **values})  # type: ignore[arg-type]


ROWS = (
    row("a", marks=("Sacrum: 3, aching",), notes="Felt warm"),
    row("b", day="Yesterday", after=None, change="not rated"),
    row("c", day="Yesterday", finished=False, done="stopped after 42 s"),
)


class Factory:
    """Makes charts and counts them."""

    def __init__(self) -> None:
        self.made: list[QWidget] = []

    def __call__(self) -> QWidget:
        self.made.append(QWidget())
        return self.made[-1]


@pytest.fixture
def factory() -> Factory:
    return Factory()


@pytest.fixture
def view(qtbot: QtBot, factory: Factory) -> HistoryView:
    made = HistoryView(factory)
    qtbot.addWidget(made)
    made.resize(60 * QFontMetrics(font_of(1.0)).height(), 800)
    made.render_rows(ROWS)
    return made


def choose(view: HistoryView, number: int) -> None:
    view.list.setCurrentIndex(view.list.rows.index(number))


def test_without_sessions_it_says_what_to_do(view: HistoryView, qtbot: QtBot) -> None:
    view.render_rows(())
    view.show()
    assert view.empty.isVisible()
    with qtbot.waitSignal(view.map_requested, timeout=100):
        QTest.mouseClick(view.empty.go, Qt.MouseButton.LeftButton)


def test_rows_are_shown_in_their_order(view: HistoryView) -> None:
    view.show()
    assert [shown.id for shown in view.list.rows.rows] == ["a", "b", "c"]
    assert not view.empty.isVisible()
    assert view.count.text() == "3 in all"


def test_a_day_is_named_once(view: HistoryView) -> None:
    assert [view.list.rows.starts_day(number) for number in range(3)] == [True, True, False]


def test_a_row_can_be_read_aloud() -> None:
    text = "Yesterday 14:05. Outer buttock, deep, right side. soft ball at the wall, 90 s done. 6 → ?, not rated."
    assert spoken(ROWS[1]) == text


def test_choosing_a_row_shows_it_in_full_and_says_so(view: HistoryView, qtbot: QtBot) -> None:
    view.show()
    choose(view, 1)
    with qtbot.waitSignal(view.row_chosen, timeout=100) as caught:
        choose(view, 0)
    assert caught.args == ["a"]
    assert view.detail.title.text() == "Outer buttock, deep · right side"
    assert view.detail.notes.text() == "Felt warm"
    assert view.detail.card.isVisible()


def test_the_chosen_row_stays_chosen_when_rows_change_and_nothing_is_said(view: HistoryView, qtbot: QtBot) -> None:
    choose(view, 1)
    with qtbot.assertNotEmitted(view.row_chosen):
        view.render_rows((row("new"), *ROWS))
    assert view.list.chosen() == "b"
    assert view.list.currentIndex().row() == 2


def test_a_chosen_row_that_is_gone_leaves_nothing_chosen(view: HistoryView) -> None:
    view.show()
    choose(view, 1)
    view.render_rows((ROWS[0], ROWS[2]))
    assert view.list.chosen() == ""
    assert view.detail.hint.isVisible()


def test_the_newest_session_is_open_when_the_history_is_shown(view: HistoryView, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(view.row_chosen):
        view.show()
    assert view.list.chosen() == "a"
    assert view.detail.card.isVisible()


def test_the_focus_alone_chooses_nothing(qtbot: QtBot, factory: Factory) -> None:
    view = HistoryView(factory)
    qtbot.addWidget(view)
    view.resize(30 * QFontMetrics(font_of(1.0)).height(), 900)
    view.render_rows(ROWS)
    with qtbot.assertNotEmitted(view.row_chosen):
        view.show()
        view.activateWindow()
        qtbot.waitUntil(view.list.hasFocus, timeout=1000)
    assert view.list.chosen() == ""


def test_rows_that_come_after_the_view_is_shown_are_greeted_too(qtbot: QtBot, factory: Factory) -> None:
    view = HistoryView(factory)
    qtbot.addWidget(view)
    view.resize(60 * QFontMetrics(font_of(1.0)).height(), 900)
    view.show()
    view.render_rows(ROWS)
    assert view.list.chosen() == "a"
    assert len(factory.made) == 1


def test_finding_shows_only_what_fits(view: HistoryView) -> None:
    view.find_box.setText("key-b")
    view.find_box.setText("deep key-c")
    assert [shown.id for shown in view.list.rows.rows] == ["c"]
    assert view.count.text() == "1 of 3"


def test_finding_nothing_says_so_and_escape_shows_all_again(view: HistoryView) -> None:
    view.show()
    view.find_box.setText("nowhere")
    assert view.nothing.isVisible()
    QTest.keyClick(view.find_box, Qt.Key.Key_Escape)
    assert len(view.list.rows.rows) == 3
    assert not view.nothing.isVisible()


def test_new_rows_are_filtered_too(view: HistoryView) -> None:
    view.find_box.setText("deep key-b")
    view.render_rows((row("bb"), *ROWS))
    assert [shown.id for shown in view.list.rows.rows] == ["bb", "b"]


def test_delete_asks_for_the_chosen_row(view: HistoryView, qtbot: QtBot) -> None:
    choose(view, 2)
    with qtbot.waitSignal(view.delete_requested, timeout=100) as caught:
        QTest.keyClick(view.list, Qt.Key.Key_Delete)
    assert caught.args == ["c"]


def test_delete_without_a_chosen_row_asks_nothing(view: HistoryView, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(view.delete_requested):
        QTest.keyClick(view.list, Qt.Key.Key_Delete)


@pytest.mark.parametrize(("number", "text"), [(0, "Change rating or note"), (1, "Rate it now")])
def test_a_session_can_be_rated_later(view: HistoryView, qtbot: QtBot, number: int, text: str) -> None:
    choose(view, number)
    assert view.detail.rate.text() == text
    with qtbot.waitSignal(view.rate_requested, timeout=100) as caught:
        QTest.mouseClick(view.detail.rate, Qt.MouseButton.LeftButton)
    assert caught.args == [ROWS[number].id]


def test_the_chart_is_made_when_it_is_first_seen_and_only_once(
    view: HistoryView, factory: Factory, qtbot: QtBot
) -> None:
    assert not factory.made
    with qtbot.waitSignal(view.chart_shown, timeout=1000):
        view.show()
    view.hide()
    with qtbot.waitSignal(view.chart_shown, timeout=1000):
        view.show()
    assert len(factory.made) == 1
    assert factory.made[0].isVisible()


def test_without_sessions_no_chart_is_made(qtbot: QtBot, factory: Factory) -> None:
    view = HistoryView(factory)
    qtbot.addWidget(view)
    view.resize(1100, 800)
    view.show()
    qtbot.waitExposed(view)
    view.render_rows(())
    assert not factory.made


def test_one_rated_session_alone_makes_no_chart(qtbot: QtBot, factory: Factory) -> None:
    view = HistoryView(factory)
    qtbot.addWidget(view)
    view.resize(1100, 800)
    view.render_rows(ROWS[:1])
    view.show()
    assert view.few.isVisible()
    assert not view.chart_chip.isVisible()
    with qtbot.waitSignal(view.chart_shown, timeout=1000):
        view.render_rows(ROWS)
    assert not view.few.isVisible()
    assert factory.made[0].isVisible()


def test_the_chart_can_be_put_away(view: HistoryView, factory: Factory) -> None:
    view.show()
    view.show_chart()
    QTest.mouseClick(view.chart_chip, Qt.MouseButton.LeftButton)
    assert not factory.made[0].isVisible()
    QTest.mouseClick(view.chart_chip, Qt.MouseButton.LeftButton)
    assert factory.made[0].isVisible()


def test_in_a_low_window_the_chart_waits_until_it_is_asked_for(qtbot: QtBot, factory: Factory) -> None:
    view = HistoryView(factory)
    qtbot.addWidget(view)
    view.resize(900, 300)
    view.render_rows(ROWS)
    view.show()
    assert not view.chart_chip.isChecked()
    QTest.mouseClick(view.chart_chip, Qt.MouseButton.LeftButton)
    assert len(factory.made) == 1


@pytest.mark.parametrize("width", [320, 600, 1100])
def test_rows_can_be_drawn_at_any_width(view: HistoryView, width: int) -> None:
    view.resize(width, 700)
    view.show()
    choose(view, 2)
    picture = view.list.viewport().grab().toImage()
    colours = {picture.pixel(x, 20) for x in range(0, picture.width(), 2)}
    assert len(colours) > 2


def test_ctrl_f_has_a_place_to_go(view: HistoryView, qtbot: QtBot) -> None:
    view.show()
    view.activateWindow()
    view.focus_find()
    qtbot.waitUntil(view.find_box.hasFocus, timeout=1000)


def test_every_control_has_a_name(view: HistoryView) -> None:
    view.show()
    buttons = [button for button in view.findChildren(QAbstractButton) if button.isVisible()]
    assert all(button.accessibleName() or button.text() or button.toolTip() for button in buttons)
    assert view.list.accessibleName()
    assert view.find_box.accessibleName()
