"""The quick log, the ways on for a bad day, and the window that changes an entry."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest
from PySide6.QtCore import QDate, QDateTime, QLocale, Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QRadioButton
from pytestqt.qtbot import QtBot

from sciatica_desktop.ui.history.entry_editor import Draft, EntryEditor
from sciatica_desktop.ui.history.log_dialog import LogDialog

THEN = datetime(2026, 5, 20, 23, 30, 12, tzinfo=timezone(timedelta(hours=2)))


@pytest.fixture
def dialog(qtbot: QtBot) -> LogDialog:
    made = LogDialog()
    qtbot.addWidget(made)
    made.render_hold("Deep buttock")
    made.show()
    return made


def test_one_click_on_a_number_is_a_log(dialog: LogDialog, qtbot: QtBot) -> None:
    six = dialog.scale.findChildren(QRadioButton)[6]
    with qtbot.waitSignal(dialog.logged, timeout=100) as caught:
        QTest.mouseClick(six, Qt.MouseButton.LeftButton)
    assert caught.args == [6]
    assert not dialog.isVisible()


def test_typing_only_chooses_and_enter_logs(dialog: LogDialog, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(dialog.logged):
        QTest.keyClick(dialog, Qt.Key.Key_4)
        QTest.keyClick(dialog, Qt.Key.Key_Right)
    assert "5 of 10" in dialog.note.meaning.text()
    with qtbot.waitSignal(dialog.logged, timeout=100) as caught:
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert caught.args == [5]


def test_a_bad_day_can_be_noted_without_a_number(dialog: LogDialog, qtbot: QtBot) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
    with qtbot.waitSignal(dialog.logged, timeout=100) as caught:
        QTest.mouseClick(dialog.note, Qt.MouseButton.LeftButton)
    assert caught.args == [None]


def test_it_can_be_left_without_a_log(dialog: LogDialog, qtbot: QtBot) -> None:
    dialog.scale.set_value(4)
    with qtbot.assertNotEmitted(dialog.logged):
        QTest.mouseClick(dialog.cancel, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()


@pytest.mark.parametrize("way", ["hold", "ease"])
def test_the_easy_ways_are_one_click_and_close_the_window(dialog: LogDialog, qtbot: QtBot, way: str) -> None:
    with qtbot.waitSignal(getattr(dialog, f"{way}_requested"), timeout=100):
        QTest.mouseClick(getattr(dialog, way), Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()


def test_without_a_spot_no_hold_is_offered(dialog: LogDialog) -> None:
    assert "Deep buttock" in dialog.hold.accessibleName()
    dialog.render_hold("")
    assert not dialog.hold.isVisible()


@pytest.fixture
def editor(qtbot: QtBot) -> EntryEditor:
    made = EntryEditor()
    qtbot.addWidget(made)
    made.render_draft(Draft("e1", "Deep buttock", THEN, 6, None, "old"))
    made.show()
    return made


def test_what_is_changed_is_handed_back_and_the_rest_as_it_was(editor: EntryEditor, qtbot: QtBot) -> None:
    editor.when.setDateTime(QDateTime(QDate(2026, 5, 19), QTime(8, 5)))
    editor.after.set_value(3)
    editor.notes.setPlainText(" new ")
    with qtbot.waitSignal(editor.saved, timeout=100) as caught:
        QTest.mouseClick(editor.save, Qt.MouseButton.LeftButton)
    assert caught.args == [Draft("e1", "Deep buttock", THEN.replace(day=19, hour=8, minute=5), 6, 3, "new")]
    assert not editor.isVisible()


def test_a_date_in_arabic_has_its_hours_before_its_minutes(qapp: QApplication, qtbot: QtBot) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("ar_AE"))
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    made = EntryEditor()
    qtbot.addWidget(made)
    made.render_draft(Draft("a", "Outer hip", datetime(2026, 5, 3, 14, 7, tzinfo=THEN.tzinfo), 5, 3, ""))
    read = made.when.text()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(before)
    assert read.startswith("3/5/2026 2:07")


def test_cancel_changes_nothing(editor: EntryEditor, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(editor.saved):
        QTest.mouseClick(editor.cancel, Qt.MouseButton.LeftButton)
    assert not editor.isVisible()


def test_a_log_has_one_pain(editor: EntryEditor) -> None:
    editor.render_draft(Draft("l1", "Pain noted", THEN, 5, None, "", is_log=True))
    assert not editor.after.isVisible()
    assert editor.before_title.text() == "Pain then"
