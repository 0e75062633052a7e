"""The windows beside the main one."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from sciatica_desktop import __version__
from sciatica_desktop.app.guides.guides import TOPIC_OF_PANEL, TOPIC_OF_PLACE
from sciatica_desktop.app.language import speak
from sciatica_desktop.core.anatomy import Place, Side, View
from sciatica_desktop.core.brush import Tool
from sciatica_desktop.core.map_picture import Layer
from sciatica_desktop.core.panel import Panel
from sciatica_desktop.core.preferences import Scheme
from sciatica_desktop.ui.history.history_view import HistoryPageName
from sciatica_desktop.ui.preferences.preferences_dialog import PreferencesDialog
from sciatica_desktop.ui.window.actions import SPECS, Command, Where
from sciatica_desktop.ui.window.help_dialog import HelpDialog
from sciatica_desktop.ui.window.key_sheet import KeySheet
from sciatica_desktop.ui.window.news_dialog import NewsDialog
from sciatica_desktop.ui.window.rail import PlaceName, Rail
from tests.app.conftest import Hands

Dialogs = KeySheet | PreferencesDialog | HelpDialog | NewsDialog


def close(hands: Hands, kind: type[Dialogs]) -> None:
    for dialog in hands.program.views.shell.findChildren(kind):
        dialog.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_preferences_are_there_once_and_follow_each_change(hands: Hands) -> None:
    hands.do(Command.PREFERENCES)
    hands.do(Command.PREFERENCES)
    (dialog,) = hands.program.views.shell.findChildren(PreferencesDialog)
    dialog.change_requested.emit("half_time_cue", True)
    assert hands.program.state.preferences.value.half_time_cue
    assert hands.program.state.player.half_time
    close(hands, PreferencesDialog)
    hands.do(Command.DARK)
    assert hands.program.state.preferences.value.scheme is Scheme.DARK
    hands.do(Command.LIGHT)


def test_the_key_sheet_names_every_key_of_the_menus(hands: Hands) -> None:
    hands.do(Command.KEYS)
    (sheet,) = hands.program.views.shell.findChildren(KeySheet)
    assert sheet.isVisible()
    close(hands, KeySheet)


def test_about_says_that_it_does_not_diagnose(hands: Hands) -> None:
    hands.do(Command.ABOUT)
    assert hands.person.told == ["Sciatica Desktop 0.1.0"]


def test_the_help_opens_at_what_is_on_show(hands: Hands) -> None:
    for place, topic in ((Command.SHOW_MAP, "mark"), (Command.SHOW_HISTORY, "history"), (Command.SHOW_LEARN, "safety")):
        hands.do(place)
        hands.do(Command.HELP)
        (dialog,) = hands.program.views.shell.findChildren(HelpDialog)
        assert dialog.contents.current == topic
    close(hands, HelpDialog)


def test_a_button_of_the_help_does_what_it_says(hands: Hands) -> None:
    hands.do(Command.HELP)
    hands.program.helpers.guides.show_help("backup")
    (dialog,) = hands.program.views.shell.findChildren(HelpDialog)
    dialog.page.buttons[-1].click()
    assert hands.program.views.shell.notice_text
    close(hands, HelpDialog)


def test_every_place_and_panel_has_its_help(hands: Hands) -> None:
    ids = {topic.id for topic in hands.program.helpers.guides.topics()}
    assert ids >= {*TOPIC_OF_PLACE.values(), *TOPIC_OF_PANEL.values()}
    assert set(TOPIC_OF_PANEL) == set(Panel)


def test_the_news_begin_with_this_version(hands: Hands) -> None:
    assert hands.program.helpers.guides.releases()[0].id == __version__
    hands.do(Command.NEWS)
    assert hands.program.views.shell.findChildren(NewsDialog)
    close(hands, NewsDialog)


def listed(hands: Hands) -> set[str]:
    """The commands in the list of commands now."""
    palette = hands.program.helpers.palette
    palette.open()
    assert palette.view is not None
    found = {title.id for title in palette.view.contents.model.titles}
    palette.view.close_up()
    return {name.removeprefix("command:") for name in found if name.startswith("command:")}


def test_a_command_is_found_by_its_english_name_in_every_language(hands: Hands, qapp: QApplication) -> None:
    speak(qapp, "de")
    palette = hands.program.helpers.palette
    for wanted in ("Dark colours", "Dunkle Farben"):
        palette.open()
        assert palette.view is not None
        palette.view.contents.field.setText(wanted)
        assert palette.view.contents.model.titles[0].text == "Dunkle Farben"
        palette.view.close_up()
    speak(qapp, "en")


def begin_session(hands: Hands) -> None:
    hands.click_place(Place("buttock_mid", Side.RIGHT))
    hands.click(hands.program.views.suggestion_list.rows[0])
    hands.answer_none()
    hands.click(hands.program.views.point_panel.start)
    assert hands.panel() is Panel.SESSION


def test_every_command_is_in_the_list_of_commands_where_it_makes_sense(hands: Hands) -> None:
    there = listed(hands)
    begin_session(hands)
    during = listed(hands)
    assert {Command.PAUSE, Command.TOO_MUCH, Command.END} <= during - there
    hands.program.state.player.stop()
    hands.program.state.flow.rate(None, "")
    there |= during | listed(hands)
    hands.do(Command.UNDO)
    there |= listed(hands)
    assert there == {*Command} - {Command.COMMANDS}


def test_what_is_chosen_from_the_list_of_commands_is_done(hands: Hands) -> None:
    palette = hands.program.helpers.palette
    palette.open()
    assert palette.view is not None
    palette.view.chosen.emit("command:show_history")
    assert hands.program.views.shell.place is PlaceName.HISTORY
    palette.view.close_up()


KEYS = {
    Command.STEP_ON: Qt.Key.Key_Right,
    Command.STEP_BACK: Qt.Key.Key_Left,
    Command.STEP_AGAIN: Qt.Key.Key_R,
    Command.PAUSE: Qt.Key.Key_Space,
    Command.MUTE: Qt.Key.Key_M,
    Command.TOO_MUCH: Qt.Key.Key_T,
    Command.NERVE_SIGN: Qt.Key.Key_N,
    Command.PART_ON: Qt.Key.Key_PageDown,
    Command.END: Qt.Key.Key_Escape,
}
"""The keys that the panel of a session hears itself; the table of commands only tells them."""


SIGNALS = ("back", "felt", "leave", "mute", "nerve_sign", "pause", "restart", "resume", "skip", "skip_unit", "too_much")


def test_the_commands_of_the_session_ask_for_what_their_keys_ask_for(hands: Hands) -> None:
    begin_session(hands)
    panel = hands.program.views.session_panel
    asked: list[str] = []
    for name in SIGNALS:
        signal = getattr(panel.asks, name)
        signal.disconnect()
        signal.connect(partial(asked.append, name))
    commands = {command for command, spec in SPECS.items() if spec.where is Where.SESSION}
    assert commands == set(KEYS)
    for command, key in KEYS.items():
        assert QKeySequence(key).toString() in {QKeySequence(told).toString() for told in SPECS[command].keys}
        QTest.keyClick(panel, key)
        hands.do(command)
        assert len(asked) == 2, command
        assert len(set(asked)) == 1, command
        asked.clear()


def test_the_commands_of_the_body_do_what_its_controls_do(hands: Hands) -> None:
    state, body = hands.program.state, hands.program.views.body_map
    hands.do(Command.PAINT_TOOL)
    assert state.brush.value.tool is Tool.PAINT
    hands.do(Command.BONES)
    assert Layer.BONES in state.map.value.layers
    assert hands.program.views.shell.actions_of[Command.BONES].isChecked()
    hands.do(Command.BONES)
    assert Layer.BONES not in state.map.value.layers
    hands.do(Command.NEXT_VIEW)
    assert state.map.value.view is View.SIDE
    hands.do(Command.NEARER)
    assert body.zoom_buttons.whole.isEnabled()
    hands.do(Command.WHOLE)
    assert not body.zoom_buttons.whole.isEnabled()


def test_the_menus_show_what_is_on(hands: Hands) -> None:
    state, actions = hands.program.state, hands.program.views.shell.actions_of
    state.brush.choose_tool(Tool.ERASE)
    state.map.toggle(Layer.NERVE, True)
    state.preferences.change(sound=False)
    assert [actions[name].isChecked() for name in (Command.ERASE_TOOL, Command.NERVE, Command.MUTE)] == [True] * 3
    assert not actions[Command.MARK_TOOL].isChecked()


def test_commands_of_the_body_rest_in_another_place(hands: Hands) -> None:
    actions = hands.program.views.shell.actions_of
    assert actions[Command.NEARER].isEnabled()
    hands.do(Command.SHOW_HISTORY)
    assert not actions[Command.NEARER].isEnabled()
    hands.do(Command.SHOW_MAP)
    assert actions[Command.NEARER].isEnabled()


def test_a_command_that_leads_nowhere_is_not_listed(hands: Hands) -> None:
    palette = hands.program.helpers.palette
    palette.open()
    assert palette.view is not None
    assert "command:undo" not in {title.id for title in palette.view.contents.model.titles}
    palette.view.close_up()


def test_settings_and_help_are_found_from_the_list_of_commands(hands: Hands) -> None:
    palette = hands.program.helpers.palette
    palette.open()
    assert palette.view is not None
    palette.view.chosen.emit("setting:Volume")
    (preferences,) = hands.program.views.shell.findChildren(PreferencesDialog)
    assert [title.id for title in preferences.contents.model.titles] == ["sound"]
    palette.view.chosen.emit("help:backup")
    (help_,) = hands.program.views.shell.findChildren(HelpDialog)
    assert help_.contents.current == "backup"
    palette.view.close_up()
    for kind in (PreferencesDialog, HelpDialog):
        close(hands, kind)


def test_find_looks_where_one_is(hands: Hands) -> None:
    seen = []
    for command in (Command.SHOW_LEARN, Command.SHOW_MAP):
        hands.do(command)
        hands.do(Command.FIND)
        seen.append(hands.program.views.shell.place)
    assert seen == [PlaceName.LEARN, PlaceName.HISTORY]


def test_the_pages_of_the_history_are_shown_from_anywhere(hands: Hands) -> None:
    for command, page in ((Command.SHOW_HELPS, HistoryPageName.HELPS), (Command.SHOW_CHARTS, HistoryPageName.CHARTS)):
        hands.do(Command.SHOW_MAP)
        hands.do(command)
        assert hands.program.views.shell.place is PlaceName.HISTORY
        assert hands.program.views.history_view.page is page


def test_the_foot_of_the_rail_opens_preferences_and_help(hands: Hands) -> None:
    (rail,) = hands.program.views.shell.findChildren(Rail)
    for command, kind in ((Command.PREFERENCES, PreferencesDialog), (Command.HELP, HelpDialog)):
        hands.click(rail.tools[command])
        assert hands.program.views.shell.findChildren(kind)
        close(hands, kind)


def test_the_menu_ticks_the_colours_that_are_in_use(hands: Hands) -> None:
    actions = hands.program.views.shell.actions_of
    assert actions[Command.SYSTEM].isChecked()
    hands.program.state.preferences.change(scheme=Scheme.DARK)
    assert actions[Command.DARK].isChecked()
    hands.program.state.preferences.change(scheme=Scheme.LIGHT)
    assert actions[Command.LIGHT].isChecked()


def test_text_grows_and_shrinks_within_its_limits(hands: Hands) -> None:
    for _ in range(30):
        hands.do(Command.LARGER)
    assert hands.program.state.preferences.value.text_scale == 2.0
    for _ in range(30):
        hands.do(Command.SMALLER)
    assert hands.program.state.preferences.value.text_scale == 0.8
    hands.program.state.preferences.change(text_scale=1.0)
