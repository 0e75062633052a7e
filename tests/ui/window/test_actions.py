"""Commands, menus and keys."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from sciatica_desktop.ui.window.actions import SPECS, Command, Menu, keys_text, plain_text
from sciatica_desktop.ui.window.menus import Handlers, MenuBar


class Calls:
    """Counts what was asked for."""

    def __init__(self) -> None:
        self.done: Counter[Command] = Counter()

    def of(self, command: Command) -> Calls.One:
        return Calls.One(self, command)

    class One:
        """The handler of one command; it takes no arguments, as real ones do."""

        def __init__(self, calls: Calls, command: Command) -> None:
            self.calls, self.command = calls, command

        def __call__(self) -> None:
            self.calls.done[self.command] += 1


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    made.setMenuBar(MenuBar())
    qtbot.addWidget(made)
    return made


def build_menus(window: QMainWindow, handlers: Handlers) -> dict[Command, QAction]:
    bar = window.menuBar()
    assert isinstance(bar, MenuBar)
    return bar.fill(window, handlers)


def test_every_command_is_in_one_menu_once(window: QMainWindow) -> None:
    calls = Calls()
    build_menus(window, {command: calls.of(command) for command in Command})
    shown = [action.objectName() for menu in window.menuBar().actions() for action in menu.menu().actions()]  # type: ignore[attr-defined]
    assert Counter(name for name in shown if name) == Counter(map(str, Command))


def test_every_command_reaches_its_handler(window: QMainWindow) -> None:
    calls = Calls()
    actions = build_menus(window, {command: calls.of(command) for command in Command})
    for action in actions.values():
        action.trigger()
    assert calls.done == Counter(Command)


def test_a_command_without_a_handler_is_noticed_at_once(window: QMainWindow) -> None:
    calls = Calls()
    with pytest.raises(KeyError):
        build_menus(window, {command: calls.of(command) for command in Command if command is not Command.UNDO})


def test_every_command_has_a_key() -> None:
    assert [command for command, spec in SPECS.items() if not spec.keys] == []


def test_keys_are_valid_and_belong_to_one_command_each() -> None:
    keys = [QKeySequence(key).toString() for spec in SPECS.values() for key in spec.keys]
    assert all(keys)
    assert len(set(keys)) == len(keys)


def test_letters_of_a_menu_are_unique() -> None:
    for menu in Menu:
        texts = [str(spec.text) for spec in SPECS.values() if spec.menu is menu]
        letters = [text[text.index("&") + 1].lower() for text in texts]
        assert len(set(letters)) == len(letters), menu


def test_one_scheme_is_ticked_at_a_time(window: QMainWindow) -> None:
    calls = Calls()
    actions = build_menus(window, {command: calls.of(command) for command in Command})
    actions[Command.DARK].trigger()
    actions[Command.LIGHT].trigger()
    ticked = [command for command, action in actions.items() if action.isChecked()]
    assert ticked == [Command.LIGHT]


def test_redo_has_both_usual_keys() -> None:
    assert keys_text(Command.REDO) == "Ctrl+Shift+Z or Ctrl+Y"
    assert plain_text(Command.REDO) == "Redo"


def test_a_key_works_in_the_window(window: QMainWindow, qtbot: QtBot) -> None:
    calls = Calls()
    build_menus(window, {command: calls.of(command) for command in Command})
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    QTest.keySequence(window, QKeySequence("Ctrl+2"))
    assert calls.done == Counter({Command.SHOW_HISTORY: 1})


@pytest.mark.parametrize(("width", "short"), [(1280, False), (420, True)])
def test_the_way_to_find_a_command_gives_way_where_it_is_narrow(window: QMainWindow, width: int, short: bool) -> None:
    bar = window.menuBar()
    assert isinstance(bar, MenuBar)
    window.resize(width, 400)
    window.show()
    window.grab()
    assert bar.finder.short is short
    assert bar.finder.width() >= bar.finder.sizeHint().width()
    assert bar.rect().contains(bar.finder.geometry())
