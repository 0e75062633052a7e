"""The windows beside the main one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent

from sciatica_desktop.core.preferences import Scheme
from sciatica_desktop.ui.actions import Command
from sciatica_desktop.ui.key_sheet import KeySheet
from sciatica_desktop.ui.preferences_dialog import PreferencesDialog
from tests.app.conftest import Hands


def close(hands: Hands, kind: type[KeySheet | PreferencesDialog]) -> None:
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


def test_text_grows_and_shrinks_within_its_limits(hands: Hands) -> None:
    for _ in range(30):
        hands.do(Command.LARGER)
    assert hands.program.state.preferences.value.text_scale == 2.0
    for _ in range(30):
        hands.do(Command.SMALLER)
    assert hands.program.state.preferences.value.text_scale == 0.8
    hands.program.state.preferences.change(text_scale=1.0)
