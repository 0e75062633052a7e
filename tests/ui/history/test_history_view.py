"""The history: its lines, what is looked for, the chosen entry, and the pages that come late."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from sciatica_desktop.core.anatomy import Side
from sciatica_desktop.core.history_page import HistoryPage
from sciatica_desktop.core.history_rows import HistoryRow, RowKind
from sciatica_desktop.core.timeline import Filter
from sciatica_desktop.ui.history.history_filter import FilterOptions
from sciatica_desktop.ui.history.history_model import PAGE, PAGES_KEPT, HistoryModel, spoken
from sciatica_desktop.ui.history.history_timeline import HistoryTimeline
from sciatica_desktop.ui.history.history_view import HistoryPageName, HistoryView
from sciatica_desktop.ui.kit.theme import font_of


def row(name: str, **values: object) -> HistoryRow:
    known: dict[str, object] = {
        "day": "Today",
        "time": "14:05",
        "title": "Outer buttock, deep",
        "side": "right side",
        "how": "soft ball at the wall",
        "done": "90 s done",
        "change": "2 less",
        "pains": (6, 4),
    }
    return HistoryRow(id=name, **{**known, **values})  # type: ignore[arg-type]


ROWS = (
    row("a", marks=("Sacrum: 3, aching",), notes="Felt warm", starts_day=True),
    row("b", day="Yesterday", pains=(6, None), change="not rated", starts_day=True),
    row("c", day="Yesterday", finished=False, done="stopped after 42 s"),
    row("c", day="Yesterday", title="The morning after", change="", done="", pains=(3,), kind=RowKind.MORNING),
)
KEYS = (11, 12, 13, -13)


class Source:
    """Answers a view's questions: lines by their place, and the chosen one in full."""

    def __init__(self, lines: HistoryTimeline) -> None:
        self.lines, self.rows, self.asked = lines, ROWS, []  # type: tuple[HistoryTimeline, tuple[HistoryRow, ...], list[int]]
        lines.page_requested.connect(self.give_page)
        lines.row_chosen.connect(self.give_entry)

    def give_page(self, first: int, count: int) -> None:
        self.asked.append(first)
        self.lines.list.rows.take_page(first, self.rows[first : first + count])

    def give_entry(self, name: str) -> None:
        found = next(made for made in self.rows if made.id == name)
        self.lines.render_page(HistoryPage(found), in_trash=self.lines.bar.filter.trash)

    def show(self, rows: tuple[HistoryRow, ...], keys: tuple[object, ...], wanted: Filter = Filter()) -> None:  # noqa: B008
        self.rows = rows
        self.lines.render_listing(wanted, keys, 2)


class Factory:
    """Makes pages and counts them."""

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
    made = HistoryView({HistoryPageName.CHARTS: factory})
    qtbot.addWidget(made)
    made.resize(60 * QFontMetrics(font_of(1.0)).height(), 800)
    made.render_count(3, 2)
    return made


@pytest.fixture
def source(view: HistoryView) -> Source:
    made = Source(view.timeline)
    made.show(ROWS, KEYS)
    return made


def choose(view: HistoryView, number: int) -> None:
    view.timeline.list.setCurrentIndex(view.timeline.list.rows.index(number, 0))


def test_without_entries_it_says_what_to_do(view: HistoryView, qtbot: QtBot) -> None:
    view.render_count(0, 0)
    view.show()
    assert view.empty.isVisible()
    with qtbot.waitSignal(view.map_requested, timeout=100):
        QTest.mouseClick(view.empty.go, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(view.log_requested, timeout=100):
        QTest.mouseClick(view.empty.log, Qt.MouseButton.LeftButton)


def test_with_all_entries_in_the_trash_there_is_a_way_to_it(view: HistoryView, source: Source) -> None:
    view.render_count(0, 2)
    view.show()
    assert not view.empty.isVisible()
    assert view.timeline.bar.trash.isVisible()


def test_lines_are_shown_in_their_order(view: HistoryView, source: Source) -> None:
    view.show()
    assert [view.timeline.list.rows.row(number).id for number in range(4)] == ["a", "b", "c", "c"]  # type: ignore[union-attr]
    assert view.count.text() == "3 entries"


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (1, "Yesterday 14:05. Outer buttock, deep, right side. soft ball at the wall, 90 s done. 6 → ?, not rated."),
        (3, "Yesterday 14:05. The morning after, right side. soft ball at the wall. 3."),
    ],
)
def test_a_line_can_be_read_aloud(number: int, text: str) -> None:
    assert spoken(ROWS[number]) == text


