"""The window: places, panels, notices, geometry."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from sciatica_desktop.core.panel import Panel
from sciatica_desktop.ui.kit.theme import TARGET
from sciatica_desktop.ui.kit.wrapped import lines
from sciatica_desktop.ui.window.actions import Command
from sciatica_desktop.ui.window.notice import Notice
from sciatica_desktop.ui.window.rail import EDGE, WORDS, PlaceName, Rail, Worded
from sciatica_desktop.ui.window.shell import LaterParts, Shell, ShellParts


def nothing() -> None:
    """A handler of a menu."""


Parts = dict[str, QWidget]
"""The views by the names of their fields."""


@pytest.fixture
def parts(qtbot: QtBot) -> Parts:
    return {name: QPushButton(name) for name in (*ShellParts._fields, *LaterParts._fields)}


@pytest.fixture
def shell(qtbot: QtBot, parts: Parts) -> Shell:
    made = Shell(ShellParts(**{name: parts[name] for name in ShellParts._fields}))
    made.add(LaterParts(**{name: parts[name] for name in LaterParts._fields}))
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def seen(parts: Parts) -> set[str]:
    return {name for name, part in parts.items() if part.isVisible()}


BODY = {"body_map", "map_bar"}


def test_it_opens_with_the_marks_beside_the_body(shell: Shell, parts: Parts) -> None:
    assert seen(parts) == BODY | {"pain_panel", "suggestion_list", "again_bar"}
    assert (shell.place, shell.panel) == (PlaceName.MAP, Panel.MARK)
    assert shell.size().toTuple() == (1280, 860)
    assert shell.minimumSize().toTuple() == (960, 640)


@pytest.mark.parametrize(
    ("panel", "wanted"),
    [
        (Panel.POINT, BODY | {"point_panel"}),
        (Panel.SESSION, BODY | {"session_panel"}),
        (Panel.RATING, BODY | {"rating_panel"}),
        (Panel.SAFETY, {"safety_page"}),
        (Panel.ROUTINE, BODY | {"routine_panel"}),
        (Panel.MARK, BODY | {"pain_panel", "suggestion_list", "again_bar"}),
    ],
)
def test_the_panel_shows_one_thing_at_a_time(shell: Shell, parts: Parts, panel: Panel, wanted: set[str]) -> None:
    shell.show_panel(panel)
    assert shell.panel is panel
    assert seen(parts) == wanted


@pytest.mark.parametrize(
    ("place", "wanted"), [(PlaceName.HISTORY, {"history_view"}), (PlaceName.LEARN, {"learn_view"})]
)
def test_a_place_takes_the_whole_window(shell: Shell, parts: Parts, place: PlaceName, wanted: set[str]) -> None:
    shell.show_place(place)
    assert shell.place is place
    assert seen(parts) == wanted


def test_the_history_can_be_read_while_safety_covers_the_map(shell: Shell, parts: Parts) -> None:
    shell.show_panel(Panel.SAFETY)
    shell.show_place(PlaceName.HISTORY)
    assert seen(parts) == {"history_view"}
    shell.show_place(PlaceName.MAP)
    assert seen(parts) == {"safety_page"}


def test_the_rail_goes_to_a_place_and_says_so(shell: Shell, parts: Parts, qtbot: QtBot) -> None:
    rail = shell.findChildren(Rail)[0]
    with qtbot.waitSignal(shell.place_chosen, timeout=100) as asked:
        QTest.mouseClick(rail.buttons[1], Qt.MouseButton.LeftButton)
    assert asked.args == [PlaceName.HISTORY]
    assert seen(parts) == {"history_view"}


def test_the_rail_shows_where_one_is(shell: Shell) -> None:
    shell.show_place(PlaceName.LEARN)
    rail = shell.findChildren(Rail)[0]
    assert [button.isChecked() for button in rail.buttons] == [False, False, True]


@pytest.mark.parametrize(("key", "wanted"), [(Qt.Key.Key_Down, 1), (Qt.Key.Key_Up, 2)])
def test_arrow_keys_go_round_in_the_rail(shell: Shell, key: Qt.Key, wanted: int) -> None:
    rail = shell.findChildren(Rail)[0]
    rail.buttons[0].setFocus()
    QTest.keyClick(rail.buttons[0], key)
    assert rail.buttons[wanted].hasFocus()
    assert shell.place is PlaceName.MAP


def test_the_commands_of_the_rail_have_words_where_all_have_room(shell: Shell, qtbot: QtBot) -> None:
    rail = shell.findChildren(Rail)[0]
    (tool, *_) = rail.tools.values()
    with_word = tool.sizeHint()
    rail.resize(rail.width(), rail.sizeHint().height() - 1)
    assert tool.sizeHint().height() < with_word.height()
    assert tool.accessibleName() == "Log pain"
    rail.resize(rail.width(), 800)
    assert tool.sizeHint() == with_word


def test_enter_goes_to_the_focused_place(shell: Shell) -> None:
    rail = shell.findChildren(Rail)[0]
    QTest.keyClick(rail.buttons[2], Qt.Key.Key_Return)
    assert shell.place is PlaceName.LEARN


def test_the_list_of_regions_is_shown_and_hidden(shell: Shell, parts: Parts) -> None:
    shell.toggle_region_list()
    assert parts["region_list"].isVisible()
    shell.toggle_region_list()
    assert not parts["region_list"].isVisible()


def test_the_body_takes_most_of_the_width(shell: Shell, parts: Parts) -> None:
    assert 0.55 < parts["body_map"].width() / (shell.width() - shell.findChildren(Rail)[0].width()) < 0.65


def test_a_narrow_window_keeps_the_panel_readable(shell: Shell, parts: Parts) -> None:
    shell.resize(960, 640)
    assert parts["point_panel"].window() is shell
    shell.show_panel(Panel.POINT)
    assert parts["point_panel"].width() >= 380


def test_back_from_a_point_the_focus_is_where_it_was(shell: Shell, parts: Parts) -> None:
    parts["suggestion_list"].setFocus()
    shell.show_panel(Panel.POINT)
    shell.show_panel(Panel.MARK)
    assert parts["suggestion_list"].hasFocus()


def test_back_from_a_point_with_nothing_to_go_back_to_the_body_has_the_focus(shell: Shell, parts: Parts) -> None:
    parts["suggestion_list"].setFocus()
    shell.show_panel(Panel.POINT)
    parts["suggestion_list"].hide()
    shell.show_panel(Panel.MARK)
    assert parts["body_map"].hasFocus()


def test_showing_the_marks_again_leaves_the_focus_alone(shell: Shell, parts: Parts) -> None:
    parts["pain_panel"].setFocus()
    shell.show_panel(Panel.MARK)
    assert parts["pain_panel"].hasFocus()


def notice_words(shell: Shell) -> list[str]:
    return [label.text() for label in shell.findChildren(Notice)[0].findChildren(QLabel) if label.isVisible()]


def test_a_notice_stays_readable_when_the_text_grows(shell: Shell, qtbot: QtBot) -> None:
    shell.show_notice("Saved in your history.")
    notice = shell.findChildren(Notice)[0]
    font = QFont(shell.font())
    font.setPointSizeF(font.pointSizeF() * 2)
    notice.text.setFont(font)
    qtbot.waitUntil(lambda: notice.height() >= notice.heightForWidth(notice.width()))
    assert notice.text.height() >= notice.text.heightForWidth(notice.text.width())


def test_a_notice_asks_nothing_and_can_be_put_away(shell: Shell) -> None:
    shell.show_notice("Saved.")
    notice = shell.findChildren(Notice)[0]
    assert notice_words(shell) == ["Saved."]
    assert not notice.action.isVisible()
    notice.dismiss.click()
    assert not notice.isVisible()


def test_a_passing_message_moves_nothing_and_stays_in_sight(shell: Shell, qapp: QApplication) -> None:
    notice, body = shell.findChildren(Notice)[0], shell.parts.body_map
    before = body.size()
    shell.show_notice("Saved.")
    qapp.processEvents()
    assert body.size() == before
    shell.resize(960, 640)
    qapp.processEvents()
    assert body.mapFrom(shell, notice.mapTo(shell, notice.rect().center())).x() == body.rect().center().x()
    assert shell.rect().contains(notice.mapTo(shell, notice.rect().bottomRight()))


def test_what_can_be_done_about_a_notice_is_a_button(shell: Shell, qtbot: QtBot) -> None:
    shell.show_notice("The disk is full.", "Use another folder…", waits=True)
    notice = shell.findChildren(Notice)[0]
    with qtbot.waitSignal(shell.notice_action, timeout=100):
        QTest.mouseClick(notice.action, Qt.MouseButton.LeftButton)
    assert not notice.isVisible()


def test_what_was_done_is_said_in_passing_with_a_way_back(shell: Shell, parts: Parts, qtbot: QtBot) -> None:
    notice, history = shell.findChildren(Notice)[0], parts["history_view"]
    shell.show_place(PlaceName.HISTORY)
    before = history.geometry()
    shell.show_notice("Moved to the trash.", "Undo")
    assert notice.goes_away
    assert history.geometry() == before
    assert notice.geometry().top() > shell.height() // 2
    with qtbot.waitSignal(shell.notice_action, timeout=100):
        QTest.mouseClick(notice.action, Qt.MouseButton.LeftButton)


def test_a_notice_that_needs_an_answer_stays(shell: Shell) -> None:
    notice = shell.findChildren(Notice)[0]
    shell.show_notice("Saved.")
    assert notice.goes_away
    shell.show_notice("The disk is full.", "Use another folder…", waits=True)
    assert not notice.goes_away


def test_place_and_size_come_back(qtbot: QtBot, parts: Parts, shell: Shell) -> None:
    shell.setMinimumSize(100, 100)  # the screen of the tests is small
    kept = QRect(20, 40, 700, 500)
    shell.take_place(kept, fills=False)
    assert shell.normalGeometry() == kept
    shell.take_place(kept, fills=True)
    assert shell.isMaximized()
    assert shell.normalGeometry() == kept
    shell.take_place(kept, fills=False)
    assert not shell.isMaximized()
    assert shell.geometry() == kept


@pytest.mark.parametrize("gone", [QRect(5000, 40, 700, 500), QRect(40, 40, 5000, 500)])
def test_a_window_whose_place_no_screen_has_stands_in_the_middle_of_one(shell: Shell, gone: QRect) -> None:
    shell.setMinimumSize(100, 100)
    shell.take_place(gone, fills=False)
    assert shell.screen().availableGeometry().contains(shell.geometry())
    assert shell.height() == 500


def test_closing_is_said(shell: Shell, qtbot: QtBot) -> None:
    with qtbot.waitSignal(shell.close_requested, timeout=100):
        shell.close()


def test_the_menus_are_built_from_the_commands(shell: Shell) -> None:
    shell.fill_menus(dict.fromkeys(Command, nothing))
    assert set(shell.actions_of) == set(Command)


def test_a_hidden_window_comes_forward(shell: Shell) -> None:
    shell.hide()
    shell.come_forward()
    assert shell.isVisible()


def test_a_window_that_filled_the_screen_and_was_put_away_fills_it_again(shell: Shell) -> None:
    shell.showMaximized()
    shell.showMinimized()
    shell.come_forward()
    assert not shell.isMinimized()
    assert shell.isMaximized()


def test_all_words_of_the_rail_fit(shell: Shell) -> None:
    for button in shell.findChildren(Rail)[0].buttons:
        assert button.width() >= button.sizeHint().width()
        assert isinstance(button, QWidget)


def test_words_of_the_rail_give_way_where_they_take_too_much_of_the_window(qtbot: QtBot) -> None:
    rail = Rail()
    qtbot.addWidget(rail)
    wide = [button.sizeHint().width() for button in rail.buttons]
    rail.fit(10 * max(wide) // 2)
    assert all(button.sizeHint().width() < most for button, most in zip(rail.buttons, wide, strict=True))
    assert all(button.sizeHint().width() >= TARGET and button.accessibleName() for button in rail.buttons)
    rail.fit(20 * max(wide))
    assert [button.sizeHint().width() for button in rail.buttons] == wide


def test_a_word_of_the_rail_has_room_for_each_of_its_lines(qtbot: QtBot) -> None:
    without = set()
    for more in range(12):
        made = Worded("plus", "Anotar dolor" + more * "i", "Ctrl+J")
        qtbot.addWidget(made)
        painted = lines(made.text(), made.sizeHint().width() - 2 * EDGE, WORDS)
        without.add(made.height_with_word() - painted.height)
    assert len(without) == 1
