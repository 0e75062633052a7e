"""The windows of help and news."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from sciatica_desktop.core.readers.guide import Release, Topic
from sciatica_desktop.ui.window.actions import Command
from sciatica_desktop.ui.window.help_dialog import HelpDialog
from sciatica_desktop.ui.window.news_dialog import NewsDialog

TOPICS = (
    Topic("mark", "Mark it", ("Click on the body.", "Look."), "Gently.", ("pain",), (Command.UNDO, Command.SHOW_MAP)),
    Topic("save", "Save it", ("Press the button.",), "", ("copy",), ()),
)


@pytest.fixture
def dialog(qtbot: QtBot) -> HelpDialog:
    made = HelpDialog()
    qtbot.addWidget(made)
    made.render_topics(TOPICS)
    made.show()
    return made


def words(dialog: HelpDialog | NewsDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]


def test_the_first_task_is_open_at_first(dialog: HelpDialog) -> None:
    assert {"Mark it", "Click on the body.", "Look.", "Gently."} <= set(words(dialog))
    assert [button.text() for button in dialog.page.buttons] == ["Undo", "Show map"]


def test_another_task_takes_its_place(dialog: HelpDialog) -> None:
    dialog.show_topic("save")
    assert "Press the button." in words(dialog)
    assert "Look." not in words(dialog)
    assert dialog.page.buttons == []


def test_a_command_that_no_task_names_is_found_below_the_tasks(dialog: HelpDialog) -> None:
    print_it = Topic("command_print", "Print it", (), "", ("paper",), (Command.PRINT_REPORT,))
    dialog.render_topics(TOPICS, (print_it,))
    assert [title.id for title in dialog.contents.model.titles] == ["mark", "save"]
    QTest.keyClicks(dialog.contents.field, "pr")
    assert [title.id for title in dialog.contents.model.titles] == ["save", "command_print"]
    dialog.contents.choose("command_print")
    assert [button.text() for button in dialog.page.buttons] == ["Print a report"]


def test_a_task_is_found_by_its_words_and_opens(dialog: HelpDialog) -> None:
    QTest.keyClicks(dialog.contents.field, "button")
    assert [title.id for title in dialog.contents.model.titles] == ["save"]
    assert dialog.page.title.text() == "Save it"


def test_where_nothing_fits_no_task_is_shown(dialog: HelpDialog) -> None:
    QTest.keyClicks(dialog.contents.field, "nothing like it")
    assert not dialog.page.isVisible()
    dialog.show_topic("mark")
    assert dialog.page.isVisible()


def test_the_buttons_of_a_task_ask_for_its_commands(dialog: HelpDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.command_chosen, timeout=100) as asked:
        QTest.mouseClick(dialog.page.buttons[1], Qt.MouseButton.LeftButton)
    assert asked.args == [Command.SHOW_MAP]


def test_a_screen_reader_hears_the_whole_task(dialog: HelpDialog) -> None:
    assert dialog.page.accessibleName() == "Mark it"
    assert dialog.page.accessibleDescription() == "Click on the body. Look. Gently."


@pytest.mark.parametrize(
    ("language", "heading"),
    [
        ("en_GB", "Version 0.2, 26 November 2026"),
        ("de", "Version 0.2, 26. November 2026"),
        ("es", "Version 0.2, 26 de noviembre de 2026"),
    ],
)
def test_versions_are_dated_as_the_language_writes_dates(qtbot: QtBot, language: str, heading: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    dialog = NewsDialog()
    qtbot.addWidget(dialog)
    dialog.render_releases((Release("0.2", "2026-11-26", ("More of it.",)), Release("0.1", "2026-11-01", ("All.",))))
    dialog.show()
    QLocale.setDefault(before)
    assert [heading, "More of it."] == [text for text in words(dialog) if text in {heading, "More of it."}]