def test_choosing_a_line_shows_it_in_full_and_says_so(view: HistoryView, source: Source, qtbot: QtBot) -> None:
    view.show()
    choose(view, 1)
    with qtbot.waitSignal(view.timeline.row_chosen, timeout=100) as caught:
        choose(view, 0)
    assert caught.args == ["a"]
    detail = view.timeline.detail
    assert detail.title.text() == "Outer buttock, deep · right side"
    assert detail.notes.text() == "Felt warm"
    assert detail.card.isVisible()


def test_the_chosen_line_stays_chosen_when_lines_change(view: HistoryView, source: Source) -> None:
    view.show()
    choose(view, 1)
    source.show((row("new"), *ROWS), (14, *KEYS))
    assert view.timeline.list.chosen() == "b"
    assert view.timeline.list.currentIndex().row() == 2


def test_a_chosen_line_that_is_gone_leaves_nothing_chosen(view: HistoryView, source: Source) -> None:
    view.show()
    choose(view, 1)
    source.show((ROWS[0], ROWS[2]), (11, 13))
    assert view.timeline.list.chosen() == ""
    assert view.timeline.detail.hint.isVisible()


def test_what_changed_within_the_same_lines_is_read_anew(view: HistoryView, source: Source) -> None:
    view.show()
    choose(view, 0)
    source.show((row("a", notes="Changed"), *ROWS[1:]), KEYS)
    assert view.timeline.detail.notes.text() == "Changed"


def test_the_newest_entry_is_open_when_the_history_is_shown(view: HistoryView, source: Source) -> None:
    view.show()
    assert view.timeline.list.chosen() == "a"
    assert view.timeline.detail.card.isVisible()


def test_in_a_narrow_window_nothing_is_chosen_by_itself(view: HistoryView, source: Source, qtbot: QtBot) -> None:
    view.resize(30 * QFontMetrics(font_of(1.0)).height(), 900)
    view.show()
    view.activateWindow()
    qtbot.waitUntil(view.timeline.list.hasFocus, timeout=1000)
    assert view.timeline.list.chosen() == ""
    assert not view.timeline.detail.isVisible()


def test_lines_that_come_after_the_view_is_shown_are_greeted_too(view: HistoryView) -> None:
    view.show()
    Source(view.timeline).show(ROWS, KEYS)
    assert view.timeline.list.chosen() == "a"


def test_typing_asks_for_what_fits(view: HistoryView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.timeline.filter_changed, timeout=100) as caught:
        view.timeline.bar.find_box.setText(" stairs")
    assert caught.args == [Filter(text="stairs")]


def test_lists_ask_for_what_fits_and_one_button_shows_all_again(view: HistoryView, qtbot: QtBot) -> None:
    bar = view.timeline.bar
    with qtbot.waitSignal(view.timeline.options_requested, timeout=100):
        QTest.mouseClick(bar.more, Qt.MouseButton.LeftButton)
    bar.render_options(FilterOptions((("piriformis", "piriformis"),), (("t", "Knuckles"),), (("ball", "Ball"),)))
    for choice, number in ((bar.side, 2), (bar.muscle, 1), (bar.technique, 1), (bar.tool, 1)):
        choice.setCurrentIndex(number)
        choice.activated.emit(number)
    assert bar.filter == Filter("", Side.RIGHT, "piriformis", "t", "ball")
    with qtbot.waitSignal(view.timeline.filter_changed, timeout=100) as caught:
        QTest.mouseClick(bar.all_again, Qt.MouseButton.LeftButton)
    assert caught.args == [Filter()]


def test_what_is_chosen_in_a_list_stays_chosen_when_it_is_filled_again(view: HistoryView) -> None:
    bar = view.timeline.bar
    bar.render_options(FilterOptions(tools=(("ball", "Ball"), ("roller", "Roller"))))
    bar.tool.setCurrentIndex(2)
    bar.render_options(FilterOptions(tools=(("roller", "Roller"),)))
    assert bar.filter.tool == "roller"


def test_finding_nothing_says_so_and_escape_shows_all_again(view: HistoryView, source: Source) -> None:
    view.show()
    bar = view.timeline.bar
    bar.find_box.setText("nowhere")
    source.show((), (), bar.filter)
    assert view.timeline.nothing.isVisible()
    QTest.keyClick(bar.find_box, Qt.Key.Key_Escape)
    assert bar.filter == Filter()


def test_delete_asks_for_the_chosen_line(view: HistoryView, source: Source, qtbot: QtBot) -> None:
    choose(view, 2)
    with qtbot.waitSignal(view.timeline.delete_requested, timeout=100) as caught:
        QTest.keyClick(view.timeline.list, Qt.Key.Key_Delete)
    assert caught.args == ["c"]


