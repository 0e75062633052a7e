"""The list of backups, and the question for a passphrase."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from sciatica_desktop.ui.window.backup_dialog import BackupDialog, BackupRow
from sciatica_desktop.ui.window.secret_dialog import SecretDialog

ROWS = (
    BackupRow("broken", "Today, 14:05", "This file is damaged.", usable=False),
    BackupRow("new", "Today, 13:30", "143 entries"),
    BackupRow("old", "Yesterday, 20:00", "140 entries"),
)


@pytest.fixture
def backups(qtbot: QtBot) -> BackupDialog:
    dialog = BackupDialog()
    qtbot.addWidget(dialog)
    dialog.render_backups(ROWS)
    return dialog


def test_the_newest_usable_backup_is_proposed(backups: BackupDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(backups.restore_requested) as asked:
        backups.restore.click()
    assert asked.args == ["new"]


def test_another_one_is_chosen_by_a_click(backups: BackupDialog, qtbot: QtBot) -> None:
    backups.rows[2].click()
    with qtbot.waitSignal(backups.restore_requested) as asked:
        backups.restore.click()
    assert asked.args == ["old"]
    assert [row.isChecked() for row in backups.rows] == [False, False, True]


def test_without_any_backup_it_says_so(backups: BackupDialog) -> None:
    backups.render_backups(())
    assert not backups.empty.isHidden()
    assert not backups.restore.isEnabled()


@pytest.fixture
def secret(qtbot: QtBot) -> SecretDialog:
    dialog = SecretDialog("Lock it", "A passphrase:", twice=True)
    qtbot.addWidget(dialog)
    return dialog


def test_a_long_question_for_a_passphrase_is_not_cut(qtbot: QtBot) -> None:
    dialog = SecretDialog("Lock your history with a passphrase", "Nobody can open it without. " * 16, twice=True)
    qtbot.addWidget(dialog)
    dialog.show()
    labels = [label for label in dialog.findChildren(QLabel) if label.isVisible()]
    assert [label.text() for label in labels if label.height() < label.heightForWidth(label.width())] == []


def test_a_new_passphrase_has_to_be_typed_twice_alike(secret: SecretDialog) -> None:
    secret.first.setText("träume")
    QTest.keyClicks(secret.second, "traume")
    secret.ok.click()
    assert secret.trouble.text() == "The two are not the same."
    assert secret.result() == 0
    secret.second.setText("träume")
    secret.ok.click()
    assert (secret.secret, secret.result()) == ("träume", QDialog.DialogCode.Accepted)


def test_no_passphrase_is_none(secret: SecretDialog) -> None:
    secret.ok.click()
    assert secret.trouble.text() == "Type a passphrase first."


def test_what_is_typed_is_hidden_until_it_is_asked_for(secret: SecretDialog) -> None:
    assert secret.first.echoMode() is QLineEdit.EchoMode.Password
    secret.shown.click()
    assert secret.first.echoMode() is QLineEdit.EchoMode.Normal


def test_enter_says_yes_and_escape_says_no(qtbot: QtBot) -> None:
    dialog = SecretDialog("Locked", "Its passphrase:", trouble="Try again.")
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.second.isHidden()
    assert not dialog.trouble.isHidden()
    QTest.keyClicks(dialog.first, "secret")
    QTest.keyClick(dialog.first, Qt.Key.Key_Return)
    assert (dialog.secret, dialog.result()) == ("secret", QDialog.DialogCode.Accepted)
