"""The sheet of keys."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from sciatica_desktop.ui.window import gestures
from sciatica_desktop.ui.window.actions import SPECS, native_key, plain_text
from sciatica_desktop.ui.window.key_sheet import KeyCap, KeySheet


@pytest.fixture
def sheet(qtbot: QtBot) -> KeySheet:
    made = KeySheet()
    qtbot.addWidget(made)
    made.show()
    return made


def test_every_command_is_there_with_all_its_keys(sheet: KeySheet) -> None:
    caps = [cap.name for cap in sheet.findChildren(KeyCap)]
    words = [label.text() for label in sheet.findChildren(QLabel)]
    for command, spec in SPECS.items():
        assert plain_text(command) in words
        assert {native_key(key) for key in spec.keys} <= set(caps)


def test_what_the_hand_can_do_is_there_too(sheet: KeySheet) -> None:
    words = {label.text() for label in sheet.findChildren(QLabel)}
    caps = {cap.name for cap in sheet.findChildren(KeyCap)}
    for gesture in (*gestures.BODY, *gestures.SESSION):
        assert gesture.meaning in words
        assert caps.issuperset(gesture.keys)


def test_a_screen_reader_hears_what_is_done_and_by_which_key(sheet: KeySheet) -> None:
    said = {label.accessibleName() for label in sheet.findChildren(QLabel)}
    assert "Undo: Ctrl+Z" in said
    assert "Redo: Ctrl+Shift+Z, Ctrl+Y" in said


@pytest.mark.parametrize(("width", "several"), [(380, False), (1300, True)])
def test_fields_stand_side_by_side_where_there_is_room(
    sheet: KeySheet, qtbot: QtBot, width: int, several: bool
) -> None:
    sheet.resize(width, 500)
    fields = [cap.parentWidget() for cap in sheet.findChildren(KeyCap)]
    qtbot.waitUntil(lambda: (len({field.x() for field in fields if field is not None}) > 1) is several)
