"""The only modal loops: what is asked and what the answer means."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from sciatica_desktop.ui.kit.theme import TARGET
from sciatica_desktop.ui.window.dialogs import QtAsker
from sciatica_desktop.ui.window.trouble_dialog import TroubleDialog


def answering(monkeypatch: pytest.MonkeyPatch, choose: Callable[[QMessageBox], None]) -> None:
    """Let the person answer at once."""
    monkeypatch.setattr(QMessageBox, "exec", choose)


def click(text: str) -> Callable[[QMessageBox], None]:
    def choose(box: QMessageBox) -> None:
        next(button for button in box.buttons() if button.text() == text).click()

    return choose


@pytest.mark.parametrize(("text", "wanted"), [("End it", True), ("Go on", False)])
def test_a_question_is_answered_by_the_button(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, text: str, wanted: bool
) -> None:
    answering(monkeypatch, click(text))
    assert QtAsker().confirm("End this session?", "What you did is kept.", "End it", "Go on") is wanted


def test_closing_a_question_means_no(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    answering(monkeypatch, QMessageBox.reject)
    assert QtAsker().confirm("End?", "", "End it", "Go on") is False


def press_enter(box: QMessageBox) -> None:
    box.show()
    proposed = box.focusWidget()
    assert proposed is not None
    QTest.keyClick(proposed, Qt.Key.Key_Return)


def test_enter_gives_the_safe_answer(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    answering(monkeypatch, press_enter)
    assert QtAsker().confirm("End?", "", "End it", "Go on") is False


def test_enter_takes_the_first_of_a_few_ways(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    answering(monkeypatch, press_enter)
    assert QtAsker().choose("Which?", "", ("This", "That")) == 0


def test_answers_with_long_words_stand_one_below_the_other_and_none_is_cut(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def look(box: QMessageBox) -> None:
        box.show()
        cut = [each.text() for each in box.buttons() if each.width() < each.sizeHint().width()]
        assert (cut, len({each.y() for each in box.buttons()})) == ([], 5)
        box.reject()

    answering(monkeypatch, look)
    assert (
        QtAsker().choose("Which?", "", tuple(f"The last {days} days and nights" for days in (30, 90, 365, 730))) is None
    )


def test_every_answer_is_easy_to_hit(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[int] = []

    def look(box: QMessageBox) -> None:
        seen.extend(button.minimumHeight() for button in box.buttons())

    answering(monkeypatch, look)
    QtAsker().choose("Which?", "", ("This", "That"))
    assert seen == [TARGET] * 3


def test_a_report_folds_its_details_away(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[tuple[str, bool]] = []

    def look(dialog: TroubleDialog) -> int:
        seen.append((dialog.details.toPlainText(), dialog.fold.inside.isHidden()))
        return 0

    monkeypatch.setattr(TroubleDialog, "exec", look)
    QtAsker().report("It went wrong.", "line 1")
    assert seen == [("line 1", True)]


def test_a_report_without_details_is_only_told(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[str] = []
    answering(monkeypatch, lambda box: seen.append(box.text()))
    QtAsker().report("It went wrong.")
    assert seen == ["It went wrong."]


@pytest.mark.parametrize(("chosen", "wanted"), [("/data", Path("/data")), ("", None)])
def test_a_folder_may_be_chosen_or_not(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, chosen: str, wanted: Path | None
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: chosen)
    assert QtAsker().choose_folder("A folder", Path("/")) == wanted


def test_files_to_open_and_to_save_are_asked_for_differently(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("/there.json", ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("/new.json", ""))
    asker = QtAsker()
    assert asker.choose_file("Open", Path("/"), "JSON (*.json)") == Path("/there.json")
    assert asker.choose_file("Save", Path("/"), "JSON (*.json)", to_save=True) == Path("/new.json")