def test_delete_without_a_chosen_line_asks_nothing(view: HistoryView, source: Source, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(view.timeline.delete_requested):
        QTest.keyClick(view.timeline.list, Qt.Key.Key_Delete)


@pytest.mark.parametrize(("number", "text"), [(0, "Change…"), (1, "Rate it now"), (3, "Change…")])
def test_an_entry_can_be_changed_or_rated_later(
    view: HistoryView, source: Source, qtbot: QtBot, number: int, text: str
) -> None:
    view.show()
    choose(view, 2)
    choose(view, number)
    view.timeline.render_page(HistoryPage(ROWS[number]))
    assert view.timeline.detail.edit.text() == text
    with qtbot.waitSignal(view.timeline.edit_requested, timeout=100) as caught:
        QTest.mouseClick(view.timeline.detail.edit, Qt.MouseButton.LeftButton)
    assert caught.args == [ROWS[number].id]


def test_the_trash_offers_to_take_back_and_to_empty_it(view: HistoryView, source: Source, qtbot: QtBot) -> None:
    view.show()
    lines = view.timeline
    QTest.mouseClick(lines.bar.trash, Qt.MouseButton.LeftButton)
    source.show(ROWS[:1], KEYS[:1], lines.bar.filter)
    assert not lines.detail.edit.isVisible()
    with qtbot.waitSignal(lines.restore_requested, timeout=100) as caught:
        QTest.mouseClick(lines.detail.restore, Qt.MouseButton.LeftButton)
    assert caught.args == ["a"]
    with qtbot.assertNotEmitted(lines.delete_requested):
        QTest.keyClick(lines.list, Qt.Key.Key_Delete)
    with qtbot.waitSignal(lines.empty_requested, timeout=100):
        QTest.mouseClick(lines.empty_trash, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(lines.filter_changed, timeout=100) as caught:
        QTest.mouseClick(lines.leave_trash, Qt.MouseButton.LeftButton)
    assert caught.args == [Filter()]


def test_an_empty_trash_is_not_offered(view: HistoryView) -> None:
    view.show()
    view.timeline.render_listing(Filter(), KEYS, 0)
    assert not view.timeline.bar.trash.isVisible()


def test_a_page_is_made_when_it_is_first_seen_and_only_once(view: HistoryView, factory: Factory, qtbot: QtBot) -> None:
    view.show()
    assert not factory.made
    with qtbot.waitSignal(view.page_shown, timeout=100) as caught:
        QTest.mouseClick(view.chips[HistoryPageName.CHARTS], Qt.MouseButton.LeftButton)
    assert caught.args == [HistoryPageName.CHARTS]
    view.show_page(HistoryPageName.TIMELINE)
    view.show_page(HistoryPageName.CHARTS)
    assert len(factory.made) == 1
    assert factory.made[0].isVisible()
    assert view.page is HistoryPageName.CHARTS


@pytest.mark.parametrize("width", [320, 600, 1100])
def test_lines_can_be_drawn_at_any_width(view: HistoryView, source: Source, width: int) -> None:
    view.resize(width, 700)
    view.show()
    choose(view, 2)
    picture = view.timeline.list.viewport().grab().toImage()
    colours = {picture.pixel(x, 20) for x in range(0, picture.width(), 2)}
    assert len(colours) > 2


def test_ctrl_f_has_a_place_to_go_from_any_page(view: HistoryView, qtbot: QtBot) -> None:
    view.show()
    view.show_page(HistoryPageName.CHARTS)
    view.activateWindow()
    view.focus_find()
    qtbot.waitUntil(view.timeline.bar.find_box.hasFocus, timeout=1000)


def test_every_control_has_a_name(view: HistoryView, source: Source) -> None:
    view.show()
    QTest.mouseClick(view.timeline.bar.more, Qt.MouseButton.LeftButton)
    buttons = [button for button in view.findChildren(QAbstractButton) if button.isVisible()]
    assert all(button.accessibleName() or button.text() or button.toolTip() for button in buttons)
    bar = view.timeline.bar
    for named in (view.timeline.list, bar.find_box, bar.side, bar.muscle, bar.technique, bar.tool):
        assert named.accessibleName()


def test_a_long_history_is_read_page_by_page_and_not_kept_whole() -> None:
    model = HistoryModel()
    asked: list[int] = []

    def give(first: int, count: int) -> None:
        asked.append(first)
        model.take_page(first, tuple(row(str(number)) for number in range(first, first + count)))

    model.page_requested.connect(give)
    model.render_keys(tuple(range(100_000)))
    assert not asked
    assert model.row(5) == row("5")
    assert model.row(PAGE + 1) == row(str(PAGE + 1))
    assert model.row(6) is not None
    assert asked == [0, PAGE]
    for page in range(2, 3 * PAGES_KEPT):
        model.row(page * PAGE)
    model.row(7)
    assert asked[-1] == 0


def test_a_line_that_cannot_be_read_is_left_empty() -> None:
    model = HistoryModel()
    model.render_keys((1, 2))
    assert model.row(1) is None
    assert model.index(1, 0).data() is None
